import type { Breuk } from './breuk.ts';
import type { Variant } from './varianten/variantmodel.ts';

/** De invoer van een berekening, gelezen en gecontroleerd. Bedragen in euro, fracties van 0 tot 1, alles exact. */

export const RICHTINGEN = ['kosten', 'baten'] as const;
export type Richting = (typeof RICHTINGEN)[number];

export const AARDEN = ['financieel', 'immaterieel'] as const;
export type Aard = (typeof AARDEN)[number];

/** De soorten kosten en baten van lpbl-2014 3.2. */
export const CATEGORIEEN = {
  kosten: ['aanpak', 'frictie', 'extra-zorg'],
  baten: ['substitutie', 'afstemming', 'nieuw-voor-oud', 'effectiever', 'voorkomen-escalatie', 'immaterieel'],
} as const;
export type Categorie = (typeof CATEGORIEEN)[Richting][number];

export const VERDELINGEN = ['driehoek', 'pert'] as const;
export const HERKOMSTSOORTEN = ['bron', 'kengetal', 'aanname', 'gebruiker'] as const;
export const NEGATIEVE_BATEN = ['kosten', 'teller'] as const;
export type NegatieveBaten = (typeof NEGATIEVE_BATEN)[number];

/** De rol van wie de aanpak uitvoert; zijn kosten zijn wat een variant financiert. */
export const UITVOERDER = 'uitvoerder';

export interface Partij {
  readonly id: string;
  readonly soort: string;
  readonly naam?: string;
  readonly rol?: typeof UITVOERDER;
}

/** Een getal dat onzeker is. Posten met dezelfde `parameter` bewegen samen. */
export interface Bereik {
  readonly laag: Breuk;
  readonly basis: Breuk;
  readonly hoog: Breuk;
  readonly verdeling: (typeof VERDELINGEN)[number];
  readonly parameter?: string;
}

/** Een getal met zijn bereik, of alleen het getal. */
export interface Waarde {
  readonly basis: Breuk;
  readonly bereik?: Bereik;
}

export interface Herkomst {
  readonly soort: (typeof HERKOMSTSOORTEN)[number];
  readonly bron?: string;
  readonly plaats?: string;
}

export interface Post {
  readonly id: string;
  readonly naam: string;
  readonly richting: Richting;
  readonly aard: Aard;
  readonly categorie: Categorie;
  readonly partij: string;
  readonly wet?: string;
  readonly hoeveelheid: Waarde;
  readonly eenheid?: string;
  /** Euro per eenheid in het prijspeil van de post; afwezig is PM: de post telt dan nergens mee. */
  readonly prijs?: Waarde;
  readonly prijspeil?: number;
  /** Gewicht per jaar vanaf jaar 0; negatief is een baat die in een verlies verandert. */
  readonly jaarprofiel: readonly Breuk[];
  readonly deadweight: Breuk;
  readonly verdringing: Breuk;
  readonly aandeelAanpak: Breuk;
  readonly terugval: Breuk;
  readonly afnamePerJaar: Breuk;
  readonly verzilverbaar: Breuk;
  readonly verzilverVertragingJaren: number;
  readonly herkomst: Herkomst;
}

export interface Onzekerheidsvraag {
  readonly trekkingen: number;
  readonly zaad: number;
}

export interface Businesscase {
  readonly prijspeil?: number;
  /** Indexcijfer per jaar; nodig als posten een ander prijspeil hebben dan de berekening. */
  readonly indexcijfers: ReadonlyMap<number, Breuk>;
  readonly discontovoet: Breuk;
  /** n jaar: jaar 0 tot en met n-1. */
  readonly horizonJaren: number;
  readonly begrotingsjaar?: number;
  readonly negatieveBaten: NegatieveBaten;
  readonly partijen: readonly Partij[];
  readonly posten: readonly Post[];
  readonly varianten: readonly Variant[];
  readonly onzekerheid?: Onzekerheidsvraag;
}

/** Of een post nooit kas wordt en buiten de financiële verhouding blijft. */
export function isImmaterieel({ aard, categorie }: Pick<Post, 'aard' | 'categorie'>): boolean {
  return aard === 'immaterieel' || categorie === 'immaterieel';
}

/** De waarden van een baat of kost waarop niets wordt afgetrokken. */
export const ZONDER_AFTREK = {
  deadweight: 0,
  verdringing: 0,
  aandeelAanpak: 1,
  terugval: 0,
  afnamePerJaar: 0,
  verzilverbaar: 1,
} as const;

export const STANDAARD_DISCONTOVOET = 0.0225;
export const STANDAARD_TREKKINGEN = 1000;
export const HOOGSTENS_TREKKINGEN = 10_000;
export const HOOGSTENS_POSTEN = 200;
export const HOOGSTENS_JAREN = 30;
/** Genoeg voor elke vorm en elke sleutel naast elkaar. */
export const HOOGSTENS_VARIANTEN = 30;
export const HOOGSTENS_PARTIJEN = 100;
/** Een post of bedrag van meer dan tien miljard euro is een tikfout; daaronder blijft elke uitkomst tot op de cent te schrijven. */
export const HOOGSTENS_BEDRAG = 10_000_000_000;
