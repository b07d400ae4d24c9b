import { createHash, createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { personen, toegangsbewijzen } from '../schema/tabellen.ts';
import type { Ministerie, Rol } from '../src/beheer/rollen.ts';
import { openDatabank } from '../src/kennisbank/opslag/databank.ts';

/** Wie er lokaal bij het beheer mag. Deze personen bestaan alleen in de databank op deze schijf: geen migratie en geen regel in `src` kent ze. */
const LOKALE_BEHEERDERS: readonly { readonly id: string; readonly naam: string; readonly rol: Rol; readonly ministerie?: Ministerie }[] = [
  { id: 'lokaal-redacteur-vws', naam: 'Redacteur van VWS', rol: 'redacteur', ministerie: 'VWS' },
  { id: 'lokaal-beoordelaar-bzk', naam: 'Beoordelaar van BZK', rol: 'beoordelaar', ministerie: 'BZK' },
  { id: 'lokaal-beoordelaar-vws', naam: 'Beoordelaar van VWS', rol: 'beoordelaar', ministerie: 'VWS' },
  { id: 'lokaal-beheerder', naam: 'Beheerder', rol: 'beheerder' },
];

export interface LokaleSleutel {
  readonly id: string;
  readonly naam: string;
  readonly sleutel: string;
}

/**
 * Zet de lokale beheerders in de lokale databank en geeft hun sleutels. Die komen uit een geheim dat bij de eerste keer wordt verzonnen en
 * naast de databank blijft staan: een tweede start geeft dezelfde sleutels en verandert niets.
 */
export async function zetLokaleBeheerders(d1: D1Database, map: string): Promise<readonly LokaleSleutel[]> {
  const geheim = lokaalGeheim(map);
  const databank = openDatabank(d1);
  const sleutels = LOKALE_BEHEERDERS.map((wie) => ({
    ...wie,
    sleutel: `lokaal_${createHmac('sha256', geheim).update(wie.id).digest('base64url')}`,
  }));
  for (const { id, naam, rol, ministerie, sleutel } of sleutels) {
    await databank
      .insert(personen)
      .values({ id, naam, rol, ministerie: ministerie ?? null })
      .onConflictDoNothing();
    await databank
      .insert(toegangsbewijzen)
      .values({
        id: `${id}-sleutel`,
        persoon: id,
        omschrijving: 'npm start',
        sleutelSha256: createHash('sha256').update(sleutel).digest('hex'),
        uitgegevenOp: new Date().toISOString(),
        verlooptOp: '2099-01-01T00:00:00.000Z',
      })
      .onConflictDoNothing();
  }
  return sleutels.map(({ id, naam, sleutel }) => ({ id, naam, sleutel }));
}

function lokaalGeheim(map: string): string {
  const bestand = join(map, 'lokaal-geheim');
  if (!existsSync(bestand)) {
    mkdirSync(map, { recursive: true });
    writeFileSync(bestand, randomBytes(32).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(bestand, 'utf8');
}
