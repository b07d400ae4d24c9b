import { z } from '@hono/zod-openapi';
import type { Advies } from '../../advies/geefAdvies.ts';
import { OngeldigeInvoer, type Invoerfout } from '../../advies/invoerfout.ts';
import { adviesDocument } from '../../documenten/adviesDocument.ts';
import { naslagVan } from '../../documenten/naslag.ts';
import { documentAntwoord } from '../documentantwoord.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { formaatParameter, kiesFormaat } from '../formaat.ts';
import { antwoord } from '../koppen.ts';
import { maakQuerylezer } from '../lees.ts';
import { Adviesantwoord } from '../schemas/advies.ts';
import { documentBeschrijving, FOUTEN } from '../schemas/algemeen.ts';
import { Bewaardpad, kennisVanToen, kiesBewaardAdvies, VERTROUWELIJK } from './bewaard.ts';
import { bestandsnaamVan, FORMATEN } from './formaten.ts';

const Query = z.object({ formaat: formaatParameter(FORMATEN) });
const leesQuery = maakQuerylezer(Query);

export const toonAdviesEindpunt: Eindpunt = {
  route: {
    method: 'get',
    path: '/v1/adviezen/{id}',
    operationId: 'toonAdvies',
    tags: ['Adviezen'],
    summary: 'Een bewaard advies',
    description:
      'Een advies dat met bewaren is gevraagd, precies zoals het gegeven is. De JSON is gelijk tot op de byte, alleen de verwijdersleutel staat er niet meer bij. Een document wordt van dat antwoord gemaakt, met de namen en bronnen uit de regelset van toen. Wie de id kent, kan het lezen: deel haar alleen met wie dat mag. Een id die er nooit was, verwijderd is of verlopen is, geeft hetzelfde antwoord.',
    request: { params: Bewaardpad, query: Query },
    responses: {
      200: documentBeschrijving('Het bewaarde advies.', Adviesantwoord, FORMATEN),
      400: FOUTEN[400],
      404: FOUTEN[404],
      406: FOUTEN[406],
      500: FOUTEN[500],
      503: FOUTEN[503],
    },
  },
  formaten: FORMATEN,
  antwoord: async (c, kennisbron) => {
    const fouten: Invoerfout[] = [];
    const { gelezen: query } = leesQuery(c, fouten);
    if (query === undefined || fouten.length > 0) throw new OngeldigeInvoer(fouten);
    const bewaard = await kiesBewaardAdvies(c);
    const formaat = kiesFormaat(c, query.formaat, FORMATEN);
    if (formaat === 'json') return antwoord(bewaard.antwoord, 200, VERTROUWELIJK);
    const { initiatief, peildatum, motor } = bewaard.grondslag;
    const naslag = { ...naslagVan(await kennisVanToen(c, kennisbron, bewaard), peildatum), motor };
    const advies = JSON.parse(bewaard.antwoord) as Advies;
    return documentAntwoord(formaat, adviesDocument(advies, naslag), bestandsnaamVan(initiatief.naam, peildatum), () => ({
      koppen: VERTROUWELIJK,
    }));
  },
};
