import { absoluut, gedeeld, maal, som, teken, type Breuk } from '../breuk.ts';
import { euroTekst } from '../geld.ts';
import type { Waarschuwingscode } from '../fouten.ts';
import { zelfdeRekening, type Benoemer, type Rekening } from '../rekening.ts';
import { kasbatenVan, uitvoeringskosten, type Veld } from '../veld.ts';
import type { Aandeel } from './variantmodel.ts';

/** Geld dat in een jaar van de ene rekening naar de andere gaat; nooit negatief. */
export interface Overdracht {
  readonly van: Rekening;
  readonly naar: Rekening;
  readonly jaar: number;
  readonly bedrag: Breuk;
  readonly grond: string;
}

/** De eigen cijfers van een vorm, al afgerond. */
export interface Cijfers {
  /** Revolverend: wat de voorfinancier van de kosten zelf draagt. */
  readonly eigenDeelVoorfinancier?: number;
  /** Taakstellend: wat op de budgetten is ingeboekt, en wat de algemene middelen overhouden of tekortkomen. */
  readonly ingeboekt?: number;
  readonly standFonds?: number;
  /** Resultaatbetaling: hoofdsom, het verdiende deel (0 tot 1) en wat ervoor betaald wordt. */
  readonly hoofdsom?: number;
  readonly behaaldDeel?: number;
  readonly resultaatbetaling?: number;
  readonly rendementInvesteerder?: number;
  /** Waarom er geen rendement van de investeerder is. */
  readonly rendementInvesteerderReden?: string;
  readonly betalers?: readonly {
    readonly partij: string;
    readonly contanteWaardeKosten: number;
    readonly contanteWaardeZelfBetalen: number;
    readonly verschil: number;
    readonly slechterAf: boolean;
  }[];
  readonly vergoeding?: number;
  readonly perClient?: readonly {
    readonly partij: string;
    readonly wet?: string;
    readonly vergoeding: number;
    readonly kosten: number;
    readonly verschil: number;
  }[];
  readonly bijdrage?: number;
  readonly contanteWaardeBesparingWlz?: number;
  readonly resultaatHoofdaannemer?: number;
  readonly gedeeldTekort?: number;
  readonly gedeeldOverschot?: number;
  readonly besparing?: number;
  readonly gedeeldeBesparing?: number;
  /** Pooling: wat samen te dragen is, de baten, wat er tekort is, en wie wat inbrengt. */
  readonly teDragen?: number;
  readonly baten?: number;
  readonly tekort?: number;
  readonly sleutel?: string;
  readonly inbreng?: readonly { readonly partij: string; readonly wet?: string; readonly bedrag: number }[];
}

/** Wat een vorm met het geld doet. */
export interface Plan {
  readonly overdrachten: readonly Overdracht[];
  /** Wie welk risico draagt. */
  readonly risico: readonly { readonly risico: string; readonly drager: string }[];
  /** De uitkomst in één gewone zin. */
  readonly zin: string;
  readonly waarschuwingen: readonly { readonly code: Waarschuwingscode; readonly tekst: string }[];
  /** De vorm kan zo niet; er is dan geen overdracht. */
  readonly geweigerd?: Waarschuwingscode;
  readonly cijfers?: Cijfers;
}

/** Wat een vorm nodig heeft om haar plan te maken. */
export interface Spel {
  readonly veld: Veld;
  readonly noem: Benoemer;
}

/** Verzamelt overdrachten. */
export class Boek {
  readonly #overdrachten: Overdracht[] = [];

  /** Een negatief bedrag loopt de andere kant op; van een rekening naar zichzelf is niets. */
  boek(van: Rekening, naar: Rekening, jaar: number, bedrag: Breuk, grond: string): void {
    const richting = teken(bedrag);
    if (richting === 0 || zelfdeRekening(van, naar)) return;
    this.#overdrachten.push({ ...(richting > 0 ? { van, naar } : { van: naar, naar: van }), jaar, bedrag: absoluut(bedrag), grond });
  }

  /** Laat een rekening een deel van de uitvoeringskosten betalen, in de jaren waarin zij vallen. */
  betaalUitvoering(van: Rekening, deel: Breuk | ((jaar: number) => Breuk), veld: Veld, grond: string): void {
    const deelIn = typeof deel === 'function' ? deel : (): Breuk => deel;
    for (const { rekening, perJaar } of uitvoeringskosten(veld))
      for (const [jaar, bedrag] of perJaar.entries())
        if (bedrag.teller !== 0n) this.boek(van, rekening, jaar, maal(bedrag, deelIn(jaar)), grond);
  }

  get overdrachten(): readonly Overdracht[] {
    return this.#overdrachten;
  }
}

/** De uitvoeringskosten bij elkaar, zonder disconto: de I van de ontwerpen. */
export function totaleUitvoering(veld: Veld): Breuk {
  return som(uitvoeringskosten(veld).flatMap(({ perJaar }) => perJaar));
}

/** De contante waarde daarvan. */
export function contanteUitvoering(veld: Veld): Breuk {
  return som(uitvoeringskosten(veld).map(({ perJaar }) => veld.disconto.contant(perJaar)));
}

/** Het laatste jaar waarin de uitvoerder kosten heeft. */
export function laatsteKostenjaar(veld: Veld): number {
  return Math.max(0, ...uitvoeringskosten(veld).map(({ perJaar }) => perJaar.findLastIndex(({ teller }) => teller !== 0n)));
}

/** Verdeelt naar rato van de kasbaten zonder disconto; leeg als niemand baten heeft. */
export function naarBaten(rekeningen: readonly Rekening[], veld: Veld): readonly Aandeel[] {
  const baten = rekeningen.map((rekening) => ({ rekening, baat: kasbatenVan(rekening, veld) })).filter(({ baat }) => teken(baat) > 0);
  const totaal = som(baten.map(({ baat }) => baat));
  return baten.map(({ rekening, baat }) => ({ rekening, aandeel: gedeeld(baat, totaal) }));
}

/** Aandelen die samen precies 1 zijn: wie drie keer 0.333333 schrijft, verdeelt toch alles. */
export function genormeerd(aandelen: readonly Aandeel[]): readonly Aandeel[] {
  const heel = som(aandelen.map(({ aandeel }) => aandeel));
  if (heel.teller === heel.noemer) return aandelen;
  return aandelen.map(({ rekening, aandeel }) => ({ rekening, aandeel: gedeeld(aandeel, heel) }));
}

/** Elke rekening waarop iets geboekt is; wie geen baten heeft, valt bij het verdelen naar baten af. */
export function alleRekeningen({ rekeningen }: Veld): readonly Rekening[] {
  return rekeningen.map(({ rekening }) => rekening);
}

/** "Wmo (gemeente) 50.000 euro en Jeugdwet (gemeente) 25.000 euro". */
export function bedragenTekst(delen: readonly { readonly rekening: Rekening; readonly bedrag: Breuk }[], noem: Benoemer): string {
  const teksten = delen.map(({ rekening, bedrag }) => `${noem(rekening)} ${euroTekst(bedrag)}`);
  return teksten.length < 2 ? (teksten[0] ?? 'niemand') : `${teksten.slice(0, -1).join(', ')} en ${teksten.at(-1) ?? ''}`;
}

/** "betaalt" bij één, "betalen" bij meer. */
export function werkwoord(aantal: number, enkel: string, meer: string): string {
  return aantal === 1 ? enkel : meer;
}
