import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { zetLokaleBeheerders } from './lokale-beheerders.ts';
import { metLokaleDatabank, zaai } from './lokale-databank.ts';

const huis = join(import.meta.dirname, '..');

/** `npm start`: werkt de lokale databank bij, importeert de kennis als die veranderd is en serveert op http://localhost:8787. */
const begin = await metLokaleDatabank(async (d1) => {
  const uitslag = await zaai(d1);
  return uitslag === undefined ? undefined : { uitslag, sleutels: await zetLokaleBeheerders(d1, join(huis, '.wrangler')) };
});
if (begin === undefined) process.exit(1);
const { uitslag, sleutels } = begin;
console.log(
  uitslag.gedaan === 'gepubliceerd'
    ? `Kennisbank geïmporteerd als regelset ${uitslag.versie}.`
    : `Regelset ${uitslag.versie} is actueel; er is niets veranderd.`,
);

const poort = process.env['PORT'] ?? '8787';
const server = spawn(
  process.execPath,
  [
    join(huis, 'node_modules', 'wrangler', 'bin', 'wrangler.js'),
    'dev',
    '--port',
    poort,
    '--log-level',
    'warn',
    '--show-interactive-dev-session=false',
  ],
  {
    cwd: huis,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
  },
);
console.log('Toegangsbewijzen voor het beheer, alleen in deze lokale databank:');
for (const { naam, sleutel } of sleutels) console.log(`  ${naam.padEnd(20)} ${sleutel}`);
console.log(`Ontschot luistert op http://localhost:${poort} (stoppen met Ctrl-C).`);
for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.on(signaal, () => server.kill(signaal));
server.on('exit', (code) => process.exit(code ?? 0));
