import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenApi } from './openapi.ts';

const HUIS = join(import.meta.dirname, '..');
/** De linter die bij de NLgov API Design Rules hoort; zij wordt niet met de code verspreid. */
const NLGOV_REGELS = join(HUIS, '..', 'shared', 'standaarden', 'adr-2.2.0-linter.yaml');

/** Wat een linter vond, of waarom hij niet gedraaid is. */
export type Linteruitslag =
  | { readonly overgeslagen: string }
  | { readonly fouten: number; readonly waarschuwingen: number; readonly meldingen: readonly string[] };

interface Melding {
  readonly ernst: 'fout' | 'waarschuwing';
  readonly tekst: string;
}

/** De regels van de NLgov API Design Rules op het document. */
export function lintNlgov(document: OpenApi): Linteruitslag {
  if (!existsSync(NLGOV_REGELS)) return { overgeslagen: '../shared/standaarden/adr-2.2.0-linter.yaml is er niet' };
  const uit = draaiOp(document, (bestand) => [
    '@stoplight/spectral-cli/dist/index.js',
    'lint',
    '-r',
    NLGOV_REGELS,
    '-f',
    'json',
    '-q',
    bestand,
  ]);
  const gevonden = JSON.parse(uit) as readonly { code: string; path: readonly string[]; message: string; severity: number }[];
  return samengevat(
    gevonden.map(({ code, path, message, severity }) => ({
      ernst: severity === 0 ? 'fout' : 'waarschuwing',
      tekst: `${code} bij ${path.join('.')}: ${message}`,
    })),
  );
}

/** De aanbevolen regels van Redocly op het document. */
export function lintRedocly(document: OpenApi): Linteruitslag {
  const config = join(HUIS, 'contract', 'redocly.yaml');
  const uit = draaiOp(document, (bestand) => ['@redocly/cli/bin/cli.js', 'lint', '--config', config, '--format', 'json', bestand]);
  const { problems } = JSON.parse(uit) as {
    problems: readonly { ruleId: string; severity: string; message: string; location: readonly { pointer?: string }[] }[];
  };
  return samengevat(
    problems.map(({ ruleId, severity, message, location }) => ({
      ernst: severity === 'error' ? 'fout' : 'waarschuwing',
      tekst: `${ruleId} bij ${location[0]?.pointer ?? '#'}: ${message}`,
    })),
  );
}

function samengevat(meldingen: readonly Melding[]): Linteruitslag {
  const fouten = meldingen.filter(({ ernst }) => ernst === 'fout').length;
  return { fouten, waarschuwingen: meldingen.length - fouten, meldingen: meldingen.map(({ ernst, tekst }) => `${ernst}: ${tekst}`) };
}

/** Draait een linter uit `node_modules` op het document. @throws als hij geen uitslag geeft */
function draaiOp(document: OpenApi, opdracht: (bestand: string) => readonly [string, ...string[]]): string {
  const map = mkdtempSync(join(tmpdir(), 'ontschot-lint-'));
  try {
    const bestand = join(map, 'openapi.json');
    writeFileSync(bestand, JSON.stringify(document));
    const [programma, ...rest] = opdracht(bestand);
    const { stdout, stderr } = spawnSync(process.execPath, [join(HUIS, 'node_modules', programma), ...rest], {
      cwd: map,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    const begin = stdout.search(/[[{]/);
    if (begin === -1) throw new Error(`${programma} gaf geen uitslag:\n${stdout}\n${stderr}`);
    return stdout.slice(begin, Math.max(stdout.lastIndexOf('}'), stdout.lastIndexOf(']')) + 1);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
