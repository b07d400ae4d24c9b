import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const HUIS = join(import.meta.dirname, '..', '..');

/**
 * Bouwt een worker zoals wrangler hem zou uitrollen (`deploy --dry-run`) en geeft de tekst van de bundel.
 * @param ingang het beginbestand, vanaf de hoofdmap; zonder is het de dienst zelf
 * @throws als wrangler de worker niet kan bouwen
 */
export function bouwWerker(uitvoermap: string, ingang = 'src/worker.ts'): string {
  const wrangler = join(HUIS, 'node_modules', 'wrangler', 'bin', 'wrangler.js');
  const map = join(uitvoermap, basename(ingang, '.ts'));
  const uitslag = spawnSync(process.execPath, [wrangler, 'deploy', ingang, '--dry-run', '--outdir', map], {
    cwd: HUIS,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false' },
  });
  if (uitslag.status !== 0) throw new Error(`${ingang} is niet te bouwen:\n${uitslag.stdout}\n${uitslag.stderr}`);
  return readFileSync(join(map, `${basename(ingang, '.ts')}.js`), 'utf8');
}
