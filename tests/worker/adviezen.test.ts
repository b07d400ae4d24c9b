import { describe, expect, it } from 'vitest';
import type { Advies } from '../../src/advies/geefAdvies.ts';
import { Adviesantwoord } from '../../src/api/schemas/advies.ts';
import { canoniekeJson, sha256 } from '../../src/kennisbank/canoniek.ts';
import { stuur } from './hulp.ts';

const HOLLANDSCHEVELD = {
  wetten: ['wmo', 'wlz', 'zvw'],
  kenmerken: {
    niveau: 'individueel',
    doelgroepen: ['kwetsbare-inwoners', 'ouderen'],
    lastenIn: ['wmo', 'zvw'],
    batenIn: ['wlz'],
    inRegeling: ['spuk-dos'],
  },
};

async function advies(pad: string, body: unknown): Promise<Advies> {
  const { status, json } = await stuur(pad, body);
  expect(status).toBe(200);
  return json;
}

describe('POST /v1/adviezen', () => {
  it.each(['geen', 'kort', 'volledig'])('antwoordt bij uitleg=%s precies in de vorm van het document', async (uitleg) => {
    const { json } = await stuur(`/v1/adviezen?uitleg=${uitleg}`, { ...HOLLANDSCHEVELD, naam: 'Dorp', overgeslagen: ['bewijs'] });
    expect(Adviesantwoord.safeParse(json).error?.issues).toBeUndefined();
  });

  it('noemt elke vorm van de regelset', async () => {
    const { financieringsvormen } = await advies('/v1/adviezen', { domeinen: ['zorg'] });
    expect(financieringsvormen).toHaveLength(34);
  });

  it('geeft dezelfde tekst bij dezelfde vraag, ook als lijsten en sleutels anders staan', async () => {
    const een = await stuur('/v1/adviezen?peildatum=2026-11-22', {
      wetten: ['wmo', 'wlz'],
      kenmerken: { niveau: 'individueel', batenIn: ['wlz'] },
    });
    const ander = await stuur('/v1/adviezen?peildatum=2026-11-22', {
      kenmerken: { batenIn: ['wlz'], niveau: 'individueel' },
      wetten: ['wlz', 'wmo', 'wlz'],
    });
    expect(ander.tekst).toBe(een.tekst);
  });

  it('geeft een ontvangstbewijs dat na te rekenen is', async () => {
    const { ontvangstbewijs, ...inhoud } = await advies('/v1/adviezen', HOLLANDSCHEVELD);
    expect(ontvangstbewijs?.inhoudSha256).toBe(await sha256(canoniekeJson(inhoud)));
    expect(ontvangstbewijs?.regelset.versie).toBe(1);
    expect(ontvangstbewijs?.afgeleid).toMatchObject({ batenBijAnder: true, aantalFinanciers: 3, hardSchot: true });
  });

  it('laat de stand van SPUK DOS en Wet DOS met de peildatum verschillen, met bron', async () => {
    const toen = await advies('/v1/adviezen?peildatum=2023-08-09', HOLLANDSCHEVELD);
    const nu = await advies('/v1/adviezen?peildatum=2026-11-22', HOLLANDSCHEVELD);
    const stand = (van: Advies, id: string) => van.financieringsvormen?.find((vorm) => vorm.id === id)?.beschikbaarheid;
    expect([stand(toen, 'spuk-dos')?.status, stand(toen, 'wet-dos')?.status]).toEqual(['van-kracht', 'in-voorbereiding']);
    expect([stand(nu, 'spuk-dos')?.status, stand(nu, 'wet-dos')?.status]).toEqual(['onbekend', 'aangenomen']);
    expect(stand(nu, 'wet-dos')).toMatchObject({ zekerheid: 'afgeleid', navragenBij: 'zorgkantoor', bron: { bron: 'beleid-2026' } });
  });

  it('geeft alleen de gevraagde onderdelen, met of zonder redenen', async () => {
    const kort = await advies('/v1/adviezen?onderdelen=afbakening,financieringsvormen&uitleg=geen', HOLLANDSCHEVELD);
    expect(Object.keys(kort)).toEqual(['afbakening', 'financieringsvormen']);
    expect(kort.financieringsvormen?.every((vorm) => vorm.redenen === undefined)).toBe(true);
    const lang = await advies('/v1/adviezen?onderdelen=financieringsvormen&uitleg=volledig', HOLLANDSCHEVELD);
    const reden = lang.financieringsvormen
      ?.find(({ id }) => id === 'spuk-dos')
      ?.redenen?.find(({ regel }) => regel === 'spuk-dos-baten-in-de-wlz');
    expect(reden?.afleiding).toEqual({
      soort: 'blad',
      kenmerk: 'batenIn',
      operator: 'bevat',
      verwacht: 'wlz',
      gevonden: ['wlz'],
      uitkomst: 'waar',
      zin: 'Verwacht bij "baten vallen in": Wlz. Gevonden: Wlz.',
    });
  });

  it('zegt bij één wet dat ontschotten niet de vraag is, en wat dan wel', async () => {
    const { afbakening } = await advies('/v1/adviezen', { wetten: ['jeugdwet'] });
    expect(afbakening?.oordeel).toBe('binnen-een-wet');
    expect(afbakening?.toelichting).toMatch(/inkoop/);
    expect(afbakening?.redenen.length).toBeGreaterThan(0);
  });

  it('geeft een concept-businesscase waarvan de invoer zo te sturen is, met dezelfde uitkomst', async () => {
    const { businesscase } = await advies('/v1/adviezen?uitleg=volledig&onderdelen=businesscase&peildatum=2026-11-22', {
      ...HOLLANDSCHEVELD,
      kenmerken: { ...HOLLANDSCHEVELD.kenmerken, aantalDeelnemers: 70, investering: 175_000 },
    });
    expect(businesscase?.stand).toBe('concept');
    const nagerekend = await stuur('/v1/businesscases', businesscase?.invoer);
    expect(nagerekend.status).toBe(200);
    expect(nagerekend.json).toEqual(businesscase?.uitkomst);
  });

  it('leidt lasten en baten af uit de posten van de businesscase en zegt dat erbij', async () => {
    const { ontvangstbewijs } = await advies('/v1/adviezen', {
      wetten: ['wmo', 'wlz'],
      businesscase: {
        posten: [
          { richting: 'kosten', wet: 'wmo' },
          { richting: 'baten', wet: 'wlz' },
        ],
      },
    });
    expect(ontvangstbewijs?.initiatief.kenmerken).toEqual({ lastenIn: ['wmo'], batenIn: ['wlz'] });
    expect(ontvangstbewijs?.aannames).toHaveLength(2);
  });

  it('stelt beslissende vragen voorop en vraagt niets dat bekend of overgeslagen is', async () => {
    const { vervolgvragen = [], klaar } = await advies('/v1/adviezen', {
      wetten: ['wmo', 'wlz'],
      kenmerken: { niveau: 'individueel' },
      overgeslagen: ['batenIn'],
    });
    const kenmerken = vervolgvragen.map(({ kenmerk }) => kenmerk);
    expect(kenmerken).not.toContain('niveau');
    expect(kenmerken).not.toContain('batenIn');
    expect(kenmerken).not.toContain('batenBijAnder');
    const soorten = vervolgvragen.map(({ soort }) => soort);
    expect(soorten).toEqual(soorten.toSorted());
    expect(klaar).toBe(false);
  });

  it('pint een regelset vast', async () => {
    expect((await stuur('/v1/adviezen?regelset=1', { wetten: ['wmo'] })).status).toBe(200);
    expect((await stuur('/v1/adviezen?regelset=99', { wetten: ['wmo'] })).status).toBe(404);
  });
});
