import { createMessageBatch, createExecutionContext, getQueueResult } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { signalen } from '../../schema/tabellen.ts';
import { geefAdvies, ONDERDELEN } from '../../src/advies/geefAdvies.ts';
import { leesInitiatief } from '../../src/advies/leesInitiatief.ts';
import { maakKennisbron } from '../../src/kennisbank/kennisbron.ts';
import { openDatabank } from '../../src/kennisbank/opslag/databank.ts';
import { leesPeildatum } from '../../src/kennisbank/peildatum.ts';
import { bewaarSignalen } from '../../src/signalen/bewaarSignalen.ts';
import { leesSignalen, type Telling } from '../../src/signalen/leesSignalen.ts';
import { signaalVan, type Signaal } from '../../src/signalen/signaal.ts';
import { telOp } from '../../src/signalen/telOp.ts';
import worker from '../../src/worker.ts';
import { vraag } from './hulp.ts';

const databank = openDatabank(env.DB);
const WETTEN = ['wmo', 'zvw', 'wlz', 'jeugdwet', 'participatiewet', 'wsnp'];

/** Initiatieven die elke keer dezelfde zijn, met combinaties die vaak en die zelden voorkomen. */
async function duizendSignalen(): Promise<Signaal[]> {
  const kennis = await maakKennisbron().actief(env.DB);
  const peildatum = leesPeildatum('2026-11-22');
  if (peildatum === undefined) throw new Error('geen dag');
  const onderdelen = ONDERDELEN.filter((onderdeel) => ['financieringsvormen', 'belemmeringen', 'vervolgvragen'].includes(onderdeel));
  const soorten = await Promise.all(
    Array.from({ length: 25 }, async (_, nummer) => {
      // Voor Jeugdwet en Participatiewet is er geen eigen instrument: die vraag blijft onvervuld.
      const gemengd = WETTEN.filter((_wet, plaats) => ((nummer * 7 + 3) >> plaats) % 2 === 1);
      const wetten = nummer % 5 === 0 ? ['jeugdwet', 'participatiewet'] : gemengd.length === 0 ? ['wmo'] : gemengd;
      const kenmerken = nummer % 3 === 0 ? { lastenIn: ['wmo'], batenIn: ['wlz'] } : {};
      const { initiatief } = leesInitiatief({ naam: 'kanarie-naam', omschrijving: 'kanarie-tekst', wetten, kenmerken }, kennis);
      if (initiatief === undefined) throw new Error('het initiatief klopt niet');
      const advies = await geefAdvies(kennis, { initiatief, peildatum, uitleg: 'geen', onderdelen, aannames: [] });
      return (id: string, dag: string) => signaalVan(initiatief, advies, kennis, id, dag);
    }),
  );
  // De laatste twee soorten komen te weinig voor om te tonen.
  return Array.from({ length: 1000 }, (_, nummer) => {
    const soort = nummer < 3 ? 24 : nummer < 7 ? 23 : nummer % 23;
    const maak = soorten[soort];
    if (maak === undefined) throw new Error('geen soort');
    return maak(`signaal-${nummer}`, nummer % 2 === 0 ? '2026-11-10' : '2026-10-31');
  });
}

/** De tellingen op een andere manier: in het geheugen, één voor één. */
function telZelf(alle: readonly Signaal[]): Telling[] {
  const geteld = new Map<string, Telling>();
  const tel = (maand: string, soort: Telling['soort'], sleutel: string): void => {
    const naam = `${maand} ${soort} ${sleutel}`;
    geteld.set(naam, { maand, soort, sleutel, aantal: (geteld.get(naam)?.aantal ?? 0) + 1 });
  };
  for (const { dag, wetten, belemmeringen, onvervuld, vragen } of alle) {
    const maand = dag.slice(0, 7);
    if (wetten !== '') tel(maand, 'wetten', wetten);
    for (const id of belemmeringen) tel(maand, 'belemmering', id);
    if (onvervuld) tel(maand, 'onvervuld', wetten);
    for (const id of vragen) tel(maand, 'vraag', id);
  }
  return [...geteld.values()].filter(({ aantal }) => aantal >= 5);
}
const opNaam = (rij: readonly Telling[]): string[] =>
  rij.map((telling) => JSON.stringify(telling, Object.keys(telling).toSorted())).toSorted();

async function verwerk(deel: readonly Signaal[]): Promise<string> {
  const batch = createMessageBatch<Signaal>(
    'ontschot-signalen',
    deel.map((body) => ({ id: body.id, timestamp: new Date(), attempts: 1, body })),
  );
  await worker.queue(batch, env);
  return (await getQueueResult(batch, createExecutionContext())).outcome;
}

