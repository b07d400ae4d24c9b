import { strFromU8, unzipSync } from 'fflate';
import { exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { Dekkingsantwoord } from '../../src/api/schemas/dekking.ts';
import { leesCsv } from '../puur/documenten/leesCsv.ts';
import { vraag, type Antwoord } from './hulp.ts';

const PAD = '/v1/dekkingsmatrix?peildatum=2026-11-22';

interface Schot {
  readonly id: string;
  readonly dekking: string;
  readonly vormen: readonly { readonly id: string; readonly status: string; readonly wijziging?: object }[];
  readonly wijziging?: object;
}

async function schotten(pad: string): Promise<readonly Schot[]> {
  const { status, json } = await vraag(pad);
  expect(status, JSON.stringify(json)).toBe(200);
  expect(Dekkingsantwoord.safeParse(json).error?.issues).toBeUndefined();
  return json['schotten'] as readonly Schot[];
}

function fouten({ status, json, koppen }: Antwoord): { location: string; detail: string; code: string }[] {
  expect(status).toBe(400);
  expect(koppen.get('content-type')).toBe('application/problem+json');
  return json['errors'] as { location: string; detail: string; code: string }[];
}

const soort = ({ koppen }: Antwoord): string => (koppen.get('content-type') ?? '').split(';')[0] ?? '';

describe('GET /v1/dekkingsmatrix', () => {
  it('noemt elk schot met zijn instrumenten, en telt de witte vlekken', async () => {
    const alle = await schotten(PAD);
    expect(alle).toHaveLength(45);
    expect(alle.find(({ id }) => id === 'wmo-wlz')).toMatchObject({ dekking: 'navragen', vormen: [{ id: 'spuk-dos' }, { id: 'wet-dos' }] });
    const { json } = await vraag(PAD);
    expect(json['telling']).toEqual({ 'van-kracht': 3, navragen: 5, wit: 37 });
    expect(json['voorElkSchot']).toMatchObject([{ id: 'overbruggingsprocedure-pmm', status: 'onbekend' }]);
    expect(json).not.toHaveProperty('vergelijking');
    expect((await vraag('/v1/dekkingsmatrix?peildatum=2023-08-09')).json['telling']).toEqual({ 'van-kracht': 3, navragen: 0, wit: 42 });
  });

  it('zegt met vergelijkMet per schot wat er verandert', async () => {
    const { json } = await vraag(`${PAD}&vergelijkMet=2023-08-09`);
    expect(json['vergelijking']).toEqual({ van: '2023-08-09', naar: '2026-11-22', gewijzigd: 8 });
    const wmoWlz = (await schotten(`${PAD}&vergelijkMet=2023-08-09`)).find(({ id }) => id === 'wmo-wlz');
    expect(wmoWlz?.wijziging).toEqual({ van: 'wit', naar: 'navragen' });
    expect(wmoWlz?.vormen[1]?.wijziging).toEqual({ van: 'in-voorbereiding', naar: 'aangenomen' });
  });

  it('toont met ook andere vormen, zonder dat de dekking verandert', async () => {
    const [met, zonder] = [await schotten(`${PAD}&ook=verdeling&ook=categorie`), await schotten(PAD)];
    expect(met.map(({ dekking }) => dekking)).toEqual(zonder.map(({ dekking }) => dekking));
    expect(met[0]?.vormen.map(({ id }) => id)).toContain('pooling');
    expect(zonder[0]?.vormen).toEqual([]);
  });

  it.each([
    ['json', 'application/json'],
    ['csv', 'text/csv'],
    ['svg', 'image/svg+xml'],
    ['html', 'text/html'],
    ['markdown', 'text/markdown'],
  ])('komt als %s met formaat en met Accept: %s', async (formaat, mediatype) => {
    const metFormaat = await vraag(`${PAD}&formaat=${formaat}`);
    const metAccept = await vraag(PAD, { headers: { Accept: mediatype } });
    for (const antwoord of [metFormaat, metAccept]) {
      expect([antwoord.status, soort(antwoord)]).toEqual([200, mediatype]);
      expect(antwoord.koppen.get('vary')).toBe('Accept');
      expect(antwoord.koppen.get('api-version')).toBe('1.0.0');
    }
    expect(metFormaat.tekst).toBe(metAccept.tekst);
  });

  it('geeft CSV met een rij per schot en vorm, en een lege vorm bij een schot zonder', async () => {
    const antwoord = await vraag(`${PAD}&formaat=csv&vergelijkMet=2023-08-09`);
    expect(antwoord.koppen.get('content-disposition')).toBe('attachment; filename="dekkingsmatrix-2026-11-22.csv"');
    const [kop = [], ...rijen] = leesCsv(antwoord.tekst);
    expect(rijen.every((rij) => rij.length === kop.length)).toBe(true);
    const alsObject = rijen.map((rij) => Object.fromEntries(kop.map((kolom, plaats) => [kolom, rij[plaats]])));
    expect(new Set(alsObject.map(({ schot }) => schot)).size).toBe(46);
    expect(alsObject.find(({ schot, vorm }) => schot === 'wmo-wlz' && vorm === 'wet-dos')).toMatchObject({
      dekking: 'navragen',
      naam: 'Wet Domeinoverstijgend Samenwerken (Wet DOS)',
      status: 'aangenomen',
      richtingen: 'wmo>wlz',
      vergelekenVan: '2023-08-09',
      statusVan: 'in-voorbereiding',
      statusNaar: 'aangenomen',
    });
    expect(alsObject.find(({ schot }) => schot === 'wmo-jeugdwet')).toMatchObject({ dekking: 'wit', vorm: '', status: '' });
    expect(alsObject.find(({ schot }) => schot === 'alle')).toMatchObject({ vorm: 'overbruggingsprocedure-pmm', dekking: '' });
    expect(rijen.flat().some((cel) => /^[=+\-@\t\r]/.test(cel))).toBe(false);
  });

  it('geeft een los beeld met titel en uitleg, onder een beleid zonder script', async () => {
    const { tekst, koppen } = await vraag(`${PAD}&formaat=svg`);
    expect(tekst).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(tekst).toContain('<title id="dekkingsmatrix-titel">Dekkingsmatrix op 22 november 2026</title>');
    expect(tekst).toMatch(/<desc [^>]+>Van de 45 schotten tussen 10 wetten is er bij 3 een eigen instrument van kracht\./);
    expect(koppen.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(koppen.get('content-disposition')).toBe('inline; filename="dekkingsmatrix-2026-11-22.svg"');
  });

  it('geeft als HTML hetzelfde beeld, met elk schot in een tabel', async () => {
    const { tekst } = await vraag(`${PAD}&formaat=html&vergelijkMet=2023-08-09`);
    expect(tekst).toContain('class="grafiek breed" role="img"');
    expect(tekst.match(/<th scope="row">/g)).toHaveLength(45);
    expect(tekst).toContain('van in voorbereiding naar aangenomen, nog niet zeker van kracht');
    expect(tekst).toContain('Wmo en Wlz');
  });

  it('geeft als Word-bestand de tabel', async () => {
    const antwoord = await exports.default.fetch(`http://ontschot.test${PAD}&formaat=docx`);
    expect(antwoord.status).toBe(200);
    const xml = strFromU8(unzipSync(new Uint8Array(await antwoord.arrayBuffer()))['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('Wmo en Wlz');
    expect(xml).toContain('<w:tblHeader/>');
  });

  it('is te bewaren en na te vragen, per formaat, en antwoordt op HEAD zoals op GET', async () => {
    const vast = `${PAD}&regelset=1`;
    const etag = async (accept: string): Promise<string> => (await vraag(vast, { headers: { Accept: accept } })).koppen.get('etag') ?? '';
    const [json, csv] = [await etag('application/json'), await etag('text/csv')];
    expect(json).toMatch(/^W\/"/);
    expect(json).not.toBe(csv);
    expect((await vraag(vast, { headers: { 'If-None-Match': json } })).status).toBe(304);
    expect((await vraag(vast, { headers: { Accept: 'text/csv', 'If-None-Match': json } })).status).toBe(200);
    const bewaard = await vraag(vast, { headers: { Accept: 'text/csv', 'If-None-Match': csv } });
    expect([bewaard.status, bewaard.tekst]).toEqual([304, '']);
    const hoofd = await vraag(vast, { method: 'HEAD', headers: { Accept: 'text/csv' } });
    expect([hoofd.status, hoofd.tekst, hoofd.koppen.get('etag'), soort(hoofd)]).toEqual([200, '', csv, 'text/csv']);
    expect(hoofd.koppen.get('cache-control')).toContain('max-age=3600');
  });

  it('noemt alle fouten tegelijk, met wat wel kan', async () => {
    const veel = fouten(await vraag('/v1/dekkingsmatrix?peildatum=2026-02-30&vergelijkMet=gisteren&ook=verdelingen&formaat=pdf&wet=wmo'));
    expect(veel.map(({ location }) => location).toSorted()).toEqual(['formaat', 'ook', 'peildatum', 'vergelijkMet', 'wet']);
    expect(veel.find(({ location }) => location === 'ook')?.detail).toContain('bedoelde u "verdeling"');
    expect(fouten(await vraag(`${PAD}&vergelijkMet=2020-01-01`))).toMatchObject([{ location: 'vergelijkMet', code: 'buiten-bereik' }]);
    expect(fouten(await vraag(`${PAD}&ook=instrument`))).toMatchObject([{ location: 'ook', code: 'onbekende-waarde' }]);
  });

  it('geeft dezelfde fouten als de andere lijsten: 404, 405 en 406', async () => {
    expect((await vraag(`${PAD}&regelset=9`)).status).toBe(404);
    expect((await vraag('/v1/dekkingsmatrix/')).status).toBe(404);
    const post = await vraag(PAD, { method: 'POST' });
    expect([post.status, post.koppen.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect((await vraag(PAD, { headers: { Accept: 'image/png' } })).status).toBe(406);
  });
});
