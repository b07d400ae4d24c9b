import { stamVan } from '../nederlands/stam.ts';
import { KORTSTE_TIKFOUT, type Lexicon, type Lexiconwoord, type Zinsnede } from './lexicon.ts';
import type { Tekstwoord, Woordenrij } from './zinsdelen.ts';

/** Een plek in de tekst waar een woord uit het lexicon staat. */
export interface Vondst {
  readonly ingang: Lexiconwoord;
  /** De plaats van het eerste en van het laatste woord in de rij. */
  readonly van: number;
  readonly tot: number;
  /** Zoals het in het lexicon staat. */
  readonly lexiconwoord: string;
  readonly hoe: 'letterlijk' | 'samenstelling' | 'tikfout';
}

interface Treffer {
  readonly zinsnede: Zinsnede;
  readonly van: number;
  readonly tot: number;
  readonly hoe: Vondst['hoe'];
}

/** Alle woorden uit het lexicon in een tekst, op volgorde. Van hetzelfde kenmerk telt op één plek alleen de langste zinsnede. */
export function vindWoorden(lexicon: Lexicon, rij: Woordenrij): Vondst[] {
  const treffers = [...zinsneden(lexicon, rij), ...ketens(lexicon, rij), ...tweeAlsEen(lexicon, rij)];
  const bedekt = new Set(treffers.flatMap(({ van, tot }) => reeks(van, tot)));
  for (const [plaats, { woord, stam }] of rij.woorden.entries()) {
    const eigen = lexicon.opStam.get(stam) ?? [];
    if (eigen.length > 0) treffers.push(...eigen.map((zinsnede): Treffer => ({ zinsnede, van: plaats, tot: plaats, hoe: 'letterlijk' })));
    else if (!bedekt.has(plaats)) treffers.push(...ongewoon(lexicon, woord, plaats));
  }
  const geldt = maakVoorwaarden(lexicon, rij);
  const vondsten = treffers.flatMap(({ zinsnede, van, tot, hoe }) =>
    zinsnede.ingangen
      .filter((ingang) => !isIetsAnders(lexicon, ingang, rij, van, tot) && geldt(ingang, van))
      .map((ingang): Vondst => ({ ingang, van, tot, lexiconwoord: zinsnede.geschreven, hoe })),
  );
  return langste(vondsten).toSorted((a, b) => a.van - b.van || b.tot - a.tot);
}

/** Zonder wat binnen een langere zinsnede van hetzelfde kenmerk valt; van dezelfde ingang telt een plek één keer. */
function langste(vondsten: readonly Vondst[]): Vondst[] {
  const eenmalig = new Map(vondsten.map((vondst) => [`${vondst.ingang.id} ${vondst.van} ${vondst.tot}`, vondst])).values();
  const bedekking = new Map<string, Vondst[]>();
  const opPlek = ({ ingang: { kenmerk } }: Vondst, plaats: number): string => `${kenmerk} ${plaats}`;
  for (const vondst of vondsten)
    if (vondst.tot > vondst.van)
      for (const plaats of reeks(vondst.van, vondst.tot)) {
        const sleutel = opPlek(vondst, plaats);
        bedekking.set(sleutel, [...(bedekking.get(sleutel) ?? []), vondst]);
      }
  const isBedekt = (kort: Vondst): boolean =>
    (bedekking.get(opPlek(kort, kort.van)) ?? []).some(
      (lang) => lang.van <= kort.van && lang.tot >= kort.tot && lang.tot - lang.van > kort.tot - kort.van,
    );
  return [...eenmalig].filter((vondst) => !isBedekt(vondst));
}

function isIetsAnders({ nietAls }: Lexicon, { id }: Lexiconwoord, { woorden }: Woordenrij, van: number, tot: number): boolean {
  return van === tot && nietAls.get(id)?.has(woorden[van]?.woord ?? '') === true;
}

function past({ woorden, stammen }: Zinsnede, rij: readonly Tekstwoord[], van: number): boolean {
  const deel = rij[van]?.deel;
  return stammen.every((stam, stap) => {
    const woord = rij[van + stap];
    return woord !== undefined && woord.deel === deel && (woord.woord === woorden[stap] || woord.stam === stam);
  });
}

function zinsneden({ opBegin }: Lexicon, { woorden }: Woordenrij): Treffer[] {
  return woorden.flatMap(({ stam }, van) =>
    (opBegin.get(stam) ?? [])
      .filter((zinsnede) => past(zinsnede, woorden, van))
      .map((zinsnede): Treffer => ({ zinsnede, van, tot: van + zinsnede.woorden.length - 1, hoe: 'letterlijk' })),
  );
}

/** Wat met een koppelteken vastzit, als één woord: "multi-probleemgezin". */
function ketens({ opWoord }: Lexicon, rij: Woordenrij): Treffer[] {
  return rij.ketens.flatMap(({ woord, van, tot }): Treffer[] => {
    const zinsnede = opWoord.get(woord);
    return zinsnede === undefined ? [] : [{ zinsnede, van, tot, hoe: 'letterlijk' }];
  });
}

/** Korter is het bijna altijd toeval dat twee woorden er samen een vormen. */
const KORTSTE_SAMEN = 8;

