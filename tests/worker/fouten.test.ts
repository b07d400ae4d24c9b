import { describe, expect, it } from 'vitest';
import { Probleemantwoord } from '../../src/api/schemas/algemeen.ts';
import { stuur, vraag, type Antwoord } from './hulp.ts';

interface Fout {
  in: string;
  location: string;
  detail: string;
  code: string;
}

function fouten(antwoord: Antwoord, status = 400): Fout[] {
  expect(antwoord.status).toBe(status);
  expect(antwoord.koppen.get('content-type')).toBe('application/problem+json');
  expect(antwoord.koppen.get('api-version')).toBe('1.0.0');
  expect(Probleemantwoord.safeParse(antwoord.json).error?.issues).toBeUndefined();
  return (antwoord.json['errors'] ?? []) as Fout[];
}

describe('slechte invoer', () => {
  it('vraagt om een wet of domein als er geen is', async () => {
    const [fout] = fouten(await stuur('/v1/adviezen', {}));
    expect(fout).toMatchObject({ in: 'body', location: '/wetten', code: 'ontbreekt' });
    expect(fouten(await stuur('/v1/adviezen', { wetten: [], domeinen: null }))).toHaveLength(1);
  });

  it('noemt bij een onbekende wet de wet die bedoeld kan zijn', async () => {
    const [fout] = fouten(await stuur('/v1/adviezen', { wetten: ['wmo2015'] }));
    expect(fout).toMatchObject({ location: '/wetten/0', code: 'onbekende-waarde' });
    expect(fout?.detail).toContain('bedoelde u "wmo"?');
  });

  it('geeft vijf fouten tegelijk, in query en body, elk met plaats en wat goed zou zijn', async () => {
    const gevonden = fouten(
      await stuur('/v1/adviezen?uitleg=lang&peildatum=2022-01-01', {
        wetten: ['wmo', 'zwv'],
        kenmerken: { niveau: 'individu', aantalDeelnemers: '1.234,56', batenbijander: true },
        kleur: 'rood',
      }),
    );
    expect(gevonden.map(({ location }) => location).toSorted()).toEqual([
      '/kenmerken/aantalDeelnemers',
      '/kenmerken/batenbijander',
      '/kenmerken/niveau',
      '/kleur',
      '/wetten/1',
      'peildatum',
      'uitleg',
    ]);
    expect(gevonden.find(({ location }) => location === '/kenmerken/aantalDeelnemers')?.detail).toContain('1234.56');
    expect(gevonden.find(({ location }) => location === '/wetten/1')?.detail).toContain('"zvw"');
    expect(gevonden.find(({ location }) => location === 'peildatum')?.detail).toContain('2023-08-09');
  });

  it.each([
    ['kapotte JSON', '{"wetten": ["wmo",}', 'geen geldige JSON'],
    ['een lege body', '', 'leeg'],
    ['te diepe JSON', `${'['.repeat(1000)}${']'.repeat(1000)}`, 'dieper'],
    ['een lijst', '["wmo"]', 'object'],
    ['null', 'null', 'object'],
  ])('zegt wat er mis is bij %s', async (_, body, verwacht) => {
    const [fout] = fouten(await stuur('/v1/adviezen', body));
    expect(fout?.detail).toContain(verwacht);
  });

  it('weigert een te grote body, een ander type en een ander formaat', async () => {
    fouten(await stuur('/v1/adviezen', { wetten: ['wmo'], omschrijving: 'a'.repeat(1_000_000) }), 413);
    fouten(await vraag('/v1/adviezen', { method: 'POST', body: 'wetten=wmo' }), 415);
    fouten(await vraag('/v1/wetten', { headers: { Accept: 'text/csv' } }), 406);
  });

  it('kent geen schuine streep aan het eind en zegt welke methoden er wel zijn', async () => {
    fouten(await vraag('/v1/wetten/'), 404);
    fouten(await vraag('/v1/bestaat-niet'), 404);
    const antwoord = await vraag('/v1/businesscases', { method: 'PUT' });
    fouten(antwoord, 405);
    expect(antwoord.koppen.get('allow')).toBe('POST, OPTIONS');
    expect((await vraag('/v1/wetten', { method: 'DELETE' })).koppen.get('allow')).toBe('GET, HEAD, OPTIONS');
  });

  it('houdt vreemde sleutels en heel veel namen uit', async () => {
    expect((await stuur('/v1/adviezen', '{"wetten":["wmo"],"kenmerken":{"__proto__":{"x":1},"constructor":1}}')).status).toBe(400);
    const veel = Object.fromEntries(Array.from({ length: 5000 }, (_, nummer) => [`kenmerkNummer${nummer}`, true]));
    expect((await stuur('/v1/adviezen', { wetten: ['wmo'], kenmerken: veel })).status).toBe(400);
    expect((await stuur('/v1/adviezen', { wetten: Array.from({ length: 5000 }, () => 'wmoo') })).status).toBe(400);
  });

  it('slaat ook een parameter zonder naam niet over', async () => {
    for (const pad of ['/v1/wetten?=1', '/v1/wetten?page=1&=wmo', '/v1/gezondheid?='])
      expect(fouten(await vraag(pad))[0], pad).toMatchObject({ in: 'query', location: '', code: 'onbekend-veld' });
  });

  it('leest een getal in een adres alleen als cijfers, ook in het pad', async () => {
    for (const getal of ['1e2', '0x10', '%205', '1.0', '+1', '', '-1'])
      expect(
        fouten(await vraag(`/v1/wetten?pageSize=${getal}&regelset=${getal}`)).map(({ location }) => location),
        getal,
      ).toEqual(['regelset', 'pageSize']);
    expect(fouten(await vraag('/v1/regelsets/een?kleur=rood')).map((fout) => [fout.in, fout.location])).toEqual([
      ['query', 'kleur'],
      ['path', 'versie'],
    ]);
    fouten(await vraag('/v1/regelsets/2'), 404);
  });

  it('herhaalt geen parameter en kent geen onbekende', async () => {
    expect(fouten(await vraag('/v1/wetten?page=1&page=2'))[0]).toMatchObject({ in: 'query', location: 'page' });
    expect(fouten(await vraag('/v1/wetten?peildatm=2026-01-01'))[0]?.detail).toContain('"peildatum"');
    expect(fouten(await vraag('/v1/wetten?peildatum=2026-02-30&pageSize=1000'))).toHaveLength(2);
  });
});
