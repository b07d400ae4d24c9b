import { waarheid } from '../waarheid.ts';
import type { Operator } from './operator.ts';

/** Een bekende keuze, en niet deze. */
export const isNiet: Operator<string> = {
  naam: 'isNiet',
  typen: ['keuze', 'inrichting'],
  geldt: (gevonden, verwacht) => waarheid(gevonden !== verwacht),
  genoemd: (verwacht) => [verwacht],
};
