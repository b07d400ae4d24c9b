import { maakKennisbron } from '../../src/kennisbank/kennisbron.ts';
import type { Kennis } from '../../src/kennisbank/kennis.ts';
import { vandaag } from '../../src/kennisbank/peildatum.ts';
import { zoek } from '../../src/kennisbank/zoeken/zoek.ts';
import { maakZoekindex } from '../../src/kennisbank/zoeken/zoekindex.ts';
import { INDEXTAAK } from './zoektaak.ts';

interface Bindingen {
  readonly DB: D1Database;
}

/** Zoveel items staan er standaard op een blad; de fragmenten ervan horen bij het zoeken. */
const BLAD = 50;

let klaargezet: Promise<Kennis> | undefined;

/** Het resultaat van de laatste taak, zodat het werk ergens toe dient. */
let laatste: unknown;

/** Stelt een zoekvraag zo vaak als gevraagd: `?taak=gedeelde+besparing&aantal=60`. Wie belt, kijkt op de klok. */
export default {
  async fetch(verzoek: Request, { DB }: Bindingen): Promise<Response> {
    const query = new URL(verzoek.url).searchParams;
    const taak = query.get('taak') ?? '';
    const kennis = await (klaargezet ??= maakKennisbron().actief(DB));
    const dag = vandaag(new Date());
    for (let beurt = 0; beurt < Number(query.get('aantal')); beurt += 1)
      laatste = taak === INDEXTAAK ? maakZoekindex(kennis) : zoek(kennis, taak, dag).toon(0, BLAD);
    return new Response(typeof laatste);
  },
};
