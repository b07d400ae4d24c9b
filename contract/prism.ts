import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import * as fc from 'fast-check';
import { bereikbaar, viaFetch, type Aanroep, type Antwoord, type Sleutelbos } from './aanroep.ts';
import { aanroepen, voorbeeldaanroep } from './aanroepen.ts';
import { basispad, operatiesVan, type OpenApi } from './openapi.ts';
import { verkenWereld } from './wereld.ts';

const HUIS = join(import.meta.dirname, '..');
/** Naast het voorbeeld uit het document: zoveel goede en bedorven vragen per operatie. */
const VRAGEN_PER_OPERATIE = 24;
const SEED = 1;
const HOOGSTENS_WACHTEN_MS = 60_000;
const HOOGSTENS_ANTWOORD_MS = 10_000;

export interface Prismuitslag {
  readonly aanroepen: number;
  readonly operaties: number;
  readonly overgeslagen: number;
  readonly afwijkingen: readonly { readonly aanroep: Aanroep; readonly uitleg: string }[];
}

/** Zet Prism tussen oproeper en dienst en laat hem elke vraag en elk antwoord naast het document leggen. */
export async function toetsMetPrism(document: OpenApi, basis: string, sleutels?: Sleutelbos): Promise<Prismuitslag> {
  const alle = operatiesVan(document);
  const operaties = bereikbaar(alle, sleutels);
  const wereld = await verkenWereld(document, viaFetch(fetch, basis, sleutels), sleutels);
  const prism = await startPrism(document, `${basis}${basispad(document)}`);
  try {
    const vraag = viaFetch(
      (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(HOOGSTENS_ANTWOORD_MS) }),
      prism.basis,
      sleutels,
    );
    const voorvoegsel = basispad(document).length;
    const afwijkingen: { aanroep: Aanroep; uitleg: string }[] = [];
    let aantal = 0;
    for (const operatie of operaties) {
      const vragen = fc.sample(aanroepen(wereld, operatie), { numRuns: VRAGEN_PER_OPERATIE, seed: SEED });
      for (const aanroep of [voorbeeldaanroep(wereld, operatie), ...vragen].filter(leesbaarVoorPrism)) {
        aantal += 1;
        try {
          const antwoord = await vraag({ ...aanroep, adres: aanroep.adres.slice(voorvoegsel) });
          afwijkingen.push(...afwijkingenIn(aanroep, antwoord).map((uitleg) => ({ aanroep, uitleg })));
        } catch (fout) {
          afwijkingen.push({ aanroep, uitleg: `Prism gaf geen antwoord: ${String(fout)}` });
        }
      }
    }
    return { aanroepen: aantal, operaties: operaties.length, overgeslagen: alle.length - operaties.length, afwijkingen };
  } finally {
    prism.stop();
  }
}

/** Op een body of pad dat niet te lezen is geeft Prism zelf geen antwoord; die vragen stelt `npm run fuzz` rechtstreeks aan de dienst. */
function leesbaarVoorPrism({ adres, body }: Aanroep): boolean {
  try {
    decodeURIComponent(adres);
    if (body !== undefined) JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

interface Overtreding {
  readonly location?: readonly string[];
  readonly message: string;
}

/** Een antwoord moet altijd kloppen; een vraag moet kloppen als zij goed bedoeld was, en mag anders niet aangenomen zijn. */
export function afwijkingenIn({ geldig, body }: Aanroep, { status, koppen }: Antwoord): readonly string[] {
  const overtredingen = leesOvertredingen(koppen.get('sl-violations'));
  // `null` telt in een vraag als afwezig; het document laat het daarom weg.
  const magAangenomen = body?.includes('null') === true;
  return overtredingen
    .filter(({ location }) => location?.[0] === 'response' || geldig || (status < 300 && !magAangenomen))
    .map(({ location = [], message }) => `${status} ${location.join('.')}: ${message}`);
}

/** Past de lijst niet in een kop, dan zegt Prism alleen dat het er te veel zijn; dat gebeurt bij een bedorven body. */
function leesOvertredingen(kop: string | null): readonly Overtreding[] {
  if (kop === null) return [];
  return kop.startsWith('[') ? (JSON.parse(kop) as readonly Overtreding[]) : [{ location: ['request'], message: kop }];
}

async function startPrism(document: OpenApi, doel: string): Promise<{ readonly basis: string; stop(): void }> {
  const map = mkdtempSync(join(tmpdir(), 'ontschot-prism-'));
  const bestand = join(map, 'openapi.json');
  writeFileSync(bestand, JSON.stringify(document));
  const poort = await vrijePoort();
  const programma = join(HUIS, 'node_modules', '@stoplight', 'prism-cli', 'dist', 'index.js');
  // Stil: Prism valt om over zijn eigen logregel als hij een vraag zelf al niet kan lezen.
  const keuzes = ['--host', '127.0.0.1', '--port', String(poort), '--verboseLevel', 'silent'];
  const kind = spawn(process.execPath, [programma, 'proxy', bestand, doel, ...keuzes], { stdio: 'ignore' });
  const stop = (): void => {
    kind.kill();
    rmSync(map, { recursive: true, force: true });
  };
  const basis = `http://127.0.0.1:${poort}`;
  const uiterlijk = Date.now() + HOOGSTENS_WACHTEN_MS;
  while (!(await luistert(basis))) {
    if (kind.exitCode !== null || Date.now() > uiterlijk) {
      stop();
      throw new Error('Prism start niet');
    }
    await wacht(200);
  }
  return { basis, stop };
}

async function luistert(basis: string): Promise<boolean> {
  try {
    await fetch(basis);
    return true;
  } catch {
    return false;
  }
}

/** Een poort die nu vrij is. */
function vrijePoort(): Promise<number> {
  return new Promise((klaar, mis) => {
    const server = createServer();
    server.on('error', mis);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => klaar(port));
    });
  });
}
