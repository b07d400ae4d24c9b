import { vervul, type Eis, type Uitslag } from '../../regels/diagnose/vervul.ts';
import { maakHerleider } from '../../regels/herleid.ts';
import type { KenmerkSoort } from '../../regels/feiten.ts';
import { financiersIn, kenmerkSoorten } from '../kenmerkenlijst.ts';
import type { Item, Regelset } from '../model/regelset.ts';

export type Regel = Item<'regels'>;
export type Items = Regelset['items'];

/** Waarmee over een regelset bewezen wordt. */
export interface Bewijs {
  readonly items: Items;
  readonly kenmerken: ReadonlyMap<string, KenmerkSoort>;
  /** Feiten waarmee aan alle eisen voldaan is, of het bewijs dat die er niet zijn. De eisen mogen over afgeleide kenmerken gaan. */
  readonly vervul: (eisen: readonly Eis[]) => Uitslag;
}

/** @param hoogstensStappen zoveel antwoorden mag één bewijs proberen; zonder grens geldt die van `vervul` */
export function maakBewijs(items: Items, hoogstensStappen?: number): Bewijs {
  const kenmerken = kenmerkSoorten(items);
  const herleid = maakHerleider(items['afgeleide-kenmerken'], kenmerken, financiersIn(items));
  return {
    items,
    kenmerken,
    vervul: (eisen) =>
      vervul(
        eisen.map(({ voorwaarde, mag }) => ({ voorwaarde: herleid(voorwaarde), mag })),
        kenmerken,
        hoogstensStappen === undefined ? {} : { hoogstensStappen },
      ),
  };
}

/** Of twee regels op een dag allebei gelden. */
export function geldenSamen(een: Regel, ander: Regel): boolean {
  const begint = [een.geldigVan ?? '', ander.geldigVan ?? ''].toSorted()[1] ?? '';
  const eindigt = [een.geldigTot ?? '9999-12-31', ander.geldigTot ?? '9999-12-31'].toSorted()[0] ?? '';
  return begint <= eindigt;
}

/** Of een regel geldt op elke dag dat de ander geldt. */
export function geldtZolang(regel: Regel, ander: Regel): boolean {
  return (regel.geldigVan ?? '') <= (ander.geldigVan ?? '') && (regel.geldigTot ?? '9999-12-31') >= (ander.geldigTot ?? '9999-12-31');
}

/** Een deel van de lijst dat het al onmogelijk maakt, waar niets meer uit kan. */
export function kern<T>(lijst: readonly T[], onmogelijk: (delen: readonly T[]) => boolean): readonly T[] {
  return lijst.reduce((over, deel) => {
    const zonder = over.filter((ander) => ander !== deel);
    return onmogelijk(zonder) ? zonder : over;
  }, lijst);
}

/** Elk tweetal uit een lijst, in volgorde. */
export function tweetallen<T>(lijst: readonly T[]): (readonly [T, T])[] {
  return lijst.flatMap((een, plaats) => lijst.slice(plaats + 1).map((ander) => [een, ander] as const));
}
