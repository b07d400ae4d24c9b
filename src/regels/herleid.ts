import type { AfgeleidSoort, Afleiding, Financiers } from './afgeleid.ts';
import type { KenmerkSoort } from './feiten.ts';
import type { Bereik, Blad, Voorwaarde } from './voorwaarde.ts';

/** Schrijft een voorwaarde om tot een voorwaarde over de kenmerken waar zij op rust. */
export type Herleid = (voorwaarde: Voorwaarde) => Voorwaarde;

const NOOIT: Voorwaarde = { een: [] };

/**
 * Maakt een functie die afgeleide kenmerken uit een voorwaarde wegschrijft: "de gemeente draagt lasten" wordt "lasten in de Wmo, de
 * Jeugdwet, …". Als elk kenmerk een antwoord heeft, is de uitkomst dezelfde als die van de voorwaarde met afgeleide feiten. Staat er nog
 * iets open, dan kan de herleide voorwaarde al beslist zijn waar de andere nog onbekend is; tegenspreken doen zij elkaar niet.
 *
 * @param afgeleid in de volgorde van de regelset: een afleiding mag op een eerdere steunen
 */
export function maakHerleider(
  afgeleid: readonly AfgeleidSoort[],
  kenmerken: ReadonlyMap<string, KenmerkSoort>,
  financiers: Financiers,
): Herleid {
  const definities = new Map(afgeleid.map(({ id, definitie }) => [id, definitie]));

  const herleid: Herleid = (voorwaarde) => {
    if ('alle' in voorwaarde) return { alle: voorwaarde.alle.map(herleid) };
    if ('een' in voorwaarde) return { een: voorwaarde.een.map(herleid) };
    if ('geen' in voorwaarde) return { geen: voorwaarde.geen.map(herleid) };
    if ('niet' in voorwaarde) return { niet: herleid(voorwaarde.niet) };
    if ('aantalVan' in voorwaarde) return { aantalVan: { ...voorwaarde.aantalVan, van: voorwaarde.aantalVan.van.map(herleid) } };
    const definitie = definities.get(voorwaarde.kenmerk);
    if (definitie !== undefined) return overAfgeleid(voorwaarde, definitie);
    const ander = 'bevatBuiten' in voorwaarde ? voorwaarde.bevatBuiten : undefined;
    return typeof ander === 'string' && definities.has(ander) ? buitenAnder(voorwaarde.kenmerk, ander) : voorwaarde;
  };

  function overAfgeleid(blad: Blad, definitie: Afleiding): Voorwaarde {
    if ('voorwaarde' in definitie) {
      const rust = herleid(definitie.voorwaarde);
      return 'is' in blad && blad.is === false ? { niet: rust } : rust;
    }
    if ('aantalFinanciersVan' in definitie) return binnen(perFinancier(definitie.aantalFinanciersVan), grenzen(blad));
    const { kenmerk } = blad;
    if ('bevat' in blad) return bevatEenVan(kenmerk, [blad.bevat]);
    if ('bevatEenVan' in blad) return bevatEenVan(kenmerk, blad.bevatEenVan);
    if ('bevatAlle' in blad) return { alle: blad.bevatAlle.map((naam) => bevatEenVan(kenmerk, [naam])) };
    if ('isLeeg' in blad) return { niet: bevatEenVan(kenmerk, namenVan(kenmerk)) };
    if ('aantal' in blad) return binnen(perFinancier(definitie.financiersVan), blad.aantal);
    if ('bevatBuiten' in blad && typeof blad.bevatBuiten === 'string') return buitenAnder(kenmerk, blad.bevatBuiten);
    if ('bevatBuiten' in blad) {
      const binnenLijst = new Set(blad.bevatBuiten);
      return bevatEenVan(
        kenmerk,
        namenVan(kenmerk).filter((naam) => !binnenLijst.has(naam)),
      );
    }
    throw new Error(`${kenmerk} is een verzameling; de controle van de regelset had dit blad gevonden`);
  }

  /** De namen die in een verzameling kunnen zitten. */
  function namenVan(verzameling: string): readonly string[] {
    const definitie = definities.get(verzameling);
    if (definitie === undefined || !('financiersVan' in definitie)) return kenmerken.get(verzameling)?.waarden ?? [];
    return [...new Set(namenVan(definitie.financiersVan).flatMap((naam) => financiers.get(naam) ?? []))];
  }

  function bevatEenVan(verzameling: string, namen: readonly string[]): Voorwaarde {
    const definitie = definities.get(verzameling);
    if (definitie === undefined || !('financiersVan' in definitie))
      return namen.length === 0 ? NOOIT : { kenmerk: verzameling, bevatEenVan: namen };
    const betalers = new Set(namen);
    const betaald = namenVan(definitie.financiersVan).filter((naam) => betalers.has(financiers.get(naam) ?? ''));
    return bevatEenVan(definitie.financiersVan, betaald);
  }

  /** Voor elke financier een voorwaarde die zegt of hij er een uit deze verzameling betaalt. */
  function perFinancier(verzameling: string): readonly Voorwaarde[] {
    const perBetaler = Map.groupBy(namenVan(verzameling), (naam) => financiers.get(naam));
    return [...perBetaler].flatMap(([betaler, namen]) => (betaler === undefined ? [] : [bevatEenVan(verzameling, namen)]));
  }

  function buitenAnder(verzameling: string, ander: string): Voorwaarde {
    return {
      een: namenVan(verzameling).map((naam) => ({ alle: [bevatEenVan(verzameling, [naam]), { niet: bevatEenVan(ander, [naam]) }] })),
    };
  }

  return herleid;
}

/** De grenzen die een blad over een getal stelt. */
function grenzen(blad: Blad): Bereik {
  if ('tussen' in blad) return { minstens: blad.tussen.van, hoogstens: blad.tussen.tot };
  if ('minstens' in blad) return { minstens: Number(blad.minstens) };
  if ('hoogstens' in blad) return { hoogstens: Number(blad.hoogstens) };
  throw new Error(`${blad.kenmerk} is een getal; de controle van de regelset had dit blad gevonden`);
}

/** Het aantal ware delen ligt binnen het bereik. */
function binnen(delen: readonly Voorwaarde[], { minstens = 0, hoogstens }: Bereik): Voorwaarde {
  const vanaf = (grens: number): Voorwaarde => ({ aantalVan: { minstens: grens, van: delen } });
  const onder = vanaf(Math.ceil(minstens));
  return hoogstens === undefined ? onder : { alle: [onder, { niet: vanaf(Math.floor(hoogstens) + 1) }] };
}
