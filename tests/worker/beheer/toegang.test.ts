import { env } from 'cloudflare:workers';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { toegangsbewijzen } from '../../../schema/tabellen.ts';
import { databank } from './hulp.ts';
import { doe, zetSleutels } from './sleutels.ts';
import { vraag } from '../hulp.ts';

beforeAll(zetSleutels);

const ikMet = (sleutel: string) => vraag('/v1/beheer/ik', { headers: { Authorization: `Bearer ${sleutel}` } });

describe('een toegangsbewijs', () => {
  it('wordt één keer getoond, opent de deur, en is daarna in te trekken', async () => {
    const uit = await doe('beheerder', 'POST', '/toegangsbewijzen', { persoon: 'lezer', omschrijving: 'Nachtelijke export' });
    expect(uit.status).toBe(201);
    const { id, sleutel } = uit.json as { id: string; sleutel: string };
    expect((await ikMet(sleutel)).json).toEqual({ id: 'lezer', rol: 'lezer' });

    const inDeLijst = await doe('beheerder', 'GET', '/toegangsbewijzen');
    expect(inDeLijst.tekst).toContain(id);
    const alles = await Promise.all(
      ['toegangsbewijzen', 'auditspoor', 'personen'].map(async (tabel) =>
        JSON.stringify((await env.DB.prepare(`SELECT * FROM ${tabel}`).all()).results),
      ),
    );
    for (const tekst of [inDeLijst.tekst, ...alles]) expect(tekst).not.toContain(sleutel);

    expect((await doe('beheerder', 'DELETE', `/toegangsbewijzen/${id}`)).status).toBe(204);
    expect((await ikMet(sleutel)).status).toBe(401);
    expect((await doe('beheerder', 'DELETE', `/toegangsbewijzen/${id}`)).status).toBe(409);
  });

  it('dat verlopen is, ingetrokken is of nooit bestond, geeft hetzelfde antwoord', async () => {
    await databank.update(toegangsbewijzen).set({ verlooptOp: '2020-01-01T00:00:00.000Z' }).where(eq(toegangsbewijzen.id, 'bewijs-bzk'));
    await databank.update(toegangsbewijzen).set({ ingetrokkenOp: '2026-01-01T00:00:00.000Z' }).where(eq(toegangsbewijzen.id, 'bewijs-vws'));
    const [verlopen, ingetrokken, onbekend] = await Promise.all([ikMet('sleutel-bzk'), ikMet('sleutel-vws'), ikMet('sleutel-niets')]);
    expect([verlopen.status, ingetrokken.status, onbekend.status]).toEqual([401, 401, 401]);
    expect(verlopen.tekst).toBe(onbekend.tekst);
    expect(ingetrokken.tekst).toBe(onbekend.tekst);
  });

  it('sluit met de persoon: wie niet actief is, komt er meteen niet meer in', async () => {
    expect((await doe('anderRedacteur', 'GET', '/ik')).status).toBe(200);
    const { koppen } = await doe('beheerder', 'GET', '/personen/ander-redacteur');
    const weg = { naam: 'ander', rol: 'redacteur', ministerie: 'BZK', actief: false };
    expect((await doe('beheerder', 'PUT', '/personen/ander-redacteur', weg)).status).toBe(428);
    expect((await doe('beheerder', 'PUT', '/personen/ander-redacteur', weg, { 'If-Match': '"oud"' })).status).toBe(412);
    expect((await doe('beheerder', 'PUT', '/personen/ander-redacteur', weg, { 'If-Match': koppen.get('etag') ?? '' })).status).toBe(200);
    expect((await doe('anderRedacteur', 'GET', '/ik')).status).toBe(401);
  });
});

describe('personen', () => {
  it('krijgen één rol; een adres is van één persoon; alle fouten komen tegelijk', async () => {
    const nieuw = { naam: 'Redactie VWS', adres: 'Redactie@ontschot.test', rol: 'redacteur', ministerie: 'VWS' };
    const gemaakt = await doe('beheerder', 'POST', '/personen', nieuw);
    expect([gemaakt.status, gemaakt.json['adres']]).toEqual([201, 'redactie@ontschot.test']);
    expect((await doe('beheerder', 'POST', '/personen', nieuw)).status).toBe(409);
    const fout = await doe('beheerder', 'POST', '/personen', { naam: '', adres: 'geen adres', rol: 'baas', extra: 1 });
    expect(fout.status).toBe(400);
    expect((fout.json['errors'] as { location: string }[]).map(({ location }) => location).toSorted()).toEqual([
      '',
      '/adres',
      '/naam',
      '/rol',
    ]);
    expect((await doe('beheerder', 'POST', '/personen', { naam: 'x', rol: 'beoordelaar' })).json['errors']).toMatchObject([
      { location: '/ministerie' },
    ]);
  });

  it('nemen hun eigen rol niet af: anders kon de laatste beheerder de deur achter zich dichttrekken', async () => {
    const { koppen } = await doe('beheerder', 'GET', '/personen/beheerder');
    const gewoon = { naam: 'beheerder', rol: 'lezer' };
    expect((await doe('beheerder', 'PUT', '/personen/beheerder', gewoon, { 'If-Match': koppen.get('etag') ?? '' })).status).toBe(409);
  });

  it('staan in het auditspoor met hun rol, niet met hun naam of adres', async () => {
    const spoor = await doe('lezer', 'GET', '/auditspoor?soort=personen');
    expect((spoor.json['items'] as { na: unknown }[])[0]?.na).toEqual({ rol: 'redacteur', ministerie: 'VWS', actief: true });
    expect(spoor.tekst).not.toContain('@');
  });
});
