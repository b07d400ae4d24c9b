import { toegangsbewijzen } from '../../../schema/tabellen.ts';
import { sha256 } from '../../../src/kennisbank/canoniek.ts';
import { vraag, type Antwoord } from '../hulp.ts';
import { databank, WIE, zetPersonen } from './hulp.ts';

export type Wie = keyof typeof WIE;

/** Zet de personen met elk een geldige sleutel in de databank; de sleutel van een lezer is `sleutel-lezer`. */
export async function zetSleutels(): Promise<void> {
  await zetPersonen();
  for (const [naam, { id }] of Object.entries(WIE))
    await databank.insert(toegangsbewijzen).values({
      id: `bewijs-${id}`,
      persoon: id,
      omschrijving: 'toets',
      sleutelSha256: await sha256(`sleutel-${naam}`),
      uitgegevenOp: '2026-01-01T00:00:00.000Z',
      verlooptOp: '2099-01-01T00:00:00.000Z',
    });
}

/** Een vraag aan het beheer als deze persoon, met JSON als er een body is. */
export function doe(
  wie: Wie | undefined,
  methode: string,
  pad: string,
  body?: unknown,
  koppen: Record<string, string> = {},
): Promise<Antwoord> {
  return vraag(`/v1/beheer${pad}`, {
    method: methode,
    headers: {
      ...(wie === undefined ? {} : { Authorization: `Bearer sleutel-${wie}` }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...koppen,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}
