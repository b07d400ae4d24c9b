import type { Kennis } from '../kennis.ts';
import { maakSplitser, type Splitser } from './samenstelling.ts';
import { maakSpelling, type Nabij } from '../../nederlands/spelling.ts';
import { stamVan } from '../../nederlands/stam.ts';
import { STOPWOORDEN } from './stopwoorden.ts';
import { maakSynoniemen, type Synoniemzoeker } from './synoniemen.ts';
import { vouw, woordenVan } from '../../nederlands/woorden.ts';
import { zoekstukkenVan, type Rol, type Zoekstuk, type Zoektekst } from './zoekstuk.ts';

/** Eén tekst in de index; `stuk` is de plaats van haar item in `stukken`. */
export interface Indextekst extends Zoektekst {
  readonly stuk: number;
  /** Hoe zwaar één treffer in deze tekst telt: naar haar rol, en minder naarmate zij langer is. */
  readonly gewicht: number;
  /** Het aantal woorden dat ergens over gaat. */
  readonly woorden: number;
}

/** Een woord waar een ander woord in zit. De kern is het laatste deel: een zorgverzekeraar is een verzekeraar. */
export interface Samenstelling {
  readonly woord: string;
  readonly isKern: boolean;
}

/** Alles wat nodig is om in één regelset te zoeken. Verandert niet meer. */
export interface Zoekindex {
  readonly stukken: readonly Zoekstuk[];
  readonly teksten: readonly Indextekst[];
  /** Per gevouwen woord de teksten waarin het staat, oplopend. */
  readonly metWoord: ReadonlyMap<string, readonly number[]>;
  readonly metStam: ReadonlyMap<string, readonly string[]>;
  /** De woorden die met deze letters beginnen, op alfabet. */
  readonly metBegin: (begin: string) => readonly string[];
  /** Per stam de samenstellingen waar hij een deel van is. */
  readonly alsDeel: ReadonlyMap<string, readonly Samenstelling[]>;
  /** Per hele naam de items die zo heten: naar de naam zelf, en naar een andere naam. */
  readonly opNaam: ReadonlyMap<string, readonly number[]>;
  readonly opAndereNaam: ReadonlyMap<string, readonly number[]>;
  readonly splits: Splitser;
  readonly lijktOp: (woord: string, letters?: number) => readonly Nabij[];
  readonly synoniemen: Synoniemzoeker;
}

const ROLGEWICHT: Readonly<Record<Rol, number>> = { naam: 3.2, 'ook-bekend-als': 2.4, kern: 1.2, lopend: 0.8, verband: 0.6 };
/** Bij zoveel woorden telt een treffer in een tekst van die rol gewoon mee; in een langere minder, in een kortere meer. */
const GEWONE_LENGTE: Readonly<Record<Rol, number>> = { naam: 4, 'ook-bekend-als': 3, kern: 25, lopend: 20, verband: 2 };
/** Welk deel van het gewicht van de lengte afhangt. */
const LENGTEDEEL = 0.3;
/** Van drie letters is alleen een afkorting een deel van een samenstelling (wijkggz); de rest is bijna altijd een voor- of achtervoegsel. */
const AFKORTING = 3;
/** Een woord dat zo vaak los voorkomt, is een deel waaruit een samenstelling kan bestaan; wat één keer voorkomt, is vaak een naam. */
const LOS_VANAF = 2;

const indexen = new WeakMap<Kennis, Zoekindex>();

/** De index van een regelset; wordt bij de eerste zoekvraag gemaakt en verdwijnt met de regelset. */
export function zoekindexVan(kennis: Kennis): Zoekindex {
  const index = indexen.get(kennis) ?? maakZoekindex(kennis);
  indexen.set(kennis, index);
  return index;
}

