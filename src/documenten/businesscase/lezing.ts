import type { Businesscaseantwoord } from '../../advies/businesscase/rekenBusinesscase.ts';
import type { Partij } from '../../businesscase/model.ts';
import { maakBenoemer, type Benoemer } from '../../businesscase/rekening.ts';
import type { Naslag } from '../naslag.ts';
import { metHoofdletter } from '../notatie.ts';

/** De uitkomst van een businesscase met hoe alles heet. */
export interface Lezing {
  readonly uitkomst: Businesscaseantwoord;
  /** "Wmo (gemeente)" of "gemeente", voor midden in een zin. */
  readonly noem: Benoemer;
  /** Hetzelfde met een hoofdletter, voor aan het begin van een rij. */
  readonly rij: Benoemer;
  readonly wet: (id: string) => string;
  /** Hoe een variant heet: haar eigen naam, anders die van de vorm. */
  readonly variant: (variant: { readonly vorm: string; readonly naam?: string }) => string;
}

export function maakLezing(
  uitkomst: Businesscaseantwoord,
  partijen: readonly Pick<Partij, 'id' | 'soort' | 'naam'>[],
  { namen }: Pick<Naslag, 'namen'>,
): Lezing {
  const noem = maakBenoemer(partijen, namen);
  return {
    uitkomst,
    noem,
    wet: namen.van,
    rij: (rekening) => metHoofdletter(noem(rekening)),
    variant: ({ vorm, naam }) => (naam === undefined ? namen.van(vorm) : `${naam} (${namen.van(vorm)})`),
  };
}
