import { waarheid } from '../waarheid.ts';
import { alsVerzameling, type Operator } from './operator.ts';

/** De verzameling bevat minstens een van deze namen. */
export const bevatEenVan: Operator<readonly string[]> = {
  naam: 'bevatEenVan',
  typen: ['verzameling'],
  geldt: (gevonden, verwacht) => {
    const verzameling = alsVerzameling(gevonden);
    return waarheid(verwacht.some((naam) => verzameling.includes(naam)));
  },
  genoemd: (verwacht) => verwacht,
  poort: (verwacht) => verwacht,
};
