import { describe, expect, it } from 'vitest';
import { geefAdvies, MOTOR, ONDERDELEN, type Advies, type Onderdeel } from '../../../src/advies/geefAdvies.ts';
import { canoniekeJson, sha256 } from '../../../src/kennisbank/canoniek.ts';
import { afgeleid, belemmering, bouwKennis, bron, kenmerk, lees, peildatum, regel, succesfactor, tekst, vorm } from '../hulp.ts';

const praktijk = (id: string, meer: Record<string, unknown>) => ({ id, naam: `Praktijk ${id}`, kort: tekst('Kort.'), bron, ...meer });
const ontwikkeling = (id: string, datum: string, wetten: string[]) => ({
  id,
  naam: id,
  datum,
  wanneer: `rond ${datum}`,
  wetten,
  tekst: tekst(`Over ${id}.`),
  zekerheid: 'officieel',
  bron,
});
const kennis = bouwKennis({
  kenmerken: [kenmerk('vertrouwen', 'waarheid'), kenmerk('doelgroepen', 'verzameling', { waardenUit: ['doelgroepen'] })],
  'afgeleide-kenmerken': [
    afgeleid('financiersLasten', { financiersVan: 'lastenIn' }),
    afgeleid('hardSchot', { voorwaarde: { kenmerk: 'wetten', bevatEenVan: ['zvw', 'wlz'] } }),
  ],
  praktijken: [
    praktijk('lijkt-veel', {
      wetten: ['wmo', 'zvw'],
      doelgroepen: ['ouderen'],
      geleerd: [tekst('Toen.', { geldigTot: '2023-12-31' }), tekst('Nu.')],
    }),
    praktijk('lijkt-half', { wetten: ['wmo'] }),
    praktijk('lijkt-niet', { wetten: ['jeugdwet'], doelgroepen: ['jeugd'] }),
    praktijk('onbekend', {}),
  ],
  financieringsvormen: [vorm('pot')],
  belemmeringen: [belemmering('wachten')],
  succesfactoren: [succesfactor('vertrouwen-is-er')],
  beleidsontwikkelingen: [
    ontwikkeling('oud', '2023-01-01', ['wmo']),
    ontwikkeling('nieuw', '2024-05-01', ['zvw']),
    ontwikkeling('later', '2024-07-01', ['wmo']),
    ontwikkeling('elders', '2024-01-01', ['jeugdwet']),
    ontwikkeling('iedereen', '2024-02-01', []),
  ],
  regels: [
    regel('pot-eis', ['financieringsvorm', 'pot'], 'vereist', { kenmerk: 'wetten', bevat: 'wmo' }),
    regel('wachten-op', ['belemmering', 'wachten'], 'treedt-op', { kenmerk: 'wetten', bevat: 'wmo' }),
    regel('vertrouwen', ['succesfactor', 'vertrouwen-is-er'], 'aanwezig', { kenmerk: 'vertrouwen', is: true }),
  ],
});
const invoer = { wetten: ['wmo', 'zvw'], kenmerken: { doelgroepen: ['ouderen'], batenIn: ['zvw'] } };

function advies(vraag: unknown = invoer, onderdelen: readonly Onderdeel[] = ONDERDELEN): Promise<Advies> {
  return geefAdvies(kennis, {
    initiatief: lees(vraag, kennis),
    peildatum: peildatum('2024-06-01'),
    uitleg: 'kort',
    onderdelen,
    aannames: ['Een aanname.'],
  });
}

describe('een advies', () => {
  it('heeft alle onderdelen, of alleen de gevraagde', async () => {
    expect(new Set(Object.keys(await advies()))).toEqual(new Set(ONDERDELEN));
    expect(Object.keys(await advies(invoer, ['klaar', 'afbakening']))).toEqual(['afbakening', 'klaar']);
    expect(await advies(invoer, [])).toEqual({});
  });

  it.each(ONDERDELEN.filter((onderdeel) => onderdeel !== 'ontvangstbewijs'))(
    'zegt in %s hetzelfde als het alleen gevraagd wordt',
    async (onderdeel) => {
      expect((await advies(invoer, [onderdeel]))[onderdeel]).toEqual((await advies())[onderdeel]);
    },
  );

  it('heeft een ontvangstbewijs waarmee het na te rekenen is', async () => {
    const { ontvangstbewijs, ...inhoud } = await advies();
    expect(ontvangstbewijs).toEqual({
      regelset: { versie: 1, sha256: '', gepubliceerdOp: '' },
      peildatum: '2024-06-01',
      motor: MOTOR,
      initiatief: lees(invoer, kennis),
      afgeleid: { hardSchot: true },
      aannames: ['Een aanname.'],
      inhoudSha256: await sha256(canoniekeJson(inhoud)),
    });
  });

  it('laat weg wat niet bekend is: er staat nergens null of undefined', async () => {
    const gegeven = await advies();
    expect(JSON.parse(JSON.stringify(gegeven))).toEqual(gegeven);
    expect(JSON.stringify(gegeven)).not.toContain('null');
  });
});

