import type { Invoerfout } from '../../advies/invoerfout.ts';
import { leesInitiatief } from '../../advies/leesInitiatief.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { leesJson, maakQuerylezer } from '../lees.ts';
import { Adviesantwoord, Initiatiefvraag } from '../schemas/advies.ts';
import { BEWAARDKOPPEN, documentBeschrijving, VRAAGFOUTEN } from '../schemas/algemeen.ts';
import { Adviesquery, antwoordMetAdvies } from './adviesvraag.ts';
import { FORMATEN } from './formaten.ts';

const leesQuery = maakQuerylezer(Adviesquery);

export const geefAdviesEindpunt: Eindpunt = {
  route: {
    method: 'post',
    path: '/v1/adviezen',
    operationId: 'geefAdvies',
    tags: ['Adviezen'],
    summary: 'Advies voor één initiatief',
    description:
      'Geeft voor een initiatief elke financieringsvorm met oordeel, geschiktheid, beschikbaarheid op de peildatum en redenen, de belemmeringen met wat anderen eraan deden, succesfactoren, vergelijkbare praktijken en wat er nog te vragen is. Dezelfde vraag, regelset en peildatum geven hetzelfde antwoord. Ook als document om mee te nemen. Er wordt alleen iets bewaard als de vraag dat zegt, met "bewaren": true; dan is het antwoord 201, met een id om het terug te halen en één keer een sleutel om het te verwijderen.',
    request: { query: Adviesquery, body: { required: true, content: { 'application/json': { schema: Initiatiefvraag } } } },
    responses: {
      200: documentBeschrijving('Het advies. Er is niets bewaard.', Adviesantwoord, FORMATEN),
      201: documentBeschrijving('Het advies, dat nu bewaard is.', Adviesantwoord, FORMATEN, BEWAARDKOPPEN),
      ...VRAAGFOUTEN,
    },
  },
  formaten: FORMATEN,
  antwoord: async (c, kennisbron) => {
    const fouten: Invoerfout[] = [];
    const query = leesQuery(c, fouten);
    const invoer = await leesJson(c);
    return antwoordMetAdvies(c, kennisbron, query, (kennis) => leesInitiatief(invoer, kennis), fouten);
  },
};
