import { and, asc, count, desc, eq, gte, lt } from 'drizzle-orm';
import { auditspoor } from '../../schema/tabellen.ts';
import type { Databank } from '../kennisbank/opslag/databank.ts';
import { controleerKeten, ketenVan, type Auditrij, type Ketenbreuk } from './auditspoor.ts';

/** Waarop het spoor te zoeken is; alles wat gegeven is, moet kloppen. */
export interface Spoorfilter {
  readonly versie?: number | undefined;
  readonly persoon?: string | undefined;
  readonly handeling?: string | undefined;
  readonly soort?: string | undefined;
  readonly item?: string | undefined;
  /** Vanaf deze dag, en tot en met deze dag. */
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
}

/** Een deel van het spoor, de nieuwste handeling eerst. */
export async function leesAuditspoor(
  databank: Databank,
  { versie, persoon, handeling, soort, item, van, tot }: Spoorfilter,
  { vanaf, aantal }: { readonly vanaf: number; readonly aantal: number },
): Promise<{ readonly rijen: readonly Auditrij[]; readonly totaal: number }> {
  const waar = and(
    versie === undefined ? undefined : eq(auditspoor.keten, ketenVan(versie)),
    persoon === undefined ? undefined : eq(auditspoor.persoon, persoon),
    handeling === undefined ? undefined : eq(auditspoor.handeling, handeling),
    soort === undefined ? undefined : eq(auditspoor.soort, soort),
    item === undefined ? undefined : eq(auditspoor.item, item),
    van === undefined ? undefined : gte(auditspoor.op, van),
    // Een moment begint met zijn dag; alles voor het eind van de dag valt voor de dag met een later teken erachter.
    tot === undefined ? undefined : lt(auditspoor.op, `${tot}U`),
  );
  const [geteld] = await databank.select({ totaal: count() }).from(auditspoor).where(waar);
  const rijen = await databank
    .select()
    .from(auditspoor)
    .where(waar)
    .orderBy(desc(auditspoor.op), desc(auditspoor.keten), desc(auditspoor.nummer))
    .limit(aantal)
    .offset(vanaf);
  return { rijen, totaal: geteld?.totaal ?? 0 };
}

/** Loopt alle ketens na. @returns elke rij die niet klopt, en hoeveel er zijn nagelopen */
export async function controleerAuditspoor(
  databank: Databank,
): Promise<{ readonly rijen: number; readonly breuken: readonly Ketenbreuk[] }> {
  const rijen = await databank.select().from(auditspoor).orderBy(asc(auditspoor.keten), asc(auditspoor.nummer));
  const ketens = Map.groupBy(rijen, ({ keten }) => keten);
  const breuken = await Promise.all([...ketens.values()].map(controleerKeten));
  return { rijen: rijen.length, breuken: breuken.flat() };
}
