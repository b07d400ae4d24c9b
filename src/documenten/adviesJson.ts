import type { Belemmeringadvies } from '../advies/belemmeringen.ts';
import type { Advies } from '../advies/geefAdvies.ts';
import type { Vormadvies } from '../advies/vormadvies.ts';

/**
 * Het advies als JSON in UTF-8: dezelfde bytes als van `JSON.stringify(advies)`, maar sneller voor het smalle antwoord (uitleg=geen).
 * Dat bestaat bijna geheel uit vaste stukken. Die staan als bytes klaar en worden achter elkaar gelegd: een tekst plakken
 * en bij het versturen omzetten kost meer dan het wegen zelf.
 */
export function adviesJson(advies: Advies): Uint8Array<ArrayBuffer> | string {
  const { financieringsvormen = [], belemmeringen = [] } = advies;
  if (!financieringsvormen.every(isSmalleVorm) || !belemmeringen.every(isSmalleBelemmering)) return JSON.stringify(advies);
  const stukken: Uint8Array[] = [];
  let scheiding = '{';
  for (const [onderdeel, inhoud] of Object.entries(advies) as [string, unknown][]) {
    stukken.push(vast(`${scheiding}"${onderdeel}":`));
    if (onderdeel === 'financieringsvormen') voegLijstToe(stukken, financieringsvormen, voegVormToe);
    else if (onderdeel === 'belemmeringen') voegLijstToe(stukken, belemmeringen, voegBelemmeringToe);
    else stukken.push(codeer.encode(JSON.stringify(inhoud)));
    scheiding = ',';
  }
  if (scheiding === '{') stukken.push(vast('{'));
  stukken.push(vast('}'));
  return aaneen(stukken);
}

const codeer = new TextEncoder();
const isSmalleVorm = ({ redenen, categorieen }: Vormadvies): boolean => redenen === undefined && categorieen === undefined;
const isSmalleBelemmering = ({ toelichting }: Belemmeringadvies): boolean => toelichting === undefined;

function voegLijstToe<T>(stukken: Uint8Array[], lijst: readonly T[], voegToe: (stukken: Uint8Array[], deel: T) => void): void {
  stukken.push(vast('['));
  for (const [plaats, deel] of lijst.entries()) {
    if (plaats > 0) stukken.push(vast(','));
    voegToe(stukken, deel);
  }
  stukken.push(vast(']'));
}

/** De stukken van een vorm die bij haar stand horen: haar begin per oordeel, en wat na de getallen komt. */
interface Vormstukken {
  readonly begin: Map<string, Uint8Array>;
  readonly einde: Uint8Array;
}
/** Een korte beschikbaarheid is van één vorm in één stand en blijft bestaan zolang die stand; zo raken ook deze stukken op tijd weg. */
const vormstukken = new WeakMap<object, Vormstukken>();

function voegVormToe(
  stukken: Uint8Array[],
  { id, naam, soort, oordeel, geschiktheid, zekerheid, beschikbaarheid, belemmeringen }: Vormadvies,
): void {
  let eigen = vormstukken.get(beschikbaarheid);
  if (eigen === undefined) {
    eigen = { begin: new Map(), einde: codeer.encode(`,"beschikbaarheid":${JSON.stringify(beschikbaarheid)},"belemmeringen":[`) };
    vormstukken.set(beschikbaarheid, eigen);
  }
  let begin = eigen.begin.get(oordeel);
  if (begin === undefined) {
    begin = codeer.encode(JSON.stringify({ id, naam, soort, oordeel }).slice(0, -1));
    eigen.begin.set(oordeel, begin);
  }
  stukken.push(begin, fractie('geschiktheid', geschiktheid), fractie('zekerheid', zekerheid), eigen.einde);
  for (const [plaats, belemmering] of belemmeringen.entries()) stukken.push(vast(plaats === 0 ? `"${belemmering}"` : `,"${belemmering}"`));
  stukken.push(vast(']}'));
}

const belemmeringstukken = new WeakMap<object, Uint8Array>();

function voegBelemmeringToe(stukken: Uint8Array[], advies: Belemmeringadvies): void {
  let eigen = belemmeringstukken.get(advies);
  if (eigen === undefined) {
    eigen = codeer.encode(JSON.stringify(advies));
    belemmeringstukken.set(advies, eigen);
  }
  stukken.push(eigen);
}

const FRACTIES: { readonly [veld: string]: (Uint8Array | undefined)[] } = { geschiktheid: [], zekerheid: [] };

/** Een fractie op twee decimalen heeft 101 vormen. */
function fractie(veld: 'geschiktheid' | 'zekerheid', waarde: number): Uint8Array {
  const plaats = Math.round(waarde * 100);
  const rij = FRACTIES[veld] ?? [];
  return (rij[plaats] ??= codeer.encode(`,"${veld}":${plaats / 100}`));
}

/** Leestekens, namen van onderdelen en van belemmeringen: enkele tientallen per regelset. */
const HOOGSTENS_BEWAARDE_STUKKEN = 1000;
const vasteStukken = new Map<string, Uint8Array>();

function vast(tekst: string): Uint8Array {
  const eerder = vasteStukken.get(tekst);
  if (eerder !== undefined) return eerder;
  if (vasteStukken.size >= HOOGSTENS_BEWAARDE_STUKKEN) vasteStukken.clear();
  const stuk = codeer.encode(tekst);
  vasteStukken.set(tekst, stuk);
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
