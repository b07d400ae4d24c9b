import { lt, sql } from 'drizzle-orm';
import { signalen, signaaltellingen } from '../../schema/tabellen.ts';
import type { Databank } from '../kennisbank/opslag/databank.ts';
import { telbaar } from './tellingen.ts';

/** Zo lang kan de wachtrij een boodschap nog brengen (hoogstens 14 dagen); daarna hoeft een signaal niet meer herkend te worden. */
const DAGEN_LOS = 15;

/** Telt oude signalen op bij de maandtellingen en wist ze, samen in één batch: niets verdwijnt en niets telt dubbel. */
export async function telOp(databank: Databank, nu: Date): Promise<void> {
  const grens = new Date(nu.getTime() - DAGEN_LOS * 86_400_000).toISOString().slice(0, 10);
  await databank.batch([
    databank
      .insert(signaaltellingen)
      .select(sql`SELECT maand, soort, sleutel, count(*) FROM (${telbaar(sql`dag < ${grens}`)}) WHERE true GROUP BY 1, 2, 3`)
      .onConflictDoUpdate({
        target: [signaaltellingen.maand, signaaltellingen.soort, signaaltellingen.sleutel],
        set: { aantal: sql`${signaaltellingen.aantal} + excluded.aantal` },
      }),
    databank.delete(signalen).where(lt(signalen.dag, grens)),
  ]);
}
