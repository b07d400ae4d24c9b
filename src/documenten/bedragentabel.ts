import { afrondingVan } from '../businesscase/geld.ts';
import type { Kolom, Rij, Tabel } from './document.ts';
import { bedrag } from './notatie.ts';

export interface Bedragenrij {
  readonly naam: string;
  readonly bedragen: readonly (number | undefined)[];
}

/**
 * Een tabel met bedragen in euro en een totaal. Tellen de afgeronde rijen niet op tot het totaal, dan staat het verschil
 * in de regel "Afronding"; een lezer die natelt, komt dan goed uit.
 */
export function bedragentabel(
  bijschrift: string,
  koppen: readonly [string, ...string[]],
  rijen: readonly Bedragenrij[],
  totaal?: Bedragenrij,
): Tabel {
  return {
    soort: 'tabel',
    bijschrift,
    kolommen: koppen.map((kop, plaats): Kolom => (plaats === 0 ? { kop } : { kop, getal: true })),
    rijen: [
      ...rijen.map(alsRij),
      ...(totaal === undefined ? [] : [...afrondingsrij(rijen, totaal), { ...alsRij(totaal), slot: 'totaal' as const }]),
    ],
  };
}

function alsRij({ naam, bedragen }: Bedragenrij): Rij {
  return { cellen: [naam, ...bedragen.map((waarde) => (waarde === undefined ? '' : bedrag(waarde)))] };
}

function afrondingsrij(rijen: readonly Bedragenrij[], totaal: Bedragenrij): readonly Rij[] {
  const verschillen = totaal.bedragen.map((waarde, plaats) =>
    waarde === undefined
      ? undefined
      : afrondingVan(
          waarde,
          rijen.map(({ bedragen }) => bedragen[plaats] ?? 0),
        ),
  );
  return verschillen.every((verschil) => verschil === undefined)
    ? []
    : [{ ...alsRij({ naam: 'Afronding', bedragen: verschillen }), slot: 'afronding' }];
}
