import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { controleerKennis } from '../../src/kennisbank/controleer.ts';
import { openDatabank } from '../../src/kennisbank/opslag/databank.ts';
import { zaaiRegelset } from '../../src/beheer/zaaiRegelset.ts';
import { actieveVersies, leesRegelset, leesRegelsets } from '../../src/kennisbank/opslag/lees.ts';
import type { Regelset } from '../../src/kennisbank/model/regelset.ts';

const databank = openDatabank(env.DB);

function kennisbank(): Regelset {
  const { regelset } = controleerKennis(env.KENNISBANK);
  if (regelset === undefined) throw new Error('de kennisbank heeft fouten');
  return regelset;
}

const aantal = async (tabel: string): Promise<number> =>
  (await env.DB.prepare(`SELECT count(*) AS n FROM ${tabel}`).first<number>('n')) ?? 0;

describe('een gepubliceerde regelset', () => {
  it('staat compleet in D1 en komt er precies zo uit', async () => {
    const gelezen = await leesRegelset(databank, 1);
    expect(gelezen?.items).toEqual(kennisbank().items);
  });

  it.each([
    "UPDATE regels SET inhoud = '{}' WHERE regelset = 1",
    'DELETE FROM wetten WHERE regelset = 1',
    "INSERT INTO begrippen (regelset, id, volgorde, inhoud) VALUES (1, 'nieuw', 999, '{}')",
    'DELETE FROM verwijzingen WHERE regelset = 1',
    'DELETE FROM regelsets WHERE versie = 1',
    "UPDATE regelsets SET sha256 = 'x' WHERE versie = 1",
    "UPDATE regelsets SET status = 'concept' WHERE versie = 1",
  ])('weigert elke wijziging: %s', async (opdracht) => {
    await expect(env.DB.prepare(opdracht).run()).rejects.toThrow('REGELSET_ONVERANDERLIJK');
  });

  it('weigert een verwijzing naar iets dat er niet is', async () => {
    await env.DB.prepare(
      "INSERT INTO regelsets (versie, status, naam, toelichting, dekking_vanaf, kennis_tot) VALUES (50, 'concept', 'n', 't', '2023-08-09', '2026-11-22')",
    ).run();
    const verwijzing = env.DB.prepare(
      "INSERT INTO verwijzingen (regelset, van_soort, van_id, veld, naar_soort, naar_id) VALUES (50, 'wetten', 'wmo', 'financier', 'partijsoorten', 'niemand')",
    );
    await expect(verwijzing.run()).rejects.toThrow('FOREIGN KEY');
    await env.DB.prepare('DELETE FROM regelsets WHERE versie = 50').run();
  });

  it('wordt geweigerd als de inhoud niet bij het zegel past', async () => {
    await env.DB.batch([
      env.DB.prepare('DROP TRIGGER wetten_vast_bij_update'),
      env.DB.prepare("UPDATE wetten SET inhoud = replace(inhoud, 'Wmo', 'Wmq') WHERE regelset = 1 AND id = 'wmo'"),
    ]);
    await expect(leesRegelset(databank, 1)).rejects.toThrow('sha256');
    await env.DB.prepare("UPDATE wetten SET inhoud = replace(inhoud, 'Wmq', 'Wmo') WHERE regelset = 1 AND id = 'wmo'").run();
    expect((await leesRegelset(databank, 1))?.versie).toBe(1);
  });
});

describe('een omgeving die alleen gemigreerd en gezaaid is', () => {
  it('laat niemand in het beheer: er zijn geen personen en geen toegangsbewijzen', async () => {
    expect([await aantal('personen'), await aantal('toegangsbewijzen')]).toEqual([0, 0]);
  });
});

describe('de import', () => {
  it('verandert niets bij dezelfde inhoud', async () => {
    expect(await zaaiRegelset(databank, kennisbank(), { vandaag: '2026-11-22', nu: '2026-11-22T00:00:00.000Z' })).toMatchObject({
      versie: 1,
      gedaan: 'onveranderd',
    });
    expect(await leesRegelsets(databank, '2026-11-22')).toHaveLength(1);
  });

  it('maakt bij andere inhoud een nieuwe versie, actief vanaf haar dag; de oude blijft te lezen', async () => {
    const nieuw = { ...kennisbank(), toelichting: 'Een andere toelichting.' };
    expect(await zaaiRegelset(databank, nieuw, { vandaag: '2026-11-22', nu: '2026-11-22T00:00:00.000Z' })).toMatchObject({
      versie: 2,
      gedaan: 'gepubliceerd',
    });
    expect([await actieveVersies(databank, '2026-11-21'), await actieveVersies(databank, '2026-11-22')]).toEqual([[1], [2, 1]]);
    expect((await leesRegelset(databank, 1))?.toelichting).toBe(kennisbank().toelichting);
  });

  it('laat niets achter als zij halverwege mislukt', async () => {
    const voor = [await aantal('regelsets'), await aantal('regels'), await aantal('verwijzingen')];
    const { items } = kennisbank();
    const [eerste] = items.wetten;
    if (eerste === undefined) throw new Error('geen wetten');
    const dubbel = { ...kennisbank(), toelichting: 'Met een dubbele wet.', items: { ...items, wetten: [...items.wetten, eerste] } };
    await expect(zaaiRegelset(databank, dubbel, { vandaag: '2026-11-23', nu: '2026-11-23T00:00:00.000Z' })).rejects.toThrow();
    expect([await aantal('regelsets'), await aantal('regels'), await aantal('verwijzingen')]).toEqual(voor);
  });
});
