import { env } from 'cloudflare:workers';
import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { maakApp } from '../../../src/app.ts';
import { maakAccesscontrole } from '../../../src/beheer/accesscontrole.ts';
import { wieIs } from '../../../src/beheer/wieIs.ts';
import { databank, WIE, zetPersonen } from './hulp.ts';

const INRICHTING = { team: 'ontschot.cloudflareaccess.test', toepassing: 'aud-van-het-beheer' };
const ADRES = `${WIE.vws.id}@ontschot.test`;
const NU = new Date();

type Sleutelpaar = Awaited<ReturnType<typeof generateKeyPair>>;

/** Een team met zijn eigen sleutels, die het op zijn adres bekendmaakt. */
async function maakTeam(sleutelnaam: string) {
  const paar: Sleutelpaar = await generateKeyPair('RS256', { extractable: true });
  const sleutels: JWK[] = [{ ...(await exportJWK(paar.publicKey)), kid: sleutelnaam, alg: 'RS256' }];
  return { paar, sleutels, kid: sleutelnaam };
}
type Team = Awaited<ReturnType<typeof maakTeam>>;

interface Bewijs {
  readonly uitgever?: string;
  readonly toepassing?: string;
  readonly verloopt?: string;
  readonly inhoud?: Record<string, unknown>;
}

function onderteken({ paar, kid }: Pick<Team, 'paar' | 'kid'>, bewijs: Bewijs = {}): Promise<string> {
  return new SignJWT(bewijs.inhoud ?? { email: ADRES })
    .setProtectedHeader({ alg: 'RS256', kid })
    .setIssuer(bewijs.uitgever ?? `https://${INRICHTING.team}`)
    .setAudience(bewijs.toepassing ?? INRICHTING.toepassing)
    .setIssuedAt()
    .setExpirationTime(bewijs.verloopt ?? '5 minutes')
    .sign(paar.privateKey);
}

/** Een controle die de sleutels van dit team ophaalt, en telt hoe vaak. */
function controleVan(team: Team) {
  const opgehaald: string[] = [];
  const controle = maakAccesscontrole(INRICHTING, (adres) => {
    opgehaald.push(adres);
    return Promise.resolve(Response.json({ keys: team.sleutels }));
  });
  return { controle, opgehaald };
}

beforeAll(zetPersonen);
afterEach(() => vi.useRealTimers());

