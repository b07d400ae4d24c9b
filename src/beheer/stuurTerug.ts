import { ketenVan } from './auditspoor.ts';
import { brengVerder } from './bewaakt.ts';
import { leesVoor } from './leesVoor.ts';
import { voerUit, type Beheercontext } from './voerUit.ts';

/**
 * Maakt van een ingediende of goedgekeurde regelset weer een concept: een beoordelaar keurt haar af, of de redactie neemt haar terug.
 * Eerdere goedkeuringen vervallen.
 */
export function stuurTerug(
  context: Beheercontext,
  handeling: 'afkeuren' | 'terugnemen',
  versie: number,
  { reden }: { readonly reden: string },
  gezien: string | undefined,
): Promise<void> {
  const { databank } = context;
  return voerUit(context, handeling, async () => {
    const rij = await leesVoor(databank, handeling, versie, gezien);
    return { keten: ketenVan(versie), spoor: { reden }, bewaakt: brengVerder(databank, rij, { status: 'concept' }), uitkomst: undefined };
  });
}
