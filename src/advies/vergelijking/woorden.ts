import type { SoortVorm } from '../../kennisbank/model/financieringsvorm.ts';

/** Een oordeel, stand of andere vaste naam zoals zij in een zin staat: "niet-passend" wordt "niet passend". */
export function inWoorden(naam: string): string {
  return naam.replaceAll('-', ' ');
}

/** Elke soort vorm in het meervoud, midden in een zin. */
export const SOORT_IN_WOORDEN: Record<SoortVorm, string> = {
  categorie: 'categorieën',
  instrument: 'instrumenten',
  bekostigingswijze: 'bekostigingswijzen',
  verdeling: 'verdelingen',
};
