import { soorten, type Item, type Regelset, type Soort } from '../model/regelset.ts';
import { tekstenVan } from '../teksten.ts';
import { bevinding, type Bevinding } from '../bevinding.ts';
import { woordenVan, zinnenVan } from './zinnen.ts';

/** Langer leest een zin op B1 niet meer. */
const HOOGSTENS_WOORDEN = 30;

/** Zinnen die een lezer twee keer moet lezen. */
export function langeZinnen({ items }: Pick<Regelset, 'items'>): Bevinding[] {
  return soorten.flatMap((soort) => {
    const lijst: readonly Item<Soort>[] = items[soort];
    return lijst.flatMap((item) =>
      tekstenVan(item).flatMap(({ veld, tekst }) =>
        zinnenVan(tekst)
          .map((zin) => ({ zin, woorden: woordenVan(zin).length }))
          .filter(({ woorden }) => woorden > HOOGSTENS_WOORDEN)
          .map(({ zin, woorden }) =>
            bevinding(
              'zin-te-lang',
              { soort, item: item.id, veld },
              `een zin van ${woorden} woorden; hoogstens ${HOOGSTENS_WOORDEN}: "${zin.slice(0, 80)}..."`,
            ),
          ),
      ),
    );
  });
}
