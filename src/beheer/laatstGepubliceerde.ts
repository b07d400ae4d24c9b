import { desc, inArray, sql } from 'drizzle-orm';
import { regelsets } from '../../schema/tabellen.ts';
import type { Databank } from '../kennisbank/opslag/databank.ts';
import type { Regelsetrij } from './leesConcept.ts';

const TELT_MEE = ['gepubliceerd', 'vervangen'] as const;

/** De nieuwste gepubliceerde regelset die niet is ingetrokken; zij kan ook pas later ingaan. Een concept bouwt op haar voort; in een nieuwe omgeving is er nog geen. */
export async function laatstGepubliceerde(databank: Databank): Promise<Regelsetrij | undefined> {
  const [rij] = await databank
    .select()
    .from(regelsets)
    .where(inArray(regelsets.status, [...TELT_MEE]))
    .orderBy(desc(regelsets.versie))
    .limit(1);
  return rij;
}

/** Dezelfde vraag als deel van een opdracht, zodat de databank haar op het moment van schrijven beantwoordt. */
export const LAATST_GEPUBLICEERD = sql`(SELECT MAX(versie) FROM regelsets WHERE status IN ('gepubliceerd', 'vervangen'))`;
