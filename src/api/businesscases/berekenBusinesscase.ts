import { z } from '@hono/zod-openapi';
import { OngeldigeInvoer, type Invoerfout } from '../../advies/invoerfout.ts';
import { rekenBusinesscase } from '../../advies/businesscase/rekenBusinesscase.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { jsonAntwoord } from '../koppen.ts';
import { kiesKennis, leesJson, maakQuerylezer } from '../lees.ts';
import { FOUTEN, jsonBeschrijving, regelsetParameter } from '../schemas/algemeen.ts';
import { Businesscaseantwoord } from '../schemas/businesscase.ts';
import { Businesscasevraag } from '../schemas/businesscasevraag.ts';

const Query = z.object({ regelset: regelsetParameter });
const leesQuery = maakQuerylezer(Query);

export const berekenBusinesscaseEindpunt: Eindpunt = {
  route: {
    method: 'post',
    path: '/v1/businesscases',
    operationId: 'berekenBusinesscase',
    tags: ['Businesscases'],
    summary: 'Een businesscase doorrekenen',
    description:
      'Rekent kosten en baten per partij en wet door, over de jaren heen, en laat zien wat elke financieringsvorm met het geld doet: wie betaalt, wie wint en wie het risico draagt. Elk bedrag is de afronding van zijn exacte waarde. Er wordt niets bewaard.',
    request: { query: Query, body: { required: true, content: { 'application/json': { schema: Businesscasevraag } } } },
    responses: { 200: jsonBeschrijving('De doorgerekende businesscase.', Businesscaseantwoord), ...FOUTEN },
  },
  antwoord: async (c, kennisbron) => {
    const fouten: Invoerfout[] = [];
    const { gelezen: query } = leesQuery(c, fouten);
    const invoer = await leesJson(c, '{"partijen": [...], "posten": [...]}');
    const kennis = await kiesKennis(c, kennisbron, query?.regelset);
    if (fouten.length > 0) throw new OngeldigeInvoer([...fouten, ...foutenIn(() => rekenBusinesscase(invoer, kennis))]);
    return jsonAntwoord(rekenBusinesscase(invoer, kennis));
  },
};

/** De fouten in de body, om ook bij een fout in de query alles in één keer te melden. */
function foutenIn(reken: () => unknown): readonly Invoerfout[] {
  try {
    reken();
    return [];
  } catch (fout) {
    if (fout instanceof OngeldigeInvoer) return fout.fouten;
    throw fout;
  }
}
