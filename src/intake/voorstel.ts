import type { ZEKERHEDEN_VAN_WOORDEN } from '../kennisbank/model/naslag.ts';
import type { Bronverwijzing } from '../kennisbank/model/basis.ts';

/** Hoe zeker een voorstel is. Een klein aantal treden: een breuk zou een nauwkeurigheid beloven die een lexicon niet heeft. */
export type Zekerheid = (typeof ZEKERHEDEN_VAN_WOORDEN)[number];

/** Een woord uit de tekst dat tot een voorstel leidde. */
export interface Aanleiding {
  /** Letterlijk uit de tekst, met zijn plaats: van `begin` tot (niet met) `eind`, in UTF-16-eenheden. */
  readonly tekst: string;
  readonly begin: number;
  readonly eind: number;
  /** Het woord uit het lexicon, als de tekst het niet zo schrijft: een tikfout of een samenstelling. */
  readonly gelezenAls?: string;
  /** De ingang van het lexicon, en waarop die steunt. */
  readonly lexicon: string;
  readonly bron: Bronverwijzing;
}

/** Een antwoord op een kenmerk dat de tekst lijkt te geven. Bij een verzameling één van de waarden. */
export interface Voorstel {
  readonly kenmerk: string;
  readonly waarde: string | number | boolean;
  /** Hoe de waarde heet, als zij een naam heeft. */
  readonly naam?: string;
  readonly zekerheid: Zekerheid;
  readonly woorden: readonly Aanleiding[];
}

/** Een antwoord dat de tekst uitdrukkelijk niet geeft: "geen Wlz". */
export type Uitgesloten = Omit<Voorstel, 'zekerheid'>;

/** Een vraag die de vrager nog moet beantwoorden. */
export interface Navraag {
  readonly kenmerk: string;
  readonly vraag: string;
  /** Waarom: er staat niets over, het is niet zeker, of de tekst zegt meer dan één ding. */
  readonly waarom: 'ontbreekt' | 'onzeker' | 'tegenstrijdig';
  /** De antwoorden om te bevestigen. */
  readonly voorgesteld: readonly (string | number | boolean)[];
}
