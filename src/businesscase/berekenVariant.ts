import { min, negatief, NUL, plus, som, teken, type Breuk } from './breuk.ts';
import { cohortsom } from './begroting.ts';
import { afrondingVan, inEuro } from './geld.ts';
import { opVolgorde, sleutelVan, type Namen, type Rekening } from './rekening.ts';
import { maakPositie, scheefhedenVan, type Scheefheden } from './scheefheid.ts';
import type { Cijfers, Overdracht, Plan } from './varianten/plan.ts';
import { planVan } from './varianten/planVan.ts';
import type { Variant } from './varianten/variantmodel.ts';
import { saldoPerJaar, type Contant, type Rekeningstroom, type Veld } from './veld.ts';
import type { Rekenwaarschuwing } from './fouten.ts';
import { populatiewaarschuwing } from './waarschuwingen.ts';
import { metHoofdletter } from '../taal.ts';

/** Een rij voor en na de overdrachten, in contante waarde van de kas. */
export interface VoorEnNa {
  readonly partij: string;
  readonly wet?: string;
  /** Na de overdrachten. */
  readonly ncw: number;
  /** Zonder overdrachten, met de kosten die de vorm zelf toevoegt. */
  readonly ncwVoor: number;
  readonly verschil: number;
  /** Kas in het begrotingsjaar na de overdrachten, als ernaar gevraagd is. */
  readonly begroting?: number;
}

export interface Variantuitkomst extends Cijfers {
  readonly nummer: number;
  readonly vorm: string;
  readonly naam?: string;
  readonly zin: string;
  readonly geweigerd?: string;
  /** De NCW van alle partijen samen; anders dan het totaal alleen als de vorm zelf kosten toevoegt. */
  readonly ncw: number;
  readonly overdrachten: readonly {
    readonly van: Rekening;
    readonly naar: Rekening;
    readonly jaar: number;
    readonly bedrag: number;
    readonly grond: string;
    readonly naHorizon?: true;
  }[];
  readonly perPartij: readonly VoorEnNa[];
  readonly perRekening: readonly VoorEnNa[];
  readonly afronding?: { readonly perPartij?: number; readonly perRekening?: number };
  readonly scheefheid: { readonly voor: Scheefheden; readonly na?: Scheefheden };
  readonly risico: Plan['risico'];
  readonly waarschuwingen: readonly Rekenwaarschuwing[];
  readonly aannames: readonly string[];
}

/** Een variant met wat de vergelijking exact moet weten. */
export interface Variantstand {
  readonly uitkomst: Variantuitkomst;
  /** De partijen die slechter af zijn dan als er niets gebeurt; quitte is niet slechter. */
  readonly slechterAf: readonly string[];
}

/** De stand zonder variant; hergebruikt zolang een vorm zelf geen kosten toevoegt. */
export interface Uitgangspunt {
  readonly veld: Veld;
  readonly scheefheid: Scheefheden;
  readonly namen: Namen;
}

/** Rekent één variant door. */
export function berekenVariant(variant: Variant, nummer: number, { veld: basis, scheefheid, namen }: Uitgangspunt): Variantstand {
  const { veld, plan } = planVan(variant, basis, namen);
  const rijen = maakRijen(veld, plan.overdrachten);
  const perPartij = voegPartijenSamen(rijen, veld);
  const ncw = inEuro(som(veld.rekeningen.map(({ contant }) => contant.kas.ncw)));
  const presenteer = (rij: Rij): VoorEnNa => voorEnNa(rij, veld.geval.begrotingsjaar !== undefined);
  const tabellen = { perPartij: perPartij.map(presenteer), perRekening: rijen.map(presenteer) };
  const afronding = afrondingen(ncw, tabellen);
  const populatie = populatiewaarschuwing(variant, veld.geval);
  return {
    slechterAf: perPartij.filter(({ na }) => teken(na) < 0).map(({ rekening }) => rekening.partij),
    uitkomst: {
      nummer,
      vorm: variant.vorm,
      ...(variant.naam === undefined ? {} : { naam: variant.naam }),
      zin: metHoofdletter(plan.zin),
      ...(plan.geweigerd === undefined ? {} : { geweigerd: plan.geweigerd }),
      ncw,
      overdrachten: plan.overdrachten.map((overdracht) => toonOverdracht(overdracht, veld.geval.horizonJaren)),
      ...tabellen,
      ...(afronding === undefined ? {} : { afronding }),
      scheefheid: {
        voor: veld === basis ? scheefheid : scheefhedenVan(rijen.map(({ rekening, contant }) => positieVan(rekening, contant, NUL))),
        ...(plan.geweigerd === undefined
          ? { na: scheefhedenVan(rijen.map(({ rekening, contant, betaald }) => positieVan(rekening, contant, betaald))) }
          : {}),
      },
      risico: plan.risico,
      waarschuwingen: [...plan.waarschuwingen, ...populatie].map((rij) => ({
        ...rij,
        tekst: metHoofdletter(rij.tekst),
        plaats: `/varianten/${nummer}`,
      })),
      aannames: variant.aannames,
      ...plan.cijfers,
    },
  };
}

