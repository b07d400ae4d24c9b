import { z } from '@hono/zod-openapi';
import { jsonAntwoord } from '../koppen.ts';
import { OngeldigeInvoer, type Invoerfout } from '../../advies/invoerfout.ts';
import { bedoeldeU } from '../../kennisbank/nabij.ts';
import { OPENBAAR, raadpleeg, type OpenbareSoort } from '../../kennisbank/raadplegen.ts';
import type { Eindpunt } from '../eindpunt.ts';
import type { Kennisbron } from '../../kennisbank/kennisbron.ts';
import { kiesKennis, kiesPeildatum, maakQuerylezer, type Query } from '../lees.ts';
import type { Verzoek } from '../omgeving.ts';
import { Probleem } from '../probleem.ts';
import { FOUTEN, jsonBeschrijving, peildatumParameter, regelsetParameter } from '../schemas/algemeen.ts';
import { ITEMSCHEMA } from '../schemas/kennisbank.ts';
import { bladkoppen, deelBlad, paginaParameters } from '../blad.ts';

const Itemquery = z.object({ peildatum: peildatumParameter, regelset: regelsetParameter });
const Lijstquery = z.object({ ...Itemquery.shape, ...paginaParameters });

const leesItemquery = maakQuerylezer(Itemquery);
const leesLijstquery = maakQuerylezer(Lijstquery);

const { 400: ongeldig, 404: nietGevonden, 406: ander, 500: stuk, 503: onbereikbaar } = FOUTEN;
/** De fouten van elke operatie die alleen leest. */
const LEESFOUTEN = { 400: ongeldig, 404: nietGevonden, 406: ander, 500: stuk, 503: onbereikbaar };

/** Voor elke openbare soort een lijst en een item: /v1/wetten en /v1/wetten/wmo. */
export const kennisEindpunten: readonly Eindpunt[] = OPENBAAR.flatMap((soort) => [lijstEindpunt(soort), itemEindpunt(soort)]);

/** Leest de vraag van een lijst of item: de parameters, de kennis en de peildatum; met alle fouten tegelijk. */
async function leesVraag<Uit extends { readonly regelset?: number | undefined }>(
  c: Verzoek,
  kennisbron: Kennisbron,
  leesQuery: (c: Verzoek, fouten: Invoerfout[]) => Query<Uit>,
) {
  const fouten: Invoerfout[] = [];
  const { gelezen: query, ruw } = leesQuery(c, fouten);
  const kennis = await kiesKennis(c, kennisbron, query?.regelset);
  const peildatum = kiesPeildatum(ruw['peildatum'], kennis, fouten);
  if (query === undefined || fouten.length > 0) throw new OngeldigeInvoer(fouten);
  return { query, kennis, peildatum };
}

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
        ...LEESFOUTEN,
      },
    },
    antwoord: async (c, kennisbron) => {
      const { query, kennis, peildatum } = await leesVraag(c, kennisbron, leesLijstquery);
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
        ...LEESFOUTEN,
      },
    },
    antwoord: async (c, kennisbron) => {
      const { kennis, peildatum } = await leesVraag(c, kennisbron, leesItemquery);
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
