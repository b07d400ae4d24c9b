import { VERWIJDERSLEUTEL } from './adviezen/verwijderAdvies.ts';
import { CONTACT } from '../documenten/naslag.ts';
import { BEHEERSLEUTEL } from './beheer/beheerEindpunt.ts';
import type { Api } from './eindpunt.ts';
import { antwoord, API_VERSIE } from './koppen.ts';

/** Zet het OpenAPI-document (3.0.3) op /v1/openapi.json; het wordt per isolate één keer gemaakt. */
export function zetOpenapi(app: Api): void {
  let document: string | undefined;
  app.get('/v1/openapi.json', () => {
    document ??= JSON.stringify(maakDocument(app));
    return antwoord(document, 200, { 'Cache-Control': 'public, max-age=300' });
  });
}

export function maakDocument(app: Api): object {
  app.openAPIRegistry.registerComponent('securitySchemes', BEHEERSLEUTEL, {
    type: 'http',
    scheme: 'bearer',
    description: 'Een toegangsbewijs van het beheer. Mensen komen binnen via Cloudflare Access en sturen niets mee.',
  });
  app.openAPIRegistry.registerComponent('securitySchemes', VERWIJDERSLEUTEL, {
    type: 'http',
    scheme: 'bearer',
    description: 'De sleutel die het antwoord op het bewaren van een advies één keer noemt.',
  });
  return app.getOpenAPIDocument({
    openapi: '3.0.3',
    info: {
      title: 'Ontschot',
      version: API_VERSIE,
      description:
        'Advies over ontschotte financiering: welke financieringsvorm past bij een initiatief, waarom wel of niet, welke belemmeringen te verwachten zijn en wat anderen eraan deden. Elk antwoord noemt zijn bronnen en is een concept.',
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
      contact: { name: CONTACT.naam, url: CONTACT.adres, email: CONTACT.post },
    },
    servers: [{ url: '/', description: 'Deze dienst' }],
    // Wat niets anders zegt, is openbaar: er is geen sleutel nodig.
    security: [],
    tags: [
      { name: 'Adviezen', description: 'Advies voor een initiatief, en adviezen die bewaard zijn.' },
      { name: 'Businesscases', description: 'Wat kost het, wat levert het op, en voor wie.' },
      { name: 'Intakes', description: 'Van een beschrijving in gewone taal naar een vraag om advies.' },
      { name: 'Kennisbank', description: 'Alles waarop het advies rust.' },
      { name: 'Regelsets', description: 'De gepubliceerde versies van de kennis.' },
      { name: 'Meldingen', description: 'Zeggen dat iets niet klopt.' },
      { name: 'Dienst', description: 'De dienst zelf.' },
      { name: 'Beheer', description: 'De regelset bijhouden; alleen voor wie daarvoor is aangewezen.' },
    ],
  });
}
