import { metHoofdletter } from '../../taal.ts';
/** De naam van een operatie in het document: lijstWetten, toonBeleidsontwikkelingen. */
export function operatie(werkwoord: string, soort: string): string {
  return `${werkwoord}${metHoofdletter(soort)}`;
}
