import * as fc from 'fast-check';
import type { Kennis } from '../../src/kennisbank/kennis.ts';
import type { Item } from '../../src/kennisbank/model/regelset.ts';
import { bladenVan } from '../../src/regels/bladen.ts';
import type { Waarde } from '../../src/regels/feiten.ts';
import { peildatum } from './hulp.ts';

/** Antwoorden op naam van het kenmerk, wetten en domeinen erbij. */
export type Antwoorden = Readonly<Record<string, Waarde>>;

/** Een vraag zoals een vrager haar stuurt. */
export interface Invoer {
  readonly wetten?: Waarde | undefined;
  readonly domeinen?: Waarde | undefined;
  readonly kenmerken: Antwoorden;
  readonly overgeslagen?: readonly string[];
}

/** Dagen voor en na de wijzigingen waarvan de kennisbank weet. */
export const eenPeildatum = fc
  .constantFrom('2023-08-09', '2024-06-01', '2025-07-01', '2025-12-31', '2026-04-22', '2026-11-22')
  .map(peildatum);

/** De grenzen waar een regel naar kijkt; daar verandert een uitkomst. */
function grenzenVan(kennis: Kennis, id: string): number[] {
  return kennis.regelset.items.regels.flatMap(({ als }) =>
    bladenVan(als)
      .filter(({ kenmerk }) => kenmerk === id)
      .flatMap(({ verwacht }) => (typeof verwacht === 'object' && verwacht !== null ? Object.values(verwacht) : [verwacht]))
      .filter((grens) => typeof grens === 'number'),
  );
}

function antwoordOp(kenmerk: Item<'kenmerken'>, kennis: Kennis): fc.Arbitrary<Waarde> {
  const waarden = [...(kennis.kenmerken.get(kenmerk.id)?.waarden ?? [])];
  switch (kenmerk.type) {
    case 'waarheid':
      return fc.boolean();
    case 'getal': {
      const stap = kenmerk.geheel ? 1 : 0.01;
      const rondom = grenzenVan(kennis, kenmerk.id).flatMap((grens) => [grens - stap, grens, grens + stap]);
      const binnen = [kenmerk.minimum, kenmerk.maximum, ...rondom].filter((getal) => getal >= kenmerk.minimum && getal <= kenmerk.maximum);
      return fc.constantFrom(...binnen);
    }
    case 'verzameling':
      return fc.oneof(fc.subarray(waarden, { maxLength: 3 }), fc.subarray(waarden));
    case 'keuze':
    case 'inrichting':
      return fc.constantFrom(...waarden);
  }
}

/** Op elk kenmerk een geldig antwoord; er is altijd een wet en een domein. */
export function alleAntwoorden(kennis: Kennis): fc.Arbitrary<Antwoorden> {
  const { items } = kennis.regelset;
  const minstensEen = (lijst: readonly { readonly id: string }[]): fc.Arbitrary<Waarde> =>
    fc.subarray(
      lijst.map(({ id }) => id),
      { minLength: 1 },
    );
  return fc.record({
    ...Object.fromEntries(items.kenmerken.map((kenmerk) => [kenmerk.id, antwoordOp(kenmerk, kennis)])),
    wetten: minstensEen(items.wetten),
    domeinen: minstensEen(items.domeinen),
  });
}

/** De namen van enkele kenmerken: soms een paar, soms veel. Wetten of domeinen zitten er altijd bij. */
export function enkeleKenmerken(kennis: Kennis): fc.Arbitrary<string[]> {
  const ids = kennis.regelset.items.kenmerken.map(({ id }) => id);
  const keuze = fc.oneof(fc.subarray(ids, { maxLength: 6 }), fc.subarray(ids, { maxLength: 20 }), fc.subarray(ids));
  return fc
    .tuple(fc.constantFrom(['wetten'], ['wetten'], ['domeinen'], ['wetten', 'domeinen']), keuze)
    .map(([vast, rest]) => [...new Set([...vast, ...rest])]);
}

/** De vraag waarin alleen deze kenmerken beantwoord zijn. */
export function alsInvoer(antwoorden: Antwoorden, bekend: readonly string[]): Invoer {
  const gegeven = Object.fromEntries(Object.entries(antwoorden).filter(([id]) => bekend.includes(id)));
  const { wetten, domeinen, ...kenmerken } = gegeven;
  return { ...(wetten === undefined ? {} : { wetten }), ...(domeinen === undefined ? {} : { domeinen }), kenmerken };
}

export function eenInvoer(kennis: Kennis): fc.Arbitrary<Invoer> {
  return fc.tuple(alleAntwoorden(kennis), enkeleKenmerken(kennis)).map(([antwoorden, bekend]) => alsInvoer(antwoorden, bekend));
}
