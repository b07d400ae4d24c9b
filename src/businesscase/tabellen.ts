import { NUL, plus, som, type Breuk } from './breuk.ts';
import { afrondingVan, alsFractie, inEuro } from './geld.ts';
import { isImmaterieel, type Herkomst } from './model.ts';
import { opTekst } from './rekening.ts';
import type { Disconto } from './disconto.ts';
import { saldoPerJaar, type Contant, type Veld, type Zienswijze } from './veld.ts';
import type { Totaalstroom } from './totaal.ts';

/** Contante waarden in één zienswijze. */
export interface Bedragen {
  readonly contanteWaardeKosten: number;
  readonly contanteWaardeBaten: number;
  readonly ncw: number;
}

export interface Partijrij extends Bedragen {
  readonly partij: string;
  readonly soort: string;
  readonly kas: Bedragen;
  /** Wat er nodig is om een besparing bij deze partij in geld te zien. */
  readonly verzilvering: string;
}

export interface Rekeningrij extends Bedragen {
  readonly partij: string;
  readonly wet?: string;
  readonly kas: Bedragen;
  /** Het kassaldo per jaar, vanaf jaar 0, zonder disconto. */
  readonly kasPerJaar: readonly number[];
}

interface Jaarbedragen {
  readonly kosten: number;
  readonly baten: number;
  readonly saldo: number;
  /** Het saldo van dit jaar en alle jaren ervoor. */
  readonly cumulatief: number;
  readonly contanteWaarde: number;
}

export interface Jaarrij extends Jaarbedragen {
  readonly jaar: number;
  /** Waarmee dit jaar naar jaar 0 wordt teruggerekend, op vier decimalen. */
  readonly disconteringsfactor: number;
  readonly kas: Jaarbedragen;
}

export interface Postrij {
  readonly id: string;
  readonly naam: string;
  readonly richting: string;
  readonly categorie: string;
  readonly partij: string;
  readonly wet?: string;
  /** Waar als de prijs ontbreekt; de post telt dan nergens mee. */
  readonly pm: boolean;
  readonly contanteWaarde: number;
  readonly contanteWaardeKas: number;
  readonly herkomst: Herkomst;
}

/** Verschil tussen een afgerond totaal en de som van zijn afgeronde rijen, per tabel. */
export interface Afronding {
  readonly perPartij?: number;
  readonly perRekening?: number;
  readonly perJaar?: number;
}

function bedragen({ kosten, baten, ncw }: Pick<Contant, 'kosten' | 'baten' | 'ncw'>): Bedragen {
  return { contanteWaardeKosten: inEuro(kosten), contanteWaardeBaten: inEuro(baten), ncw: inEuro(ncw) };
}

export function perPartij({ rekeningen, geval }: Veld): readonly Partijrij[] {
  return geval.partijen
    .map(({ id, soort }) => {
      const eigen = rekeningen.filter(({ rekening }) => rekening.partij === id);
      const tel = (wijze: Zienswijze, deel: 'kosten' | 'baten' | 'ncw'): Breuk => som(eigen.map(({ contant }) => contant[wijze][deel]));
      const zicht = (wijze: Zienswijze): Bedragen =>
        bedragen({ kosten: tel(wijze, 'kosten'), baten: tel(wijze, 'baten'), ncw: tel(wijze, 'ncw') });
      return { partij: id, soort, ...zicht('maatschappelijk'), kas: zicht('kas'), verzilvering: verzilveringVan(soort) };
    })
    .toSorted((a, b) => opTekst(a.partij, b.partij));
}

export function perRekening({ rekeningen }: Veld): readonly Rekeningrij[] {
  return rekeningen.map(({ rekening, contant, reeks }) => ({
    ...rekening,
    ...bedragen(contant.maatschappelijk),
    kas: bedragen(contant.kas),
    kasPerJaar: saldoPerJaar(reeks.kas).map(inEuro),
  }));
}

export function perJaar(maatschappelijk: Totaalstroom, kas: Totaalstroom, disconto: Disconto): readonly Jaarrij[] {
  const inKas = jaarbedragen(kas, disconto);
  return jaarbedragen(maatschappelijk, disconto).map((rij, jaar) => ({
    jaar,
    disconteringsfactor: alsFractie(disconto.factor(jaar)),
    ...rij,
    kas: inKas[jaar] ?? rij,
  }));
}

function jaarbedragen({ reeks, saldi }: Totaalstroom, disconto: Disconto): readonly Jaarbedragen[] {
  let cumulatief = NUL;
  return saldi.map((saldo, jaar) => {
    cumulatief = plus(cumulatief, saldo);
    const kosten = reeks.kosten[jaar] ?? NUL;
    return {
      kosten: inEuro(kosten),
      baten: inEuro(plus(saldo, kosten)),
      saldo: inEuro(saldo),
      cumulatief: inEuro(cumulatief),
      contanteWaarde: inEuro(disconto.contantIn(saldo, jaar)),
    };
  });
}

export function perPost({ stromen, disconto }: Veld): readonly Postrij[] {
  return stromen.map(({ post, contant, kas }) => ({
    id: post.id,
    naam: post.naam,
    richting: post.richting,
    categorie: post.categorie,
    partij: post.partij,
    ...(post.wet === undefined ? {} : { wet: post.wet }),
    pm: post.prijs === undefined,
    contanteWaarde: inEuro(contant),
    contanteWaardeKas: isImmaterieel(post) ? 0 : inEuro(disconto.contant(kas)),
    herkomst: post.herkomst,
  }));
}

export function afrondingVanTabellen(
  { ncw }: Totaalstroom,
  tabellen: {
    readonly perPartij: readonly Partijrij[];
    readonly perRekening: readonly Rekeningrij[];
    readonly perJaar: readonly Jaarrij[];
  },
): Afronding | undefined {
  const totaal = inEuro(ncw);
  const delen = {
    perPartij: afrondingVan(
      totaal,
      tabellen.perPartij.map((rij) => rij.ncw),
    ),
    perRekening: afrondingVan(
      totaal,
      tabellen.perRekening.map((rij) => rij.ncw),
    ),
    perJaar: afrondingVan(
      totaal,
      tabellen.perJaar.map((rij) => rij.contanteWaarde),
    ),
  };
  const er = Object.fromEntries(Object.entries(delen).filter(([, verschil]) => verschil !== undefined)) as Afronding;
  return Object.keys(er).length === 0 ? undefined : er;
}

const VERZILVERING: Readonly<Record<string, string>> = {
  gemeente: 'De gemeente ziet het geld pas als zij contracten en volume aanpast: minder of goedkopere hulp inkopen.',
  zorgkantoor: 'Het zorgkantoor loopt zelf geen risico over de Wlz: de besparing valt in het Fonds langdurige zorg.',
  zorgverzekeraar: 'Een besparing op de Zvw spreidt zich over de verzekeraars naar hun marktaandeel, en komt vrij via de inkoop.',
  rijk: 'Het Rijk ziet het geld pas als een uitkering of een budget daadwerkelijk omlaag gaat.',
  woningcorporatie: 'De corporatie ziet het geld als er minder ontruimingen, schade en huurachterstand zijn.',
};

function verzilveringVan(soort: string): string {
  return VERZILVERING[soort] ?? 'Deze partij ziet het geld pas als zij haar inzet of inkoop echt aanpast.';
}
