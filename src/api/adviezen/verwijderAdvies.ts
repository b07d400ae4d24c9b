import { OngeldigeInvoer, type Invoerfout } from '../../advies/invoerfout.ts';
import { verwijderAdvies } from '../../bewaren/verwijderAdvies.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { antwoord } from '../koppen.ts';
import type { Verzoek } from '../omgeving.ts';
import { Probleem } from '../probleem.ts';
import { FOUTEN, leegBeschrijving } from '../schemas/algemeen.ts';
import { Bewaardpad, nietBewaard, VERTROUWELIJK } from './bewaard.ts';
import { leesGeenQuery } from '../leesGeenQuery.ts';

/** De naam van deze beveiliging in het OpenAPI-document. */
export const VERWIJDERSLEUTEL = 'Verwijdersleutel';

export const verwijderAdviesEindpunt: Eindpunt = {
  route: {
    method: 'delete',
    path: '/v1/adviezen/{id}',
    operationId: 'verwijderAdvies',
    tags: ['Adviezen'],
    summary: 'Een bewaard advies verwijderen',
    description:
      'Verwijdert een bewaard advies voorgoed. Stuur de verwijdersleutel die u bij het bewaren één keer kreeg, in de kop Authorization: Bearer met daarachter de sleutel; nooit in het adres. Zonder sleutel is het antwoord 401, met een andere sleutel 403. Daarna is het advies er niet meer, zoals een advies dat er nooit was.',
    security: [{ [VERWIJDERSLEUTEL]: [] }],
    request: { params: Bewaardpad },
    responses: {
      204: leegBeschrijving('Het advies is verwijderd.'),
      400: FOUTEN[400],
      401: FOUTEN[401],
      403: FOUTEN[403],
      404: FOUTEN[404],
      500: FOUTEN[500],
      503: FOUTEN[503],
    },
  },
  antwoord: async (c) => {
    const fouten: Invoerfout[] = [];
    leesGeenQuery(c, fouten);
    if (fouten.length > 0) throw new OngeldigeInvoer(fouten);
    const uitkomst = await verwijderAdvies(c.env.DB, c.req.param('id') ?? '', leesSleutel(c), new Date());
    switch (uitkomst) {
      case 'verwijderd':
        return antwoord(null, 204, VERTROUWELIJK);
      case 'niet-gevonden':
        throw nietBewaard();
      case 'verkeerde-sleutel':
        throw new Probleem(
          403,
          'De sleutel klopt niet',
          'Deze verwijdersleutel hoort niet bij dit advies; er is niets verwijderd. Gebruik de sleutel die u bij het bewaren kreeg. Bent u hem kwijt, dan verdwijnt het advies vanzelf als zijn termijn voorbij is.',
        );
    }
  },
};

/** De sleutel uit de kop Authorization (RFC 6750). @throws Probleem 401 als zij er niet staat, ook als het advies niet bestaat. */
function leesSleutel(c: Verzoek): string {
  const sleutel = /^Bearer +([\w.~+/=-]{1,200})$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (sleutel === undefined)
    throw new Probleem(
      401,
      'De sleutel ontbreekt',
      'Verwijderen kan alleen met de verwijdersleutel. Stuur hem mee in de kop Authorization: Bearer, met daarachter de sleutel.',
      { koppen: { 'WWW-Authenticate': 'Bearer realm="bewaarde adviezen"' } },
    );
  return sleutel;
}
