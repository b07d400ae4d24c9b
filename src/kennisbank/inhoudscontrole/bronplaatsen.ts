import type { Bronverwijzing } from '../model/basis.ts';
import { soorten, type Item, type Regelset, type Soort } from '../model/regelset.ts';
import { bevinding, type Bevinding } from '../bevinding.ts';
import { leesBrontekst, type Brontekst } from './brontekst.ts';
import { PLAATSVORMEN, type Plaatsvorm } from './plaatsvormen.ts';
import { leesPlaats } from './plaatslezer.ts';

/** Een eigen oordeel zegt waarop het steunt; korter dan dit zegt niets. */
const MINSTE_TEKENS_REDACTIE = 10;

/**
 * Plaatsen die een bron niet kan hebben (de vorm), en plaatsen die er niet in staan (waar de tekst van de bron er is).
 * Bij een eigen oordeel wordt gekeken naar de bronnen die het noemt.
 */
export function bronplaatsen({ items }: Pick<Regelset, 'items'>, bronteksten: ReadonlyMap<string, string>): Bevinding[] {
  const gelezen = new Map(
    [...bronteksten].map(([bron, tekst]) => [bron, leesBrontekst(tekst, PLAATSVORMEN.get(bron)?.leesfouten)] as const),
  );
  return soorten.flatMap((soort) => {
    const lijst: readonly Item<Soort>[] = items[soort];
    return lijst.flatMap((item) =>
      verwijzingen(item, '').flatMap(({ veld, bron, plaats }) =>
        (bron === 'redactie' ? foutenBijRedactie(plaats, gelezen) : foutenIn(bron, plaats, gelezen)).map(({ code, melding }) =>
          bevinding(code, { soort, item: item.id, veld }, melding),
        ),
      ),
    );
  });
}

type Plaatsfout = Pick<Bevinding, 'code' | 'melding'>;

function foutenIn(bron: string, plaats: string, gelezen: ReadonlyMap<string, Brontekst>): Plaatsfout[] {
  const vorm = PLAATSVORMEN.get(bron);
  if (vorm === undefined) return [];
  // "vergelijk aef-2023 5.3" in de plaats van een andere bron wordt bij die andere bron nagekeken.
  const [eigen = '', ...elders] = plaats.split(/[;,]?\s*(?:vergelijk|naast|en|of)?\s*\b(?=[a-z]+-\d{4}\b)/);
  return [...foutenInDeel(bron, vorm, eigen, gelezen.get(bron)), ...elders.flatMap((deel) => foutenInAndere(deel, gelezen))];
}

function foutenInAndere(deel: string, gelezen: ReadonlyMap<string, Brontekst>): Plaatsfout[] {
  const [, bron = '', plaats = ''] = /^([a-z]+-\d{4})\s*(.*)$/.exec(deel) ?? [];
  const vorm = PLAATSVORMEN.get(bron);
  return vorm === undefined || plaats === '' ? [] : foutenInDeel(bron, vorm, plaats, gelezen.get(bron));
}

function foutenInDeel(bron: string, vorm: Plaatsvorm, plaats: string, tekst: Brontekst | undefined): Plaatsfout[] {
  return leesPlaats(plaats, vorm, tekst).map(({ deel, fout }): Plaatsfout =>
    fout === 'vorm'
      ? { code: 'plaats-onbekende-vorm', melding: `"${deel}" is geen plaats in ${bron}; schrijf bijvoorbeeld ${vorm.voorbeeld}` }
      : { code: 'plaats-niet-in-bron', melding: `"${deel}" staat niet in ${bron}; zoek de plaats opnieuw op` },
  );
}

/** Alleen het nummer direct achter een genoemde bron is een plaats; de rest is een zin van de redactie. */
function foutenBijRedactie(plaats: string, gelezen: ReadonlyMap<string, Brontekst>): Plaatsfout[] {
  if (plaats.trim().length < MINSTE_TEKENS_REDACTIE)
    return [{ code: 'plaats-onbekende-vorm', melding: `"${plaats}": zeg bij een eigen oordeel waarop het steunt` }];
  return [...plaats.matchAll(/\b([a-z]+-\d{4}) ((?:bijlage [A-Z0-9]+|tabel|noot|\d)[\d.]*)/g)].flatMap(([, bron = '', deel = '']) => {
    const vorm = PLAATSVORMEN.get(bron);
    const nummer = deel.replace(/\.$/, '');
    return vorm === undefined || /^(?:tabel|noot)$/.test(nummer) ? [] : foutenInDeel(bron, vorm, nummer, gelezen.get(bron));
  });
}

function verwijzingen(waarde: unknown, pad: string): ({ veld: string } & Bronverwijzing)[] {
  if (Array.isArray(waarde)) return waarde.flatMap((deel, plaats) => verwijzingen(deel, `${pad}[${plaats}]`));
  if (typeof waarde !== 'object' || waarde === null) return [];
  const { bron, plaats } = waarde as Partial<Record<string, unknown>>;
  if (typeof bron === 'string' && typeof plaats === 'string') return [{ veld: pad, bron, plaats }];
  return Object.entries(waarde).flatMap(([sleutel, deel]: [string, unknown]) =>
    sleutel === 'initiatief' ? [] : verwijzingen(deel, pad === '' ? sleutel : `${pad}.${sleutel}`),
  );
}
