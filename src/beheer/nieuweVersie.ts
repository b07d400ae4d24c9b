import { max, sql } from 'drizzle-orm';
import { auditspoor, regelsets } from '../../schema/tabellen.ts';
import type { Databank } from '../kennisbank/opslag/databank.ts';

/** Het volgende versienummer. Een nummer van een verwijderd concept komt niet terug: zijn auditspoor blijft van hem. */
export async function nieuweVersie(databank: Databank): Promise<number> {
  const [bestaand] = await databank.select({ versie: max(regelsets.versie) }).from(regelsets);
  const [ooit] = await databank
    .select({ versie: sql<number | null>`MAX(CAST(SUBSTR(keten, 10) AS INTEGER))` })
    .from(auditspoor)
    .where(sql`keten LIKE 'regelset-%'`);
  return Math.max(bestaand?.versie ?? 0, ooit?.versie ?? 0) + 1;
}
