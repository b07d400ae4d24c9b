import { describe, expect, it } from 'vitest';
import { OPENBAAR } from '../../src/kennisbank/raadplegen.ts';
import { FILTERS } from '../../src/kennisbank/filters.ts';
import { vraag, type Antwoord } from './hulp.ts';

interface Item {
  readonly id: string;
  readonly [veld: string]: unknown;
}
type Groepen = Record<string, { aantal: number; items: { id: string; naam: string; velden: string[] }[] }>;

async function lijst(pad: string): Promise<{ items: Item[]; totaal: number; koppen: Headers }> {
  const { status, json, koppen } = await vraag(pad);
  expect(status, JSON.stringify(json)).toBe(200);
  return { ...(json as unknown as { items: Item[]; totaal: number }), koppen };
}

async function item(pad: string): Promise<{ verwijstNaar: Groepen; verwezenDoor: Groepen }> {
  const { status, json } = await vraag(pad);
  expect(status).toBe(200);
  return json as unknown as { verwijstNaar: Groepen; verwezenDoor: Groepen };
}

function fouten({ status, json }: Antwoord): { location: string; detail: string; code: string }[] {
  expect(status).toBe(400);
  return json['errors'] as { location: string; detail: string; code: string }[];
}

const ids = ({ items }: { items: readonly Item[] }): string[] => items.map(({ id }) => id);

describe('filters op een lijst', () => {
  it('laat met twee keer dezelfde sleutel alleen over wat aan beide voldoet', async () => {
    const wmo = await lijst('/v1/praktijken?wet=wmo&pageSize=100');
    const beide = await lijst('/v1/praktijken?wet=wmo&wet=wlz&pageSize=100');
    expect(beide.totaal).toBeGreaterThan(0);
    expect(beide.totaal).toBeLessThan(wmo.totaal);
    for (const praktijk of beide.items) expect(praktijk['wetten']).toEqual(expect.arrayContaining(['wmo', 'wlz']));
    expect(ids(wmo)).toEqual(expect.arrayContaining(ids(beide)));
  });

  it('combineert verschillende filters', async () => {
    const gevonden = await lijst('/v1/financieringsvormen?soort=instrument&categorie=betaalafspraken&wet=wlz');
    expect(ids(gevonden)).toContain('wet-dos');
    for (const vorm of gevonden.items) {
      expect(vorm['soort']).toBe('instrument');
      expect(vorm['categorieen']).toContain('betaalafspraken');
    }
  });

  it('kijkt bij status naar de stand op de peildatum', async () => {
    expect(ids(await lijst('/v1/financieringsvormen?status=van-kracht&peildatum=2026-12-31'))).toContain('brede-spuk');
    expect(ids(await lijst('/v1/financieringsvormen?status=van-kracht&peildatum=2027-01-01'))).not.toContain('brede-spuk');
  });

  it('kent ja en nee, jaren en verbanden', async () => {
    for (const { binnenScope } of (await lijst('/v1/praktijken?binnenScope=false&pageSize=100')).items) expect(binnenScope).toBe(false);
    for (const { datum } of (await lijst('/v1/beleidsontwikkelingen?jaar=2026')).items) expect(datum).toMatch(/^2026/);
    expect((await lijst('/v1/kengetallen?jaar=1900')).totaal).toBe(0);
    expect(ids(await lijst('/v1/belemmeringen?praktijk=wij-groningen'))).toContain('beperkt-tot-gemeente');
    expect(ids(await lijst('/v1/wetten?vorm=wet-dos'))).toEqual(['wmo', 'zvw', 'wlz']);
    for (const regel of (await lijst('/v1/regels?over=wet-dos&strekking=vereist&kenmerk=batenIn')).items)
      expect(JSON.stringify(regel['als'])).toContain('batenIn');
  });

  it('heeft bij elke soort elk filter met een waarde die het document als voorbeeld geeft', async () => {
    for (const soort of OPENBAAR)
      for (const [naam, { voorbeeld }] of Object.entries(FILTERS[soort])) {
        const alles = await lijst(`/v1/${soort}`);
        const deel = await lijst(`/v1/${soort}?${naam}=${voorbeeld}`);
        expect(deel.totaal, `${soort}?${naam}=${voorbeeld}`).toBeLessThanOrEqual(alles.totaal);
      }
  });

  it('houdt de filters in de links naar andere bladen, en verdeelt in vaste volgorde', async () => {
    const eerste = await lijst('/v1/praktijken?wet=wmo&wet=zvw&pageSize=2');
    expect(eerste.koppen.get('link')).toContain('</v1/praktijken?wet=wmo&wet=zvw&pageSize=2&page=2>; rel="next"');
    const tweede = await lijst('/v1/praktijken?wet=wmo&wet=zvw&pageSize=2&page=2');
    const alle = await lijst('/v1/praktijken?wet=wmo&wet=zvw&pageSize=100');
    expect([...ids(eerste), ...ids(tweede)]).toEqual(ids(alle).slice(0, 4));
  });
});

