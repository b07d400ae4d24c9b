import type { Businesscaseantwoord } from '../../advies/businesscase/rekenBusinesscase.ts';
import type { Variantuitkomst } from '../../businesscase/berekenVariant.ts';
import type { Partij } from '../../businesscase/model.ts';
import { maakBenoemer, type Benoemer } from '../../businesscase/rekening.ts';
import type { Naslag } from '../naslag.ts';
import { metHoofdletter } from '../../taal.ts';

/** Wat een kort antwoord van een variant kan weglaten. */
type Variantdetail = 'overdrachten' | 'aannames' | 'scheefheid' | 'perRekening';
export type Toonbarevariant = Omit<Variantuitkomst, Variantdetail> & Partial<Pick<Variantuitkomst, Variantdetail>>;

/** Wat een kort antwoord van een uitkomst kan weglaten; wat er niet is, staat niet in het document. */
type Detail = 'perJaar' | 'gevoeligheid' | 'vergelijking';
export type Toonbaar = Omit<Businesscaseantwoord, Detail | 'varianten'> &
  Partial<Pick<Businesscaseantwoord, Detail>> & { readonly varianten: readonly Toonbarevariant[] };

/** De uitkomst van een businesscase met hoe alles heet. */
export interface Lezing<U extends Toonbaar = Toonbaar> {
  readonly uitkomst: U;
  /** "Wmo (gemeente)" of "gemeente", voor midden in een zin. */
  readonly noem: Benoemer;
  /** Hetzelfde met een hoofdletter, voor aan het begin van een rij. */
  readonly rij: Benoemer;
  readonly wet: (id: string) => string;
  /** Hoe een variant heet: haar eigen naam, anders die van de vorm. */
  readonly variant: (variant: { readonly vorm: string; readonly naam?: string }) => string;
}

export function maakLezing<U extends Toonbaar>(
  uitkomst: U,
  partijen: readonly Pick<Partij, 'id' | 'soort' | 'naam'>[],
  { namen }: Pick<Naslag, 'namen'>,
): Lezing<U> {
  const noem = maakBenoemer(partijen, namen);
  return {
    uitkomst,
    noem,
    wet: namen.van,
    rij: (rekening) => metHoofdletter(noem(rekening)),
    variant: ({ vorm, naam }) => (naam === undefined ? namen.van(vorm) : `${naam} (${namen.van(vorm)})`),
  };
}
