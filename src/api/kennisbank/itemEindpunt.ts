import { z } from '@hono/zod-openapi';
import { kruisverwijzingenVan } from '../../kennisbank/kruisverwijzingen.ts';
import { bedoeldeU } from '../../kennisbank/nabij.ts';
import { raadpleeg, type OpenbareSoort } from '../../kennisbank/raadplegen.ts';
import { bewaarbaarAntwoord } from '../bewaarbaar.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { maakQuerylezer } from '../lees.ts';
import { Probleem } from '../probleem.ts';
import { jsonBeschrijving } from '../schemas/algemeen.ts';
import { itemdetail } from '../schemas/kennisbank.ts';
import { BEWAARKOPPEN, Itemquery, LEESANTWOORDEN, leesVraag } from './leesvraag.ts';
import { operatie } from './operatie.ts';

const leesQuery = maakQuerylezer(Itemquery);

/** Eén item, met alles waar het naar wijst en alles wat naar hem wijst. */
export function itemEindpunt(soort: OpenbareSoort): Eindpunt {
  return {
    route: {
      method: 'get',
      path: `/v1/${soort}/{id}`,
      operationId: operatie('toon', soort),
      tags: ['Kennisbank'],
      summary: `Eén item uit ${soort}`,
      description: `Eén item uit ${soort} zoals het op de peildatum geldt, met zijn verwijzingen in beide richtingen.`,
      request: {
        params: z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' }, description: 'De vaste naam van het item.' }) }),
        query: Itemquery,
      },
      responses: { 200: jsonBeschrijving('Het item.', itemdetail(soort), BEWAARKOPPEN), ...LEESANTWOORDEN },
    },
    antwoord: async (c, kennisbron) => {
      const { grondslag } = await leesVraag(c, kennisbron, soort, leesQuery);
      const { kennis, peildatum } = grondslag;
      const id = c.req.param('id') ?? '';
      const alle = raadpleeg(kennis, soort, peildatum);
      const gevonden = alle.find((item) => item.id === id);
      if (gevonden === undefined) {
        const nabij = bedoeldeU(
          id,
          alle.map((item) => item.id),
        );
        throw new Probleem(
          404,
          'Niet gevonden',
          `"${id.slice(0, 80)}" staat niet in ${soort}${nabij}. Alle ${soort} staan op /v1/${soort}.`,
        );
      }
      return bewaarbaarAntwoord(c, grondslag, () => {
        const { verwijstNaar, verwezenDoor } = kruisverwijzingenVan(kennis);
        return {
          inhoud: { ...gevonden, verwijstNaar: verwijstNaar(soort, id, peildatum), verwezenDoor: verwezenDoor(soort, id, peildatum) },
        };
      });
    },
  };
}
