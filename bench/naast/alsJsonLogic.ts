import type { KenmerkSoort } from '../../src/regels/feiten.ts';
import type { Bereik, Blad, Voorwaarde } from '../../src/regels/voorwaarde.ts';

/** Een voorwaarde in JsonLogic. */
export type JsonLogic = { readonly [operator: string]: unknown };

/** Schrijft een voorwaarde over als JsonLogic, met alle operatoren van de regeltaal; op bekende feiten hoort er hetzelfde uit te komen. */
export function alsJsonLogic(voorwaarde: Voorwaarde, kenmerken: ReadonlyMap<string, KenmerkSoort>): JsonLogic {
  const deel = (onder: Voorwaarde): JsonLogic => alsJsonLogic(onder, kenmerken);
  if ('alle' in voorwaarde) return { and: voorwaarde.alle.map(deel) };
  if ('een' in voorwaarde) return { or: voorwaarde.een.map(deel) };
  if ('geen' in voorwaarde) return { '!': [{ or: voorwaarde.geen.map(deel) }] };
  if ('niet' in voorwaarde) return { '!': [deel(voorwaarde.niet)] };
  if ('aantalVan' in voorwaarde) {
    const { minstens, van } = voorwaarde.aantalVan;
    return { '>=': [{ '+': van.map((onder) => ({ if: [deel(onder), 1, 0] })) }, minstens] };
  }
  return bladAlsJsonLogic(voorwaarde, kenmerken);
}

function bladAlsJsonLogic(blad: Blad, kenmerken: ReadonlyMap<string, KenmerkSoort>): JsonLogic {
  const waarde = { var: blad.kenmerk };
  if ('bevat' in blad) return { in: [blad.bevat, waarde] };
  if ('bevatEenVan' in blad) return { or: blad.bevatEenVan.map((naam) => ({ in: [naam, waarde] })) };
  if ('bevatAlle' in blad) return { and: blad.bevatAlle.map((naam) => ({ in: [naam, waarde] })) };
  if ('bevatBuiten' in blad) {
    const ander = typeof blad.bevatBuiten === 'string' ? { var: blad.bevatBuiten } : blad.bevatBuiten;
    // Binnen "some" is alleen het element te zien, dus wordt elke naam uitgeschreven.
    const namen = kenmerken.get(blad.kenmerk)?.waarden ?? [];
    return { or: namen.map((naam) => ({ and: [{ in: [naam, waarde] }, { '!': [{ in: [naam, ander] }] }] })) };
  }
  if ('aantal' in blad) return binnen(aantalVan(waarde), blad.aantal);
  if ('isLeeg' in blad) return { '===': [aantalVan(waarde), 0] };
  if ('is' in blad) return { '===': [waarde, blad.is] };
  if ('isEenVan' in blad) return { in: [waarde, blad.isEenVan] };
  if ('isNiet' in blad) return { '!==': [waarde, blad.isNiet] };
  if ('tussen' in blad) return { '<=': [blad.tussen.van, waarde, blad.tussen.tot] };
  const volgorde = kenmerken.get(blad.kenmerk)?.waarden ?? [];
  if ('minstens' in blad)
    return typeof blad.minstens === 'number'
      ? { '>=': [waarde, blad.minstens] }
      : { in: [waarde, volgorde.slice(volgorde.indexOf(blad.minstens))] };
  return typeof blad.hoogstens === 'number'
    ? { '<=': [waarde, blad.hoogstens] }
    : { in: [waarde, volgorde.slice(0, volgorde.indexOf(blad.hoogstens) + 1)] };
}

function aantalVan(waarde: JsonLogic): JsonLogic {
  return { reduce: [waarde, { '+': [{ var: 'accumulator' }, 1] }, 0] };
}

function binnen(aantal: JsonLogic, { minstens, hoogstens }: Bereik): JsonLogic {
  return {
    and: [
      true,
      ...(minstens === undefined ? [] : [{ '>=': [aantal, minstens] }]),
      ...(hoogstens === undefined ? [] : [{ '<=': [aantal, hoogstens] }]),
    ],
  };
}
