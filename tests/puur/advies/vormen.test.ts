import { describe, expect, it } from 'vitest';
import { vormadviezen } from '../../../src/advies/vormadvies.ts';
import { weegVormen, type GewogenVorm } from '../../../src/advies/vormen.ts';
import type { Kennis } from '../../../src/kennisbank/kennis.ts';
import { Belemmering } from '../../../src/kennisbank/model/ervaring.ts';
import type { GewogenBelemmering } from '../../../src/advies/belemmeringen.ts';
import { belemmering, bouwKennis, kenmerk, regel, stand, stelVraag, tekst, vorm } from '../hulp.ts';

const vereist = (id: string, kenmerkId = 'collectief') =>
  regel(`${id}-eis`, ['financieringsvorm', id], 'vereist', { kenmerk: kenmerkId, is: true });
const pleit = (id: string, gewicht: number, voor = 'pleit-voor') =>
  regel(`${id}-${voor}-${gewicht}`, ['financieringsvorm', id], voor, { kenmerk: 'wetten', bevat: 'wmo' }, { gewicht });
const collectief = kenmerk('collectief', 'waarheid');

function gewogen(kennis: Kennis, kenmerken: Record<string, unknown> = {}, datum = '2024-06-01'): GewogenVorm[] {
  return weegVormen(stelVraag(kennis, { wetten: ['wmo'], kenmerken }, { datum }));
}

function oordeel(kennis: Kennis, id: string, kenmerken: Record<string, unknown> = {}, datum?: string): string | undefined {
  return gewogen(kennis, kenmerken, datum).find((kandidaat) => kandidaat.vorm.id === id)?.oordeel;
}

describe('het oordeel met de stand', () => {
  it.each([
    ['van-kracht', 'passend', 'mogelijk'],
    ['aangenomen', 'mogelijk', 'mogelijk'],
    ['onbekend', 'mogelijk', 'mogelijk'],
    ['in-voorbereiding', 'niet-beschikbaar', 'niet-beschikbaar'],
    ['bestaat-nog-niet', 'niet-beschikbaar', 'niet-beschikbaar'],
    ['gesloten', 'niet-beschikbaar', 'niet-beschikbaar'],
    ['vervallen', 'niet-beschikbaar', 'niet-beschikbaar'],
  ])('%s: %s als alles geldt, %s als er iets openstaat, en altijd niet-passend als er iets breekt', (status, alles, open) => {
    const kennis = bouwKennis({
      kenmerken: [collectief],
      financieringsvormen: [vorm('pot', { stand: [stand('2020-01-01', status)] })],
      regels: [vereist('pot')],
    });
    expect(oordeel(kennis, 'pot', { collectief: true })).toBe(alles);
    expect(oordeel(kennis, 'pot')).toBe(open);
    expect(oordeel(kennis, 'pot', { collectief: false })).toBe('niet-passend');
  });

  it('een dag zonder stand is onbekend en dus hoogstens mogelijk, en dat staat erbij', () => {
    const kennis = bouwKennis({
      kenmerken: [collectief],
      financieringsvormen: [vorm('pot', { stand: [stand('2023-01-01', 'van-kracht', { tot: '2023-12-31' })] })],
      regels: [vereist('pot')],
    });
    expect(oordeel(kennis, 'pot', { collectief: true }, '2023-12-31')).toBe('passend');
    const [na] = gewogen(kennis, { collectief: true }, '2024-01-01');
    expect(na).toMatchObject({ oordeel: 'mogelijk', beschikbaarheid: { status: 'onbekend', zekerheid: 'niet-gevonden' } });
    expect(na?.beschikbaarheid).not.toHaveProperty('sinds');
  });

  it('wie al meedoet, krijgt de stand voor deelnemers; een ander niet', () => {
    const dicht = stand('2020-01-01', 'gesloten', { voorDeelnemers: 'van-kracht', navragenBij: 'VWS' });
    const kennis = bouwKennis({
      kenmerken: [collectief],
      financieringsvormen: [vorm('pot', { stand: [dicht] })],
      regels: [vereist('pot')],
    });
    expect(oordeel(kennis, 'pot', { collectief: true })).toBe('niet-beschikbaar');
    expect(oordeel(kennis, 'pot', { collectief: true, inRegeling: [] })).toBe('niet-beschikbaar');
    expect(oordeel(kennis, 'pot', { collectief: true, inRegeling: ['pot'] })).toBe('passend');
    expect(oordeel(kennis, 'pot', { collectief: false, inRegeling: ['pot'] })).toBe('niet-passend');
    expect(gewogen(kennis)[0]?.beschikbaarheid).toMatchObject({ status: 'gesloten', sinds: '2020-01-01', navragenBij: 'VWS' });
  });

  it('meedoen verandert niets aan een vorm zonder eigen stand voor deelnemers', () => {
    const kennis = bouwKennis({
      kenmerken: [collectief],
      financieringsvormen: [vorm('pot', { stand: [stand('2020-01-01', 'vervallen')] })],
      regels: [vereist('pot')],
    });
    expect(oordeel(kennis, 'pot', { collectief: true, inRegeling: ['pot'] })).toBe('niet-beschikbaar');
  });
});

