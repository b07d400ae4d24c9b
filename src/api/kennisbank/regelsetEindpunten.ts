import { z } from '@hono/zod-openapi';
import { jsonAntwoord } from '../koppen.ts';
import { KennisOnbereikbaar } from '../../kennisbank/kennisbron.ts';
import { openDatabank } from '../../kennisbank/opslag/databank.ts';
import { leesRegelsets, type Regelsetregel } from '../../kennisbank/opslag/lees.ts';
import { vandaag } from '../../kennisbank/peildatum.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { Probleem } from '../probleem.ts';
import { FOUTEN, jsonBeschrijving } from '../schemas/algemeen.ts';

const Regelsetitem = z
  .strictObject({
    versie: z.int().openapi({ example: 1 }),
    status: z.enum(['gepubliceerd', 'vervangen', 'ingetrokken']),
    naam: z.string(),
    toelichting: z.string().openapi({ description: 'Wat er in deze versie is veranderd.' }),
    sha256: z.string().openapi({ description: 'Het zegel over alle inhoud.' }),
    gepubliceerdOp: z.string().openapi({ format: 'date-time' }),
    actiefVanaf: z.string().openapi({ format: 'date' }),
    dekkingVanaf: z.string().openapi({ format: 'date', description: 'De vroegste peildatum.' }),
    kennisTot: z.string().openapi({ format: 'date', description: 'De dag tot waar de bronnen zijn nagelopen.' }),
  })
  .openapi('Regelset');

async function gepubliceerde(d1: D1Database): Promise<Regelsetregel[]> {
  try {
    return await leesRegelsets(openDatabank(d1.withSession('first-unconstrained')), vandaag(new Date()));
  } catch (oorzaak) {
    throw new KennisOnbereikbaar('de regelsets zijn niet te lezen', { cause: oorzaak });
  }
}

const lijst: Eindpunt = {
  route: {
    method: 'get',
    path: '/v1/regelsets',
    operationId: 'lijstRegelsets',
    tags: ['Regelsets'],
    summary: 'Alle gepubliceerde regelsets',
    description: 'De regelsets die ooit gepubliceerd zijn, de nieuwste eerst.',
    responses: {
      200: jsonBeschrijving('De regelsets.', z.strictObject({ items: z.array(Regelsetitem), totaal: z.int() })),
      500: FOUTEN[500],
      503: FOUTEN[503],
    },
  },
  antwoord: async (c) => {
    const items = await gepubliceerde(c.env.DB);
    return jsonAntwoord({ items, totaal: items.length });
  },
};

const item: Eindpunt = {
  route: {
    method: 'get',
    path: '/v1/regelsets/{versie}',
    operationId: 'toonRegelsets',
    tags: ['Regelsets'],
    summary: 'Eén gepubliceerde regelset',
    description: 'Eén regelset met haar zegel en wat er veranderde.',
    request: {
      params: z.object({
        versie: z.string().openapi({ param: { name: 'versie', in: 'path' }, description: 'Het nummer van de versie.', example: '1' }),
      }),
    },
    responses: { 200: jsonBeschrijving('De regelset.', Regelsetitem), 404: FOUTEN[404], 500: FOUTEN[500], 503: FOUTEN[503] },
  },
  antwoord: async (c) => {
    const versie = c.req.param('versie') ?? '';
    const gevonden = (await gepubliceerde(c.env.DB)).find((regelset) => String(regelset.versie) === versie);
    if (gevonden === undefined)
      throw new Probleem(
        404,
        'Regelset niet gevonden',
        `Regelset "${versie.slice(0, 20)}" bestaat niet of is nooit gepubliceerd. Alle regelsets staan op /v1/regelsets.`,
      );
    return jsonAntwoord(gevonden);
  },
};

export const regelsetEindpunten: readonly Eindpunt[] = [lijst, item];
