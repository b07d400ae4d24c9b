import { absoluut, EEN, gedeeld, maal, min, NUL, onderEenNoemer, plus, rondAf, som, teken, vergelijk, type Breuk } from './breuk.ts';
import { alsFractie, inEuro } from './geld.ts';
import type { Bereik, Post } from './model.ts';
import { nulpunt, tekenwisselingen } from './nulpunt.ts';
import { opTekst } from './rekening.ts';
import { jaargewichten, vasteFactor, type Stroom } from './stroom.ts';
import type { Veld } from './veld.ts';

/** Eén onzeker getal: wat de NCW wordt als het laag of hoog uitvalt en de rest op zijn plaats blijft. */
export interface Tornadobalk {
  /** De gedeelde parameter, of `post/veld`. */
  readonly aanname: string;
  readonly posten: readonly string[];
  readonly ncwLaag: number;
  readonly ncwHoog: number;
  readonly spreiding: number;
}

/** Waar de NCW precies nul wordt als alleen dit getal verandert. */
export interface Omslagpunt {
  readonly post: string;
  readonly veld: string;
  readonly waarde: number;
  readonly omslagwaarde?: number;
  readonly reden?: string;
}

export interface Gevoeligheid {
  readonly tornado: readonly Tornadobalk[];
  readonly omslagpunten: readonly Omslagpunt[];
}

/** De velden van een post die een bereik kunnen hebben. */
const GETALVELDEN = ['hoeveelheid', 'prijs'] as const;
type Getalveld = (typeof GETALVELDEN)[number];

/** Een onzeker getal met alle posten die erdoor bewegen. */
export interface Knop {
  readonly aanname: string;
  readonly draaiers: readonly { readonly stroom: Stroom; readonly veld: Getalveld; readonly bereik: Bereik }[];
}

/** Elk bereik, met posten die een parameter delen bij elkaar; op naam, zodat de volgorde van de posten niets uitmaakt. */
export function knoppenVan(stromen: readonly Stroom[]): readonly Knop[] {
  const losse = stromen.flatMap((stroom) =>
    GETALVELDEN.flatMap((veld) => {
      const bereik = stroom.post[veld]?.bereik;
      return bereik === undefined ? [] : [{ aanname: bereik.parameter ?? `${stroom.post.id}/${veld}`, stroom, veld, bereik }];
    }),
  );
  return [...Map.groupBy(losse, ({ aanname }) => aanname)]
    .map(([aanname, draaiers]) => ({ aanname, draaiers: draaiers.toSorted((a, b) => opTekst(a.stroom.post.id, b.stroom.post.id)) }))
    .toSorted((a, b) => opTekst(a.aanname, b.aanname));
}

/** De contante waarde van een post per eenheid en per euro, met een min bij kosten. */
export function waardePerEenheid({ post }: Stroom, { geval, disconto }: Veld): Breuk {
  const factor = vasteFactor(post, geval);
  const waarde = disconto.contant(jaargewichten(post).map((gewicht) => maal(factor, gewicht)));
  return post.richting === 'kosten' ? min(NUL, waarde) : waarde;
}

export function gevoeligheidVan(veld: Veld, ncw: Breuk): Gevoeligheid {
  return { tornado: tornadoVan(veld, ncw), omslagpunten: veld.stromen.flatMap((stroom) => omslagpuntenVan(stroom, veld, ncw)) };
}

function tornadoVan(veld: Veld, ncw: Breuk): readonly Tornadobalk[] {
  return knoppenVan(veld.stromen)
    .map(({ aanname, draaiers }) => {
      const perStroom = [...Map.groupBy(draaiers, ({ stroom }) => stroom)].map(([stroom, eigen]) => verschuiver(stroom, eigen, veld));
      const bij = (stand: 'laag' | 'hoog'): Breuk => plus(ncw, som(perStroom.map((verschuif) => verschuif(stand))));
      const [laag, hoog] = [bij('laag'), bij('hoog')];
      const breedte = absoluut(min(hoog, laag));
      const posten = [...new Set(draaiers.map(({ stroom }) => stroom.post.id))];
      return { breedte, balk: { aanname, posten, ncwLaag: inEuro(laag), ncwHoog: inEuro(hoog), spreiding: inEuro(breedte) } };
    })
    .toSorted((a, b) => vergelijk(b.breedte, a.breedte))
    .map(({ balk }) => balk);
}

