import type { Rekening } from '../../../businesscase/rekening.ts';
import type { Ruw } from '../eigenInvoer.ts';

/** Een variant met waarden die wij voorstellen, of waarom er geen voor te stellen is. */
export type Voorstel = { readonly variant: Ruw; readonly aannames: readonly string[] } | { readonly reden: string };

const HEEL = 10_000;

/** Gelijke delen op vier decimalen, samen precies 1; wat niet deelbaar is, ligt bij de eerste. */
export function gelijkeDelen(rekeningen: readonly Rekening[]): readonly Ruw[] {
  const deel = Math.floor(HEEL / rekeningen.length);
  return rekeningen.map((rekening, plaats) => ({
    ...rekening,
    aandeel: (plaats === 0 ? HEEL - deel * (rekeningen.length - 1) : deel) / HEEL,
  }));
}

/** De rekeningen zonder dubbele, in de volgorde waarin zij komen. */
export function uniekeRekeningen(rekeningen: readonly Rekening[]): readonly Rekening[] {
  return rekeningen.filter(
    ({ partij, wet }, plaats) => rekeningen.findIndex((ander) => ander.partij === partij && ander.wet === wet) === plaats,
  );
}

/** "1 jaar", "2 jaar". */
export function jaren(aantal: number): string {
  return `${aantal} jaar`;
}

export const GEEN_KOSTEN = 'Zonder de kosten van de aanpak is hiervoor geen bedrag voor te stellen.';
export const GEEN_BATEN = 'Zonder een bedrag bij de baten is hier niets te verdelen.';
