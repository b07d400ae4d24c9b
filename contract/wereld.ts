import { jsonSchema, operatiesVan, volg, type OpenApi, type Operatie } from './openapi.ts';
import { bereikbaar, type Doe, type Sleutelbos } from './aanroep.ts';
import type { Wereld } from './willekeurigeWaarde.ts';

/** Een wereld met wat er onder elke lijst staat. */
export interface Bekend extends Wereld {
  /** De ids per pad van een lijst: `/v1/wetten` geeft `wmo`, `zvw`, … */
  readonly perLijst: ReadonlyMap<string, readonly string[]>;
}

/** Vraagt elke lijst van de dienst op en onthoudt welke namen er zijn: daarmee is ook `/{id}` te bevragen. */
export async function verkenWereld(document: OpenApi, doe: Doe, sleutels?: Sleutelbos): Promise<Bekend> {
  const perLijst = new Map<string, readonly string[]>();
  for (const operatie of bereikbaar(operatiesVan(document), sleutels).filter((een) => isLijst(document, een))) {
    const { tekst, status } = await doe({ operatie, methode: 'GET', adres: operatie.pad, koppen: {}, geldig: true });
    if (status !== 200) continue;
    const { items } = JSON.parse(tekst) as { items: readonly Readonly<Record<string, unknown>>[] };
    const ids = items.map((item) => item['id'] ?? item['versie']).filter((id) => typeof id === 'string' || typeof id === 'number');
    if (ids.length > 0) perLijst.set(operatie.pad, ids.map(String));
  }
  return { document, perLijst, namen: [...new Set([...perLijst.values()].flat())] };
}

function isLijst(document: OpenApi, { methode, pad, antwoorden, parameters }: Operatie): boolean {
  if (methode !== 'GET' || pad.includes('{') || parameters.some(({ required }) => required === true)) return false;
  const schema = jsonSchema(antwoorden['200']?.content);
  return schema !== undefined && volg(document, schema).properties?.['items'] !== undefined;
}
