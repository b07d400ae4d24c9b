import { canoniekeJson } from '../kennisbank/canoniek.ts';
import { soorten, type Item, type Regelset, type Soort } from '../kennisbank/model/regelset.ts';

/** Een veld dat anders is; `voor` of `na` ontbreekt als het veld er aan die kant niet is. */
export interface Veldverschil {
  readonly veld: string;
  readonly voor?: unknown;
  readonly na?: unknown;
}

/** Wat er in één soort verschilt. */
export interface Soortverschil {
  readonly soort: Soort;
  readonly toegevoegd: readonly string[];
  readonly verwijderd: readonly string[];
  readonly gewijzigd: readonly { readonly id: string; readonly velden: readonly Veldverschil[] }[];
  /** Dezelfde items in een andere volgorde; de volgorde is die waarin zij getoond worden. */
  readonly herschikt: boolean;
}

export interface Verschillen {
  readonly gegevens: readonly Veldverschil[];
  /** Alleen de soorten waarin iets verschilt. */
  readonly soorten: readonly Soortverschil[];
}

/** Wat er verschilt tussen twee regelsets, per soort, item en veld. */
export function vergelijkRegelsets(oud: Regelset, nieuw: Regelset): Verschillen {
  const { items: oudeItems, ...oudeGegevens } = oud;
  const { items: nieuweItems, ...nieuweGegevens } = nieuw;
  return {
    gegevens: veldverschillen(oudeGegevens, nieuweGegevens),
    soorten: soorten
      .map((soort) => vergelijkSoort(soort, oudeItems[soort], nieuweItems[soort]))
      .filter(
        ({ toegevoegd, verwijderd, gewijzigd, herschikt }) => toegevoegd.length + verwijderd.length + gewijzigd.length > 0 || herschikt,
      ),
  };
}

function vergelijkSoort(soort: Soort, oud: readonly Item<Soort>[], nieuw: readonly Item<Soort>[]): Soortverschil {
  const oude = new Map(oud.map((item) => [item.id, item]));
  const nieuwe = new Map(nieuw.map((item) => [item.id, item]));
  const blijft = nieuw.filter(({ id }) => oude.has(id));
  return {
    soort,
    toegevoegd: nieuw.filter(({ id }) => !oude.has(id)).map(({ id }) => id),
    verwijderd: oud.filter(({ id }) => !nieuwe.has(id)).map(({ id }) => id),
    gewijzigd: blijft.flatMap((item) => {
      const velden = veldverschillen(oude.get(item.id), item);
      return velden.length === 0 ? [] : [{ id: item.id, velden }];
    }),
    herschikt:
      blijft.map(({ id }) => id).join('\n') !==
      oud
        .filter(({ id }) => nieuwe.has(id))
        .map(({ id }) => id)
        .join('\n'),
  };
}

/** De velden die verschillen, zo diep als er aan beide kanten een object of een even lange lijst staat. */
export function veldverschillen(voor: unknown, na: unknown, pad = ''): Veldverschil[] {
  if (canoniekeJson(voor ?? null) === canoniekeJson(na ?? null)) return [];
  if (Array.isArray(voor) && Array.isArray(na) && voor.length === na.length)
    return voor.flatMap((deel: unknown, plaats) => veldverschillen(deel, na[plaats], `${pad}[${plaats}]`));
  if (isObject(voor) && isObject(na))
    return [...new Set([...Object.keys(voor), ...Object.keys(na)])].flatMap((sleutel) =>
      veldverschillen(voor[sleutel], na[sleutel], pad === '' ? sleutel : `${pad}.${sleutel}`),
    );
  return [{ veld: pad, ...(voor === undefined ? {} : { voor }), ...(na === undefined ? {} : { na }) }];
}

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
