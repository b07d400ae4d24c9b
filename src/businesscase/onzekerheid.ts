import { alsGetal, breuk, NUL, plus, som, type Breuk } from './breuk.ts';
import { inEuro } from './geld.ts';
import { knoppenVan, waardePerEenheid } from './gevoeligheid.ts';
import { isImmaterieel, type Onzekerheidsvraag, type Post } from './model.ts';
import { opTekst } from './rekening.ts';
import type { Stroom } from './stroom.ts';
import { maakToeval } from './toeval.ts';
import { kwantielVan } from './trekking.ts';
import { ZIENSWIJZEN, type Veld, type Zienswijze } from './veld.ts';

/** De spreiding van de NCW over alle trekkingen. */
export interface Spreiding {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Het deel van de trekkingen met een NCW boven nul. */
  readonly kansPositief: number;
}

export interface Onzekerheid {
  readonly trekkingen: number;
  readonly zaad: number;
  readonly totaal: Spreiding & { readonly kas: Spreiding };
  readonly perPartij: readonly (Spreiding & { readonly partij: string; readonly kas: Spreiding })[];
}

/**
 * Monte Carlo: elk onzeker getal wordt per trekking één keer getrokken, een gedeelde parameter dus voor al haar posten tegelijk.
 * De trekkingen zijn drijvende getallen; zij worden als afwijking bij de exacte NCW opgeteld, zodat zonder spreiding de exacte NCW overblijft.
 */
export function onzekerheidVan(veld: Veld, vraag: Onzekerheidsvraag): Onzekerheid {
  const { trekkingen, zaad } = vraag;
  const banen = banenVan(veld, vraag);
  const partijen = veld.geval.partijen.map(({ id }) => id).toSorted(opTekst);
  const afwijkingen = new Map<string, Float64Array>();
  for (const wijze of ZIENSWIJZEN)
    for (const naam of [TOTAAL, ...partijen]) afwijkingen.set(`${wijze} ${naam}`, new Float64Array(trekkingen));
  const verschillen = new Float64Array(trekkingen);
  for (const baan of banen) {
    trekVerschillen(baan, verschillen);
    for (const wijze of ZIENSWIJZEN)
      for (const naam of [TOTAAL, baan.post.partij]) {
        const reeks = afwijkingen.get(`${wijze} ${naam}`);
        if (reeks !== undefined) telErbij(reeks, verschillen, baan.waarde[wijze]);
      }
  }
  const spreidingen = (naam: string, past: (partij: string) => boolean): Spreiding & { readonly kas: Spreiding } => {
    const per = (wijze: Zienswijze): Spreiding =>
      spreidingVan(afwijkingen.get(`${wijze} ${naam}`) ?? new Float64Array(1), ncwVan(veld, wijze, past));
    return { ...per('maatschappelijk'), kas: per('kas') };
  };
  return {
    trekkingen,
    zaad,
    totaal: spreidingen(TOTAAL, () => true),
    perPartij: partijen.map((partij) => ({ partij, ...spreidingen(partij, (id) => id === partij) })),
  };
}

/** Een naam die geen partij kan hebben: een id is nooit leeg. */
const TOTAAL = '';

function ncwVan({ rekeningen }: Veld, wijze: Zienswijze, past: (partij: string) => boolean): Breuk {
  return som(rekeningen.filter(({ rekening }) => past(rekening.partij)).map(({ contant }) => contant[wijze].ncw));
}

type Getrokken = Partial<Record<'hoeveelheid' | 'prijs', Float64Array>>;

/** Een post die beweegt, met per trekking zijn hoeveelheid en prijs voor zover die onzeker zijn. */
interface Baan {
  readonly post: Post;
  readonly getrokken: Getrokken;
  readonly waarde: Readonly<Record<Zienswijze, number>>;
}

/** Hoeveel hoeveelheid maal prijs per trekking van de basis afwijkt. */
function trekVerschillen({ post, getrokken: { hoeveelheid, prijs } }: Baan, verschillen: Float64Array): void {
  const [vasteHoeveelheid, vastePrijs] = [alsGetal(post.hoeveelheid.basis), alsGetal(post.prijs?.basis ?? NUL)];
  const basis = vasteHoeveelheid * vastePrijs;
  for (let trekking = 0; trekking < verschillen.length; trekking += 1)
    verschillen[trekking] = (hoeveelheid?.[trekking] ?? vasteHoeveelheid) * (prijs?.[trekking] ?? vastePrijs) - basis;
}

function telErbij(reeks: Float64Array, verschillen: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let trekking = 0; trekking < reeks.length; trekking += 1)
    reeks[trekking] = (reeks[trekking] ?? 0) + (verschillen[trekking] ?? 0) * factor;
}

function banenVan(veld: Veld, { trekkingen, zaad }: Onzekerheidsvraag): readonly Baan[] {
  const perStroom = new Map<Stroom, Getrokken>();
  for (const { aanname, draaiers } of knoppenVan(veld.stromen)) {
    const kansen = Float64Array.from({ length: trekkingen }, maakToeval(zaad, aanname));
    for (const { stroom, veld: naam, bereik } of draaiers) {
      const eigen = perStroom.get(stroom) ?? {};
      eigen[naam] = kansen.map(kwantielVan(bereik));
      perStroom.set(stroom, eigen);
    }
  }
  return [...perStroom]
    .filter(([{ post }]) => post.prijs !== undefined)
    .toSorted(([a], [b]) => opTekst(a.post.id, b.post.id))
    .map(([stroom, getrokken]) => ({
      post: stroom.post,
      getrokken,
      waarde: { maatschappelijk: alsGetal(waardePerEenheid(stroom, veld)), kas: kasPerEenheid(stroom, veld) },
    }));
}

function kasPerEenheid(stroom: Stroom, veld: Veld): number {
  const { post } = stroom;
  if (isImmaterieel(post)) return 0;
  if (post.richting === 'kosten') return alsGetal(waardePerEenheid(stroom, veld));
  const { geval } = veld;
  const binnen = Math.max(0, geval.horizonJaren - post.verzilverVertragingJaren);
  const korter: Stroom = { ...stroom, post: { ...post, jaarprofiel: post.jaarprofiel.slice(0, binnen) } };
  const uitstel = alsGetal(veld.disconto.factor(post.verzilverVertragingJaren));
  return alsGetal(waardePerEenheid(korter, veld)) * alsGetal(post.verzilverbaar) * uitstel;
}

function spreidingVan(afwijkingen: Float64Array, ncw: Breuk): Spreiding {
  const grens = -alsGetal(ncw);
  const gesorteerd = afwijkingen.toSorted();
  const bij = (deel: number): number => inEuro(plus(ncw, breuk(percentiel(gesorteerd, deel))));
  const boven = gesorteerd.reduce((aantal, afwijking) => aantal + (afwijking > grens ? 1 : 0), 0);
  return { p10: bij(0.1), p50: bij(0.5), p90: bij(0.9), kansPositief: Math.round((boven / gesorteerd.length) * 10_000) / 10_000 };
}

/** Tussen twee waarnemingen in rechte lijn. */
function percentiel(gesorteerd: Float64Array, deel: number): number {
  const plaats = deel * (gesorteerd.length - 1);
  const [onder, boven] = [gesorteerd[Math.floor(plaats)] ?? 0, gesorteerd[Math.ceil(plaats)] ?? 0];
  return onder + (boven - onder) * (plaats - Math.floor(plaats));
}
