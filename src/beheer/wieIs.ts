import { and, eq, gt, isNull } from 'drizzle-orm';
import { personen, toegangsbewijzen } from '../../schema/tabellen.ts';
import { sha256 } from '../kennisbank/canoniek.ts';
import type { Databank } from '../kennisbank/opslag/databank.ts';
import { Beheerfout } from './fouten.ts';
import type { Beheerder } from './rollen.ts';

/** Waarmee iemand zich aanmeldt. */
export interface Aanmelding {
  /** De sleutel uit `Authorization: Bearer …`. */
  readonly sleutel?: string | undefined;
  /** Het ondertekende bewijs van Cloudflare Access. */
  readonly accessbewijs?: string | undefined;
}

/** Controleert een bewijs van Cloudflare Access en geeft het mailadres dat erin staat, of niets als het niet deugt. */
export type Accesscontrole = (bewijs: string) => Promise<string | undefined>;

/**
 * Wie zich aanmeldt, of een weigering. Die zegt nooit waarom: of een sleutel verlopen is of nooit bestond, gaat een vreemde niet aan.
 * Noemt iemand een sleutel, dan telt alleen die; een verkeerde sleutel valt niet terug op iets anders.
 *
 * @param access zonder inrichting van Cloudflare Access ontbreekt zij, en komt er langs die weg niemand binnen
 * @throws Beheerfout GEEN_TOEGANG
 */
export async function wieIs(databank: Databank, aanmelding: Aanmelding, access: Accesscontrole | undefined, nu: Date): Promise<Beheerder> {
  const { sleutel, accessbewijs } = aanmelding;
  const gevonden =
    sleutel !== undefined
      ? await persoonMetSleutel(databank, sleutel, nu)
      : accessbewijs !== undefined && access !== undefined
        ? await persoonMetAdres(databank, await access(accessbewijs))
        : undefined;
  if (gevonden === undefined)
    throw new Beheerfout(
      'GEEN_TOEGANG',
      'U bent niet aangemeld. Meld u aan via Cloudflare Access, of stuur een geldig toegangsbewijs mee.',
    );
  const { id, rol, ministerie } = gevonden;
  return { id, rol, ...(ministerie === null ? {} : { ministerie }) };
}

type Gevonden = Pick<typeof personen.$inferSelect, 'id' | 'rol' | 'ministerie'>;
const KOLOMMEN = { id: personen.id, rol: personen.rol, ministerie: personen.ministerie };

async function persoonMetSleutel(databank: Databank, sleutel: string, nu: Date): Promise<Gevonden | undefined> {
  const [gevonden] = await databank
    .select(KOLOMMEN)
    .from(toegangsbewijzen)
    .innerJoin(personen, eq(toegangsbewijzen.persoon, personen.id))
    .where(
      and(
        eq(toegangsbewijzen.sleutelSha256, await sha256(sleutel)),
        gt(toegangsbewijzen.verlooptOp, nu.toISOString()),
        isNull(toegangsbewijzen.ingetrokkenOp),
        eq(personen.actief, true),
      ),
    );
  return gevonden;
}

async function persoonMetAdres(databank: Databank, adres: string | undefined): Promise<Gevonden | undefined> {
  if (adres === undefined) return undefined;
  const [gevonden] = await databank
    .select(KOLOMMEN)
    .from(personen)
    .where(and(eq(personen.adres, adres.toLowerCase()), eq(personen.actief, true)));
  return gevonden;
}
