import { env, exports } from 'cloudflare:workers';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Adviesantwoord } from '../../src/api/schemas/advies.ts';
import { Probleemantwoord } from '../../src/api/schemas/algemeen.ts';
import { maakApp } from '../../src/app.ts';
import { bewaarAdvies } from '../../src/bewaren/bewaarAdvies.ts';
import { TeGrootOmTeBewaren } from '../../src/bewaren/bewaarfout.ts';
import { maakKennisbron } from '../../src/kennisbank/kennisbron.ts';
import { leesPeildatum } from '../../src/kennisbank/peildatum.ts';
import { aantal, ADVIES, BEWAREN, bewaar, INITIATIEF, isProbleem, laatVerlopen, verwijder } from './bewaarhulp.ts';
import { stuur, vraag, type Antwoord } from './hulp.ts';
import { uitschakelbareD1 } from './uitschakelbareD1.ts';

const ONBEKEND = '/v1/adviezen/00000000000000000000000000000000';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

afterEach(() => vi.restoreAllMocks());

describe('een advies bewaren', () => {
  it('gebeurt alleen als de vraag het zegt', async () => {
    const eerst = await aantal();
    for (const bewaren of [undefined, false, null]) {
      const { status, json, koppen } = await stuur(ADVIES, { ...INITIATIEF, bewaren });
      expect([status, json['id'], json['verwijdersleutel'], koppen.get('location')]).toEqual([200, undefined, undefined, null]);
    }
    isProbleem(await stuur(ADVIES, { ...BEWAREN, wetten: ['zwv'] }), 400);
    expect(await aantal()).toBe(eerst);
    await bewaar();
    expect(await aantal()).toBe(eerst + 1);
  });

  it('geeft 201 met het adres, een id van 128 bits en één keer een sleutel', async () => {
    const [een, ander] = [await bewaar(), await bewaar()];
    expect(een.id).toMatch(/^[0-9a-f]{32}$/);
    expect(een.sleutel).toMatch(/^[0-9a-f]{64}$/);
    expect(een.pad).toBe(`/v1/adviezen/${een.id}`);
    expect([ander.id === een.id, ander.sleutel === een.sleutel]).toEqual([false, false]);
    expect(Adviesantwoord.safeParse(een.antwoord.json).error?.issues).toBeUndefined();
    expect(Object.keys(een.antwoord.json).slice(0, 3)).toEqual(['id', 'verwijdersleutel', 'verlooptOp']);
  });

  it('schrijft bij bewaren, lezen, herberekenen en verwijderen niets in het log', async () => {
    const logs = (['error', 'warn', 'info', 'log'] as const).map((naam) => vi.spyOn(console, naam).mockReturnValue());
    const { pad, sleutel } = await bewaar();
    await vraag(pad);
    await stuur(`${pad}/_herbereken`, {});
    await verwijder(pad, `${sleutel}0`);
    await verwijder(pad, sleutel);
    await vraag(pad);
    expect(logs.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it('zet de sleutel nergens in de databank, alleen zijn sha256', async () => {
    const { id, sleutel } = await bewaar();
    const rij = await env.DB.prepare('SELECT * FROM adviezen WHERE id = ?').bind(id).first();
    expect(JSON.stringify(rij)).not.toContain(sleutel);
    const som = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sleutel)));
    expect(rij?.['sleutel_hash']).toBe(Array.from(som, (byte) => byte.toString(16).padStart(2, '0')).join(''));
  });

  it('geeft bij een document de sleutel in een kop en niet in de tekst', async () => {
    const antwoord = await stuur(`${ADVIES}&formaat=markdown`, BEWAREN);
    expect(antwoord.status).toBe(201);
    const sleutel = antwoord.koppen.get('verwijdersleutel') ?? '';
    expect(sleutel).toMatch(/^[0-9a-f]{64}$/);
    expect(antwoord.tekst).not.toContain(sleutel);
    const pad = antwoord.koppen.get('location') ?? '';
    expect((await vraag(`${pad}?formaat=markdown`)).tekst).toBe(antwoord.tekst);
    expect((await verwijder(pad, sleutel)).status).toBe(204);
  });

  it('weigert wat niet in één rij past, met wat er minder kan', async () => {
    const peildatum = leesPeildatum('2026-11-22');
    if (peildatum === undefined) throw new Error('geen datum');
    const grondslag = {
      initiatief: { kenmerken: {} },
      aannames: [],
      peildatum,
      uitleg: 'kort',
      onderdelen: [],
      regelset: 1,
      motor: '1.0.0',
    } as const;
    const groot = { waarschuwingen: [{ code: 'X', tekst: 'é'.repeat(1_000_000) }] };
    const termijn = { nu: new Date(), verlooptOp: new Date() };
    await expect(bewaarAdvies(env.DB, groot, grondslag, termijn)).rejects.toThrow(TeGrootOmTeBewaren);
    const past = { waarschuwingen: [{ code: 'X', tekst: 'é'.repeat(900_000) }] };
    const { id } = await bewaarAdvies(env.DB, past, grondslag, { ...termijn, verlooptOp: new Date(Date.now() + 60_000) });
    expect((await vraag(`/v1/adviezen/${id}`)).status).toBe(200);
  });
});

