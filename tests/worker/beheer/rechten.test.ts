import { beforeAll, describe, expect, it } from 'vitest';
import { vraag } from '../hulp.ts';
import { databank, WIE } from './hulp.ts';
import { doe, zetSleutels, type Wie } from './sleutels.ts';
import { auditspoor } from '../../../schema/tabellen.ts';

beforeAll(zetSleutels);

const ROLLEN = { lezer: 'lezer', redacteur: 'redacteur', beoordelaar: 'vws', beheerder: 'beheerder' } as const satisfies Record<
  string,
  Wie
>;
type Rol = keyof typeof ROLLEN;
const ALLEN: readonly Rol[] = ['lezer', 'redacteur', 'beoordelaar', 'beheerder'];

/** Wie wat mag, uitgeschreven; los van de tabel in de dienst, zodat een vergissing daar hier opvalt. */
const MAG: readonly (readonly [string, RegExp, readonly Rol[]])[] = [
  ['get', /\/(personen|toegangsbewijzen)(\/|$)/, ['beheerder']],
  ['get', /./, ALLEN],
  ['post', /_narekenen$/, ALLEN],
  ['post', /_(indienen|terugnemen|importeren)$/, ['redacteur']],
  ['post', /_(goedkeuren|afkeuren)$/, ['beoordelaar']],
  ['post', /_(publiceren|intrekken|terugdraaien)$/, ['beheerder']],
  ['post', /_behandel$/, ['redacteur']],
  ['post', /\/regelsets$/, ['redacteur']],
  ['post', /\/(personen|toegangsbewijzen)$/, ['beheerder']],
  ['put', /\/personen\//, ['beheerder']],
  ['put', /\/regelsets\//, ['redacteur']],
  ['delete', /\/toegangsbewijzen\//, ['beheerder']],
  ['delete', /\/regelsets\//, ['redacteur']],
];

interface Operatie {
  readonly operationId: string;
  readonly security?: unknown[];
}

async function operaties(): Promise<readonly { methode: string; pad: string; security: unknown[] | undefined }[]> {
  const { json } = await vraag('/v1/openapi.json');
  return Object.entries(json['paths'] as Record<string, Record<string, Operatie>>)
    .filter(([pad]) => pad.startsWith('/beheer'))
    .flatMap(([pad, perMethode]) =>
      Object.entries(perMethode).map(([methode, { security }]) => ({
        methode,
        pad: pad.slice('/beheer'.length).replace('{versie}', '999999').replace('{id}', 'niets'),
        security,
      })),
    );
}

describe('elke operatie van het beheer', () => {
  it('staat in het document met haar beveiliging, en het is een lange lijst', async () => {
    const alle = await operaties();
    expect(alle.length).toBeGreaterThan(90);
    for (const { pad, security } of alle) expect(security, pad).toEqual([{ beheersleutel: [] }]);
  });

  it('is voor niemand zonder geldige identiteit', async () => {
    const voor = await databank.$count(auditspoor);
    for (const { methode, pad } of await operaties())
      for (const sleutel of [undefined, 'Bearer sleutel-onbekend', 'Basic sleutel-beheerder', 'Bearer ']) {
        const antwoord = await vraag(`/v1/beheer${pad}`, {
          method: methode.toUpperCase(),
          ...(sleutel === undefined ? {} : { headers: { Authorization: sleutel } }),
        });
        expect([methode, pad, antwoord.status]).toEqual([methode, pad, 401]);
        expect(antwoord.koppen.get('www-authenticate')).toContain('Bearer');
      }
    expect(await databank.$count(auditspoor)).toBe(voor);
  });

  it.each(ALLEN)('mag een %s precies zoals de tabel zegt', async (rol) => {
    for (const { methode, pad } of await operaties()) {
      const [, , wie] = MAG.find(([m, patroon]) => m === methode && patroon.test(pad)) ?? [];
      if (wie === undefined) throw new Error(`${methode} ${pad} staat niet in de tabel`);
      const antwoord = await doe(ROLLEN[rol], methode.toUpperCase(), pad);
      const status = antwoord.status === 403 ? 'geweigerd' : 'toegelaten';
      expect([methode, pad, status]).toEqual([methode, pad, wie.includes(rol) ? 'toegelaten' : 'geweigerd']);
      // Toegelaten is niet hetzelfde als gelukt: de regelset en het item bestaan niet, en er is geen body.
      expect([200, 400, 403, 404, 415], `${methode} ${pad}`).toContain(antwoord.status);
    }
  });
});

describe('een antwoord van het beheer', () => {
  it('is niet te lezen door een andere website en niet te bewaren, ook niet als het een fout is', async () => {
    const csv = { Accept: 'text/csv' };
    const vreemdFormaat = await doe('lezer', 'GET', '/regelsets', undefined, csv);
    expect([vreemdFormaat.status, (await doe(undefined, 'GET', '/regelsets', undefined, csv)).status]).toEqual([406, 401]);
    for (const antwoord of [
      vreemdFormaat,
      await doe('lezer', 'GET', '/regelsets'),
      await doe(undefined, 'GET', '/regelsets'),
      await doe('lezer', 'GET', '/bestaat-niet'),
    ]) {
      expect(antwoord.koppen.get('access-control-allow-origin')).toBeNull();
      expect(antwoord.koppen.get('cache-control')).toBe('no-store');
      expect(antwoord.koppen.get('api-version')).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  it('zegt een vreemde niet eens dat een pad niet bestaat', async () => {
    expect((await doe(undefined, 'GET', '/bestaat-niet')).status).toBe(401);
    expect((await doe('lezer', 'GET', '/bestaat-niet')).status).toBe(404);
    expect((await doe('lezer', 'PATCH', '/regelsets')).status).toBe(405);
    expect((await vraag('/v1/beheer/regelsets', { method: 'OPTIONS' })).status).toBe(401);
  });

  it('toont wie u bent', async () => {
    expect((await doe('bzk', 'GET', '/ik')).json).toEqual({ id: WIE.bzk.id, rol: 'beoordelaar', ministerie: 'BZK' });
  });
});
