import { waarheid } from '../waarheid.ts';
import { alsVerzameling, type Operator } from './operator.ts';

/** De verzameling bevat deze naam. */
export const bevat: Operator<string> = {
  naam: 'bevat',
  typen: ['verzameling'],
  geldt: (gevonden, verwacht) => waarheid(alsVerzameling(gevonden).includes(verwacht)),
  genoemd: (verwacht) => [verwacht],
  poort: (verwacht) => [verwacht],
};
