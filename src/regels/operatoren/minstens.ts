import { waarheid } from '../waarheid.ts';
import type { Operator } from './operator.ts';
import { vergelijk } from './vergelijk.ts';

/** Een getal vanaf deze grens, of een geordende keuze die minstens zo hoog staat. */
export const minstens: Operator<number | string> = {
  naam: 'minstens',
  typen: ['getal', 'keuze'],
  geldt: (gevonden, verwacht, kenmerk) => waarheid(vergelijk(gevonden, verwacht, kenmerk) >= 0),
  genoemd: (verwacht) => (typeof verwacht === 'string' ? [verwacht] : []),
};
