import { eq, sql } from 'drizzle-orm';
import { regelsets } from '../../schema/tabellen.ts';
import { vandaag } from '../kennisbank/peildatum.ts';
import { kopieerItems } from '../kennisbank/opslag/schrijf.ts';
import { ketenVan } from './auditspoor.ts';
import { kiesBegindag } from './begindag.ts';
import { Beheerfout } from './fouten.ts';
import { LAATST_GEPUBLICEERD, laatstGepubliceerde } from './laatstGepubliceerde.ts';
import { leesRij } from './leesConcept.ts';
import { nieuweVersie } from './nieuweVersie.ts';
import type { Publicatie } from './publiceer.ts';
import { voerUit, type Beheercontext } from './voerUit.ts';

/**
 * Zet de inhoud van een eerdere gepubliceerde regelset terug: als nieuwe versie, die meteen geldt of vanaf een dag. Wat ertussen lag, blijft te lezen.
 * @returns het nummer van de nieuwe versie
 */
export function draaiTerug(
  context: Beheercontext,
  versie: number,
  { reden, actiefVanaf: gevraagd }: Publicatie & { readonly reden: string },
): Promise<number> {
  const { databank, nu } = context;
  return voerUit(context, 'terugdraaien', async () => {
    const eerder = await leesRij(databank, versie);
    if (eerder.sha256 === null)
      throw new Beheerfout('OVERGANG_GEWEIGERD', `Regelset ${versie} is nooit gepubliceerd; er is niets om naar terug te draaien.`);
    const basis = await laatstGepubliceerde(databank);
    const gebaseerdOp = basis?.versie ?? null;
    const nieuw = await nieuweVersie(databank);
    const { naam, toelichting, dekkingVanaf, kennisTot, sha256 } = eerder;
    const actiefVanaf = kiesBegindag(gevraagd, basis, vandaag(nu()));
    return {
      keten: ketenVan(nieuw),
      spoor: { na: { inhoudVan: versie, sha256, actiefVanaf }, reden },
      // Alleen als de laatst gepubliceerde nog dezelfde is; anders zou een publicatie van een ander ongezien verdwijnen.
      bewaakt: databank
        .insert(regelsets)
        .select(
          sql`SELECT ${nieuw}, 'concept', ${naam}, ${toelichting}, ${dekkingVanaf}, ${kennisTot}, NULL, NULL, NULL, ${gebaseerdOp}, 0 WHERE ${LAATST_GEPUBLICEERD} IS ${gebaseerdOp}`,
        ),
      daarna: [
        ...kopieerItems(databank, versie, nieuw),
        databank
          .update(regelsets)
          .set({ status: 'gepubliceerd', sha256, actiefVanaf, gepubliceerdOp: nu().toISOString() })
          .where(eq(regelsets.versie, nieuw)),
      ],
      uitkomst: nieuw,
    };
  });
}
