import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { draaiTerug } from '../../../src/beheer/draaiTerug.ts';
import { keurGoed } from '../../../src/beheer/keurGoed.ts';
import { leesInhoud, leesRij } from '../../../src/beheer/leesConcept.ts';
import { maakConcept } from '../../../src/beheer/maakConcept.ts';
import { publiceer } from '../../../src/beheer/publiceer.ts';
import { schrijfItem } from '../../../src/beheer/schrijfItem.ts';
import { trekIn } from '../../../src/beheer/trekIn.ts';
import { maakApp } from '../../../src/app.ts';
import { maakKennisbron } from '../../../src/kennisbank/kennisbron.ts';
import { als, databank, dienInZoalsHetIs, etag, WIE, zetPersonen } from './hulp.ts';

beforeAll(zetPersonen);

/** Een isolate met een eigen geheugen en een klok die de test verzet. */
function isolate(begin: string) {
  let nu = new Date(begin);
  const bron = maakKennisbron(() => nu);
  return {
    actief: async () => (await bron.actief(env.DB)).regelset.versie,
    kennis: () => bron.actief(env.DB),
    vast: (versie: number) => bron.versie(env.DB, versie),
    wacht: (seconden: number) => {
      nu = new Date(nu.getTime() + seconden * 1000);
    },
  };
}

async function publiceerMet(id: string, actiefVanaf?: string): Promise<number> {
  const versie = await maakConcept(als(WIE.redacteur), { toelichting: `Met ${id}.` });
  const [voorbeeld] = (await leesInhoud(databank, await leesRij(databank, versie))).items.begrippen;
  await schrijfItem(als(WIE.redacteur), { versie, soort: 'begrippen', id }, { ...voorbeeld, id, naam: id }, undefined);
  await dienInZoalsHetIs(versie);
  await keurGoed(als(WIE.bzk), versie, {}, await etag(versie));
  await publiceer(als(WIE.beheerder), versie, { actiefVanaf }, await etag(versie));
  return versie;
}

describe('een publicatie', () => {
  it('bereikt elke isolate binnen een halve minuut, zonder herstart; wie bezig is, houdt zijn versie', async () => {
    const een = isolate('2026-11-25T10:00:00Z');
    const twee = isolate('2026-11-25T10:00:07Z');
    expect([await een.actief(), await twee.actief()]).toEqual([1, 1]);
    const bezig = await een.kennis();
    const versie = await publiceerMet('meteen');
    expect(await een.actief()).toBe(1);
    een.wacht(15);
    twee.wacht(15);
    expect([await een.actief(), await twee.actief()]).toEqual([versie, versie]);
    expect(bezig.regelset.versie).toBe(1);
    expect((await een.vast(1))?.regelset.versie).toBe(1);
  });

  it('met een begindag gaat in op die dag, in Nederlandse tijd, zonder dat er iets draait', async () => {
    const oud = await isolate('2026-11-25T10:00:00Z').actief();
    const versie = await publiceerMet('morgen', '2026-11-26');
    const vlakVoor = isolate('2026-11-25T22:59:50Z');
    expect(await vlakVoor.actief()).toBe(oud);
    vlakVoor.wacht(15);
    expect(await vlakVoor.actief()).toBe(versie);
  });

  it('die wordt ingetrokken, geldt niet meer; wie haar vastpint, hoort het', async () => {
    const begin = isolate('2026-11-26T10:00:00Z');
    const versie = await begin.actief();
    expect((await begin.vast(versie))?.regelset.ingetrokken).toBe(false);
    await trekIn(als(WIE.beheerder, '2026-11-26T10:00:00Z'), versie, { reden: 'Fout.' }, await etag(versie));
    begin.wacht(15);
    expect(await begin.actief()).toBeLessThan(versie);
    expect((await begin.vast(versie))?.regelset.ingetrokken).toBe(true);
  });

  it('waarvan de inhoud niet bij het zegel past, wordt geweigerd: de vorige blijft gelden', async () => {
    const warm = isolate('2026-11-26T11:00:00Z');
    const vorige = await warm.actief();
    const versie = await draaiTerug(als(WIE.beheerder, '2026-11-26T11:00:00Z'), 1, { reden: 'Terug.' });
    await env.DB.batch([
      env.DB.prepare('DROP TRIGGER wetten_vast_bij_update'),
      env.DB.prepare(`UPDATE wetten SET inhoud = replace(inhoud, 'Wmo', 'Wmq') WHERE regelset = ${versie} AND id = 'wmo'`),
    ]);
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    warm.wacht(15);
    const koud = isolate('2026-11-26T11:00:20Z');
    expect([await warm.actief(), await koud.actief()]).toEqual([vorige, vorige]);
    expect(log.mock.calls.flat().join()).toContain('zegel-gebroken');
    log.mockRestore();
    await expect(koud.vast(versie)).rejects.toMatchObject({ code: 'KENNIS_ONBEREIKBAAR' });
  });
});

describe('de sessies van D1', () => {
  it('de wijzer leest bij de primaire kopie, de inhoud bij de dichtstbijzijnde, het beheer bij de primaire', async () => {
    const gevraagd: unknown[] = [];
    const d1 = new Proxy(env.DB, {
      get(doel, naam) {
        const waarde: unknown = Reflect.get(doel, naam);
        if (naam !== 'withSession') return typeof waarde === 'function' ? waarde.bind(doel) : waarde;
        return (soort: string) => {
          gevraagd.push(soort);
          return doel.withSession(soort);
        };
      },
    });
    await maakKennisbron().actief(d1);
    expect(new Set(gevraagd)).toEqual(new Set(['first-primary', 'first-unconstrained']));
    expect(gevraagd[0]).toBe('first-primary');
    gevraagd.length = 0;
    await maakApp().request('/v1/beheer/ik', { headers: { Authorization: 'Bearer iets' } }, { DB: d1 });
    expect(gevraagd).toEqual(['first-primary']);
  });
});
