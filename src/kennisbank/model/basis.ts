import { z } from 'zod';

/** Vaste naam van een item: kleine letters en cijfers met koppeltekens, zoals `wet-dos`. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kleine letters, cijfers en koppeltekens, zoals "wet-dos"')
  .max(80);

/** Naam van een kenmerk: lowerCamelCase, omdat het een sleutel in de JSON van een initiatief is. */
export const KenmerkId = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*$/, 'lowerCamelCase, zoals "aantalDeelnemers"')
  .max(60);

/** Kalenderdatum als `JJJJ-MM-DD`. */
export const Datum = z.iso.date('een bestaande datum als JJJJ-MM-DD');

/** Waar een feit staat: bron-id en plaats daarin. `redactie` als bron is een eigen oordeel; de plaats noemt dan waarop het steunt. */
export const Bronverwijzing = z.strictObject({ bron: Id, plaats: z.string().min(1).max(300) });
export type Bronverwijzing = z.infer<typeof Bronverwijzing>;

const geldigheid = { geldigVan: Datum.optional(), geldigTot: Datum.optional() };
/** Twee grenzen, beide inclusief; een ontbrekende grens is open. */
export const Geldigheid = z.object(geldigheid);
export type Geldigheid = z.infer<typeof Geldigheid>;

const bewering = { tekst: z.string().min(1).max(4000), bron: Bronverwijzing };
/** Een bewering met haar bron; geldt alleen binnen haar geldigheid als die er staat. */
export const Tekst = z.strictObject({ ...bewering, ...geldigheid });
export type Tekst = z.infer<typeof Tekst>;
/** Een bewering die een item niet kan missen: zij geldt altijd, anders zou zij op sommige dagen ontbreken. */
export const VasteTekst = z.strictObject(bewering);

/**
 * Hoe zeker een stand is, naar de markering van `beleid-2026`:
 * G officieel, S secundair, A afgeleid, O niet-gevonden (gezocht, niet gevonden).
 */
export const Zekerheid = z.enum(['officieel', 'secundair', 'afgeleid', 'niet-gevonden']);
export type Zekerheid = z.infer<typeof Zekerheid>;

export const Schot = z.enum(['hard', 'zacht']);

/** Een verzameling van vaste namen zonder dubbelen. */
export const Ids = z.array(Id).refine((ids) => new Set(ids).size === ids.length, 'elke naam hoogstens één keer');
