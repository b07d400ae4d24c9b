import type { Bereik } from '../voorwaarde.ts';
import { waarheid } from '../waarheid.ts';
import { alsVerzameling, type Operator } from './operator.ts';

/** Het aantal namen in de verzameling ligt binnen de grenzen (inclusief). */
export const aantal: Operator<Bereik> = {
  naam: 'aantal',
  typen: ['verzameling'],
  geldt: (gevonden, { minstens = 0, hoogstens = Number.POSITIVE_INFINITY }) => {
    const lengte = alsVerzameling(gevonden).length;
    return waarheid(lengte >= minstens && lengte <= hoogstens);
  },
};
