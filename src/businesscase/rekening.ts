import type { Partij } from './model.ts';

/** Waar een bedrag geboekt wordt: een partij en, als het uit een wet komt, die wet. Het "potje". */
export interface Rekening {
  readonly partij: string;
  readonly wet?: string;
}

/** Een sleutel per rekening. De wet staat voorop: haar id bevat geen spatie, die van een partij misschien wel. */
export function sleutelVan({ partij, wet }: Rekening): string {
  return `${wet ?? ''} ${partij}`;
}

export function zelfdeRekening(a: Rekening, b: Rekening): boolean {
  return a.partij === b.partij && a.wet === b.wet;
}

/** Vaste volgorde, zodat de volgorde van de invoer niets uitmaakt. */
export function opVolgorde(a: Rekening, b: Rekening): number {
  return opTekst(a.partij, b.partij) || opTekst(a.wet ?? '', b.wet ?? '');
}

export function opTekst(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Hoe wetten en partijen voor een lezer heten. */
export interface Namen {
  readonly van: (id: string) => string;
}

export type Benoemer = (rekening: Rekening) => string;

/** Maakt van een rekening een naam: "Wmo (gemeente)", of alleen de partij. */
export function maakBenoemer(partijen: readonly Partij[], namen: Namen): Benoemer {
  const eigen = new Map(partijen.map(({ id, naam }) => [id, naam ?? id]));
  return ({ partij, wet }) => {
    const naam = eigen.get(partij) ?? partij;
    return wet === undefined ? naam : `${namen.van(wet)} (${naam})`;
  };
}