describe('een bewijs van Cloudflare Access', () => {
  it('van het eigen team is goed voor de persoon met dat adres; de sleutels worden één keer opgehaald', async () => {
    const team = await maakTeam('a');
    const { controle, opgehaald } = controleVan(team);
    const bewijs = await onderteken(team, { inhoud: { email: ADRES.toUpperCase() } });
    expect(await wieIs(databank, { accessbewijs: bewijs }, controle, NU)).toEqual(WIE.vws);
    await wieIs(databank, { accessbewijs: bewijs }, controle, NU);
    expect(opgehaald).toEqual(['https://ontschot.cloudflareaccess.test/cdn-cgi/access/certs']);
  });

  it('van wie hier geen toegang heeft, opent niets', async () => {
    const team = await maakTeam('a');
    const { controle } = controleVan(team);
    const bewijs = await onderteken(team, { inhoud: { email: 'iemand.anders@ontschot.test' } });
    await expect(wieIs(databank, { accessbewijs: bewijs }, controle, NU)).rejects.toMatchObject({ code: 'GEEN_TOEGANG' });
  });

  it('opent niets zonder volledige inrichting, hoe goed het ook is', async () => {
    const bewijs = await onderteken(await maakTeam('a'));
    await expect(wieIs(databank, { accessbewijs: bewijs }, undefined, NU)).rejects.toMatchObject({ code: 'GEEN_TOEGANG' });
  });

  it('telt niet naast een verkeerde sleutel: die wordt niet stilletjes overgeslagen', async () => {
    const team = await maakTeam('a');
    const { controle } = controleVan(team);
    const aanmelding = { sleutel: 'verkeerd', accessbewijs: await onderteken(team) };
    await expect(wieIs(databank, aanmelding, controle, NU)).rejects.toMatchObject({ code: 'GEEN_TOEGANG' });
  });

  it('blijft goed als het team van sleutel wisselt', async () => {
    const oud = await maakTeam('oud');
    const nieuw = await maakTeam('nieuw');
    const team = { ...oud, sleutels: [...oud.sleutels] };
    const { controle, opgehaald } = controleVan(team);
    expect(await controle(await onderteken(oud))).toBe(ADRES);
    // Het team maakt een tweede sleutel bekend en ondertekent ermee; na de afkoeltijd wordt opnieuw opgehaald.
    team.sleutels.push(...nieuw.sleutels);
    vi.setSystemTime(Date.now() + 31_000);
    expect(await controle(await onderteken(nieuw))).toBe(ADRES);
    expect(await controle(await onderteken(oud))).toBe(ADRES);
    expect(opgehaald).toHaveLength(2);
    // De oude sleutel vervalt: wat daarmee ondertekend is, deugt niet meer zodra opnieuw is opgehaald.
    team.sleutels.shift();
    vi.setSystemTime(Date.now() + 11 * 60_000);
    expect(await controle(await onderteken(oud))).toBeUndefined();
  });

  it('deugt niet als er iets anders aan is', async () => {
    const team = await maakTeam('a');
    const vreemd = await maakTeam('a');
    const { controle } = controleVan(team);
    const goed = await onderteken(team);
    const [kop = '', inhoud = '', handtekening = ''] = goed.split('.');
    const zonder = (alg: object): string => btoa(JSON.stringify(alg)).replaceAll('=', '');
    const geheim = await new SignJWT({ email: ADRES })
      .setProtectedHeader({ alg: 'HS256', kid: 'a' })
      .setIssuer(`https://${INRICHTING.team}`)
      .setAudience(INRICHTING.toepassing)
      .setIssuedAt()
      .setExpirationTime('5 minutes')
      .sign(new TextEncoder().encode(JSON.stringify(team.sleutels[0])));
    const slecht: Record<string, string> = {
      'een ander team ondertekende': await onderteken({ paar: vreemd.paar, kid: 'a' }),
      'de sleutel is onbekend': await onderteken({ paar: team.paar, kid: 'b' }),
      'het is voor een andere toepassing': await onderteken(team, { toepassing: 'iets-anders' }),
      'het komt van een andere uitgever': await onderteken(team, { uitgever: 'https://elders.cloudflareaccess.test' }),
      'het is verlopen': await onderteken(team, { verloopt: '-1 minute' }),
      'er staat geen adres in': await onderteken(team, { inhoud: {} }),
      'alg: none': `${zonder({ alg: 'none', kid: 'a' })}.${inhoud}.`,
      'alg: none met de oude handtekening': `${zonder({ alg: 'none', kid: 'a' })}.${inhoud}.${handtekening}`,
      'de bekende sleutel als gedeeld geheim': geheim,
      'de inhoud is veranderd': `${kop}.${btoa(JSON.stringify({ email: ADRES, aud: INRICHTING.toepassing })).replaceAll('=', '')}.${handtekening}`,
      'het is geen bewijs': 'iets',
      'het is leeg': '',
    };
    expect(await controle(goed)).toBe(ADRES);
    for (const [waarom, bewijs] of Object.entries(slecht)) expect(await controle(bewijs), waarom).toBeUndefined();
  });

  it('deugt niet als de sleutels van het team niet op te halen zijn', async () => {
    const team = await maakTeam('a');
    const controle = maakAccesscontrole(INRICHTING, () => Promise.reject(new Error('geen verbinding')));
    expect(await controle(await onderteken(team))).toBeUndefined();
  });
});

describe('aan de deur', () => {
  it('opent een goed bewijs het beheer; elk ander bewijs krijgt hetzelfde antwoord als geen bewijs', async () => {
    const team = await maakTeam('a');
    const vreemd = await maakTeam('a');
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ keys: team.sleutels })));
    const app = maakApp();
    const inrichting = { DB: env.DB, ACCESS_TEAM: INRICHTING.team, ACCESS_TOEPASSING: INRICHTING.toepassing };
    const ikMet = async (bewijs: string | undefined, omgeving: object = inrichting) => {
      const koppen = bewijs === undefined ? {} : { 'Cf-Access-Jwt-Assertion': bewijs };
      const antwoord = await app.request('/v1/beheer/ik', { headers: koppen }, omgeving);
      return { status: antwoord.status, tekst: await antwoord.text() };
    };
    const goed = await onderteken(team);
    expect(await ikMet(goed)).toEqual({ status: 200, tekst: JSON.stringify(WIE.vws) });
    const geen = await ikMet(undefined);
    expect(geen.status).toBe(401);
    const [, inhoud = ''] = goed.split('.');
    const slecht = [
      await onderteken({ paar: vreemd.paar, kid: 'a' }),
      await onderteken(team, { toepassing: 'iets-anders' }),
      await onderteken(team, { verloopt: '-1 minute' }),
      `${btoa(JSON.stringify({ alg: 'none' })).replaceAll('=', '')}.${inhoud}.`,
    ];
    for (const bewijs of slecht) expect(await ikMet(bewijs)).toEqual(geen);
    // Ontbreekt een deel van de inrichting, dan is ook een goed bewijs niets waard.
    for (const half of [{ DB: env.DB }, { ...inrichting, ACCESS_TEAM: '' }, { DB: env.DB, ACCESS_TEAM: INRICHTING.team }])
      expect(await ikMet(goed, half)).toEqual(geen);
    vi.unstubAllGlobals();
  });
});
