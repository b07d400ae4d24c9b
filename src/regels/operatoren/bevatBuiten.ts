import { waarheid } from '../waarheid.ts';
import { alsVerzameling, type Operator } from './operator.ts';

/**
 * De verzameling bevat iets dat niet in de andere zit: een ander kenmerk, of een vaste lijst.
 * Is het andere kenmerk onbekend, dan is alleen een lege verzameling beslist: daar valt niets buiten.
 */
export const bevatBuiten: Operator<string | readonly string[]> = {
  naam: 'bevatBuiten',
  typen: ['verzameling'],
  geldt: (gevonden, verwacht, _kenmerk, feiten) => {
    const verzameling = alsVerzameling(gevonden);
    if (verzameling.length === 0) return 'onwaar';
    const ander = typeof verwacht === 'string' ? feiten[verwacht] : verwacht;
    if (ander === undefined) return 'onbekend';
    const binnen = alsVerzameling(ander);
    return waarheid(verzameling.some((naam) => !binnen.includes(naam)));
  },
  genoemd: (verwacht) => (typeof verwacht === 'string' ? [] : verwacht),
};
