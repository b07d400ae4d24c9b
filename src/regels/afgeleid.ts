import { maakToets } from './evalueer.ts';
import type { Feiten, KenmerkSoort, Waarde } from './feiten.ts';
import type { Voorwaarde } from './voorwaarde.ts';

/** Hoe een afgeleid kenmerk uit andere volgt. */
export type Afleiding = { readonly financiersVan: string } | { readonly aantalFinanciersVan: string } | { readonly voorwaarde: Voorwaarde };

export interface AfgeleidSoort {
  readonly id: string;
  readonly definitie: Afleiding;
}

/** Wie een wet (of een domein zonder wet) betaalt. */
export type Financiers = ReadonlyMap<string, string>;

type Bereken = (feiten: Feiten) => Waarde | undefined;

/** Het type van een afgeleid kenmerk volgt uit zijn definitie. */
export function typeVanAfleiding(definitie: Afleiding): KenmerkSoort['type'] {
  if ('financiersVan' in definitie) return 'verzameling';
  return 'aantalFinanciersVan' in definitie ? 'getal' : 'waarheid';
}

/**
 * Maakt een functie die de afgeleide kenmerken aan de feiten toevoegt, in de volgorde van de regelset
 * (een afleiding mag steunen op een eerdere). Wat niet te berekenen is, blijft onbekend.
 */
export function maakAfleider(
  afgeleid: readonly AfgeleidSoort[],
  kenmerken: ReadonlyMap<string, KenmerkSoort>,
  financiers: Financiers,
): (feiten: Feiten) => Feiten {
  const stappen = afgeleid.map(({ id, definitie }) => ({ id, bereken: berekening(definitie, kenmerken, financiers) }));
  return (feiten) => {
    const uitgebreid: Record<string, Waarde | undefined> = { ...feiten };
    for (const { id, bereken } of stappen) {
      const waarde = bereken(uitgebreid);
      // Ook onbekend telt: van een eerdere afleiding kan hier nog een waarde staan die niet meer volgt.
      if (waarde !== undefined || id in uitgebreid) uitgebreid[id] = waarde;
    }
    return uitgebreid;
  };
}

function berekening(definitie: Afleiding, kenmerken: ReadonlyMap<string, KenmerkSoort>, financiers: Financiers): Bereken {
  if ('financiersVan' in definitie) return (feiten) => financiersVan(feiten[definitie.financiersVan], financiers);
  if ('aantalFinanciersVan' in definitie) return (feiten) => financiersVan(feiten[definitie.aantalFinanciersVan], financiers)?.length;
  const toets = maakToets(definitie.voorwaarde, kenmerken);
  return (feiten) => {
    const uitkomst = toets.uitkomst(feiten);
    return uitkomst === 'onbekend' ? undefined : uitkomst === 'waar';
  };
}

function financiersVan(waarde: Waarde | undefined, financiers: Financiers): readonly string[] | undefined {
  if (!Array.isArray(waarde)) return undefined;
  const gevonden = new Set<string>();
  for (const naam of waarde as readonly string[]) {
    const financier = financiers.get(naam);
    if (financier !== undefined) gevonden.add(financier);
  }
  return [...gevonden].toSorted();
}
