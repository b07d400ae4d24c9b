import { z } from '@hono/zod-openapi';
import { adviesDocument } from '../../documenten/adviesDocument.ts';
import { adviesJson } from '../../documenten/adviesJson.ts';
import { naslagVan } from '../../documenten/naslag.ts';
import { documentAntwoord } from '../documentantwoord.ts';
import { formaatParameter, kiesFormaat } from '../formaat.ts';
import { antwoord } from '../koppen.ts';
import { geefAdvies, MOTOR, ONDERDELEN, type Onderdeel } from '../../advies/geefAdvies.ts';
import { OngeldigeInvoer, type Invoerfout } from '../../advies/invoerfout.ts';
import { leesInitiatief } from '../../advies/leesInitiatief.ts';
import { UITLEG } from '../../advies/vraag.ts';
import { bedoeldeU } from '../../kennisbank/nabij.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { signaleer } from '../signalen/signaleer.ts';
import { kiesKennis, kiesPeildatum, leesJson, maakQuerylezer } from '../lees.ts';
import { Adviesantwoord, Initiatiefvraag } from '../schemas/advies.ts';
import { BEWAARDKOPPEN, documentBeschrijving, VRAAGFOUTEN, peildatumParameter, regelsetParameter } from '../schemas/algemeen.ts';
import { bewaardAlsDocument, bewaardAlsJson } from './bewaardAntwoord.ts';
import { bestandsnaamVan, FORMATEN } from './formaten.ts';

const Query = z.object({
  formaat: formaatParameter(FORMATEN),
  peildatum: peildatumParameter,
  regelset: regelsetParameter,
  uitleg: z
    .enum(UITLEG)
    .default('kort')
    .openapi({
      param: { name: 'uitleg', in: 'query' },
      description:
        'geen: alleen de uitkomsten; kort: met toelichting en hoogstens drie redenen per vorm en belemmering; volledig: alle redenen, met hun afleiding.',
    }),
  onderdelen: z
    .string()
    .optional()
    .openapi({
      param: { name: 'onderdelen', in: 'query' },
      description: `De onderdelen van het antwoord, met komma's; standaard alle. Bekend: ${ONDERDELEN.join(', ')}.`,
      example: 'afbakening,financieringsvormen',
    }),
});

const leesQuery = maakQuerylezer(Query);

export const geefAdviesEindpunt: Eindpunt = {
  route: {
    method: 'post',
    path: '/v1/adviezen',
    operationId: 'geefAdvies',
    tags: ['Adviezen'],
    summary: 'Advies voor één initiatief',
    description:
      'Geeft voor een initiatief elke financieringsvorm met oordeel, geschiktheid, beschikbaarheid op de peildatum en redenen, de belemmeringen met wat anderen eraan deden, succesfactoren, vergelijkbare praktijken en wat er nog te vragen is. Dezelfde vraag, regelset en peildatum geven hetzelfde antwoord. Ook als document om mee te nemen. Er wordt alleen iets bewaard als de vraag dat zegt, met "bewaren": true; dan is het antwoord 201, met een id om het terug te halen en één keer een sleutel om het te verwijderen.',
    request: { query: Query, body: { required: true, content: { 'application/json': { schema: Initiatiefvraag } } } },
    responses: {
      200: documentBeschrijving('Het advies. Er is niets bewaard.', Adviesantwoord, FORMATEN),
      201: documentBeschrijving('Het advies, dat nu bewaard is.', Adviesantwoord, FORMATEN, BEWAARDKOPPEN),
      ...VRAAGFOUTEN,
    },
  },
  formaten: FORMATEN,
  antwoord: async (c, kennisbron) => {
    const fouten: Invoerfout[] = [];
    const { gelezen: query, ruw } = leesQuery(c, fouten);
    const invoer = await leesJson(c);
    const kennis = await kiesKennis(c, kennisbron, query?.regelset);
    const peildatum = kiesPeildatum(ruw['peildatum'], kennis, fouten);
    const onderdelen = leesOnderdelen(ruw['onderdelen'], fouten);
    const gelezen = leesInitiatief(invoer, kennis);
    if (gelezen.initiatief === undefined || query === undefined || fouten.length > 0)
      throw new OngeldigeInvoer([...fouten, ...gelezen.fouten]);
    const { initiatief, aannames } = gelezen;
    const adviesvraag = { initiatief, aannames, peildatum, uitleg: query.uitleg, onderdelen };
    const advies = await geefAdvies(kennis, adviesvraag);
    signaleer(c, initiatief, advies, kennis);
    const grondslag = { ...adviesvraag, regelset: kennis.regelset.versie, motor: MOTOR };
    const formaat = kiesFormaat(c, query.formaat, FORMATEN);
    if (formaat === 'json') return initiatief.bewaren ? bewaardAlsJson(c, advies, grondslag) : antwoord(adviesJson(advies));
    const document = adviesDocument(advies, naslagVan(kennis, peildatum));
    return documentAntwoord(formaat, document, bestandsnaamVan(initiatief.naam, peildatum), () =>
      initiatief.bewaren ? bewaardAlsDocument(c, advies, grondslag) : {},
    );
  },
};

function leesOnderdelen(gegeven: string | undefined, fouten: Invoerfout[]): readonly Onderdeel[] {
  if (gegeven === undefined || gegeven === '') return ONDERDELEN;
  const namen = gegeven.split(',').map((naam) => naam.trim());
  const onbekend = namen.filter((naam) => !isOnderdeel(naam));
  for (const naam of onbekend)
    fouten.push({
      in: 'query',
      location: 'onderdelen',
      code: 'onbekende-waarde',
      detail: `"${naam.slice(0, 80)}" is geen onderdeel van het advies${bedoeldeU(naam, ONDERDELEN)}. Bekend zijn: ${ONDERDELEN.join(', ')}.`,
    });
  return namen.filter(isOnderdeel);
}

function isOnderdeel(naam: string): naam is Onderdeel {
  return (ONDERDELEN as readonly string[]).includes(naam);
}
