import { waarheid } from '../waarheid.ts';
import { alsVerzameling, type Operator } from './operator.ts';

/** Een bekend "geen": de verzameling is gegeven en er zit niets in. */
export const isLeeg: Operator<true> = {
  naam: 'isLeeg',
  typen: ['verzameling'],
  geldt: (gevonden) => waarheid(alsVerzameling(gevonden).length === 0),
};
