import { OngeldigeInvoer, type Invoerfout } from '../invoerfout.ts';
import type { Conceptpartij, Ruw } from './eigenInvoer.ts';

/** De invoer van een businesscase in delen, om er een uit te kunnen halen. */
export interface Conceptinvoer {
  readonly [veld: string]: unknown;
  readonly partijen: readonly Conceptpartij[];
  readonly posten: readonly Ruw[];
  readonly varianten: readonly Ruw[];
}

export interface Gesnoeid<T> {
  readonly invoer: Conceptinvoer;
  readonly uitkomst: T;
  readonly aannames: readonly string[];
}

/**
 * Leest of rekent, en haalt uit de invoer wat nog niet compleet is: een initiatief mag een halve businesscase meesturen. Niets
 * als dat niet helpt.
 * @param probeer geeft de uitkomst, of gooit OngeldigeInvoer
 */
export function leesOfSnoei<T>(invoer: Conceptinvoer, probeer: (invoer: Conceptinvoer) => T): Gesnoeid<T> | undefined {
  try {
    return { invoer, uitkomst: probeer(invoer), aannames: [] };
  } catch (fout) {
    if (!(fout instanceof OngeldigeInvoer)) throw fout;
    const gesnoeid = snoei(invoer, fout.fouten);
    if (gesnoeid === undefined) return undefined;
    const verder = leesOfSnoei(gesnoeid.invoer, probeer);
    return verder === undefined ? undefined : { ...verder, aannames: [...gesnoeid.aannames, ...verder.aannames] };
  }
}

/** Elke fout wijst naar een deel; dat deel gaat eruit, en er komt een zin bij die zegt waarom. Elke ronde wordt de invoer kleiner. */
function snoei(
  invoer: Conceptinvoer,
  fouten: readonly Invoerfout[],
): { readonly invoer: Conceptinvoer; readonly aannames: readonly string[] } | undefined {
  const delen = new Map<string, Invoerfout>();
  for (const fout of fouten) {
    const [, veld = '', plaats = ''] = fout.location.split('/');
    const sleutel = LIJSTEN.has(veld) && plaats !== '' ? `${veld}/${plaats}` : veld;
    if (sleutel !== '' && !delen.has(sleutel)) delen.set(sleutel, fout);
  }
  if (delen.size === 0 || [...delen.keys()].some((sleutel) => LIJSTEN.has(sleutel))) return undefined;
  const blijft = (veld: string) => (_: unknown, plaats: number) => !delen.has(`${veld}/${plaats}`);
  return {
    invoer: {
      ...Object.fromEntries(Object.entries(invoer).filter(([veld]) => !delen.has(veld))),
      partijen: invoer.partijen.filter(blijft('partijen')),
      posten: invoer.posten.filter(blijft('posten')),
      varianten: invoer.varianten.filter(blijft('varianten')),
    },
    aannames: [...delen].map(([sleutel, { detail }]) => `Uit uw businesscase doet ${sleutel} nog niet mee. ${detail}`),
  };
}

const LIJSTEN: ReadonlySet<string> = new Set(['partijen', 'posten', 'varianten']);
