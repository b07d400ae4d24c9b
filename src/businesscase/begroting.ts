import { inEuro } from './geld.ts';
import { min, NUL, plus, som, type Breuk } from './breuk.ts';
import type { Veld } from './veld.ts';

/** Kas per rekening in één jaar als er elk jaar een nieuwe lichting begint; zonder disconto. */
export interface Begroting {
  readonly jaar: number;
  readonly perRekening: readonly {
    readonly partij: string;
    readonly wet?: string;
    readonly kosten: number;
    readonly baten: number;
    readonly saldo: number;
  }[];
}

/**
 * Wat alle lichtingen samen in een jaar doen: de eerste is dan in zijn jaar n, de laatste in zijn jaar 0 (lpbl-2014 4.5 en bijlage 2,
 * de begroting na twee jaar).
 */
export function cohortsom(perJaar: readonly Breuk[], jaar: number): Breuk {
  return som(perJaar.slice(0, jaar + 1));
}

export function begrotingVan({ rekeningen }: Veld, jaar: number): Begroting {
  return {
    jaar,
    perRekening: rekeningen.map(({ rekening, reeks }) => {
      const { kosten, batenPlus, batenMin } = reeks.kas;
      const lasten = cohortsom(kosten, jaar);
      const baten = min(cohortsom(batenPlus, jaar), cohortsom(batenMin, jaar));
      return { ...rekening, kosten: inEuro(lasten), baten: inEuro(baten), saldo: inEuro(plus(baten, min(NUL, lasten))) };
    }),
  };
}
