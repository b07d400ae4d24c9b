import { breuk, EEN, min, NUL, plus, som, type Breuk } from '../../businesscase/breuk.ts';
import { berekenVariant } from '../../businesscase/berekenVariant.ts';
import { inEuro } from '../../businesscase/geld.ts';
import type { Businesscase } from '../../businesscase/model.ts';
import type { Rekening } from '../../businesscase/rekening.ts';
import { maakPositie, scheefhedenVan, type Scheefheden } from '../../businesscase/scheefheid.ts';
import type { Revolverend } from '../../businesscase/varianten/variantmodel.ts';
import { maakVeld, type Rekeningstroom, type Veld } from '../../businesscase/veld.ts';
import type { Kennis } from '../../kennisbank/kennis.ts';
import type { Geldbeeld } from './geldbeeld.ts';
import type { Partijnamen } from './partijnaam.ts';
import { zonderAfspraak } from './zonderAfspraak.ts';
import { spelersBinnenDeGemeente } from './voorstellen/voorfinanciering.ts';
import { metHoofdletter } from '../../taal.ts';

/** Een kant van de verkeerde zak: een potje met zijn bedrag. */
export interface Beeldkant {
  readonly partij: string;
  readonly wet?: string;
  readonly naam: string;
  readonly bedrag: number;
}

export const HERSTEL = ['geheel', 'deels', 'niet'] as const;

/** Wat elke partij overhoudt: zonder afspraak, of met een vorm. */
export interface Situatie {
  readonly id: string;
  readonly naam: string;
  /** De plaats in `uitkomst.varianten`; ontbreekt bij een situatie zonder variant en in een rekenvoorbeeld. */
  readonly variant?: number;
  readonly perPartij: readonly { readonly partij: string; readonly naam: string; readonly netto: number }[];
  /** Of er nog een partij tekortkomt: wie dat zonder afspraak deed, of wie het tekort overneemt. Zonder disconto, want later betalen is geen herstel. */
  readonly herstelt?: (typeof HERSTEL)[number];
}

/** Wie betaalt en wie wint in één beeld, met wat elke vorm daaraan verandert. Dit zijn de gegevens voor een figuur. */
export interface Beeld {
  /** `rekenvoorbeeld`: 100 euro kosten en 100 euro baten, want de echte bedragen zijn er nog niet. */
  readonly soort: 'bedragen' | 'rekenvoorbeeld';
  readonly toelichting: string;
  readonly lasten: readonly Beeldkant[];
  readonly baten: readonly Beeldkant[];
  /** Hoe scheef lasten en baten over de partijen liggen zonder afspraak, van 0 tot 1. */
  readonly scheefheid?: number;
  readonly situaties: readonly Situatie[];
}

/** Wat van een doorgerekende variant in het beeld komt. */
export interface Beeldvariant {
  readonly nummer: number;
  readonly vorm: string;
  readonly naam?: string;
  readonly geweigerd?: string;
  readonly perPartij: readonly { readonly partij: string; readonly ncw: number }[];
  readonly overdrachten: readonly { readonly van: Rekening; readonly naar: Rekening; readonly bedrag: number }[];
}

export const BINNEN_DE_GEMEENTE = 'revolverend-binnen-de-gemeente';
export const ZONDER_AFSPRAAK = 'zonder-afspraak';

interface Opgave {
  readonly soort: Beeld['soort'];
  readonly toelichting: string;
  readonly veld: Veld;
  readonly geldbeeld: Geldbeeld;
  readonly varianten: readonly Beeldvariant[];
  readonly namen: Partijnamen;
  readonly kennis: Kennis;
}

