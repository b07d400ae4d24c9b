// Eerst, zoals in app.ts: deze import laadt wat zod-schema's hun beschrijving geeft; wie na de schema's van het domein komt, is te laat.
import { ALLEEN_JSON, eisFormaat } from './formaat.ts';
import { VERWIJDERSLEUTEL } from './adviezen/verwijderAdvies.ts';
import { BEHEERSLEUTEL } from './beheer/beheerEindpunt.ts';
import { sha256 } from '../kennisbank/canoniek.ts';
import { CONTACT } from '../documenten/naslag.ts';
import { heeftAl } from './bewaarbaar.ts';
import type { Api } from './eindpunt.ts';
import { antwoord, API_VERSIE } from './koppen.ts';

/** Waar het document staat. */
export const OPENAPI_PAD = '/v1/openapi.json';
/** Het deel van het adres dat in `servers` staat; de paden in het document beginnen erna. */
const BASIS = '/v1';

/** Zet het OpenAPI-document (3.0.3) op /v1/openapi.json; het wordt per isolate en per adres één keer gemaakt. */
export function zetOpenapi(app: Api): void {
  let bewaard: { readonly dienst: string; readonly document: string; readonly etag: string } | undefined;
  app.get(OPENAPI_PAD, async (c) => {
    eisFormaat(c, ALLEEN_JSON);
    const dienst = dienstadres(c.req.url);
    if (bewaard?.dienst !== dienst) {
      const document = JSON.stringify(maakDocument(app, dienst));
      bewaard = { dienst, document, etag: `"${(await sha256(document)).slice(0, 32)}"` };
    }
    const koppen = { 'Cache-Control': 'public, max-age=300', ETag: bewaard.etag };
    return heeftAl(c.req.header('if-none-match'), bewaard.etag) ? antwoord(null, 304, koppen) : antwoord(bewaard.document, 200, koppen);
  });
}

/** Het adres in `servers`: dat waarop het document is opgehaald. Het contract geldt alleen over https; wie lokaal kijkt, krijgt het vaste adres. */
function dienstadres(url: string): string {
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' ? origin : CONTACT.adres;
}

export function maakDocument(app: Api, dienst: string = CONTACT.adres): object {
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
  const document = app.getOpenAPIDocument({
    openapi: '3.0.3',
    info: {
      title: 'Ontschot',
      version: API_VERSIE,
      description:
        'Advies over ontschotte financiering: welke financieringsvorm past bij een initiatief, waarom wel of niet, welke belemmeringen te verwachten zijn en wat anderen eraan deden. Elk antwoord noemt zijn bronnen en is een concept.',
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
      contact: { name: CONTACT.naam, url: CONTACT.adres, email: CONTACT.post },
    },
    servers: [{ url: `${dienst}${BASIS}`, description: 'Deze dienst' }],
    // Wat niets anders zegt, is openbaar: er is geen sleutel nodig.
    security: [],
    tags: [
      { name: 'Adviezen', description: 'Advies voor een initiatief, en adviezen die bewaard zijn.' },
      { name: 'Businesscases', description: 'Wat kost het, wat levert het op, en voor wie.' },
      { name: 'Intakes', description: 'Van een beschrijving in gewone taal naar een vraag om advies.' },
      { name: 'Kennisbank', description: 'Alles waarop het advies rust.' },
      { name: 'Regelsets', description: 'De gepubliceerde versies van de kennis.' },
      { name: 'Signalen', description: 'Wat de vragen samen vertellen.' },
      { name: 'Meldingen', description: 'Zeggen dat iets niet klopt.' },
      { name: 'Dienst', description: 'De dienst zelf.' },
      { name: 'Beheer', description: 'De regelset bijhouden; alleen voor wie daarvoor is aangewezen.' },
    ],
  });
  // De major in het adres van de dienst, zoals de NLgov-regels haar zoeken; de paden zelf dan zonder.
  const paden = Object.entries(document.paths).map(([pad, operaties]) => [pad.slice(BASIS.length), operaties]);
  return { ...document, paths: Object.fromEntries(paden) };
}
