import type { Item } from '../kennisbank/model/regelset.ts';
import type { Vraag } from './vraag.ts';

export interface Ontwikkeling {
  readonly id: string;
  readonly naam: string;
  readonly wanneer: string;
  readonly tekst: string;
  readonly zekerheid: Item<'beleidsontwikkelingen'>['zekerheid'];
  readonly bron: Item<'beleidsontwikkelingen'>['bron'];
}

/** Wat er tot en met de peildatum bekend werd over de wetten van dit initiatief, het nieuwste eerst; wat over geen enkele wet in het bijzonder gaat, raakt iedereen. */
export function beleidsontwikkelingen({ kennis, stand, feiten }: Vraag): Ontwikkeling[] {
  const wetten = feiten['wetten'];
  return kennis.regelset.items.beleidsontwikkelingen
    .filter(({ datum }) => datum <= stand.peildatum)
    .filter(
      (ontwikkeling) =>
        !Array.isArray(wetten) || ontwikkeling.wetten.length === 0 || ontwikkeling.wetten.some((wet) => wetten.includes(wet)),
    )
    .toSorted((a, b) => (a.datum === b.datum ? (a.id < b.id ? -1 : 1) : a.datum < b.datum ? 1 : -1))
    .map(({ id, naam, wanneer, tekst, zekerheid }) => ({ id, naam, wanneer, tekst: tekst.tekst, zekerheid, bron: tekst.bron }));
}
