import { and, desc, eq } from 'drizzle-orm';
import { auditspoor, regelsets } from '../../schema/tabellen.ts';
import { sha256 } from '../kennisbank/canoniek.ts';
import type { Regelset, Soort } from '../kennisbank/model/regelset.ts';
import { TABEL_VAN, type Databank } from '../kennisbank/opslag/databank.ts';
import { itemsUit, leesItemteksten } from '../kennisbank/opslag/lees.ts';
import { ketenVan, type Auditrij } from './auditspoor.ts';
import { Beheerfout } from './fouten.ts';

export type Regelsetrij = typeof regelsets.$inferSelect;

/** Alle regelsets in elke stand, de nieuwste eerst. */
export function leesRijen(databank: Databank): Promise<Regelsetrij[]> {
  return databank.select().from(regelsets).orderBy(desc(regelsets.versie));
}

/** @throws Beheerfout NIET_GEVONDEN */
export async function leesRij(databank: Databank, versie: number): Promise<Regelsetrij> {
  const [rij] = await databank.select().from(regelsets).where(eq(regelsets.versie, versie));
  if (rij === undefined)
    throw new Beheerfout('NIET_GEVONDEN', `Regelset ${versie} bestaat niet. Alle regelsets staan op /v1/beheer/regelsets.`);
  return rij;
}

/** Een regelset in welke stand ook, in haar geheel. Van een concept is er nog geen zegel om te controleren. */
export async function leesInhoud(databank: Databank, rij: Regelsetrij): Promise<Regelset> {
  const { naam, toelichting, dekkingVanaf, kennisTot } = rij;
  return { naam, toelichting, dekkingVanaf, kennisTot, items: itemsUit(await leesItemteksten(databank, rij.versie)) };
}

/** De tekst van één item, of niets. */
export async function leesItemtekst(databank: Databank, versie: number, soort: Soort, id: string): Promise<string | undefined> {
  const tabel = TABEL_VAN[soort];
  const [rij] = await databank
    .select({ inhoud: tabel.inhoud })
    .from(tabel)
    .where(and(eq(tabel.regelset, versie), eq(tabel.id, id)));
  return rij?.inhoud;
}

/** De handelingen aan een regelset, de oudste eerst. */
export function leesKeten(databank: Databank, versie: number): Promise<Auditrij[]> {
  return databank
    .select()
    .from(auditspoor)
    .where(eq(auditspoor.keten, ketenVan(versie)))
    .orderBy(auditspoor.nummer);
}

/** De ETag van een regelset: elke handeling geeft een andere. */
export function etagVanRegelset({ versie, wijziging }: Pick<Regelsetrij, 'versie' | 'wijziging'>): string {
  return `"regelset-${versie}-${wijziging}"`;
}

/** De ETag van een item: die van zijn inhoud. */
export async function etagVanItem(inhoud: string): Promise<string> {
  return `"${(await sha256(inhoud)).slice(0, 32)}"`;
}

/**
 * Eist dat de oproeper de stand zag die er nu is (If-Match).
 * @throws Beheerfout STAND_NIET_GENOEMD of STAND_VEROUDERD
 */
export function eisStand(gezien: string | undefined, nu: string, wat: string): void {
  if (gezien === undefined)
    throw new Beheerfout('STAND_NIET_GENOEMD', `Noem met If-Match de ETag van ${wat} die u zag; een GET geeft haar.`);
  if (gezien.trim() !== nu)
    throw new Beheerfout('STAND_VEROUDERD', `Een ander was u voor: ${wat} is veranderd sinds u keek. Lees opnieuw en beslis dan.`);
}
