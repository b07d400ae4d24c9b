import { stamVan } from '../../nederlands/stam.ts';
import { STOPWOORDEN } from './stopwoorden.ts';
import { woordenVan } from '../../nederlands/woorden.ts';
import type { Zoekindex } from './zoekindex.ts';

/** Een onderdeel van de vraag: het getypte woord en wat daar in een tekst voor door mag gaan. */
export interface Zoekterm {
  readonly woord: string;
  /** Woorden uit de regelset, elk met hoe goed het past (0..1). */
  readonly vormen: ReadonlyMap<string, number>;
  /** Reeksen stammen die samen in één tekst moeten staan: een synoniem van meer woorden. */
  readonly zinsneden: readonly { readonly stammen: readonly string[]; readonly past: number }[];
  /** Hoeveel van een getypt woord dit is: de delen van een samenstelling zijn samen één woord. */
  readonly aandeel: number;
}

export interface Zoekvraag {
  readonly termen: readonly Zoekterm[];
  /** De vraag met verbeterde woorden; ontbreekt als er niets te verbeteren was. */
  readonly verbeterd?: string;
}

/** Wat achter een woord van zoveel letters komt en niet langer is dan dit, maakt er een verwant woord van: mantelzorg, mantelzorgers. */
const KORTSTE_AFGELEID = 6;
const LANGSTE_ACHTERVOEGSEL = 3;

/** Hoe goed een vorm bij het getypte woord past. */
const PAST = {
  zelf: 1,
  samen: 0.95,
  stam: 0.85,
  eenLetter: 0.7,
  tweeLetters: 0.5,
  kern: 0.75,
  bepaling: 0.4,
  gesplitst: 0.75,
  synoniem: 0.6,
  zuster: 0.35,
  gescheiden: 0.35,
  begin: 0.6,
  afleiding: 0.5,
} as const;
/** Een deel dat in meer samenstellingen zit, zegt te weinig om daar ook de andere bij te zoeken. */
const MEESTE_ZUSTERS = 12;

/** Een term in opbouw. */
interface Bouwterm {
  readonly woord: string;
  readonly vormen: Map<string, number>;
  readonly zinsneden: { readonly stammen: readonly string[]; readonly past: number }[];
  readonly aandeel: number;
}

/** Zoveel woorden van een vraag tellen mee: meer zegt niemand over één onderwerp, en elk woord kost tijd. */
const HOOGSTENS_WOORDEN = 16;

/** Zet een vraag om in termen. Werkt met elke tekst; een vraag zonder letters of cijfers heeft geen termen. */
export function leesZoekvraag(index: Zoekindex, vraag: string): Zoekvraag {
  const alle = woordenVan(vraag.replaceAll('-', ' '));
  const zegt = alle.filter(({ woord }) => !STOPWOORDEN.has(woord));
  const woorden = (zegt.length > 0 ? zegt : alle).slice(0, HOOGSTENS_WOORDEN).map(({ woord }) => woord);
  const termen = woorden.map((woord): Bouwterm => ({ woord, vormen: bekendeVormen(index, woord), zinsneden: [], aandeel: 1 }));
  voegSamen(index, termen);
  const verbeteringen = new Map<string, string>();
  const gelezen = termen.flatMap((term) => {
    if (term.vormen.size > 0) return [term];
    return leesOnbekend(index, term, verbeteringen);
  });
  breidUit(index, gelezen);
  return {
    termen: ontdubbel(gelezen),
    ...(verbeteringen.size === 0 ? {} : { verbeterd: verbeter(vraag, verbeteringen) }),
  };
}

/** Het woord zelf, de woorden met dezelfde stam, en de samenstellingen waar het een deel van is. Leeg als niets ervan voorkomt. */
function bekendeVormen(index: Zoekindex, woord: string): Map<string, number> {
  const vormen = vormenVanStam(index, stamVan(woord));
  if (vormen.size > 0) for (const zuster of zusters(index, woord)) if (!vormen.has(zuster)) vormen.set(zuster, PAST.zuster);
  if (woord.length >= KORTSTE_AFGELEID)
    for (const langer of index.metBegin(woord))
      if (langer.length <= woord.length + LANGSTE_ACHTERVOEGSEL && !vormen.has(langer)) vormen.set(langer, PAST.afleiding);
  for (const vorm of gescheiden(index, woord)) if (!vormen.has(vorm)) vormen.set(vorm, PAST.gescheiden);
  if (index.metWoord.has(woord)) vormen.set(woord, PAST.zelf);
  return vormen;
}

/** Wat voor een scheidbaar werkwoord staat; in een zin staat het er los achter: inboeken, "zij boekt de besparing in". */
const SCHEIDBAAR = /^(?:aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|vast|voor)(\p{L}{4,}en)$/u;

