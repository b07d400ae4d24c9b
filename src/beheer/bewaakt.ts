import { and, eq, sql, type SQL } from 'drizzle-orm';
import { regelsets } from '../../schema/tabellen.ts';
import type { Databank } from '../kennisbank/opslag/databank.ts';
import type { Regelsetrij } from './leesConcept.ts';

type Velden = Partial<Omit<Regelsetrij, 'versie' | 'wijziging'>>;

/**
 * De opdracht die een regelset verder brengt als zij nog precies is zoals gelezen: dezelfde stand, en geen handeling ertussen.
 * @param ook wat er verder nog waar moet zijn op het moment van schrijven
 */
export function brengVerder(databank: Databank, { versie, status, wijziging }: Regelsetrij, velden: Velden = {}, ook?: SQL) {
  return databank
    .update(regelsets)
    .set({ ...velden, wijziging: sql`${regelsets.wijziging} + 1` })
    .where(and(eq(regelsets.versie, versie), eq(regelsets.status, status), eq(regelsets.wijziging, wijziging), ook));
}
