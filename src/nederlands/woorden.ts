/** Een woord in een tekst, gevouwen, met zijn plek in de tekst zelf: van `begin` tot (niet met) `eind`, in UTF-16-eenheden. */
export interface Woord {
  readonly woord: string;
  readonly begin: number;
  readonly eind: number;
}

/** Letters en cijfers; een weglatingsteken hoort bij het woord ("risico's"), een koppelteken niet. */
const WOORD = /[\p{L}\p{N}]+(?:['\u2019][\p{L}\p{N}]+)*/gu;
/** Zo lang is geen Nederlands woord; wie iets langers plakt, zoekt daar niet op. */
const LANGSTE_WOORD = 40;

/** Het woord zonder hoofdletters, accenten en weglatingsteken: "Coördinatoren" en "coordinatoren" zijn hetzelfde, "risico's" is "risico". */
export function vouw(woord: string): string {
  // Bijna elk woord is al gevouwen; normaliseren kost meer dan de rest van het lezen samen.
  if (/^[a-z0-9]+$/.test(woord)) return woord;
  return woord
    .replace(/['\u2019]s$/u, '')
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/**
 * De woorden van een tekst, op volgorde. Wat met een koppelteken aan elkaar zit, staat er ook als één woord in:
 * "Wlz-indicatie" is te vinden op wlz, op indicatie en op wlzindicatie.
 */
export function woordenVan(tekst: string): Woord[] {
  const woorden: Woord[] = [];
  let keten: Woord | undefined;
  for (const gevonden of tekst.matchAll(WOORD)) {
    const begin = gevonden.index;
    const eind = begin + gevonden[0].length;
    const woord: Woord = { woord: vouw(gevonden[0]).slice(0, LANGSTE_WOORD), begin, eind };
    if (woord.woord === '') continue;
    const zitVast: boolean = keten !== undefined && keten.eind === begin - 1 && tekst[keten.eind] === '-';
    woorden.push(woord);
    keten = zitVast && keten !== undefined ? { woord: `${keten.woord}${woord.woord}`, begin: keten.begin, eind } : woord;
    if (zitVast && keten.woord.length <= LANGSTE_WOORD) woorden.push(keten);
  }
  return woorden;
}
