import { z } from '@hono/zod-openapi';
import { sql } from 'drizzle-orm';
import { openDatabank } from '../kennisbank/opslag/databank.ts';
import type { Eindpunt } from './eindpunt.ts';
import { API_VERSIE, jsonAntwoord } from './koppen.ts';
import { leesFoutloos } from './lees.ts';
import { FOUTEN, jsonBeschrijving } from './schemas/algemeen.ts';
import { leesGeenQuery } from './leesGeenQuery.ts';

const Gezondheid = z
  .strictObject({
    status: z.enum(['gezond', 'verminderd']).openapi({ description: 'verminderd: D1 is weg, maar er wordt geantwoord uit het geheugen.' }),
    api: z.string().openapi({ example: API_VERSIE }),
    d1: z.enum(['bereikbaar', 'onbereikbaar']),
    regelset: z.strictObject({ versie: z.int(), sha256: z.string() }),
  })
  .openapi('Gezondheid');

export const gezondheidEindpunt: Eindpunt = {
  route: {
    method: 'get',
    path: '/v1/gezondheid',
    operationId: 'toonGezondheid',
    tags: ['Dienst'],
    summary: 'Hoe het met de dienst gaat',
    description: 'Of D1 bereikbaar is en welke regelset actief is. 503 als er geen kennis is om mee te antwoorden.',
    responses: { 200: jsonBeschrijving('De dienst kan antwoorden.', Gezondheid), 400: FOUTEN[400], 500: FOUTEN[500], 503: FOUTEN[503] },
  },
  antwoord: async (c, kennisbron) => {
    leesFoutloos(c, leesGeenQuery);
    const bereikbaar = await isBereikbaar(c.env.DB);
    const { regelset } = await kennisbron.actief(c.env.DB);
    return jsonAntwoord({
      status: bereikbaar ? 'gezond' : 'verminderd',
      api: API_VERSIE,
      d1: bereikbaar ? 'bereikbaar' : 'onbereikbaar',
      regelset: { versie: regelset.versie, sha256: regelset.sha256 },
    });
  },
};

async function isBereikbaar(d1: D1Database): Promise<boolean> {
  try {
    await openDatabank(d1).run(sql`SELECT 1`);
    return true;
  } catch {
    return false;
  }
}
