import { bevries } from '../kennisbank/bevries.ts';
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
  const rakend = maakRakend(belemmeringen);
  const veranderadvies = maakVeranderadvies(vraag);
  return gewogen.map((gewogenVorm) => {
    const { vorm, regels, weging, oordeel, beschikbaarheid } = gewogenVorm;
    const { id, naam, soort, categorieen, praktijken } = vorm;
    const geschiktheid = afgerond(weging.geschiktheid);
    const zekerheid = afgerond(weging.zekerheid);
    const eigen = oordeel === 'niet-passend' ? GEEN : rakend(id);
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

const GEEN: readonly string[] = [];

/**
 * Geeft van een vorm de belemmeringen die haar raken en waar iets op wijst: waar nog niets op wijst, zegt over geen enkele vorm iets.
 * Vormen met dezelfde belemmeringen krijgen dezelfde lijst.
 */
function maakRakend(belemmeringen: readonly GewogenBelemmering[]): (vorm: string) => readonly string[] {
  const aangewezen = belemmeringen.filter(({ aanwijzing }) => aanwijzing).map(({ belemmering }) => belemmering);
  const lijsten = new Map<bigint, readonly string[]>();
  return (vorm) => {
    let raken = 0n;
    for (const { vormen } of aangewezen) raken = raken * 2n + (vormen === 'alle' || vormen.includes(vorm) ? 1n : 0n);
    const eerder = lijsten.get(raken);
    if (eerder !== undefined) return eerder;
    const eigen = aangewezen.filter(({ vormen }) => vormen === 'alle' || vormen.includes(vorm)).map(({ id }) => id);
    lijsten.set(raken, eigen);
    return eigen;
  };
}

const stappenVan = new WeakMap<Vraag['stand'], Map<Financieringsvorm, readonly Stap[]>>();
type Stap = Pick<Tekst, 'tekst' | 'bron'>;

/** De stappen die op deze dag gelden; zij blijven bij de stand bewaard en veranderen niet. */
function vervolgstappen(vorm: Financieringsvorm, { stand }: Vraag): readonly Stap[] {
  const bewaard = stappenVan.get(stand) ?? new Map<Financieringsvorm, readonly Stap[]>();
  stappenVan.set(stand, bewaard);
  const eerder = bewaard.get(vorm);
  if (eerder !== undefined) return eerder;
  const geldend = [...vorm.stappen, ...vorm.enDaarna].filter((stap) => geldtOp(stap, stand.peildatum));
  const stappen = bevries(geldend.map(({ tekst, bron }) => ({ tekst, bron })));
  bewaard.set(vorm, stappen);
  return stappen;
}