describe('een filter dat niet bestaat', () => {
  it('noemt de naam die bedoeld kan zijn, bij parameter en bij waarde, alles tegelijk', async () => {
    const gevonden = fouten(await vraag('/v1/praktijken?wett=wmo&wet=wmo2015&doelgroep=ouderen&niveau=individu&peildatum=2020-01-01'));
    expect(gevonden.map(({ location, code }) => [location, code])).toEqual([
      ['wett', 'onbekend-veld'],
      ['peildatum', 'buiten-bereik'],
      ['wet', 'onbekende-waarde'],
      ['niveau', 'onbekende-waarde'],
    ]);
    expect(gevonden.map(({ detail }) => /bedoelde u "([^"]+)"/.exec(detail)?.[1])).toEqual(['wet', undefined, 'wmo', 'individueel']);
  });

  it('zegt bij een lijst met komma hoe het wel moet', async () => {
    expect(fouten(await vraag('/v1/praktijken?wet=wmo,wlz'))[0]?.detail).toContain('wet=…&wet=…');
  });

  it.each([
    ['een lege waarde', '/v1/praktijken?wet='],
    ['een jaar dat geen jaar is', '/v1/kengetallen?jaar=vorig'],
    ['een filter van een andere soort', '/v1/wetten?status=van-kracht'],
    ['een waarde te vaak herhaald', `/v1/praktijken?${'wet=wmo&'.repeat(30)}`],
    ['een instrument als categorie', '/v1/financieringsvormen?categorie=wet-dos'],
    ['een filter bij een item', '/v1/wetten/wmo?domein=zorg'],
  ])('is een fout: %s', async (_, pad) => {
    expect(fouten(await vraag(pad))).toHaveLength(1);
  });
});

