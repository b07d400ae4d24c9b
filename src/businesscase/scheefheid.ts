import { absoluut, min, NUL, onderEenNoemer, plus, som, teken, type Breuk } from './breuk.ts';
import { alsFractie, inEuro } from './geld.ts';
import { opVolgorde, type Rekening } from './rekening.ts';
import type { OfReden } from './rendement.ts';

/** Lasten en baten van één rekening in contante waarde; negatieve baten staan al bij de lasten. */
export interface Positie {
  readonly rekening: Rekening;
  readonly lasten: Breuk;
  readonly baten: Breuk;
}

/** Hoe scheef lasten en baten liggen: 0 is elk zijn deel, 1 is de een betaalt alles en de ander wint alles. */
export interface Scheefheid {
  readonly index?: number;
  /** Wat de verliezers samen verliezen, in euro. */
  readonly verlies: number;
  readonly verliezers: readonly { readonly partij: string; readonly wet?: string; readonly verlies: number }[];
  readonly reden?: string;
}

export interface Scheefheden {
  readonly rekening: Scheefheid;
  readonly partij: Scheefheid;
}

export function scheefhedenVan(posities: readonly Positie[]): Scheefheden {
  return { rekening: scheefheidVan(posities), partij: scheefheidVan(perPartij(posities)) };
}

/** Zet een negatieve kant naar de andere: minder dan niets betalen is ontvangen. */
export function maakPositie(rekening: Rekening, lasten: Breuk, baten: Breuk): Positie {
  return {
    rekening,
    lasten: plus(teken(lasten) < 0 ? NUL : lasten, teken(baten) < 0 ? absoluut(baten) : NUL),
    baten: plus(teken(baten) < 0 ? NUL : baten, teken(lasten) < 0 ? absoluut(lasten) : NUL),
  };
}

function perPartij(posities: readonly Positie[]): Positie[] {
  return [...Map.groupBy(posities, ({ rekening }) => rekening.partij)].map(([partij, eigen]) => ({
    rekening: { partij },
    lasten: som(eigen.map(({ lasten }) => lasten)),
    baten: som(eigen.map(({ baten }) => baten)),
  }));
}

function scheefheidVan(posities: readonly Positie[]): Scheefheid {
  const verliezers = posities
    .map(({ rekening, lasten, baten }) => ({ rekening, verlies: min(lasten, baten) }))
    .filter(({ verlies }) => teken(verlies) > 0)
    .toSorted((a, b) => opVolgorde(a.rekening, b.rekening));
  const index = indexVan(posities);
  return {
    ...(index.waarde === undefined ? {} : { index: index.waarde }),
    verlies: inEuro(som(verliezers.map(({ verlies }) => verlies))),
    verliezers: verliezers.map(({ rekening, verlies }) => ({ ...rekening, verlies: inEuro(verlies) })),
    ...(index.reden === undefined ? {} : { reden: index.reden }),
  };
}

/** De helft van de som van |aandeel in de lasten - aandeel in de baten|. */
function indexVan(posities: readonly Positie[]): OfReden {
  const { tellers } = onderEenNoemer(posities.flatMap(({ lasten, baten }) => [lasten, baten]));
  const lasten = tellers.filter((_, plaats) => plaats % 2 === 0);
  const baten = tellers.filter((_, plaats) => plaats % 2 === 1);
  const [alleLasten, alleBaten] = [lasten, baten].map((kant) => kant.reduce((opgeteld, teller) => opgeteld + teller, 0n));
  if (alleLasten === undefined || alleBaten === undefined || alleLasten === 0n || alleBaten === 0n)
    return { reden: 'Er zijn geen lasten of geen baten om te verdelen.' };
  const scheef = lasten.reduce((opgeteld, last, plaats) => {
    const verschil = last * alleBaten - (baten[plaats] ?? 0n) * alleLasten;
    return opgeteld + (verschil < 0n ? -verschil : verschil);
  }, 0n);
  return { waarde: alsFractie({ teller: scheef, noemer: 2n * alleLasten * alleBaten }) };
}
