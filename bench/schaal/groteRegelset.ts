import { kenmerkSoorten } from '../../src/kennisbank/kenmerkenlijst.ts';
import type { Item, Regelset } from '../../src/kennisbank/model/regelset.ts';
import type { KenmerkSoort } from '../../src/regels/feiten.ts';
import type { Blad, Voorwaarde } from '../../src/regels/voorwaarde.ts';
import { maakToeval, type Toeval } from '../naast/toeval.ts';

const REGELS_PER_VORM = 10;
/** Zo'n deel van de regels gaat over bepaalde wetten; de rest geldt bij elke wet. */
const DEEL_MET_WETTEN = 0.8;
const STREKKINGEN = ['vereist', 'sluit-uit', 'pleit-voor', 'pleit-tegen'] as const;

/** De regelset met dezelfde kenmerken en wetten, maar met zoveel gemaakte regels over gemaakte vormen. */
export function maakGroteRegelset<R extends Pick<Regelset, 'items'>>(regelset: R, aantalRegels: number, zaad: number): R {
  const { items } = regelset;
  const toeval = maakToeval(zaad);
  const soorten = [...kenmerkSoorten(items).values()].filter(({ id }) => id !== 'wetten' && id !== 'inRegeling');
  const wetten = items.wetten.map(({ id }) => id);
  const [voorbeeldvorm] = items.financieringsvormen;
  const [voorbeeldregel] = items.regels;
  if (voorbeeldvorm === undefined || voorbeeldregel === undefined)
    throw new Error('een regelset zonder vorm of regel valt niet te vergroten');
  const vormen = Array.from({ length: Math.ceil(aantalRegels / REGELS_PER_VORM) }, (_, nummer): Item<'financieringsvormen'> => ({
    ...voorbeeldvorm,
    id: `proef-${nummer + 1}`,
    categorieen: [],
    eigenGeld: true,
  }));
  const regels = Array.from({ length: aantalRegels }, (_, nummer): Item<'regels'> => ({
    id: `proefregel-${nummer + 1}`,
    over: { soort: 'financieringsvorm', id: `proef-${Math.floor(nummer / REGELS_PER_VORM) + 1}` },
    strekking: toeval.kies(STREKKINGEN),
    als: eenVoorwaarde(soorten, wetten, toeval),
    omdat: 'Een gemaakte regel om mee te meten.',
    bron: voorbeeldregel.bron,
  }));
  return {
    ...regelset,
    items: { ...items, financieringsvormen: vormen, belemmeringen: [], succesfactoren: [], regels, toetsgevallen: [] },
  };
}

function eenVoorwaarde(soorten: readonly KenmerkSoort[], wetten: readonly string[], toeval: Toeval): Voorwaarde {
  const bladen = Array.from({ length: 1 + toeval.heel(2) }, () => eenBlad(toeval.kies(soorten), toeval));
  const rest: Voorwaarde = toeval.kans(0.3) ? { een: bladen } : { alle: bladen };
  if (!toeval.kans(DEEL_MET_WETTEN)) return rest;
  const overWetten: Blad = toeval.kans(0.5)
    ? { kenmerk: 'wetten', bevat: toeval.kies(wetten) }
    : { kenmerk: 'wetten', bevatEenVan: toeval.enkele(wetten, 2) };
  return { alle: [overWetten, rest] };
}

function eenBlad({ id: kenmerk, type, waarden = [], minimum = 0, maximum = 100 }: KenmerkSoort, toeval: Toeval): Blad {
  switch (type) {
    case 'waarheid':
      return { kenmerk, is: toeval.kans(0.5) };
    case 'getal':
      return toeval.kans(0.5)
        ? { kenmerk, minstens: minimum + toeval.getal() * (maximum - minimum) }
        : { kenmerk, hoogstens: minimum + toeval.getal() * (maximum - minimum) };
    case 'verzameling':
      return toeval.kans(0.5) ? { kenmerk, bevat: toeval.kies(waarden) } : { kenmerk, bevatEenVan: toeval.enkele(waarden, 3) };
    case 'keuze':
    case 'inrichting':
      return toeval.kans(0.5) ? { kenmerk, is: toeval.kies(waarden) } : { kenmerk, isEenVan: toeval.enkele(waarden, 2) };
  }
}
