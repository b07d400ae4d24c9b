import type { Zoekterm } from './leesZoekvraag.ts';
import { woordenVan } from '../../nederlands/woorden.ts';

/** Een plek in een tekst: van `begin` tot (niet met) `eind`, in UTF-16-eenheden, zoals `slice` in JavaScript. */
export interface Plek {
  readonly begin: number;
  readonly eind: number;
}

/** Een stuk van een tekst rond de treffers. */
export interface Fragment {
  readonly tekst: string;
  /** De plekken van de treffers in `tekst`, op volgorde en zonder overlap. */
  readonly plekken: readonly Plek[];
  /** Of er in het veld nog tekst voor of na staat. */
  readonly meerErvoor: boolean;
  readonly meerErna: boolean;
}

/** Zo lang is een fragment hoogstens: genoeg voor een zin, kort genoeg om een lijst te overzien. */
const HOOGSTENS_TEKENS = 220;

/** De woorden die een treffer zijn, met hoe goed zij passen. Van een synoniem van meer woorden telt elk woord. */
export function treffers(termen: readonly Zoekterm[], metStam: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const woorden = new Map<string, number>();
  const noteer = (woord: string, past: number): void => {
    if (past > (woorden.get(woord) ?? 0)) woorden.set(woord, past);
  };
  for (const { vormen, zinsneden } of termen) {
    for (const [vorm, past] of vormen) noteer(vorm, past);
    for (const { stammen, past } of zinsneden) for (const stam of stammen) for (const woord of metStam.get(stam) ?? []) noteer(woord, past);
  }
  return woorden;
}

/** Waar de treffers in een tekst staan. */
export function plekkenIn(tekst: string, woorden: ReadonlyMap<string, number>): readonly Plek[] {
  const plekken: Plek[] = [];
  for (const { woord, begin, eind } of woordenVan(tekst)) {
    if (!woorden.has(woord)) continue;
    const vorige = plekken.at(-1);
    // Een woord met een koppelteken komt na zijn delen, en vervangt ze.
    while (plekken.length > 0 && (plekken.at(-1)?.begin ?? 0) >= begin) plekken.pop();
    if (vorige !== undefined && plekken.at(-1) === vorige && vorige.eind > begin) continue;
    plekken.push({ begin, eind });
  }
  return plekken;
}

/** Het stuk van de tekst met de meeste treffers, op hele woorden afgesneden en liefst vanaf het begin van een zin. */
export function maakFragment(tekst: string, woorden: ReadonlyMap<string, number>): Fragment {
  const alle = plekkenIn(tekst, woorden);
  const begin = tekst.length <= HOOGSTENS_TEKENS ? 0 : besteBegin(tekst, alle);
  const eind = eindVan(tekst, begin);
  return {
    tekst: tekst.slice(begin, eind),
    plekken: alle
      .filter((plek) => plek.begin >= begin && plek.eind <= eind)
      .map((plek) => ({ begin: plek.begin - begin, eind: plek.eind - begin })),
    meerErvoor: begin > 0,
    meerErna: eind < tekst.length,
  };
}

/** De zin waarvandaan de meeste treffers te zien zijn; past een treffer niet bij zijn zin, dan een woord kort ervoor. */
function besteBegin(tekst: string, plekken: readonly Plek[]): number {
  const zinnen = [0, ...[...tekst.matchAll(/[.!?:]\s+(?=\S)/g)].map((einde) => einde.index + einde[0].length)];
  const begin = (plek: Plek): number => {
    const zin = zinnen.findLast((plaats) => plaats <= plek.begin) ?? 0;
    if (plek.eind - zin <= HOOGSTENS_TEKENS) return zin;
    return tekst.lastIndexOf(' ', Math.max(0, plek.begin - HOOGSTENS_TEKENS / 3)) + 1;
  };
  let beste = { begin: 0, aantal: -1 };
  for (const plaats of new Set(plekken.map(begin))) {
    const aantal = plekken.filter((plek) => plek.begin >= plaats && plek.eind <= plaats + HOOGSTENS_TEKENS).length;
    if (aantal > beste.aantal) beste = { begin: plaats, aantal };
  }
  return beste.begin;
}

function eindVan(tekst: string, begin: number): number {
  if (tekst.length - begin <= HOOGSTENS_TEKENS) return tekst.length;
  const spatie = tekst.lastIndexOf(' ', begin + HOOGSTENS_TEKENS);
  if (spatie > begin) return spatie;
  // Midden in een teken van twee eenheden zou er een half teken overblijven.
  const eind = begin + HOOGSTENS_TEKENS;
  return /[\uDC00-\uDFFF]/.test(tekst.charAt(eind)) ? eind - 1 : eind;
}