/** Een samenstelling die als twee woorden geschreven is: "wijk verpleging". */
function tweeAlsEen({ opWoord }: Lexicon, { woorden }: Woordenrij): Treffer[] {
  return woorden.flatMap(({ woord, deel }, van): Treffer[] => {
    const volgende = woorden[van + 1];
    const samen = `${woord}${volgende?.woord ?? ''}`;
    const zinsnede = volgende?.deel === deel && samen.length >= KORTSTE_SAMEN ? opWoord.get(samen) : undefined;
    return zinsnede === undefined ? [] : [{ zinsnede, van, tot: van + 1, hoe: 'letterlijk' }];
  });
}

/** Een woord dat zelf niet in het lexicon staat: een samenstelling met een woord eruit, anders een tikfout. */
function ongewoon(lexicon: Lexicon, woord: string, plaats: number): Treffer[] {
  const delen = delenVan(lexicon, woord);
  if (delen.length > 0) return delen.map((zinsnede): Treffer => ({ zinsnede, van: plaats, tot: plaats, hoe: 'samenstelling' }));
  const bedoeld = verbeter(lexicon, woord);
  return bedoeld === undefined ? [] : [{ zinsnede: bedoeld, van: plaats, tot: plaats, hoe: 'tikfout' }];
}

/** Zoveel letters heeft een woord dat in een samenstelling telt minstens, en zoveel blijft er naast over. */
const KORTSTE_DEEL = 6;
const KORTSTE_REST = 3;
/** Letters die twee delen verbinden. */
const TUSSENLETTERS = ['', 's', 'en', 'e', 'n'] as const;

/**
 * De woorden uit het lexicon waarmee een samenstelling begint of eindigt: thuiszorgmedewerkers, zorgkantoorbudget, achterstandswijk.
 * Het andere deel hoeft hier niet bekend te zijn: de woordenschat van een beschrijving is groter dan die van een regelset.
 */
function delenVan({ opWoord, opStam, afkortingen }: Lexicon, woord: string): readonly Zinsnede[] {
  const lang = (deel: string): boolean => deel.length >= KORTSTE_DEEL || afkortingen.has(deel);
  for (let grens = woord.length - KORTSTE_REST; grens >= 3; grens -= 1) {
    for (const tussen of TUSSENLETTERS) {
      if (!woord.slice(0, grens).endsWith(tussen)) continue;
      const begin = woord.slice(0, grens - tussen.length);
      const zinsnede = lang(begin) ? opWoord.get(begin) : undefined;
      if (zinsnede !== undefined) return [zinsnede];
    }
  }
  for (let grens = KORTSTE_REST; grens <= woord.length - KORTSTE_DEEL; grens += 1) {
    const eind = woord.slice(grens);
    const zinsnede = opWoord.get(eind);
    if (zinsnede !== undefined) return [zinsnede];
    const [verwant] = eind.length > KORTSTE_DEEL ? (opStam.get(stamVan(eind)) ?? []) : [];
    if (verwant !== undefined && (verwant.woorden[0] ?? '').length >= KORTSTE_DEEL) return [verwant];
  }
  return [];
}

/** Vanaf zoveel letters mogen er twee anders zijn. */
const TWEE_LETTERS_VANAF = 11;

/** Het woord dat bedoeld is; de eerste letter typt bijna iedereen goed. */
function verbeter({ lijktOp, opWoord }: Lexicon, woord: string): Zinsnede | undefined {
  if (woord.length < KORTSTE_TIKFOUT || /\d/.test(woord)) return undefined;
  const nabij = lijktOp(woord, woord.length >= TWEE_LETTERS_VANAF ? 2 : 1).filter((ander) => ander.woord.startsWith(woord.charAt(0)));
  const [beste, tweede] = nabij;
  if (beste === undefined || (tweede !== undefined && tweede.letters === beste.letters && opWoord.get(tweede.woord) === undefined))
    return undefined;
  return opWoord.get(beste.woord);
}

/**
 * Maakt de toets of de voorwaarden van een ingang gelden: wat erbij moet staan in hetzelfde zinsdeel, wat er niet bij mag staan in dezelfde zin.
 * Elk zinsdeel en elke zin wordt per ingang één keer nagelopen; een tekst kan hetzelfde woord duizend keer bevatten.
 */
function maakVoorwaarden(lexicon: Lexicon, { woorden }: Woordenrij): (ingang: Lexiconwoord, plaats: number) => boolean {
  const plaatsen = woorden.map((_, plaats) => plaats);
  const perDeel = Map.groupBy(plaatsen, (plaats) => woorden[plaats]?.deel);
  const perZin = Map.groupBy(plaatsen, (plaats) => woorden[plaats]?.zin);
  const eerder = new Map<string, boolean>();
  const staatIn = (sleutel: string, bij: readonly Zinsnede[], ruimte: readonly number[]): boolean => {
    const bekend = eerder.get(sleutel);
    if (bekend !== undefined) return bekend;
    const gevonden = bij.some((zinsnede) => ruimte.some((van) => past(zinsnede, woorden, van)));
    eerder.set(sleutel, gevonden);
    return gevonden;
  };
  return ({ id }, plaats) => {
    const hier = woorden[plaats];
    const [wel, niet] = [lexicon.alleenBij.get(id) ?? [], lexicon.nietBij.get(id) ?? []];
    if (wel.length > 0 && !staatIn(`deel ${hier?.deel} ${id}`, wel, perDeel.get(hier?.deel) ?? [])) return false;
    return niet.length === 0 || !staatIn(`zin ${hier?.zin} ${id}`, niet, perZin.get(hier?.zin) ?? []);
  };
}

function reeks(van: number, tot: number): number[] {
  return Array.from({ length: tot - van + 1 }, (_, stap) => van + stap);
}