export function maakBeeld({ soort, toelichting, veld, geldbeeld, varianten, namen, kennis }: Opgave): Beeld {
  const { geval } = veld;
  const zonder = maakVeld(zonderAfspraak(geval, geldbeeld.lasten));
  const scheefheid = scheefheidVan(zonder);
  const vooraf = nettoPerPartij(veld, 'nominaal');
  const rijk = new Set(geval.partijen.filter(({ soort: partijsoort }) => partijsoort === 'rijk').map(({ id }) => id));
  const tekortkomers = [...nettoPerPartij(zonder, 'nominaal')].filter(([, netto]) => netto <= -AFRONDING);
  const situatie = (
    wie: Pick<Situatie, 'id' | 'naam' | 'variant'>,
    { perPartij, overdrachten }: Pick<Beeldvariant, 'perPartij' | 'overdrachten'>,
    eerst = vooraf,
  ): Situatie => ({
    ...wie,
    perPartij: perPartij.map(({ partij, ncw }) => ({ partij, naam: metHoofdletter(namen.partij(partij)), netto: ncw })),
    ...(tekortkomers.length === 0 ? {} : { herstelt: herstel(tekortkomers, metOverdrachten(eerst, overdrachten), rijk) }),
  });
  const basis: Situatie = {
    id: ZONDER_AFSPRAAK,
    naam: 'Zonder afspraak',
    perPartij: [...nettoPerPartij(zonder, 'contant')].map(([partij, netto]) => ({
      partij,
      naam: metHoofdletter(namen.partij(partij)),
      netto,
    })),
  };
  const binnen = varianten.some(({ vorm }) => vorm === 'maatwerkbudget-revolverend')
    ? undefined
    : binnenDeGemeente(geldbeeld, { geval, scheefheid, namen: kennis.namen });
  const situaties = [
    basis,
    ...(binnen === undefined
      ? []
      : [
          situatie(
            { id: BINNEN_DE_GEMEENTE, naam: 'Ter vergelijking: revolverend budget binnen de gemeente' },
            binnen.uitkomst,
            binnen.vooraf,
          ),
        ]),
    ...varianten
      .filter(({ geweigerd }) => geweigerd === undefined)
      .map((variant) =>
        situatie(
          {
            id: variant.vorm,
            naam: variant.naam ?? kennis.namen.van(variant.vorm),
            ...(soort === 'bedragen' ? { variant: variant.nummer } : {}),
          },
          variant,
        ),
      ),
  ];
  const meedoen = [
    ...new Set(situaties.flatMap(({ perPartij }) => perPartij.filter(({ netto }) => netto !== 0).map(({ partij }) => partij))),
  ];
  return {
    soort,
    toelichting,
    lasten: kant(zonder, namen, ({ contant: { kas } }) => plus(kas.kosten, kas.batenMin)),
    baten: kant(zonder, namen, ({ contant: { kas } }) => kas.batenPlus),
    ...(scheefheid.partij.index === undefined ? {} : { scheefheid: scheefheid.partij.index }),
    situaties: situaties.map((rij) => ({
      ...rij,
      perPartij: meedoen.map(
        (partij) =>
          rij.perPartij.find((eigen) => eigen.partij === partij) ?? { partij, naam: metHoofdletter(namen.partij(partij)), netto: 0 },
      ),
    })),
  };
}

/** Een revolverend budget waarvan alleen potjes van de gemeente meedoen: het laat zien wat dat voor de gemeente verandert. Anderen dragen hun eigen lasten. */
function binnenDeGemeente(
  geldbeeld: Geldbeeld,
  { geval, scheefheid, namen }: { readonly geval: Businesscase; readonly scheefheid: Scheefheden; readonly namen: Kennis['namen'] },
): { readonly uitkomst: Pick<Beeldvariant, 'perPartij' | 'overdrachten'>; readonly vooraf: ReadonlyMap<string, number> } | undefined {
  const spelers = spelersBinnenDeGemeente(geldbeeld);
  if (spelers === undefined) return undefined;
  const { voorfinancier, deelnemers } = spelers;
  const aandeel = { teller: 1n, noemer: BigInt(Math.max(1, deelnemers.length)) };
  const variant: Revolverend & { readonly aannames: readonly string[] } = {
    vorm: 'maatwerkbudget-revolverend',
    voorfinancier,
    sleutel: 'aangewezen',
    grondslag: 'deelnemers',
    deelnemers,
    aandelen: deelnemers.length === 0 ? [{ rekening: voorfinancier, aandeel: EEN }] : deelnemers.map((rekening) => ({ rekening, aandeel })),
    vertragingJaren: 1,
    aannames: [],
  };
  const veld = maakVeld(zonderAfspraak(geval, geldbeeld.lasten, geldbeeld.gemeente));
  return { uitkomst: berekenVariant(variant, 0, { veld, scheefheid, namen }).uitkomst, vooraf: nettoPerPartij(veld, 'nominaal') };
}

