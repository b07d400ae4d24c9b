import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm test`: opmaak, lint, typen, de kennisbank en alle tests. Gaat door na een fout, zodat alles in één keer te zien is,
 * en eindigt met `N passed, N failed`: elke test en elke controle telt één keer.
 */
const huis = join(import.meta.dirname, '..');
const bin = (naam: string): string => join(huis, 'node_modules', naam);

const CONTROLES: readonly { readonly naam: string; readonly opdracht: readonly string[] }[] = [
  { naam: 'opmaak', opdracht: [bin('oxfmt/bin/oxfmt'), '--check'] },
  { naam: 'lint', opdracht: [bin('oxlint/bin/oxlint')] },
  { naam: 'typen van de dienst', opdracht: [bin('typescript/bin/tsc'), '-p', '.'] },
  { naam: 'typen van scripts en tests in Node', opdracht: [bin('typescript/bin/tsc'), '-p', 'tsconfig.node.json'] },
  { naam: 'typen van tests in workerd', opdracht: [bin('typescript/bin/tsc'), '-p', 'tests'] },
  { naam: 'kennisbank', opdracht: [join(huis, 'scripts', 'kennisbank-controle.ts')] },
];

function draai(opdracht: readonly string[]): boolean {
  return (
    spawnSync(process.execPath, [...opdracht], {
      cwd: huis,
      stdio: 'inherit',
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
    }).status === 0
  );
}

interface Verslag {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
}

function draaiTests(): { geslaagd: number; mislukt: number } {
  const map = mkdtempSync(join(tmpdir(), 'ontschot-'));
  const bestand = join(map, 'verslag.json');
  try {
    const goed = draai([bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${bestand}`]);
    const verslag = JSON.parse(readFileSync(bestand, 'utf8')) as Verslag;
    // Een bestand dat niet laadt heeft geen tests die tellen, maar is wel mislukt.
    const mislukt = Math.max(verslag.numFailedTests, goed && verslag.success ? 0 : 1);
    return { geslaagd: verslag.numPassedTests, mislukt };
  } catch {
    return { geslaagd: 0, mislukt: 1 };
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

const mislukteControles = CONTROLES.filter(({ naam, opdracht }) => {
  console.log(`\n— ${naam}`);
  const goed = draai(opdracht);
  if (!goed) console.log(`✗ ${naam}`);
  return !goed;
}).length;
console.log('\n— tests');
const { geslaagd, mislukt } = draaiTests();
const fouten = mislukt + mislukteControles;
console.log(`\n${geslaagd + CONTROLES.length - mislukteControles} passed, ${fouten} failed`);
process.exitCode = fouten > 0 ? 1 : 0;
