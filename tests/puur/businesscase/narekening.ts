import { expect } from 'vitest';

/**
 * Los nagerekend op het referentievoorbeeld, met niets dan getallen: contante waarden van de baten, I = 100.000 in jaar 0,
 * en per overdracht de factor van haar jaar.
 */
const R = 0.0225;
export const df = (jaar: number, voet = R): number => (1 + voet) ** -jaar;
export const BATEN: Record<string, readonly [number, number]> = {
  wmo: [-10_000, -10_000],
  jeugdwet: [40_000, 30_000],
  participatiewet: [30_000, 30_000],
  zvw: [20_000, 20_000],
  wlz: [10_000, 20_000],
};
export const I = 100_000;
export const cw = (wet: string, voet = R): number => (BATEN[wet]?.[0] ?? 0) * df(1, voet) + (BATEN[wet]?.[1] ?? 0) * df(2, voet);
export const cent = (bedrag: number): number => Math.round(bedrag * 100 + Number.EPSILON) / 100;
export const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);

/** Vergelijkt elk genoemd bedrag op de cent. */
export function klopt(gevonden: Record<string, number>, verwacht: Record<string, number>): void {
  expect(Object.fromEntries(Object.keys(verwacht).map((naam) => [naam, gevonden[naam]]))).toEqual(
    Object.fromEntries(Object.entries(verwacht).map(([naam, bedrag]) => [naam, cent(bedrag)])),
  );
}