describe('een categorie zonder eigen geld', () => {
  const metDragers = (...statussen: string[]): Kennis =>
    bouwKennis({
      kenmerken: [collectief, kenmerk('apart', 'waarheid')],
      financieringsvormen: [
        vorm('vergoeding', { soort: 'categorie', eigenGeld: false }),
        ...statussen.map((status, plaats) =>
          vorm(`drager-${plaats}`, { categorieen: ['vergoeding'], stand: [stand('2020-01-01', status)] }),
        ),
        vorm('buitenstaander'),
      ],
      regels: [vereist('vergoeding'), ...statussen.map((_, plaats) => vereist(`drager-${plaats}`, 'apart')), vereist('buitenstaander')],
    });
  const alles = { collectief: true, apart: true };

  it.each([
    ['passend', ['vervallen', 'van-kracht']],
    ['mogelijk', ['vervallen', 'aangenomen']],
    ['niet-beschikbaar', ['vervallen', 'gesloten']],
    ['niet-beschikbaar', []],
  ])('is %s als haar instrumenten %j zijn', (verwacht, statussen) => {
    expect(oordeel(metDragers(...statussen), 'vergoeding', alles)).toBe(verwacht);
  });

  it('is niet-beschikbaar als haar enige instrument bij dit initiatief niet past, en zegt dat', () => {
    const kennis = metDragers('van-kracht');
    expect(oordeel(kennis, 'vergoeding', { collectief: true, apart: false })).toBe('niet-beschikbaar');
    const vergoeding = gewogen(kennis, { collectief: true, apart: false }).find((kandidaat) => kandidaat.vorm.id === 'vergoeding');
    expect(vergoeding?.beschikbaarheid.toelichting).toContain('Vorm drager-0 (past niet bij u)');
  });

  it('is niet-passend als zij zelf niet past, wat haar instrumenten ook zijn', () => {
    expect(oordeel(metDragers('van-kracht'), 'vergoeding', { collectief: false, apart: true })).toBe('niet-passend');
  });

  it('met eigen geld hangt zij niet aan haar instrumenten', () => {
    const kennis = bouwKennis({
      kenmerken: [collectief],
      financieringsvormen: [
        vorm('budget', { soort: 'categorie' }),
        vorm('drager', { categorieen: ['budget'], stand: [stand('2020-01-01', 'vervallen')] }),
      ],
      regels: [vereist('budget'), vereist('drager')],
    });
    expect(oordeel(kennis, 'budget', { collectief: true })).toBe('passend');
  });
});

