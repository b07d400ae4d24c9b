import { stamVan } from '../nederlands/stam.ts';
import { woordenVan } from '../nederlands/woorden.ts';

/** Een woord van de tekst, met waar het staat. */
export interface Tekstwoord {
  /** Gevouwen: zonder hoofdletters en accenten. */
  readonly woord: string;
  readonly stam: string;
  /** Van `begin` tot (niet met) `eind` in de tekst, in UTF-16-eenheden. */
  readonly begin: number;
  readonly eind: number;
  /** Het nummer van de zin, en van het zinsdeel: dat loopt tot het volgende leesteken. */
  readonly zin: number;
  readonly deel: number;
}

/** Een tekst als woorden. */
export interface Woordenrij {
  readonly woorden: readonly Tekstwoord[];
  /** Wat met koppeltekens vastzit, als één woord, met de plaatsen van het eerste en het laatste deel. */
  readonly ketens: readonly { readonly woord: string; readonly van: number; readonly tot: number }[];
}

const NIEUWE_ZIN = /[!?;\n]|\.\s/;
const NIEUW_DEEL = /[,:()[\]"\u201C\u201D\u2022/\u2013\u2014]|\s-+\s/;

/** Knipt een tekst in woorden, zinnen en zinsdelen. Werkt met elke tekst. */
export function leesWoorden(tekst: string): Woordenrij {
  const woorden: Tekstwoord[] = [];
  const ketens: { woord: string; van: number; tot: number }[] = [];
  const opBegin = new Map<number, number>();
  let [zin, deel] = [0, 0];
  for (const { woord, begin, eind } of woordenVan(tekst)) {
    const vorige = woorden.at(-1);
    if (vorige !== undefined && begin < vorige.eind) {
      ketens.push({ woord, van: opBegin.get(begin) ?? woorden.length - 1, tot: woorden.length - 1 });
      continue;
    }
    const tussen = tekst.slice(vorige?.eind ?? 0, begin);
    // Een punt zonder spatie scheidt wel zinnen, maar niet de cijfers van een getal.
    const nieuweZin = NIEUWE_ZIN.test(tussen) || (tussen === '.' && !/^\d/.test(woord));
    if (nieuweZin) zin += 1;
    if (nieuweZin || NIEUW_DEEL.test(tussen)) deel += 1;
    opBegin.set(begin, woorden.length);
    woorden.push({ woord, stam: stamVan(woord), begin, eind, zin, deel });
  }
  return { woorden, ketens };
}
