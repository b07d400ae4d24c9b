import type { Tekst } from '../kennisbank/model/basis.ts';
import type { Praktijk } from '../kennisbank/model/ervaring.ts';
import { opsomming } from '../kennisbank/namen.ts';
import { geldtOp } from '../kennisbank/peildatum.ts';
import type { Vraag } from './vraag.ts';

export interface Praktijkadvies {
  readonly id: string;
  readonly naam: string;
  /** 0..1: het gedeelde gewicht van de kenmerken die van beide bekend zijn. */
  readonly gelijkenis: number;
  readonly waarom: readonly string[];
  readonly kort: string;
  readonly geleerd: readonly Pick<Tekst, 'tekst' | 'bron'>[];
  readonly bron: Praktijk['bron'];
}

const HOOGSTENS = 5;
const MINSTENS_GELIJK = 0.2;
/** Hoe zwaar een gelijkenis telt: dezelfde geldstroom zegt meer dan hetzelfde niveau. */
const GEWICHT = { wetten: 3, doelgroepen: 3, lastenIn: 2, batenIn: 3, niveau: 1, preventie: 1 } as const;
/** Minder gewicht dan dit telt aan als ongelijk: een praktijk waarvan twee kenmerken bekend zijn, lijkt niet volmaakt. */
const DREMPEL = 7;

type Veld = keyof typeof GEWICHT;

/** De praktijken die het meest op dit initiatief lijken, met waarom en wat zij leerden. */
export function vergelijkbarePraktijken(vraag: Vraag): Praktijkadvies[] {
  const { kennis, stand } = vraag;
  return kennis.regelset.items.praktijken
    .map((praktijk) => ({ praktijk, ...gelijkenis(praktijk, vraag) }))
    .filter(({ score }) => score >= MINSTENS_GELIJK)
    .toSorted((a, b) => Number(vertelt(b.praktijk)) - Number(vertelt(a.praktijk)) || meestGelijk(a, b))
    .slice(0, HOOGSTENS)
    .toSorted(meestGelijk)
    .map(({ praktijk, score, waarom }) => ({
      id: praktijk.id,
      naam: praktijk.naam,
      gelijkenis: Math.round(score * 100) / 100,
      waarom,
      kort: praktijk.kort.tekst,
      geleerd: praktijk.geleerd.filter((les) => geldtOp(les, stand.peildatum)).map(({ tekst, bron }) => ({ tekst, bron })),
      bron: praktijk.bron,
    }));
}

/** Een praktijk die alleen uit een lijst bekend is, heeft geen les en geen geldverhaal: zij vult de plaatsen die anderen overlaten. */
function vertelt({ vormen, geld, geleerd }: Praktijk): boolean {
  return vormen.length > 0 || geld !== undefined || geleerd.length > 0;
}

function meestGelijk(a: { praktijk: Praktijk; score: number }, b: { praktijk: Praktijk; score: number }): number {
  return b.score - a.score || (a.praktijk.id < b.praktijk.id ? -1 : 1);
}

function gelijkenis(praktijk: Praktijk, { feiten, kennis }: Vraag): { score: number; waarom: string[] } {
  let gedeeld = 0;
  let gewogen = 0;
  const waarom: string[] = [];
  for (const veld of Object.keys(GEWICHT) as Veld[]) {
    const hier = alsLijst(feiten[veld]);
    const daar = alsLijst(praktijk[veld]);
    if (hier === undefined || daar === undefined) continue;
    const samen = hier.filter((naam) => daar.includes(naam));
    const alle = new Set([...hier, ...daar]).size;
    if (alle === 0) continue;
    gedeeld += (GEWICHT[veld] * samen.length) / alle;
    gewogen += GEWICHT[veld];
    if (samen.length > 0)
      waarom.push(`${kennis.namen.kenmerk(veld)}: ook ${opsomming(samen.map((naam) => kennis.namen.waarde(veld, naam)))}`);
  }
  return { score: gewogen === 0 ? 0 : gedeeld / (gewogen + Math.max(0, DREMPEL - gewogen)), waarom };
}

function alsLijst(waarde: unknown): readonly string[] | undefined {
  if (Array.isArray(waarde)) return waarde as readonly string[];
  return typeof waarde === 'string' ? [waarde] : undefined;
}
