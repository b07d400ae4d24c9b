import { drizzle, type DrizzleD1Database } from 'drizzle-orm/d1';
import * as tabellen from '../../../schema/tabellen.ts';
import type { Soort } from '../model/regelset.ts';

export type Databank = DrizzleD1Database;

/** Een D1-binding of -sessie; drizzle kent het type van een sessie niet, maar gebruikt er alleen `prepare` en `batch` van. */
export function openDatabank(d1: D1Database | D1DatabaseSession): Databank {
  return drizzle(d1 as D1Database);
}

/** De tabel waarin de items van een soort staan. */
export const TABEL_VAN = {
  bronnen: tabellen.bronnen,
  partijsoorten: tabellen.partijsoorten,
  domeinen: tabellen.domeinen,
  wetten: tabellen.wetten,
  doelgroepen: tabellen.doelgroepen,
  kenmerken: tabellen.kenmerken,
  'afgeleide-kenmerken': tabellen.afgeleideKenmerken,
  praktijken: tabellen.praktijken,
  financieringsvormen: tabellen.financieringsvormen,
  belemmeringen: tabellen.belemmeringen,
  succesfactoren: tabellen.succesfactoren,
  kengetallen: tabellen.kengetallen,
  begrippen: tabellen.begrippen,
  lexicon: tabellen.lexicon,
  beleidsontwikkelingen: tabellen.beleidsontwikkelingen,
  regels: tabellen.regels,
  toetsgevallen: tabellen.toetsgevallen,
} as const satisfies Record<Soort, unknown>;
