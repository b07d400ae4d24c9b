import { z } from '@hono/zod-openapi';
import { OngeldigeInvoer } from '../../advies/invoerfout.ts';
import { alsCsv } from '../../documenten/alsCsv.ts';
import { KennisOnbereikbaar } from '../../kennisbank/kennisbron.ts';
import { openDatabank } from '../../kennisbank/opslag/databank.ts';
import { vandaag } from '../../kennisbank/peildatum.ts';
import { KLEINSTE_TELLING, leesSignalen } from '../../signalen/leesSignalen.ts';
import { SIGNAALSOORTEN } from '../../signalen/signaal.ts';
import { csvAntwoord } from '../documentantwoord.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { formaatParameter, kiesFormaat } from '../formaat.ts';
import { jsonAntwoord } from '../koppen.ts';
import { leesFoutloos, maakQuerylezer } from '../lees.ts';
import { documentBeschrijving, FOUTEN } from '../schemas/algemeen.ts';

const FORMATEN = ['json', 'csv'] as const;
/** Zonder opgave deze en de elf maanden ervoor. */
const MAANDEN_TERUG = 11;

const maand = (naam: string, description: string) =>
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'een maand als JJJJ-MM')
    .optional()
    .openapi({ param: { name: naam, in: 'query' }, description, example: '2026-11' });

const Query = z.object({
  van: maand('van', 'De eerste maand; standaard elf maanden voor de laatste.'),
  tot: maand('tot', 'De laatste maand; standaard deze.'),
  soort: z
    .enum(SIGNAALSOORTEN)
    .optional()
    .openapi({ param: { name: 'soort', in: 'query' }, description: 'Alleen deze soort.' }),
  formaat: formaatParameter(FORMATEN),
});
const leesQuery = maakQuerylezer(Query);

const Signaalantwoord = z
  .strictObject({
    van: z.string().openapi({ example: '2025-12' }),
    tot: z.string().openapi({ example: '2026-11' }),
    kleinsteTelling: z.int().openapi({ description: 'Onder dit aantal is een telling weggelaten.', example: KLEINSTE_TELLING }),
    items: z.array(
      z.strictObject({
        maand: z.string().openapi({ example: '2026-11' }),
        soort: z.enum(SIGNAALSOORTEN).openapi({
          description:
            'wetten: gevraagde combinaties van wetten; belemmering: die zeker gold; onvervuld: combinaties waarvoor geen eigen instrument passend of mogelijk was; vraag: kenmerken die nog een oordeel konden veranderen.',
        }),
        sleutel: z
          .string()
          .openapi({ description: 'De wetten samen met een plus, of de naam van een belemmering of kenmerk.', example: 'wlz+wmo' }),
        aantal: z.int().openapi({ description: 'Het aantal vragen om advies; één initiatief kan vaker vragen.', example: 12 }),
      }),
    ),
  })
  .openapi('Signalen');

export const toonSignalenEindpunt: Eindpunt = {
  route: {
    method: 'get',
    path: '/v1/signalen',
    operationId: 'toonSignalen',
    tags: ['Signalen'],
    summary: 'Wat de vragen samen vertellen',
    description:
      'Anonieme tellingen per maand over vragen om advies: welke wetten samen, welke belemmeringen, waar geen eigen instrument paste, en welke vragen openbleven. Tellingen onder vijf zijn weggelaten, en er zijn geen totalen waaruit zij terug te rekenen zijn.',
    request: { query: Query },
    responses: {
      200: documentBeschrijving('De tellingen.', Signaalantwoord, FORMATEN),
      400: FOUTEN[400],
      406: FOUTEN[406],
      500: FOUTEN[500],
      503: FOUTEN[503],
    },
  },
  formaten: FORMATEN,
  antwoord: async (c) => {
    const query = leesFoutloos(c, leesQuery);
    const tot = query.tot ?? vandaag(new Date()).slice(0, 7);
    const van = query.van ?? maandenEerder(tot, MAANDEN_TERUG);
    if (van > tot)
      throw new OngeldigeInvoer([
        { in: 'query', location: 'van', code: 'ongeldig', detail: `De eerste maand (${van}) ligt na de laatste (${tot}).` },
      ]);
    const alle = await lees(c.env.DB, van, tot);
    const items = query.soort === undefined ? alle : alle.filter(({ soort }) => soort === query.soort);
    const koppen = { 'Cache-Control': 'public, max-age=300' };
    if (kiesFormaat(c, query.formaat, FORMATEN) === 'csv') {
      const rijen = items.map(({ maand: wanneer, soort, sleutel, aantal }) => [wanneer, soort, sleutel, String(aantal)]);
      return csvAntwoord(alsCsv(['maand', 'soort', 'sleutel', 'aantal'], rijen), `signalen ${van} ${tot}`, koppen);
    }
    return jsonAntwoord({ van, tot, kleinsteTelling: KLEINSTE_TELLING, items }, { ...koppen, Vary: 'Accept' });
  },
};

async function lees(d1: D1Database, van: string, tot: string) {
  try {
    return await leesSignalen(openDatabank(d1.withSession('first-unconstrained')), van, tot);
  } catch (oorzaak) {
    throw new KennisOnbereikbaar('de signalen zijn niet te lezen', { cause: oorzaak });
  }
}

function maandenEerder(maandnaam: string, aantal: number): string {
  const dag = new Date(`${maandnaam}-01T00:00:00Z`);
  dag.setUTCMonth(dag.getUTCMonth() - aantal);
  return dag.toISOString().slice(0, 7);
}
