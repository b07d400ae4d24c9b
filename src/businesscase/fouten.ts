/** De codes van fouten in de invoer van een businesscase (docs/businesscase.md). */
export const FOUTCODES = [
  'VERDELING_NIET_100',
  'NEGATIEVE_HOEVEELHEID',
  'NEGATIEVE_PRIJS',
  'FRACTIE_BUITEN_BEREIK',
  'BEREIK_ONGEORDEND',
  'DISCONTOVOET_ONGELDIG',
  'HORIZON_ONGELDIG',
  'PROFIEL_LANGER_DAN_HORIZON',
  'ONBEKENDE_PARTIJ',
  'ONBEKENDE_WET',
  'CASELOAD_NUL',
  'PRIJSPEIL_GEMENGD',
  'RISICODRAGER_ONTBREEKT',
  'TE_VEEL_POSTEN',
  'TE_VEEL_TREKKINGEN',
  'TE_VEEL_REKENINGEN',
] as const;
export type Foutcode = (typeof FOUTCODES)[number];

/** De codes van waarschuwingen bij een uitkomst. */
export const WAARSCHUWINGSCODES = [
  'PRIJS_ONTBREEKT',
  'KOSTEN_NEGATIEF',
  'DUBBELTELLING',
  'DISCONTOVOET_HOOG',
  'KOSTEN_NUL',
  'GEEN_UITVOERDER',
  'DOS_BUSINESSCASE_NEGATIEF',
  'BIJDRAGE_BOVEN_KOSTEN',
  'K_GROTER_DAN_BATEN',
  'INBRENG_BOVEN_BAAT',
  'GEEN_BEGUNSTIGDE_DEELNEMER',
  'FONDS_NEGATIEF',
  'BESPARING_NIET_GEHAALD',
  'PLAFOND_ONDER_HOOFDSOM',
  'SPUK_BOVEN_BESCHIKKING',
  'POPULATIE_KLEIN',
  'NIET_VERZILVERBAAR',
  'IRR_MEERDUIDIG',
  'HISTORISCH_KENGETAL',
] as const;
export type Waarschuwingscode = (typeof WAARSCHUWINGSCODES)[number];

export interface Rekenwaarschuwing {
  readonly code: Waarschuwingscode;
  /** JSON Pointer naar het deel van de invoer waarover dit gaat. */
  readonly plaats?: string;
  readonly tekst: string;
}

/** Wat pas tijdens het rekenen blijkt niet te kunnen. */
export interface Rekenfout {
  readonly code: Foutcode;
  readonly plaats: string;
  readonly tekst: string;
}
