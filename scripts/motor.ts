import { readFileSync } from 'node:fs';
import { geefAdvies, ONDERDELEN, type Advies } from '../src/advies/geefAdvies.ts';
import { leesInitiatief } from '../src/advies/leesInitiatief.ts';
import { adviesDocument } from '../src/documenten/adviesDocument.ts';
import { alsMarkdown } from '../src/documenten/alsMarkdown.ts';
import { naslagVan } from '../src/documenten/naslag.ts';
import { toonBevinding } from '../src/kennisbank/bevinding.ts';
import { maakKennis, type Kennis } from '../src/kennisbank/kennis.ts';
import { leesPeildatum, type Peildatum } from '../src/kennisbank/peildatum.ts';
import { leesGecontroleerd } from './lees-kennisbank.ts';

/** De kennis rechtstreeks uit de bestanden, zonder databank. @throws Error met alle fouten als de bestanden niet kloppen. */
export function kennisUitBestanden(): Kennis {
  const { regelset, fouten } = leesGecontroleerd();
  if (regelset === undefined) throw new Error(fouten.map(toonBevinding).join('\n'));
  return maakKennis({ ...regelset, versie: 1, sha256: '', gepubliceerdOp: '', ingetrokken: false });
}

/** Het advies voor een initiatief. @throws Error met alle fouten als het initiatief of de datum niet klopt. */
export async function adviesVoor(kennis: Kennis, initiatief: unknown, datum: string): Promise<Advies> {
  const peildatum = peildatumVan(datum);
  const gelezen = leesInitiatief(initiatief, kennis);
  if (gelezen.initiatief === undefined) throw new Error(gelezen.fouten.map(({ location, detail }) => `${location}: ${detail}`).join('\n'));
  return geefAdvies(kennis, {
    initiatief: gelezen.initiatief,
    aannames: gelezen.aannames,
    peildatum,
    uitleg: 'kort',
    onderdelen: ONDERDELEN,
  });
}

/** Het advies als Markdown. @throws Error als {@link adviesVoor} */
export async function adviesMarkdown(kennis: Kennis, initiatief: unknown, datum: string): Promise<string> {
  return alsMarkdown(adviesDocument(await adviesVoor(kennis, initiatief, datum), naslagVan(kennis, peildatumVan(datum))));
}

function peildatumVan(datum: string): Peildatum {
  const peildatum = leesPeildatum(datum);
  if (peildatum === undefined) throw new Error(`${datum} is geen bestaande datum`);
  return peildatum;
}

export function leesJsonBestand(pad: string): unknown {
  return JSON.parse(readFileSync(pad, 'utf8'));
}
