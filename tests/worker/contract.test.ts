import { env, exports } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { alsCurl, viaFetch, type Antwoord, type Doe } from '../../contract/aanroep.ts';
import { voorbeeldaanroep } from '../../contract/aanroepen.ts';
import { fuzz } from '../../contract/fuzz.ts';
import { koppengebreken } from '../../contract/koppen.ts';
import { jsonSchema, operatiesVan, type OpenApi, type Operatie } from '../../contract/openapi.ts';
import { maakSchematoets } from '../../contract/schematoets.ts';
import { verkenWereld, type Bekend } from '../../contract/wereld.ts';
import { maakDocument } from '../../src/api/openapi.ts';
import { maakApp } from '../../src/app.ts';
import { stuur } from './hulp.ts';

const BASIS = 'http://ontschot.test';
const document = maakDocument(maakApp()) as OpenApi;
const versie = document.info.version;
/** Wat een sleutel vraagt heeft zijn eigen tests. */
const open = operatiesVan(document).filter(({ metSleutel }) => !metSleutel);
const doe: Doe = viaFetch((url, init) => exports.default.fetch(url, init), BASIS);

let wereld: Bekend;
beforeAll(async () => {
  wereld = await verkenWereld(document, doe);
  await bewaarHetVoorbeeld();
});

/** Het document noemt een bewaard advies als voorbeeld; hier is het er ook. */
async function bewaarHetVoorbeeld(): Promise<void> {
  const toon = open.find(({ methode, pad }) => methode === 'GET' && pad === '/v1/adviezen/{id}');
  if (toon === undefined) throw new Error('het document kent geen bewaard advies');
  const voorbeeld = voorbeeldaanroep(wereld, toon).adres.split('/').at(-1);
  const { json } = await stuur('/v1/adviezen', { wetten: ['wmo', 'wlz'], bewaren: true });
  await env.DB.prepare('UPDATE adviezen SET id = ? WHERE id = ?').bind(voorbeeld, json['id']).run();
}

/** Het voorbeeld van deze operatie, met iets eraan veranderd. */
function vraag(
  operatie: Operatie,
  anders: { methode?: string; pad?: (pad: string) => string; staart?: string; koppen?: Record<string, string> } = {},
): Promise<Antwoord> {
  const { methode = operatie.methode, pad = (zelfde) => zelfde, staart = '', koppen = {} } = anders;
  const { body, ...voorbeeld } = voorbeeldaanroep(wereld, operatie);
  return doe({
    ...voorbeeld,
    methode,
    adres: `${voorbeeld.adres.replace(/^[^?]*/, pad)}${staart}`,
    koppen: { ...voorbeeld.koppen, ...koppen },
    ...(body === undefined || methode === 'GET' || methode === 'HEAD' ? {} : { body }),
  });
}

function verwachtProbleem({ status, koppen, tekst }: Antwoord, verwacht: number): void {
  expect(status, tekst).toBe(verwacht);
  expect(koppen.get('content-type')).toBe('application/problem+json');
  expect(koppengebreken(koppen, versie, true)).toEqual([]);
  if (tekst !== '') expect(JSON.parse(tekst)).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
}

