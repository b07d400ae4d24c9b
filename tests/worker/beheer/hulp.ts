import { env } from 'cloudflare:workers';
import { asc, eq } from 'drizzle-orm';
import { auditspoor, personen } from '../../../schema/tabellen.ts';
import { controleerKeten, ketenVan, type Auditrij } from '../../../src/beheer/auditspoor.ts';
import { dienIn } from '../../../src/beheer/dienIn.ts';
import { etagVanRegelset, leesInhoud, leesRij } from '../../../src/beheer/leesConcept.ts';
import { controleerBijDePoort, type Aanvaard } from '../../../src/beheer/poort.ts';
import type { Beheerder } from '../../../src/beheer/rollen.ts';
import type { Beheercontext } from '../../../src/beheer/voerUit.ts';
import { openDatabank } from '../../../src/kennisbank/opslag/databank.ts';

export const databank = openDatabank(env.DB);

/** Wie er in de tests zijn; de namen zijn hun rol. */
export const WIE = {
  lezer: { id: 'lezer', rol: 'lezer' },
  redacteur: { id: 'redacteur', rol: 'redacteur', ministerie: 'VWS' },
  anderRedacteur: { id: 'ander-redacteur', rol: 'redacteur', ministerie: 'BZK' },
  vws: { id: 'vws', rol: 'beoordelaar', ministerie: 'VWS' },
  bzk: { id: 'bzk', rol: 'beoordelaar', ministerie: 'BZK' },
  beheerder: { id: 'beheerder', rol: 'beheerder' },
} as const satisfies Record<string, Beheerder>;

export function als(wie: Beheerder, nu = '2026-11-25T10:00:00.000Z'): Beheercontext {
  return { databank, beheerder: wie, nu: () => new Date(nu) };
}

/** Zet de personen in de databank, zoals een beheerder dat zou doen. */
export async function zetPersonen(): Promise<void> {
  for (const wie of Object.values(WIE))
    await databank.insert(personen).values({ naam: wie.id, ministerie: null, adres: `${wie.id}@ontschot.test`, ...wie });
}

export async function etag(versie: number): Promise<string> {
  return etagVanRegelset(await leesRij(databank, versie));
}

/** Alle waarschuwingen die de poort nu geeft, aanvaard. */
export async function aanvaardAlles(versie: number): Promise<readonly Aanvaard[]> {
  const { waarschuwingen } = controleerBijDePoort(await leesInhoud(databank, await leesRij(databank, versie)));
  return waarschuwingen.map(({ code, plaats: { soort, item, veld } }) => ({ code, soort, item, veld, reden: 'Bekend en nagelopen.' }));
}

export async function dienInZoalsHetIs(versie: number, context = als(WIE.redacteur)): Promise<void> {
  await dienIn(context, versie, { reden: 'Klaar.', aanvaardeWaarschuwingen: await aanvaardAlles(versie) }, await etag(versie));
}

/** Het spoor van een regelset, waarvan de keten klopt. */
export async function spoor(versie: number): Promise<Auditrij[]> {
  const rijen = await databank
    .select()
    .from(auditspoor)
    .where(eq(auditspoor.keten, ketenVan(versie)))
    .orderBy(asc(auditspoor.nummer));
  const breuken = await controleerKeten(rijen);
  if (breuken.length > 0) throw new Error(breuken.map(({ nummer, melding }) => `${nummer}: ${melding}`).join('\n'));
  return rijen;
}
