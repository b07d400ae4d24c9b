import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { maakApp } from '../../../src/app.ts';
import { stuur } from '../hulp.ts';
import { uitschakelbareD1 } from '../uitschakelbareD1.ts';
import { doe, zetSleutels } from './sleutels.ts';

beforeAll(zetSleutels);

async function concept(): Promise<{ versie: number; etag: string }> {
  const { json, koppen, status } = await doe('redacteur', 'POST', '/regelsets', { toelichting: 'Een concept.' });
  expect([status, koppen.get('location')]).toEqual([201, `/v1/beheer/regelsets/${String(json['versie'])}`]);
  return { versie: json['versie'] as number, etag: koppen.get('etag') ?? '' };
}

describe('export en import', () => {
  it('de export van een concept, weer geïmporteerd, verandert niets; als YAML en als JSON', async () => {
    const { versie, etag } = await concept();
    for (const [formaat, type] of [
      ['yaml', 'application/yaml'],
      ['json', 'application/json'],
    ] as const) {
      const bestand = await doe('lezer', 'GET', `/regelsets/${versie}/export?formaat=${formaat}`);
      expect([bestand.status, bestand.koppen.get('content-type'), bestand.koppen.get('content-disposition')]).toEqual([
        200,
        formaat === 'yaml' ? 'application/yaml; charset=utf-8' : type,
        `attachment; filename="regelset-${versie}.${formaat}"`,
      ]);
      const proef = await doe('redacteur', 'POST', `/regelsets/${versie}/_importeren?proef=ja`, bestand.tekst, { 'Content-Type': type });
      expect([proef.status, proef.json]).toEqual([200, { gegevens: [], soorten: [] }]);
    }
    const yaml = await doe('lezer', 'GET', `/regelsets/${versie}/export`, undefined, { Accept: 'application/yaml' });
    const echt = await doe('redacteur', 'POST', `/regelsets/${versie}/_importeren`, yaml.tekst, {
      'Content-Type': 'application/yaml',
      'If-Match': etag,
    });
    expect(echt.status).toBe(200);
    expect((await doe('lezer', 'GET', `/regelsets/${versie}/export`, undefined, { Accept: 'application/yaml' })).tekst).toBe(yaml.tekst);
  });

  it('zegt vooraf wat een import zou veranderen, en schrijft dan precies dat', async () => {
    const { versie, etag } = await concept();
    const { json } = await doe('lezer', 'GET', `/regelsets/${versie}/export?formaat=json`);
    const begrippen = json['begrippen'] as { id: string; naam: string }[];
    const [eerste] = begrippen;
    const nieuw = { ...json, begrippen: begrippen.map((begrip) => (begrip === eerste ? { ...begrip, naam: 'Anders' } : begrip)) };
    const pad = `/regelsets/${versie}/_importeren`;
    const proef = await doe('redacteur', 'POST', `${pad}?proef=ja`, nieuw);
    expect(proef.json['soorten']).toEqual([
      {
        soort: 'begrippen',
        toegevoegd: [],
        verwijderd: [],
        gewijzigd: [{ id: eerste?.id, velden: [{ veld: 'naam', voor: eerste?.naam, na: 'Anders' }] }],
        herschikt: false,
      },
    ]);
    expect((await doe('lezer', 'GET', `/regelsets/${versie}/verschillen`)).json).toEqual({
      gegevens: [{ veld: 'toelichting', voor: expect.any(String) as unknown, na: 'Een concept.' }],
      soorten: [],
    });
    expect((await doe('redacteur', 'POST', pad, nieuw)).status).toBe(428);
    expect((await doe('redacteur', 'POST', pad, nieuw, { 'If-Match': '"oud"' })).status).toBe(412);
    const echt = await doe('redacteur', 'POST', pad, nieuw, { 'If-Match': etag });
    expect(echt.json).toEqual(proef.json);
    expect((await doe('lezer', 'GET', `/regelsets/${versie}/verschillen?met=1`)).json['soorten']).toEqual(proef.json['soorten']);
  });

  it('weigert een bestand met fouten in zijn geheel, en noemt ze allemaal', async () => {
    const { versie, etag } = await concept();
    const pad = `/regelsets/${versie}/_importeren`;
    const { json } = await doe('lezer', 'GET', `/regelsets/${versie}/export?formaat=json`);
    const kapot = { ...json, wetten: [{ id: 'wmo', naam: '' }], onbekend: [] };
    const antwoord = await doe('redacteur', 'POST', pad, kapot, { 'If-Match': etag });
    expect([antwoord.status, antwoord.koppen.get('content-type')]).toEqual([400, 'application/problem+json']);
    expect((antwoord.json['errors'] as unknown[]).length).toBeGreaterThan(5);
    expect((antwoord.json['errors'] as { location: string }[]).map(({ location }) => location)).toContain('/wetten/wmo/naam');
    const yaml = await doe('redacteur', 'POST', pad, 'wetten:\n  - id: "wmo\n', { 'Content-Type': 'application/yaml', 'If-Match': etag });
    expect([yaml.status, (yaml.json['errors'] as { detail: string }[])[0]?.detail]).toEqual([
      400,
      expect.stringMatching(/geen geldige YAML op regel \d+, kolom \d+/),
    ]);
    const bom = `a: &a [x,x]\nb: &b [${'*a,'.repeat(50)}*a]\nwetten: [*b]\n`;
    expect((await doe('redacteur', 'POST', pad, bom, { 'Content-Type': 'application/yaml', 'If-Match': etag })).status).toBe(400);
    const groot = await doe('redacteur', 'POST', pad, `"${'x'.repeat(8 * 1024 * 1024)}"`, { 'If-Match': etag });
    expect(groot.status).toBe(413);
    expect((await doe('redacteur', 'POST', pad, 'x', { 'Content-Type': 'text/plain', 'If-Match': etag })).status).toBe(415);
    expect((await doe('lezer', 'GET', `/regelsets/${versie}/verschillen`)).json['soorten']).toEqual([]);
  });
});

