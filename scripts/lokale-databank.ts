import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getPlatformProxy } from 'wrangler';
import { toonBevinding } from '../src/kennisbank/bevinding.ts';
import { openDatabank } from '../src/kennisbank/opslag/databank.ts';
import { zaaiRegelset, type Zaaiuitslag } from '../src/beheer/zaaiRegelset.ts';
import { vandaag } from '../src/kennisbank/peildatum.ts';
import { leesGecontroleerd } from './lees-kennisbank.ts';

const HUIS = join(import.meta.dirname, '..');
// Lokaal is er geen Cloudflare om de herkomst van een verzoek aan te vragen.
process.env['CLOUDFLARE_CF_FETCH_ENABLED'] ??= 'false';

/** Opent de lokale D1 (op schijf, in `.wrangler/`), werkt haar bij waar nodig en doet er iets mee. */
export async function metLokaleDatabank<T>(doe: (d1: D1Database) => Promise<T>): Promise<T> {
  let platform = await getPlatformProxy<{ DB: D1Database }>({ configPath: join(HUIS, 'wrangler.toml') });
  try {
    if (!(await isBijgewerkt(platform.env.DB))) {
      await platform.dispose();
      migreer();
      platform = await getPlatformProxy<{ DB: D1Database }>({ configPath: join(HUIS, 'wrangler.toml') });
    }
    return await doe(platform.env.DB);
  } finally {
    await platform.dispose();
  }
}

async function isBijgewerkt(d1: D1Database): Promise<boolean> {
  const migraties = readdirSync(join(HUIS, 'schema', 'migraties')).filter((naam) => naam.endsWith('.sql'));
  const tabel = await d1.prepare("SELECT name FROM sqlite_master WHERE name = 'd1_migrations'").first();
  if (tabel === null) return false;
  const { results } = await d1.prepare('SELECT name FROM d1_migrations').all<{ name: string }>();
  return migraties.every((naam) => results.some(({ name }) => name === naam));
}

function migreer(): void {
  const wrangler = join(HUIS, 'node_modules', 'wrangler', 'bin', 'wrangler.js');
  const uitslag = spawnSync(process.execPath, [wrangler, 'd1', 'migrations', 'apply', 'ontschot', '--local'], {
    cwd: HUIS,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false' },
  });
  if (uitslag.status !== 0) throw new Error(`de databank is niet bij te werken:\n${uitslag.stdout}\n${uitslag.stderr}`);
}

/** Leest de kennisbankbestanden, controleert ze en importeert ze. Bij een fout: alle fouten op stderr en niets geïmporteerd. */
export async function zaai(d1: D1Database, map?: string): Promise<Zaaiuitslag | undefined> {
  const { regelset, fouten } = leesGecontroleerd(map);
  if (regelset === undefined) {
    for (const fout of fouten) console.error(toonBevinding(fout));
    console.error(`${fouten.length} fouten in de kennisbank; er is niets geïmporteerd.`);
    return undefined;
  }
  const nu = new Date();
  return zaaiRegelset(openDatabank(d1), regelset, { vandaag: vandaag(nu), nu: nu.toISOString() });
}
