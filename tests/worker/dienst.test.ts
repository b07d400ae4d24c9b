import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { maakApp } from '../../src/app.ts';
import { maakKennisbron } from '../../src/kennisbank/kennisbron.ts';
import { vraag } from './hulp.ts';
import { uitschakelbareD1 } from './uitschakelbareD1.ts';

const initiatief = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ wetten: ['wmo', 'wlz'] }) };

describe('de dienst zonder D1', () => {
  it('blijft uit het geheugen antwoorden en zegt dat zij verminderd is', async () => {
    const { d1, weg, terug } = uitschakelbareD1();
    let nu = Date.now();
    const app = maakApp(maakKennisbron(() => new Date(nu)));
    expect(await (await app.request('/v1/gezondheid', {}, { DB: d1 })).json()).toMatchObject({
      status: 'gezond',
      d1: 'bereikbaar',
      regelset: { versie: 1 },
    });
    weg();
    nu += 60_000;
    expect((await app.request('/v1/adviezen', initiatief, { DB: d1 })).status).toBe(200);
    expect(await (await app.request('/v1/gezondheid', {}, { DB: d1 })).json()).toMatchObject({
      status: 'verminderd',
      d1: 'onbereikbaar',
      regelset: { versie: 1 },
    });
    terug();
    nu += 60_000;
    expect(await (await app.request('/v1/gezondheid', {}, { DB: d1 })).json()).toMatchObject({ status: 'gezond' });
  });

  it('zegt 503 met Retry-After als er niets in het geheugen staat', async () => {
    const { d1, weg } = uitschakelbareD1();
    weg();
    const app = maakApp(maakKennisbron());
    for (const antwoord of [
      await app.request('/v1/adviezen', initiatief, { DB: d1 }),
      await app.request('/v1/gezondheid', {}, { DB: d1 }),
      await app.request('/v1/regelsets', {}, { DB: d1 }),
    ]) {
      expect(antwoord.status).toBe(503);
      expect(antwoord.headers.get('retry-after')).toBe('30');
    }
  });

  it('leest D1 niet op elke vraag', async () => {
    let lezingen = 0;
    const d1 = new Proxy(env.DB, {
      get(doel, naam) {
        lezingen += 1;
        const waarde: unknown = Reflect.get(doel, naam);
        return typeof waarde === 'function' ? waarde.bind(doel) : waarde;
      },
    });
    const app = maakApp(maakKennisbron());
    await app.request('/v1/adviezen', initiatief, { DB: d1 });
    const naEerste = lezingen;
    for (let keer = 0; keer < 5; keer += 1) await app.request('/v1/adviezen', initiatief, { DB: d1 });
    expect(lezingen).toBe(naEerste);
  });
});

describe('het OpenAPI-document', () => {
  it('is 3.0.3, beschrijft elk pad in het Nederlands en heeft geen type-loze nullable', async () => {
    const { status, json } = await vraag('/v1/openapi.json');
    expect(status).toBe(200);
    expect(json['openapi']).toBe('3.0.3');
    const operaties = Object.values(
      json['paths'] as Record<
        string,
        Record<string, { operationId: string; description: string; responses: Record<string, { headers: Record<string, unknown> }> }>
      >,
    ).flatMap((pad) => Object.values(pad));
    const ids = operaties.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const operatie of operaties) {
      expect(operatie.description.length, operatie.operationId).toBeGreaterThan(10);
      for (const antwoord of Object.values(operatie.responses)) expect(Object.keys(antwoord.headers)).toContain('API-Version');
    }
    expect(JSON.stringify(json).includes('"nullable"')).toBe(false);
  });

  it('noemt dezelfde velden van een initiatief als de controle kent', async () => {
    const { json } = await vraag('/v1/openapi.json');
    const { InitiatiefInvoer } = await import('../../src/advies/initiatiefvorm.ts');
    const schemas = (json['components'] as { schemas: Record<string, { properties: object }> }).schemas;
    expect(Object.keys(schemas['Initiatief']?.properties ?? {}).toSorted()).toEqual(Object.keys(InitiatiefInvoer.shape).toSorted());
  });

  it('beschrijft een businesscase in een initiatief zo dat er een in past', async () => {
    const { json } = await vraag('/v1/openapi.json');
    const schemas = (json['components'] as { schemas: Record<string, { allOf?: unknown; properties?: object }> }).schemas;
    expect(schemas['Businesscaseschets']?.allOf).toBeUndefined();
    expect(Object.keys(schemas['Businesscaseschets']?.properties ?? {})).toEqual(Object.keys(schemas['Businesscase']?.properties ?? {}));
  });

  it('noemt het adres waarop zij is opgehaald, en lokaal het vaste', async () => {
    const app = maakApp();
    const server = async (url: string) => (await (await app.request(url)).json<{ servers: { url: string }[] }>()).servers[0]?.url;
    expect(await server('https://ontschot.test/v1/openapi.json')).toBe('https://ontschot.test/v1');
    expect(await server('http://localhost:8787/v1/openapi.json')).toBe('https://ontschot.example/v1');
  });

  it('is te bewaren en na te vragen', async () => {
    const { koppen } = await vraag('/v1/openapi.json');
    const nog = await vraag('/v1/openapi.json', { headers: { 'If-None-Match': koppen.get('etag') ?? '' } });
    expect([nog.status, nog.tekst, nog.koppen.get('api-version')]).toEqual([304, '', '1.0.0']);
    expect((await vraag('/v1/openapi.json', { method: 'POST' })).koppen.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect((await vraag('/v1/openapi.json', { headers: { Accept: 'text/html' } })).status).toBe(406);
  });
});
