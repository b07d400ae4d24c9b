import { createScheduledController } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { controleerAuditspoor } from '../../../src/beheer/leesAuditspoor.ts';
import worker from '../../../src/worker.ts';
import { stuur, type Antwoord } from '../hulp.ts';
import { databank } from './hulp.ts';
import { doe, zetSleutels, type Wie } from './sleutels.ts';
import { BUURTGELD, IN_BUURTPLAN, INITIATIEF, REGELS, TEGENSTRIJDIG, TOETSGEVAL } from './verhaalgegevens.ts';
import { Verslag } from './verslag.ts';

/**
 * Eén verhaal tegen de echte dienst: een redacteur van VWS voegt een (verzonnen) regeling toe, en zij komt langs elke poort tot in het advies
 * van morgen. Wat er gevraagd en geantwoord is, staat in docs/beheer-verhaal.md; die tekst komt uit deze toets.
 */
const VANDAAG = '2026-11-25T10:00:00.000Z';
const verslag = new Verslag();
let versie = 0;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(VANDAAG) });
  await zetSleutels();
});
afterAll(() => vi.useRealTimers());

/** Een vraag als iemand, die in het verslag komt; van het antwoord alleen deze velden, of alles. */
async function vraagAls(
  wie: Wie,
  methode: string,
  pad: string,
  body?: unknown,
  gezien?: string | null,
  velden?: readonly string[],
): Promise<Antwoord> {
  const antwoord = await doe(wie, methode, pad, body, typeof gezien === 'string' ? { 'If-Match': gezien } : {});
  verslag.vraag(wie, methode, pad, body, antwoord, velden);
  return antwoord;
}
const regelset = (rest = ''): string => `/regelsets/${versie}${rest}`;
const stand = async (pad = regelset()): Promise<string | null> => (await doe('lezer', 'GET', pad)).koppen.get('etag');

interface Vormregel {
  readonly id: string;
  readonly oordeel: string;
}
async function adviesNu(): Promise<Vormregel[]> {
  const { json } = await stuur('/v1/adviezen?onderdelen=financieringsvormen&uitleg=geen', INITIATIEF);
  return json['financieringsvormen'] as Vormregel[];
}
const oordeelOverBuurtgeld = async (): Promise<string | undefined> => (await adviesNu()).find(({ id }) => id === BUURTGELD.id)?.oordeel;

