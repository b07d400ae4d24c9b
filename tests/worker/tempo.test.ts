import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import worker from '../../src/worker.ts';
import type { Bindingen } from '../../src/api/omgeving.ts';
import { vraag } from './hulp.ts';

const AAN = { ...env, TEMPO: 'aan' } as Bindingen;

function stuurAls(adres: string, methode = 'POST', omgeving: Bindingen = AAN, pad = '/v1/meldingen'): Promise<Response> {
  const verzoek = new Request(`http://ontschot.test${pad}`, {
    method: methode,
    headers: { 'CF-Connecting-IP': adres, 'Content-Type': 'application/json' },
    ...(methode === 'GET' ? {} : { body: '{}' }),
  });
  // Een vraag die binnenkomt, heeft kenmerken van Cloudflare die hier niet tellen.
  return Promise.resolve(worker.fetch(verzoek as Request<unknown, IncomingRequestCfProperties>, omgeving, createExecutionContext()));
}

describe('het tempo', () => {
  it('heeft lokaal geen grens', async () => {
    for (let keer = 0; keer < 15; keer += 1) expect((await stuurAls('192.0.2.1', 'POST', env as Bindingen)).status).toBe(400);
  });

  it('weigert na tien schrijvende vragen in een minuut met 429 en Retry-After; een ander merkt daar niets van', async () => {
    const statussen: number[] = [];
    for (let keer = 0; keer < 12; keer += 1) statussen.push((await stuurAls('192.0.2.2')).status);
    expect(statussen).toEqual([...Array.from({ length: 10 }, () => 400), 429, 429]);
    const geweigerd = await stuurAls('192.0.2.2');
    expect([geweigerd.headers.get('retry-after'), geweigerd.headers.get('content-type'), geweigerd.headers.get('api-version')]).toEqual([
      '60',
      'application/problem+json',
      expect.stringMatching(/^\d/),
    ]);
    expect(await geweigerd.json()).toMatchObject({ status: 429, title: 'Te veel vragen' });
    expect((await stuurAls('192.0.2.3')).status).toBe(400);
    // Lezen en rekenen tellen apart.
    expect((await stuurAls('192.0.2.2', 'GET', AAN, '/v1/wetten')).status).toBe(200);
  });

  it('telt een advies uit een adres als rekenen', async () => {
    const gevraagd: string[] = [];
    const teller = (naam: string) => ({ limit: () => Promise.resolve({ success: gevraagd.push(naam) > 0 }) });
    const omgeving = { ...AAN, TEMPO_LEZEN: teller('lezen'), TEMPO_REKENEN: teller('rekenen') };
    await stuurAls('192.0.2.4', 'GET', omgeving, '/v1/adviezen?wetten=wmo,wlz');
    await stuurAls('192.0.2.4', 'GET', omgeving, '/v1/wetten');
    expect(gevraagd).toEqual(['rekenen', 'lezen']);
  });

  it('telt van IPv6 het netwerk, niet het adres', async () => {
    const statussen = new Set<number>();
    for (let keer = 0; keer < 11; keer += 1) statussen.add((await stuurAls(`2001:db8:1:2::${keer}`)).status);
    expect(statussen).toContain(429);
    expect((await stuurAls('2001:db8:1:3::1')).status).toBe(400);
  });

  it('laat door als de teller wegvalt, en zegt dat zonder wie het was', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const kapot = { limit: () => Promise.reject(new Error('192.0.2.9')) };
    expect((await stuurAls('192.0.2.9', 'POST', { ...AAN, TEMPO_SCHRIJVEN: kapot })).status).toBe(400);
    expect(log.mock.calls.flat().join()).toBe('{"gebeurtenis":"tempo-onbekend","naam":"Error"}');
    log.mockRestore();
  });

  it('staat bij elke operatie in het document', async () => {
    const { json } = await vraag('/v1/openapi.json');
    const operaties = Object.values(json['paths'] as Record<string, Record<string, { responses?: Record<string, unknown> }>>).flatMap(
      (pad) => Object.values(pad),
    );
    for (const { responses } of operaties) if (responses !== undefined) expect(responses).toHaveProperty('429');
  });
});
