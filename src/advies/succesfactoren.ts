import type { Succesfactor } from '../kennisbank/model/ervaring.ts';
import { een } from '../regels/waarheid.ts';
import type { Vraag } from './vraag.ts';

export interface Succesfactoradvies {
  readonly id: string;
  readonly naam: string;
  readonly fase: Succesfactor['fase'];
  readonly stand: 'aanwezig' | 'ontbreekt' | 'onbekend';
  readonly toelichting: string;
  readonly bron: Succesfactor['bron'];
  /** Wat te doen als zij ontbreekt of onbekend is. */
  readonly aanpak?: Pick<Succesfactor['aanpak'], 'tekst' | 'bron'>;
  readonly voorbeelden: Succesfactor['voorbeelden'];
}

const STAND = { waar: 'aanwezig', onwaar: 'ontbreekt', onbekend: 'onbekend' } as const;

/** Elke succesfactor met haar stand bij dit initiatief, in de volgorde van de regelset. */
export function succesfactoradviezen({ stand, feiten }: Vraag): Succesfactoradvies[] {
  return stand.succesfactoren.map(({ factor, regels }) => {
    const uitkomst = STAND[een(regels, ({ toets }) => toets.uitkomst(feiten))];
    const { tekst, bron } = factor.aanpak;
    return {
      id: factor.id,
      naam: factor.naam,
      fase: factor.fase,
      stand: uitkomst,
      toelichting: factor.toelichting.tekst,
      bron: factor.toelichting.bron,
      ...(uitkomst === 'aanwezig' ? {} : { aanpak: { tekst, bron } }),
      voorbeelden: factor.voorbeelden,
    };
  });
}