describe('de volgorde', () => {
  it('is soort, dan haalbaar naar geschiktheid, dan niet-beschikbaar, dan niet-passend', () => {
    const dicht = { stand: [stand('2020-01-01', 'vervallen')] };
    const kennis = bouwKennis({
      kenmerken: [collectief, kenmerk('apart', 'waarheid')],
      financieringsvormen: [
        vorm('verdeling-a', { soort: 'verdeling' }),
        vorm('wijze-a', { soort: 'bekostigingswijze' }),
        vorm('past-niet'),
        vorm('vervallen-maar-sterk', dicht),
        vorm('passend-zwak'),
        vorm('mogelijk-sterk'),
        vorm('passend-gelijk-b'),
        vorm('passend-gelijk-a'),
        vorm('mogelijk-gelijk'),
        vorm('groep', { soort: 'categorie' }),
      ],
      regels: [
        ...['verdeling-a', 'wijze-a', 'vervallen-maar-sterk', 'groep'].map((id) => vereist(id)),
        regel('past-niet-eis', ['financieringsvorm', 'past-niet'], 'sluit-uit', { kenmerk: 'collectief', is: true }),
        pleit('past-niet', 5),
        pleit('vervallen-maar-sterk', 5),
        regel('passend-zwak-eis', ['financieringsvorm', 'passend-zwak'], 'sluit-uit', { kenmerk: 'collectief', is: false }),
        pleit('passend-zwak', 5, 'pleit-tegen'),
        vereist('mogelijk-sterk', 'apart'),
        pleit('mogelijk-sterk', 4),
        ...['passend-gelijk-a', 'passend-gelijk-b'].flatMap((id) => [
          regel(`${id}-eis`, ['financieringsvorm', id], 'sluit-uit', { kenmerk: 'collectief', is: false }),
          pleit(id, 2),
        ]),
        vereist('mogelijk-gelijk', 'apart'),
        pleit('mogelijk-gelijk', 2),
      ],
    });
    expect(gewogen(kennis, { collectief: true }).map(({ vorm: { id }, oordeel: is }) => `${id}: ${is}`)).toEqual([
      'groep: passend',
      'mogelijk-sterk: mogelijk',
      'passend-gelijk-a: passend',
      'passend-gelijk-b: passend',
      'mogelijk-gelijk: mogelijk',
      'passend-zwak: passend',
      'vervallen-maar-sterk: niet-beschikbaar',
      'past-niet: niet-passend',
      'wijze-a: passend',
      'verdeling-a: passend',
    ]);
  });
});

describe('een vorm in het advies', () => {
  const kennis = bouwKennis({
    kenmerken: [collectief],
    financieringsvormen: [
      vorm('pot', {
        stappen: [
          tekst('Eerst dit.'),
          tekst('Vroeger dit.', { geldigTot: '2023-12-31' }),
          tekst('Straks dit.', { geldigVan: '2024-07-01' }),
        ],
        enDaarna: [tekst('Daarna dat.')],
      }),
    ],
    regels: [vereist('pot'), pleit('pot', 1)],
  });
  const obstakel = (id: string, vormen: 'alle' | string[], aanwijzing = true): GewogenBelemmering => ({
    belemmering: Belemmering.parse(belemmering(id, { vormen })),
    geldt: 'mogelijk',
    aanwijzing,
    regels: [],
  });
  const obstakels = [obstakel('overal', 'alle'), obstakel('hier', ['pot']), obstakel('elders', ['zand']), obstakel('stil', 'alle', false)];
  const advies = (kenmerken: Record<string, unknown>, uitleg: 'geen' | 'kort' = 'kort') => {
    const vraag = stelVraag(kennis, { wetten: ['wmo'], kenmerken }, { uitleg });
    return vormadviezen(weegVormen(vraag), obstakels, vraag)[0];
  };

  it('heeft de stappen die op de peildatum gelden, en waar het geld daarna vandaan komt', () => {
    expect(advies({})?.vervolgstappen?.map((stap) => stap.tekst)).toEqual(['Eerst dit.', 'Daarna dat.']);
  });

  it('die niet past, heeft geen stappen en geen belemmeringen', () => {
    expect(advies({ collectief: false })).toMatchObject({ oordeel: 'niet-passend', belemmeringen: [] });
    expect(advies({ collectief: false })).not.toHaveProperty('vervolgstappen');
  });

  it('noemt de belemmeringen van elke vorm en van deze vorm, als er iets op wijst', () => {
    expect(advies({})?.belemmeringen).toEqual(['overal', 'hier']);
  });

  it('staat zonder uitleg zonder redenen en stappen, met uitleg met beide', () => {
    expect(Object.keys(advies({}, 'geen') ?? {})).not.toEqual(expect.arrayContaining(['redenen']));
    expect(advies({}, 'geen')).not.toHaveProperty('vervolgstappen');
    expect(advies({})?.redenen?.map((reden) => reden.regel)).toEqual(['pot-eis', 'pot-pleit-voor-1']);
  });

  it('heeft geschiktheid en zekerheid op twee decimalen', () => {
    expect(advies({ collectief: true })).toMatchObject({ geschiktheid: 0.79, zekerheid: 1 });
    expect(advies({})).toMatchObject({ geschiktheid: 0.63, zekerheid: 0.25 });
  });
});
