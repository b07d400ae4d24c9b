import { z } from 'zod';
import { Bronverwijzing, Datum, Id, Ids, Tekst, VasteTekst, Zekerheid } from './basis.ts';

export const SOORTEN_VORM = ['categorie', 'instrument', 'bekostigingswijze', 'verdeling'] as const;
export const SoortVorm = z.enum(SOORTEN_VORM);
export type SoortVorm = z.infer<typeof SoortVorm>;

export const StatusVorm = z.enum(['van-kracht', 'aangenomen', 'in-voorbereiding', 'bestaat-nog-niet', 'gesloten', 'vervallen', 'onbekend']);
export type StatusVorm = z.infer<typeof StatusVorm>;

/** De stand van een vorm in een tijdvak. Tussen twee tijdvakken zit een gat; dat is een uitkomst met een naam, geen doorgetrokken oude stand. */
export const Standregel = z.strictObject({
  vanaf: Datum,
  tot: Datum.optional(),
  status: StatusVorm,
  /** De stand voor wie al meedoet (kenmerk inRegeling), waar die anders is. */
  voorDeelnemers: StatusVorm.optional(),
  zekerheid: Zekerheid,
  toelichting: z.string().min(1),
  navragenBij: z.string().min(1).optional(),
  bron: Bronverwijzing,
});
export type Standregel = z.infer<typeof Standregel>;

const wettenOfAlle = z.union([z.literal('alle'), Ids]);

export const Financieringsvorm = z.strictObject({
  id: Id,
  naam: z.string().min(1),
  soort: SoortVorm,
  /** De categorieën van aef-2023 tabel 2 waaronder deze vorm valt of mee samengaat. */
  categorieen: Ids.default([]),
  /** Een categorie zonder eigen geld is er alleen zolang een van haar instrumenten er is. */
  eigenGeld: z.boolean().default(true),
  /** Een wijziging raakt geldstromen tussen Rijk en gemeenten: goedkeuring van VWS en BZK. */
  raaktRijkEnGemeenten: z.boolean().default(false),
  wat: VasteTekst,
  hoeHetGeldLoopt: VasteTekst,
  past: z.array(Tekst).min(1),
  pastNiet: z.array(Tekst).min(1),
  wieBeslist: VasteTekst,
  wieBetaalt: VasteTekst,
  grondslag: VasteTekst,
  /** Elk paar (een van `van`, een van `naar`) is een schot dat deze vorm overbrugt; leeg: zij overbrugt op zichzelf geen schot. */
  overbrugt: z.array(z.strictObject({ van: wettenOfAlle, naar: wettenOfAlle, bron: Bronverwijzing })),
  stappen: z.array(Tekst).min(2),
  inspanning: VasteTekst,
  risicos: z.array(Tekst).min(1),
  /** Bij tijdelijk geld: waar het daarna vandaan kan komen. */
  enDaarna: z.array(Tekst).default([]),
  praktijken: Ids.default([]),
  stand: z.array(Standregel).min(1),
  bron: Bronverwijzing,
});
export type Financieringsvorm = z.infer<typeof Financieringsvorm>;