describe.each(open.map((operatie) => [`${operatie.methode} ${operatie.pad}`, operatie] as const))('%s', (_, operatie) => {
  it('antwoordt op het voorbeeld uit het document in de beloofde vorm, met alle koppen', async () => {
    const { status, koppen, tekst } = await vraag(operatie);
    const gelukt = Object.keys(operatie.antwoorden).filter((beloofd) => beloofd.startsWith('2'));
    expect(gelukt, tekst.slice(0, 500)).toContain(String(status));
    expect(koppengebreken(koppen, versie, true)).toEqual([]);
    const beschreven = operatie.antwoorden[String(status)];
    for (const [kop, { required }] of Object.entries(beschreven?.headers ?? {}))
      if (required === true || kop === 'ETag' || kop === 'Link') expect(koppen.has(kop), kop).toBe(true);
    const schema = jsonSchema(beschreven?.content);
    if (schema !== undefined) expect(maakSchematoets(document)(schema, JSON.parse(tekst))).toEqual([]);
  });

  it('kent geen schuine streep aan het eind, en stuurt ook niet door', async () => {
    verwachtProbleem(await vraag(operatie, { pad: (pad) => `${pad}/` }), 404);
  });

  it('noemt bij een andere methode welke er wel zijn', async () => {
    const methoden = operatiesVan(document)
      .filter(({ pad }) => pad === operatie.pad)
      .map(({ methode }) => methode);
    const ander = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'].filter((methode) => !methoden.includes(methode));
    for (const methode of ander) {
      const antwoord = await vraag(operatie, { methode });
      verwachtProbleem(antwoord, 405);
      const allow = antwoord.koppen.get('allow')?.split(', ') ?? [];
      expect(allow.toSorted()).toEqual([...methoden, ...(methoden.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].toSorted());
    }
    const vooraf = await vraag(operatie, { methode: 'OPTIONS' });
    expect([vooraf.status, vooraf.koppen.get('access-control-allow-origin')]).toEqual([204, '*']);
  });

  it('weigert een formaat dat er niet is', async () => {
    verwachtProbleem(await vraag(operatie, { koppen: { Accept: 'image/png' } }), 406);
  });

  it('weigert een parameter die niet in het document staat', async () => {
    verwachtProbleem(
      await vraag(operatie, { staart: `${voorbeeldaanroep(wereld, operatie).adres.includes('?') ? '&' : '?'}bestaatNiet=1` }),
      400,
    );
  });

  it.runIf(operatie.methode === 'GET')('antwoordt op HEAD hetzelfde zonder inhoud', async () => {
    const [get, head] = [await vraag(operatie), await vraag(operatie, { methode: 'HEAD' })];
    expect([head.status, head.tekst]).toEqual([200, '']);
    for (const kop of ['content-type', 'etag', 'api-version', 'cache-control', 'link'])
      expect(head.koppen.get(kop), kop).toBe(get.koppen.get(kop));
  });

  it.runIf(operatie.antwoorden['304'] !== undefined)('zegt 304 aan wie het antwoord al heeft', async () => {
    const etag = (await vraag(operatie)).koppen.get('etag') ?? '';
    const { status, koppen, tekst } = await vraag(operatie, { koppen: { 'If-None-Match': etag } });
    expect([status, tekst, koppen.get('etag')]).toEqual([304, '', etag]);
    expect(koppengebreken(koppen, versie, true)).toEqual([]);
  });

  it.runIf(operatie.body !== undefined)('leest alleen JSON', async () => {
    verwachtProbleem(await vraag(operatie, { koppen: { 'Content-Type': 'text/plain' } }), 415);
  });
});

describe('het document', () => {
  it('belooft van elke operatie de fouten die overal kunnen, en de versie op elk antwoord', () => {
    for (const { id, antwoorden, body } of operatiesVan(document)) {
      const verwacht = ['400', '405', '406', '500', ...(body === undefined ? [] : ['413', '415'])];
      expect(Object.keys(antwoorden), id).toEqual(expect.arrayContaining(verwacht));
      for (const [status, { headers }] of Object.entries(antwoorden))
        expect(headers?.['API-Version']?.required, `${id} ${status}`).toBe(true);
    }
  });

  it('heeft niets gevoeligs in een adres: wat iemand over zijn initiatief zegt, gaat in de body', () => {
    const gevoelig = /naam|omschrijving|bedrag|partij$|mail|telefoon|bsn|sleutel|token|wachtwoord/i;
    const namen = operatiesVan(document).flatMap(({ parameters }) => parameters.map(({ name }) => name));
    expect(namen.filter((naam) => gevoelig.test(naam))).toEqual([]);
  });
});

/** Een kleine vaste greep uit `npm run fuzz`. */
describe('willekeurige vragen uit het document', () => {
  const aantal = 300;
  const seed = 20_261_122;

  it('geven nooit een 500, een onbeschreven status of een antwoord dat niet past', async () => {
    const { vondsten, aanroepen } = await fuzz({ document, doe, aantal, seed });
    expect(vondsten.map((vondst) => `${vondst.soort}: ${vondst.uitleg}\n${alsCurl(vondst.aanroep, BASIS)}`)).toEqual([]);
    expect(aanroepen).toBeGreaterThanOrEqual(aantal);
  }, 120_000);

  it.each<[string, (antwoord: Antwoord) => Antwoord, string]>([
    ['een 500', (antwoord) => ({ ...antwoord, status: 500 }), 'status 500'],
    [
      'een onbeschreven status',
      (antwoord) => (antwoord.status === 200 ? { ...antwoord, status: 202 } : antwoord),
      'status 202 staat niet in het document',
    ],
    [
      'een veld te veel',
      (antwoord) => ({ ...antwoord, tekst: antwoord.tekst.replace(/^\{/, '{"extra":1,') }),
      'antwoord 200 past niet bij zijn schema',
    ],
    ['een fout zonder body', (antwoord) => (antwoord.status < 400 ? antwoord : { ...antwoord, tekst: '' }), 'het antwoord is geen JSON'],
    ['een kop die ontbreekt', (antwoord) => ({ ...antwoord, koppen: new Headers() }), 'x-frame-options is er niet'],
  ])('vinden %s', async (_, verknoei, soort) => {
    const een = { ...document, paths: Object.fromEntries(Object.entries(document.paths).filter(([pad]) => pad === '/wetten')) };
    const stuk: Doe = async (aanroep) => verknoei(await doe(aanroep));
    const { vondsten } = await fuzz({ document: een, doe: stuk, aantal: 60, seed });
    expect(vondsten.map((vondst) => vondst.soort)).toContain(soort);
  });
});
