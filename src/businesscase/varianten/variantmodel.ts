import type { Breuk } from '../breuk.ts';
import type { Rekening } from '../rekening.ts';

/** De vormen waarvan het geld te volgen is, met hun parameters. */

export interface Aandeel {
  readonly rekening: Rekening;
  readonly aandeel: Breuk;
}

export interface Verdeeld {
  readonly vorm: 'maatwerkbudget' | 'maatwerkbudget-lerend' | 'betaalafspraken';
  readonly aandelen: readonly Aandeel[];
  readonly leerkosten?: { readonly rekening: Rekening; readonly bedrag: Breuk };
}

export interface Revolverend {
  readonly vorm: 'maatwerkbudget-revolverend';
  readonly voorfinancier: Rekening;
  readonly sleutel: 'naar-baten' | 'aangewezen';
  readonly grondslag: 'deelnemers' | 'alle-begunstigden';
  readonly deelnemers: readonly Rekening[];
  readonly aandelen: readonly Aandeel[];
  readonly vertragingJaren: number;
}

export interface VoorafInboeken {
  readonly vorm: 'vooraf-inboeken';
  readonly wijze: 'inleg-vooraf' | 'taakstellend';
  readonly voorfinancier: Rekening;
  readonly deelnemers: readonly Rekening[];
  readonly realisatie: readonly { readonly rekening: Rekening; readonly factor: Breuk }[];
  readonly nacalculatie: boolean;
  readonly nacalculatieNaJaren: number;
}

/** Het resultaat van 0 (niets gehaald) tot 1 (geslaagd). */
export type Uitkomst = 'geslaagd' | 'mislukt' | { readonly resultaat: Breuk; readonly drempel: Breuk; readonly doel: Breuk };

export interface Resultaatbetaling {
  readonly vorm: 'impact-bond' | 'resultaatreservering';
  readonly investeerder?: Rekening;
  readonly rendement: Breuk;
  readonly looptijdJaren: number;
  readonly betalers: readonly Aandeel[];
  readonly transactiekosten?: { readonly rekening: Rekening; readonly bedrag: Breuk };
  readonly plafond?: Breuk;
  readonly uitkomst: Uitkomst;
  /** Het deel van de hoofdsom dat de uitvoerder terugbetaalt of niet krijgt als het misgaat. */
  readonly aandeelUitvoerder: Breuk;
}

export interface Vergoeding {
  readonly vorm: 'centrale-vergoeding' | 'spuk-dos';
  readonly betaler: Rekening;
  readonly ontvangers: readonly { readonly rekening: Rekening; readonly normbedrag: Breuk; readonly clienten: Breuk }[];
  readonly grondslag: 'normbedrag' | 'meerkosten';
  readonly beschikking?: Breuk;
  readonly terugvorderingNaJaren?: number;
  readonly rest: Rekening;
}

export interface Toewijzing {
  readonly vorm: 'brede-spuk' | 'spuk-azwa' | 'spuk-iza';
  readonly betaler: Rekening;
  readonly ontvanger: Rekening;
  readonly bedrag: Breuk;
  readonly rest: Rekening;
}

export interface WetDos {
  readonly vorm: 'wet-dos';
  readonly betaler: Rekening;
  readonly bijdrage: Breuk;
  readonly rest: Rekening;
}

export interface Lumpsum {
  readonly vorm: 'lumpsum' | 'structureel-ontschot' | 'populatiebekostiging';
  readonly opdrachtgever: Rekening;
  readonly bedrag: Breuk;
  readonly hoofdaannemer: Rekening;
  readonly bandbreedte: Breuk;
  readonly delingTekort: Breuk;
  readonly delingOverschot: Breuk;
}

export interface SharedSavings {
  readonly vorm: 'shared-savings';
  readonly benchmark: Breuk;
  readonly werkelijk: Breuk;
  readonly minimaleBesparing: Breuk;
  readonly deelpercentage: Breuk;
  readonly plafond?: Breuk;
  readonly verdeling: readonly Aandeel[];
  readonly verliesdeling: Breuk;
  readonly preventiefonds?: Aandeel;
  readonly rest?: Rekening;
}

export const POOLSLEUTELS = ['gelijk', 'evenredig', 'gelijk-netto', 'nucleolus', 'shapley', 'vast'] as const;
export interface Pooling {
  readonly vorm: 'pooling';
  readonly sleutel: (typeof POOLSLEUTELS)[number];
  readonly aandelen: readonly Aandeel[];
}

export type Variant = (
  | Verdeeld
  | Revolverend
  | VoorafInboeken
  | Resultaatbetaling
  | Vergoeding
  | Toewijzing
  | WetDos
  | Lumpsum
  | SharedSavings
  | Pooling
) & {
  /** Eigen naam, om twee varianten van dezelfde vorm te onderscheiden. */
  readonly naam?: string;
  /** Wat bij het lezen is ingevuld omdat het er niet stond. */
  readonly aannames: readonly string[];
};

export const VARIANTVORMEN = [
  'maatwerkbudget',
  'maatwerkbudget-lerend',
  'maatwerkbudget-revolverend',
  'vooraf-inboeken',
  'impact-bond',
  'resultaatreservering',
  'centrale-vergoeding',
  'spuk-dos',
  'brede-spuk',
  'spuk-azwa',
  'spuk-iza',
  'wet-dos',
  'betaalafspraken',
  'lumpsum',
  'structureel-ontschot',
  'populatiebekostiging',
  'shared-savings',
  'pooling',
] as const satisfies readonly Variant['vorm'][];
