import { describe, expect, it } from 'vitest';
import { Zoekantwoord } from '../../src/api/schemas/zoeken.ts';
import { vraag, type Antwoord } from './hulp.ts';

interface Resultaat {
  readonly soort: string;
  readonly id: string;
  readonly naam: string;
  readonly link: string;
  readonly fragment?: { readonly tekst: string; readonly plekken: readonly { readonly begin: number; readonly eind: number }[] };
}

async function zoek(query: string): Promise<{ items: Resultaat[]; totaal: number; koppen: Headers; json: Antwoord['json'] }> {
  const { status, json, koppen } = await vraag(`/v1/zoekresultaten?${query}`);
  expect(status, JSON.stringify(json)).toBe(200);
  expect(Zoekantwoord.safeParse(json).error?.issues).toBeUndefined();
  return { ...(json as unknown as { items: Resultaat[]; totaal: number }), koppen, json };
}

function fouten({ status, json, koppen }: Antwoord): { location: string; detail: string; code: string }[] {
  expect(status).toBe(400);
  expect(koppen.get('content-type')).toBe('application/problem+json');
  return json['errors'] as { location: string; detail: string; code: string }[];
}

describe('GET /v1/zoekresultaten', () => {
  it('vindt items met hun soort, een link die werkt en een fragment met de plekken erin', async () => {
    const { items, totaal } = await zoek('q=shered%20savings&peildatum=2026-11-22');
    const [eerste] = items;
    expect(eerste).toMatchObject({
      soort: 'financieringsvormen',
      id: 'shared-savings',
      link: '/v1/financieringsvormen/shared-savings?peildatum=2026-11-22',
    });
    expect(totaal).toBeGreaterThanOrEqual(items.length);
    for (const { link, naam } of items.slice(0, 5))
      expect((await vraag(link)).json, link).toMatchObject(naam.includes(': ') ? {} : { naam });
    const stukken = items.flatMap(({ fragment }) => fragment?.plekken.map(({ begin, eind }) => fragment.tekst.slice(begin, eind)) ?? []);
    expect(stukken.length).toBeGreaterThan(0);
    expect(stukken.every((stuk) => /^\S+$/.test(stuk))).toBe(true);
  });

  it('laat met soort alleen die soorten over, en telt ze allemaal', async () => {
    const alles = await zoek('q=ouderen');
    const twee = await zoek('q=ouderen&soort=praktijken&soort=doelgroepen');
    const perSoort = alles.json['perSoort'] as Record<string, number>;
    expect(new Set(twee.items.map(({ soort }) => soort))).toEqual(new Set(['praktijken', 'doelgroepen']));
    expect(twee.totaal).toBe((perSoort['praktijken'] ?? 0) + (perSoort['doelgroepen'] ?? 0));
    expect(twee.json['perSoort']).toEqual(perSoort);
  });

  it('verdeelt de uitslag over bladen', async () => {
    const heel = await zoek('q=zorgverzekeraar&pageSize=20');
    const [een, twee] = [await zoek('q=zorgverzekeraar&pageSize=10'), await zoek('q=zorgverzekeraar&pageSize=10&page=2')];
    expect([...een.items, ...twee.items]).toEqual(heel.items);
    expect(een.koppen.get('link')).toContain('</v1/zoekresultaten?q=zorgverzekeraar&pageSize=10&page=2>; rel="next"');
    expect((await zoek('q=zorgverzekeraar&page=1000')).items).toEqual([]);
  });

  it('geeft een lege lijst als er niets is, met een voorstel als er iets in de buurt ligt', async () => {
    expect((await zoek('q=xqzzt')).json).toEqual({ items: [], totaal: 0, perSoort: {} });
    expect((await zoek('q=hollnsgeveld')).json).toEqual({ items: [], totaal: 0, perSoort: {}, bedoeldeU: 'hollandscheveld' });
    expect((await zoek('q=%3F%3F%3F')).json).toEqual({ items: [], totaal: 0, perSoort: {} });
  });

  it('kijkt naar de peildatum', async () => {
    const ids = async (peildatum: string): Promise<string[]> =>
      (await zoek(`q=azwa&soort=beleidsontwikkelingen&peildatum=${peildatum}`)).items.map(({ id }) => id);
    expect(await ids('2024-01-01')).toEqual([]);
    expect(await ids('2026-11-22')).toContain('azwa-ondertekend');
  });

  it('noemt alle fouten tegelijk, met wat wel kan', async () => {
    expect(fouten(await vraag('/v1/zoekresultaten'))).toEqual([
      { in: 'query', location: 'q', code: 'ontbreekt', detail: 'Zeg waar u naar zoekt, bijvoorbeeld q=gedeelde%20besparing.' },
    ]);
    expect(fouten(await vraag('/v1/zoekresultaten?q=%20%20'))).toMatchObject([{ location: 'q', code: 'ontbreekt' }]);
    const veel = fouten(await vraag(`/v1/zoekresultaten?q=${'x'.repeat(201)}&soort=praktijk&peildatum=morgen&pageSize=0&wet=wmo`));
    expect(veel.map(({ location }) => location).toSorted()).toEqual(['pageSize', 'peildatum', 'q', 'soort', 'wet']);
    expect(veel.find(({ location }) => location === 'q')?.detail).toContain('201 tekens; hoogstens 200');
    expect(veel.find(({ location }) => location === 'soort')?.detail).toContain('bedoelde u "praktijken"');
    expect((await zoek(`q=${'x'.repeat(200)}`)).totaal).toBe(0);
  });

  it('is te bewaren en na te vragen, en antwoordt op HEAD zoals op GET', async () => {
    const pad = '/v1/zoekresultaten?q=wlz&peildatum=2026-11-22&regelset=1';
    const { koppen } = await vraag(pad);
    const etag = koppen.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"/);
    expect(koppen.get('cache-control')).toContain('max-age=3600');
    expect((await vraag(pad, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    expect((await vraag(`${pad}&soort=wetten`, { headers: { 'If-None-Match': etag } })).status).toBe(200);
    const hoofd = await vraag(pad, { method: 'HEAD' });
    expect([hoofd.status, hoofd.tekst, hoofd.koppen.get('etag')]).toEqual([200, '', etag]);
  });

  it('geeft dezelfde fouten als de andere lijsten: 404, 405 en 406', async () => {
    expect((await vraag('/v1/zoekresultaten?q=wlz&regelset=9')).status).toBe(404);
    expect((await vraag('/v1/zoekresultaten/?q=wlz')).status).toBe(404);
    const post = await vraag('/v1/zoekresultaten?q=wlz', { method: 'POST' });
    expect([post.status, post.koppen.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect((await vraag('/v1/zoekresultaten?q=wlz', { headers: { Accept: 'text/csv' } })).status).toBe(406);
  });
});
