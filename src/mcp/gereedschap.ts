import type { z } from 'zod';
import type { Kennisbron } from '../kennisbank/kennisbron.ts';

/** Waar een gereedschap zijn kennis haalt. */
export interface Raadpleging {
  readonly kennisbron: Kennisbron;
  readonly d1: D1Database;
}

/** Een antwoord: de gegevens, en dezelfde gegevens als tekst (Markdown). */
export interface Gereedschapsantwoord {
  readonly inhoud: Readonly<Record<string, unknown>>;
  readonly tekst: string;
}

/** Een gereedschap voor een assistent: zoals het zich voorstelt, en wat het doet. */
export interface Gereedschap {
  readonly naam: string;
  readonly titel: string;
  readonly beschrijving: string;
  /** Wat erin gaat; `leesAanroep` leest ermee en het wordt als JSON Schema getoond. */
  readonly invoer: z.ZodObject;
  /** Wat eruit komt; een toets houdt elk antwoord hiernaast. */
  readonly uitvoer: z.ZodObject;
  /** @throws OngeldigeInvoer met alle fouten tegelijk @throws KennisOnbereikbaar */
  readonly doe: (argumenten: unknown, raadpleging: Raadpleging) => Promise<Gereedschapsantwoord>;
}

/** Wat elk gereedschap van een assistent vraagt; staat in elke beschrijving. */
export const HUISREGELS =
  'Noem tegen de vrager alleen financieringsvormen die in het antwoord staan, met hun oordeel of stand. Het antwoord is een concept met bronnen en geen besluit: zeg dat erbij en noem de bron. Stuur geen persoonsgegevens mee: geen namen, adressen of nummers van mensen.';
