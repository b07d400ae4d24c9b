import { and, eq, gt } from 'drizzle-orm';
import { adviezen } from '../../schema/tabellen.ts';
import { openDatabank } from '../kennisbank/opslag/databank.ts';
import { metDatabank } from './bewaarfout.ts';
import { isId, past } from './sleutel.ts';

/**
 * Verwijdert een bewaard advies als de sleutel klopt.
 * @returns `niet-gevonden` als het er niet is (nooit geweest, verwijderd of verlopen), `verkeerde-sleutel` als het blijft staan
 * @throws BewarenOnbereikbaar als niet vaststaat dat het weg is
 */
export async function verwijderAdvies(
  d1: D1Database,
  id: string,
  sleutel: string,
  nu: Date,
): Promise<'verwijderd' | 'niet-gevonden' | 'verkeerde-sleutel'> {
  if (!isId(id)) return 'niet-gevonden';
  const databank = openDatabank(d1);
  const [rij] = await metDatabank(() =>
    databank
      .select({ sleutelHash: adviezen.sleutelHash })
      .from(adviezen)
      .where(and(eq(adviezen.id, id), gt(adviezen.verlooptOp, nu.toISOString()))),
  );
  if (rij === undefined) return 'niet-gevonden';
  if (!(await past(sleutel, rij.sleutelHash))) return 'verkeerde-sleutel';
  await metDatabank(() => databank.delete(adviezen).where(eq(adviezen.id, id)).run());
  return 'verwijderd';
}