describe('duizend adviezen', () => {
  it('geven tellingen die op één na kloppen, niets onder de grens, en niets persoonlijks', async () => {
    const alle = await duizendSignalen();
    for (let vanaf = 0; vanaf < alle.length; vanaf += 100) expect(await verwerk(alle.slice(vanaf, vanaf + 100))).toBe('ok');
    const verwacht = telZelf(alle);
    expect(verwacht.length).toBeGreaterThan(40);
    expect(new Set(verwacht.map(({ soort }) => soort))).toEqual(new Set(['wetten', 'belemmering', 'onvervuld', 'vraag']));
    expect(opNaam(await leesSignalen(databank, '2026-10', '2026-11'))).toEqual(opNaam(verwacht));

    const { json, tekst } = await vraag('/v1/signalen?van=2026-10&tot=2026-11');
    expect(opNaam(json['items'] as Telling[])).toEqual(opNaam(verwacht));
    expect((json['items'] as Telling[]).every(({ aantal }) => aantal >= 5)).toBe(true);
    for (const plek of [tekst, JSON.stringify((await env.DB.prepare('SELECT * FROM signalen').all()).results)])
      expect(plek).not.toContain('kanarie');
  });

  it('tellen niet dubbel als de afnemer halverwege stopt en opnieuw begint', async () => {
    const voor = await leesSignalen(databank, '2026-10', '2026-11');
    const alle = await duizendSignalen();
    // De eerste helft van een zending kwam aan, de bevestiging niet: de wachtrij brengt alles opnieuw, in een andere verdeling.
    await bewaarSignalen(databank, alle.slice(100, 150));
    for (let vanaf = 0; vanaf < alle.length; vanaf += 64) await verwerk(alle.slice(vanaf, vanaf + 64));
    expect(opNaam(await leesSignalen(databank, '2026-10', '2026-11'))).toEqual(opNaam(voor));
    expect(await databank.$count(signalen)).toBe(1000);
  });

  it('gaan niet half verloren: mislukt een zending, dan staat er niets en komt alles opnieuw', async () => {
    const nieuw = (await duizendSignalen()).slice(0, 40).map((signaal) => ({ ...signaal, id: `nieuw-${signaal.id}` }));
    await env.DB.prepare(
      "CREATE TRIGGER dicht BEFORE INSERT ON signalen WHEN NEW.id = 'nieuw-signaal-35' BEGIN SELECT RAISE(ABORT, 'DICHT'); END",
    ).run();
    await expect(verwerk(nieuw)).rejects.toThrow();
    expect(await databank.$count(signalen)).toBe(1000);
    await env.DB.prepare('DROP TRIGGER dicht').run();
    await verwerk(nieuw);
    expect(await databank.$count(signalen)).toBe(1040);
    await env.DB.prepare("DELETE FROM signalen WHERE id LIKE 'nieuw-%'").run();
  });

  it('worden na enkele weken opgeteld en gewist, zonder dat een telling verandert; ook in twee keer', async () => {
    const voor = await leesSignalen(databank, '2026-10', '2026-11');
    await telOp(databank, new Date('2026-11-16T02:00:00Z'));
    expect(await databank.$count(signalen)).toBe(500);
    expect(opNaam(await leesSignalen(databank, '2026-10', '2026-11'))).toEqual(opNaam(voor));
    await telOp(databank, new Date('2026-12-20T02:00:00Z'));
    await telOp(databank, new Date('2026-12-21T02:00:00Z'));
    expect(await databank.$count(signalen)).toBe(0);
    expect(opNaam(await leesSignalen(databank, '2026-10', '2026-11'))).toEqual(opNaam(voor));
  });
});

describe('GET /v1/signalen', () => {
  it('geeft per maand en per soort, ook als CSV', async () => {
    const alleen = await vraag('/v1/signalen?van=2026-11&tot=2026-11&soort=wetten');
    const items = alleen.json['items'] as Telling[];
    expect(items.every(({ maand, soort }) => maand === '2026-11' && soort === 'wetten')).toBe(true);
    const csv = await vraag('/v1/signalen?van=2026-11&tot=2026-11&soort=wetten', { headers: { Accept: 'text/csv' } });
    expect(csv.koppen.get('content-type')).toContain('text/csv');
    expect(csv.tekst.split('\r\n')[0]).toBe('maand,soort,sleutel,aantal');
    expect(csv.tekst.trim().split('\r\n')).toHaveLength(items.length + 1);
  });

  it('gaat zonder opgave over de laatste twaalf maanden', async () => {
    const { json } = await vraag('/v1/signalen');
    expect(String(json['van']) < String(json['tot'])).toBe(true);
    expect(json['kleinsteTelling']).toBe(5);
  });

  it.each([
    ['van=2026-13', 'van'],
    ['van=2026-11&tot=2026-10', 'van'],
    ['soort=alles', 'soort'],
    ['jaar=2026', 'jaar'],
  ])('weigert %s', async (query, plek) => {
    const antwoord = await vraag(`/v1/signalen?${query}`);
    expect([antwoord.status, (antwoord.json['errors'] as { location: string }[])[0]?.location]).toEqual([400, plek]);
  });
});
