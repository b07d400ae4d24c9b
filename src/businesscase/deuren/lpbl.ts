import { EEN, gedeeld, maal, min, NUL, rondAf, som, teken, type Breuk } from '../breuk.ts';
import type { Herkomst, Post } from '../model.ts';
import type { Rekening } from '../rekening.ts';
import { gewonePost } from './gewonePost.ts';

/** De invoer van de MKBA-tool van LPBL (lpbl-2014, bijlage 2); de sleutels staan in docs/businesscase.md. */

export const HUISHOUDTYPEN = ['gezinnen', 'ouderen', 'overig'] as const;
export type Huishoudtype = (typeof HUISHOUDTYPEN)[number];
export const ZWAARTEN = ['enkelvoudig', 'zelfredzaam', 'nietZelfredzaam', 'top'] as const;
export type Zwaarte = (typeof ZWAARTEN)[number];

/** De caseload van een aanpak die volledig staat (lpbl-2014, tabel 3.10). */
export const CASELOAD_TABEL: Readonly<Record<Zwaarte, number>> = { enkelvoudig: 300, zelfredzaam: 150, nietZelfredzaam: 40, top: 10 };
/** Uren per fte per jaar waarmee het rapport rekent: 300 huishoudens van 4 uur, 10 van 120 uur. */
const UREN_PER_FTE: Breuk = { teller: 1200n, noemer: 1n };

/** Alleen deze trajecten kunnen door het team of het netwerk vervangen worden (lpbl-2014, noot 15). */
export const SUBSTITUEERBAAR = [
  'schuldhulp-licht',
  're-integratie',
  'dagbesteding',
  'maatschappelijk-werk',
  'jeugdhulp-ambulant',
  'hulp-bij-huishouden',
  'wmo-overig',
] as const;
export const NIET_SUBSTITUEERBAAR = ['ggz', 'jeugdhulp-overig', 'awbz'] as const;
export const TRAJECTSOORTEN = [...SUBSTITUEERBAAR, ...NIET_SUBSTITUEERBAAR] as const;

/** Bij deze resultaten is minder beter: een negatief aandeel is dan een baat. */
const MINDER_IS_BETER = ['schooluitval', 'consulten-eerste-lijn', 'doorverwijzing-tweede-lijn'] as const;
export const SUCCESSOORTEN = ['schuldhulp', 'direct-naar-werk', ...MINDER_IS_BETER] as const;

/** Waar een effect geboekt wordt en wat één keer waard is; zonder prijs PM. */
interface Geboekt {
  readonly rekening: Rekening;
  readonly prijs?: Breuk;
  readonly jaarprofiel?: readonly Breuk[];
}

export interface Lpbl {
  readonly huishoudens: Breuk;
  readonly typen: Readonly<Record<Huishoudtype, { readonly aandeel: Breuk; readonly zwaarte: Readonly<Record<Zwaarte, Breuk>> }>>;
  readonly caseload: Readonly<Record<Zwaarte, Breuk>>;
  readonly kosten: {
    readonly team: Rekening;
    readonly nieuwVoorOud: Rekening;
    readonly fte?: Breuk;
    readonly prijsPerFte?: Breuk;
    readonly aandeelAdditioneel: Breuk;
    readonly overigeTeamkosten: Breuk;
    readonly aandeelOverigAdditioneel: Breuk;
    readonly aandeelFrictie: Breuk;
    readonly eenmaligeKosten: Breuk;
    readonly nieuwGevonden: Geboekt & { readonly aandeel: Breuk };
  };
  readonly effect: {
    readonly substitutieNieuw: Breuk;
    readonly substitutieBestaand: Breuk;
    readonly trajecten: readonly (Geboekt & {
      readonly soort: (typeof TRAJECTSOORTEN)[number];
      readonly aantalNieuw: Breuk;
      readonly aantalBestaand: Breuk;
    })[];
    readonly succes: readonly (Geboekt & {
      readonly soort: (typeof SUCCESSOORTEN)[number];
      readonly aandeel: Breuk;
      readonly aantal: Breuk;
    })[];
    readonly escalatie: Readonly<Partial<Record<Huishoudtype, Geboekt & { readonly aandeel: Breuk }>>>;
  };
}

