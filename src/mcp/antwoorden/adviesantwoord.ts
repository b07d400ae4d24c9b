import type { Advies } from '../../advies/geefAdvies.ts';
import type { Belemmeringadvies } from '../../advies/belemmeringen.ts';
import type { Vormadvies } from '../../advies/vormadvies.ts';
import type { Kennis } from '../../kennisbank/kennis.ts';
import type { Namen } from '../../kennisbank/namen.ts';
import type { Peildatum } from '../../kennisbank/peildatum.ts';
import type { Adviesantwoord, Vormantwoord } from './adviesschema.ts';
import { beweringVan, bronVan, grondslagVan } from './grondslag.ts';
import { vraagantwoord } from './vraagantwoord.ts';

export const OMVANGEN = ['kort', 'ruim'] as const;
export type Omvang = (typeof OMVANGEN)[number];

/** Hoeveel er van elk onderdeel in een antwoord komt. */
interface Hoeveel {
  /** Een instrument is geld dat te krijgen is en krijgt de meeste ruimte; de andere soorten zeggen hoe het wordt ingericht. */
  readonly instrument: { readonly vormen: number; readonly redenen: number };
  readonly anders: { readonly vormen: number; readonly redenen: number };
  readonly veranderingen: number;
  readonly stappen: number;
  readonly belemmeringen: number;
  readonly perspectieven: number;
  readonly praktijken: number;
  readonly geldzinnen: number;
  readonly vragen: number;
}

/** Kort laat een assistent ruimte voor het gesprek zelf; krap is wat er overblijft als kort toch te groot is. */
const HOEVEEL = {
  krap: {
    instrument: { vormen: 2, redenen: 1 },
    anders: { vormen: 1, redenen: 1 },
    veranderingen: 1,
    stappen: 0,
    belemmeringen: 1,
    perspectieven: 1,
    praktijken: 0,
    geldzinnen: 1,
    vragen: 1,
  },
  kort: {
    instrument: { vormen: 2, redenen: 2 },
    anders: { vormen: 1, redenen: 1 },
    veranderingen: 1,
    stappen: 0,
    belemmeringen: 2,
    perspectieven: 1,
    praktijken: 1,
    geldzinnen: 2,
    vragen: 1,
  },
  ruim: {
    instrument: { vormen: 5, redenen: 3 },
    anders: { vormen: 3, redenen: 2 },
    veranderingen: 2,
    stappen: 3,
    belemmeringen: 8,
    perspectieven: 2,
    praktijken: 4,
    geldzinnen: 9,
    vragen: 4,
  },
} as const satisfies Record<Omvang | 'krap', Hoeveel>;
/** Een vorm waar om gevraagd is, komt er helemaal in. */
const HEEL: Pick<Hoeveel, 'instrument' | 'anders' | 'veranderingen' | 'stappen'> = {
  instrument: { vormen: 1, redenen: 9 },
  anders: { vormen: 1, redenen: 9 },
  veranderingen: 9,
  stappen: 20,
};
type Diepte = typeof HEEL;

/** Hoeveel er van een soort vorm in komt. */
function hoeveelVan(hoeveel: Diepte, soort: Vormadvies['soort'] | undefined): Hoeveel['instrument' | 'anders'] {
  return hoeveel[soort === 'instrument' ? 'instrument' : 'anders'];
}

/** Wat er van een advies in het antwoord komt. */
export interface Keuze {
  readonly omvang: keyof typeof HOEVEEL;
  /** Alleen deze vormen uitgewerkt, en dan helemaal; leeg: per soort de geschiktste. */
  readonly vormen: readonly string[];
}

/** Kiest uit een heel advies wat een assistent nodig heeft. Elke vorm blijft erin staan, uitgewerkt of alleen met haar oordeel. */
export function adviesantwoord(advies: Advies, kennis: Kennis, peildatum: Peildatum, keuze: Keuze): Adviesantwoord {
  const hoeveel = HOEVEEL[keuze.omvang];
  const { financieringsvormen = [], belemmeringen = [], praktijken = [], vervolgvragen = [], afbakening, businesscase } = advies;
  if (afbakening === undefined || businesscase === undefined) throw new Error('dit antwoord hoort bij een advies met alle onderdelen');
  const uitgewerkt = kiesVormen(financieringsvormen, keuze);
  const diepte = keuze.vormen.length > 0 ? HEEL : hoeveel;
  const aangewezen = belemmeringen.filter(({ aanwijzing }) => aanwijzing);
  const getoond = aangewezen.slice(0, hoeveel.belemmeringen);
  const { samenvatting, stand, belangrijksteOntbrekende } = businesscase;
  return {
    ...grondslagVan(kennis, peildatum),
    afbakening: {
      oordeel: afbakening.oordeel,
      ...(afbakening.schotten === undefined ? {} : { schotten: afbakening.schotten }),
      toelichting: afbakening.toelichting,
    },
    vormen: uitgewerkt.map((vorm) => vormantwoord(vorm, kennis.namen, diepte)),
    overigeVormen: financieringsvormen.filter((vorm) => !uitgewerkt.includes(vorm)).map(({ id, naam, oordeel }) => ({ id, naam, oordeel })),
    belemmeringen: getoond.flatMap((belemmering) => belemmeringantwoord(belemmering, hoeveel.perspectieven, kennis.namen)),
    overigeBelemmeringen: aangewezen.slice(hoeveel.belemmeringen).map(({ id, naam, geldt }) => ({ id, naam, geldt })),
    belemmeringenZonderAanwijzing: belemmeringen.length - aangewezen.length,
    praktijken: praktijken
      .slice(0, hoeveel.praktijken)
      .map(({ id, naam, gelijkenis, kort, bron }) => ({ id, naam, gelijkenis, kort, bron: bronVan(bron) })),
    klaar: advies.klaar ?? false,
    vervolgvragen: vervolgvragen.slice(0, hoeveel.vragen).map((vraag) => vraagantwoord(vraag, kennis.namen)),
    nogOpenVragen: vervolgvragen.length,
    businesscase: {
      stand,
      samenvatting: samenvatting.slice(0, hoeveel.geldzinnen),
      ...(belangrijksteOntbrekende === undefined ? {} : { watHetMeestUitmaakt: belangrijksteOntbrekende.tekst }),
    },
    waarschuwingen: (advies.waarschuwingen ?? []).map(({ tekst }) => tekst),
    aannames: [...(advies.ontvangstbewijs?.aannames ?? [])],
    meer: meer(keuze.omvang),
  };
}

