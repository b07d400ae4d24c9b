import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { Advies } from '../../src/advies/geefAdvies.ts';
import type { Herberekening as Uitkomst } from '../../src/advies/herbereken.ts';
import { Herberekening } from '../../src/api/schemas/herberekening.ts';
import { maakApp } from '../../src/app.ts';
import { controleerKennis } from '../../src/kennisbank/controleer.ts';
import { maakKennisbron } from '../../src/kennisbank/kennisbron.ts';
import type { Regelset } from '../../src/kennisbank/model/regelset.ts';
import { openDatabank } from '../../src/kennisbank/opslag/databank.ts';
import { zaaiRegelset } from '../../src/beheer/zaaiRegelset.ts';
import { vandaag } from '../../src/kennisbank/peildatum.ts';

/** Eén gesprek over de tijd: bewaren, herberekenen, een nieuwe regelset, en opnieuw herberekenen. */
let nu = Date.now();
const app = maakApp(maakKennisbron(() => new Date(nu)));
const HOLLANDSCHEVELD = {
  wetten: ['wmo', 'wlz', 'zvw'],
  kenmerken: { niveau: 'individueel', doelgroepen: ['ouderen'], lastenIn: ['wmo'], batenIn: ['wlz'] },
  bewaren: true,
};
const VANDAAG = vandaag(new Date());

async function post(pad: string, body?: unknown): Promise<{ status: number; tekst: string; json: Record<string, unknown> }> {
  const init = body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const antwoord = await app.request(pad, { method: 'POST', ...init }, env);
  const tekst = await antwoord.text();
  return { status: antwoord.status, tekst, json: JSON.parse(tekst) as Record<string, unknown> };
}

async function bewaar(pad: string): Promise<string> {
  const { status, json } = await post(pad, HOLLANDSCHEVELD);
  expect(status).toBe(201);
  return `/v1/adviezen/${String(json['id'])}`;
}

async function herbereken(pad: string): Promise<Uitkomst> {
  const { status, json } = await post(`${pad}/_herbereken`);
  expect(status).toBe(200);
  expect(Herberekening.safeParse(json).error?.issues).toBeUndefined();
  return json as unknown as Uitkomst;
}

const wetDos = ({ financieringsvormen }: Advies) => financieringsvormen?.find(({ id }) => id === 'wet-dos');

function metAndereRegel(): Regelset {
  const { regelset } = controleerKennis(env.KENNISBANK);
  if (regelset === undefined) throw new Error('de kennisbank heeft fouten');
  const regels = regelset.items.regels.map((regel) =>
    regel.id === 'wet-dos-baten-in-de-wlz' ? { ...regel, als: { kenmerk: 'batenIn', bevat: 'zvw' } as const } : regel,
  );
  return { ...regelset, toelichting: 'Eén regel anders.', items: { ...regelset.items, regels } };
}

describe('POST /v1/adviezen/{id}/_herbereken', () => {
  it('zegt dat een advies van vandaag nog actueel is, en geeft hetzelfde advies zonder het te bewaren', async () => {
    const pad = await bewaar('/v1/adviezen?uitleg=geen&onderdelen=afbakening,financieringsvormen');
    const aantal = () => env.DB.prepare('SELECT count(*) AS n FROM adviezen').first('n');
    const eerst = await aantal();
    const { actueel, samenvatting, veranderd, advies } = await herbereken(pad);
    expect([actueel, samenvatting, veranderd]).toEqual([true, 'Uw advies is nog actueel.', []]);
    expect(Object.keys(advies)).toEqual(['afbakening', 'financieringsvormen']);
    const bewaard = await (await app.request(pad, {}, env)).json<Record<string, unknown>>();
    expect(advies).toEqual({ afbakening: bewaard['afbakening'], financieringsvormen: bewaard['financieringsvormen'] });
    expect(await aantal()).toBe(eerst);
  });

  it('noemt bij een oude peildatum de stand die intussen anders is', async () => {
    const { veranderd, toen, nu: heden, advies } = await herbereken(await bewaar('/v1/adviezen?peildatum=2023-08-09'));
    expect([toen.peildatum, heden.peildatum]).toEqual(['2023-08-09', VANDAAG]);
    const stand = veranderd.find(({ over, id }) => over === 'stand' && id === 'wet-dos');
    expect(stand).toMatchObject({
      was: 'in-voorbereiding',
      wordt: wetDos(advies)?.beschikbaarheid.status,
      oorzaken: [{ soort: 'stand-op-andere-dag', item: 'wet-dos' }],
    });
  });

  it('noemt na een nieuwe regelset de regel die het oordeel veranderde; het bewaarde advies blijft zoals het was', async () => {
    const pad = await bewaar('/v1/adviezen');
    const gegeven = await (await app.request(pad, {}, env)).text();
    const document = await (await app.request(`${pad}?formaat=markdown`, {}, env)).text();
    const uitslag = await zaaiRegelset(openDatabank(env.DB), metAndereRegel(), { vandaag: VANDAAG, nu: new Date().toISOString() });
    expect(uitslag).toMatchObject({ versie: 2, gedaan: 'gepubliceerd' });
    nu += 60_000;

    const { actueel, samenvatting, toen, nu: heden, veranderd, advies } = await herbereken(pad);
    expect([actueel, toen.regelset, heden.regelset]).toEqual([false, 1, 2]);
    expect(samenvatting).toMatch(/^Er veranderde iets: één oordeel/);
    const [eerste] = veranderd;
    expect(eerste).toMatchObject({
      over: 'oordeel',
      id: 'wet-dos',
      was: wetDos(JSON.parse(gegeven) as Advies)?.oordeel,
      wordt: 'niet-passend',
    });
    expect(eerste?.zin).toMatch(/^Wet Domeinoverstijgend Samenwerken \(Wet DOS\) was .+ en is nu niet passend\.$/);
    expect(eerste?.oorzaken).toMatchObject([{ soort: 'regel-veranderd', regel: 'wet-dos-baten-in-de-wlz' }]);
    expect(veranderd.filter(({ oorzaken }) => !oorzaken.some(({ regel }) => regel === 'wet-dos-baten-in-de-wlz'))).toEqual([]);
    expect(advies.ontvangstbewijs?.regelset.versie).toBe(2);
    expect(wetDos(advies)?.oordeel).toBe('niet-passend');

    expect(await (await app.request(pad, {}, env)).text()).toBe(gegeven);
    expect(await (await app.request(`${pad}?formaat=markdown`, {}, env)).text()).toBe(document);
  });

  it('zegt het als de regelset niets van het initiatief meer kent', async () => {
    const pad = await bewaar('/v1/adviezen?uitleg=geen');
    await env.DB.prepare('UPDATE adviezen SET initiatief = ? WHERE id = ?')
      .bind('{"kenmerken":{},"wetten":["oude-wet"]}', pad.split('/').at(-1))
      .run();
    const { status, json } = await post(`${pad}/_herbereken`);
    expect([status, json['title']]).toEqual([409, 'Dit initiatief is niet opnieuw te wegen']);
  });
});
