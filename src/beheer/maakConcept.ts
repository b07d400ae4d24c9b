import { regelsets } from '../../schema/tabellen.ts';
import type { RegelsetGegevens } from '../kennisbank/model/regelset.ts';
import { vandaag } from '../kennisbank/peildatum.ts';
import { kopieerItems } from '../kennisbank/opslag/schrijf.ts';
import { ketenVan } from './auditspoor.ts';
import { laatstGepubliceerde } from './laatstGepubliceerde.ts';
import { nieuweVersie } from './nieuweVersie.ts';
import { voerUit, type Beheercontext } from './voerUit.ts';

/**
 * Begint een concept met de inhoud van de laatst gepubliceerde regelset. In een nieuwe omgeving is er nog geen: dan begint het leeg, en
 * komt de eerste inhoud met een import.
 * @returns haar versienummer
 */
export function maakConcept(context: Beheercontext, { toelichting }: Pick<RegelsetGegevens, 'toelichting'>): Promise<number> {
  const { databank } = context;
  return voerUit(context, 'concept-maken', async () => {
    const basis = await laatstGepubliceerde(databank);
    const versie = await nieuweVersie(databank);
    const dag = vandaag(context.nu());
    const { naam, dekkingVanaf, kennisTot } = basis ?? { naam: 'Eerste regelset', dekkingVanaf: dag, kennisTot: dag };
    const gebaseerdOp = basis?.versie ?? null;
    return {
      keten: ketenVan(versie),
      spoor: { na: { gebaseerdOp, toelichting } },
      bewaakt: databank.insert(regelsets).values({ versie, status: 'concept', naam, toelichting, dekkingVanaf, kennisTot, gebaseerdOp }),
      daarna: basis === undefined ? [] : kopieerItems(databank, basis.versie, versie),
      uitkomst: versie,
    };
  });
}
