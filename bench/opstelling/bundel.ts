import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const HUIS = join(import.meta.dirname, '..', '..');

const DIENST = 'src/worker.ts';

/**
 * Bouwt een worker zoals wrangler hem zou uitrollen (`deploy --dry-run`) en geeft de tekst van de bundel.
 * @param ingang het beginbestand, vanaf de hoofdmap; zonder is het de dienst zelf
 * @throws als wrangler de worker niet kan bouwen
 */
export function bouwWerker(uitvoermap: string, ingang = DIENST): string {
  const wrangler = join(HUIS, 'node_modules', 'wrangler', 'bin', 'wrangler.js');
  const uitslag = spawnSync(process.execPath, [wrangler, 'deploy', ingang, '--dry-run', '--outdir', mapVan(uitvoermap, ingang)], {
    cwd: HUIS,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false' },
  });
  if (uitslag.status !== 0) throw new Error(`${ingang} is niet te bouwen:\n${uitslag.stdout}\n${uitslag.stderr}`);
  return readFileSync(bundelVan(uitvoermap, ingang), 'utf8');
}

/** De pakketten waaruit een gebouwde worker bestaat, op naam; gelezen uit de bronkaart die wrangler ernaast legt. */
export function pakkettenIn(uitvoermap: string, ingang = DIENST): readonly string[] {
  const { sources } = JSON.parse(readFileSync(`${bundelVan(uitvoermap, ingang)}.map`, 'utf8')) as { sources: readonly string[] };
  const pakketten = sources.flatMap((bron) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(bron)?.[1] ?? []);
  return [...new Set(pakketten)].toSorted();
}

function mapVan(uitvoermap: string, ingang: string): string {
  return join(uitvoermap, basename(ingang, '.ts'));
}

function bundelVan(uitvoermap: string, ingang: string): string {
  return join(mapVan(uitvoermap, ingang), `${basename(ingang, '.ts')}.js`);
}
