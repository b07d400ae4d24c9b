import { SOORTEN_VORM } from '../kennisbank/model/financieringsvorm.ts';
import { afbakeningsverschillen } from './vergelijking/afbakeningsverschillen.ts';
import { belemmeringsverschillen } from './vergelijking/belemmeringsverschillen.ts';
import type { Verschil } from './vergelijking/verschil.ts';
import { volgordeverschil } from './vergelijking/volgordeverschil.ts';
import { vormverschillen } from './vergelijking/vormverschillen.ts';
import type { Uitkomst } from './uitkomst.ts';

/**
 * Wat er voor één initiatief verschilt tussen twee uitkomsten: met andere kennis, op een andere dag, of allebei.
 * Gelijke uitkomsten geven niets; elk verschil noemt minstens één oorzaak. Een tekst die anders is, verandert geen uitkomst en telt niet.
 */
export function vergelijkUitkomsten(voor: Uitkomst, na: Uitkomst): Verschil[] {
  const vergelijking = { voor, na };
  return [
    ...afbakeningsverschillen(vergelijking),
    ...vormverschillen(vergelijking),
    ...SOORTEN_VORM.flatMap((soort) => volgordeverschil(soort, vergelijking)),
    ...belemmeringsverschillen(vergelijking),
  ];
}
