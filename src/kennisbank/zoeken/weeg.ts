import { geldtOp, type Peildatum } from '../peildatum.ts';
import type { OpenbareSoort } from '../raadplegen.ts';
import type { Zoekterm } from './leesZoekvraag.ts';
import type { Zoekindex } from './zoekindex.ts';

/** Een item dat bij de vraag hoort. */
export interface Gewogen {
  readonly stuk: number;
  readonly score: number;
  /** De tekst die het meest van de vraag bevat, om te tonen; nooit de naam. */
  readonly tekst?: number;
}

/** Wat een adviseur eerst wil zien als twee items even goed passen. */
const SOORTGEWICHT: Readonly<Record<OpenbareSoort, number>> = {
  financieringsvormen: 1.3,
  belemmeringen: 1.2,
  praktijken: 1.15,
  begrippen: 1.1,
  succesfactoren: 1.1,
  wetten: 1.1,
  doelgroepen: 1,
  beleidsontwikkelingen: 1,
  partijsoorten: 1,
  domeinen: 1,
  kengetallen: 0.8,
  kenmerken: 0.8,
  bronnen: 0.7,
  regels: 0.55,
};

/** Zoveel van de vraag (naar zeldzaamheid gewogen) moet een item in elk geval bevatten. */
const MINSTENS_GEDEKT = 0.4;
/** Een woord in nog een tekst van hetzelfde item telt licht mee: een lang item heeft anders altijd gelijk. */
const HERHALING = 0.12;
/** Hoeveel zwaarder een item weegt als zijn hele naam in de vraag staat, en als één tekst de hele vraag bevat. */
const HELE_NAAM = 0.6;
const BIJ_ELKAAR = 0.5;

/** Per item wat één term erin oplevert. */
interface Termscore {
  readonly idf: number;
  readonly perStuk: ReadonlyMap<number, { beste: number; teksten: number }>;
  readonly perTekst: ReadonlyMap<number, number>;
}

/** Weegt elk item dat op de peildatum bestaat tegen de termen; wat te weinig van de vraag bevat, valt af. Ongesorteerd. */
export function weeg(index: Zoekindex, termen: readonly Zoekterm[], peildatum: Peildatum): Gewogen[] {
  const scores = termen.map((term) => weegTerm(index, term, peildatum)).filter(({ perStuk }) => perStuk.size > 0);
  const heel = scores.reduce((som, { idf }) => som + idf, 0);
  const opgeteld = new Map<number, { punten: number; gedekt: number }>();
  for (const { idf, perStuk } of scores)
    for (const [stuk, { beste, teksten }] of perStuk) {
      const vak = opgeteld.get(stuk) ?? { punten: 0, gedekt: 0 };
      vak.punten += idf * beste * (1 + HERHALING * Math.log2(teksten));
      vak.gedekt += idf;
      opgeteld.set(stuk, vak);
    }
  const besteTekst = tekstenPerStuk(index, scores);
  const gewogen: Gewogen[] = [];
  for (const [stuk, { punten, gedekt }] of opgeteld) {
    const dekking = gedekt / heel;
    const eigen = index.stukken[stuk];
    if (dekking < MINSTENS_GEDEKT || eigen === undefined) continue;
    const { tekst, bevat = 0, naamdekking = 0 } = besteTekst.get(stuk) ?? {};
    const score =
      punten * dekking * (1 + HELE_NAAM * naamdekking * dekking) * (1 + (BIJ_ELKAAR * bevat) / heel) * SOORTGEWICHT[eigen.soort];
    gewogen.push({ stuk, score, ...(tekst === undefined ? {} : { tekst }) });
  }
  return gewogen;
}

function weegTerm(index: Zoekindex, { vormen, zinsneden, aandeel }: Zoekterm, peildatum: Peildatum): Termscore {
  const perTekst = new Map<number, number>();
  const noteer = (tekst: number, past: number): void => {
    if (past > (perTekst.get(tekst) ?? 0)) perTekst.set(tekst, past);
  };
  for (const [vorm, past] of vormen) for (const tekst of index.metWoord.get(vorm) ?? []) noteer(tekst, past);
  for (const { stammen, past } of zinsneden) for (const tekst of metAlleStammen(index, stammen)) noteer(tekst, past);
  const perStuk = new Map<number, { beste: number; teksten: number }>();
  for (const [nummer, past] of perTekst) {
    const tekst = index.teksten[nummer];
    const eigen = tekst === undefined ? undefined : index.stukken[tekst.stuk];
    if (tekst === undefined || eigen === undefined || !geldtOp(tekst, peildatum) || !geldtOp(eigen.bestaat, peildatum)) {
      perTekst.delete(nummer);
      continue;
    }
    const punten = past * tekst.gewicht;
    const vak = perStuk.get(tekst.stuk);
    if (vak === undefined) perStuk.set(tekst.stuk, { beste: punten, teksten: 1 });
    else {
      vak.beste = Math.max(vak.beste, punten);
      vak.teksten += 1;
    }
  }
  return { idf: aandeel * Math.log(1 + index.stukken.length / (perStuk.size + 0.5)), perStuk, perTekst };
}

/** De teksten waarin van elke stam een woord staat. */
function metAlleStammen({ metStam, metWoord }: Zoekindex, stammen: readonly string[]): Iterable<number> {
  let over: ReadonlySet<number> | undefined;
  for (const stam of stammen) {
    const hier = new Set((metStam.get(stam) ?? []).flatMap((woord) => metWoord.get(woord) ?? []));
    over = over === undefined ? hier : over.intersection(hier);
    if (over.size === 0) break;
  }
  return over ?? [];
}

interface Besteteksten {
  tekst?: number;
  /** De opgetelde zeldzaamheid van de termen in die tekst. */
  bevat: number;
  /** Het deel van de naam dat in de vraag staat. */
  naamdekking: number;
}

function tekstenPerStuk(index: Zoekindex, scores: readonly Termscore[]): ReadonlyMap<number, Besteteksten> {
  const perTekst = new Map<number, { bevat: number; termen: number }>();
  for (const { idf, perTekst: eigen } of scores)
    for (const [tekst, past] of eigen) {
      const vak = perTekst.get(tekst) ?? { bevat: 0, termen: 0 };
      vak.bevat += idf * past;
      vak.termen += past;
      perTekst.set(tekst, vak);
    }
  const perStuk = new Map<number, Besteteksten>();
  const besteOmTeTonen = new Map<number, number>();
  for (const [nummer, { bevat, termen }] of perTekst) {
    const tekst = index.teksten[nummer];
    if (tekst === undefined) continue;
    const vak = perStuk.get(tekst.stuk) ?? { bevat: 0, naamdekking: 0 };
    perStuk.set(tekst.stuk, vak);
    vak.bevat = Math.max(vak.bevat, bevat);
    if (tekst.rol === 'naam' || tekst.rol === 'ook-bekend-als')
      vak.naamdekking = Math.max(vak.naamdekking, Math.min(1, termen / Math.max(1, tekst.woorden)));
    if (tekst.rol !== 'kern' && tekst.rol !== 'lopend') continue;
    const waarde = bevat * tekst.gewicht;
    if (waarde <= (besteOmTeTonen.get(tekst.stuk) ?? 0)) continue;
    besteOmTeTonen.set(tekst.stuk, waarde);
    vak.tekst = nummer;
  }
  return perStuk;
}
