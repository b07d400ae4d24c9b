import { describe, expect, it } from 'vitest';
import { maakApp } from '../../src/app.ts';
import { Intakeantwoord } from '../../src/api/schemas/intake.ts';
import { maakKennisbron } from '../../src/kennisbank/kennisbron.ts';
import { stuur, vraag, type Antwoord } from './hulp.ts';
import { uitschakelbareD1 } from './uitschakelbareD1.ts';

const TEKST = 'Wij helpen 70 ouderen langer thuis te wonen. De gemeente betaalt uit de Wmo, zonder zorgverzekeraar.';

function fouten({ status, json, koppen }: Antwoord): { location: string; detail: string; code: string }[] {
  expect(status).toBe(400);
  expect(koppen.get('content-type')).toBe('application/problem+json');
  return json['errors'] as { location: string; detail: string; code: string }[];
}

describe('POST /v1/intakes', () => {
  it('stelt voor wat er in de tekst staat, met de woorden, en een adviesvraag die zo door kan', async () => {
    const { status, json, koppen } = await stuur('/v1/intakes', { tekst: TEKST });
    expect(status).toBe(200);
    expect(Intakeantwoord.safeParse(json).error?.issues).toBeUndefined();
    expect(koppen.get('cache-control')).toBe('no-store');
    expect(json['voorstellen']).toContainEqual(
      expect.objectContaining({
        kenmerk: 'wetten',
        waarde: 'wmo',
        naam: 'Wmo',
        zekerheid: 'zeker',
        woorden: [expect.objectContaining({ tekst: 'Wmo', begin: TEKST.indexOf('Wmo'), eind: TEKST.indexOf('Wmo') + 3, lexicon: 'wmo' })],
      }),
    );
    expect(json['uitgesloten']).toContainEqual(expect.objectContaining({ kenmerk: 'wetten', waarde: 'zvw' }));
    expect(json['adviesvraag']).toEqual({
      domeinen: ['sociaal-domein'],
      wetten: ['wmo'],
      kenmerken: { doelgroepen: ['ouderen'], aantalDeelnemers: 70 },
    });
    expect((await stuur('/v1/adviezen', json['adviesvraag'])).status).toBe(200);
  });

  it('geeft de tekst alleen terug als de vrager dat vraagt', async () => {
    expect((await stuur('/v1/intakes', { tekst: TEKST })).tekst).not.toContain('langer thuis');
    const { json } = await stuur('/v1/intakes', { tekst: TEKST, metOmschrijving: true });
    expect(json['adviesvraag']).toMatchObject({ omschrijving: TEKST });
    expect((await stuur('/v1/adviezen', json['adviesvraag'])).status).toBe(200);
  });

  it('antwoordt op dezelfde tekst hetzelfde, ook met een vastgepinde regelset', async () => {
    const een = await stuur('/v1/intakes', { tekst: TEKST });
    expect((await stuur('/v1/intakes?regelset=1', { tekst: TEKST })).tekst).toBe(een.tekst);
  });

  it('heeft zonder wet of domein geen adviesvraag, maar wel een vraag', async () => {
    const { status, json } = await stuur('/v1/intakes', { tekst: '🙂 Wij drinken koffie.' });
    expect(status).toBe(200);
    expect(Intakeantwoord.safeParse(json).error?.issues).toBeUndefined();
    expect(json).not.toHaveProperty('adviesvraag');
    expect(json['navragen']).toMatchObject([
      { kenmerk: 'wetten', waarom: 'ontbreekt' },
      { kenmerk: 'doelgroepen', waarom: 'ontbreekt' },
    ]);
  });

  it('noemt alle fouten tegelijk, in de query en in de body', async () => {
    const mis = fouten(await stuur('/v1/intakes?peildatum=2026-11-22&regelset=x', { tekst: 'x'.repeat(5001), taal: 'nl' }));
    expect(mis.map(({ location, code }) => `${location} ${code}`).toSorted()).toEqual([
      '/taal onbekend-veld',
      '/tekst te-lang',
      'peildatum onbekend-veld',
      'regelset ongeldig',
    ]);
    expect(mis.find(({ location }) => location === '/tekst')?.detail).toContain('5001 tekens; hoogstens 5000');
    expect(fouten(await stuur('/v1/intakes', {}))).toMatchObject([{ location: '/tekst', code: 'ontbreekt' }]);
    expect(fouten(await stuur('/v1/intakes', '{'))).toMatchObject([{ location: '', code: 'ongeldig' }]);
    expect(fouten(await stuur('/v1/intakes', ''))[0]?.detail).toContain('{"tekst":');
  });

  it('herhaalt in een fout niets uit de tekst', async () => {
    const { tekst } = await stuur('/v1/intakes', { tekst: `geheim ${'x'.repeat(5000)}` });
    expect(tekst).not.toContain('geheim');
  });

  it('geeft dezelfde fouten als de andere vragen: 404, 405, 406, 413 en 415', async () => {
    expect((await stuur('/v1/intakes?regelset=9', { tekst: TEKST })).status).toBe(404);
    expect((await stuur('/v1/intakes/', { tekst: TEKST })).status).toBe(404);
    const get = await vraag('/v1/intakes');
    expect([get.status, get.koppen.get('allow')]).toEqual([405, 'POST, OPTIONS']);
    const init = { method: 'POST', body: JSON.stringify({ tekst: TEKST }) };
    const json = { 'Content-Type': 'application/json' };
    expect((await vraag('/v1/intakes', { ...init, headers: { ...json, Accept: 'text/html' } })).status).toBe(406);
    expect((await vraag('/v1/intakes', { ...init, headers: { 'Content-Type': 'text/plain' } })).status).toBe(415);
    expect((await stuur('/v1/intakes', { tekst: 'x'.repeat(300_000) })).status).toBe(413);
  });

  it('zegt 503 zonder D1 en zonder kennis in het geheugen', async () => {
    const { d1, weg } = uitschakelbareD1();
    weg();
    const antwoord = await maakApp(maakKennisbron()).request(
      '/v1/intakes',
      { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ tekst: TEKST }) },
      { DB: d1 },
    );
    expect(antwoord.status).toBe(503);
  });
});
