import type { Kennisregel } from '../kennisbank/kennis.ts';
import type { Bronverwijzing } from '../kennisbank/model/basis.ts';
import type { Namen } from '../kennisbank/namen.ts';
import type { Strekking } from '../kennisbank/model/regel.ts';
import type { Verklaring } from '../regels/evalueer.ts';
import type { Waarheid } from '../regels/waarheid.ts';
import { metZinnen, type Afleiding } from './bladzinnen.ts';
import { bevinding, bevindingen, openstaand } from './zinnen.ts';
import type { Vraag } from './vraag.ts';

export interface Reden {
  readonly regel: string;
  readonly strekking: Strekking;
  /** De waarheid van de voorwaarde zelf, wat de strekking ook is. */
  readonly uitkomst: 'voldaan' | 'niet-voldaan' | 'onbekend';
  readonly toelichting: string;
  readonly bron: Bronverwijzing;
  /** Bij uitleg=volledig: elk deel van de voorwaarde met wat er verwacht en gevonden is, ook als zin. */
  readonly afleiding?: Afleiding;
}

const UITKOMST: Record<Waarheid, Reden['uitkomst']> = { waar: 'voldaan', onwaar: 'niet-voldaan', onbekend: 'onbekend' };

/** Zoveel redenen geeft een kort antwoord per onderdeel. */
const KORT = 3;

/** Hoe zwaar een reden het oordeel draagt; wat beslist staat voorop, daarna wat openstaat, dan wat pleit. */
function kracht({ regel }: Kennisregel, uitkomst: Waarheid): number {
  const hard = regel.strekking === 'vereist' || regel.strekking === 'sluit-uit';
  const breekt = (regel.strekking === 'vereist' && uitkomst === 'onwaar') || (regel.strekking === 'sluit-uit' && uitkomst === 'waar');
  if (breekt) return 100;
  const gewicht = regel.gewicht ?? 2;
  if (uitkomst === 'waar') return hard ? 50 : 40 + gewicht;
  if (uitkomst === 'onbekend') return hard ? 46 : gewicht;
  return hard ? 2 : 0;
}

interface Gerangschikt {
  readonly kennisregel: Kennisregel;
  readonly uitkomst: Waarheid;
  readonly kracht: number;
}

/** De regels die er iets toe doen, de sterkste eerst; bij gelijke kracht in de volgorde van de regelset. */
function rangschik(regels: readonly Kennisregel[], { feiten }: Vraag): readonly Gerangschikt[] {
  return regels
    .map((kennisregel) => ({ kennisregel, uitkomst: kennisregel.toets.uitkomst(feiten) }))
    .map((paar) => ({ ...paar, kracht: kracht(paar.kennisregel, paar.uitkomst) }))
    .toSorted((a, b) => b.kracht - a.kracht);
}

function sterkste(gerangschikt: readonly Gerangschikt[]): readonly Gerangschikt[] {
  return gerangschikt.filter((paar) => paar.kracht > 0).slice(0, KORT);
}

/**
 * De redenen bij een aantal regels. `geen` geeft er geen, `kort` hoogstens drie die er iets toe doen, `volledig` alle, met hun afleiding.
 */
export function redenenBij(regels: readonly Kennisregel[], vraag: Vraag): readonly Reden[] {
  const { uitleg, feiten, kennis } = vraag;
  if (uitleg === 'geen') return [];
  const gerangschikt = rangschik(regels, vraag);
  const gekozen = uitleg === 'volledig' ? gerangschikt : sterkste(gerangschikt);
  return gekozen.map(({ kennisregel: { regel, toets }, uitkomst }) => {
    const verklaring = toets.verklaar(feiten);
    const gevonden = bevinding(verklaring, kennis.namen);
    const reden = {
      regel: regel.id,
      strekking: regel.strekking,
      uitkomst: UITKOMST[uitkomst],
      toelichting: gevonden === '' ? regel.omdat : `${regel.omdat} ${gevonden}`,
      bron: regel.bron,
    };
    return uitleg === 'volledig' ? { ...reden, afleiding: metZinnen(verklaring, kennis.namen) } : reden;
  });
}

/** Hoogstens drie zinnen die zeggen waarom een vorm dit oordeel kreeg, de sterkste eerst. */
export function waarom(regels: readonly Kennisregel[], vraag: Vraag): readonly string[] {
  // Wat er niet toe bleek te doen, is geen waarom.
  const telt = rangschik(regels, vraag).filter(
    ({ kennisregel: { regel }, uitkomst }) => uitkomst !== 'onwaar' || regel.strekking === 'vereist',
  );
  return sterkste(telt).map(({ kennisregel: { regel, toets }, uitkomst }) =>
    waaromzin(regel.strekking, uitkomst, toets.verklaar(vraag.feiten), vraag.kennis.namen),
  );
}

function waaromzin(strekking: Strekking, uitkomst: Waarheid, verklaring: Verklaring, namen: Namen): string {
  if (uitkomst === 'onbekend') return openstaand(verklaring, namen);
  const gevonden = bevindingen(verklaring, namen);
  const aanhef = uitkomst === 'waar' ? ALS_WAAR[strekking] : ALS_ONWAAR[strekking];
  return gevonden === '' ? `${aanhef}.` : `${aanhef} (${gevonden}).`;
}

const ALS_WAAR: Record<Strekking, string> = {
  vereist: 'Aan een eis is voldaan',
  'sluit-uit': 'Dit sluit haar uit',
  'pleit-voor': 'Hiervoor pleit',
  'pleit-tegen': 'Hiertegen pleit',
  'treedt-op': 'Hierdoor treedt zij op',
  verzacht: 'Dit verzacht haar',
  aanwezig: 'Dit is er al',
  'wijst-op': 'Hierop wijst',
};
const ALS_ONWAAR: Record<Strekking, string> = {
  ...ALS_WAAR,
  vereist: 'Aan een eis is niet voldaan',
  'sluit-uit': 'Zij is hierdoor niet uitgesloten',
  'pleit-voor': 'Dit pleit er niet voor',
  'pleit-tegen': 'Dit pleit er niet tegen',
};
