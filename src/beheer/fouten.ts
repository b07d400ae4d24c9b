import type { Bevinding } from '../kennisbank/bevinding.ts';

/** Waarom een handeling niet doorgaat. De code blijft gelijk; de deur maakt er een HTTP-status van. */
export type Beheercode =
  | 'GEEN_TOEGANG'
  | 'GEEN_RECHT'
  | 'VIER_OGEN'
  | 'NIET_GEVONDEN'
  | 'STAND_NIET_GENOEMD'
  | 'STAND_VEROUDERD'
  | 'OVERGANG_GEWEIGERD'
  | 'NIET_DE_LAATSTE'
  | 'NOG_VERWEZEN'
  | 'POORT_DICHT'
  | 'BESTAAT_AL'
  | 'BESTAND_ONGELDIG'
  | 'TE_DRUK';

/** Een handeling van het beheer die niet doorgaat, met een zin die zegt waarom en wat wel kan. */
export class Beheerfout extends Error {
  readonly code: Beheercode;
  /** Wat er aan de regelset schort, als de poort dicht blijft. */
  readonly bevindingen: readonly Bevinding[] | undefined;
  constructor(code: Beheercode, melding: string, bevindingen?: readonly Bevinding[]) {
    super(melding);
    this.code = code;
    this.bevindingen = bevindingen;
  }
}
