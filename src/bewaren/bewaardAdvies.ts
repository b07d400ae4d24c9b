import type { Onderdeel } from '../advies/geefAdvies.ts';
import type { Initiatief } from '../advies/initiatief.ts';
import type { Uitleg } from '../advies/vraag.ts';
import type { Peildatum } from '../kennisbank/peildatum.ts';

/** Waarmee een advies gegeven is; genoeg om hetzelfde initiatief opnieuw te wegen. */
export interface Grondslag {
  readonly initiatief: Initiatief;
  readonly aannames: readonly string[];
  readonly peildatum: Peildatum;
  readonly uitleg: Uitleg;
  readonly onderdelen: readonly Onderdeel[];
  /** De versie van de regelset. */
  readonly regelset: number;
  readonly motor: string;
}

/** Een bewaard advies zoals het gegeven is. */
export interface BewaardAdvies {
  readonly id: string;
  /** Het antwoord als JSON: dezelfde bytes als toen, zonder de sleutel. */
  readonly antwoord: string;
  readonly grondslag: Grondslag;
}