describe('de succesfactoren', () => {
  it.each([
    ['aanwezig', true, false],
    ['ontbreekt', false, true],
    ['onbekend', undefined, true],
  ])('zijn %s bij vertrouwen = %s, met een aanpak als zij er niet is: %s', async (stand, vertrouwen, metAanpak) => {
    const { succesfactoren } = await advies({ wetten: ['wmo'], kenmerken: { vertrouwen: vertrouwen ?? null } });
    expect(succesfactoren).toMatchObject([{ id: 'vertrouwen-is-er', stand }]);
    expect(succesfactoren?.[0]?.aanpak !== undefined).toBe(metAanpak);
  });
});

describe('de praktijken', () => {
  it('zijn die het meest lijken, met waarom en wat zij leerden', async () => {
    const { praktijken } = await advies();
    expect(praktijken?.map(({ id }) => id)).toEqual(['lijkt-veel', 'lijkt-half']);
    expect(praktijken?.[0]).toMatchObject({
      gelijkenis: 0.51,
      waarom: ['ook voor doelgroep ouderen', 'ook wmo en zvw'],
    });
    expect(praktijken?.[0]?.geleerd.map((les) => les.tekst)).toEqual(['Nu.']);
  });

  it('een praktijk waarvan weinig bekend is, lijkt nooit volmaakt', async () => {
    const { praktijken } = await advies({ wetten: ['wmo'] });
    expect(praktijken?.find(({ id }) => id === 'lijkt-half')?.gelijkenis).toBe(0.21);
  });
});

describe('de beleidsontwikkelingen', () => {
  it('zijn die tot en met de peildatum over de genoemde wetten of over alles, de nieuwste eerst', async () => {
    expect((await advies()).beleidsontwikkelingen?.map(({ id }) => id)).toEqual(['nieuw', 'iedereen', 'oud']);
  });

  it('zijn zonder wetten alle tot en met de peildatum', async () => {
    expect((await advies({ domeinen: ['zorg'] })).beleidsontwikkelingen?.map(({ id }) => id)).toEqual([
      'nieuw',
      'iedereen',
      'elders',
      'oud',
    ]);
  });
});

describe('het concept van de businesscase', () => {
  it('noemt de posten met hun partij, en geen bedrag dat niemand gaf', async () => {
    const { businesscase } = await advies({ wetten: ['wmo'], kenmerken: { lastenIn: ['wmo', 'jeugdwet'], batenIn: ['wonen'] } });
    expect(businesscase?.stand).toBe('schets');
    expect(businesscase?.uitkomst).toBeUndefined();
    expect(businesscase?.invoer.posten.map((post) => [post['richting'], post['partij'], post['wet'], post['prijs']])).toEqual([
      ['kosten', 'uitvoerder', 'jeugdwet', undefined],
      ['kosten', 'uitvoerder', 'wmo', undefined],
      ['baten', 'woningcorporatie', 'wonen', undefined],
    ]);
    expect(businesscase?.nogNodig.map(({ partijsoort, wat }) => [partijsoort, wat.length > 0])).toEqual([
      ['gemeente', true],
      ['woningcorporatie', true],
    ]);
  });

  it('zegt zonder lasten en baten wat er eerst bekend moet zijn', async () => {
    const { businesscase } = await advies({ wetten: ['wmo'] });
    expect(businesscase?.invoer.posten.map(({ id }) => id)).toEqual(['kosten-aanpak']);
    expect(businesscase?.samenvatting[0]).toContain('welke wet betaalt en welke wet bespaart');
  });

  it('wordt niet gemaakt als er niet om gevraagd is', async () => {
    expect(await advies(invoer, ['klaar'])).not.toHaveProperty('businesscase');
  });
});
