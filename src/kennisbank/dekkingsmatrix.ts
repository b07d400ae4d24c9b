import type { Beschikbaarheid } from './beschikbaarheid.ts';
import type { Kennis, Vormstand } from './kennis.ts';
import type { Bronverwijzing } from './model/basis.ts';
import type { SoortVorm, StatusVorm } from './model/financieringsvorm.ts';
import { isVoorElkSchot, richtingenTussen, type Richting } from './overbrugging.ts';
import type { Peildatum } from './peildatum.ts';

/**
 * Hoe een schot ervoor staat, naar zijn eigen instrumenten. `van-kracht`: er is er een. `navragen`: er is er een aangenomen, of van een is
 * de stand onbekend. `wit`: er is er geen te krijgen; een instrument dat gesloten of in voorbereiding is, helpt wie nu begint niet.
 */
export const DEKKINGEN = ['van-kracht', 'navragen', 'wit'] as const;
export type Dekking = (typeof DEKKINGEN)[number];

/** Van de stand waar iemand het meest aan heeft naar die waar hij niets aan heeft. */
export const STATUSVOLGORDE = [
  'van-kracht',
  'aangenomen',
  'onbekend',
  'in-voorbereiding',
  'gesloten',
  'bestaat-nog-niet',
  'vervallen',
] as const satisfies readonly StatusVorm[];

const DEKKING: Readonly<Record<StatusVorm, Dekking>> = {
  'van-kracht': 'van-kracht',
  aangenomen: 'navragen',
  onbekend: 'navragen',
  'in-voorbereiding': 'wit',
  gesloten: 'wit',
  'bestaat-nog-niet': 'wit',
  vervallen: 'wit',
};

/** Een status die veranderde: op de eerste van twee dagen, en op de tweede. */
export interface Statuswijziging {
  readonly van: StatusVorm;
  readonly naar: StatusVorm;
}

/** Een vorm in de matrix met haar stand op de peildatum. */
export interface Dekkingsvorm {
  readonly id: string;
  readonly naam: string;
  readonly soort: SoortVorm;
  readonly status: StatusVorm;
  /** De stand voor wie al meedoet, als die anders is. */
  readonly voorDeelnemers?: StatusVorm;
  readonly sinds?: string;
  readonly tot?: string;
  readonly zekerheid: Beschikbaarheid['zekerheid'];
  readonly toelichting: string;
  readonly navragenBij?: string;
  readonly bron: Bronverwijzing;
  /** Bij een vergelijking: wat er veranderde, ook als dat alleen voor deelnemers is. */
  readonly wijziging?: Statuswijziging;
  readonly wijzigingVoorDeelnemers?: Statuswijziging;
}

/** Een schot tussen twee wetten. */
export interface Schotdekking {
  /** De twee wetten met een streepje ertussen, zoals in `?tussen=wmo-wlz`. */
  readonly id: string;
  readonly wetten: readonly [string, string];
  readonly dekking: Dekking;
  /** De vormen voor dit schot in het bijzonder, met de richtingen waarin zij het overbruggen: van de lasten naar de baten. */
  readonly vormen: readonly (Dekkingsvorm & { readonly richtingen: readonly Richting[] })[];
  /** Bij een vergelijking: de dekking op de eerste en op de tweede dag, als die verschilt. */
  readonly wijziging?: { readonly van: Dekking; readonly naar: Dekking };
}

/** Welke vormen welk schot overbruggen. */
export interface Dekkingsmatrix {
  readonly peildatum: Peildatum;
  readonly wetten: readonly { readonly id: string; readonly naam: string }[];
  readonly schotten: readonly Schotdekking[];
  /** De vormen die voor elk schot bedoeld zijn; zij tellen niet mee voor de dekking van één schot. */
  readonly voorElkSchot: readonly Dekkingsvorm[];
  readonly telling: Readonly<Record<Dekking, number>>;
  /** De twee dagen die vergeleken zijn, de vroegste eerst, en hoeveel schotten er iets veranderde. */
  readonly vergelijking?: { readonly van: Peildatum; readonly naar: Peildatum; readonly gewijzigd: number };
}

/** Wat er in de matrix komt. */
export interface Matrixvraag {
  readonly peildatum: Peildatum;
  /** De soorten vormen die erin staan; de dekking telt altijd alleen instrumenten. */
  readonly soorten: readonly SoortVorm[];
  /** De andere dag, voor wat er tussen de twee verandert. */
  readonly vergelijkMet?: Peildatum | undefined;
}

