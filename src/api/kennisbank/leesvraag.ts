import { z } from '@hono/zod-openapi';
import { OngeldigeInvoer, type Invoerfout } from '../../advies/invoerfout.ts';
import type { Kennisbron } from '../../kennisbank/kennisbron.ts';
import { onbekendeFilterwaarden } from '../../kennisbank/filters.ts';
import type { Kennis } from '../../kennisbank/kennis.ts';
import { bedoeldeU } from '../../kennisbank/nabij.ts';
import type { OpenbareSoort } from '../../kennisbank/raadplegen.ts';
import type { Grondslag } from '../bewaarbaar.ts';
import { kiesKennis, kiesPeildatum, type Query } from '../lees.ts';
import type { Verzoek } from '../omgeving.ts';
import { FOUTEN, peildatumParameter, regelsetParameter } from '../schemas/algemeen.ts';

/** De parameters van elke operatie die uit de kennisbank leest. */
export const Itemquery = z.object({ peildatum: peildatumParameter, regelset: regelsetParameter });

/** De antwoorden zonder inhoud of met een fout van elke operatie die uit de kennisbank leest. */
export const LEESANTWOORDEN = {
  304: { description: 'De oproeper heeft dit antwoord al: If-None-Match noemt zijn ETag.', headers: FOUTEN[404].headers },
  400: FOUTEN[400],
  404: FOUTEN[404],
  500: FOUTEN[500],
  503: FOUTEN[503],
};

/** De koppen waarmee een antwoord bewaard en nagevraagd wordt, in het document. */
export const BEWAARKOPPEN = {
  ETag: { description: 'Verandert met regelset, peildatum en vraag; stuur hem terug als If-None-Match.', schema: { type: 'string' } },
  'Cache-Control': {
    description: 'Hoe lang dit antwoord te bewaren is; zonder peildatum nooit voorbij middernacht.',
    schema: { type: 'string' },
  },
} as const;

/** Leest de vraag van een lijst of item: de parameters, de kennis, de peildatum en de filters; met alle fouten tegelijk. */
export function leesVraag<Uit extends { readonly regelset?: number | undefined }>(
  c: Verzoek,
  kennisbron: Kennisbron,
  soort: OpenbareSoort,
  leesQuery: Querylezer<Uit>,
): Promise<Gelezen<Uit>> {
  return leesKennisvraag(c, kennisbron, leesQuery, (kennis, { herhaald }) => filterfouten(kennis, soort, herhaald));
}

type Querylezer<Uit> = (c: Verzoek, fouten: Invoerfout[]) => Query<Uit>;

interface Gelezen<Uit> {
  readonly query: Uit;
  readonly filters: Query<Uit>['herhaald'];
  readonly grondslag: Grondslag;
}

/** Leest de vraag van een operatie die uit de kennisbank leest. @param keur de fouten die van de kennis afhangen, of die het schema niet ziet */
export async function leesKennisvraag<Uit extends { readonly regelset?: number | undefined }>(
  c: Verzoek,
  kennisbron: Kennisbron,
  leesQuery: Querylezer<Uit>,
  keur: (kennis: Kennis, query: Query<Uit>) => readonly Invoerfout[],
): Promise<Gelezen<Uit>> {
  const fouten: Invoerfout[] = [];
  const gelezen = leesQuery(c, fouten);
  const { gelezen: query, ruw, herhaald: filters } = gelezen;
  const kennis = await kiesKennis(c, kennisbron, query?.regelset);
  const peildatum = kiesPeildatum(ruw['peildatum'], kennis, fouten);
  fouten.push(...keur(kennis, gelezen));
  if (query === undefined || fouten.length > 0) throw new OngeldigeInvoer(fouten);
  const vast = { regelset: query.regelset !== undefined, peildatum: ruw['peildatum'] !== undefined };
  return { query, filters, grondslag: { kennis, peildatum, vast } };
}

function filterfouten(kennis: Kennis, soort: OpenbareSoort, filters: Query<unknown>['herhaald']): Invoerfout[] {
  return onbekendeFilterwaarden(kennis, soort, filters).map(({ filter, waarde, bekend }): Invoerfout => {
    const getoond = `"${waarde.slice(0, 80)}"`;
    if (bekend === undefined)
      return { in: 'query', location: filter, code: 'ongeldig', detail: `${getoond} is geen jaartal. Schrijf JJJJ, bijvoorbeeld 2022.` };
    return onbekendeNaam(filter, waarde, bekend);
  });
}

/** De fout bij een naam die een parameter niet kent, met wat er wel kan. */
export function onbekendeNaam(parameter: string, waarde: string, bekend: readonly string[]): Invoerfout {
  const los = waarde.includes(',') ? ` Herhaal de parameter voor meer namen: ${parameter}=…&${parameter}=….` : '';
  return {
    in: 'query',
    location: parameter,
    code: 'onbekende-waarde',
    detail: `"${waarde.slice(0, 80)}" is geen bekende naam bij "${parameter}"${bedoeldeU(waarde, bekend)}.${los} ${noemBekend(bekend)}`,
  };
}

/** Zoveel namen passen in een foutmelding; een langere lijst staat onder haar eigen adres. */
const HOOGSTENS_GENOEMD = 20;

function noemBekend(bekend: readonly string[]): string {
  const rest = bekend.length - HOOGSTENS_GENOEMD;
  return `Bekend zijn: ${bekend.slice(0, HOOGSTENS_GENOEMD).join(', ')}${rest > 0 ? ` en nog ${rest}` : ''}.`;
}
