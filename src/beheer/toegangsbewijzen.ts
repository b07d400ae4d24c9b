import { and, desc, eq, sql } from 'drizzle-orm';
import { toegangsbewijzen } from '../../schema/tabellen.ts';
import { sha256 } from '../kennisbank/canoniek.ts';
import { Beheerfout } from './fouten.ts';
import { leesPersoon, PERSONENKETEN } from './personen.ts';
import { willekeurig } from './willekeurig.ts';
import { voerUit, type Beheercontext } from './voerUit.ts';

export interface Uitgegeven {
  readonly id: string;
  /** Staat nergens anders: wie haar kwijt is, vraagt een nieuwe. */
  readonly sleutel: string;
  readonly verlooptOp: string;
}

/** Geeft een sleutel uit waarmee een machine zich als deze persoon aanmeldt. */
export function geefToegangsbewijs(
  context: Beheercontext,
  { persoon, omschrijving, dagenGeldig }: { readonly persoon: string; readonly omschrijving: string; readonly dagenGeldig: number },
): Promise<Uitgegeven> {
  const { databank, nu } = context;
  return voerUit(context, 'toegangsbewijs-uitgeven', async () => {
    const { actief } = await leesPersoon(context, persoon);
    if (!actief) throw new Beheerfout('OVERGANG_GEWEIGERD', `Persoon ${persoon} is niet actief en krijgt geen toegangsbewijs.`);
    const id = willekeurig(9);
    const sleutel = `ontschot_${willekeurig(32)}`;
    const verlooptOp = new Date(nu().getTime() + dagenGeldig * 86_400_000).toISOString();
    return {
      keten: PERSONENKETEN,
      spoor: { soort: 'toegangsbewijzen', item: id, na: { persoon, verlooptOp } },
      bewaakt: databank
        .insert(toegangsbewijzen)
        .values({ id, persoon, omschrijving, sleutelSha256: await sha256(sleutel), uitgegevenOp: nu().toISOString(), verlooptOp }),
      uitkomst: { id, sleutel, verlooptOp },
    };
  });
}

/** De toegangsbewijzen, de nieuwste eerst; hun sleutels staan er niet bij. */
export function leesToegangsbewijzen({ databank }: Pick<Beheercontext, 'databank'>) {
  const { id, persoon, omschrijving, uitgegevenOp, verlooptOp, ingetrokkenOp } = toegangsbewijzen;
  return databank
    .select({ id, persoon, omschrijving, uitgegevenOp, verlooptOp, ingetrokkenOp })
    .from(toegangsbewijzen)
    .orderBy(desc(toegangsbewijzen.uitgegevenOp), toegangsbewijzen.id);
}

/** Maakt een sleutel ongeldig, vanaf nu en voor altijd. */
export function trekToegangsbewijsIn(context: Beheercontext, id: string): Promise<void> {
  const { databank, nu } = context;
  return voerUit(context, 'toegangsbewijs-intrekken', async () => {
    const [rij] = await databank.select().from(toegangsbewijzen).where(eq(toegangsbewijzen.id, id));
    if (rij === undefined) throw new Beheerfout('NIET_GEVONDEN', `Toegangsbewijs "${id.slice(0, 40)}" bestaat niet.`);
    if (rij.ingetrokkenOp !== null) throw new Beheerfout('OVERGANG_GEWEIGERD', `Toegangsbewijs ${id} is al ingetrokken.`);
    return {
      keten: PERSONENKETEN,
      spoor: { soort: 'toegangsbewijzen', item: id, voor: { persoon: rij.persoon } },
      bewaakt: databank
        .update(toegangsbewijzen)
        .set({ ingetrokkenOp: nu().toISOString() })
        .where(and(eq(toegangsbewijzen.id, id), sql`${toegangsbewijzen.ingetrokkenOp} IS NULL`)),
      uitkomst: undefined,
    };
  });
}
