import { OPENBAAR } from '../../kennisbank/raadplegen.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { itemEindpunt } from './itemEindpunt.ts';
import { lijstEindpunt } from './lijstEindpunt.ts';

/** Voor elke openbare soort een lijst en een item: /v1/wetten en /v1/wetten/wmo. */
export const kennisEindpunten: readonly Eindpunt[] = OPENBAAR.flatMap((soort) => [lijstEindpunt(soort), itemEindpunt(soort)]);
