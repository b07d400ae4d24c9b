import { and, asc, count, desc, eq } from 'drizzle-orm';
import { impacten, impactgevallen } from '../../../schema/tabellen.ts';
import type { Databank } from '../../kennisbank/opslag/databank.ts';
import { Beheerfout } from '../fouten.ts';
import { leesRij } from '../leesConcept.ts';
import type { Impactrij } from './gevallen.ts';
import type { Gewijzigd } from './rekenNa.ts';

/** Wat een regelset zou veranderen, voor zover nagerekend. */
export interface Impact {
  readonly rij: Impactrij;
  /** Er is intussen aan de regelset gewerkt; reken opnieuw. */
  readonly verouderd: boolean;
  readonly gewijzigd: number;
  readonly gevallen: readonly Gewijzigd[];
}

/** De laatste impact van een regelset, met een deel van de gevallen die zouden veranderen. @throws Beheerfout NIET_GEVONDEN */
export async function leesImpact(
  databank: Databank,
  versie: number,
  { vanaf, aantal }: { readonly vanaf: number; readonly aantal: number },
): Promise<Impact> {
  const { wijziging } = await leesRij(databank, versie);
  const [rij] = await databank
    .select()
    .from(impacten)
    .where(eq(impacten.regelset, versie))
    .orderBy(desc(impacten.begonnenOp), desc(impacten.id))
    .limit(1);
  if (rij === undefined)
    throw new Beheerfout('NIET_GEVONDEN', `Van regelset ${versie} is nog geen impact berekend. Begin met POST op _bereken-impact.`);
  const [geteld] = await databank.select({ aantal: count() }).from(impactgevallen).where(eq(impactgevallen.impact, rij.id));
  const rijen = await databank
    .select()
    .from(impactgevallen)
    .where(and(eq(impactgevallen.impact, rij.id)))
    .orderBy(desc(impactgevallen.soort), asc(impactgevallen.id))
    .limit(aantal)
    .offset(vanaf);
  return {
    rij,
    verouderd: rij.wijziging !== wijziging,
    gewijzigd: geteld?.aantal ?? 0,
    // Geschreven door `zetStap`.
    gevallen: rijen.map(({ soort, id, inhoud }) => ({ soort, id, ...(JSON.parse(inhoud) as Omit<Gewijzigd, 'soort' | 'id'>) })),
  };
}
