import { opsomming } from '../../kennisbank/namen.ts';
import type { Verschil } from './verschil.ts';

/** Eén zin over alle verschillen samen. */
export function vatSamen(verschillen: readonly Verschil[]): string {
  if (verschillen.length === 0) return 'Uw advies is nog actueel.';
  const per = Map.groupBy(verschillen, ({ over }) => over);
  const delen = [...per].map(([over, eigen]) => IN_HET_KORT[over](eigen));
  return `Er veranderde iets: ${opsomming(delen)}.`;
}

function tel(aantal: number, een: string, meer: string): string {
  return aantal === 1 ? `één ${een}` : `${aantal} ${meer}`;
}

const IN_HET_KORT: Record<Verschil['over'], (eigen: readonly Verschil[]) => string> = {
  rekenwijze: () => 'de rekenwijze',
  antwoord: ({ length }) => tel(length, 'antwoord dat niet meer meetelt', 'antwoorden die niet meer meetellen'),
  afbakening: () => 'de afbakening',
  schotten: () => 'de soort schotten',
  oordeel: ({ length }) => tel(length, 'oordeel', 'oordelen'),
  stand: ({ length }) => `de stand van ${tel(length, 'vorm', 'vormen')}`,
  volgorde: (eigen) => `wat vooraan staat bij de ${opsomming(eigen.map(({ naam }) => naam))}`,
  belemmering: ({ length }) => tel(length, 'belemmering', 'belemmeringen'),
};
