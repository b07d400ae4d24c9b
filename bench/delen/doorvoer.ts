import { antwoordtijden, belast, type Doorvoer, type Last } from '../meten/belasting.ts';
import { mediaan, percentiel } from '../meten/statistiek.ts';
import { getal, procent, toonKop, toonTabel } from '../meten/tabel.ts';
import type { Werkplaats } from '../opstelling/werkplaats.ts';
import { ANTWOORDSOORTEN, padVan, type Antwoordsoort } from '../werkers/antwoordsoort.ts';

const DOEL_AANDEEL = 0.4;
const VERBINDINGEN = 16;
const RONDEN = 5;
const RONDE_MS = 1200;
const OPWARM_MS = 1500;
const LOSSE_VRAGEN = 300;

interface Kandidaat {
  readonly naam: string;
  readonly last: Last;
}

/** De rekentijd van een verzoek in microseconden: het geheel, en daarvan het lezen van de vraag en het versturen van zo'n groot antwoord. */
export interface Verzoektijd {
  readonly heel: number;
  readonly lezen: number;
  readonly versturen: number;
}

/** Deel 2: verzoeken per seconde, als aandeel van een lege Hono-route. Geeft de rekentijd per verzoek. */
export async function meetDoorvoer({ workerd, voorbeelden }: Werkplaats): Promise<Record<Antwoordsoort, Verzoektijd>> {
  toonKop('2. Doorvoer van POST /v1/adviezen');
  const bodies = voorbeelden.map(({ initiatief }) => JSON.stringify(initiatief));
  const last = async (werker: string, pad: string): Promise<Last> => ({ adres: new URL(pad, await workerd.adres(werker)), bodies });
  const leeg = { naam: 'lege Hono-route', last: await last('leeg', '/v1/adviezen') };
  const smal = { naam: 'smal: vormen, belemmeringen, uitleg=geen', last: await last('ontschot', padVan('smal')) };
  const volledig = { naam: 'volledig: alle onderdelen, uitleg=kort', last: await last('ontschot', padVan('volledig')) };
  const trap = await last('trap', '/antwoord');
  const bytes = await legAntwoordenKlaar(smal.last, volledig.last, trap.adres);
  const vastSmal = { naam: `vaste tekst zo groot als smal (${getal(bytes.smal)} bytes)`, last: metQuery(trap, 'smal') };
  const vastVolledig = { naam: `vaste tekst zo groot als volledig (${getal(bytes.volledig)} bytes)`, last: metQuery(trap, 'volledig') };
  const lezend = { naam: 'lege route die de vraag leest', last: await last('trap', '/lees') };
  const kandidaten: Kandidaat[] = [leeg, lezend, vastSmal, smal, vastVolledig, volledig];
  const ronden = await meetRonden(kandidaten);
  toonRonden(kandidaten, ronden);
  await toonAntwoordtijden([smal, volledig]);
  const perVerzoek = (kandidaat: Kandidaat): number =>
    mediaan(rekentijden(ronden.flatMap((ronde) => ronde[kandidaten.indexOf(kandidaat)] ?? [])));
  const lezen = perVerzoek(lezend) - perVerzoek(leeg);
  return {
    smal: { heel: perVerzoek(smal), lezen, versturen: perVerzoek(vastSmal) - lezen },
    volledig: { heel: perVerzoek(volledig), lezen, versturen: perVerzoek(vastVolledig) - lezen },
  };
}

/** Geeft de trap een echt antwoord van elke soort en zegt hoe groot die zijn. */
async function legAntwoordenKlaar(smal: Last, volledig: Last, trap: URL): Promise<Record<Antwoordsoort, number>> {
  const groottes: Record<Antwoordsoort, number> = { smal: 0, volledig: 0 };
  for (const soort of ANTWOORDSOORTEN) {
    const { adres, bodies } = soort === 'smal' ? smal : volledig;
    const antwoord = await fetch(adres.href, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: bodies[0] ?? '',
      signal: AbortSignal.timeout(30_000),
    });
    const tekst = await antwoord.text();
    groottes[soort] = Buffer.byteLength(tekst);
    await fetch(metQuery({ adres: trap, bodies: [] }, soort).adres.href, {
      method: 'PUT',
      body: tekst,
      signal: AbortSignal.timeout(30_000),
    });
  }
  return groottes;
}

function metQuery({ adres, bodies }: Last, soort: Antwoordsoort): Last {
  return { adres: new URL(`?soort=${soort}`, adres), bodies };
}

