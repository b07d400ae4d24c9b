import { DEELNAME, type Beschikbaarheid, type StandOpDag } from '../kennisbank/beschikbaarheid.ts';
import type { Vormstand } from '../kennisbank/kennis.ts';
import type { SoortVorm, StatusVorm } from '../kennisbank/model/financieringsvorm.ts';
import type { Oordeel } from '../kennisbank/model/toetsgeval.ts';
import type { Feiten } from '../regels/feiten.ts';
import { weeg, type Weging } from '../regels/weging.ts';
import type { Vraag } from './vraag.ts';

/** Een vorm met haar weging en haar stand; wat de rest van het advies ervan nodig heeft. */
export interface GewogenVorm extends Vormstand {
  readonly weging: Weging;
  readonly oordeel: Oordeel;
  readonly beschikbaarheid: Beschikbaarheid;
}

const NIET_BESCHIKBAAR: ReadonlySet<StatusVorm> = new Set(['bestaat-nog-niet', 'in-voorbereiding', 'vervallen', 'gesloten']);
const HOOGSTENS_MOGELIJK: ReadonlySet<StatusVorm> = new Set(['aangenomen', 'onbekend']);

/** Weegt elke vorm van de regelset: geen enkele valt weg. Volgorde: per soort, binnen een soort de beste eerst. */
export function weegVormen({ stand, feiten }: Pick<Vraag, 'stand' | 'feiten'>): GewogenVorm[] {
  return metEigenGeld(weegLos({ stand, feiten })).toSorted(vergelijkVormen);
}

/** Weegt elke vorm los van de andere, in de volgorde van de stand. */
export function weegLos({ stand, feiten }: Pick<Vraag, 'stand' | 'feiten'>): GewogenVorm[] {
  const wegingen = stand.weeg(feiten);
  return stand.vormen.map((vormstand, plaats) => metStand(vormstand, wegingen[plaats] ?? weeg(vormstand.regels, feiten), feiten));
}

/** Weegt één vorm, los van de andere. */
export function weegVorm(vormstand: Vormstand, feiten: Feiten): GewogenVorm {
  return metStand(vormstand, weeg(vormstand.regels, feiten), feiten);
}

function metStand({ vorm, regels, stand }: Vormstand, weging: Weging, feiten: Feiten): GewogenVorm {
  const beschikbaarheid = beschikbaarheidVoor(vorm.id, stand, feiten);
  return { vorm, regels, stand, weging, beschikbaarheid, oordeel: metStatus(weging.oordeel, beschikbaarheid.status) };
}

/** De stand voor dit initiatief: wie al meedoet, kan een andere hebben. */
export function beschikbaarheidVoor(vorm: string, stand: StandOpDag, feiten: Feiten): Beschikbaarheid {
  const deelneming = feiten[DEELNAME];
  return Array.isArray(deelneming) && deelneming.includes(vorm) ? stand.deelnemers : stand.anderen;
}

/** Het oordeel dat de regels en de stand samen geven. */
export function metStatus(oordeel: Weging['oordeel'], status: StatusVorm): Oordeel {
  if (oordeel === 'niet-passend') return oordeel;
  if (NIET_BESCHIKBAAR.has(status)) return 'niet-beschikbaar';
  return HOOGSTENS_MOGELIJK.has(status) ? 'mogelijk' : oordeel;
}

/** Stelt het oordeel bij van wie voor haar geld van andere vormen afhangt; op de plaats waar zij stond. */
export function metEigenGeld(gewogen: readonly GewogenVorm[]): GewogenVorm[] {
  return gewogen.map((vorm) => zonderEigenGeld(vorm, gewogen));
}

/** Een categorie zonder eigen geld (centrale vergoeding) is er alleen als een van haar instrumenten er voor dit initiatief is. */
function zonderEigenGeld(gewogen: GewogenVorm, alle: readonly GewogenVorm[]): GewogenVorm {
  const { vorm, oordeel } = gewogen;
  if (vorm.eigenGeld || oordeel === 'niet-passend' || oordeel === 'niet-beschikbaar') return gewogen;
  const dragers = alle.filter((ander) => ander.vorm.soort === 'instrument' && ander.vorm.categorieen.includes(vorm.id));
  if (dragers.some((drager) => drager.oordeel === 'passend')) return gewogen;
  if (dragers.some((drager) => drager.oordeel === 'mogelijk')) return { ...gewogen, oordeel: 'mogelijk' };
  const namen = dragers
    .map((drager) => `${drager.vorm.naam} (${drager.oordeel === 'niet-passend' ? 'past niet bij u' : drager.beschikbaarheid.status})`)
    .join(', ');
  return {
    ...gewogen,
    oordeel: 'niet-beschikbaar',
    beschikbaarheid: {
      ...gewogen.beschikbaarheid,
      toelichting: `Deze vorm heeft geen eigen geld en bestaat alleen via: ${namen}. Geen daarvan is er op deze peildatum voor u.`,
    },
  };
}

/** Wat te krijgen is voorop, daarna wat er op die dag niet is, daarna wat niet past. */
export const RANG: Record<Oordeel, number> = { passend: 0, mogelijk: 0, 'niet-beschikbaar': 1, 'niet-passend': 2 };

const SOORTRANG: Record<SoortVorm, number> = { categorie: 0, instrument: 1, bekostigingswijze: 2, verdeling: 3 };

/** De volgorde in het advies: per soort, dan wat te krijgen is, dan de geschiktheid. */
export function vergelijkVormen(a: GewogenVorm, b: GewogenVorm): number {
  return (
    SOORTRANG[a.vorm.soort] - SOORTRANG[b.vorm.soort] ||
    RANG[a.oordeel] - RANG[b.oordeel] ||
    b.weging.geschiktheid - a.weging.geschiktheid ||
    Number(b.oordeel === 'passend') - Number(a.oordeel === 'passend') ||
    (a.vorm.id < b.vorm.id ? -1 : 1)
  );
}
