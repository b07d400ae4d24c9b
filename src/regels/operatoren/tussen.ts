import { waarheid } from '../waarheid.ts';
import { alsGetal, type Operator } from './operator.ts';

/** Een getal van en tot en met deze grenzen. */
export const tussen: Operator<{ readonly van: number; readonly tot: number }> = {
  naam: 'tussen',
  typen: ['getal'],
  geldt: (gevonden, { van, tot }) => {
    const getal = alsGetal(gevonden);
    return waarheid(getal >= van && getal <= tot);
  },
};
