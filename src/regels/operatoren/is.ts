import { waarheid } from '../waarheid.ts';
import type { Operator } from './operator.ts';

/** Precies deze keuze, of precies ja of nee. */
export const is: Operator<string | boolean> = {
  naam: 'is',
  typen: ['keuze', 'inrichting', 'waarheid'],
  geldt: (gevonden, verwacht) => waarheid(gevonden === verwacht),
  genoemd: (verwacht) => (typeof verwacht === 'string' ? [verwacht] : []),
};