interface Rij {
  readonly rekening: Rekening;
  readonly contant: Contant;
  /** Contante waarde van wat zij betaalde min wat zij ontving. */
  readonly betaald: Breuk;
  readonly voor: Breuk;
  readonly na: Breuk;
  readonly begroting: Breuk;
}

const GEEN: Contant = { kosten: NUL, batenPlus: NUL, batenMin: NUL, baten: NUL, ncw: NUL };

function maakRijen(veld: Veld, overdrachten: readonly Overdracht[]): readonly Rij[] {
  const bewegingen = new Map<string, { rekening: Rekening; stroom: Rekeningstroom | undefined; contant: Breuk[]; begroting: Breuk[] }>();
  const bij = (rekening: Rekening) => {
    const sleutel = sleutelVan(rekening);
    let eigen = bewegingen.get(sleutel);
    if (eigen === undefined) {
      eigen = { rekening, stroom: veld.perSleutel.get(sleutel), contant: [], begroting: [] };
      bewegingen.set(sleutel, eigen);
    }
    return eigen;
  };
  for (const { rekening } of veld.rekeningen) bij(rekening);
  const { begrotingsjaar } = veld.geval;
  for (const { van, naar, jaar, bedrag } of overdrachten) {
    const waarde = veld.disconto.contantIn(bedrag, jaar);
    bij(van).contant.push(waarde);
    bij(naar).contant.push(negatief(waarde));
    if (begrotingsjaar !== undefined && jaar <= begrotingsjaar) {
      bij(van).begroting.push(negatief(bedrag));
      bij(naar).begroting.push(bedrag);
    }
  }
  return [...bewegingen.values()]
    .toSorted((a, b) => opVolgorde(a.rekening, b.rekening))
    .map(({ rekening, stroom, contant, begroting }) => {
      const eigen = stroom?.contant.kas ?? GEEN;
      const betaald = som(contant);
      const eigenBegroting =
        stroom === undefined || begrotingsjaar === undefined ? NUL : cohortsom(saldoPerJaar(stroom.reeks.kas), begrotingsjaar);
      return {
        rekening,
        contant: eigen,
        betaald,
        voor: eigen.ncw,
        na: min(eigen.ncw, betaald),
        begroting: plus(eigenBegroting, som(begroting)),
      };
    });
}

function voegPartijenSamen(rijen: readonly Rij[], { geval }: Veld): readonly Rij[] {
  const per = Map.groupBy(rijen, ({ rekening }) => rekening.partij);
  return geval.partijen
    .map(({ id }) => {
      const eigen = per.get(id) ?? [];
      const tel = (kies: (rij: Rij) => Breuk): Breuk => som(eigen.map(kies));
      return {
        rekening: { partij: id },
        contant: GEEN,
        betaald: tel((rij) => rij.betaald),
        voor: tel((rij) => rij.voor),
        na: tel((rij) => rij.na),
        begroting: tel((rij) => rij.begroting),
      };
    })
    .toSorted((a, b) => opVolgorde(a.rekening, b.rekening));
}

function voorEnNa({ rekening, voor, na, betaald, begroting }: Rij, metBegroting: boolean): VoorEnNa {
  return {
    ...rekening,
    ncw: inEuro(na),
    ncwVoor: inEuro(voor),
    verschil: inEuro(negatief(betaald)),
    ...(metBegroting ? { begroting: inEuro(begroting) } : {}),
  };
}

/** Wat een rekening betaalt komt bij haar lasten; wie meer ontvangt dan zij aan lasten heeft, houdt baten over. */
function positieVan(rekening: Rekening, { kosten, batenPlus, batenMin }: Contant, betaald: Breuk) {
  return maakPositie(rekening, som([kosten, batenMin, betaald]), batenPlus);
}

function afrondingen(
  ncw: number,
  { perPartij, perRekening }: Pick<Variantuitkomst, 'perPartij' | 'perRekening'>,
): Variantuitkomst['afronding'] {
  const delen = {
    perPartij: afrondingVan(
      ncw,
      perPartij.map((rij) => rij.ncw),
    ),
    perRekening: afrondingVan(
      ncw,
      perRekening.map((rij) => rij.ncw),
    ),
  };
  const er = Object.fromEntries(Object.entries(delen).filter(([, verschil]) => verschil !== undefined)) as {
    perPartij?: number;
    perRekening?: number;
  };
  return Object.keys(er).length === 0 ? undefined : er;
}

function toonOverdracht({ van, naar, jaar, bedrag, grond }: Overdracht, horizonJaren: number): Variantuitkomst['overdrachten'][number] {
  return { van, naar, jaar, bedrag: inEuro(bedrag), grond, ...(jaar >= horizonJaren ? { naHorizon: true as const } : {}) };
}
