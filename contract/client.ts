import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenApi } from './openapi.ts';
import { openbaarDocument, zegelVan } from './openbaarDocument.ts';

/** De map van de client: een eigen pakket, want de generator werkt niet met de TypeScript van de dienst. */
export const CLIENTMAP = join(import.meta.dirname, '..', 'client');
const CONTRACT = join(CLIENTMAP, 'src', 'contract.ts');

/** Een veld met een standaardwaarde mag in een vraag ontbreken, en een object zonder vaste velden (zoals kenmerken) mag ze allemaal hebben. */
const KEUZES = ['--default-non-nullable=false', '--empty-objects-unknown'];

/** De kop boven de gemaakte typen: van welk contract zij zijn, tot op het woord. */
export async function clientkop(document: OpenApi): Promise<string> {
  const zegel = await zegelVan(openbaarDocument(document));
  return `// Gemaakt door \`npm run client\` uit het openbare contract; niet met de hand wijzigen.\n// Versie ${document.info.version}, zegel ${zegel}\n`;
}

/** Wat er nu boven de gemaakte typen staat. */
export function huidigeKop(): string {
  return readFileSync(CONTRACT, 'utf8').split('\n').slice(0, 2).join('\n').concat('\n');
}

/** Zet de gereedschappen van de client klaar als zij er nog niet zijn. @throws als dat niet lukt */
export function installeerClient(): void {
  if (!existsSync(join(CLIENTMAP, 'node_modules', '.package-lock.json')))
    voerUit('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Maakt de typen uit het document. @returns het bestand @throws als het document niet te lezen is */
export async function maakTypen(document: OpenApi): Promise<string> {
  const map = mkdtempSync(join(tmpdir(), 'ontschot-client-'));
  try {
    const bestand = join(map, 'openapi.json');
    const uit = join(map, 'contract.ts');
    writeFileSync(bestand, JSON.stringify(openbaarDocument(document)));
    voerUit(process.execPath, [programma('openapi-typescript', 'bin', 'cli.js'), bestand, '-o', uit, ...KEUZES]);
    writeFileSync(CONTRACT, `${await clientkop(document)}${readFileSync(uit, 'utf8')}`);
    return CONTRACT;
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

/** Bouwt de client en haar voorbeeld. @throws als de typen niet kloppen */
export function bouwClient(): void {
  voerUit(process.execPath, [programma('typescript', 'bin', 'tsc'), '-p', CLIENTMAP]);
}

/** Voert het gebouwde voorbeeld uit tegen een dienst. @param adres van de dienst, met /v1 @returns wat het zegt @throws als het misgaat */
export function voerVoorbeeldUit(adres: string): string {
  return voerUit(process.execPath, [join(CLIENTMAP, 'dist', 'voorbeeld.js'), adres]);
}

function programma(...pad: readonly string[]): string {
  return join(CLIENTMAP, 'node_modules', ...pad);
}

function voerUit(opdracht: string, keuzes: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(opdracht, keuzes, { cwd: CLIENTMAP, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${opdracht} ${keuzes.join(' ')} mislukt:\n${error?.message ?? ''}${stdout}${stderr}`);
  return stdout;
}
