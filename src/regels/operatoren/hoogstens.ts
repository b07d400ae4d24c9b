import { waarheid } from '../waarheid.ts';
import type { Operator } from './operator.ts';
import { vergelijk } from './vergelijk.ts';

/** Een getal tot en met deze grens, of een geordende keuze die hoogstens zo hoog staat. */
export const hoogstens: Operator<number | string> = {
  naam: 'hoogstens',
  typen: ['getal', 'keuze'],
  geldt: (gevonden, verwacht, kenmerk) => waarheid(vergelijk(gevonden, verwacht, kenmerk) <= 0),
  genoemd: (verwacht) => (typeof verwacht === 'string' ? [verwacht] : []),
};
