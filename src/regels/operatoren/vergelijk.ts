import type { KenmerkSoort, Waarde } from '../feiten.ts';

/** Negatief als `gevonden` lager is dan `grens`, nul als zij gelijk zijn, positief als hoger. */
export function vergelijk(gevonden: Waarde, grens: number | string, kenmerk: KenmerkSoort): number {
  if (typeof gevonden === 'number' && typeof grens === 'number') return gevonden - grens;
  const volgorde = kenmerk.waarden ?? [];
  return volgorde.indexOf(String(gevonden)) - volgorde.indexOf(String(grens));
}