describe('een antwoord bewaren', () => {
  const opnieuw = (pad: string, etag: string): Promise<Antwoord> => vraag(pad, { headers: { 'If-None-Match': etag } });

  it.each(['/v1/praktijken?wet=wmo', '/v1/wetten/wmo?peildatum=2026-01-01'])(
    '%s geeft 304 zonder inhoud als de oproeper het al heeft',
    async (pad) => {
      const etag = (await vraag(pad)).koppen.get('etag') ?? '';
      expect(etag).toMatch(/^W\/"[0-9a-f]{32}"$/);
      for (const gestuurd of [etag, etag.slice(2), `"anders", ${etag}`, '*']) {
        const { status, tekst, koppen } = await opnieuw(pad, gestuurd);
        expect([status, tekst, koppen.get('etag'), koppen.get('api-version')]).toEqual([304, '', etag, '1.0.0']);
        expect(koppen.get('cache-control')).toContain('stale-while-revalidate');
      }
      expect((await opnieuw(pad, '"anders"')).status).toBe(200);
    },
  );

  it('heeft per peildatum, filter en blad een andere ETag', async () => {
    const paden = ['', '?peildatum=2026-01-01', '?peildatum=2026-01-02', '?wet=wmo', '?page=2', '/wij-groningen'];
    const etags = await Promise.all(paden.map(async (rest) => (await vraag(`/v1/praktijken${rest}`)).koppen.get('etag')));
    expect(new Set(etags).size).toBe(paden.length);
  });

  it('laat een vastgepind antwoord langer staan dan dat van vandaag, en bewaart geen fout', async () => {
    const houdbaar = async (pad: string) => (await vraag(pad)).koppen.get('cache-control');
    expect(await houdbaar('/v1/wetten?regelset=1&peildatum=2026-01-01')).toContain('max-age=3600');
    expect(await houdbaar('/v1/wetten')).toMatch(/max-age=([1-9]|[1-5]\d|60),/);
    expect(await houdbaar('/v1/wetten?wet=wmo')).toBe('no-store');
    expect((await opnieuw('/v1/wetten/bestaat-niet', '*')).status).toBe(404);
  });

  it('mag ook vanaf een andere site met If-None-Match gevraagd worden', async () => {
    expect((await vraag('/v1/wetten', { method: 'OPTIONS' })).koppen.get('access-control-allow-headers')).toContain('If-None-Match');
  });
});

describe('verwijzingen in beide richtingen', () => {
  it('zegt bij een wet welke vormen haar verbinden en wat er verder over haar gaat', async () => {
    const { verwezenDoor, verwijstNaar } = await item('/v1/wetten/wlz?peildatum=2026-11-22');
    expect(verwezenDoor['financieringsvormen']?.items).toContainEqual(
      expect.objectContaining({ id: 'wet-dos', velden: ['overbrugt'] }) as unknown,
    );
    expect(Object.keys(verwezenDoor)).toEqual(expect.arrayContaining(['belemmeringen', 'praktijken', 'beleidsontwikkelingen', 'regels']));
    expect(verwezenDoor['praktijken']?.items.map(({ id }) => id)).toContain('hollandscheveld-verbindt');
    expect(verwijstNaar['partijsoorten']?.items.map(({ id }) => id)).toEqual(['zorgkantoor']);
  });

  it('telt bij een bron per soort wat haar noemt', async () => {
    const { verwezenDoor } = await item('/v1/bronnen/aef-2023?peildatum=2026-11-22');
    for (const soort of ['financieringsvormen', 'belemmeringen', 'succesfactoren', 'praktijken', 'wetten', 'regels']) {
      expect(verwezenDoor[soort]?.aantal).toBe((await lijst(`/v1/${soort}?bron=aef-2023&peildatum=2026-11-22`)).totaal);
      expect(verwezenDoor[soort]?.items).toHaveLength(verwezenDoor[soort]?.aantal ?? -1);
    }
  });

  it('laat weg wat op de peildatum nog niet bestaat', async () => {
    const opDag = async (datum: string) =>
      (await item(`/v1/financieringsvormen/wet-dos?peildatum=${datum}`)).verwezenDoor['beleidsontwikkelingen']?.aantal ?? 0;
    expect(await opDag('2023-08-09')).toBeLessThan(await opDag('2026-11-22'));
  });

  it('zegt bij een begrip waar het gebruikt wordt, en bij die plek weer het begrip', async () => {
    const { verwezenDoor } = await item('/v1/begrippen/lumpsum?peildatum=2026-11-22');
    const [vorm] = verwezenDoor['financieringsvormen']?.items ?? [];
    expect(vorm).toBeDefined();
    const terug = await item(`/v1/financieringsvormen/${vorm?.id}?peildatum=2026-11-22`);
    expect(terug.verwijstNaar['begrippen']?.items.map(({ id }) => id)).toContain('lumpsum');
  });
});
