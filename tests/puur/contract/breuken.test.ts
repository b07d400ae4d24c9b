import { describe, expect, it } from 'vitest';
import { vindBreuken } from '../../../contract/breuken.ts';
import type { OpenApi, Schema } from '../../../contract/openapi.ts';

/** Een klein contract met van alles één; `anders` verandert er iets aan. */
function contract(anders: (document: ReturnType<typeof basis>) => void = () => undefined): OpenApi {
  const document = basis();
  anders(document);
  return document as unknown as OpenApi;
}

type Velden = Record<string, Schema>;

function basis() {
  const Vraag = {
    type: 'object',
    properties: { naam: { type: 'string', maxLength: 10 }, soort: { enum: ['een', 'twee'] }, aantal: { type: 'number' } } as Velden,
    required: ['naam'],
    additionalProperties: false,
  };
  const Antwoord = {
    type: 'object',
    properties: {
      uitkomst: { type: 'string' },
      reden: { type: 'string' },
      status: { type: 'string', enum: ['open'] },
      kind: { $ref: '#/components/schemas/Antwoord' },
      lijst: { type: 'array', items: { type: 'object', properties: { diep: { type: 'integer' } } } },
    } as Velden,
    required: ['uitkomst'],
  };
  const post = {
    operationId: 'stelVraag',
    parameters: [{ name: 'taal', in: 'query', required: false, explode: true, schema: { type: 'string', enum: ['nl', 'fy'] } }],
    requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Vraag' } } } } as {
      required: boolean;
      content: Record<string, { schema: object }>;
    },
    security: [] as object[],
    responses: {
      200: {
        headers: { ETag: {} },
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Antwoord' } } },
      },
      404: {},
    } as Record<string, { headers?: object; content?: object }>,
  };
  return {
    info: { version: '1.0.0' },
    servers: [{ url: 'https://een.example/v1' }],
    paths: {
      '/vragen': { post, get: { operationId: 'lijst', responses: {} } },
      '/vragen/{id}': { get: { operationId: 'toon', responses: {} } },
    } as Record<string, { post?: typeof post; get?: object }>,
    components: { schemas: { Vraag, Antwoord } },
  };
}

type Basis = ReturnType<typeof basis>;

function vraag(document: Basis) {
  const post = document.paths['/vragen']?.post;
  if (post === undefined) throw new Error('het voorbeeld heeft geen POST /vragen');
  return post;
}

describe('vindBreuken', () => {
  it.each<[string, string, (document: Basis) => void]>([
    ['pad-weg', '/v1/vragen/{id}', (d) => delete d.paths['/vragen/{id}']],
    ['operatie-weg', 'GET /v1/vragen', (d) => delete d.paths['/vragen']?.get],
    ['operatie-hernoemd', 'POST /v1/vragen', (d) => (vraag(d).operationId = 'anders')],
    ['sleutel-nodig', 'POST /v1/vragen', (d) => (vraag(d).security = [{ sleutel: [] }])],
    ['parameter-weg', 'POST /v1/vragen ?taal', (d) => (vraag(d).parameters = [])],
    ['invoer-verplicht', 'POST /v1/vragen ?taal', (d) => vraag(d).parameters.forEach((een) => (een.required = true))],
    ['type-anders', 'POST /v1/vragen ?taal', (d) => vraag(d).parameters.forEach((een) => (een.explode = false))],
    ['invoer-nauwer', 'POST /v1/vragen ?taal', (d) => vraag(d).parameters.forEach((een) => (een.schema.enum = ['nl']))],
    [
      'invoer-verplicht',
      'POST /v1/vragen ?land',
      (d) => vraag(d).parameters.push({ name: 'land', in: 'query', required: true, explode: true, schema: { type: 'string', enum: [] } }),
    ],
    ['status-weg', 'POST /v1/vragen 404', (d) => delete vraag(d).responses['404']],
    ['kop-weg', 'POST /v1/vragen 200 ETag', (d) => delete vraag(d).responses['200']?.headers],
    ['mediatype-weg', 'POST /v1/vragen 200 application/json', (d) => delete vraag(d).responses['200']?.content],
    ['mediatype-weg', 'POST /v1/vragen body application/json', (d) => (vraag(d).requestBody.content = {})],
    ['veld-weg', 'POST /v1/vragen 200/reden', (d) => delete d.components.schemas.Antwoord.properties['reden']],
    ['veld-niet-meer-zeker', 'POST /v1/vragen 200/uitkomst', (d) => (d.components.schemas.Antwoord.required = [])],
    ['type-anders', 'POST /v1/vragen 200/uitkomst', (d) => (d.components.schemas.Antwoord.properties['uitkomst'] = { type: 'number' })],
    [
      'type-anders',
      'POST /v1/vragen 200/lijst/[]/diep',
      (d) =>
        (d.components.schemas.Antwoord.properties['lijst'] = {
          type: 'array',
          items: { type: 'object', properties: { diep: { type: 'number' } } },
        }),
    ],
    ['invoer-verplicht', 'POST /v1/vragen body/aantal', (d) => d.components.schemas.Vraag.required.push('aantal')],
    ['invoer-weg', 'POST /v1/vragen body/aantal', (d) => delete d.components.schemas.Vraag.properties['aantal']],
    ['invoer-nauwer', 'POST /v1/vragen body/soort', (d) => (d.components.schemas.Vraag.properties['soort'] = { enum: ['een'] })],
    [
      'invoer-nauwer',
      'POST /v1/vragen body/naam',
      (d) => (d.components.schemas.Vraag.properties['naam'] = { type: 'string', maxLength: 9 }),
    ],
    [
      'invoer-nauwer',
      'POST /v1/vragen body/naam',
      (d) => (d.components.schemas.Vraag.properties['naam'] = { type: 'string', maxLength: 10, pattern: 'a' }),
    ],
    ['type-anders', 'POST /v1/vragen body/aantal', (d) => (d.components.schemas.Vraag.properties['aantal'] = { type: 'integer' })],
  ])('vindt %s bij %s', (soort, plaats, anders) => {
    expect(vindBreuken(contract(), contract(anders)).map((breuk) => [breuk.soort, breuk.plaats])).toEqual([[soort, plaats]]);
  });

  it('vindt niets in wat er bij komt of ruimer wordt', () => {
    const ruimer = contract((d) => {
      d.paths['/nieuw'] = { post: { ...vraag(d), operationId: 'nieuw' } };
      d.servers = [{ url: 'https://ander.example/v1' }];
      vraag(d).parameters.push({ name: 'land', in: 'query', required: false, explode: true, schema: { type: 'string', enum: ['nl'] } });
      vraag(d).parameters.forEach((een) => een.schema.enum.push('en'));
      vraag(d).responses['429'] = {};
      d.components.schemas.Vraag.properties['erbij'] = { type: 'string' };
      d.components.schemas.Vraag.properties['naam'] = { type: 'string', maxLength: 20 };
      d.components.schemas.Vraag.required = [];
      d.components.schemas.Antwoord.properties['erbij'] = { type: 'string' };
      d.components.schemas.Antwoord.properties['uitkomst'] = { type: 'string', format: 'date' };
      d.components.schemas.Antwoord.properties['status'] = { type: 'string', enum: ['open', 'dicht'] };
      d.components.schemas.Antwoord.required.push('reden');
    });
    expect(vindBreuken(contract(), ruimer)).toEqual([]);
    expect(vindBreuken(contract(), contract())).toEqual([]);
  });
});