/** Wat het rapport zelf vastlegt. */
export interface LpblUitkomst {
  readonly huishoudensPerType: Readonly<Record<Huishoudtype, number>>;
  readonly huishoudensPerZwaarte: Readonly<Record<Zwaarte, number>>;
  readonly urenPerJaar: number;
  /** Huishoudens gedeeld door caseload, op vier decimalen. */
  readonly benodigdeFte: number;
  readonly fte: number;
  readonly nieuwGevondenHuishoudens: number;
  readonly voorkomenEscalaties: number;
}

interface Bereikt {
  readonly perType: Readonly<Record<Huishoudtype, Breuk>>;
  readonly perZwaarte: Readonly<Record<Zwaarte, Breuk>>;
  readonly benodigdeFte: Breuk;
  readonly fte: Breuk;
  readonly nieuwGevonden: Breuk;
  readonly escalaties: Readonly<Record<Huishoudtype, Breuk>>;
}

function bereik({ huishoudens, typen, caseload, kosten, effect }: Lpbl): Bereikt {
  const perType = perNaam(HUISHOUDTYPEN, (type) => maal(huishoudens, typen[type].aandeel));
  const perZwaarte = perNaam(ZWAARTEN, (zwaarte) => som(HUISHOUDTYPEN.map((type) => maal(perType[type], typen[type].zwaarte[zwaarte]))));
  const benodigdeFte = som(ZWAARTEN.map((zwaarte) => gedeeld(perZwaarte[zwaarte], caseload[zwaarte])));
  return {
    perType,
    perZwaarte,
    benodigdeFte,
    fte: kosten.fte ?? benodigdeFte,
    nieuwGevonden: maal(huishoudens, kosten.nieuwGevonden.aandeel),
    escalaties: perNaam(HUISHOUDTYPEN, (type) => maal(perType[type], effect.escalatie[type]?.aandeel ?? NUL)),
  };
}

export function lpblUitkomst(invoer: Lpbl): LpblUitkomst {
  const { perType, perZwaarte, benodigdeFte, fte, nieuwGevonden, escalaties } = bereik(invoer);
  return {
    huishoudensPerType: perNaam(HUISHOUDTYPEN, (type) => rondAf(perType[type], 2)),
    huishoudensPerZwaarte: perNaam(ZWAARTEN, (zwaarte) => rondAf(perZwaarte[zwaarte], 2)),
    urenPerJaar: rondAf(maal(benodigdeFte, UREN_PER_FTE), 2),
    benodigdeFte: rondAf(benodigdeFte, 4),
    fte: rondAf(fte, 4),
    nieuwGevondenHuishoudens: rondAf(nieuwGevonden, 2),
    voorkomenEscalaties: rondAf(som(Object.values(escalaties)), 2),
  };
}

const BIJLAGE: Herkomst = { soort: 'gebruiker', bron: 'lpbl-2014', plaats: 'bijlage 2' };

/** De posten van één jaar aanpak. */
export function lpblPosten(invoer: Lpbl): readonly Post[] {
  const bereikt = bereik(invoer);
  return [...teamposten(invoer, bereikt), ...effectposten(invoer, bereikt)].filter(({ hoeveelheid }) => hoeveelheid.basis.teller !== 0n);
}

function teamposten({ kosten }: Lpbl, { fte, nieuwGevonden }: Bereikt): Post[] {
  const { team, nieuwVoorOud, prijsPerFte, overigeTeamkosten } = kosten;
  const perFte = { eenheid: 'fte', ...(prijsPerFte === undefined ? {} : { prijs: prijsPerFte }), herkomst: BIJLAGE };
  const inEuros = { eenheid: 'euro', prijs: EEN, herkomst: BIJLAGE };
  const kost = { richting: 'kosten' as const, categorie: 'aanpak' as const, ...team };
  const oud = { richting: 'baten' as const, categorie: 'nieuw-voor-oud' as const, ...nieuwVoorOud };
  return [
    gewonePost({ id: 'lpbl/team', naam: 'Kosten van het team', ...kost, hoeveelheid: fte, ...perFte }),
    gewonePost({ id: 'lpbl/overige-teamkosten', naam: 'Overige teamkosten', ...kost, hoeveelheid: overigeTeamkosten, ...inEuros }),
    gewonePost({
      id: 'lpbl/frictie',
      naam: 'Frictiekosten van het team',
      ...kost,
      categorie: 'frictie',
      hoeveelheid: maal(fte, kosten.aandeelFrictie),
      ...perFte,
    }),
    gewonePost({
      id: 'lpbl/eenmalig',
      naam: 'Eenmalige kosten',
      ...kost,
      categorie: 'frictie',
      hoeveelheid: kosten.eenmaligeKosten,
      ...inEuros,
    }),
    gewonePost({
      id: 'lpbl/nieuw-voor-oud',
      naam: 'Vrijgevallen inzet (nieuw-voor-oud)',
      ...oud,
      hoeveelheid: maal(fte, min(EEN, kosten.aandeelAdditioneel)),
      ...perFte,
    }),
    gewonePost({
      id: 'lpbl/nieuw-voor-oud-overig',
      naam: 'Vrijgevallen overige teamkosten (nieuw-voor-oud)',
      ...oud,
      hoeveelheid: maal(overigeTeamkosten, min(EEN, kosten.aandeelOverigAdditioneel)),
      ...inEuros,
    }),
    gewonePost({
      id: 'lpbl/nieuw-gevonden',
      naam: 'Extra zorg voor nieuw gevonden huishoudens',
      richting: 'kosten',
      categorie: 'extra-zorg',
      ...boeking(kosten.nieuwGevonden),
      hoeveelheid: nieuwGevonden,
      eenheid: 'huishouden',
    }),
  ];
}

