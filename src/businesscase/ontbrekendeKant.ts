import type { Post, Richting } from './model.ts';

/** Een verhouding die er niet is. */
export interface Geenverhouding {
  readonly reden: string;
  /** Aan een kant ontbreekt elke prijs: wat er komt is nog onbekend, niet nul. */
  readonly pm?: true;
}

/**
 * Of aan een kant van deze posten elke prijs ontbreekt. Een kant zonder posten is nul en telt hier niet; een kant met alleen PM is
 * onbekend, en een verhouding met nul zou dan een oordeel lijken.
 * @param voor over wie het gaat, zoals " voor de gemeente"
 */
export function ontbrekendeKant(posten: readonly Post[], voor = ''): Geenverhouding | undefined {
  const alleenPm = (kant: Richting): boolean => {
    const eigen = posten.filter(({ richting }) => richting === kant);
    return eigen.length > 0 && eigen.every(({ prijs }) => prijs === undefined);
  };
  const leeg = (['kosten', 'baten'] as const).filter(alleenPm);
  return leeg.length === 0 ? undefined : { reden: `Bij alle ${leeg.join(' en alle ')}${voor} ontbreekt nog de prijs (PM).`, pm: true };
}

/** Waarschuwt bij een oordeel dat niet alle posten kent. */
export function pmZin(aantal: number): string {
  if (aantal === 0) return '';
  return ` Dit is exclusief PM: ${aantal === 1 ? 'één post heeft' : `${aantal} posten hebben`} nog geen prijs, en dat kan het oordeel veranderen.`;
}
