import { z } from '@hono/zod-openapi';
import { filter, FILTERS, type Filter } from '../../kennisbank/filters.ts';
import type { OpenbareSoort } from '../../kennisbank/raadplegen.ts';
import { bewaarbaarAntwoord } from '../bewaarbaar.ts';
import { BLADKOPPEN, bladkoppen, deelBlad, paginaParameters } from '../blad.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { HOOGSTENS_HERHAALD, maakQuerylezer } from '../lees.ts';
import { jsonBeschrijving } from '../schemas/algemeen.ts';
import { ITEMSCHEMA } from '../schemas/kennisbank.ts';
import { BEWAARKOPPEN, Itemquery, LEESANTWOORDEN, leesVraag } from './leesvraag.ts';
import { operatie } from './operatie.ts';

const Lijstquery = z.object({ ...Itemquery.shape, ...paginaParameters });

/** Een filter als parameter in het document: te herhalen, en dan moet een item aan alles voldoen. */
function filterparameter(naam: string, { omschrijving, voorbeeld, vast }: Filter) {
  return z
    .array(z.string())
    .max(HOOGSTENS_HERHAALD)
    .optional()
    .openapi({
      param: { name: naam, in: 'query', style: 'form', explode: true },
      type: 'array',
      items: { type: 'string', ...(vast === undefined ? {} : { enum: [...vast] }) },
      description: `${omschrijving} Te herhalen: dan moet alles gelden.`,
      example: [voorbeeld],
    });
}

/** De lijst van een soort: gefilterd, per blad, in vaste volgorde. */
export function lijstEindpunt(soort: OpenbareSoort): Eindpunt {
  const filters = Object.entries(FILTERS[soort]);
  const leesQuery = maakQuerylezer(Lijstquery, Object.keys(FILTERS[soort]));
  return {
    route: {
      method: 'get',
      path: `/v1/${soort}`,
      operationId: operatie('lijst', soort),
      tags: ['Kennisbank'],
      summary: `Alle ${soort}, of die aan de filters voldoen`,
      description: `De ${soort} zoals zij op de peildatum gelden, per blad en in de volgorde van de samensteller. Filters zijn te combineren.`,
      request: {
        query: z.object({
          ...Object.fromEntries(filters.map(([naam, eigen]) => [naam, filterparameter(naam, eigen)])),
          ...Lijstquery.shape,
        }),
      },
      responses: {
        200: jsonBeschrijving(
          `De ${soort}.`,
          z.strictObject({
            items: z.array(ITEMSCHEMA[soort]),
            totaal: z.int().openapi({ description: 'Het aantal items op alle bladen samen.' }),
          }),
          { ...BLADKOPPEN, ...BEWAARKOPPEN },
        ),
        ...LEESANTWOORDEN,
      },
    },
    antwoord: async (c, kennisbron) => {
      const { query, filters: gekozen, grondslag } = await leesVraag(c, kennisbron, soort, leesQuery);
      return bewaarbaarAntwoord(c, grondslag, () => {
        const alle = filter(grondslag.kennis, soort, grondslag.peildatum, gekozen);
        return { inhoud: { items: deelBlad(alle, query), totaal: alle.length }, koppen: bladkoppen(c.req.url, alle.length, query) };
      });
    },
  };
}