function effectposten({ effect }: Lpbl, { escalaties }: Bereikt): Post[] {
  const { substitutieNieuw, substitutieBestaand, trajecten, succes, escalatie } = effect;
  return [
    ...trajecten
      .filter(({ soort }) => (SUBSTITUEERBAAR as readonly string[]).includes(soort))
      .flatMap((traject, nummer) =>
        (
          [
            ['nieuwe', maal(traject.aantalNieuw, substitutieNieuw)],
            ['bestaande', maal(traject.aantalBestaand, substitutieBestaand)],
          ] as const
        ).map(([welke, aantal]) =>
          substitutiepost(`lpbl/traject-${nummer + 1}-${welke}`, `${traject.soort} bij ${welke} huishoudens`, aantal, traject),
        ),
      ),
    ...succes.map((resultaat, nummer) => {
      const meer = maal(resultaat.aantal, resultaat.aandeel);
      const baat = (MINDER_IS_BETER as readonly string[]).includes(resultaat.soort) ? min(NUL, meer) : meer;
      return gewonePost({
        id: `lpbl/succes-${nummer + 1}`,
        naam: `Beter resultaat: ${resultaat.soort}`,
        ...(teken(baat) < 0
          ? { richting: 'kosten' as const, categorie: 'extra-zorg' as const }
          : { richting: 'baten' as const, categorie: 'effectiever' as const }),
        ...boeking(resultaat),
        hoeveelheid: grootte(baat),
        eenheid: 'keer',
      });
    }),
    ...HUISHOUDTYPEN.flatMap((type) => {
      const eigen = escalatie[type];
      return eigen === undefined
        ? []
        : [
            gewonePost({
              id: `lpbl/escalatie-${type}`,
              naam: `Voorkomen escalaties bij ${type}`,
              richting: 'baten',
              categorie: 'voorkomen-escalatie',
              ...boeking(eigen),
              hoeveelheid: escalaties[type],
              eenheid: 'escalatie',
            }),
          ];
    }),
  ];
}

/** Negatieve substitutie is extra zorg, geen negatieve baat. */
function substitutiepost(id: string, naam: string, aantal: Breuk, geboekt: Geboekt): Post {
  return gewonePost({
    id,
    ...(teken(aantal) < 0
      ? { naam: `Extra zorg: ${naam}`, richting: 'kosten' as const, categorie: 'extra-zorg' as const }
      : { naam: `Vervallen: ${naam}`, richting: 'baten' as const, categorie: 'substitutie' as const }),
    ...boeking(geboekt),
    hoeveelheid: grootte(aantal),
    eenheid: 'traject',
  });
}

function boeking({ rekening, prijs, jaarprofiel }: Geboekt) {
  return {
    ...rekening,
    ...(prijs === undefined ? {} : { prijs }),
    ...(jaarprofiel === undefined ? {} : { jaarprofiel }),
    herkomst: BIJLAGE,
  };
}

function grootte(aantal: Breuk): Breuk {
  return teken(aantal) < 0 ? min(NUL, aantal) : aantal;
}

function perNaam<N extends string, W>(namen: readonly N[], maak: (naam: N) => W): Record<N, W> {
  return Object.fromEntries(namen.map((naam) => [naam, maak(naam)])) as Record<N, W>;
}
