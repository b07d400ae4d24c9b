import { and, eq, sql } from 'drizzle-orm';
import { personen } from '../../schema/tabellen.ts';
import { Beheerfout } from './fouten.ts';
import { eisStand } from './leesConcept.ts';
import type { Ministerie, Rol } from './rollen.ts';
import { willekeurig } from './willekeurig.ts';
import { voerUit, type Beheercontext } from './voerUit.ts';

/** De keten van alles wat over personen en hun toegang gaat. */
export const PERSONENKETEN = 'personen';

export type Persoonrij = typeof personen.$inferSelect;

/** Wat een beheerder over een persoon vastlegt. */
export interface Persoonsgegevens {
  readonly naam: string;
  /** Het mailadres waarmee iemand via Cloudflare Access binnenkomt; een machine heeft er geen. */
  readonly adres?: string | undefined;
  readonly rol: Rol;
  readonly ministerie?: Ministerie | undefined;
  readonly actief: boolean;
}

export function leesPersonen({ databank }: Pick<Beheercontext, 'databank'>): Promise<Persoonrij[]> {
  return databank.select().from(personen).orderBy(personen.id);
}

/** @throws Beheerfout NIET_GEVONDEN */
export async function leesPersoon({ databank }: Pick<Beheercontext, 'databank'>, id: string): Promise<Persoonrij> {
  const [rij] = await databank.select().from(personen).where(eq(personen.id, id));
  if (rij === undefined) throw new Beheerfout('NIET_GEVONDEN', `Persoon "${id.slice(0, 40)}" bestaat niet.`);
  return rij;
}

export function etagVanPersoon({ id, wijziging }: Pick<Persoonrij, 'id' | 'wijziging'>): string {
  return `"persoon-${id}-${wijziging}"`;
}

/** Wat het auditspoor van een persoon bewaart: zijn rol, niet zijn naam of adres. Dat spoor is voor altijd. */
function spoorVan({ rol, ministerie, actief }: Pick<Persoonsgegevens, 'rol' | 'ministerie' | 'actief'>) {
  return { rol, ...(ministerie === undefined ? {} : { ministerie }), actief };
}

function alsKolommen({ naam, adres, rol, ministerie, actief }: Persoonsgegevens) {
  return { naam, adres: adres?.toLowerCase() ?? null, rol, ministerie: ministerie ?? null, actief };
}

/** @returns de id van de nieuwe persoon @throws Beheerfout BESTAAT_AL als het adres al van iemand is */
export function voegPersoonToe(context: Beheercontext, gegevens: Persoonsgegevens): Promise<string> {
  const { databank } = context;
  return voerUit(context, 'persoon-toevoegen', async () => {
    await eisVrijAdres(context, gegevens.adres);
    const id = willekeurig(9);
    return {
      keten: PERSONENKETEN,
      spoor: { soort: 'personen', item: id, na: spoorVan(gegevens) },
      bewaakt: databank.insert(personen).values({ id, ...alsKolommen(gegevens) }),
      uitkomst: id,
    };
  });
}

/** Verandert de gegevens van een persoon; wie op niet actief staat, komt er niet meer in. */
export function wijzigPersoon(context: Beheercontext, id: string, gegevens: Persoonsgegevens, gezien: string | undefined): Promise<void> {
  const { databank, beheerder } = context;
  return voerUit(context, 'persoon-wijzigen', async () => {
    const oud = await leesPersoon(context, id);
    eisStand(gezien, etagVanPersoon(oud), `persoon ${id}`);
    if (id === beheerder.id && (!gegevens.actief || gegevens.rol !== oud.rol))
      throw new Beheerfout('OVERGANG_GEWEIGERD', 'U kunt uw eigen rol of toegang niet afnemen; vraag een andere beheerder.');
    await eisVrijAdres(context, gegevens.adres, id);
    return {
      keten: PERSONENKETEN,
      spoor: {
        soort: 'personen',
        item: id,
        voor: spoorVan({ rol: oud.rol, ministerie: oud.ministerie ?? undefined, actief: oud.actief }),
        na: spoorVan(gegevens),
      },
      bewaakt: databank
        .update(personen)
        .set({ ...alsKolommen(gegevens), wijziging: sql`${personen.wijziging} + 1` })
        .where(and(eq(personen.id, id), eq(personen.wijziging, oud.wijziging))),
      uitkomst: undefined,
    };
  });
}

async function eisVrijAdres({ databank }: Beheercontext, adres: string | undefined, behalve?: string): Promise<void> {
  if (adres === undefined) return;
  const [ander] = await databank.select({ id: personen.id }).from(personen).where(eq(personen.adres, adres.toLowerCase()));
  if (ander !== undefined && ander.id !== behalve) throw new Beheerfout('BESTAAT_AL', `Dit adres is al van persoon ${ander.id}.`);
}
