import { and, count, desc, eq, sql } from 'drizzle-orm';
import { meldingen } from '../../schema/tabellen.ts';
import type { Databank } from '../kennisbank/opslag/databank.ts';
import { Beheerfout } from './fouten.ts';
import { eisStand } from './leesConcept.ts';
import { willekeurig } from './willekeurig.ts';
import { voerUit, type Beheercontext } from './voerUit.ts';

export type Meldingrij = typeof meldingen.$inferSelect;

/** Wat een lezer meldt: over welk item of advies, en wat er niet klopt. Wie hij is, wordt niet gevraagd. */
export interface Melding {
  readonly soort: string;
  readonly item?: string | undefined;
  readonly opmerking: string;
}

/** Zoveel meldingen mogen er onbehandeld liggen; daarna is er iets anders aan de hand dan lezers die iets zien. */
const HOOGSTENS_OPEN = 5000;

/** Neemt een melding aan. @returns haar id @throws Beheerfout TE_DRUK als er te veel onbehandeld liggen */
export async function neemMeldingAan(databank: Databank, melding: Melding, regelset: number, nu: Date): Promise<string> {
  const [open] = await databank.select({ aantal: count() }).from(meldingen).where(eq(meldingen.status, 'nieuw'));
  if ((open?.aantal ?? 0) >= HOOGSTENS_OPEN)
    throw new Beheerfout('TE_DRUK', 'Er liggen te veel meldingen die nog niemand heeft gelezen. Probeer het later opnieuw.');
  const id = willekeurig(12);
  const { soort, item = null, opmerking } = melding;
  await databank.insert(meldingen).values({ id, soort, item, opmerking, regelset, ontvangenOp: nu.toISOString() });
  return id;
}

/** Een deel van de meldingen in deze stand, de nieuwste eerst. */
export async function leesMeldingen(
  databank: Databank,
  status: Meldingrij['status'] | undefined,
  { vanaf, aantal }: { readonly vanaf: number; readonly aantal: number },
): Promise<{ readonly rijen: readonly Meldingrij[]; readonly totaal: number }> {
  const waar = status === undefined ? undefined : eq(meldingen.status, status);
  const [geteld] = await databank.select({ totaal: count() }).from(meldingen).where(waar);
  const rijen = await databank
    .select()
    .from(meldingen)
    .where(waar)
    .orderBy(desc(meldingen.ontvangenOp), meldingen.id)
    .limit(aantal)
    .offset(vanaf);
  return { rijen, totaal: geteld?.totaal ?? 0 };
}

export function etagVanMelding({ id, wijziging }: Pick<Meldingrij, 'id' | 'wijziging'>): string {
  return `"melding-${id}-${wijziging}"`;
}

/** Zet bij een melding wat ermee gedaan is. In het auditspoor staat het antwoord, niet wat de lezer schreef. */
export function behandelMelding(context: Beheercontext, id: string, antwoord: string, gezien: string | undefined): Promise<Meldingrij> {
  const { databank } = context;
  return voerUit(context, 'melding-behandelen', async () => {
    const [rij] = await databank.select().from(meldingen).where(eq(meldingen.id, id));
    if (rij === undefined) throw new Beheerfout('NIET_GEVONDEN', `Melding "${id.slice(0, 40)}" bestaat niet.`);
    eisStand(gezien, etagVanMelding(rij), `melding ${id}`);
    return {
      keten: 'meldingen',
      spoor: { soort: 'meldingen', item: id, na: { antwoord } },
      bewaakt: databank
        .update(meldingen)
        .set({ status: 'behandeld', antwoord, wijziging: sql`${meldingen.wijziging} + 1` })
        .where(and(eq(meldingen.id, id), eq(meldingen.wijziging, rij.wijziging))),
      uitkomst: { ...rij, status: 'behandeld', antwoord, wijziging: rij.wijziging + 1 },
    };
  });
}
