import { maakAfleider } from '../regels/afgeleid.ts';
import { maakToets, type Toets } from '../regels/evalueer.ts';
import type { Feiten, KenmerkSoort } from '../regels/feiten.ts';
import { maakHerleider } from '../regels/herleid.ts';
import type { Voorwaarde } from '../regels/voorwaarde.ts';
import { maakWeger } from '../regels/weegindex.ts';
import type { VormStrekking, Weegregel, Weging } from '../regels/weging.ts';
import { bevries } from './bevries.ts';
import { financiersIn, kenmerkSoorten } from './kenmerkenlijst.ts';
import { standOpDag, type StandOpDag } from './beschikbaarheid.ts';
import { grondslagen } from './grondslagen.ts';
import type { Item } from './model/regelset.ts';
import { maakNamen, type Namen } from './namen.ts';
import type { GepubliceerdeRegelset } from './opslag/lees.ts';
import { geldtOp, type Peildatum } from './peildatum.ts';

type Regel = Item<'regels'>;

/** Een regel met zijn toets. */
export interface Kennisregel {
  readonly regel: Regel;
  readonly toets: Toets;
  /** Dezelfde voorwaarde, over gevraagde kenmerken alleen. */
  readonly herleid: Voorwaarde;
}
export type Vormregel = Kennisregel & Weegregel;

/** Een kengetal dat een post van een concept-businesscase kan worden, met de toets of het bij een initiatief past. */
export interface Postkengetal {
  readonly kengetal: Item<'kengetallen'>;
  readonly post: NonNullable<Item<'kengetallen'>['post']>;
  /** Ontbreekt als het kengetal bij elk initiatief past. */
  readonly toets?: Toets;
}

/** Een vorm met haar regels en haar stand op een dag. */
export interface Vormstand {
  readonly vorm: Item<'financieringsvormen'>;
  readonly regels: readonly Vormregel[];
  readonly stand: StandOpDag;
}
/** Een belemmering met wat haar laat optreden en wat haar verzacht. */
export interface Belemmeringstand {
  readonly belemmering: Item<'belemmeringen'>;
  readonly treedtOp: readonly Kennisregel[];
  readonly verzacht: readonly Kennisregel[];
}

/** Wat er op één peildatum geldt: alleen de regels, standen en teksten van die dag. */
export interface Kennisstand {
  readonly peildatum: Peildatum;
  readonly vormen: readonly Vormstand[];
  /** Weegt alle vormen, in deze volgorde. */
  readonly weeg: (feiten: Feiten) => readonly Weging[];
  readonly belemmeringen: readonly Belemmeringstand[];
  readonly succesfactoren: readonly { readonly factor: Item<'succesfactoren'>; readonly regels: readonly Kennisregel[] }[];
  readonly afbakening: readonly Kennisregel[];
}

/** Een regelset die klaarstaat om te adviseren. Verandert niet meer. */
export interface Kennis {
  readonly regelset: GepubliceerdeRegelset;
  readonly kenmerken: ReadonlyMap<string, KenmerkSoort>;
  /** De kenmerken die gevraagd worden, op naam. */
  readonly gevraagd: ReadonlyMap<string, Item<'kenmerken'>>;
  readonly namen: Namen;
  /** De kengetallen waaruit een concept-businesscase posten maakt. */
  readonly postkengetallen: readonly Postkengetal[];
  /** De namen van de wetten. */
  readonly wetten: ReadonlySet<string>;
  /** Per afgeleid kenmerk de gevraagde kenmerken waar het op rust. */
  readonly grondslag: ReadonlyMap<string, readonly string[]>;
  /** De gevraagde kenmerken waar een afgeleid kenmerk op rust. */
  readonly draagtAfleiding: ReadonlySet<string>;
  /** Voegt de afgeleide kenmerken toe aan de feiten. */
  readonly leidAf: (feiten: Feiten) => Feiten;
  /** Wat er op deze dag geldt. */
  readonly opPeildatum: (peildatum: Peildatum) => Kennisstand;
}

