import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesGecontroleerd } from '../../scripts/lees-kennisbank.ts';
import type { Regelset } from '../../src/kennisbank/model/regelset.ts';
import { openDatabank } from '../../src/kennisbank/opslag/databank.ts';
import { zaaiRegelset } from '../../src/beheer/zaaiRegelset.ts';
import { vandaag } from '../../src/kennisbank/peildatum.ts';

const SCHEMA = join(import.meta.dirname, '..', '..', 'schema');

/** Een initiatief om mee te meten, zoals een vrager het stuurt. */
export interface Voorbeeld {
  readonly id: string;
  readonly initiatief: unknown;
}

/** Leest en controleert de kennisbankbestanden. @throws bij een fout erin; `npm run kennisbank:controle` noemt ze. */
export function leesRegelset(): Regelset {
  const { regelset, fouten } = leesGecontroleerd();
  if (regelset === undefined) throw new Error(`de kennisbank heeft ${fouten.length} fouten; zie npm run kennisbank:controle`);
  return regelset;
}

/** De zes goede praktijken uit `toetsgevallen/goede-praktijken.yaml`. */
export function voorbeeldenUit({ items }: Regelset): readonly Voorbeeld[] {
  return items.toetsgevallen.filter(({ id }) => id.startsWith('goede-praktijk-')).map(({ id, initiatief }) => ({ id, initiatief }));
}

/** Zet de tabellen in een lege D1 en publiceert de regelset erin. */
export async function vulDatabank(d1: D1Database, regelset: Regelset): Promise<void> {
  const map = join(SCHEMA, 'migraties');
  const migraties = readdirSync(map).filter((naam) => naam.endsWith('.sql'));
  for (const naam of migraties.toSorted())
    for (const opdracht of readFileSync(join(map, naam), 'utf8').split('--> statement-breakpoint')) await d1.prepare(opdracht).run();
  const nu = new Date();
  await zaaiRegelset(openDatabank(d1), regelset, { vandaag: vandaag(nu), nu: nu.toISOString() });
}
