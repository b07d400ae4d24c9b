import { z } from '@hono/zod-openapi';
import { jsonAntwoord } from '../koppen.ts';
import { OngeldigeInvoer, type Invoerfout } from '../../advies/invoerfout.ts';
import { bedoeldeU } from '../../kennisbank/nabij.ts';
import { OPENBAAR, raadpleeg, type OpenbareSoort } from '../../kennisbank/raadplegen.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { kiesKennis, kiesPeildatum, maakQuerylezer } from '../lees.ts';
import { Probleem } from '../probleem.ts';
import { FOUTEN, jsonBeschrijving, peildatumParameter, regelsetParameter } from '../schemas/algemeen.ts';
import { ITEMSCHEMA } from '../schemas/kennisbank.ts';
import { bladkoppen, deelBlad, paginaParameters } from '../blad.ts';

const Itemquery = z.object({ peildatum: peildatumParameter, regelset: regelsetParameter });
const Lijstquery = z.object({ ...Itemquery.shape, ...paginaParameters });

const leesItemquery = maakQuerylezer(Itemquery);
const leesLijstquery = maakQuerylezer(Lijstquery);

/** Voor elke openbare soort een lijst en een item: /v1/wetten en /v1/wetten/wmo. */
export const kennisEindpunten: readonly Eindpunt[] = OPENBAAR.flatMap((soort) => [lijstEindpunt(soort), itemEindpunt(soort)]);

function operatie(werkwoord: string, soort: string): string {
  return `${werkwoord}${soort.charAt(0).toUpperCase()}${soort.slice(1)}`;
}

function lijstEindpunt(soort: OpenbareSoort): Eindpunt {
  const schema = z.strictObject({
    items: z.array(ITEMSCHEMA[soort]),
    totaal: z.int().openapi({ description: 'Het aantal items op alle bladen samen.' }),
  });
  return {
    route: {
      method: 'get',
      path: `/v1/${soort}`,
      operationId: operatie('lijst', soort),
      tags: ['Kennisbank'],
      summary: `Alle ${soort}`,
      description: `De ${soort} zoals zij op de peildatum gelden, per blad.`,
      request: { query: Lijstquery },
      responses: {
        200: jsonBeschrijving(`De ${soort}.`, schema, {
          Link: { description: 'Eerste, vorige, volgende en laatste blad (RFC 8288).', schema: { type: 'string' } },
        }),
        400: FOUTEN[400],
        404: FOUTEN[404],
        406: FOUTEN[406],
        500: FOUTEN[500],
        503: FOUTEN[503],
      },
    },
    antwoord: async (c, kennisbron) => {
      const fouten: Invoerfout[] = [];
      const { gelezen: query, ruw } = leesLijstquery(c, fouten);
      const kennis = await kiesKennis(c, kennisbron, query?.regelset);
      const peildatum = kiesPeildatum(ruw['peildatum'], kennis, fouten);
      if (query === undefined || fouten.length > 0) throw new OngeldigeInvoer(fouten);
      const alle = raadpleeg(kennis, soort, peildatum);
      return jsonAntwoord({ items: deelBlad(alle, query), totaal: alle.length }, bladkoppen(c.req.url, alle.length, query));
    },
  };
}

function itemEindpunt(soort: OpenbareSoort): Eindpunt {
  return {
    route: {
      method: 'get',
      path: `/v1/${soort}/{id}`,
      operationId: operatie('toon', soort),
      tags: ['Kennisbank'],
      summary: `Eén item uit ${soort}`,
      description: `Eén item uit ${soort} zoals het op de peildatum geldt.`,
      request: {
        params: z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' }, description: 'De vaste naam van het item.' }) }),
        query: Itemquery,
      },
      responses: {
        200: jsonBeschrijving('Het item.', ITEMSCHEMA[soort]),
        400: FOUTEN[400],
        404: FOUTEN[404],
        406: FOUTEN[406],
        500: FOUTEN[500],
        503: FOUTEN[503],
      },
    },
    antwoord: async (c, kennisbron) => {
      const fouten: Invoerfout[] = [];
      const { gelezen: query, ruw } = leesItemquery(c, fouten);
      const kennis = await kiesKennis(c, kennisbron, query?.regelset);
      const peildatum = kiesPeildatum(ruw['peildatum'], kennis, fouten);
      if (query === undefined || fouten.length > 0) throw new OngeldigeInvoer(fouten);
      const id = c.req.param('id') ?? '';
      const alle = raadpleeg(kennis, soort, peildatum);
      const gevonden = alle.find((item) => item['id'] === id);
      if (gevonden === undefined)
        throw new Probleem(
          404,
          'Niet gevonden',
          `"${id.slice(0, 80)}" staat niet in ${soort}${bedoeldeU(
            id,
            alle.map((item) => String(item['id'])),
          )}. Alle ${soort} staan op /v1/${soort}.`,
        );
      return jsonAntwoord(gevonden);
    },
  };
}
