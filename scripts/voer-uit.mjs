/**
 * `node scripts/voer-uit.mjs scripts/start.ts …`: installeert wat ontbreekt en voert het script uit met de vastgezette Node.
 * Draait zelf op elke recente Node, dus ook voordat die vastgezette er is.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const huis = join(dirname(fileURLToPath(import.meta.url)), '..');
const geinstalleerd = join(huis, 'node_modules', '.package-lock.json');
const slot = join(huis, 'package-lock.json');

function isCompleet() {
  if (!existsSync(geinstalleerd)) return false;
  if (statSync(geinstalleerd).mtimeMs >= statSync(slot).mtimeMs) return true;
  // Een verse kopie heeft nieuwe tijden; dan telt de inhoud.
  const gewenst = JSON.parse(readFileSync(slot, 'utf8')).packages;
  const aanwezig = JSON.parse(readFileSync(geinstalleerd, 'utf8')).packages;
  return Object.entries(gewenst).every(([pad, pakket]) => pad === '' || pakket.optional || aanwezig[pad]?.version === pakket.version);
}

/**
 * Het slot kan voor een ander platform de programma's missen die daar horen (npm laat weg wat zijn register niet heeft).
 * Dan installeert npm zonder slot; de rechtstreekse afhankelijkheden staan in package.json op één versie vast.
 */
function slotKentPlatform() {
  const naam = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform];
  const bouw = process.arch === 'x64' ? '64' : process.arch;
  return Object.hasOwn(JSON.parse(readFileSync(slot, 'utf8')).packages, `node_modules/@cloudflare/workerd-${naam}-${bouw}`);
}

if (!isCompleet()) {
  console.log('Eenmalig: afhankelijkheden installeren …');
  const opties = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...(slotKentPlatform() ? [] : ['--no-package-lock'])];
  const uitslag = spawnSync('npm', ['install', ...opties], { cwd: huis, stdio: 'inherit', shell: process.platform === 'win32' });
  if (uitslag.status !== 0) process.exit(uitslag.status ?? 1);
}

const [script = '', ...rest] = process.argv.slice(2);
const node = join(huis, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const kind = spawn(node, [join(huis, script), ...rest], { cwd: process.cwd(), stdio: 'inherit' });
for (const signaal of ['SIGINT', 'SIGTERM']) process.on(signaal, () => kind.kill(signaal));
kind.on('exit', (code, signaal) => process.exit(signaal === null ? code : 1));
