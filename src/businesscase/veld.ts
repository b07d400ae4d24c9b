import { min, NUL, plus, positief, type Breuk } from './breuk.ts';
import { maakDisconto, type Disconto } from './disconto.ts';
import { isImmaterieel, UITVOERDER, type Businesscase, type Post } from './model.ts';
import { opVolgorde, sleutelVan, type Rekening } from './rekening.ts';
import { stromenVan, type Stroom } from './stroom.ts';

/** Kosten en baten per jaar, met de baten uit elkaar: een negatieve baat is wat een post in dat jaar kost in plaats van oplevert. */
export interface Jaarreeks {
  readonly kosten: readonly Breuk[];
  readonly batenPlus: readonly Breuk[];
  /** Negatieve baten, als positief bedrag. */
  readonly batenMin: readonly Breuk[];
}

/** De twee zienswijzen: het effect op de samenleving, en wat er in kas omgaat. */
export const ZIENSWIJZEN = ['maatschappelijk', 'kas'] as const;
export type Zienswijze = (typeof ZIENSWIJZEN)[number];

/** Contante waarden van een jaarreeks. */
export interface Contant {
  readonly kosten: Breuk;
  readonly batenPlus: Breuk;
  readonly batenMin: Breuk;
  readonly baten: Breuk;
  readonly ncw: Breuk;
}

export interface Rekeningstroom {
  readonly rekening: Rekening;
  readonly isUitvoerder: boolean;
  readonly reeks: Readonly<Record<Zienswijze, Jaarreeks>>;
  readonly contant: Readonly<Record<Zienswijze, Contant>>;
}

/** Alles wat de berekening van de invoer weet voordat er geld van rekening wisselt. */
export interface Veld {
  readonly geval: Businesscase;
  readonly disconto: Disconto;
  readonly stromen: readonly Stroom[];
  /** Elke rekening met een post, op volgorde. */
  readonly rekeningen: readonly Rekeningstroom[];
  readonly perSleutel: ReadonlyMap<string, Rekeningstroom>;
}

export function maakVeld(geval: Businesscase): Veld {
  const disconto = maakDisconto(geval.discontovoet, geval.horizonJaren);
  return stelSamen(geval, disconto, stromenVan(geval.posten, geval, disconto), []);
}

/** Het veld met enkele posten erbij; wat niet verandert, wordt niet opnieuw uitgerekend. */
export function metExtraPosten(veld: Veld, posten: readonly Post[]): Veld {
  if (posten.length === 0) return veld;
  const geval = { ...veld.geval, posten: [...veld.geval.posten, ...posten] };
  const geraakt = new Set(posten.map(sleutelVan));
  const blijft = veld.rekeningen.filter(({ rekening }) => !geraakt.has(sleutelVan(rekening)));
  const opnieuw = veld.stromen.filter(({ post }) => geraakt.has(sleutelVan(post)));
  const nieuw = stelSamen(geval, veld.disconto, [...opnieuw, ...stromenVan(posten, geval, veld.disconto)], blijft);
  return { ...nieuw, stromen: [...veld.stromen, ...nieuw.stromen.slice(opnieuw.length)] };
}

function stelSamen(geval: Businesscase, disconto: Disconto, stromen: readonly Stroom[], klaar: readonly Rekeningstroom[]): Veld {
  const uitvoerders = new Set(geval.partijen.filter(({ rol }) => rol === UITVOERDER).map(({ id }) => id));
  const nieuw = [...Map.groupBy(stromen, ({ post }) => sleutelVan(post)).values()].map((eigen): Rekeningstroom => {
    const [{ post }] = eigen as [Stroom, ...Stroom[]];
    const reeks = { maatschappelijk: telOp(eigen, 'effect'), kas: telOp(eigen, 'kas') };
    return {
      rekening: { partij: post.partij, ...(post.wet === undefined ? {} : { wet: post.wet }) },
      isUitvoerder: uitvoerders.has(post.partij),
      reeks,
      contant: { maatschappelijk: maakContant(reeks.maatschappelijk, disconto), kas: maakContant(reeks.kas, disconto) },
    };
  });
  const rekeningen = [...klaar, ...nieuw].toSorted((a, b) => opVolgorde(a.rekening, b.rekening));
  return { geval, disconto, stromen, rekeningen, perSleutel: new Map(rekeningen.map((rij) => [sleutelVan(rij.rekening), rij])) };
}