function kiesVormen(alle: readonly Vormadvies[], { omvang, vormen }: Keuze): readonly Vormadvies[] {
  if (vormen.length > 0) return alle.filter(({ id }) => vormen.includes(id));
  const haalbaar = alle.filter(({ oordeel }) => oordeel === 'passend' || oordeel === 'mogelijk');
  return [...Map.groupBy(haalbaar, ({ soort }) => soort).values()].flatMap((eigen) =>
    eigen.slice(0, hoeveelVan(HOEVEEL[omvang], eigen[0]?.soort).vormen),
  );
}

function vormantwoord(vorm: Vormadvies, namen: Namen, diepte: Diepte): Vormantwoord {
  const {
    id,
    naam,
    soort,
    oordeel,
    geschiktheid,
    zekerheid,
    beschikbaarheid,
    redenen = [],
    watMoetVeranderen = [],
    vervolgstappen = [],
  } = vorm;
  const { status, sinds, tot, toelichting = '', navragenBij, bron } = beschikbaarheid;
  if (bron === undefined) throw new Error('een vorm met uitleg hoort een bron bij haar stand te hebben');
  const veranderingen = watMoetVeranderen.slice(0, diepte.veranderingen).map((voorstel) => voorstel.toelichting);
  const metNaam = (ids: readonly string[]) => ids.map((eigen) => ({ id: eigen, naam: namen.van(eigen) }));
  return {
    id,
    naam,
    soort,
    oordeel,
    geschiktheid,
    zekerheid,
    stand: {
      status,
      ...(sinds === undefined ? {} : { sinds }),
      ...(tot === undefined ? {} : { tot }),
      toelichting,
      ...(navragenBij === undefined ? {} : { navragenBij }),
      bron: bronVan(bron),
    },
    redenen: redenen
      .slice(0, hoeveelVan(diepte, soort).redenen)
      .map(({ strekking, uitkomst, toelichting: tekst, bron: waar }) => ({ strekking, uitkomst, tekst, bron: bronVan(waar) })),
    watMoetVeranderen: vorm.nietsTeVeranderen === undefined ? veranderingen : [vorm.nietsTeVeranderen],
    vervolgstappen: vervolgstappen.slice(0, diepte.stappen).map(beweringVan),
    // Kort staan zij onder het advies, en niet bij elke vorm nog eens.
    ...(diepte.stappen === 0
      ? { belemmeringen: [], praktijken: [] }
      : { belemmeringen: metNaam(vorm.belemmeringen), praktijken: metNaam(vorm.praktijken ?? []) }),
  };
}

function belemmeringantwoord(
  { id, naam, geldt, toelichting, bron, handelingsperspectief = [] }: Belemmeringadvies,
  hoogstens: number,
  namen: Namen,
): Adviesantwoord['belemmeringen'] {
  if (toelichting === undefined || bron === undefined) return [];
  return [
    {
      id,
      naam,
      geldt,
      toelichting,
      bron: bronVan(bron),
      watAnderenDeden: handelingsperspectief.slice(0, hoogstens).map(({ praktijk, overdraagbaar, ...bewering }) => ({
        ...beweringVan(bewering),
        ...(praktijk === undefined ? {} : { praktijk: namen.van(praktijk) }),
        voorWie: overdraagbaar,
      })),
    },
  ];
}

function meer(omvang: Keuze['omvang']): string[] {
  return [
    'Eén of meer vormen helemaal: geef_advies met "vormen": ["wet-dos"].',
    ...(omvang === 'ruim' ? [] : ['Meer vormen, belemmeringen en praktijken: geef_advies met "omvang": "ruim".']),
    'Wat een vorm is en hoe het geld loopt: toon_financieringsvorm.',
    'De cijfers: bereken_businesscase met hetzelfde initiatief.',
  ];
}
