import type { Kennisregel } from '../kennisbank/kennis.ts';
import type { Bronverwijzing } from '../kennisbank/model/basis.ts';
import type { Strekking } from '../kennisbank/model/regel.ts';
import type { Verklaring } from '../regels/evalueer.ts';
import type { Waarheid } from '../regels/waarheid.ts';
import { bevinding } from './zinnen.ts';
import type { Vraag } from './vraag.ts';

export interface Reden {
  readonly regel: string;
  readonly strekking: Strekking;
  /** De waarheid van de voorwaarde zelf, wat de strekking ook is. */
  readonly uitkomst: 'voldaan' | 'niet-voldaan' | 'onbekend';
  readonly toelichting: string;
  readonly bron: Bronverwijzing;
  /** Bij uitleg=volledig: elk deel van de voorwaarde met wat er verwacht en gevonden is. */
  readonly afleiding?: Verklaring;
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

/**
 * De redenen bij een aantal regels, de sterkste eerst (bij gelijke kracht in de volgorde van de regelset).
 * `geen` geeft er geen, `kort` hoogstens drie die er iets toe doen, `volledig` alle, met hun afleiding.
 */
export function redenenBij(regels: readonly Kennisregel[], { uitleg, feiten, kennis }: Vraag): readonly Reden[] {
  if (uitleg === 'geen') return [];
  const gerangschikt = regels
    .map((kennisregel) => ({ kennisregel, uitkomst: kennisregel.toets.uitkomst(feiten) }))
    .map((paar) => ({ ...paar, kracht: kracht(paar.kennisregel, paar.uitkomst) }))
    .toSorted((a, b) => b.kracht - a.kracht);
  const gekozen = uitleg === 'volledig' ? gerangschikt : gerangschikt.filter((paar) => paar.kracht > 0).slice(0, KORT);
  return gekozen.map(({ kennisregel: { regel, toets }, uitkomst }) => {
    const afleiding = toets.verklaar(feiten);
    const gevonden = bevinding(afleiding, kennis.namen);
    const reden = {
      regel: regel.id,
      strekking: regel.strekking,
      uitkomst: UITKOMST[uitkomst],
      toelichting: gevonden === '' ? regel.omdat : `${regel.omdat} ${gevonden}`,
      bron: regel.bron,
    };
    return uitleg === 'volledig' ? { ...reden, afleiding } : reden;
  });
}
