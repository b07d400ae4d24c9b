import { env } from 'cloudflare:workers';
import { expect } from 'vitest';
import { Probleemantwoord } from '../../src/api/schemas/algemeen.ts';
import { stuur, vraag, type Antwoord } from './hulp.ts';

export const INITIATIEF = {
  naam: 'Zorgzaam Geheimdorp',
  omschrijving: 'Wij helpen ouderen; geheim verhaal.',
  wetten: ['wmo', 'zvw', 'wlz'],
  kenmerken: { doelgroepen: ['ouderen'], niveau: 'individueel', lastenIn: ['wmo'], batenIn: ['wlz'] },
};
export const BEWAREN = { ...INITIATIEF, bewaren: true };
export const ADVIES = '/v1/adviezen?peildatum=2026-11-22';

export async function aantal(): Promise<number> {
  return (await env.DB.prepare('SELECT count(*) AS n FROM adviezen').first<number>('n')) ?? 0;
}

/** Een advies dat net bewaard is. */
export interface Bewaard {
  readonly pad: string;
  readonly id: string;
  readonly sleutel: string;
  readonly antwoord: Antwoord;
}

export async function bewaar(pad = ADVIES, body: object = BEWAREN): Promise<Bewaard> {
  const antwoord = await stuur(pad, body);
  expect(antwoord.status, antwoord.tekst.slice(0, 300)).toBe(201);
  const { id, verwijdersleutel } = antwoord.json as { id: string; verwijdersleutel: string };
  return { pad: antwoord.koppen.get('location') ?? '', id, sleutel: verwijdersleutel, antwoord };
}

export function verwijder(pad: string, sleutel?: string): Promise<Antwoord> {
  return vraag(pad, { method: 'DELETE', headers: sleutel === undefined ? {} : { Authorization: `Bearer ${sleutel}` } });
}

export async function laatVerlopen(id: string): Promise<void> {
  await env.DB.prepare('UPDATE adviezen SET verloopt_op = ? WHERE id = ?')
    .bind(new Date(Date.now() - 1000).toISOString(), id)
    .run();
}

export function isProbleem(antwoord: Antwoord, status: number): void {
  expect([antwoord.status, antwoord.koppen.get('content-type')]).toEqual([status, 'application/problem+json']);
  expect(Probleemantwoord.safeParse(antwoord.json).error?.issues).toBeUndefined();
}
