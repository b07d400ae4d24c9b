import type { Oorzaak } from './oorzaak.ts';

/** Waar een verschil over kan gaan; `rekenwijze` en `antwoord` komen alleen bij een advies dat opnieuw berekend is. */
export const VERSCHILLEN = ['rekenwijze', 'antwoord', 'afbakening', 'schotten', 'oordeel', 'stand', 'volgorde', 'belemmering'] as const;

/** Eén ding dat anders werd, met waardoor. */
export interface Verschil {
  readonly over: (typeof VERSCHILLEN)[number];
  /** De vorm of belemmering; bij de volgorde de soort vorm, en anders het onderdeel zelf. */
  readonly id: string;
  readonly naam: string;
  /** Wat er eerst stond; ontbreekt als het er toen niet was, en bij de volgorde. */
  readonly was?: string;
  /** Wat er nu staat; ontbreekt als het er nu niet is, en bij de volgorde. */
  readonly wordt?: string;
  /** Alleen bij de volgorde: de vormen die eerst vooraan stonden. */
  readonly eersteDrieWas?: readonly string[];
  /** Alleen bij de volgorde: de vormen die nu vooraan staan. */
  readonly eersteDrieWordt?: readonly string[];
  readonly zin: string;
  readonly oorzaken: readonly Oorzaak[];
}

/** Een verschil waarvan elke oorzaak één keer genoemd is. */
export function maakVerschil(verschil: Verschil): Verschil {
  return { ...verschil, oorzaken: [...new Map(verschil.oorzaken.map((oorzaak) => [oorzaak.zin, oorzaak])).values()] };
}