describe('een bewaard advies', () => {
  it.each(['geen', 'kort', 'volledig'])('komt bij uitleg=%s byte voor byte terug, zonder de sleutel', async (uitleg) => {
    const { pad, sleutel, antwoord } = await bewaar(`${ADVIES}&uitleg=${uitleg}`);
    const terug = await vraag(pad);
    expect(terug.status).toBe(200);
    expect(terug.tekst).toBe(antwoord.tekst.replace(`"verwijdersleutel":"${sleutel}",`, ''));
    expect(terug.tekst).not.toContain(sleutel);
    expect(Adviesantwoord.safeParse(terug.json).error?.issues).toBeUndefined();
  });

  it('komt in elk formaat, met formaat en met Accept, als het document dat meteen gegeven zou zijn', async () => {
    const { pad } = await bewaar();
    for (const [formaat, mediatype] of [
      ['markdown', 'text/markdown'],
      ['html', 'text/html'],
    ] as const) {
      const direct = await stuur(`${ADVIES}&formaat=${formaat}`, INITIATIEF);
      const metFormaat = await vraag(`${pad}?formaat=${formaat}`);
      const metAccept = await vraag(pad, { headers: { Accept: mediatype } });
      expect([metFormaat.status, metFormaat.tekst === direct.tekst, metAccept.tekst === direct.tekst]).toEqual([200, true, true]);
      expect(metFormaat.koppen.get('content-disposition')).toBe(direct.koppen.get('content-disposition'));
    }
    const docx = await exports.default.fetch(`http://ontschot.test${pad}?formaat=docx`);
    expect(docx.headers.get('content-type')).toBe(DOCX);
    expect(strFromU8(unzipSync(new Uint8Array(await docx.arrayBuffer()))['word/document.xml'] ?? new Uint8Array())).toContain(
      'Zorgzaam Geheimdorp',
    );
    isProbleem(await vraag(pad, { headers: { Accept: 'text/csv' } }), 406);
    isProbleem(await vraag(`${pad}?formaat=xlsx`), 400);
  });

  it('blijft nergens hangen: niet bewaarbaar, geen ETag, geen herkomst, geen zoekmachine', async () => {
    const { pad, antwoord } = await bewaar();
    for (const van of [antwoord, await vraag(pad), await vraag(`${pad}?formaat=html`)]) {
      expect(van.koppen.get('cache-control')).toBe('no-store');
      expect(van.koppen.get('etag')).toBeNull();
      expect(van.koppen.get('referrer-policy')).toBe('no-referrer');
      expect(van.koppen.get('x-robots-tag')).toContain('noindex');
    }
    const { status, tekst } = await vraag(pad, { headers: { 'If-None-Match': '*' } });
    expect([status, tekst.length > 0]).toEqual([200, true]);
  });

  it('is er niet onder een andere id, en dat klinkt altijd hetzelfde', async () => {
    const weg = await bewaar();
    await verwijder(weg.pad, weg.sleutel);
    const verlopen = await bewaar();
    await laatVerlopen(verlopen.id);
    const zonderPad = ({ json: { instance: _instance, ...rest } }: Antwoord) => rest;
    const onbekend = await vraag(ONBEKEND);
    isProbleem(onbekend, 404);
    for (const pad of [weg.pad, verlopen.pad, '/v1/adviezen/bestaat-niet', `/v1/adviezen/${'A'.repeat(32)}`]) {
      const antwoord = await vraag(pad);
      expect(zonderPad(antwoord), pad).toEqual(zonderPad(onbekend));
      expect(Object.fromEntries(antwoord.koppen), pad).toEqual(Object.fromEntries(onbekend.koppen));
    }
    for (const pad of [weg.pad, verlopen.pad, ONBEKEND]) {
      isProbleem(await verwijder(pad, weg.sleutel), 404);
      isProbleem(await stuur(`${pad}/_herbereken`, {}), 404);
    }
  });

  it('kent methoden en parameters', async () => {
    const { pad } = await bewaar();
    const antwoord = await vraag(pad, { method: 'PUT' });
    isProbleem(antwoord, 405);
    expect(antwoord.koppen.get('allow')).toBe('GET, DELETE, HEAD, OPTIONS');
    expect((await vraag(pad, { method: 'OPTIONS' })).koppen.get('access-control-allow-headers')).toContain('Authorization');
    isProbleem(await vraag(`${pad}?sleutel=abc`), 400);
    isProbleem(await vraag(`${pad}/`), 404);
    expect((await vraag(pad, { method: 'HEAD' })).status).toBe(200);
  });
});

