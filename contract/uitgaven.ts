import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vindBreuken, type Breuk } from './breuken.ts';
import type { OpenApi } from './openapi.ts';

const MAP = join(import.meta.dirname, '..', 'docs', 'api');

/** Een uitgegeven contract dat nog geldt, met wat het huidige eraan breekt. */
export interface Uitgavebreuken {
  readonly versie: string;
  readonly breuken: readonly Breuk[];
}

/** Legt het document naast elk uitgegeven contract met dezelfde major: binnen een major blijft alles werken. */
export function breukenMetUitgaven(document: OpenApi): readonly Uitgavebreuken[] {
  return leesUitgaven()
    .filter(({ info }) => majorVan(info.version) === majorVan(document.info.version))
    .map((uitgave) => ({ versie: uitgave.info.version, breuken: vindBreuken(uitgave, document) }));
}

/** Legt het document vast als uitgave. @returns het bestand */
export function legVast(document: OpenApi): string {
  mkdirSync(MAP, { recursive: true });
  const bestand = join(MAP, `openapi-${document.info.version}.json`);
  writeFileSync(bestand, `${JSON.stringify(document, null, 1)}\n`);
  return bestand;
}

function leesUitgaven(): readonly OpenApi[] {
  if (!existsSync(MAP)) return [];
  return readdirSync(MAP)
    .filter((naam) => /^openapi-.*\.json$/.test(naam))
    .toSorted()
    .map((naam) => JSON.parse(readFileSync(join(MAP, naam), 'utf8')) as OpenApi);
}

function majorVan(versie: string): string {
  return versie.split('.')[0] ?? '';
}