/** Om en om, zodat een trage seconde van de machine niet één kandidaat treft. */
async function meetRonden(kandidaten: readonly Kandidaat[]): Promise<Doorvoer[][]> {
  for (const { last } of kandidaten) await belast(last, VERBINDINGEN, OPWARM_MS);
  const ronden: Doorvoer[][] = [];
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    const gemeten: Doorvoer[] = [];
    for (const { last } of kandidaten) gemeten.push(await belast(last, VERBINDINGEN, RONDE_MS));
    ronden.push(gemeten);
  }
  return ronden;
}

/** De rekentijd per verzoek; waar die niet te zien is, de tijd tussen twee antwoorden, die daar bij een bezette workerd aan gelijk is. */
function rekentijden(metingen: readonly Doorvoer[]): number[] {
  return metingen.map(({ rekentijdMicroseconden, perSeconde }) => rekentijdMicroseconden ?? 1_000_000 / perSeconde);
}

function toonRonden(kandidaten: readonly Kandidaat[], ronden: readonly (readonly Doorvoer[])[]): void {
  const metingen = (plaats: number): Doorvoer[] => ronden.flatMap((ronde) => ronde[plaats] ?? []);
  const aandelen = (plaats: number): number[] =>
    metingen(plaats).map(({ perSeconde }, ronde) => perSeconde / (metingen(0)[ronde]?.perSeconde ?? 1));
  const rekentijd = (plaats: number): number => mediaan(rekentijden(metingen(plaats)));
  const spreiding = (reeks: readonly number[]): number[] => [mediaan(reeks), Math.min(...reeks), Math.max(...reeks)];
  toonTabel(
    ['route', 'per seconde', 'laagste', 'hoogste', 'aandeel', 'laagste', 'hoogste', 'rekentijd µs', 'aandeel', 'workerd bezet'],
    kandidaten.map(({ naam }, plaats) => {
      const bezetting = metingen(plaats).flatMap((meting) => meting.bezetting ?? []);
      return [
        naam,
        ...spreiding(metingen(plaats).map(({ perSeconde }) => perSeconde)).map((waarde) => getal(waarde)),
        ...spreiding(aandelen(plaats)).map(procent),
        getal(rekentijd(plaats)),
        procent(rekentijd(0) / rekentijd(plaats)),
        bezetting.length === 0 ? '-' : procent(mediaan(bezetting)),
      ];
    }),
  );
  const plaatsSmal = kandidaten.findIndex(({ naam }) => naam.startsWith('smal'));
  const perTijd = mediaan(aandelen(plaatsSmal));
  const perRekentijd = rekentijd(0) / rekentijd(plaatsSmal);
  const gehaald = Math.min(perTijd, perRekentijd) >= DOEL_AANDEEL ? 'gehaald' : 'niet gehaald';
  console.log(
    `Doel: smal minstens ${procent(DOEL_AANDEEL)} van de lege route; gemeten ${procent(perTijd)} van de verzoeken per seconde en ${procent(perRekentijd)} naar rekentijd (${gehaald}).`,
  );
  console.log(
    `Gemeten: ${RONDEN} ronden van ${getal(RONDE_MS / 1000, 1)} s om en om, ${VERBINDINGEN} verbindingen over loopback, elke worker rechtstreeks op zijn eigen poort`,
  );
  console.log('van hetzelfde workerd, met de zes initiatieven om en om als body. Het eerste aandeel is per ronde, daarvan de mediaan.');
  console.log(
    'Het tweede aandeel vergelijkt de rekentijd van workerd per verzoek. Dat telt als workerd niet bijna de hele tijd bezet is: dan remt de',
  );
  console.log('vrager of ander werk op de machine, en vooral bij de snelste routes.');
}

async function toonAntwoordtijden(kandidaten: readonly Kandidaat[]): Promise<void> {
  const rijen: string[][] = [];
  for (const { naam, last } of kandidaten) {
    const tijden = await antwoordtijden(last, LOSSE_VRAGEN);
    rijen.push([naam, ...[0.5, 0.95, 1].map((deel) => getal(percentiel(tijden, deel), 2))]);
  }
  console.log('');
  toonTabel(['één verbinding, in ms', 'mediaan', 'p95', 'hoogste'], rijen);
  console.log('Doel: hoogstens 5 ms rekentijd op p95; deze tijden bevatten ook het netwerk en de vrager.');
}
