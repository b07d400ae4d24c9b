import { waarheid } from '../waarheid.ts';
import type { Operator } from './operator.ts';

/** Een van deze keuzes. */
export const isEenVan: Operator<readonly string[]> = {
  naam: 'isEenVan',
  typen: ['keuze', 'inrichting'],
  geldt: (gevonden, verwacht) => waarheid(typeof gevonden === 'string' && verwacht.includes(gevonden)),
  genoemd: (verwacht) => verwacht,
};
