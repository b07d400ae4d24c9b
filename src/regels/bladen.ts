import { leesBlad } from './evalueer.ts';
import type { Voorwaarde } from './voorwaarde.ts';

/** Een blad van een voorwaarde, met de plek waar het staat. */
export interface BladOpPlek {
  readonly pad: string;
  readonly kenmerk: string;
  readonly operator: string;
  readonly verwacht: unknown;
}

/** Alle bladen van een voorwaarde, met hun pad. */
export function bladenVan(voorwaarde: Voorwaarde, pad = 'als'): BladOpPlek[] {
  if ('alle' in voorwaarde) return voorwaarde.alle.flatMap((deel, plaats) => bladenVan(deel, `${pad}.alle[${plaats}]`));
  if ('een' in voorwaarde) return voorwaarde.een.flatMap((deel, plaats) => bladenVan(deel, `${pad}.een[${plaats}]`));
  if ('geen' in voorwaarde) return voorwaarde.geen.flatMap((deel, plaats) => bladenVan(deel, `${pad}.geen[${plaats}]`));
  if ('niet' in voorwaarde) return bladenVan(voorwaarde.niet, `${pad}.niet`);
  if ('aantalVan' in voorwaarde)
    return voorwaarde.aantalVan.van.flatMap((deel, plaats) => bladenVan(deel, `${pad}.aantalVan.van[${plaats}]`));
  return [{ pad, ...leesBlad(voorwaarde) }];
}
