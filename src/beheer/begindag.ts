import { Beheerfout } from './fouten.ts';
import type { Regelsetrij } from './leesConcept.ts';

/**
 * De dag waarop een nieuwe versie ingaat: niet voor vandaag, en niet voor de versie waarop zij voortbouwt.
 * @throws Beheerfout OVERGANG_GEWEIGERD bij een eerdere dag
 */
export function kiesBegindag(gevraagd: string | undefined, basis: Regelsetrij | undefined, nu: string): string {
  const vroegst = [nu, basis?.actiefVanaf ?? nu].toSorted().at(-1) ?? nu;
  const dag = gevraagd ?? nu;
  if (dag >= vroegst) return dag;
  const reden = vroegst === nu ? 'dat is al geweest' : `regelset ${basis?.versie}, waarop zij voortbouwt, gaat pas in op ${vroegst}`;
  throw new Beheerfout('OVERGANG_GEWEIGERD', `De regelset kan niet ingaan op ${dag}: ${reden}. Kies een dag vanaf ${vroegst}.`);
}
