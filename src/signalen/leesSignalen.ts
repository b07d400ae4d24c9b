import { sql } from 'drizzle-orm';
import type { Databank } from '../kennisbank/opslag/databank.ts';
import { SIGNAALSOORTEN, type Signaalsoort } from './signaal.ts';
import { telbaar } from './tellingen.ts';

/** Onder dit aantal is een telling niet te zien: een zeldzame combinatie zou anders naar één vrager kunnen wijzen. */
export const KLEINSTE_TELLING = 5;

export interface Telling {
  readonly maand: string;
  readonly soort: Signaalsoort;
  /** De wetten samen, of de naam van een belemmering of kenmerk. */
  readonly sleutel: string;
  readonly aantal: number;
}

/**
 * De tellingen per maand die groot genoeg zijn, de grootste eerst. Er is geen totaal over maanden of soorten: uit een totaal en de
 * tellingen die te zien zijn, is een weggelaten telling terug te rekenen.
 * @param van,tot maanden als JJJJ-MM, beide inbegrepen
 */
export async function leesSignalen(databank: Databank, van: string, tot: string): Promise<readonly Telling[]> {
  const waar = sql`dag >= ${`${van}-01`} AND dag <= ${`${tot}-31`}`;
  const rijen = await databank.all<Telling>(sql`
    SELECT maand, soort, sleutel, sum(aantal) AS aantal FROM (
      SELECT maand, soort, sleutel, aantal FROM signaaltellingen WHERE maand >= ${van} AND maand <= ${tot}
      UNION ALL SELECT maand, soort, sleutel, 1 FROM (${telbaar(waar)})
    ) GROUP BY 1, 2, 3 HAVING sum(aantal) >= ${KLEINSTE_TELLING}`);
  return rijen.toSorted(
    (a, b) =>
      b.maand.localeCompare(a.maand) ||
      SIGNAALSOORTEN.indexOf(a.soort) - SIGNAALSOORTEN.indexOf(b.soort) ||
      b.aantal - a.aantal ||
      a.sleutel.localeCompare(b.sleutel),
  );
}
