import { asc, inArray, lte } from 'drizzle-orm';
import { adviezen } from '../../schema/tabellen.ts';
import { openDatabank } from '../kennisbank/opslag/databank.ts';
import { metDatabank } from './bewaarfout.ts';

/** Zoveel rijen per opdracht: D1 houdt intussen andere schrijvers niet lang op. */
const PER_OPDRACHT = 200;
/** Zoveel opdrachten per beurt; wat dan nog over is, komt de volgende keer en was al niet meer te lezen. */
const OPDRACHTEN = 40;

/** Verwijdert de adviezen die op dit moment verlopen zijn, in begrensde delen. @returns hoeveel het er waren @throws BewarenOnbereikbaar */
export async function ruimOp(d1: D1Database, nu: Date, perOpdracht = PER_OPDRACHT, opdrachten = OPDRACHTEN): Promise<number> {
  const databank = openDatabank(d1);
  let weg = 0;
  for (let beurt = 0; beurt < opdrachten; beurt += 1) {
    const verlopen = databank
      .select({ id: adviezen.id })
      .from(adviezen)
      .where(lte(adviezen.verlooptOp, nu.toISOString()))
      .orderBy(asc(adviezen.verlooptOp))
      .limit(perOpdracht);
    const { meta } = await metDatabank(() => databank.delete(adviezen).where(inArray(adviezen.id, verlopen)).run());
    weg += meta.changes;
    if (meta.changes < perOpdracht) break;
  }
  return weg;
}
