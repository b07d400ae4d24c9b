import type { z } from 'zod';
import type { Bevindingcode } from './bevinding.ts';
import { bedoeldeU } from './nabij.ts';
import { metHoofdletter } from '../taal.ts';

type Issue = z.core.$ZodIssue;

const SOORTNAMEN: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
  record: 'een object',
  date: 'een datum',
  null: 'niets (null)',
  undefined: 'niets',
};

/** Hoe een waarde in een melding heet. */
export function noemWaarde(waarde: unknown): string {
  if (waarde === undefined) return 'niets';
  if (waarde === null) return 'null';
  if (Number.isNaN(waarde)) return 'iets dat geen getal is';
  if (Array.isArray(waarde)) return 'een lijst';
  if (typeof waarde === 'object') return 'een object';
  const tekst = JSON.stringify(waarde);
  return tekst.length > 60 ? `${tekst.slice(0, 57)}…"` : tekst;
}

function opsomming(waarden: readonly unknown[]): string {
  return waarden.map((waarde) => (typeof waarde === 'string' ? waarde : JSON.stringify(waarde))).join(', ');
}

function bedoeld(waarde: unknown, toegestaan: readonly unknown[]): string {
  return typeof waarde === 'string'
    ? bedoeldeU(
        waarde,
        toegestaan.filter((naam) => typeof naam === 'string'),
      )
    : '';
}

/** De fout van zod als Nederlandse zin die zegt wat er goed zou zijn. */
export function meldZodFout(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const verwacht = SOORTNAMEN[issue.expected] ?? issue.expected;
      return issue.input === undefined
        ? `ontbreekt; verwacht is ${verwacht}`
        : `verwacht is ${verwacht}, er staat ${noemWaarde(issue.input)}`;
    }
    case 'invalid_value':
      return `er staat ${noemWaarde(issue.input)}${bedoeld(issue.input, issue.values)}; toegestaan: ${opsomming(issue.values)}`;
    case 'unrecognized_keys':
      return `onbekend veld ${issue.keys.map((sleutel) => `"${sleutel}"`).join(', ')}`;
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `te kort: minstens ${issue.minimum} ${issue.origin === 'array' ? 'onderdeel of onderdelen' : 'teken(s)'}`
        : `te klein: minstens ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `te lang: hoogstens ${issue.maximum} ${issue.origin === 'array' ? 'onderdelen' : 'tekens'}`
        : `te groot: hoogstens ${issue.maximum}`;
    case 'invalid_union':
      return issue.message;
    case 'invalid_format':
    case 'custom':
      return `${issue.message}${issue.input === undefined || typeof issue.input === 'object' ? '' : `; er staat ${noemWaarde(issue.input)}`}`;
    default:
      return issue.message;
  }
}

/** Onder welke code een fout van zod valt; wat er ontbreekt of leeg is, hangt van het veld af. */
export function codeVanZodFout(issue: Issue, soort?: string): Bevindingcode {
  if (issue.code === 'unrecognized_keys') return 'veld-onbekend';
  const afwezig = issue.code === 'invalid_type' && (issue.input === undefined || issue.input === null);
  const leeg = afwezig || (issue.code === 'too_small' && issue.origin === 'string');
  if (soort === 'kenmerken' && issue.path[0] === 'vraag' && (leeg || issue.code === 'invalid_format')) return 'kenmerk-zonder-vraag';
  if (leeg && issue.path.includes('bron')) return 'zonder-bron';
  return leeg ? 'veld-ontbreekt' : 'veld-ongeldig';
}

/** De fout van zod als hele zin, met hoofdletter en punt, voor wie haar los leest. */
export function meldZodFoutAlsZin(issue: Issue): string {
  const melding = meldZodFout(issue);
  return `${metHoofdletter(melding)}${/[.?]$/.test(melding) ? '' : '.'}`;
}

/** Het pad van een fout als `veld.deel[0]`. */
export function toonPad(pad: readonly PropertyKey[]): string {
  return pad.map((deel, plaats) => (typeof deel === 'number' ? `[${deel}]` : `${plaats === 0 ? '' : '.'}${String(deel)}`)).join('');
}
