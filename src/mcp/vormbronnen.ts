import { ProtocolError, ProtocolErrorCode, ResourceNotFoundError, ResourceTemplate, type McpServer } from '@modelcontextprotocol/server';
import { alsProbleem } from '../api/probleem.ts';
import type { Kennis } from '../kennisbank/kennis.ts';
import { vandaag } from '../kennisbank/peildatum.ts';
import { vormbeschrijving, vormtekst } from './antwoorden/vormbeschrijving.ts';
import type { Raadpleging } from './gereedschap.ts';

const ADRES = 'ontschot://financieringsvormen/';
const MARKDOWN = 'text/markdown';
/** Zo lang mag een lezer een vorm bewaren; de stand van een dag verandert hooguit bij een publicatie. */
const BEWAAR = { ttlMs: 300_000, cacheScope: 'public' } as const;

/** De financieringsvormen als leesbare bronnen: elk een tekst, zoals zij vandaag geldt in de actieve regelset. */
export function zetVormbronnen(server: McpServer, { kennisbron, d1 }: Raadpleging): void {
  const actief = (): Promise<Kennis> => kennisbron.actief(d1).catch(alsProtocolfout);
  const sjabloon = new ResourceTemplate(`${ADRES}{id}`, {
    list: async () => ({ resources: lijst(await actief()) }),
    complete: {
      id: async (begin) => (await actief()).regelset.items.financieringsvormen.map(({ id }) => id).filter((id) => id.startsWith(begin)),
    },
  });
  server.registerResource(
    'financieringsvorm',
    sjabloon,
    {
      title: 'Een financieringsvorm',
      description: 'Wat de vorm is, hoe het geld loopt, wanneer zij past en niet past, haar stand vandaag en haar bronnen.',
      mimeType: MARKDOWN,
      cacheHint: BEWAAR,
    },
    async (uri, { id }) => {
      const vorm = typeof id === 'string' ? vormbeschrijving(await actief(), id, vandaag(new Date())) : undefined;
      if (vorm === undefined)
        throw new ResourceNotFoundError(
          uri.href,
          `De financieringsvorm ${uri.href.slice(0, 120)} bestaat niet; resources/list noemt ze alle.`,
        );
      return { contents: [{ uri: uri.href, mimeType: MARKDOWN, text: vormtekst(vorm) }] };
    },
  );
}

function lijst({ regelset }: Kennis) {
  return regelset.items.financieringsvormen.map(({ id, naam, wat }) => ({
    uri: `${ADRES}${id}`,
    name: id,
    title: naam,
    description: wat.tekst,
    mimeType: MARKDOWN,
  }));
}

function alsProtocolfout(fout: unknown): never {
  const { titel, message } = alsProbleem(fout);
  throw new ProtocolError(ProtocolErrorCode.InternalError, `${titel}. ${message}`);
}
