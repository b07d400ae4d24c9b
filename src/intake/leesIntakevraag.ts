import type { Invoerfout } from '../advies/invoerfout.ts';
import { pointer } from '../advies/invoerfout.ts';
import { noemWaarde } from '../kennisbank/meldingen.ts';
import { bedoeldeU } from '../kennisbank/nabij.ts';

/** Langer is geen beschrijving meer; de omschrijving van een initiatief heeft dezelfde grens. */
export const LANGSTE_TEKST = 5000;

export interface Intakevraag {
  readonly tekst: string;
  /** Of de tekst als omschrijving in de adviesvraag komt. */
  readonly metOmschrijving: boolean;
}

const VELDEN = ['tekst', 'metOmschrijving'] as const;
const VOORBEELD = '{"tekst": "Wij helpen 70 ouderen met hulp uit de Wmo."}';

/** Leest de vraag: de hele vraag, of alle fouten tegelijk. `null` telt als afwezig. */
export function leesIntakevraag(invoer: unknown): { readonly vraag?: Intakevraag; readonly fouten: readonly Invoerfout[] } {
  const fouten: Invoerfout[] = [];
  const mis = (location: string, code: Invoerfout['code'], detail: string): void => {
    fouten.push({ in: 'body', location, code, detail });
  };
  if (typeof invoer !== 'object' || invoer === null || Array.isArray(invoer)) {
    mis('', 'verkeerd-type', `Verwacht is een object, zoals ${VOORBEELD}; er staat ${noemWaarde(invoer)}.`);
    return { fouten };
  }
  for (const veld of Object.keys(invoer))
    if (!VELDEN.some((bekend) => bekend === veld))
      mis(
        pointer(veld),
        'onbekend-veld',
        `Het veld "${veld.slice(0, 80)}" bestaat niet${bedoeldeU(veld, VELDEN)}. Bekend zijn: ${VELDEN.join(', ')}.`,
      );
  const { tekst, metOmschrijving } = invoer as Record<string, unknown>;
  if (tekst === undefined || tekst === null) mis('/tekst', 'ontbreekt', `Beschrijf uw initiatief, bijvoorbeeld ${VOORBEELD}.`);
  else if (typeof tekst !== 'string') mis('/tekst', 'verkeerd-type', `Verwacht is tekst, er staat ${noemWaarde(tekst)}.`);
  else if (tekst.trim() === '') mis('/tekst', 'ontbreekt', `De tekst is leeg. Beschrijf uw initiatief, bijvoorbeeld ${VOORBEELD}.`);
  else if (tekst.length > LANGSTE_TEKST)
    mis(
      '/tekst',
      'te-lang',
      `De tekst heeft ${tekst.length} tekens; hoogstens ${LANGSTE_TEKST} kan. Vertel voor wie het is, wat u doet, wie betaalt en wie er voordeel van heeft.`,
    );
  if (metOmschrijving !== undefined && metOmschrijving !== null && typeof metOmschrijving !== 'boolean')
    mis('/metOmschrijving', 'verkeerd-type', `Verwacht is true of false, er staat ${noemWaarde(metOmschrijving)}.`);
  return fouten.length > 0 || typeof tekst !== 'string'
    ? { fouten }
    : { vraag: { tekst, metOmschrijving: metOmschrijving === true }, fouten };
}
