import { som, type Breuk } from './breuk.ts';
import type { Disconto } from './disconto.ts';
import { inEuro } from './geld.ts';
import { interneRentevoet, terugverdientijd, type OfReden } from './rendement.ts';
import { saldoPerJaar, voegSamen, type Jaarreeks, type Veld, type Zienswijze } from './veld.ts';

/** Een cijfer dat er niet is, met de reden. */
export interface Weggelaten {
  readonly cijfer: string;
  readonly reden: string;
}

/** De uitkomst over alle partijen samen, in één zienswijze. */
export interface Zicht {
  readonly contanteWaardeKosten: number;
  readonly contanteWaardeBaten: number;
  readonly ncw: number;
  /** Baten min kosten zonder disconto. */
  readonly saldo: number;
  readonly terugverdientijdJaren?: number;
  readonly terugverdientijdVerdisconteerdJaren?: number;
  readonly interneRentevoet?: number;
  readonly weggelaten?: readonly Weggelaten[];
}

export interface Totaal extends Zicht {
  /** Hetzelfde met alleen wat er in kas omgaat. */
  readonly kas: Zicht;
}

/** De exacte cijfers waar andere delen op verder rekenen. */
export interface Totaalstroom {
  readonly reeks: Jaarreeks;
  readonly saldi: readonly Breuk[];
  readonly kosten: Breuk;
  readonly baten: Breuk;
  readonly ncw: Breuk;
  readonly rentevoet: OfReden;
}

export function totaalstroom({ rekeningen, geval }: Veld, zienswijze: Zienswijze): Totaalstroom {
  const reeks = voegSamen(
    rekeningen.map((rij) => rij.reeks[zienswijze]),
    geval.horizonJaren,
  );
  const saldi = saldoPerJaar(reeks);
  const contant = (deel: 'kosten' | 'baten' | 'ncw'): Breuk => som(rekeningen.map((rij) => rij.contant[zienswijze][deel]));
  return { reeks, saldi, kosten: contant('kosten'), baten: contant('baten'), ncw: contant('ncw'), rentevoet: interneRentevoet(saldi) };
}

export function zichtVan({ saldi, kosten, baten, ncw, rentevoet }: Totaalstroom, disconto: Disconto): Zicht {
  const tijden = {
    terugverdientijdJaren: terugverdientijd(saldi),
    terugverdientijdVerdisconteerdJaren: terugverdientijd(saldi.map((bedrag, jaar) => disconto.contantIn(bedrag, jaar))),
    interneRentevoet: rentevoet,
  };
  return {
    contanteWaardeKosten: inEuro(kosten),
    contanteWaardeBaten: inEuro(baten),
    ncw: inEuro(ncw),
    saldo: inEuro(som(saldi)),
    ...metReden(tijden),
  };
}

/** Zet cijfers die er zijn bij hun naam, en de rest met hun reden onder `weggelaten`. */
export function metReden<Naam extends string>(
  cijfers: Readonly<Record<Naam, OfReden>>,
): { readonly [N in Naam]?: number } & { readonly weggelaten?: readonly Weggelaten[] } {
  const rijen = Object.entries(cijfers) as [Naam, OfReden][];
  const weg = rijen.flatMap(([cijfer, { reden }]) => (reden === undefined ? [] : [{ cijfer, reden }]));
  const er = Object.fromEntries(rijen.flatMap(([naam, { waarde }]) => (waarde === undefined ? [] : [[naam, waarde]]))) as {
    [N in Naam]?: number;
  };
  return { ...er, ...(weg.length === 0 ? {} : { weggelaten: weg }) };
}
