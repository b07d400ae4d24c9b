import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { metLokaleDatabank, zaai } from './lokale-databank.ts';

/**
 * `npm run mcp:conformiteit`: start de dienst op deze machine en toetst /mcp met de scenario's van `@modelcontextprotocol/conformance`.
 * Dat pakket toetst het protocol van 2025-11-25; de toetsen in `tests/worker/mcp` doen ook dat van 2026.
 */
const HUIS = join(import.meta.dirname, '..');
const WACHT_MS = 30_000;

/** De scenario's die over elke server gaan. */
const VAN_TOEPASSING = ['server-initialize', 'ping', 'tools-list', 'resources-list', 'prompts-list', 'dns-rebinding-protection'];

/** De andere, met waarom zij hier niets kunnen zeggen. */
const NIET_VAN_TOEPASSING: Readonly<Record<string, string>> = {
  'tools-call-*, json-schema-2020-12, server-sse-polling':
    'roepen gereedschappen aan die alleen een proefserver heeft (test_simple_text, …)',
  'resources-read-*, resources-templates-read': 'lezen bronnen die alleen een proefserver heeft (test://static-text, …)',
  'prompts-get-*, completion-complete': 'vragen openingen die alleen een proefserver heeft (test_simple_prompt, …)',
  'elicitation-*, tools-call-sampling, tools-call-elicitation': 'de dienst vraagt de client nooit iets terug',
  'logging-set-level, resources-subscribe, resources-unsubscribe': 'de dienst biedt geen logregels en geen abonnementen aan',
  'server-sse-multiple-streams': 'vraagt een sessie, en die zijn er niet',
};

const uitslag = await metLokaleDatabank((d1) => zaai(d1));
if (uitslag === undefined) process.exit(1);
const poort = await vrijePoort();
const adres = `http://localhost:${poort}`;
const server = spawn(
  process.execPath,
  [
    join(HUIS, 'node_modules', 'wrangler', 'bin', 'wrangler.js'),
    'dev',
    '--port',
    String(poort),
    '--log-level',
    'error',
    '--show-interactive-dev-session=false',
  ],
  { cwd: HUIS, stdio: 'ignore', env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' } },
);
const map = mkdtempSync(join(tmpdir(), 'ontschot-mcp-'));
try {
  await wachtOpDienst();
  const geslaagd = VAN_TOEPASSING.filter(slaagt);
  console.log(`\n${geslaagd.length} van ${VAN_TOEPASSING.length} scenario's geslaagd.`);
  console.log('Niet van toepassing:');
  for (const [scenarios, reden] of Object.entries(NIET_VAN_TOEPASSING)) console.log(`- ${scenarios}: ${reden}.`);
  process.exitCode = geslaagd.length === VAN_TOEPASSING.length ? 0 : 1;
} finally {
  server.kill('SIGTERM');
  rmSync(map, { recursive: true, force: true });
}

function slaagt(scenario: string): boolean {
  const programma = join(HUIS, 'node_modules', '@modelcontextprotocol', 'conformance', 'dist', 'index.js');
  const gedraaid = spawnSync(process.execPath, [programma, 'server', '--url', `${adres}/mcp`, '--scenario', scenario], {
    // Het programma schrijft zijn uitkomsten in de map waar het draait.
    cwd: map,
    encoding: 'utf8',
    timeout: WACHT_MS,
  });
  const goed = gedraaid.status === 0;
  console.log(`${goed ? 'geslaagd' : 'GEZAKT'}  ${scenario}`);
  if (!goed) console.log(`${gedraaid.stdout}\n${gedraaid.stderr}`);
  return goed;
}

async function wachtOpDienst(): Promise<void> {
  const tot = Date.now() + WACHT_MS;
  while (Date.now() < tot) {
    const antwoord = await fetch(`${adres}/v1/gezondheid`).catch(() => undefined);
    if (antwoord?.ok === true) return;
    await new Promise((klaar) => setTimeout(klaar, 250));
  }
  throw new Error('de dienst kwam niet op');
}

function vrijePoort(): Promise<number> {
  return new Promise((klaar, mis) => {
    const luisteraar = createServer();
    luisteraar.once('error', mis);
    luisteraar.listen(0, '127.0.0.1', () => {
      const adresVanLuisteraar = luisteraar.address();
      luisteraar.close(() => klaar(typeof adresVanLuisteraar === 'object' && adresVanLuisteraar !== null ? adresVanLuisteraar.port : 0));
    });
  });
}
