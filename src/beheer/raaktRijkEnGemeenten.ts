import type { Regelset } from '../kennisbank/model/regelset.ts';
import { vergelijkRegelsets } from './verschillen.ts';

/**
 * De vormen waarvan een wijziging geldstromen tussen Rijk en gemeenten raakt: een vorm die zo gemerkt is (voor of na de wijziging) en zelf
 * verandert, of waarvan een regel verandert. Wie het merkteken weghaalt, verandert ook zo'n vorm.
 */
export function raaktRijkEnGemeenten(oud: Regelset, nieuw: Regelset): readonly string[] {
  const gemerkt = new Set(
    [...oud.items.financieringsvormen, ...nieuw.items.financieringsvormen].filter((vorm) => vorm.raaktRijkEnGemeenten).map(({ id }) => id),
  );
  const overVorm = new Map<string, Set<string>>();
  for (const { id, over } of [...oud.items.regels, ...nieuw.items.regels])
    if (over.soort === 'financieringsvorm') overVorm.set(id, (overVorm.get(id) ?? new Set()).add(over.id));
  const geraakt = vergelijkRegelsets(oud, nieuw).soorten.flatMap(({ soort, toegevoegd, verwijderd, gewijzigd }) => {
    const ids = [...toegevoegd, ...verwijderd, ...gewijzigd.map(({ id }) => id)];
    if (soort === 'financieringsvormen') return ids;
    return soort === 'regels' ? ids.flatMap((id) => [...(overVorm.get(id) ?? [])]) : [];
  });
  return [...new Set(geraakt)].filter((id) => gemerkt.has(id)).toSorted();
}
