import { desc, eq, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import { auditspoor } from '../../schema/tabellen.ts';
import { canoniekeJson, sha256 } from '../kennisbank/canoniek.ts';
import type { Databank } from '../kennisbank/opslag/databank.ts';

export type Auditrij = typeof auditspoor.$inferSelect;

/** Wat er van een handeling wordt vastgelegd, naast wie, wanneer en in welke keten. */
export interface Spoor {
  readonly soort?: string;
  readonly item?: string;
  readonly voor?: unknown;
  readonly na?: unknown;
  readonly reden?: string;
}

/** Waar een keten nu eindigt; een lege keten eindigt op nummer 0. */
export interface Ketenkop {
  readonly nummer: number;
  readonly hash: string;
}

/** De keten van een regelset; die van `personen` en `meldingen` heten naar zichzelf. */
export function ketenVan(versie: number): string {
  return `regelset-${versie}`;
}

export async function leesKetenkop(databank: Databank, keten: string): Promise<Ketenkop> {
  const [laatste] = await databank
    .select({ nummer: auditspoor.nummer, hash: auditspoor.hash })
    .from(auditspoor)
    .where(eq(auditspoor.keten, keten))
    .orderBy(desc(auditspoor.nummer))
    .limit(1);
  return laatste ?? { nummer: 0, hash: '' };
}

/** Wie er handelde en wanneer (moment in UTC). */
export interface Wie {
  readonly persoon: string;
  readonly rol: string;
  readonly ministerie?: string | undefined;
  readonly op: string;
}

/** De volgende rij van een keten. */
export async function maakSpoorrij(
  keten: string,
  kop: Ketenkop,
  handeling: string,
  wie: Wie,
  spoor: Spoor,
): Promise<Omit<Auditrij, 'geraakt'>> {
  const tekst = (waarde: unknown): string | null => (waarde === undefined ? null : canoniekeJson(waarde));
  const rij = {
    keten,
    nummer: kop.nummer + 1,
    handeling,
    persoon: wie.persoon,
    rol: wie.rol,
    ministerie: wie.ministerie ?? null,
    op: wie.op,
    soort: spoor.soort ?? null,
    item: spoor.item ?? null,
    voor: tekst(spoor.voor),
    na: tekst(spoor.na),
    reden: spoor.reden ?? null,
    vorige: kop.hash,
  };
  return { ...rij, hash: await hashVan(rij) };
}

/**
 * De opdracht die een handeling vastlegt als de opdracht vlak ervoor precies één rij raakte. Raakte die er geen, dan weigert de databank
 * deze rij (`auditspoor_geraakt`) en gaat de hele batch niet door; heeft een ander intussen de keten verlengd, dan ook.
 */
export function schrijfSpoor(databank: Databank, rij: Omit<Auditrij, 'geraakt'>): BatchItem<'sqlite'> {
  return databank.insert(auditspoor).values({ ...rij, geraakt: sql`changes()` });
}

/** De hash van een rij: over alles wat erin staat, met de hash van de vorige. */
export function hashVan({
  keten,
  nummer,
  handeling,
  persoon,
  rol,
  ministerie,
  op,
  soort,
  item,
  voor,
  na,
  reden,
  vorige,
}: Omit<Auditrij, 'geraakt' | 'hash'>): Promise<string> {
  return sha256(canoniekeJson([keten, nummer, handeling, persoon, rol, ministerie, op, soort, item, voor, na, reden, vorige]));
}

/** Een rij die niet klopt, met wat eraan schort. */
export interface Ketenbreuk {
  readonly keten: string;
  readonly nummer: number;
  readonly melding: string;
}

/**
 * Loopt een keten na, van de eerste rij af: elk nummer is er, elke rij draagt de hash van de vorige en past bij haar eigen hash.
 * @param rijen alle rijen van één keten, op nummer
 */
export async function controleerKeten(rijen: readonly Auditrij[]): Promise<Ketenbreuk[]> {
  const breuken: Ketenbreuk[] = [];
  let vorige: Ketenkop = { nummer: 0, hash: '' };
  for (const rij of rijen) {
    const meld = (melding: string): number => breuken.push({ keten: rij.keten, nummer: rij.nummer, melding });
    if (rij.nummer !== vorige.nummer + 1) meld(`na nummer ${vorige.nummer} komt ${rij.nummer}: daartussen ontbreekt iets`);
    else if (rij.vorige !== vorige.hash) meld('draagt niet de hash van de rij ervoor: die is veranderd');
    if ((await hashVan(rij)) !== rij.hash) meld('past niet bij haar eigen hash: deze rij is veranderd');
    vorige = { nummer: rij.nummer, hash: rij.hash };
  }
  return breuken;
}
