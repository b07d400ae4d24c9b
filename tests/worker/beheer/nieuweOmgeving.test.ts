import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { alsBestand } from '../../../src/beheer/bestand.ts';
import { importeer } from '../../../src/beheer/importeer.ts';
import { keurGoed } from '../../../src/beheer/keurGoed.ts';
import { maakConcept } from '../../../src/beheer/maakConcept.ts';
import { publiceer } from '../../../src/beheer/publiceer.ts';
import { leesRegelset } from '../../../src/kennisbank/opslag/lees.ts';
import { maakApp } from '../../../src/app.ts';
import { als, databank, dienInZoalsHetIs, etag, WIE, zetPersonen } from './hulp.ts';

beforeAll(zetPersonen);

describe('een omgeving zonder gepubliceerde regelset', () => {
  it('krijgt haar eerste langs dezelfde weg als elke andere: importeren, VWS en BZK, publiceren', async () => {
    const kennis = await leesRegelset(databank, 1);
    if (kennis === undefined) throw new Error('geen regelset');
    // Zonder een die geldt is de omgeving als nieuw.
    await env.DB.prepare("UPDATE regelsets SET status = 'ingetrokken' WHERE versie = 1").run();
    const vraag = async () => (await maakApp().request('/v1/gezondheid', {}, { DB: env.DB })).status;
    expect(await vraag()).toBe(503);

    const versie = await maakConcept(als(WIE.redacteur), { toelichting: 'De eerste.' });
    const bestand = alsBestand(kennis);
    await importeer(als(WIE.redacteur), versie, bestand, await etag(versie));
    await dienInZoalsHetIs(versie);
    expect(await keurGoed(als(WIE.vws), versie, {}, await etag(versie))).toEqual(['BZK']);
    expect(await keurGoed(als(WIE.bzk), versie, {}, await etag(versie))).toEqual([]);
    await publiceer(als(WIE.beheerder), versie, { actiefVanaf: '2026-11-25' }, await etag(versie));
    expect((await leesRegelset(databank, versie))?.sha256).toBe(kennis.sha256);
    expect(await vraag()).toBe(200);
  });
});
