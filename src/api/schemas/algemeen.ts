import { z } from '@hono/zod-openapi';
import { geheelGetal } from '../geheelGetal.ts';
import { kaalMediatype, type Formaat } from '../formaat.ts';
import { API_VERSIE } from '../koppen.ts';

/** Een object waarvan de velden elders staan beschreven. */
export function vrijObject(description: string, example?: Record<string, unknown>) {
  return z.record(z.string(), z.unknown()).openapi({ type: 'object', description, ...(example === undefined ? {} : { example }) });
}

const enkeleWaarde = z.union([z.string(), z.number(), z.boolean(), vrijObject('Een deel van een item.')]);

/** De waarde van een veld van een item, welk veld ook. */
export const Veldwaarde = z.union([enkeleWaarde, z.array(enkeleWaarde)]).openapi('Veldwaarde');

export const Bevinding = z
  .strictObject({
    code: z.string().openapi({ description: 'Vaste code van de bevinding.', example: 'voorwaarde-nooit-waar' }),
    ernst: z.enum(['fout', 'waarschuwing']),
    plaats: z.strictObject({
      soort: z.string().optional(),
      item: z.string().optional(),
      veld: z.string().optional(),
      bestand: z.string().optional(),
    }),
    melding: z.string().openapi({ description: 'Wat er aan de hand is en wat goed zou zijn.' }),
    getuige: vrijObject('Feiten waarmee het gebeurt.').optional(),
  })
  .openapi('Bevinding');

export const Probleemantwoord = z
  .strictObject({
    type: z.string().openapi({ description: 'Altijd about:blank: de status zegt genoeg.', example: 'about:blank' }),
    title: z.string().openapi({ description: 'Het soort probleem.', example: 'De vraag klopt niet' }),
    status: z.int().openapi({ description: 'De HTTP-status.', example: 400 }),
    detail: z.string().openapi({ description: 'Wat er aan de hand is.', example: 'Er is één fout gevonden; zie errors.' }),
    instance: z.string().openapi({ description: 'Het pad dat werd opgevraagd.', example: '/v1/adviezen' }),
    errors: z
      .array(
        z.strictObject({
          in: z.enum(['body', 'query', 'path', 'header']).openapi({ description: 'Het deel van de vraag.', example: 'body' }),
          location: z.string().openapi({ description: 'JSON Pointer in de body, of de naam van de parameter.', example: '/wetten/0' }),
          detail: z.string().openapi({
            description: 'Wat er mis is en wat goed zou zijn.',
            example: '"wmo2015" is geen bekende naam in wetten (bedoelde u "wmo"?).',
          }),
          code: z.string().openapi({ description: 'Vaste code van de fout.', example: 'onbekende-waarde' }),
        }),
      )
      .optional()
      .openapi({ description: 'Alle fouten in de vraag, bij status 400.' }),
    bevindingen: z.array(Bevinding).optional().openapi({ description: 'Wat er aan een regelset schort, als de poort dicht blijft.' }),
  })
  .openapi('Probleem');

export const Bronverwijzing = z
  .strictObject({
    bron: z.string().openapi({ description: 'De bron; zie /v1/bronnen. redactie is een eigen oordeel.', example: 'aef-2023' }),
    plaats: z.string().openapi({ description: 'Waar het in de bron staat.', example: '5.3 Wet DOS' }),
  })
  .openapi('Bronverwijzing');

const versiekop = {
  'API-Version': { description: 'Volledige versie van de API.', required: true, schema: { type: 'string' as const, example: API_VERSIE } },
};

/** Een JSON-antwoord in het document. */
export function jsonBeschrijving<S extends z.ZodType>(
  description: string,
  schema: S,
  koppen: Record<string, { description: string; schema: { type: 'string'; example?: string } }> = {},
) {
  return { description, headers: { ...versiekop, ...koppen }, content: { 'application/json': { schema } } };
}

