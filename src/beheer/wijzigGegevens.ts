import type { RegelsetGegevens } from '../kennisbank/model/regelset.ts';
import { ketenVan } from './auditspoor.ts';
import { brengVerder } from './bewaakt.ts';
import { leesVoor } from './leesVoor.ts';
import { voerUit, type Beheercontext } from './voerUit.ts';

/** Verandert wat een concept over zichzelf zegt. */
export function wijzigGegevens(
  context: Beheercontext,
  versie: number,
  gegevens: RegelsetGegevens,
  gezien: string | undefined,
): Promise<void> {
  const { databank } = context;
  return voerUit(context, 'gegevens-wijzigen', async () => {
    const rij = await leesVoor(databank, 'gegevens-wijzigen', versie, gezien);
    const { naam, toelichting, dekkingVanaf, kennisTot } = rij;
    return {
      keten: ketenVan(versie),
      spoor: { voor: { naam, toelichting, dekkingVanaf, kennisTot }, na: gegevens },
      bewaakt: brengVerder(databank, rij, gegevens),
      uitkomst: undefined,
    };
  });
}