/** Hoeveel de NCW verschuift als de knop laag of hoog staat: evenredig met hoeveelheid maal prijs. */
function verschuiver(stroom: Stroom, draaiers: Knop['draaiers'], veld: Veld): (stand: 'laag' | 'hoog') => Breuk {
  const { post, contant } = stroom;
  const { hoeveelheid, prijs } = post;
  if (prijs === undefined) return () => NUL;
  const basis = maal(hoeveelheid.basis, prijs.basis);
  // Zonder basis is er geen contante waarde om mee te schalen.
  const perEenheid =
    basis.teller === 0n ? waardePerEenheid(stroom, veld) : gedeeld(post.richting === 'kosten' ? min(NUL, contant) : contant, basis);
  return (stand) => {
    const kies = (naam: Getalveld, anders: Breuk): Breuk => draaiers.find((draaier) => draaier.veld === naam)?.bereik[stand] ?? anders;
    return maal(min(maal(kies('hoeveelheid', hoeveelheid.basis), kies('prijs', prijs.basis)), basis), perEenheid);
  };
}

/** Het deel dat van een baat overblijft is evenredig met elk van deze; bij een aftrek met wat er níet afgaat. */
const FRACTIES = ['aandeelAanpak', 'deadweight', 'verdringing', 'terugval'] as const;

function omslagpuntenVan({ post, effect, contant }: Stroom, veld: Veld, ncw: Breuk): readonly Omslagpunt[] {
  if (post.prijs === undefined) return [];
  const bijdrage = post.richting === 'kosten' ? min(NUL, contant) : contant;
  if (bijdrage.teller === 0n) return [];
  // De NCW is nul als deze post zoveel keer zo groot is.
  const keer = gedeeld(min(bijdrage, ncw), bijdrage);
  const getal = (naam: Getalveld, waarde: Breuk): Omslagpunt => ({
    post: post.id,
    veld: naam,
    waarde: rondAf(waarde, 2),
    ...(teken(keer) < 0 ? { reden: 'Alleen een waarde onder nul brengt de NCW op nul.' } : { omslagwaarde: rondAf(maal(waarde, keer), 2) }),
  });
  const getallen = [getal('hoeveelheid', post.hoeveelheid.basis), getal('prijs', post.prijs.basis)];
  if (post.richting === 'kosten') return getallen;
  const fracties = FRACTIES.map((naam): Omslagpunt => {
    const waarde = post[naam];
    const omslag = naam === 'aandeelAanpak' ? maal(waarde, keer) : min(EEN, maal(min(EEN, waarde), keer));
    const kan = teken(omslag) >= 0 && vergelijk(omslag, EEN) <= 0;
    return {
      post: post.id,
      veld: naam,
      waarde: alsFractie(waarde),
      ...(kan ? { omslagwaarde: alsFractie(omslag) } : { reden: GEEN_FRACTIE }),
    };
  });
  return [...getallen, ...fracties, ...omslagAfname(post, effect, veld, min(bijdrage, ncw))];
}

const GEEN_FRACTIE = 'Geen waarde van 0 tot 1 brengt de NCW op nul.';

/** De afname per jaar werkt als een macht; het nulpunt is alleen eenduidig bij één tekenwisseling. */
function omslagAfname(post: Post, effect: readonly Breuk[], { geval, disconto }: Veld, doel: Breuk): readonly Omslagpunt[] {
  const eerste = effect.findIndex(({ teller }) => teller !== 0n);
  if (post.jaarprofiel.filter(({ teller }) => teller !== 0n).length < 2) return [];
  const zonderAfname = maal(maal(post.hoeveelheid.basis, post.prijs?.basis ?? NUL), vasteFactor(post, geval));
  const machten = post.jaarprofiel.slice(eerste).map((gewicht, na) => disconto.contantIn(maal(zonderAfname, gewicht), eerste + na));
  const rij = [min(machten[0] ?? NUL, doel), ...machten.slice(1)];
  const { tellers } = onderEenNoemer(rij);
  const basis = { post: post.id, veld: 'afnamePerJaar', waarde: alsFractie(post.afnamePerJaar) };
  const blijft = tekenwisselingen(tellers) === 1 ? nulpunt(tellers, 4) : undefined;
  if (blijft === undefined || blijft > 1) return [{ ...basis, reden: GEEN_FRACTIE }];
  return [{ ...basis, omslagwaarde: Math.round((1 - blijft) * 10_000) / 10_000 }];
}
