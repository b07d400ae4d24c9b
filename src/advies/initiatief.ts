import type { Feiten, Waarde } from '../regels/feiten.ts';

/** Een initiatief zoals wij het begrepen hebben: gecontroleerd, lijsten op volgorde, zonder wat niet bekend is. */
export interface Initiatief {
  readonly naam?: string;
  readonly omschrijving?: string;
  readonly domeinen?: readonly string[];
  readonly wetten?: readonly string[];
  readonly kenmerken: Readonly<Record<string, Waarde>>;
  readonly overgeslagen?: readonly string[];
  readonly businesscase?: Businesscase;
  readonly bewaren?: true;
}

/** Wat het advies van de invoer van een businesscase nodig heeft; de rest gaat ongewijzigd mee. */
export interface Businesscase {
  readonly posten?: readonly { readonly richting?: 'kosten' | 'baten' | null; readonly wet?: string | null }[] | null;
  readonly partijen?: readonly { readonly soort?: string | null }[] | null;
}

/** De feiten waarover de regels gaan: de kenmerken, met wetten en domeinen erbij. */
export function feitenVan({ domeinen, wetten, kenmerken }: Initiatief): Feiten {
  return { ...kenmerken, ...(domeinen === undefined ? {} : { domeinen }), ...(wetten === undefined ? {} : { wetten }) };
}