/** Maakt de matrix: elk tweetal wetten één keer, in de volgorde van de regelset. */
export function maakDekkingsmatrix(kennis: Kennis, { peildatum, soorten, vergelijkMet }: Matrixvraag): Dekkingsmatrix {
  const wetten = kennis.regelset.items.wetten.map(({ id, naam }) => ({ id, naam }));
  const [eerste, tweede] = vergelijkMet === undefined ? [peildatum, peildatum] : inVolgorde(peildatum, vergelijkMet);
  const standen = standenOp(kennis, peildatum);
  const voor = standenOp(kennis, eerste);
  const na = standenOp(kennis, tweede);
  const maakVorm = (vormstand: Vormstand): Dekkingsvorm => dekkingsvorm(vormstand, voor.get(vormstand.vorm.id), na.get(vormstand.vorm.id));
  const eigen = [...standen.values()].filter(({ vorm }) => vorm.overbrugt.length > 0 && !isVoorElkSchot(vorm));
  const getoond = (vormstand: Vormstand): boolean => soorten.includes(vormstand.vorm.soort);
  const schotten = wetten.flatMap(({ id: een }, plaats) =>
    wetten.slice(plaats + 1).map(({ id: ander }): Schotdekking => {
      const overbruggen = eigen.filter(({ vorm }) => richtingenTussen(vorm, een, ander).length > 0);
      const instrumenten = overbruggen.filter(({ vorm }) => vorm.soort === 'instrument').map(({ vorm }) => vorm.id);
      const [dekkingVoor, dekkingNa] = [dekkingVan(instrumenten, voor), dekkingVan(instrumenten, na)];
      return {
        id: `${een}-${ander}`,
        wetten: [een, ander],
        dekking: dekkingVan(instrumenten, standen),
        vormen: overbruggen
          .filter(getoond)
          .map((vormstand) => ({ ...maakVorm(vormstand), richtingen: richtingenTussen(vormstand.vorm, een, ander) })),
        ...(dekkingVoor === dekkingNa ? {} : { wijziging: { van: dekkingVoor, naar: dekkingNa } }),
      };
    }),
  );
  const aantal = (dekking: Dekking): number => schotten.filter((schot) => schot.dekking === dekking).length;
  return {
    peildatum,
    wetten,
    schotten,
    voorElkSchot: [...standen.values()]
      .filter(({ vorm }) => isVoorElkSchot(vorm))
      .filter(getoond)
      .map(maakVorm),
    telling: { 'van-kracht': aantal('van-kracht'), navragen: aantal('navragen'), wit: aantal('wit') },
    ...(vergelijkMet === undefined ? {} : { vergelijking: { van: eerste, naar: tweede, gewijzigd: schotten.filter(isGewijzigd).length } }),
  };
}

/** Of er aan een schot of aan een vorm ervoor iets veranderde. */
export function isGewijzigd({ vormen, wijziging }: Schotdekking): boolean {
  return wijziging !== undefined || vormen.some((vorm) => vorm.wijziging !== undefined || vorm.wijzigingVoorDeelnemers !== undefined);
}

function inVolgorde(een: Peildatum, ander: Peildatum): readonly [Peildatum, Peildatum] {
  return een <= ander ? [een, ander] : [ander, een];
}

type Standen = ReadonlyMap<string, Vormstand>;

function standenOp(kennis: Kennis, peildatum: Peildatum): Standen {
  return new Map(kennis.opPeildatum(peildatum).vormen.map((vormstand) => [vormstand.vorm.id, vormstand]));
}

/** De dekking is die van het beste instrument. */
function dekkingVan(instrumenten: readonly string[], standen: Standen): Dekking {
  const gevonden = new Set(
    instrumenten.flatMap((id) => {
      const stand = standen.get(id)?.stand;
      return stand === undefined ? [] : [DEKKING[stand.anderen.status]];
    }),
  );
  return DEKKINGEN.find((dekking) => gevonden.has(dekking)) ?? 'wit';
}

function dekkingsvorm({ vorm, stand }: Vormstand, voor: Vormstand | undefined, na: Vormstand | undefined): Dekkingsvorm {
  const { status, ...rest } = stand.anderen;
  const wijziging = verschil(voor?.stand.anderen.status, na?.stand.anderen.status);
  const deelnemers = verschil(voor?.stand.deelnemers.status, na?.stand.deelnemers.status);
  const zelfde = wijziging?.van === deelnemers?.van && wijziging?.naar === deelnemers?.naar;
  return {
    id: vorm.id,
    naam: vorm.naam,
    soort: vorm.soort,
    status,
    ...(stand.deelnemers.status === status ? {} : { voorDeelnemers: stand.deelnemers.status }),
    ...rest,
    ...(wijziging === undefined ? {} : { wijziging }),
    ...(deelnemers === undefined || zelfde ? {} : { wijzigingVoorDeelnemers: deelnemers }),
  };
}

function verschil(van: StatusVorm | undefined, naar: StatusVorm | undefined): Statuswijziging | undefined {
  return van === undefined || naar === undefined || van === naar ? undefined : { van, naar };
}
