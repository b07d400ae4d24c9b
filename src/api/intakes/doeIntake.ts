import { z } from '@hono/zod-openapi';
import { OngeldigeInvoer, type Invoerfout } from '../../advies/invoerfout.ts';
import { leesIntakevraag } from '../../intake/leesIntakevraag.ts';
import { neemIn } from '../../intake/neemIn.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { jsonAntwoord } from '../koppen.ts';
import { kiesKennis, leesJson, maakQuerylezer } from '../lees.ts';
import { jsonBeschrijving, regelsetParameter, VRAAGFOUTEN } from '../schemas/algemeen.ts';
import { Intakeantwoord, Intakevraag } from '../schemas/intake.ts';

const Query = z.object({ regelset: regelsetParameter });
const leesQuery = maakQuerylezer(Query);

/** Van vrije tekst naar een voorstel voor de vraag om advies. */
export const doeIntakeEindpunt: Eindpunt = {
  route: {
    method: 'post',
    path: '/v1/intakes',
    operationId: 'doeIntake',
    tags: ['Intakes'],
    summary: 'Van een beschrijving naar een vraag om advies',
    description:
      'Leest een beschrijving in gewone taal en stelt voor welke domeinen, wetten, doelgroepen en andere kenmerken erbij horen, elk met de woorden uit de tekst die ertoe leidden, hun plaats en hoe zeker het is. Wat de tekst uitsluit ("zonder zorgverzekeraar") staat apart. De adviesvraag bevat alleen wat zeker genoeg is en kan zo naar POST /v1/adviezen; navragen zegt wat er nog te bevestigen is. Dit is een voorstel: kijk het na, want een woordenlijst begrijpt geen zin. Dezelfde tekst en regelset geven hetzelfde antwoord. De tekst wordt niet bewaard en niet gelogd, en komt alleen in de adviesvraag als u dat vraagt. Zet er geen namen van mensen in.',
    request: { query: Query, body: { required: true, content: { 'application/json': { schema: Intakevraag } } } },
    responses: { 200: jsonBeschrijving('Wat er uit de tekst te lezen is.', Intakeantwoord), ...VRAAGFOUTEN },
  },
  antwoord: async (c, kennisbron) => {
    const fouten: Invoerfout[] = [];
    const { gelezen: query } = leesQuery(c, fouten);
    const gelezen = leesIntakevraag(await leesJson(c, '{"tekst": "Wij helpen 70 ouderen met hulp uit de Wmo."}'));
    if (gelezen.vraag === undefined || query === undefined || fouten.length > 0) throw new OngeldigeInvoer([...fouten, ...gelezen.fouten]);
    const kennis = await kiesKennis(c, kennisbron, query.regelset);
    return jsonAntwoord(neemIn(kennis, gelezen.vraag));
  },
};
