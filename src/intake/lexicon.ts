import type { Kennis } from '../kennisbank/kennis.ts';
import type { Item } from '../kennisbank/model/regelset.ts';
import { maakSpelling, type Nabij } from '../nederlands/spelling.ts';
import { vouw } from '../nederlands/woorden.ts';
import { leesWoorden } from './zinsdelen.ts';

export type Lexiconwoord = Item<'lexicon'>;

/** Eén schrijfwijze uit het lexicon, in woorden en stammen. */
export interface Zinsnede {
  readonly woorden: readonly string[];
  readonly stammen: readonly string[];
  /** Zoals zij in het lexicon staat. */
  readonly geschreven: string;
  /** De ingangen van het lexicon waar zij bij hoort. */
  readonly ingangen: readonly Lexiconwoord[];
}

/** Het lexicon van een regelset, klaar om een tekst mee te lezen. Verandert niet meer. */
export interface Lexicon {
  /** Zinsneden van meer woorden, op de stam van hun eerste woord. */
  readonly opBegin: ReadonlyMap<string, readonly Zinsnede[]>;
  /** Losse woorden, precies zo geschreven. */
  readonly opWoord: ReadonlyMap<string, Zinsnede>;
  /** Losse woorden op hun stam. */
  readonly opStam: ReadonlyMap<string, readonly Zinsnede[]>;
  /** Afkortingen van twee tot vier letters: alleen die zijn zo kort toch een deel van een samenstelling. */
  readonly afkortingen: ReadonlySet<string>;
  readonly lijktOp: (woord: string, letters?: number) => readonly Nabij[];
  /** Per ingang de voorwaarden, in woorden en stammen. */
  readonly alleenBij: ReadonlyMap<string, readonly Zinsnede[]>;
  readonly nietBij: ReadonlyMap<string, readonly Zinsnede[]>;
  /** Per ingang de vormen die iets anders betekenen, gevouwen. */
  readonly nietAls: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Korter dan dit is een andere letter een ander woord. */
export const KORTSTE_TIKFOUT = 7;
const AFKORTING = /^\p{Lu}{2}\p{L}{0,2}$|^\p{Lu}\p{Ll}[\p{Ll}\p{Lu}]$/u;

const lexicons = new WeakMap<Kennis, Lexicon>();

/** Het lexicon van een regelset; wordt bij de eerste intake gemaakt en verdwijnt met de regelset. */
export function lexiconVan(kennis: Kennis): Lexicon {
  const lexicon = lexicons.get(kennis) ?? maakLexicon(kennis.regelset.items.lexicon);
  lexicons.set(kennis, lexicon);
  return lexicon;
}

/** Zet de ingangen om in tabellen om snel in te zoeken. */
export function maakLexicon(ingangen: readonly Lexiconwoord[]): Lexicon {
  const zinsneden = new Map<string, { zinsnede: Omit<Zinsnede, 'ingangen'>; ingangen: Lexiconwoord[] }>();
  for (const ingang of ingangen)
    for (const geschreven of ingang.woorden)
      for (const zinsnede of schrijfwijzen(geschreven)) {
        const sleutel = zinsnede.woorden.join(' ');
        const eerder = zinsneden.get(sleutel);
        if (eerder === undefined) zinsneden.set(sleutel, { zinsnede, ingangen: [ingang] });
        else if (!eerder.ingangen.includes(ingang)) eerder.ingangen.push(ingang);
      }
  const alle = [...zinsneden.values()].map(({ zinsnede, ingangen: eigen }): Zinsnede => ({ ...zinsnede, ingangen: eigen }));
  const los = alle.filter(({ woorden }) => woorden.length === 1);
  const opWoord = new Map(los.map((zinsnede) => [zinsnede.woorden[0] ?? '', zinsnede]));
  const voorwaarden = (veld: 'alleenBij' | 'nietBij'): ReadonlyMap<string, readonly Zinsnede[]> =>
    new Map(
      ingangen.map((ingang) => [ingang.id, ingang[veld].flatMap((tekst) => schrijfwijzen(tekst).map((z) => ({ ...z, ingangen: [] })))]),
    );
  return {
    opBegin: Map.groupBy(
      alle.filter(({ woorden }) => woorden.length > 1),
      ({ stammen }) => stammen[0] ?? '',
    ),
    opWoord,
    opStam: Map.groupBy(los, ({ stammen }) => stammen[0] ?? ''),
    afkortingen: new Set(los.filter(({ geschreven }) => AFKORTING.test(geschreven)).map(({ woorden }) => woorden[0] ?? '')),
    lijktOp: maakSpelling([...opWoord.keys()].filter((woord) => woord.length >= KORTSTE_TIKFOUT - 1 && !/\d/.test(woord))),
    alleenBij: voorwaarden('alleenBij'),
    nietBij: voorwaarden('nietBij'),
    nietAls: new Map(ingangen.map(({ id, nietAls }) => [id, new Set(nietAls.map(vouw))])),
  };
}

/** Een schrijfwijze in woorden; met een koppelteken ook als één woord. */
function schrijfwijzen(geschreven: string): Omit<Zinsnede, 'ingangen'>[] {
  const { woorden } = leesWoorden(geschreven);
  const delen = { woorden: woorden.map(({ woord }) => woord), stammen: woorden.map(({ stam }) => stam), geschreven };
  if (!geschreven.includes('-') || woorden.length < 2 || /\s/.test(geschreven)) return delen.woorden.length === 0 ? [] : [delen];
  return [delen, ...schrijfwijzen(geschreven.replaceAll('-', ''))];
}
