import { asc, count, desc, eq, sql } from 'drizzle-orm';
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
  /** Hoeveel er zouden veranderen, en waarvan. */
  readonly gewijzigd: { readonly adviezen: number; readonly toetsgevallen: number };
  /** Waardoor, het meest voorkomende eerst: een regel of item, met het aantal gevallen dat erdoor verandert. */
  readonly oorzaken: readonly Oorzaaktelling[];
  readonly gevallen: readonly Gewijzigd[];
}

export interface Oorzaaktelling {
  readonly soort: string;
  readonly regel?: string;
  readonly item?: string;
  readonly zin: string;
  readonly gevallen: number;
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
    throw new Beheerfout('NIET_GEVONDEN', `Van regelset ${versie} is nog geen impact berekend. Begin met POST op _narekenen.`);
  const geteld = await databank
    .select({ soort: impactgevallen.soort, aantal: count() })
    .from(impactgevallen)
    .where(eq(impactgevallen.impact, rij.id))
    .groupBy(impactgevallen.soort);
  const tel = (soort: Gewijzigd['soort']): number => geteld.find((groep) => groep.soort === soort)?.aantal ?? 0;
  const rijen = await databank
    .select()
    .from(impactgevallen)
    .where(eq(impactgevallen.impact, rij.id))
    .orderBy(asc(impactgevallen.soort), asc(impactgevallen.id))
    .limit(aantal)
    .offset(vanaf);
  return {
    rij,
    verouderd: rij.wijziging !== wijziging,
    oorzaken: await telOorzaken(databank, rij.id),
    gewijzigd: { adviezen: tel('advies'), toetsgevallen: tel('toetsgeval') },
    // Geschreven door `zetStap`.
    gevallen: rijen.map(({ soort, id, inhoud }) => ({ soort, id, ...(JSON.parse(inhoud) as Omit<Gewijzigd, 'soort' | 'id'>) })),
  };
}

const HOOGSTENS_OORZAKEN = 50;

interface Telrij {
  readonly soort: string;
  readonly regel: string | null;
  readonly item: string | null;
  readonly zin: string;
  readonly gevallen: number;
}

async function telOorzaken(databank: Databank, impact: string): Promise<Oorzaaktelling[]> {
  const rijen = await databank.all<Telrij>(sql`
    SELECT
      json_extract(oorzaak.value, '$.soort') AS soort,
      json_extract(oorzaak.value, '$.regel') AS regel,
      json_extract(oorzaak.value, '$.item') AS item,
      json_extract(oorzaak.value, '$.zin') AS zin,
      count(DISTINCT geval.soort || '/' || geval.id) AS gevallen
    FROM impactgevallen AS geval, json_each(geval.inhoud, '$.verschillen') AS verschil, json_each(verschil.value, '$.oorzaken') AS oorzaak
    WHERE geval.impact = ${impact}
    GROUP BY 1, 2, 3, 4
    ORDER BY gevallen DESC, zin
    LIMIT ${HOOGSTENS_OORZAKEN}`);
  return rijen.map(({ regel, item, ...rij }) => ({ ...rij, ...(regel === null ? {} : { regel }), ...(item === null ? {} : { item }) }));
}