describe('het verhaal van een nieuwe regeling', () => {
  it('begint met twee gemeenten die hun advies bewaren', async () => {
    verslag.kop('Twee gemeenten bewaren hun advies');
    for (const naam of ['Buurthuis Noord', 'Buurthuis Zuid'])
      expect((await stuur('/v1/adviezen', { ...INITIATIEF, naam, bewaren: true })).status).toBe(201);
    expect(await oordeelOverBuurtgeld()).toBeUndefined();
    verslag.zin('Het advies kent de nieuwe regeling nog niet.');
  });

  it('een redacteur van VWS maakt een concept en zet er de regeling in, met een kenmerk, regels en een toetsgeval', async () => {
    verslag.kop('De redacteur van VWS maakt een concept');
    const gemaakt = await vraagAls('redacteur', 'POST', '/regelsets', {
      toelichting: 'Buurtgeld, een verzonnen regeling voor dit verhaal.',
    });
    expect(gemaakt.status).toBe(201);
    versie = gemaakt.json['versie'] as number;
    expect(
      (await vraagAls('redacteur', 'PUT', regelset(`/kenmerken/${IN_BUURTPLAN.id}`), IN_BUURTPLAN, null, ['bevindingen'])).status,
    ).toBe(201);
    const zonderRegels = await vraagAls('redacteur', 'PUT', regelset(`/financieringsvormen/${BUURTGELD.id}`), BUURTGELD, null, [
      'bevindingen',
    ]);
    expect(zonderRegels.json['bevindingen']).toMatchObject([{ code: 'vorm-zonder-regel' }]);
    for (const regel of [...REGELS, TEGENSTRIJDIG])
      expect((await vraagAls('redacteur', 'PUT', regelset(`/regels/${regel.id}`), regel, null, ['bevindingen'])).status).toBe(201);
    expect(
      (await vraagAls('redacteur', 'PUT', regelset(`/toetsgevallen/${TOETSGEVAL.id}`), TOETSGEVAL, null, ['bevindingen'])).status,
    ).toBe(201);
  });

  it('een verkeerde regel strandt bij de poort, met een code en een getuige', async () => {
    verslag.kop('De poort houdt een verkeerde regel tegen');
    const dicht = await vraagAls('redacteur', 'POST', regelset('/_indienen'), { reden: 'Klaar.' }, await stand());
    expect(dicht.status).toBe(409);
    const bevindingen = dicht.json['bevindingen'] as { code: string; plaats: { item?: string }; getuige?: unknown }[];
    expect(bevindingen.filter(({ code, getuige }) => code === 'regels-tegenstrijdig' && getuige !== undefined)).not.toEqual([]);
    const pad = regelset(`/regels/${TEGENSTRIJDIG.id}`);
    expect((await vraagAls('redacteur', 'DELETE', pad, undefined, await stand(pad))).status).toBe(204);
  });

  it('de impact noemt de twee bewaarde adviezen die zouden veranderen, met de regel', async () => {
    verslag.kop('Wat zou er veranderen?');
    const begonnen = await vraagAls('redacteur', 'POST', regelset('/_narekenen'), undefined, null, ['stand', 'nagerekend', 'gewijzigd']);
    expect(begonnen.status).toBe(202);
    for (let minuut = 0; minuut < 5; minuut += 1)
      await worker.scheduled(createScheduledController({ scheduledTime: new Date(), cron: '* * * * *' }), env);
    const impact = await vraagAls('redacteur', 'GET', regelset('/impact'), undefined, null, [
      'stand',
      'verouderd',
      'nagerekend',
      'gewijzigd',
      'oorzaken',
    ]);
    expect(impact.json).toMatchObject({
      stand: 'klaar',
      verouderd: false,
      gewijzigd: { adviezen: 2 },
      oorzaken: [{ soort: 'item-erbij', item: BUURTGELD.id }],
    });
    const alle = impact.json['items'] as { soort: string; verschillen: { id: string; oorzaken: unknown[] }[] }[];
    const adviezen = alle.filter(({ soort }) => soort === 'advies');
    expect(adviezen).toHaveLength(2);
    for (const { verschillen } of adviezen) {
      expect(verschillen.map(({ id }) => id)).toContain(BUURTGELD.id);
      expect(verschillen.every(({ oorzaken }) => oorzaken.length > 0)).toBe(true);
    }
  });

  it('de redacteur dient in met de waarschuwingen aanvaard, en kan niet zelf goedkeuren', async () => {
    verslag.kop('Indienen, en beoordelen door een ander');
    const controle = await doe('redacteur', 'GET', regelset('/controle'));
    expect(controle.json).toMatchObject({ fouten: [], toetsgevallen: { afwijkingen: [] } });
    const waarschuwingen = controle.json['waarschuwingen'] as { code: string; plaats: { soort?: string; item?: string; veld?: string } }[];
    const aanvaardeWaarschuwingen = waarschuwingen.map(({ code, plaats: { soort, item, veld } }) => ({
      code,
      soort,
      item,
      veld,
      reden: 'Bekend.',
    }));
    const zonder = await doe('redacteur', 'POST', regelset('/_indienen'), { reden: 'Klaar.' }, { 'If-Match': (await stand()) ?? '' });
    expect(zonder.status).toBe(409);
    const ingediend = await vraagAls(
      'redacteur',
      'POST',
      regelset('/_indienen'),
      { reden: 'Klaar.', aanvaardeWaarschuwingen },
      await stand(),
    );
    expect([ingediend.status, ingediend.json['status']]).toEqual([200, 'ter-beoordeling']);
    expect((await vraagAls('redacteur', 'POST', regelset('/_goedkeuren'), {}, await stand())).status).toBe(403);
  });

  it('BZK en VWS keuren allebei goed: het geld loopt tussen Rijk en gemeenten', async () => {
    const eerst = await vraagAls('bzk', 'POST', regelset('/_goedkeuren'), { reden: 'Past bij de Gemeentewet.' }, await stand());
    expect([eerst.status, eerst.json['status']]).toEqual([200, 'ter-beoordeling']);
    expect((await vraagAls('lezer', 'GET', regelset())).json['beoordeling']).toMatchObject({
      ontbreekt: ['VWS'],
      rijkEnGemeenten: [BUURTGELD.id],
    });
    const daarna = await vraagAls('vws', 'POST', regelset('/_goedkeuren'), { reden: 'De bron is nagelopen.' }, await stand());
    expect([daarna.status, daarna.json['status']]).toEqual([200, 'goedgekeurd']);
  });

  it('de beheerder publiceert voor morgen: het advies van vandaag blijft, dat van morgen kent de regeling', async () => {
    verslag.kop('Publiceren voor morgen');
    const vandaag = await adviesNu();
    const gepubliceerd = await vraagAls('beheerder', 'POST', regelset('/_publiceren'), { actiefVanaf: '2026-11-26' }, await stand());
    expect([gepubliceerd.status, gepubliceerd.json['status']]).toEqual([200, 'gepubliceerd']);
    vi.setSystemTime(new Date('2026-11-25T10:01:00.000Z'));
    expect(await adviesNu()).toEqual(vandaag);
    vi.setSystemTime(new Date('2026-11-26T10:00:00.000Z'));
    expect(await oordeelOverBuurtgeld()).toBe('mogelijk');
    verslag.zin(
      'Vandaag is het advies nog precies hetzelfde. Morgen noemt het Buurtgeld als mogelijk: of er een buurtplan is, is nog niet bekend.',
    );
  });

  it('en draait terug als het toch niet goed is: een nieuwe versie met de oude inhoud', async () => {
    verslag.kop('Terugdraaien');
    const terug = await vraagAls('beheerder', 'POST', '/regelsets/1/_terugdraaien', { reden: 'De regeling gaat toch niet door.' });
    expect(terug.status).toBe(201);
    vi.setSystemTime(new Date('2026-11-26T10:01:00.000Z'));
    expect(await oordeelOverBuurtgeld()).toBeUndefined();
  });

  it('het auditspoor vertelt het hele verhaal, en is heel', async () => {
    verslag.kop('Het auditspoor');
    const spoor = await doe('lezer', 'GET', '/auditspoor?pageSize=100');
    const items = (
      spoor.json['items'] as { keten: string; handeling: string; persoon: string; op: string; item?: string; reden?: string }[]
    ).toReversed();
    expect(items.map(({ handeling, persoon }) => `${persoon} ${handeling}`)).toEqual([
      'kennisbankbestanden zaaien',
      'redacteur concept-maken',
      'redacteur item-schrijven',
      'redacteur item-schrijven',
      ...[...REGELS, TEGENSTRIJDIG].map(() => 'redacteur item-schrijven'),
      'redacteur item-schrijven',
      'redacteur item-verwijderen',
      'redacteur indienen',
      'bzk goedkeuren',
      'vws goedkeuren',
      'beheerder publiceren',
      'beheerder terugdraaien',
    ]);
    expect((await controleerAuditspoor(databank)).breuken).toEqual([]);
    verslag.spoor(items);
    await expect(verslag.alsMarkdown()).toMatchFileSnapshot('../../../docs/beheer-verhaal.md');
  });

  it('een rij die buiten de databankwacht om veranderd is, wordt gevonden en genoemd', async () => {
    await env.DB.prepare('DROP TRIGGER auditspoor_vast_bij_update').run();
    await env.DB.prepare(
      `UPDATE auditspoor SET persoon = 'iemand-anders' WHERE keten = 'regelset-${versie}' AND handeling = 'publiceren'`,
    ).run();
    const { breuken } = await controleerAuditspoor(databank);
    expect(breuken).toMatchObject([{ keten: `regelset-${versie}`, melding: expect.stringContaining('deze rij is veranderd') as unknown }]);
  });
});
