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
  // Elke naam is nodig, dus één volstaat om te weten dat het niet kan.
  poort: (verwacht) => verwacht.slice(0, 1),
};
