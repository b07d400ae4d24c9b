import type { Item } from '../kennisbank/model/regelset.ts';

/** Wat een getal in een tekst meet. */
export type Getalsoort = NonNullable<Item<'lexicon'>['leest']>;

/** Een getal in de tekst. Een duur is in maanden, een bedrag in euro, een percentage een fractie. */
export interface Getal {
  readonly soort: Getalsoort;
  readonly waarde: number;
  readonly begin: number;
  readonly eind: number;
  /** Het is maar een grens ("50 tot 70", "hoogstens 20"), of er staat "per" achter: dan is het niet zeker waarvan dit het getal is. */
  readonly grens: boolean;
}

const TELWOORDEN: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    vijftien: 15,
    twintig: 20,
    vijfentwintig: 25,
    dertig: 30,
    veertig: 40,
    vijftig: 50,
    zestig: 60,
    zeventig: 70,
    tachtig: 80,
    negentig: 90,
    honderd: 100,
    tweehonderd: 200,
    driehonderd: 300,
    vijfhonderd: 500,
    duizend: 1000,
    anderhalf: 1.5,
    half: 0.5,
  }),
);
const KEER: ReadonlyMap<string, number> = new Map([
  ['duizend', 1e3],
  ['k', 1e3],
  ['ton', 1e5],
  ['miljoen', 1e6],
  ['mln', 1e6],
  ['miljard', 1e9],
]);
const MAANDEN: ReadonlyMap<string, number> = new Map([
  ['maand', 1],
  ['maanden', 1],
  ['mnd', 1],
  ['jaar', 12],
  ['jaren', 12],
]);

/** Cijfers met punten of spaties per duizend en een komma voor het deel, of een telwoord; daarachter hoogstens een woord dat vermenigvuldigt. */
const GETAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(?:(?<euro>€|eur(?:o)?\b)\s*)?(?<cijfers>\d{1,3}(?:[. ]\d{3})+(?!\d)|\d{1,9}(?!\d)|(?:${[...TELWOORDEN.keys()].join('|')})(?!\p{L}))(?:,(?<deel>\d{1,4})(?!\d))?(?:\s*(?<keer>${[...KEER.keys()].join('|')})(?!\p{L}))?(?:,-)?(?<maat>\s*(?:euro|eur|€|%|procent|maand(?:en)?|mnd|jaar|jaren)(?!\p{L}))?`,
  'giu',
);
const LEEFTIJD = /^\s*(?:oud|en ouder|of ouder|worden|wordt|zijn\b)/i;
const LEEFTIJD_ERVOOR =
  /(?:vanaf|boven|onder|leeftijd(?: van)?|tot(?: en met)?|ouder dan|jonger dan|van \d+ tot(?: en met)?)\s*(?:de\s*)?$/i;
const GRENS_ERVOOR = /(?:\d|tot|hoogstens|maximaal|minimaal|minstens|max|min|à)\s*(?:en met|-|–|tot)?\s*$/i;
const VERHOUDING_ERVOOR = /\bop\s+(?:de\s+)?$/i;
const JAARTAL_ERVOOR = /(?:\bin|sinds|vanaf|begin|eind|medio|tot|t\/m|jaar|zomer|najaar|voorjaar)\s*$/i;

/** De getallen in een tekst, op volgorde. Een leeftijd, een jaartal en "1 op de 5" tellen niet mee. */
export function leesGetallen(tekst: string): Getal[] {
  return [...tekst.matchAll(GETAL)].flatMap((treffer): Getal[] => {
    const { euro, cijfers = '', deel, keer, maat: ruweMaat } = treffer.groups ?? {};
    const begin = treffer.index;
    const eind = begin + treffer[0].length;
    const maat = ruweMaat?.trim().toLowerCase();
    const [voor, na] = [tekst.slice(Math.max(0, begin - 24), begin), tekst.slice(eind, eind + 24)];
    const kaal = TELWOORDEN.get(cijfers.toLowerCase()) ?? Number(`${cijfers.replaceAll(/[. ]/g, '')}.${deel ?? '0'}`);
    const waarde = kaal * (KEER.get(keer?.toLowerCase() ?? '') ?? 1);
    const maanden = MAANDEN.get(maat ?? '');
    if (VERHOUDING_ERVOOR.test(voor) || /^\s*op de\b/i.test(na)) return [];
    const grens = GRENS_ERVOOR.test(voor) || /^\s*(?:-|–|à|tot)\s*\d/.test(na);
    if (maanden !== undefined) {
      if (maanden > 1 && (LEEFTIJD.test(na) || LEEFTIJD_ERVOOR.test(voor))) return [];
      return [{ soort: 'duur', waarde: Math.round(waarde * maanden), begin, eind, grens }];
    }
    if (maat === '%' || maat === 'procent') return [{ soort: 'percentage', waarde: Math.round(kaal * 1e4) / 1e6, begin, eind, grens }];
    if (euro !== undefined || maat !== undefined || keer?.toLowerCase() === 'ton')
      return [{ soort: 'bedrag', waarde: Math.round(waarde * 100) / 100, begin, eind, grens: grens || /^\s*per\b/i.test(na) }];
    if (!Number.isInteger(waarde) || /^[+-]/.test(na)) return [];
    if (waarde >= 1900 && waarde <= 2100 && /^\d{4}$/.test(cijfers) && JAARTAL_ERVOOR.test(voor)) return [];
    return [{ soort: 'aantal', waarde, begin, eind, grens }];
  });
}
