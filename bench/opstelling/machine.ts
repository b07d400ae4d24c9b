import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

const HUIS = join(import.meta.dirname, '..', '..');

/** Met welke versies en op welke machine er gemeten is. */
export function beschrijfOpstelling(): readonly (readonly [string, string])[] {
  const kernen = cpus();
  return [
    ['node', process.versions.node],
    ['workerd', versieVan('workerd')],
    ['miniflare', versieVan('miniflare')],
    ['wrangler', versieVan('wrangler')],
    ['hono', versieVan('hono')],
    ['compatibiliteitsdatum', compatibiliteitsdatum()],
    ['processor', kernen[0]?.model ?? 'onbekend'],
    ['kernen', String(kernen.length)],
    ['geheugen', `${Math.round(totalmem() / 2 ** 30)} GiB`],
  ];
}

/** `compatibility_date` uit wrangler.toml. */
export function compatibiliteitsdatum(): string {
  const datum = /^compatibility_date = "([^"]+)"/m.exec(readFileSync(join(HUIS, 'wrangler.toml'), 'utf8'))?.[1];
  if (datum === undefined) throw new Error('wrangler.toml noemt geen compatibility_date');
  return datum;
}

/** De versie van een geïnstalleerd pakket. */
export function versieVan(pakket: string): string {
  const { version } = JSON.parse(readFileSync(join(HUIS, 'node_modules', pakket, 'package.json'), 'utf8')) as { version: string };
  return version;
}
