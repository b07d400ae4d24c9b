import { z } from 'zod';
import { Bronverwijzing, Datum, Id, Ids } from './basis.ts';
import { AFBAKENINGEN } from './regel.ts';
import { StatusVorm } from './financieringsvorm.ts';

export const Oordeel = z.enum(['passend', 'mogelijk', 'niet-beschikbaar', 'niet-passend']);
export type Oordeel = z.infer<typeof Oordeel>;

/** Wat een toetsgeval van het advies verwacht; wat er niet staat, wordt niet getoetst. */
export const Verwachting = z.strictObject({
  afbakening: z.enum(AFBAKENINGEN).optional(),
  /** Per vorm één oordeel, of een lijst waarvan het er een moet zijn. */
  oordeel: z.record(Id, z.union([Oordeel, z.array(Oordeel).min(1)])).optional(),
  status: z.record(Id, StatusVorm).optional(),
  /** Elke vorm hierin is de eerste van zijn soort; bij eersteTwee en eersteDrie staat hij bij de eerste twee of drie. */
  eerste: Ids.optional(),
  eersteTwee: Ids.optional(),
  eersteDrie: Ids.optional(),
  /** Geen van deze is passend. */
  nietPassend: Ids.optional(),
  /** Geen van deze is uitgesloten (oordeel niet-passend). */
  nietUitgesloten: Ids.optional(),
  /** Elk hiervan geldt (ja of mogelijk); bij belemmeringenJa zeker, bij geenBelemmeringen niet. */
  belemmeringen: Ids.optional(),
  belemmeringenJa: Ids.optional(),
  geenBelemmeringen: Ids.optional(),
  succesfactoren: z.record(Id, z.enum(['aanwezig', 'ontbreekt', 'onbekend'])).optional(),
  /** Codes van waarschuwingen die erin moeten staan. */
  waarschuwingen: z.array(z.string().min(1)).optional(),
});
export type Verwachting = z.infer<typeof Verwachting>;

/** Een voorbeeld met zijn uitkomst, als gegeven: een beleidsmedewerker leest het en voegt er een toe. */
export const Toetsgeval = z.strictObject({
  id: Id,
  omschrijving: z.string().min(1),
  bron: Bronverwijzing,
  initiatief: z.record(z.string(), z.unknown()),
  peildatum: Datum,
  verwacht: Verwachting,
});
export type Toetsgeval = z.infer<typeof Toetsgeval>;
