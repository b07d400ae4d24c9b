import type { Kennisregel } from '../kennisbank/kennis.ts';
import type { Belemmering, Handelingsperspectief } from '../kennisbank/model/ervaring.ts';
import { een, type Waarheid } from '../regels/waarheid.ts';
import { redenenBij, type Reden } from './redenen.ts';
import type { Vraag } from './vraag.ts';

export interface Belemmeringadvies {
  readonly id: string;
  readonly naam: string;
  readonly geldt: 'ja' | 'mogelijk';
  readonly schot: Belemmering['schot'];
  readonly fase: Belemmering['fase'];
  readonly toelichting: string;
  readonly bron: Belemmering['bron'];
  readonly handelingsperspectief: readonly Handelingsperspectief[];
  readonly redenen?: readonly Reden[];
}

/** Een belemmering die geldt of kan gelden, met de uitkomst van elke regel. */
export interface GewogenBelemmering {
  readonly belemmering: Belemmering;
  readonly geldt: 'ja' | 'mogelijk';
  readonly regels: readonly Kennisregel[];
  readonly uitkomsten: readonly Waarheid[];
}

/**
 * Welke belemmeringen te verwachten zijn. Treedt een regel op, dan geldt zij; is dat nog open, dan is zij mogelijk;
 * anders staat zij er niet in. Iets dat haar verzacht, maakt van ja mogelijk. Wat zeker is staat voorop.
 */
export function weegBelemmeringen({ stand, feiten }: Pick<Vraag, 'stand' | 'feiten'>): GewogenBelemmering[] {
  const gewogen = stand.belemmeringen.flatMap(({ belemmering, regels }): GewogenBelemmering[] => {
    const uitkomsten = regels.map(({ toets }) => toets.uitkomst(feiten));
    const van = (strekking: string): Waarheid => een(uitkomsten.filter((_, plaats) => regels[plaats]?.regel.strekking === strekking));
    const treedtOp = van('treedt-op');
    if (treedtOp === 'onwaar') return [];
    const geldt = treedtOp === 'waar' && van('verzacht') !== 'waar' ? 'ja' : 'mogelijk';
    return [{ belemmering, geldt, regels, uitkomsten }];
  });
  return gewogen.toSorted((a, b) => Number(b.geldt === 'ja') - Number(a.geldt === 'ja'));
}

export function belemmeringadviezen(gewogen: readonly GewogenBelemmering[], vraag: Vraag): Belemmeringadvies[] {
  return gewogen.map(({ belemmering, geldt, regels, uitkomsten }) => ({
    id: belemmering.id,
    naam: belemmering.naam,
    geldt,
    schot: belemmering.schot,
    fase: belemmering.fase,
    toelichting: belemmering.toelichting.tekst,
    bron: belemmering.toelichting.bron,
    handelingsperspectief: belemmering.handelingsperspectief,
    ...(vraag.uitleg === 'geen' ? {} : { redenen: redenenBij(regels, uitkomsten, vraag) }),
  }));
}
