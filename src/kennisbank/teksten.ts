import type { Geldigheid } from './model/basis.ts';
import { geldigheidVan } from './verwijzingen.ts';

/** Een tekst in een item die een lezer te zien krijgt, met waar zij staat. */
export interface Leestekst extends Geldigheid {
  readonly veld: string;
  readonly tekst: string;
}

/** Wat geen lopende tekst is: verwijzingen, voorwaarden, en de invoer en uitkomst van een toetsgeval. */
const GEEN_TEKST: ReadonlySet<string> = new Set(['id', 'bron', 'ookIn', 'als', 'over', 'definitie', 'initiatief', 'verwacht']);
/** Velden die ook met één woord tekst zijn. */
const NAAMVELDEN: ReadonlySet<string> = new Set(['naam', 'titel', 'citeertitel']);

/** Alle teksten van een item, in volgorde: elke zin, en elke naam. Een los woord in een ander veld is een vaste naam en telt niet. */
export function tekstenVan(item: object): Leestekst[] {
  return Object.entries(item).flatMap(([sleutel, deel]: [string, unknown]) => verzamel(sleutel, deel, sleutel, {}));
}

function verzamel(sleutel: string, waarde: unknown, pad: string, geldigheid: Geldigheid): Leestekst[] {
  if (GEEN_TEKST.has(sleutel)) return [];
  if (typeof waarde === 'string') return NAAMVELDEN.has(sleutel) || /\s/.test(waarde) ? [{ veld: pad, tekst: waarde, ...geldigheid }] : [];
  if (Array.isArray(waarde)) return waarde.flatMap((deel, plaats) => verzamel(`${sleutel}[]`, deel, `${pad}[${plaats}]`, geldigheid));
  if (typeof waarde !== 'object' || waarde === null) return [];
  const eigen = { ...geldigheid, ...geldigheidVan(waarde) };
  return Object.entries(waarde).flatMap(([veld, deel]: [string, unknown]) => verzamel(veld, deel, `${pad}.${veld}`, eigen));
}
