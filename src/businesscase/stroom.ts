import { EEN, gedeeld, maal, min, NUL, som, type Breuk } from './breuk.ts';
import { isImmaterieel, type Businesscase, type Post } from './model.ts';
import type { Disconto } from './disconto.ts';

/** Wat een post per jaar doet, vanaf jaar 0: het effect zelf, en wat daarvan als geld vrijkomt. */
export interface Stroom {
  readonly post: Post;
  /** De contante waarde van het effect; bij kosten positief. */
  readonly contant: Breuk;
  readonly effect: readonly Breuk[];
  /** Verzilverd en vertraagd; leeg bij een immateriële post. */
  readonly kas: readonly Breuk[];
  /** Wat na de horizon vrijkomt: het telt niet mee en staat bij de waarschuwingen. */
  readonly kasNaHorizon: Breuk;
}

/** Het deel van een baat dat overblijft na alle aftrek, zonder de afname per jaar. */
export function aandeelNaAftrek({ deadweight, verdringing, aandeelAanpak, terugval }: Post): Breuk {
  return [min(EEN, deadweight), min(EEN, verdringing), aandeelAanpak, min(EEN, terugval)].reduce(maal);
}

/** Prijzen naar het prijspeil van de berekening; 1 als de post geen eigen prijspeil heeft. */
export function indexfactor({ prijspeil: van }: Post, { prijspeil: naar, indexcijfers }: Businesscase): Breuk {
  if (van === undefined || naar === undefined || van === naar) return EEN;
  const [oud, nieuw] = [indexcijfers.get(van), indexcijfers.get(naar)];
  // Het lezen weigert een prijspeil zonder indexcijfer (PRIJSPEIL_GEMENGD).
  return oud === undefined || nieuw === undefined ? EEN : gedeeld(nieuw, oud);
}

/** Het bedrag per jaar bij gewicht 1 en een afname van 0: alles wat niet van het jaar afhangt, zonder hoeveelheid en prijs. */
export function vasteFactor(post: Post, geval: Businesscase): Breuk {
  const index = indexfactor(post, geval);
  return post.richting === 'baten' ? maal(index, aandeelNaAftrek(post)) : index;
}

/** Het gewicht van elk jaar, met bij baten de afname sinds het eerste jaar met gewicht. */
export function jaargewichten({ richting, jaarprofiel, afnamePerJaar }: Post): readonly Breuk[] {
  if (richting === 'kosten' || afnamePerJaar.teller === 0n) return jaarprofiel;
  const eerste = jaarprofiel.findIndex(({ teller }) => teller !== 0n);
  const blijft = min(EEN, afnamePerJaar);
  let rest = EEN;
  return jaarprofiel.map((gewicht, jaar) => {
    if (jaar > eerste) rest = maal(rest, blijft);
    return maal(gewicht, rest);
  });
}

/** De stroom van één post; een PM-post (zonder prijs) geeft niets. */
function stroomVan(post: Post, geval: Businesscase): Omit<Stroom, 'contant'> {
  const jaren = geval.horizonJaren;
  const leeg = Array.from({ length: jaren }, () => NUL);
  if (post.prijs === undefined) return { post, effect: leeg, kas: leeg, kasNaHorizon: NUL };
  const perGewicht = maal(maal(post.hoeveelheid.basis, post.prijs.basis), vasteFactor(post, geval));
  const gewichten = jaargewichten(post);
  const effect = leeg.map((_, jaar) => {
    const gewicht = gewichten[jaar];
    return gewicht === undefined || gewicht.teller === 0n ? NUL : maal(perGewicht, gewicht);
  });
  if (isImmaterieel(post)) return { post, effect, kas: leeg, kasNaHorizon: NUL };
  if (post.richting === 'kosten') return { post, effect, kas: effect, kasNaHorizon: NUL };
  const vertraging = post.verzilverVertragingJaren;
  const verzilverd = effect.map((bedrag) => (bedrag.teller === 0n ? NUL : maal(bedrag, post.verzilverbaar)));
  return {
    post,
    effect,
    kas: leeg.map((_, jaar) => verzilverd[jaar - vertraging] ?? NUL),
    kasNaHorizon: som(verzilverd.slice(Math.max(0, jaren - vertraging))),
  };
}

/** De stromen van posten, alle bedragen onder één noemer. */
export function stromenVan(posten: readonly Post[], geval: Businesscase, disconto: Disconto): readonly Stroom[] {
  const stromen = posten.map((post) => stroomVan(post, geval));
  const noemer = gemeneNoemer(stromen.flatMap(({ effect, kas, kasNaHorizon }) => [...effect, ...kas, kasNaHorizon]));
  const gelijk = (bedrag: Breuk): Breuk =>
    bedrag.teller === 0n || bedrag.noemer === noemer ? bedrag : { teller: bedrag.teller * (noemer / bedrag.noemer), noemer };
  return stromen.map(({ post, effect, kas, kasNaHorizon }) => {
    const effecten = effect.map(gelijk);
    return {
      post,
      contant: disconto.contant(effecten),
      effect: effecten,
      kas: kas === effect ? effecten : kas.map(gelijk),
      kasNaHorizon: gelijk(kasNaHorizon),
    };
  });
}

function gemeneNoemer(bedragen: readonly Breuk[]): bigint {
  let gemeen = 1n;
  for (const { teller, noemer } of bedragen) {
    if (teller === 0n || gemeen % noemer === 0n) continue;
    let [a, b] = [gemeen, noemer];
    while (b > 0n) [a, b] = [b, a % b];
    gemeen *= noemer / a;
  }
  return gemeen;
}