describe('een advies verwijderen', () => {
  it('kan alleen met zijn eigen sleutel', async () => {
    const [een, ander] = [await bewaar(), await bewaar()];
    const zonder = await verwijder(een.pad);
    isProbleem(zonder, 401);
    expect(zonder.koppen.get('www-authenticate')).toMatch(/^Bearer/);
    isProbleem(await vraag(een.pad, { method: 'DELETE', headers: { Authorization: een.sleutel } }), 401);
    for (const sleutel of [
      ander.sleutel,
      een.id,
      `${een.sleutel.slice(0, -1)}${een.sleutel.endsWith('0') ? '1' : '0'}`,
      een.sleutel.toUpperCase(),
    ])
      isProbleem(await verwijder(een.pad, sleutel), 403);
    isProbleem(await verwijder(`${een.pad}?verwijdersleutel=${een.sleutel}`, een.sleutel), 400);
    expect((await vraag(een.pad)).status).toBe(200);
    const weg = await verwijder(een.pad, een.sleutel);
    expect([weg.status, weg.tekst]).toEqual([204, '']);
    expect((await vraag(een.pad)).status).toBe(404);
    expect((await vraag(ander.pad)).status).toBe(200);
    expect(await env.DB.prepare('SELECT count(*) AS n FROM adviezen WHERE id = ?').bind(een.id).first('n')).toBe(0);
  });
});

describe('als D1 wegvalt', () => {
  const post = (body: object): RequestInit => ({
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

  it('is bewaren 503 en geen halve belofte, en gaat adviseren door', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const { pad, sleutel, id } = await bewaar();
    const { d1, weg, terug } = uitschakelbareD1();
    const app = maakApp(maakKennisbron());
    await app.request(ADVIES, post(INITIATIEF), { DB: d1 });
    const eerst = await aantal();
    weg();
    const vragen: readonly [string, RequestInit][] = [
      [ADVIES, post(BEWAREN)],
      [`${ADVIES}&formaat=html`, post(BEWAREN)],
      [pad, {}],
      [pad, { method: 'DELETE', headers: { Authorization: `Bearer ${sleutel}` } }],
      [`${pad}/_herbereken`, { method: 'POST' }],
    ];
    for (const [adres, init] of vragen) {
      const antwoord = await app.request(adres, init, { DB: d1 });
      const tekst = await antwoord.text();
      expect([antwoord.status, antwoord.headers.get('retry-after'), antwoord.headers.get('location')], adres).toEqual([503, '30', null]);
      expect(Probleemantwoord.safeParse(JSON.parse(tekst)).error?.issues).toBeUndefined();
      expect(tekst).not.toMatch(/verwijdersleutel"|Geheimdorp/);
    }
    expect((await app.request(ADVIES, post(INITIATIEF), { DB: d1 })).status).toBe(200);
    terug();
    expect(await aantal()).toBe(eerst);
    expect((await vraag(pad)).status).toBe(200);
    const gelogd = log.mock.calls.flat().join('\n');
    expect(gelogd).toContain('bewaren-onbereikbaar');
    for (const geheim of ['Geheimdorp', 'geheim verhaal', sleutel, id]) expect(gelogd).not.toContain(geheim);
  });

  it('staat er ook bij een kapotte opdracht niets van de vraag in het log', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    await env.DB.prepare('ALTER TABLE adviezen RENAME TO adviezen_weg').run();
    try {
      isProbleem(await stuur(ADVIES, BEWAREN), 503);
    } finally {
      await env.DB.prepare('ALTER TABLE adviezen_weg RENAME TO adviezen').run();
    }
    expect(log.mock.calls).toEqual([['{"gebeurtenis":"bewaren-onbereikbaar","codes":["D1_ERROR","SQLITE_ERROR"]}']]);
  });
});

describe('het OpenAPI-document', () => {
  it('beschrijft bewaren, terughalen, verwijderen en herberekenen met hun fouten', async () => {
    const { json } = await vraag('/v1/openapi.json');
    const paden = json['paths'] as Record<string, Record<string, { responses: Record<string, { headers: object }>; security?: unknown[] }>>;
    // Wat bij elke operatie staat, toetst contract.test.ts.
    const OVERAL = new Set(['405', '406', '429']);
    const statussen = (pad: string, methode: string): string[] =>
      Object.keys(paden[pad]?.[methode]?.responses ?? {}).filter((status) => !OVERAL.has(status));
    expect(statussen('/adviezen', 'post')).toEqual(['200', '201', '400', '404', '413', '415', '500', '503']);
    expect(Object.keys(paden['/adviezen']?.['post']?.responses['201']?.headers ?? {})).toContain('Location');
    expect(statussen('/adviezen/{id}', 'get')).toEqual(['200', '400', '404', '500', '503']);
    expect(statussen('/adviezen/{id}', 'delete')).toEqual(['204', '400', '401', '403', '404', '500', '503']);
    expect(statussen('/adviezen/{id}/_herbereken', 'post')).toEqual(['200', '400', '404', '409', '500', '503']);
    expect(paden['/adviezen/{id}']?.['delete']?.security).toEqual([{ Verwijdersleutel: [] }]);
    expect((json['components'] as { securitySchemes: object }).securitySchemes).toMatchObject({
      Verwijdersleutel: { type: 'http', scheme: 'bearer' },
    });
  });
});
