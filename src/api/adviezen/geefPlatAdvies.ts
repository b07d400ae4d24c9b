import { z } from '@hono/zod-openapi';
import type { Invoerfout } from '../../advies/invoerfout.ts';
import { leesPlatInitiatief } from '../../advies/leesPlatInitiatief.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { maakVrijeQuerylezer } from '../lees.ts';
import { Adviesantwoord } from '../schemas/advies.ts';
import { documentBeschrijving, FOUTEN } from '../schemas/algemeen.ts';
import { Adviesquery, antwoordMetAdvies } from './adviesvraag.ts';
import { FORMATEN } from './formaten.ts';

const namen = (naam: string, description: string, voorbeeld: string) =>
  z
    .string()
    .optional()
    .openapi({ param: { name: naam, in: 'query' }, description, example: voorbeeld });

const Platquery = Adviesquery.extend({
  wetten: z
    .string()
    .optional()
    .openapi({
      param: { name: 'wetten', in: 'query', example: 'wmo,wlz' },
      description: "De wetten waar geld uit komt of zou moeten komen, met komma's. Minstens één wet of één domein is nodig.",
    }),
  domeinen: namen('domeinen', "De domeinen, met komma's; zie /v1/domeinen.", 'zorg,sociaal-domein'),
  overgeslagen: namen('overgeslagen', "De kenmerken die de vrager niet weet, met komma's; die worden niet opnieuw gevraagd.", 'bewijs'),
});

/** In het document zijn de kenmerken een object dat uitgeschreven wordt: welke er zijn, staat in de regelset en niet in de code. */
const BeschrevenQuery = Platquery.extend({
  kenmerken: z
    .record(z.string(), z.string())
    .optional()
    .openapi({
      param: { name: 'kenmerken', in: 'query', style: 'form', explode: true },
      type: 'object',
      additionalProperties: { type: 'string' },
      description:
        "Elk kenmerk onder zijn eigen naam, zoals niveau=individueel&doelgroepen=ouderen,jeugd. Welke er zijn en wat zij mogen zijn, staat op /v1/kenmerken. Een lijst met komma's, een getal met een punt, een waarheid als true of false; een lege waarde is onbekend.",
    }),
});

const leesQuery = maakVrijeQuerylezer(Platquery);
const PARAMETERS = Object.keys(Platquery.shape);

export const geefPlatAdviesEindpunt: Eindpunt = {
  route: {
    method: 'get',
    path: '/v1/adviezen',
    operationId: 'geefPlatAdvies',
    tags: ['Adviezen'],
    summary: 'Advies uit een adres',
    description:
      'Hetzelfde advies als met POST, voor formulieren die alleen een adres kunnen opvragen. Alleen kenmerken: een naam, omschrijving of businesscase hoort niet in een adres, en er wordt nooit iets bewaard.',
    request: { query: BeschrevenQuery },
    responses: {
      200: documentBeschrijving('Het advies. Er is niets bewaard.', Adviesantwoord, FORMATEN),
      400: FOUTEN[400],
      404: FOUTEN[404],
      500: FOUTEN[500],
      503: FOUTEN[503],
    },
  },
  formaten: FORMATEN,
  antwoord: (c, kennisbron) => {
    const fouten: Invoerfout[] = [];
    const query = leesQuery(c, fouten);
    const { wetten, domeinen, overgeslagen } = query.ruw;
    const plat = { wetten, domeinen, overgeslagen, kenmerken: query.overig, parameters: PARAMETERS };
    return antwoordMetAdvies(c, kennisbron, query, (kennis) => leesPlatInitiatief(plat, kennis), fouten);
  },
};
