import { waarheid } from '../waarheid.ts';
import { alsVerzameling, type Operator } from './operator.ts';

/** De verzameling bevat al deze namen. */
export const bevatAlle: Operator<readonly string[]> = {
  naam: 'bevatAlle',
  typen: ['verzameling'],
  geldt: (gevonden, verwacht) => {
    const verzameling = alsVerzameling(gevonden);
    return waarheid(verwacht.every((naam) => verzameling.includes(naam)));
  },
  genoemd: (verwacht) => verwacht,
};
