import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { stuur, vraag } from './hulp.ts';

const DAG = 'peildatum=2026-11-22';

/** De fouten van een vraag die niet klopt, als paren van plaats en code. */
async function foutenVan(query: string): Promise<{ paren: string[]; details: string }> {
  const { status, json, koppen } = await vraag(`/v1/adviezen?${query}`);
  expect(status).toBe(400);
  expect(koppen.get('content-type')).toBe('application/problem+json');
  const errors = json['errors'] as { in: string; location: string; code: string; detail: string }[];
  expect(errors.every((een) => een.in === 'query')).toBe(true);
  return { paren: errors.map(({ location, code }) => `${location} ${code}`), details: errors.map(({ detail }) => detail).join('\n') };
}

describe('GET /v1/adviezen', () => {
  it('geeft byte voor byte het advies dat POST op dezelfde feiten geeft', async () => {
    const plat = await vraag(
      `/v1/adviezen?${DAG}&uitleg=volledig&wetten=wmo,wlz,zvw&domeinen=zorg&niveau=individueel&doelgroepen=ouderen,mantelzorgers` +
        '&lastenIn=wmo&batenIn=wlz&aantalDeelnemers=70&marktaandeelVerzekeraar=0.6&collectief=false&gemeenteFinanciertVoor=nog-niet&overgeslagen=bewijs,fase',
    );
    const post = await stuur(`/v1/adviezen?${DAG}&uitleg=volledig`, {
      wetten: ['wmo', 'wlz', 'zvw'],
      domeinen: ['zorg'],
      kenmerken: {
        niveau: 'individueel',
        doelgroepen: ['ouderen', 'mantelzorgers'],
        lastenIn: ['wmo'],
        batenIn: ['wlz'],
        aantalDeelnemers: 70,
        marktaandeelVerzekeraar: 0.6,
        collectief: false,
        gemeenteFinanciertVoor: 'nog-niet',
      },
      overgeslagen: ['bewijs', 'fase'],
    });
    expect(plat.status, plat.tekst.slice(0, 300)).toBe(200);
    expect(plat.tekst).toBe(post.tekst);
    expect(plat.koppen.get('cache-control')).toBe('no-store');
  });

  it('kent dezelfde parameters: onderdelen, uitleg, regelset en formaat', async () => {
    const smal = await vraag(`/v1/adviezen?${DAG}&wetten=wmo,wlz&onderdelen=afbakening&uitleg=geen&regelset=1`);
    expect([smal.status, Object.keys(smal.json)]).toEqual([200, ['afbakening']]);
    const document = await vraag(`/v1/adviezen?${DAG}&wetten=wmo,wlz&formaat=markdown`);
    expect(document.koppen.get('content-type')).toContain('text/markdown');
    expect(document.koppen.get('cache-control')).toBe('no-store');
    expect((await vraag('/v1/adviezen?wetten=wmo&regelset=999')).status).toBe(404);
  });

  it('leest een leeg veld van een formulier als onbekend', async () => {
    const leeg = await vraag(
      `/v1/adviezen?${DAG}&wetten=wmo,wlz&domeinen=&niveau=&doelgroepen=&aantalDeelnemers=&collectief=&overgeslagen=`,
    );
    expect(leeg.status, leeg.tekst.slice(0, 300)).toBe(200);
    expect(leeg.tekst).toBe((await vraag(`/v1/adviezen?${DAG}&wetten=wmo,wlz`)).tekst);
  });

  it('noemt alle fouten tegelijk, met de naam van de parameter en wat er dichtbij ligt', async () => {
    const { paren, details } = await foutenVan(
      'peildatm=2026-11-22&wetten=wmo2015,wlz&niveu=individueel&aantalDeelnemers=1.000,5&collectief=ja&batenIn=wlzz&fase=piloot' +
        '&onderdelen=afbakenin&overgeslagen=bewijss&aantalFinanciers=2',
    );
    expect(paren.toSorted()).toEqual(
      [
        'peildatm onbekend-kenmerk',
        'wetten onbekende-waarde',
        'niveu onbekend-kenmerk',
        'aantalDeelnemers verkeerd-type',
        'collectief verkeerd-type',
        'batenIn onbekende-waarde',
        'fase onbekende-waarde',
        'onderdelen onbekende-waarde',
        'overgeslagen onbekend-kenmerk',
        'aantalFinanciers onbekend-kenmerk',
      ].toSorted(),
    );
    for (const bedoeld of ['peildatum', 'wmo', 'niveau', 'wlz', 'pilot', 'afbakening', 'bewijs'])
      expect(details).toContain(`(bedoelde u "${bedoeld}"?)`);
    expect(details).toContain('wordt berekend');
  });

  it('neemt niets aan dat niet in een adres hoort', async () => {
    const { paren, details } = await foutenVan('wetten=wmo&naam=Dorp&omschrijving=tekst&businesscase={}&bewaren=true');
    expect(paren).toEqual(['naam', 'omschrijving', 'businesscase', 'bewaren'].map((naam) => `${naam} onbekend-veld`));
    expect(details).toContain('POST /v1/adviezen');
  });

  it('vraagt om een wet of domein, en om elke parameter één keer', async () => {
    expect((await foutenVan('')).paren).toEqual(['wetten ontbreekt']);
    const { paren, details } = await foutenVan(
      'wetten=wmo&wetten=wlz&doelgroepen=jeugd&doelgroepen=ouderen&niveau=individueel&niveau=populatie',
    );
    expect(paren).toEqual(expect.arrayContaining(['wetten ongeldig', 'doelgroepen ongeldig', 'niveau ongeldig']));
    expect(details).toContain("met komma's: doelgroepen=");
  });

  it.each(['__proto__=1', 'constructor=1', '=1', 'kenmerken=x', 'a/b~c=1', '%00=1'])(
    'weigert %s als elke andere onbekende naam',
    async (paar) => {
      const { paren } = await foutenVan(`wetten=wmo&${paar}`);
      expect(paren).toEqual([`${decodeURIComponent(paar.split('=')[0] ?? '')} onbekend-kenmerk`]);
    },
  );

  it('bewaart niets', async () => {
    const tel = () => env.DB.prepare('SELECT count(*) AS aantal FROM adviezen').first('aantal');
    const vooraf = await tel();
    await vraag('/v1/adviezen?wetten=wmo,wlz');
    expect(await tel()).toBe(vooraf);
  });
});