describe('items', () => {
  it('lezen per blad en één voor één, met de ETag voor een wijziging', async () => {
    const { versie } = await concept();
    const blad = await doe('lezer', 'GET', `/regelsets/${versie}/regels?page=2&pageSize=100`);
    expect((blad.json['items'] as unknown[]).length).toBe(100);
    expect(blad.koppen.get('link')).toContain('rel="next"');
    const een = await doe('lezer', 'GET', `/regelsets/${versie}/wetten/wmo`);
    expect([een.status, een.json['id'], een.koppen.get('etag')]).toEqual([200, 'wmo', expect.stringMatching(/^"[0-9a-f]{32}"$/)]);
    const anders = { ...een.json, naam: 'Wmo anders' };
    const geschreven = await doe('redacteur', 'PUT', `/regelsets/${versie}/wetten/wmo`, anders, {
      'If-Match': een.koppen.get('etag') ?? '',
    });
    expect([geschreven.status, geschreven.json['bevindingen']]).toEqual([200, []]);
    expect(geschreven.koppen.get('etag')).not.toBe(een.koppen.get('etag'));
    expect((await doe('lezer', 'GET', `/regelsets/${versie}/wetten/bestaat-niet`)).status).toBe(404);
    expect((await doe('lezer', 'GET', '/regelsets/99999/wetten')).status).toBe(404);
    expect((await doe('lezer', 'GET', '/regelsets/nul/wetten')).status).toBe(404);
  });

  it('tonen alvast wat de poort zou tegenhouden', async () => {
    const { versie } = await concept();
    const regel = (await doe('lezer', 'GET', `/regelsets/${versie}/regels?pageSize=1`)).json['items'] as Record<string, unknown>[];
    const fout = { ...regel[0], id: 'onbekend-kenmerk', als: { kenmerk: 'hardSchotje', is: true } };
    const antwoord = await doe('redacteur', 'PUT', `/regelsets/${versie}/regels/onbekend-kenmerk`, fout);
    expect([antwoord.status, antwoord.json['bevindingen']]).toEqual([201, [expect.objectContaining({ code: 'kenmerk-onbekend' })]]);
    const controle = await doe('lezer', 'GET', `/regelsets/${versie}/controle`);
    expect(controle.json['fouten']).toEqual(antwoord.json['bevindingen']);
  });
});

