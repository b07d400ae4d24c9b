import { gzipSync } from 'node:zlib';
import { mediaan } from '../meten/statistiek.ts';
import { getal, toonKop, toonTabel } from '../meten/tabel.ts';
import { dienst, type Werkplaats } from '../opstelling/werkplaats.ts';
import { startWorkerd } from '../opstelling/workerd.ts';
import { padVan } from '../werkers/antwoordsoort.ts';

const DOEL_MS = 1000;
const STARTS = 5;

/** De tijden van één verse start, in ms. */
interface Starttijden {
  readonly luistert: number;
  readonly leeg: number;
  readonly eersteAntwoord: number;
  readonly eersteAdvies: number;
  readonly tweedeAdvies: number;
  readonly bovenaan: number;
}

/** Deel 3: hoe groot de dienst is en hoe snel zij er is. */
export async function meetStart(werkplaats: Werkplaats): Promise<void> {
  toonKop('3. Bundel en start');
  const { bundel } = werkplaats;
  toonTabel(
    ['bundel (wrangler deploy --dry-run)', 'KiB'],
    [
      ['ruw', getal(Buffer.byteLength(bundel) / 1024, 1)],
      ['gzip', getal(gzipSync(bundel).length / 1024, 1)],
    ],
  );
  const starts: Starttijden[] = [];
  for (let start = 0; start < STARTS; start += 1) starts.push(await meetEenStart(werkplaats));
  const rij = (naam: string, kies: (tijden: Starttijden) => number): string[] => {
    const tijden = starts.map(kies);
    return [naam, ...[mediaan(tijden), Math.min(...tijden), Math.max(...tijden)].map((ms) => getal(ms, 1))];
  };
  console.log('');
  toonTabel(
    [`${STARTS} verse starts, in ms`, 'mediaan', 'laagste', 'hoogste'],
    [
      rij('Miniflare en workerd luisteren', ({ luistert }) => luistert),
      rij('lege worker: eerste antwoord', ({ leeg }) => leeg),
      rij('dienst: eerste antwoord (onbekend pad, zonder D1)', ({ eersteAntwoord }) => eersteAntwoord),
      rij('dienst: eerste advies, leest de regelset uit D1', ({ eersteAdvies }) => eersteAdvies),
      rij('dienst: tweede advies', ({ tweedeAdvies }) => tweedeAdvies),
      rij('bundel laden en uitvoeren, op verzoek', ({ bovenaan }) => bovenaan),
    ],
  );
  const start = mediaan(starts.map(({ bovenaan, eersteAntwoord }) => bovenaan + eersteAntwoord));
  console.log(`Doel: een start ruim onder ${getal(DOEL_MS)} ms; laden, uitvoeren en een eerste antwoord samen ${getal(start)} ms.`);
  console.log(
    'Gemeten: elke start is een nieuw workerd met een gevulde D1 op schijf. Workerd laadt de dienst al voordat het luistert; de laatste regel',
  );
  console.log('laadt dezelfde bundel daarom nog eens, binnen een verzoek aan een lege worker, met een verzoek dat niets laadt eraf.');
}

async function meetEenStart({ bundel, leeg, start, runtime, voorbeelden }: Werkplaats): Promise<Starttijden> {
  const begin = performance.now();
  const workerd = await startWorkerd([dienst(bundel), leeg, start], runtime);
  try {
    const vraag = JSON.stringify(voorbeelden[0]?.initiatief);
    const luistert = performance.now() - begin;
    const [adresLeeg, adresDienst, adresStart] = await Promise.all(['leeg', 'ontschot', 'start'].map((naam) => workerd.adres(naam)));
    const legeTijd = await tijdVan(adresLeeg, '/');
    const eersteAntwoord = await tijdVan(adresDienst, '/v1/bestaat-niet');
    const eersteAdvies = await tijdVan(adresDienst, padVan('volledig'), vraag);
    const tweedeAdvies = await tijdVan(adresDienst, padVan('volledig'), vraag);
    await tijdVan(adresStart, '/');
    const niets = await tijdVan(adresStart, '/');
    const bovenaan = (await tijdVan(adresStart, '/?module=dienst.js')) - niets;
    return { luistert, leeg: legeTijd, eersteAntwoord, eersteAdvies, tweedeAdvies, bovenaan };
  } finally {
    await workerd.sluit();
  }
}

/** Hoelang een verzoek duurt tot en met het laatste teken van het antwoord, in ms. Met een body is het een POST. */
async function tijdVan(adres: URL | undefined, pad: string, body?: string): Promise<number> {
  const doel = new URL(pad, adres).href;
  const begin = performance.now();
  const antwoord = await fetch(doel, {
    ...(body === undefined ? {} : { method: 'POST', body, headers: { 'Content-Type': 'application/json' } }),
    signal: AbortSignal.timeout(30_000),
  });
  await antwoord.text();
  if (antwoord.status >= 500) throw new Error(`${pad} gaf ${antwoord.status}`);
  return performance.now() - begin;
}
