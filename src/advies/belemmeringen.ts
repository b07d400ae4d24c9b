import type { Belemmeringstand, Kennisregel } from '../kennisbank/kennis.ts';
import type { Belemmering, Handelingsperspectief } from '../kennisbank/model/ervaring.ts';
import { geldtOp } from '../kennisbank/peildatum.ts';
import type { Feiten } from '../regels/feiten.ts';
import { een, type Waarheid } from '../regels/waarheid.ts';
import { redenenBij, type Reden } from './redenen.ts';
import type { Vraag } from './vraag.ts';

export interface Belemmeringadvies {
  readonly id: string;
  readonly naam: string;
  readonly geldt: 'ja' | 'mogelijk';
  /** Of er iets bekend is dat erop wijst. Zonder aanwijzing is zij alleen mogelijk omdat nog niemand het heeft gezegd. */
  readonly aanwijzing: boolean;
  readonly schot: Belemmering['schot'];
  readonly fase: Belemmering['fase'];
  readonly toelichting?: string;
  readonly bron?: Belemmering['bron'];
  readonly handelingsperspectief?: readonly Handelingsperspectief[];
  readonly redenen?: readonly Reden[];
}

/** Een belemmering die geldt of kan gelden, met haar regels: wat haar laat optreden en wat haar verzacht. */
export interface GewogenBelemmering {
  readonly belemmering: Belemmering;
  readonly geldt: 'ja' | 'mogelijk';
  readonly aanwijzing: boolean;
  readonly regels: readonly Kennisregel[];
}

/**
 * Welke belemmeringen te verwachten zijn. Treedt een regel op, dan geldt zij; is dat nog open, dan is zij mogelijk;
 * anders staat zij er niet in. Iets dat haar verzacht, maakt van ja mogelijk. Voorop staat wat zeker is, dan waar iets op wijst.
 */
export function weegBelemmeringen({ stand, feiten }: Pick<Vraag, 'stand' | 'feiten'>): GewogenBelemmering[] {
  const gewogen = stand.belemmeringen.flatMap((belemmering) => weegBelemmering(belemmering, feiten) ?? []);
  const rang = ({ geldt, aanwijzing }: GewogenBelemmering): number => (geldt === 'ja' ? 0 : aanwijzing ? 1 : 2);
  return gewogen.toSorted((a, b) => rang(a) - rang(b));
}

/** Weegt één belemmering; niets als vaststaat dat zij niet optreedt. */
export function weegBelemmering({ belemmering, treedtOp, verzacht }: Belemmeringstand, feiten: Feiten): GewogenBelemmering | undefined {
  const uitkomst = ({ toets }: Kennisregel): Waarheid => toets.uitkomst(feiten);
  const optreden = een(treedtOp, uitkomst);
  if (optreden === 'onwaar') return undefined;
  return {
    belemmering,
    geldt: optreden === 'waar' && een(verzacht, uitkomst) !== 'waar' ? 'ja' : 'mogelijk',
    aanwijzing: optreden === 'waar' || treedtOp.some((regel) => wijstErop(regel, feiten)),
    regels: [...treedtOp, ...verzacht],
  };
}

/** Meer dan de helft van een open voorwaarde is vervuld: één algemeen feit dat klopt, is nog geen aanwijzing. */
function wijstErop({ toets }: Kennisregel, feiten: Feiten): boolean {
  return toets.uitkomst(feiten) === 'onbekend' && toets.vervuld(feiten) > 0.5;
}

export function belemmeringadviezen(gewogen: readonly GewogenBelemmering[], vraag: Vraag): Belemmeringadvies[] {
  return gewogen.map(({ belemmering, geldt, aanwijzing, regels }) => {
    const { id, naam, schot, fase, toelichting, handelingsperspectief } = belemmering;
    if (vraag.uitleg === 'geen') return smal(belemmering, geldt, aanwijzing);
    return {
      id,
      naam,
      geldt,
      aanwijzing,
      schot,
      fase,
      bron: toelichting.bron,
      toelichting: toelichting.tekst,
      handelingsperspectief: handelingsperspectief.filter((perspectief) => geldtOp(perspectief, vraag.stand.peildatum)),
      redenen: redenenBij(regels, vraag),
    };
  });
}

/** De drie mogelijke uitkomsten van elke belemmering; zij liggen vast en worden niet steeds opnieuw gemaakt. */
const smalle = new WeakMap<Belemmering, Map<string, Belemmeringadvies>>();

function smal(belemmering: Belemmering, geldt: 'ja' | 'mogelijk', aanwijzing: boolean): Belemmeringadvies {
  const uitkomst = aanwijzing ? geldt : 'open';
  const eigen = smalle.get(belemmering) ?? new Map<string, Belemmeringadvies>();
  const eerder = eigen.get(uitkomst);
  if (eerder !== undefined) return eerder;
  const { id, naam, schot, fase } = belemmering;
  const advies = { id, naam, geldt, aanwijzing, schot, fase };
  smalle.set(belemmering, eigen.set(uitkomst, advies));
  return advies;
}