describe('een melding', () => {
  it('komt van een lezer, zonder wie hij is, en wordt behandeld door de redactie', async () => {
    const log = vi.spyOn(console, 'log');
    const gemeld = await stuur('/v1/meldingen', {
      soort: 'financieringsvormen',
      item: 'wet-dos',
      opmerking: 'De ingangsdatum klopt niet, kanarie.',
    });
    expect(gemeld.status).toBe(201);
    const lijst = await doe('lezer', 'GET', '/meldingen?status=nieuw');
    const [melding] = lijst.json['items'] as { id: string; etag: string; opmerking: string; status: string }[];
    expect(melding).toMatchObject({ soort: 'financieringsvormen', item: 'wet-dos', status: 'nieuw', regelset: 1 });
    const pad = `/meldingen/${melding?.id ?? ''}/_behandel`;
    expect((await doe('lezer', 'POST', pad, { antwoord: 'Klaar.' }, { 'If-Match': melding?.etag ?? '' })).status).toBe(403);
    expect((await doe('redacteur', 'POST', pad, { antwoord: 'Klaar.' })).status).toBe(428);
    const behandeld = await doe('redacteur', 'POST', pad, { antwoord: 'Klaar.' }, { 'If-Match': melding?.etag ?? '' });
    expect(behandeld.json).toMatchObject({ status: 'behandeld', antwoord: 'Klaar.' });
    expect((await doe('redacteur', 'POST', pad, { antwoord: 'Nog eens.' }, { 'If-Match': melding?.etag ?? '' })).status).toBe(412);
    expect((await doe('lezer', 'GET', '/meldingen?status=nieuw')).json['totaal']).toBe(0);
    const spoor = await doe('lezer', 'GET', '/auditspoor?handeling=melding-behandelen');
    expect(spoor.json['totaal']).toBe(1);
    expect(spoor.tekst).not.toContain('kanarie');
    expect(log.mock.calls.flat().join()).not.toContain('kanarie');
  });

  it.each([
    [{}, ['/opmerking', '/soort']],
    [{ soort: 'vormen', opmerking: 'Klopt niet.' }, ['/soort']],
    [{ soort: 'wetten', opmerking: 'Klopt niet.' }, ['/item']],
    [{ soort: 'wetten', item: 'wmo2015', opmerking: 'Klopt niet.' }, ['/item']],
    [{ soort: 'adviezen', opmerking: 'x', naam: 'Jan' }, ['', '/opmerking']],
  ])('met een fout wordt niet bewaard: %j', async (body, plekken) => {
    const voor = await env.DB.prepare('SELECT count(*) AS n FROM meldingen').first('n');
    const antwoord = await stuur('/v1/meldingen', body);
    expect(antwoord.status).toBe(400);
    expect((antwoord.json['errors'] as { location: string }[]).map(({ location }) => location).toSorted()).toEqual(plekken);
    expect(await env.DB.prepare('SELECT count(*) AS n FROM meldingen').first('n')).toBe(voor);
  });
});

describe('aandachtspunten en auditspoor', () => {
  it('filteren, per blad, en weigeren wat zij niet kennen', async () => {
    await concept();
    const alles = await doe('lezer', 'GET', '/auditspoor?handeling=concept-maken&pageSize=2');
    expect((alles.json['items'] as unknown[]).length).toBe(2);
    expect(alles.json['totaal']).toBeGreaterThan(2);
    expect((await doe('lezer', 'GET', '/auditspoor?persoon=niemand')).json['totaal']).toBe(0);
    expect((await doe('lezer', 'GET', '/auditspoor?tot=2020-01-01')).json['totaal']).toBe(0);
    const zaaiing = await doe('lezer', 'GET', '/auditspoor?van=2023-01-01&tot=2023-01-01');
    expect(zaaiing.json['items']).toMatchObject([{ handeling: 'zaaien', keten: 'regelset-1', nummer: 1, vorige: '' }]);
    expect((await doe('lezer', 'GET', '/auditspoor?van=gisteren&wie=ik')).json['errors']).toMatchObject([
      { location: 'wie' },
      { location: 'van' },
    ]);
    expect((await doe('lezer', 'GET', '/aandachtspunten?dagen=730')).json['totaal']).toBeGreaterThan(0);
    expect((await doe('lezer', 'GET', '/aandachtspunten?dagen=0')).status).toBe(400);
  });
});

describe('zonder D1', () => {
  it('komt er niemand in het beheer, ook niet met een geldige sleutel', async () => {
    const { d1, weg } = uitschakelbareD1();
    const app = maakApp();
    const ik = () => app.request('/v1/beheer/ik', { headers: { Authorization: 'Bearer sleutel-lezer' } }, { DB: d1 });
    expect((await ik()).status).toBe(200);
    weg();
    const antwoord = await ik();
    expect([antwoord.status, antwoord.headers.get('content-type'), antwoord.headers.get('access-control-allow-origin')]).toEqual([
      503,
      'application/problem+json',
      null,
    ]);
  });
});
