import { z } from '@hono/zod-openapi';
import { OngeldigeInvoer, type Invoerfout } from '../../advies/invoerfout.ts';
import { rekenBusinesscase, rekenUit } from '../../advies/businesscase/rekenBusinesscase.ts';
import { businesscaseDocument } from '../../documenten/businesscaseDocument.ts';
import { businesscaseWerkboek } from '../../documenten/businesscaseWerkboek.ts';
import { naslagVan } from '../../documenten/naslag.ts';
import type { Kennis } from '../../kennisbank/kennis.ts';
import type { Peildatum } from '../../kennisbank/peildatum.ts';
import { documentAntwoord, werkboekAntwoord } from '../documentantwoord.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { formaatParameter, kiesFormaat } from '../formaat.ts';
import { jsonAntwoord } from '../koppen.ts';
import { kiesKennis, kiesPeildatum, leesJson, maakQuerylezer } from '../lees.ts';
import { documentBeschrijving, regelsetParameter, VRAAGFOUTEN } from '../schemas/algemeen.ts';
import { Businesscaseantwoord } from '../schemas/businesscase.ts';
import { Businesscasevraag } from '../schemas/businesscasevraag.ts';

const FORMATEN = ['json', 'markdown', 'html', 'docx', 'xlsx'] as const;

const Query = z.object({
  peildatum: z
    .string()
    .optional()
    .openapi({
      param: { name: 'peildatum', in: 'query' },
      description: 'De dag die in een document staat (JJJJ-MM-DD); standaard vandaag in Nederland. De berekening hangt er niet van af.',
      format: 'date',
      example: '2026-11-22',
    }),
  regelset: regelsetParameter,
  formaat: formaatParameter(FORMATEN),
});
const leesQuery = maakQuerylezer(Query);

export const berekenBusinesscaseEindpunt: Eindpunt = {
  route: {
    method: 'post',
    path: '/v1/businesscases',
    operationId: 'berekenBusinesscase',
    tags: ['Businesscases'],
    summary: 'Een businesscase doorrekenen',
    description:
      'Rekent kosten en baten per partij en wet door, over de jaren heen, en laat zien wat elke financieringsvorm met het geld doet: wie betaalt, wie wint en wie het risico draagt. Elk bedrag is de afronding van zijn exacte waarde. Ook als document om mee te nemen, en als werkboek waarin elke som een formule is. Er wordt niets bewaard.',
    request: { query: Query, body: { required: true, content: { 'application/json': { schema: Businesscasevraag } } } },
    responses: { 200: documentBeschrijving('De doorgerekende businesscase.', Businesscaseantwoord, FORMATEN), ...VRAAGFOUTEN },
  },
  formaten: FORMATEN,
  antwoord: async (c, kennisbron) => {
    const fouten: Invoerfout[] = [];
    const { gelezen: query, ruw } = leesQuery(c, fouten);
    const invoer = await leesJson(c, '{"partijen": [...], "posten": [...]}');
    const kennis = await kiesKennis(c, kennisbron, query?.regelset);
    const peildatum = kiesPeildatum(ruw['peildatum'], kennis, fouten);
    if (query === undefined || fouten.length > 0)
      throw new OngeldigeInvoer([...fouten, ...foutenIn(() => rekenBusinesscase(invoer, kennis))]);
    const formaat = kiesFormaat(c, query.formaat, FORMATEN);
    return formaat === 'json' ? jsonAntwoord(rekenBusinesscase(invoer, kennis)) : alsDocument(formaat, { invoer, kennis, peildatum });
  },
};

interface Documentvraag {
  readonly invoer: unknown;
  readonly kennis: Kennis;
  readonly peildatum: Peildatum;
}

async function alsDocument(
  formaat: Exclude<(typeof FORMATEN)[number], 'json'>,
  { invoer, kennis, peildatum }: Documentvraag,
): Promise<Response> {
  const { geval, uitkomst } = rekenUit(invoer, kennis);
  const naslag = naslagVan(kennis, peildatum);
  const naam = `businesscase ${peildatum}`;
  return formaat === 'xlsx'
    ? werkboekAntwoord(businesscaseWerkboek(geval, uitkomst, naslag), naam)
    : documentAntwoord(formaat, businesscaseDocument(uitkomst, geval.partijen, naslag), naam);
}

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
