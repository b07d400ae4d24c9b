import { bevinding, type Bevinding } from '../kennisbank/bevinding.ts';
import { controleerKennis, type Aangeleverd } from '../kennisbank/controleer.ts';
import { soorten, type Regelset } from '../kennisbank/model/regelset.ts';
import { Beheerfout } from './fouten.ts';

/** Een hele regelset als één bestand: wat zij over zichzelf zegt, en per soort de lijst met items zoals in de kennisbankbestanden. */
export type Regelsetbestand = { readonly regelset: Omit<Regelset, 'items'> } & Regelset['items'];

/** De regelset als bestand, in vaste volgorde; dezelfde regelset geeft altijd hetzelfde bestand. */
export function alsBestand({ items, naam, toelichting, dekkingVanaf, kennisTot }: Regelset): Regelsetbestand {
  return {
    regelset: { naam, toelichting, dekkingVanaf, kennisTot },
    ...(Object.fromEntries(soorten.map((soort) => [soort, items[soort]])) as unknown as Regelset['items']),
  };
}

/**
 * Leest een bestand en controleert alles wat erin staat. Een soort die ontbreekt, is leeg.
 * @throws Beheerfout BESTAND_ONGELDIG met alle fouten
 */
export function leesBestand(bestand: unknown): Regelset {
  if (typeof bestand !== 'object' || bestand === null || Array.isArray(bestand))
    throw new Beheerfout('BESTAND_ONGELDIG', 'Het bestand is geen object met "regelset" en een lijst per soort.', [
      bevinding('geen-lijst', {}, `verwacht is een object met "regelset" en per soort een lijst: ${soorten.join(', ')}`),
    ]);
  const { regelset: gegevens, ...rest } = bestand as Record<string, unknown>;
  const geenLijst: Bevinding[] = [];
  const lijsten: Aangeleverd['lijsten'][number][] = [];
  for (const [soort, items] of Object.entries(rest))
    if (Array.isArray(items)) lijsten.push({ bestand: soort, soort, items });
    else geenLijst.push(bevinding('geen-lijst', { bestand: soort }, 'verwacht is een lijst van items'));
  const { regelset, fouten } = controleerKennis({ gegevens, lijsten });
  if (regelset !== undefined && geenLijst.length === 0) return regelset;
  const alle = [...geenLijst, ...fouten];
  throw new Beheerfout(
    'BESTAND_ONGELDIG',
    alle.length === 1
      ? 'Er is één fout in het bestand; er is niets geïmporteerd.'
      : `Er zijn ${alle.length} fouten in het bestand; er is niets geïmporteerd.`,
    alle,
  );
}
