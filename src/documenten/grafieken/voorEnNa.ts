import { bedrag } from '../notatie.ts';
import type { VoorEnNa } from './grafiek.ts';
import {
  balk,
  BREEDTE,
  DONKER,
  letters,
  LICHT,
  lijn,
  passend,
  schaal,
  sleutels,
  tekening,
  tekstbreedte,
  type Beschrijving,
} from './tekening.ts';

const BALK = 16;
const NAAM = 22;
const RIJ = NAAM + 2 * BALK + 14;
const LEGENDA = 30;

/** Per partij twee balken onder elkaar, voor en na, met de naam erboven en het bedrag aan het eind. */
export function tekenVoorEnNa({ rijen }: VoorEnNa, beschrijving: Beschrijving): string {
  const waarden = rijen.flatMap(({ voor, na }) => [voor, na]);
  const laagste = Math.min(0, ...waarden);
  const hoogste = Math.max(0, ...waarden);
  // Aan beide einden ruimte voor het bedrag dat daar kan staan.
  const links = laagste < 0 ? ruimte(waarden.filter((waarde) => waarde < 0)) : 1;
  const plek = schaal(laagste, hoogste, links, BREEDTE - Math.max(ruimte(waarden.filter((waarde) => waarde >= 0)), 1));
  const nul = plek(0);
  const hoogte = LEGENDA + rijen.length * RIJ;
  const delen = rijen.flatMap(({ naam, voor, na }, plaats) => {
    const boven = LEGENDA + plaats * RIJ;
    return [
      letters(0, boven + 15, passend(naam), 'start', true),
      ...staaf(voor, boven + NAAM, LICHT, plek),
      ...staaf(na, boven + NAAM + BALK, DONKER, plek),
    ];
  });
  const legenda = sleutels(4, [
    [LICHT, 'voor'],
    [DONKER, 'na'],
  ]);
  return tekening(beschrijving, hoogte, [legenda, ...delen, ...rijen.map((_, plaats) => nullijn(nul, LEGENDA + plaats * RIJ + NAAM))]);
}

function ruimte(waarden: readonly number[]): number {
  return Math.max(0, ...waarden.map((waarde) => tekstbreedte(bedrag(waarde)))) + 8;
}

function nullijn(nul: number, boven: number): string {
  return lijn(nul, boven - 2, nul, boven + 2 * BALK + 2);
}

function staaf(waarde: number, boven: number, kleur: typeof DONKER | typeof LICHT, plek: (waarde: number) => number): string[] {
  const [nul, eind] = [plek(0), plek(waarde)];
  const tekst = waarde < 0 ? letters(eind - 6, boven + 13, bedrag(waarde), 'end') : letters(eind + 6, boven + 13, bedrag(waarde));
  return [balk(Math.min(nul, eind), boven + 1, Math.abs(eind - nul), BALK - 2, kleur), tekst];
}
