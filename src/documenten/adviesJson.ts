import type { Belemmeringadvies } from '../advies/belemmeringen.ts';
import type { Advies } from '../advies/geefAdvies.ts';
import type { Vormadvies } from '../advies/vormadvies.ts';

/**
 * Het advies als JSON in UTF-8: dezelfde bytes als van `JSON.stringify(advies)`, maar sneller voor het smalle antwoord (uitleg=geen).
 * Dat bestaat bijna geheel uit vaste stukken. Die staan als bytes klaar en worden achter elkaar gelegd: een tekst plakken
 * en bij het versturen omzetten kost meer dan het wegen zelf. Per vorm zijn het er twee: haar kop, en haar lijst belemmeringen.
 */
export function adviesJson(advies: Advies): Uint8Array<ArrayBuffer> | string {
  const { financieringsvormen = [], belemmeringen = [] } = advies;
  if (!financieringsvormen.every(isSmalleVorm) || !belemmeringen.every(isSmalleBelemmering)) return JSON.stringify(advies);
  const stukken: Uint8Array[] = [];
  let scheiding = '{';
  for (const [onderdeel, inhoud] of Object.entries(advies) as [string, unknown][]) {
    stukken.push(codeer.encode(`${scheiding}"${onderdeel}":`));
    if (onderdeel === 'financieringsvormen') voegVormenToe(stukken, financieringsvormen);
    else if (onderdeel === 'belemmeringen') voegLijstToe(stukken, belemmeringen.map(belemmeringstuk));
    else stukken.push(codeer.encode(JSON.stringify(inhoud)));
    scheiding = ',';
  }
  stukken.push(codeer.encode(scheiding === '{' ? '{}' : '}'));
  return aaneen(stukken);
}

const codeer = new TextEncoder();
const [OPEN, DICHT] = [codeer.encode('['), codeer.encode(']')];
const isSmalleVorm = ({ redenen, categorieen }: Vormadvies): boolean => redenen === undefined && categorieen === undefined;
const isSmalleBelemmering = ({ toelichting }: Belemmeringadvies): boolean => toelichting === undefined;

/** Elk stuk begint met een komma; het eerste van een lijst laat haar weg. */
function voegLijstToe(stukken: Uint8Array[], delen: readonly Uint8Array[]): void {
  stukken.push(OPEN);
  for (const [plaats, deel] of delen.entries()) stukken.push(plaats === 0 ? deel.subarray(1) : deel);
  stukken.push(DICHT);
}

function voegVormenToe(stukken: Uint8Array[], vormen: readonly Vormadvies[]): void {
  const lijsten = new Map<Vormadvies['belemmeringen'], Uint8Array>();
  stukken.push(OPEN);
  for (const [plaats, vorm] of vormen.entries()) {
    const kop = vormkop(vorm);
    // Vormen met dezelfde belemmeringen delen één lijst, dus die hoeft maar één keer geschreven.
    let lijst = lijsten.get(vorm.belemmeringen);
    if (lijst === undefined) {
      lijst = codeer.encode(`${JSON.stringify(vorm.belemmeringen)}}`);
      lijsten.set(vorm.belemmeringen, lijst);
    }
    stukken.push(plaats === 0 ? kop.subarray(1) : kop, lijst);
  }
  stukken.push(DICHT);
}

/** Zoveel koppen blijven er per vorm en stand staan; elke combinatie van oordeel, geschiktheid en zekerheid is er een. */
const HOOGSTENS_BEWAARDE_KOPPEN = 200;
/** Een korte beschikbaarheid is van één vorm in één stand en blijft bestaan zolang die stand; zo raken ook deze stukken op tijd weg. */
const koppen = new WeakMap<Vormadvies['beschikbaarheid'], Map<number, Uint8Array>>();
const OORDEELNUMMER: Record<Vormadvies['oordeel'], number> = { passend: 0, mogelijk: 1, 'niet-beschikbaar': 2, 'niet-passend': 3 };

/** Alles van een vorm tot haar belemmeringen. Geschiktheid en zekerheid hebben twee decimalen, dus één getal wijst de kop aan. */
function vormkop({ id, naam, soort, oordeel, geschiktheid, zekerheid, beschikbaarheid }: Vormadvies): Uint8Array {
  const nummer = OORDEELNUMMER[oordeel] * 1_000_000 + Math.round(geschiktheid * 100) * 1000 + Math.round(zekerheid * 100);
  const eigen = koppen.get(beschikbaarheid) ?? new Map<number, Uint8Array>();
  const eerder = eigen.get(nummer);
  if (eerder !== undefined) return eerder;
  if (eigen.size >= HOOGSTENS_BEWAARDE_KOPPEN) eigen.clear();
  const kop = JSON.stringify({ id, naam, soort, oordeel, geschiktheid, zekerheid, beschikbaarheid });
  const stuk = codeer.encode(`,${kop.slice(0, -1)},"belemmeringen":`);
  koppen.set(beschikbaarheid, eigen.set(nummer, stuk));
  return stuk;
}

const belemmeringstukken = new WeakMap<Belemmeringadvies, Uint8Array>();

function belemmeringstuk(advies: Belemmeringadvies): Uint8Array {
  const eerder = belemmeringstukken.get(advies);
  if (eerder !== undefined) return eerder;
  const stuk = codeer.encode(`,${JSON.stringify(advies)}`);
  belemmeringstukken.set(advies, stuk);
  return stuk;
}

function aaneen(stukken: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  let lengte = 0;
  for (const stuk of stukken) lengte += stuk.length;
  const geheel = new Uint8Array(lengte);
  let plaats = 0;
  for (const stuk of stukken) {
    geheel.set(stuk, plaats);
    plaats += stuk.length;
  }
  return geheel;
}