function telOp(stromen: readonly Stroom[], veld: 'effect' | 'kas'): Jaarreeks {
  const jaren = stromen[0]?.effect.length ?? 0;
  const leeg = (): Breuk[] => Array.from({ length: jaren }, () => NUL);
  const reeks = { kosten: leeg(), batenPlus: leeg(), batenMin: leeg() };
  for (const stroom of stromen) {
    // Immateriële kosten zijn een effect, maar er gaat geen geld om.
    if (veld === 'kas' && isImmaterieel(stroom.post)) continue;
    for (const [jaar, bedrag] of stroom[veld].entries()) {
      if (bedrag.teller === 0n) continue;
      if (stroom.post.richting === 'kosten') reeks.kosten[jaar] = plus(reeks.kosten[jaar] ?? NUL, bedrag);
      else if (bedrag.teller > 0n) reeks.batenPlus[jaar] = plus(reeks.batenPlus[jaar] ?? NUL, bedrag);
      else reeks.batenMin[jaar] = min(reeks.batenMin[jaar] ?? NUL, bedrag);
    }
  }
  return reeks;
}

function maakContant({ kosten, batenPlus, batenMin }: Jaarreeks, { contant }: Disconto): Contant {
  const delen = { kosten: contant(kosten), batenPlus: contant(batenPlus), batenMin: contant(batenMin) };
  const baten = min(delen.batenPlus, delen.batenMin);
  return { ...delen, baten, ncw: min(baten, delen.kosten) };
}

/** De netto stroom per jaar: baten min kosten. */
export function saldoPerJaar({ kosten, batenPlus, batenMin }: Jaarreeks): readonly Breuk[] {
  return kosten.map((bedrag, jaar) => min(min(batenPlus[jaar] ?? NUL, batenMin[jaar] ?? NUL), bedrag));
}

/** Meer jaarreeksen bij elkaar. */
export function voegSamen(reeksen: readonly Jaarreeks[], jaren: number): Jaarreeks {
  const per = (deel: keyof Jaarreeks): Breuk[] =>
    Array.from({ length: jaren }, (_, jaar) => reeksen.reduce((opgeteld, reeks) => plus(opgeteld, reeks[deel][jaar] ?? NUL), NUL));
  return { kosten: per('kosten'), batenPlus: per('batenPlus'), batenMin: per('batenMin') };
}

/** Wat de varianten financieren: per rekening van een uitvoerder haar kosten in kas, per jaar. */
export function uitvoeringskosten({ rekeningen }: Veld): readonly { readonly rekening: Rekening; readonly perJaar: readonly Breuk[] }[] {
  return rekeningen
    .filter(({ isUitvoerder, reeks }) => isUitvoerder && reeks.kas.kosten.some(({ teller }) => teller !== 0n))
    .map(({ rekening, reeks }) => ({ rekening, perJaar: reeks.kas.kosten }));
}

/** Die kosten bij elkaar, per jaar. */
export function uitvoeringPerJaar(veld: Veld): readonly Breuk[] {
  const delen = uitvoeringskosten(veld);
  return Array.from({ length: veld.geval.horizonJaren }, (_, jaar) =>
    delen.reduce((opgeteld, { perJaar }) => plus(opgeteld, perJaar[jaar] ?? NUL), NUL),
  );
}

/** De kasbaten van een rekening over de hele horizon, zonder disconto; met negatieve baten eraf, en nooit onder nul. */
export function kasbatenVan(rekening: Rekening, { perSleutel }: Veld): Breuk {
  const kas = perSleutel.get(sleutelVan(rekening))?.reeks.kas;
  if (kas === undefined) return NUL;
  const plussen = kas.batenPlus.reduce(plus, NUL);
  return positief(kas.batenMin.reduce((rest, bedrag) => min(rest, bedrag), plussen));
}

/** De kasbaten van een rekening in één jaar, met negatieve baten eraf. */
export function kasbatenIn(rekening: Rekening, jaar: number, { perSleutel }: Veld): Breuk {
  const kas = perSleutel.get(sleutelVan(rekening))?.reeks.kas;
  return kas === undefined ? NUL : min(kas.batenPlus[jaar] ?? NUL, kas.batenMin[jaar] ?? NUL);
}
