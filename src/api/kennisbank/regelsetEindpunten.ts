import { z } from '@hono/zod-openapi';
import { OngeldigeInvoer, type Invoerfout } from '../../advies/invoerfout.ts';
import { jsonAntwoord } from '../koppen.ts';
import { meldZodFoutAlsZin } from '../../kennisbank/meldingen.ts';
import { KennisOnbereikbaar } from '../../kennisbank/kennisbron.ts';
import { openDatabank } from '../../kennisbank/opslag/databank.ts';
import { leesRegelsets, type Regelsetregel } from '../../kennisbank/opslag/lees.ts';
import { vandaag } from '../../kennisbank/peildatum.ts';
import { BLADKOPPEN, bladkoppen, deelBlad, paginaParameters } from '../blad.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { geheelGetal } from '../geheelGetal.ts';
import { leesFoutloos, maakQuerylezer } from '../lees.ts';
import type { Verzoek } from '../omgeving.ts';
import { regelsetfeed } from '../../documenten/regelsetfeed.ts';
import { feedAntwoord } from '../documentantwoord.ts';
import { formaatParameter, kiesFormaat } from '../formaat.ts';
import { Probleem } from '../probleem.ts';
import { documentBeschrijving, FOUTEN, jsonBeschrijving, REGELSETNUMMER } from '../schemas/algemeen.ts';
import { leesGeenQuery } from '../leesGeenQuery.ts';

const Versie = geheelGetal(REGELSETNUMMER);
const FORMATEN = ['json', 'atom'] as const;
const Lijstquery = z.object({ ...paginaParameters, formaat: formaatParameter(FORMATEN) });
const leesLijstquery = maakQuerylezer(Lijstquery);
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
  formaten: FORMATEN,
  route: {
    method: 'get',
    path: '/v1/regelsets',
    operationId: 'lijstRegelsets',
    tags: ['Regelsets'],
    summary: 'Alle gepubliceerde regelsets',
    description:
      'De regelsets die ooit gepubliceerd zijn, de nieuwste eerst. Ook als Atom-feed: zo hoort een lezer vanzelf dat de regels veranderden.',
    request: { query: Lijstquery },
    responses: {
      200: documentBeschrijving('De regelsets.', z.strictObject({ items: z.array(Regelsetitem), totaal: z.int() }), FORMATEN, BLADKOPPEN),
      400: FOUTEN[400],
      500: FOUTEN[500],
      503: FOUTEN[503],
    },
  },
  antwoord: async (c) => {
    const blad = leesFoutloos(c, leesLijstquery);
    const alle = await gepubliceerde(c.env.DB);
    const koppen = bladkoppen(c.req.url, alle.length, blad);
    if (kiesFormaat(c, blad.formaat, FORMATEN) === 'atom') return feedAntwoord(regelsetfeed(deelBlad(alle, blad), c.req.url), koppen);
    return jsonAntwoord({ items: deelBlad(alle, blad), totaal: alle.length }, { ...koppen, Vary: 'Accept' });
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
        versie: Versie.openapi({ param: { name: 'versie', in: 'path' }, description: 'Het nummer van de versie.', example: 1 }),
      }),
    },
    responses: {
      200: jsonBeschrijving('De regelset.', Regelsetitem),
      400: FOUTEN[400],
      404: FOUTEN[404],
      500: FOUTEN[500],
      503: FOUTEN[503],
    },
  },
  antwoord: async (c) => {
    const versie = leesVersie(c);
    const gevonden = (await gepubliceerde(c.env.DB)).find((regelset) => regelset.versie === versie);
    if (gevonden === undefined)
      throw new Probleem(
        404,
        'Regelset niet gevonden',
        `Regelset ${versie} bestaat niet of is nooit gepubliceerd. Alle regelsets staan op /v1/regelsets.`,
      );
    return jsonAntwoord(gevonden);
  },
};

/** Het nummer uit het pad; met wat er aan parameters te veel is in hetzelfde antwoord. @throws OngeldigeInvoer */
function leesVersie(c: Verzoek): number {
  const fouten: Invoerfout[] = [];
  leesGeenQuery(c, fouten);
  const versie = Versie.safeParse(c.req.param('versie'), { reportInput: true });
  for (const issue of versie.error?.issues ?? [])
    fouten.push({ in: 'path', location: 'versie', code: 'ongeldig', detail: meldZodFoutAlsZin(issue) });
  if (!versie.success || fouten.length > 0) throw new OngeldigeInvoer(fouten);
  return versie.data;
}

export const regelsetEindpunten: readonly Eindpunt[] = [lijst, item];