/** Een antwoord dat er behalve als JSON ook als document is. */
export function documentBeschrijving(
  description: string,
  schema: z.ZodType,
  formaten: readonly Formaat[],
  koppen: Parameters<typeof jsonBeschrijving>[2] = {},
) {
  const { headers, content } = jsonBeschrijving(description, schema, {
    ...koppen,
    'Content-Disposition': {
      description: 'Bij een document: de naam van het bestand.',
      schema: { type: 'string', example: 'attachment; filename="businesscase-2026-11-22.xlsx"' },
    },
  });
  const documenten = formaten
    .filter((formaat) => formaat !== 'json')
    .map((formaat) => [kaalMediatype(formaat), { schema: documentSchema(formaat) }]);
  return { description, headers, content: { ...content, ...Object.fromEntries(documenten) } };
}

function documentSchema(formaat: Formaat) {
  return formaat === 'docx' || formaat === 'xlsx'
    ? { type: 'string' as const, format: 'binary', description: 'Het bestand.' }
    : { type: 'string' as const, description: 'Het document als tekst.' };
}

/** Een antwoord zonder inhoud. */
export function leegBeschrijving(description: string) {
  return { description, headers: versiekop };
}

/** De koppen van een antwoord dat bewaard is. */
export const BEWAARDKOPPEN: Parameters<typeof jsonBeschrijving>[2] = {
  Location: {
    description: 'Waar het advies terug te halen is.',
    schema: { type: 'string', example: '/v1/adviezen/7f3a9c0e5b1d4826a0f2c7e94d6b8135' },
  },
  Verwijdersleutel: {
    description: 'Alleen bij een document: de sleutel om het advies te verwijderen. Bij JSON staat hij in het antwoord.',
    schema: { type: 'string' },
  },
  'Verloopt-Op': {
    description: 'Alleen bij een document: tot wanneer het advies bewaard blijft. Bij JSON staat het in het antwoord.',
    schema: { type: 'string' },
  },
};

export function probleem(description: string, koppen: Parameters<typeof jsonBeschrijving>[2] = {}) {
  return { description, headers: { ...versiekop, ...koppen }, content: { 'application/problem+json': { schema: Probleemantwoord } } };
}

/** De fouten die een operatie kan geven, met hun beschrijving. */
export const FOUTEN = {
  400: probleem('De vraag klopt niet; alle fouten staan in errors.'),
  401: probleem('De sleutel ontbreekt.', {
    'WWW-Authenticate': {
      description: 'Hoe de sleutel mee te sturen is.',
      schema: { type: 'string', example: 'Bearer realm="bewaarde adviezen"' },
    },
  }),
  403: probleem('De sleutel klopt niet.'),
  404: probleem('Dit bestaat niet.'),
  409: probleem('Dit kan niet meer met de kennis van nu.'),
  405: {
    ...probleem('Deze methode heeft dit pad niet.'),
    headers: {
      ...versiekop,
      Allow: {
        description: 'De methoden die dit pad wel heeft.',
        required: true,
        schema: { type: 'string' as const, example: 'GET, HEAD, OPTIONS' },
      },
    },
  },
  406: probleem('Het gevraagde formaat is er niet.'),
  413: probleem('De body is te groot.'),
  415: probleem('De body is geen JSON.'),
  429: probleem('Te veel vragen achter elkaar.', {
    'Retry-After': { description: 'Na zoveel seconden kan het weer.', schema: { type: 'string', example: '60' } },
  }),
  500: probleem('Een fout bij ons.'),
  503: probleem('De databank is niet bereikbaar.'),
} as const;

/** De fouten van een operatie die een vraag met een body krijgt. */
export const VRAAGFOUTEN = {
  400: FOUTEN[400],
  404: FOUTEN[404],
  406: FOUTEN[406],
  413: FOUTEN[413],
  415: FOUTEN[415],
  500: FOUTEN[500],
  503: FOUTEN[503],
} as const;

export const peildatumParameter = z
  .string()
  .optional()
  .openapi({
    param: { name: 'peildatum', in: 'query' },
    description: 'Wat op deze dag geldt (JJJJ-MM-DD); standaard vandaag in Nederland.',
    format: 'date',
    example: '2026-11-22',
  });
/** Wat een versienummer van een regelset is. */
export const REGELSETNUMMER = { minimum: 1, maximum: 1_000_000, anders: 'het nummer van een gepubliceerde regelset' } as const;

export const regelsetParameter = geheelGetal(REGELSETNUMMER)
  .optional()
  .openapi({
    param: { name: 'regelset', in: 'query' },
    description: 'Vaste versie van de regelset; standaard de actieve.',
    example: 1,
  });
