import type { Advies } from '../advies/geefAdvies.ts';
import type { Initiatief } from '../advies/initiatief.ts';
import type { Kennis } from '../kennisbank/kennis.ts';
import { isVoorElkSchot, richtingenTussen } from '../kennisbank/overbrugging.ts';

/** Waarover geteld wordt. */
export const SIGNAALSOORTEN = ['wetten', 'belemmering', 'onvervuld', 'vraag'] as const;
export type Signaalsoort = (typeof SIGNAALSOORTEN)[number];

/**
 * Wat één vraag om advies zegt over wat er speelt: alleen vaste namen uit de regelset, en de dag. Geen tekst, geen plaats, geen bedrag,
 * niets waaraan een vrager te herkennen is.
 */
export interface Signaal {
  /** Willekeurig: alleen om dezelfde boodschap niet twee keer te tellen. */
  readonly id: string;
  /** De dag in Nederland. */
  readonly dag: string;
  /** De wetten samen, op alfabet, zoals `wlz+wmo`; leeg als er geen genoemd zijn. */
  readonly wetten: string;
  /** De belemmeringen die zeker gelden. */
  readonly belemmeringen: readonly string[];
  /** Er is meer dan één wet, en geen enkel instrument voor deze schotten is passend of mogelijk. */
  readonly onvervuld: boolean;
  /** De kenmerken waarvan het antwoord nog een oordeel kan veranderen. */
  readonly vragen: readonly string[];
}

/** Maakt van een advies een signaal. Een onderdeel dat niet gevraagd is, telt niet mee: er wordt niets extra voor uitgerekend. */
export function signaalVan({ wetten = [] }: Initiatief, advies: Advies, { regelset }: Kennis, id: string, dag: string): Signaal {
  return {
    id,
    dag,
    wetten: wetten.toSorted().join('+'),
    belemmeringen: (advies.belemmeringen ?? []).filter(({ geldt }) => geldt === 'ja').map((belemmering) => belemmering.id),
    onvervuld:
      wetten.length > 1 &&
      advies.financieringsvormen !== undefined &&
      !heeftEigenInstrument(wetten, advies.financieringsvormen, regelset.items),
    vragen: (advies.vervolgvragen ?? []).filter(({ soort }) => soort === 'beslissend').map(({ kenmerk }) => kenmerk),
  };
}

/**
 * Of er een instrument passend of mogelijk is dat een schot tussen twee van deze wetten overbrugt. Wat voor elk schot bedoeld is, of voor
 * geen, telt niet: dat is er altijd, en zegt dus niet of aan deze behoefte is voldaan.
 */
function heeftEigenInstrument(
  wetten: readonly string[],
  vormen: NonNullable<Advies['financieringsvormen']>,
  { financieringsvormen }: Kennis['regelset']['items'],
): boolean {
  const haalbaar = new Set(
    vormen.filter(({ soort, oordeel }) => soort === 'instrument' && (oordeel === 'passend' || oordeel === 'mogelijk')).map(({ id }) => id),
  );
  return financieringsvormen.some(
    (vorm) =>
      haalbaar.has(vorm.id) &&
      !isVoorElkSchot(vorm) &&
      wetten.some((een, plaats) => wetten.slice(plaats + 1).some((ander) => richtingenTussen(vorm, een, ander).length > 0)),
  );
}
