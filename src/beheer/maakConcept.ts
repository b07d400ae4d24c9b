import { regelsets } from '../../schema/tabellen.ts';
import type { RegelsetGegevens } from '../kennisbank/model/regelset.ts';
import { kopieerItems } from '../kennisbank/opslag/schrijf.ts';
import { ketenVan } from './auditspoor.ts';
import { laatstGepubliceerde } from './laatstGepubliceerde.ts';
import { nieuweVersie } from './nieuweVersie.ts';
import { voerUit, type Beheercontext } from './voerUit.ts';

/** Begint een concept met de inhoud van de laatst gepubliceerde regelset. @returns haar versienummer */
export function maakConcept(context: Beheercontext, { toelichting }: Pick<RegelsetGegevens, 'toelichting'>): Promise<number> {
  const { databank } = context;
  return voerUit(context, 'concept-maken', async () => {
    const basis = await laatstGepubliceerde(databank);
    const versie = await nieuweVersie(databank);
    const { naam, dekkingVanaf, kennisTot } = basis;
    return {
      keten: ketenVan(versie),
      spoor: { na: { gebaseerdOp: basis.versie, toelichting } },
      bewaakt: databank
        .insert(regelsets)
        .values({ versie, status: 'concept', naam, toelichting, dekkingVanaf, kennisTot, gebaseerdOp: basis.versie }),
      daarna: kopieerItems(databank, basis.versie, versie),
      uitkomst: versie,
    };
  });
}