/** Zoveel peildata blijven per regelset klaarstaan; meer zou een bezoeker het geheugen laten vullen. */
const HOOGSTENS_BEWAARDE_STANDEN = 32;
const STANDAARDGEWICHT = 2;

/** Maakt een gelezen regelset klaar: elke voorwaarde wordt één keer omgezet in een toets. */
export function maakKennis(regelset: GepubliceerdeRegelset): Kennis {
  const { items } = bevries(regelset);
  const kenmerken = kenmerkSoorten(items);
  const financiers = financiersIn(items);
  const grondslag = grondslagen(items['afgeleide-kenmerken']);
  const herleid = maakHerleider(items['afgeleide-kenmerken'], kenmerken, financiers);
  const regels = items.regels.map((regel): Kennisregel => ({ regel, toets: maakToets(regel.als, kenmerken), herleid: herleid(regel.als) }));
  const standen = new Map<Peildatum, Kennisstand>();
  return {
    regelset,
    kenmerken,
    gevraagd: new Map(items.kenmerken.map((kenmerk) => [kenmerk.id, kenmerk])),
    namen: maakNamen(items),
    postkengetallen: items.kengetallen.flatMap(({ post, ...kengetal }) =>
      post === undefined ? [] : [{ kengetal, post, ...(post.als === undefined ? {} : { toets: maakToets(post.als, kenmerken) }) }],
    ),
    wetten: new Set(items.wetten.map(({ id }) => id)),
    grondslag,
    draagtAfleiding: new Set([...grondslag.values()].flat()),
    leidAf: maakAfleider(items['afgeleide-kenmerken'], kenmerken, financiers),
    opPeildatum: (peildatum) => {
      const bewaard = standen.get(peildatum);
      if (bewaard !== undefined) return bewaard;
      const stand = maakStand(regelset, regels, peildatum);
      if (standen.size >= HOOGSTENS_BEWAARDE_STANDEN)
        for (const oudste of standen.keys()) {
          standen.delete(oudste);
          break;
        }
      standen.set(peildatum, stand);
      return stand;
    },
  };
}

function maakStand({ items }: GepubliceerdeRegelset, alleRegels: readonly Kennisregel[], peildatum: Peildatum): Kennisstand {
  const over = Map.groupBy(
    alleRegels.filter(({ regel }) => geldtOp(regel, peildatum)),
    ({ regel }) => (regel.over.soort === 'afbakening' ? 'afbakening' : `${regel.over.soort}/${regel.over.id}`),
  );
  const regelsOver = (soort: string, id: string): readonly Kennisregel[] => over.get(`${soort}/${id}`) ?? [];
  const vormen = items.financieringsvormen.map((vorm) => ({
    vorm,
    regels: regelsOver('financieringsvorm', vorm.id).map(alsVormregel),
    stand: standOpDag(vorm, peildatum),
  }));
  return {
    peildatum,
    vormen,
    weeg: maakWeger(vormen.map(({ regels }) => regels)),
    belemmeringen: items.belemmeringen.map((belemmering) => {
      const regels = regelsOver('belemmering', belemmering.id);
      const met = (strekking: string): Kennisregel[] => regels.filter(({ regel }) => regel.strekking === strekking);
      return { belemmering, treedtOp: met('treedt-op'), verzacht: met('verzacht') };
    }),
    succesfactoren: items.succesfactoren.map((factor) => ({ factor, regels: regelsOver('succesfactor', factor.id) })),
    afbakening: over.get('afbakening') ?? [],
  };
}

function alsVormregel(kennisregel: Kennisregel): Vormregel {
  const { regel } = kennisregel;
  // Het schema van een regel laat bij een vorm alleen deze strekkingen toe.
  return { ...kennisregel, strekking: regel.strekking as VormStrekking, gewicht: regel.gewicht ?? STANDAARDGEWICHT };
}
