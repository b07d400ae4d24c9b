import type { Kennis } from '../kennisbank/kennis.ts';
import type { Tekst } from '../kennisbank/model/basis.ts';
import type { Praktijk } from '../kennisbank/model/ervaring.ts';
import { geldtOp, type Peildatum } from '../kennisbank/peildatum.ts';
import type { Waarde } from '../regels/feiten.ts';
import { maakZeldzaamheid, vergelijk, type Gelijkenis, type Profiel, type Zeldzaamheid } from './gelijkenis.ts';
import { gelijkenisredenen } from './gelijkenisredenen.ts';
import type { Vraag } from './vraag.ts';

type Bewering = Pick<Tekst, 'tekst' | 'bron'>;

export interface Praktijkadvies {
  readonly id: string;
  readonly naam: string;
  /** 0..1: het gelijke deel van wat er van beide bekend is. */
  readonly gelijkenis: number;
  readonly waarom: readonly string[];
  readonly kort: string;
  readonly geleerd: readonly Bewering[];
  /** Hoe het verder ging of eindigde. */
  readonly afloop?: Bewering;
  readonly bron: Praktijk['bron'];
}

const HOOGSTENS = 5;
/** Alleen hetzelfde niveau of dezelfde omvang haalt dit niet; één gedeelde wet of doelgroep wel. */
const MINSTENS_GELIJK = 0.1;

/** De praktijken die het meest op dit initiatief lijken, met waarom en wat zij leerden. */
export function vergelijkbarePraktijken(vraag: Vraag): Praktijkadvies[] {
  const { kennis, stand } = vraag;
  return naastePraktijken(profielVanVraag(vraag), kennis)
    .toSorted((a, b) => Number(vertelt(b.praktijk)) - Number(vertelt(a.praktijk)))
    .slice(0, HOOGSTENS)
    .toSorted(meestGelijk)
    .map(({ praktijk, score, overeenkomsten }) => ({
      id: praktijk.id,
      naam: praktijk.naam,
      gelijkenis: Math.round(score * 100) / 100,
      waarom: gelijkenisredenen(overeenkomsten, praktijk, kennis),
      kort: praktijk.kort.tekst,
      geleerd: geldend(praktijk.geleerd, stand.peildatum),
      ...afloopOp(praktijk, stand.peildatum),
      bron: praktijk.bron,
    }));
}

/** De teksten die op de peildatum gelden, zonder hun tijdvak. */
function geldend(teksten: readonly Tekst[], peildatum: Peildatum): Bewering[] {
  return teksten.filter((tekst) => geldtOp(tekst, peildatum)).map(({ tekst, bron }) => ({ tekst, bron }));
}

/** Hoe het afliep, als dat op de peildatum al zo was. */
function afloopOp({ afloop }: Praktijk, peildatum: Peildatum): Pick<Praktijkadvies, 'afloop'> {
  const [bewering] = afloop === undefined ? [] : geldend([afloop], peildatum);
  return bewering === undefined ? {} : { afloop: bewering };
}

/** Een praktijk die alleen uit een lijst bekend is, heeft geen les en geen geldverhaal: zij vult de plaatsen die anderen overlaten. */
function vertelt({ vormen, geld, geleerd }: Praktijk): boolean {
  return vormen.length > 0 || geld !== undefined || geleerd.length > 0;
}

function meestGelijk(a: Pick<NaastePraktijk, 'praktijk' | 'score'>, b: Pick<NaastePraktijk, 'praktijk' | 'score'>): number {
  return b.score - a.score || (a.praktijk.id < b.praktijk.id ? -1 : 1);
}

/** Een praktijk met hoe zij op iets lijkt. */
export interface NaastePraktijk extends Gelijkenis {
  readonly praktijk: Praktijk;
}

/** De praktijken die genoeg op een profiel lijken, de meest gelijke eerst; bij gelijke stand op naam. */
export function naastePraktijken(profiel: Profiel, kennis: Kennis): NaastePraktijk[] {
  const zeldzaamheid = zeldzaamheidIn(kennis);
  return kennis.regelset.items.praktijken
    .map((praktijk) => ({ praktijk, ...vergelijk(profiel, praktijk, zeldzaamheid) }))
    .filter(({ score }) => score >= MINSTENS_GELIJK)
    .toSorted(meestGelijk);
}

const zeldzaamheden = new WeakMap<Kennis, Zeldzaamheid>();

function zeldzaamheidIn(kennis: Kennis): Zeldzaamheid {
  const zeldzaamheid = zeldzaamheden.get(kennis) ?? maakZeldzaamheid(kennis.regelset.items.praktijken);
  zeldzaamheden.set(kennis, zeldzaamheid);
  return zeldzaamheid;
}

/** Van de vormen weten wij wat past en wat niet past volgens de regels; of zij er op de peildatum nog zijn, maakt voor een les niet uit. */
function profielVanVraag({ feiten, stand }: Vraag): Profiel {
  const deelneming = alsLijst(feiten['inRegeling']) ?? [];
  const wegingen = stand.weeg(feiten);
  const oordelen = stand.vormen.map(({ vorm }, plaats) => ({ id: vorm.id, oordeel: wegingen[plaats]?.oordeel }));
  const met = (oordeel: string): string[] => oordelen.filter((vorm) => vorm.oordeel === oordeel).map(({ id }) => id);
  return {
    wetten: alsLijst(feiten['wetten']),
    doelgroepen: alsLijst(feiten['doelgroepen']),
    lastenIn: alsLijst(feiten['lastenIn']),
    batenIn: alsLijst(feiten['batenIn']),
    niveau: alsTekst(feiten['niveau']),
    preventie: alsTekst(feiten['preventie']),
    aantalDeelnemers: alsGetal(feiten['aantalDeelnemers']),
    aantalInwoners: alsGetal(feiten['aantalInwoners']),
    vormen: [...new Set([...met('passend'), ...deelneming])],
    vormenNiet: met('niet-passend').filter((id) => !deelneming.includes(id)),
  };
}

function alsLijst(waarde: Waarde | undefined): readonly string[] | undefined {
  return typeof waarde === 'object' ? waarde : undefined;
}

function alsTekst(waarde: Waarde | undefined): string | undefined {
  return typeof waarde === 'string' ? waarde : undefined;
}

function alsGetal(waarde: Waarde | undefined): number | undefined {
  return typeof waarde === 'number' ? waarde : undefined;
}
