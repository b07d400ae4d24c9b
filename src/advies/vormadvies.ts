import { kortBeschikbaar, type Beschikbaarheid, type KorteBeschikbaarheid } from '../kennisbank/beschikbaarheid.ts';
import type { Tekst } from '../kennisbank/model/basis.ts';
import type { Financieringsvorm, SoortVorm } from '../kennisbank/model/financieringsvorm.ts';
import type { Oordeel } from '../kennisbank/model/toetsgeval.ts';
import { geldtOp } from '../kennisbank/peildatum.ts';
import type { GewogenBelemmering } from './belemmeringen.ts';
import { redenenBij, waarom, type Reden } from './redenen.ts';
import { RANG, type GewogenVorm } from './vormen.ts';
import type { Vraag } from './vraag.ts';
import { maakVeranderadvies, type Veranderadvies } from './watMoetVeranderen.ts';

export interface Vormadvies extends Partial<Veranderadvies> {
  readonly id: string;
  readonly naam: string;
  readonly soort: SoortVorm;
  readonly categorieen?: readonly string[];
  readonly oordeel: Oordeel;
  readonly geschiktheid: number;
  readonly zekerheid: number;
  readonly beschikbaarheid: KorteBeschikbaarheid & Partial<Beschikbaarheid>;
  /** Hoogstens drie zinnen die zeggen waarom, de sterkste eerst. */
  readonly waarom?: readonly string[];
  readonly redenen?: readonly Reden[];
  readonly belemmeringen: readonly string[];
  readonly praktijken?: readonly string[];
  readonly vervolgstappen?: readonly Pick<Tekst, 'tekst' | 'bron'>[];
}

/** Op twee decimalen: meer zegt een weging niet. */
function afgerond(fractie: number): number {
  return Math.round(fractie * 100) / 100;
}

/** De vormen zoals zij in het advies staan. */
export function vormadviezen(gewogen: readonly GewogenVorm[], belemmeringen: readonly GewogenBelemmering[], vraag: Vraag): Vormadvies[] {
  // Waar nog niets op wijst, zegt over geen enkele vorm iets.
  const aangewezen = belemmeringen.filter(({ aanwijzing }) => aanwijzing).map(({ belemmering }) => belemmering);
  const veranderadvies = maakVeranderadvies(vraag);
  return gewogen.map((gewogenVorm) => {
    const { vorm, regels, weging, oordeel, beschikbaarheid } = gewogenVorm;
    const { id, naam, soort, categorieen, praktijken } = vorm;
    const geschiktheid = afgerond(weging.geschiktheid);
    const zekerheid = afgerond(weging.zekerheid);
    const raken = oordeel === 'niet-passend' ? [] : aangewezen.filter(({ vormen }) => vormen === 'alle' || vormen.includes(id));
    const eigen = raken.map((belemmering) => belemmering.id);
    if (vraag.uitleg === 'geen')
      return { id, naam, soort, oordeel, geschiktheid, zekerheid, beschikbaarheid: kortBeschikbaar(beschikbaarheid), belemmeringen: eigen };
    return {
      id,
      naam,
      soort,
      categorieen,
      oordeel,
      geschiktheid,
      zekerheid,
      beschikbaarheid,
      waarom: waarom(regels, vraag),
      redenen: redenenBij(regels, vraag),
      ...veranderadvies(gewogenVorm),
      belemmeringen: eigen,
      praktijken,
      ...(RANG[oordeel] > 0 ? {} : { vervolgstappen: vervolgstappen(vorm, vraag) }),
    };
  });
}

function vervolgstappen(vorm: Financieringsvorm, { stand }: Vraag): Pick<Tekst, 'tekst' | 'bron'>[] {
  return [...vorm.stappen, ...vorm.enDaarna].filter((stap) => geldtOp(stap, stand.peildatum)).map(({ tekst, bron }) => ({ tekst, bron }));
}