function gescheiden({ metStam }: Zoekindex, woord: string): readonly string[] {
  const rest = SCHEIDBAAR.exec(woord)?.[1];
  return rest === undefined ? [] : (metStam.get(stamVan(rest)) ?? []);
}

/** De samenstellingen met dezelfde zeldzame bepaling: wie respijtzorg zoekt, wil respijtvoorziening ook zien. */
function zusters({ splits, alsDeel }: Zoekindex, woord: string): readonly string[] {
  return splits(woord)
    .slice(0, -1)
    .flatMap((deel) => {
      const metDeel = alsDeel.get(stamVan(deel)) ?? [];
      return metDeel.length > MEESTE_ZUSTERS ? [] : metDeel.filter(({ isKern }) => !isKern).map((ander) => ander.woord);
    });
}

function vormenVanStam({ metStam, alsDeel }: Zoekindex, stam: string): Map<string, number> {
  const vormen = new Map<string, number>();
  for (const { woord, isKern } of alsDeel.get(stam) ?? []) vormen.set(woord, isKern ? PAST.kern : PAST.bepaling);
  for (const verwant of metStam.get(stam) ?? []) vormen.set(verwant, PAST.stam);
  return vormen;
}

/** Twee woorden die in de regelset één woord zijn ("business case"): dat woord geldt voor allebei. */
function voegSamen(index: Zoekindex, termen: readonly Bouwterm[]): void {
  for (const [plaats, term] of termen.entries()) {
    const volgende = termen[plaats + 1];
    if (volgende === undefined) continue;
    const stam = stamVan(`${term.woord}${volgende.woord}`);
    for (const samen of index.metStam.get(stam) ?? []) for (const { vormen } of [term, volgende]) vormen.set(samen, PAST.samen);
  }
}

/** Korter is een begin van te veel woorden. */
const KORTSTE_BEGIN = 5;

/** Een woord dat nergens staat: het begin van een ander, een tikfout van één letter, anders een samenstelling van bekende woorden, anders een grotere tikfout. */
function leesOnbekend(index: Zoekindex, term: Bouwterm, verbeteringen: Map<string, string>): readonly Bouwterm[] {
  if (term.woord.length >= KORTSTE_BEGIN) for (const langer of index.metBegin(term.woord)) term.vormen.set(langer, PAST.begin);
  if (term.vormen.size > 0) return [term];
  const nabij = index.lijktOp(term.woord);
  const delen = index.splits(term.woord);
  if (delen.length > 0 && nabij[0]?.letters !== 1)
    return delen.map((deel) => ({
      woord: deel,
      vormen: new Map([...bekendeVormen(index, deel)].map(([vorm, past]) => [vorm, past * PAST.gesplitst])),
      zinsneden: [],
      aandeel: 1 / delen.length,
    }));
  const [beste] = nabij;
  if (beste === undefined) return [term];
  verbeteringen.set(term.woord, beste.woord);
  for (const { woord, letters } of nabij) {
    const past = letters === 1 ? PAST.eenLetter : PAST.tweeLetters;
    for (const [vorm, eigen] of bekendeVormen(index, woord)) term.vormen.set(vorm, Math.max(term.vormen.get(vorm) ?? 0, eigen * past));
  }
  return [term];
}

/** Voegt bij elke naam van een begrip de andere namen toe. */
function breidUit(index: Zoekindex, termen: readonly Bouwterm[]): void {
  for (const { begin, lengte, ookBekendAls } of index.synoniemen(termen.map(besteStam)))
    for (const term of termen.slice(begin, begin + lengte))
      for (const stammen of ookBekendAls) {
        const [enige] = stammen;
        if (stammen.length > 1 || enige === undefined) term.zinsneden.push({ stammen, past: PAST.synoniem });
        else
          for (const [vorm, past] of vormenVanStam(index, enige))
            term.vormen.set(vorm, Math.max(term.vormen.get(vorm) ?? 0, past * PAST.synoniem));
      }
}

/** De stam van het woord dat het best past: van een verbeterd woord die van de verbetering. */
function besteStam({ woord, vormen }: Bouwterm): string {
  let beste = woord;
  let past = 0;
  for (const [vorm, eigen] of vormen)
    if (eigen > past) {
      beste = vorm;
      past = eigen;
    }
  return stamVan(vormen.has(woord) ? woord : beste);
}

/** Twee keer hetzelfde woord is één term. */
function ontdubbel(termen: readonly Bouwterm[]): readonly Zoekterm[] {
  return [...new Map(termen.map((term) => [term.woord, term])).values()];
}

function verbeter(vraag: string, verbeteringen: ReadonlyMap<string, string>): string {
  let klaar = '';
  let vanaf = 0;
  for (const { woord, begin, eind } of woordenVan(vraag.replaceAll('-', ' '))) {
    klaar += vraag.slice(vanaf, begin) + (verbeteringen.get(woord) ?? vraag.slice(begin, eind));
    vanaf = eind;
  }
  return klaar + vraag.slice(vanaf);
}