/** Hoe scheef lasten en baten in kas liggen. */
export function scheefheidVan({ rekeningen }: Veld): Scheefheden {
  return scheefhedenVan(
    rekeningen.map(({ rekening, contant: { kas } }) => maakPositie(rekening, plus(kas.kosten, kas.batenMin), kas.batenPlus)),
  );
}

/** Wat elke partij in kas overhoudt, in contante waarde of zonder disconto. */
function nettoPerPartij({ geval, rekeningen }: Veld, hoe: 'contant' | 'nominaal'): ReadonlyMap<string, number> {
  const netto = ({ contant, reeks: { kas } }: Rekeningstroom): Breuk =>
    hoe === 'contant' ? contant.kas.ncw : min(min(som(kas.batenPlus), som(kas.batenMin)), som(kas.kosten));
  return new Map(geval.partijen.map(({ id }) => [id, inEuro(som(rekeningen.filter(({ rekening }) => rekening.partij === id).map(netto)))]));
}

function metOverdrachten(vooraf: ReadonlyMap<string, number>, overdrachten: Beeldvariant['overdrachten']): ReadonlyMap<string, number> {
  const na = new Map<string, Breuk>([...vooraf].map(([partij, netto]) => [partij, breuk(netto)]));
  for (const { van, naar, bedrag } of overdrachten) {
    na.set(van.partij, min(na.get(van.partij) ?? NUL, breuk(bedrag)));
    na.set(naar.partij, plus(na.get(naar.partij) ?? NUL, breuk(bedrag)));
  }
  return new Map([...na].map(([partij, netto]) => [partij, inEuro(netto)]));
}

/** Een tekort van minder dan een dubbeltje is afronding en geen tekort. */
const AFRONDING = 0.1;

function herstel(
  tekortkomers: readonly (readonly [string, number])[],
  na: ReadonlyMap<string, number>,
  rijk: ReadonlySet<string>,
): (typeof HERSTEL)[number] {
  const eerst = new Map(tekortkomers.map(([partij, netto]) => [partij, -netto]));
  const tekort = [...eerst.values()].reduce((samen, bedrag) => samen + bedrag, 0);
  // Het Rijk krijgt er bij een vergoeding niets voor terug; dat is de bedoeling van die vorm en geen nieuw tekort. Wat het al tekortkwam, telt wel.
  const hoogstens = (partij: string): number => (rijk.has(partij) ? (eerst.get(partij) ?? 0) : Number.POSITIVE_INFINITY);
  const rest = [...na].reduce((samen, [partij, netto]) => samen + Math.min(hoogstens(partij), Math.max(0, -netto)), 0);
  if (rest < AFRONDING) return 'geheel';
  return rest > tekort - AFRONDING ? 'niet' : 'deels';
}

function kant({ rekeningen }: Veld, namen: Partijnamen, neem: (rij: Rekeningstroom) => Breuk): readonly Beeldkant[] {
  return rekeningen
    .map((rij) => ({ ...rij.rekening, naam: metHoofdletter(namen.rekening(rij.rekening)), bedrag: inEuro(neem(rij)) }))
    .filter(({ bedrag }) => bedrag !== 0);
}