/** Maakt de index. Teksten die maar een deel van de tijd gelden staan er ook in; wie zoekt kijkt naar de peildatum. */
export function maakZoekindex(kennis: Kennis): Zoekindex {
  const stukken = zoekstukkenVan(kennis);
  const teksten: Indextekst[] = [];
  const metWoord = new Map<string, number[]>();
  const opNaam = new Map<string, number[]>();
  const opAndereNaam = new Map<string, number[]>();
  const afkortingen = new Set<string>(kennis.wetten);
  for (const [stuk, { id, teksten: eigen }] of stukken.entries()) {
    voegToe(opAndereNaam, naamsleutel(id), stuk);
    for (const tekst of eigen) {
      const woorden = woordenVan(tekst.tekst);
      const nummer = teksten.length;
      for (const { woord, begin, eind } of woorden) {
        voegToe(metWoord, woord, nummer);
        if (eind - begin === AFKORTING && /^\p{Lu}{2}/u.test(tekst.tekst.slice(begin, eind))) afkortingen.add(woord);
      }
      const zegt = woorden.filter(({ woord }) => !STOPWOORDEN.has(woord)).length;
      teksten.push({ ...tekst, stuk, woorden: zegt, gewicht: gewichtVan(tekst.rol, zegt) });
      if (tekst.rol === 'naam') voegToe(opNaam, naamsleutel(tekst.tekst), stuk);
      if (tekst.rol === 'ook-bekend-als') voegToe(opAndereNaam, naamsleutel(tekst.tekst), stuk);
    }
  }
  voegWeggelatenToe(teksten, metWoord);
  const woordenschat = [...metWoord.keys()];
  const metStam = new Map<string, string[]>();
  for (const woord of woordenschat) voegToe(metStam, stamVan(woord), woord);
  const losseWoorden = woordenschat.filter((woord) => !STOPWOORDEN.has(woord) && (metWoord.get(woord)?.length ?? 0) >= LOS_VANAF);
  const splits = maakSplitser(losseWoorden, afkortingen, woordenschat);
  return {
    stukken,
    teksten,
    metWoord,
    metStam,
    metBegin: maakBeginzoeker(woordenschat),
    alsDeel: samenstellingen(woordenschat, splits),
    opNaam,
    opAndereNaam,
    splits,
    lijktOp: maakSpelling(woordenschat.filter((woord) => !/\d/.test(woord))),
    synoniemen: maakSynoniemen(kennis.regelset.items.begrippen),
  };
}

/** Een woord waarvan het tweede deel is weggelaten omdat het verderop komt: dak- en thuislozen. */
const WEGGELATEN = /([\p{L}\p{N}]+)- (?:en|of) ([\p{L}\p{N}]+)/gu;
const KORTSTE_STAART = 4;

/** Zet bij zo'n tekst ook het hele woord ("daklozen"), als het ergens in de regelset staat: zo is het zeker een woord. */
function voegWeggelatenToe(teksten: readonly Indextekst[], metWoord: Map<string, number[]>): void {
  for (const [nummer, { tekst }] of teksten.entries())
    for (const [, voor = '', heel = ''] of tekst.matchAll(WEGGELATEN)) {
      const [begin, ander] = [vouw(voor), vouw(heel)];
      for (let grens = 0; grens <= ander.length - KORTSTE_STAART; grens += 1) {
        const lijst = metWoord.get(`${begin}${ander.slice(grens)}`);
        if (lijst !== undefined && !lijst.includes(nummer)) lijst.push(nummer);
      }
    }
}

function maakBeginzoeker(woordenschat: readonly string[]): (begin: string) => readonly string[] {
  const opAlfabet = woordenschat.toSorted();
  return (begin) => {
    let [laag, hoog] = [0, opAlfabet.length];
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1;
      if ((opAlfabet[midden] ?? '') < begin) laag = midden + 1;
      else hoog = midden;
    }
    let eind = laag;
    while (opAlfabet[eind]?.startsWith(begin) === true) eind += 1;
    return opAlfabet.slice(laag, eind);
  };
}

function samenstellingen(woordenschat: readonly string[], splits: Splitser): ReadonlyMap<string, readonly Samenstelling[]> {
  const alsDeel = new Map<string, Samenstelling[]>();
  for (const woord of woordenschat) {
    const delen = splits(woord);
    for (const [plaats, deel] of delen.entries()) voegToe(alsDeel, stamVan(deel), { woord, isKern: plaats === delen.length - 1 });
  }
  return alsDeel;
}

/** De naam als reeks stammen: enkelvoud, meervoud en leestekens tellen niet. */
export function naamsleutel(naam: string): string {
  return woordenVan(naam.replaceAll('-', ' '))
    .map(({ woord }) => stamVan(woord))
    .join(' ');
}

function gewichtVan(rol: Rol, woorden: number): number {
  return ROLGEWICHT[rol] / (1 - LENGTEDEEL + (LENGTEDEEL * woorden) / GEWONE_LENGTE[rol]);
}

function voegToe<W>(lijsten: Map<string, W[]>, sleutel: string, waarde: W): void {
  const lijst = lijsten.get(sleutel);
  if (lijst === undefined) lijsten.set(sleutel, [waarde]);
  else if (lijst.at(-1) !== waarde) lijst.push(waarde);
}
