import { and, eq } from 'drizzle-orm';
import { regelsets } from '../../schema/tabellen.ts';
import { wisItems } from '../kennisbank/opslag/schrijf.ts';
import { ketenVan } from './auditspoor.ts';
import { brengVerder } from './bewaakt.ts';
import { leesVoor } from './leesVoor.ts';
import { voerUit, type Beheercontext } from './voerUit.ts';

/** Verwijdert een concept. Haar auditspoor blijft, en haar nummer komt niet terug. */
export function verwijderConcept(context: Beheercontext, versie: number, gezien: string | undefined): Promise<void> {
  const { databank } = context;
  return voerUit(context, 'concept-verwijderen', async () => {
    const rij = await leesVoor(databank, 'concept-verwijderen', versie, gezien);
    return {
      keten: ketenVan(versie),
      spoor: { voor: { toelichting: rij.toelichting } },
      bewaakt: brengVerder(databank, rij),
      daarna: [
        ...wisItems(databank, versie),
        databank.delete(regelsets).where(and(eq(regelsets.versie, versie), eq(regelsets.status, 'concept'))),
      ],
      uitkomst: undefined,
    };
  });
}
