import type { Item } from './model/regelset.ts';
import { genoemdeKenmerken } from '../regels/bladen.ts';

/** Waar een afgeleid kenmerk op rust: daar wordt naar gevraagd, niet naar de afleiding zelf. */
export function grondslagen(afgeleid: readonly Item<'afgeleide-kenmerken'>[]): ReadonlyMap<string, readonly string[]> {
  const grondslag = new Map<string, readonly string[]>();
  for (const { id, definitie } of afgeleid) {
    const direct =
      'financiersVan' in definitie
        ? [definitie.financiersVan]
        : 'aantalFinanciersVan' in definitie
          ? [definitie.aantalFinanciersVan]
          : [...genoemdeKenmerken(definitie.voorwaarde)];
    grondslag.set(id, [...new Set(direct.flatMap((kenmerk) => grondslag.get(kenmerk) ?? [kenmerk]))]);
  }
  return grondslag;
}
