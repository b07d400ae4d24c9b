import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maakZeldzaamheid, vergelijk, type Profiel } from '../../../src/advies/gelijkenis.ts';
import { gelijkenisredenen } from '../../../src/advies/gelijkenisredenen.ts';
import { naastePraktijken, vergelijkbarePraktijken } from '../../../src/advies/praktijken.ts';
import type { Praktijk } from '../../../src/kennisbank/model/ervaring.ts';
import { bouwKennis, bron, GOEDE_PRAKTIJKEN, leesEchteKennis, stelVraag, tekst } from '../hulp.ts';

const WETTEN = ['wmo', 'jeugdwet', 'zvw', 'wlz'] as const;
const DOELGROEPEN = ['ouderen', 'jeugd'] as const;
const praktijk = (id: string, meer: Partial<Praktijk> = {}): Praktijk => ({
  id,
  naam: `Praktijk ${id}`,
  nummersGroslijst: [],
  vormen: [],
  kort: { tekst: 'Kort.', bron },
  geleerd: [],
  mkbas: [],
  verdieping: [],
  kanttekeningen: [],
  ookIn: [],
  bron,
  ...meer,
});
/** De Wmo komt overal voor, de Wlz één keer. */
const zeldzaamheid = maakZeldzaamheid([
  praktijk('een', { wetten: ['wmo', 'wlz'], doelgroepen: ['ouderen'] }),
  praktijk('twee', { wetten: ['wmo'], doelgroepen: ['ouderen'] }),
  praktijk('drie', { wetten: ['wmo', 'zvw'], doelgroepen: ['jeugd'] }),
  praktijk('vier', { wetten: ['wmo', 'zvw'] }),
]);
const score = (a: Profiel, b: Profiel): number => vergelijk(a, b, zeldzaamheid).score;

const wetten = fc.subarray([...WETTEN]);
const vormen = ['pot', 'zand', 'klei'];
const profiel: fc.Arbitrary<Profiel> = fc
  .record(
    {
      wetten,
      doelgroepen: fc.subarray([...DOELGROEPEN]),
      lastenIn: wetten,
      batenIn: wetten,
      niveau: fc.constantFrom('individueel', 'populatie'),
      preventie: fc.constantFrom('geen', 'selectief'),
      aantalDeelnemers: fc.integer({ min: 1, max: 100_000 }),
      aantalInwoners: fc.integer({ min: 1, max: 1_000_000 }),
      wel: fc.subarray(vormen),
      niet: fc.subarray(vormen),
    },
    { requiredKeys: [] },
  )
  .map(({ wel, niet, ...rest }) => ({ ...rest, vormen: wel, vormenNiet: niet?.filter((vorm) => wel?.includes(vorm) !== true) }));
const velden = ['wetten', 'doelgroepen', 'lastenIn', 'batenIn', 'niveau', 'preventie', 'aantalDeelnemers', 'aantalInwoners'] as const;

describe('gelijkenis', () => {
  it('is van beide kanten hetzelfde, met dezelfde redenen, en ligt tussen 0 en 1', () => {
    fc.assert(
      fc.property(profiel, profiel, (a, b) => {
        const heen = vergelijk(a, b, zeldzaamheid);
        expect(vergelijk(b, a, zeldzaamheid)).toEqual(heen);
        expect(heen.score).toBeGreaterThanOrEqual(0);
        expect(heen.score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('niemand lijkt meer op een profiel dan het profiel zelf', () => {
    fc.assert(
      fc.property(profiel, profiel, (a, b) => {
        // Vormen tellen alleen als zij van beide bekend zijn; dat laat deze vergelijking buiten beeld.
        const kaal: Profiel = { ...a, vormen: undefined };
        expect(score(kaal, b)).toBeLessThanOrEqual(score(kaal, kaal) + 1e-9);
      }),
    );
  });

  it('een veld dat helemaal verschilt onbekend laten, maakt de gelijkenis nooit kleiner', () => {
    fc.assert(
      fc.property(profiel, profiel, fc.constantFrom(...velden), (a, b, veld) => {
        const gedeeld = vergelijk(a, b, zeldzaamheid).overeenkomsten.some((overeenkomst) => overeenkomst.veld === veld);
        if (gedeeld || veld === 'aantalDeelnemers' || veld === 'aantalInwoners') return;
        expect(score({ ...a, [veld]: undefined }, b)).toBeGreaterThanOrEqual(score(a, b) - 1e-9);
      }),
    );
  });

  it('een nieuw gedeeld feit maakt de gelijkenis niet kleiner zolang er nog weinig vergeleken is', () => {
    const begin: Profiel = { wetten: ['wmo', 'zvw'] };
    const erbij: readonly Profiel[] = [
      { doelgroepen: ['ouderen'] },
      { lastenIn: ['wmo'] },
      { batenIn: ['zvw'] },
      { niveau: 'individueel' },
      { aantalDeelnemers: 70 },
    ];
    for (const feit of erbij)
      expect(score({ ...begin, ...feit }, { wetten: ['wmo', 'wlz'], ...feit })).toBeGreaterThan(score(begin, { wetten: ['wmo', 'wlz'] }));
  });

  it('iets zeldzaams delen telt zwaarder dan iets dat iedereen heeft', () => {
    expect(zeldzaamheid('wetten', 'wlz')).toBeGreaterThan(zeldzaamheid('wetten', 'zvw'));
    expect(zeldzaamheid('wetten', 'zvw')).toBeGreaterThan(zeldzaamheid('wetten', 'wmo'));
    expect([zeldzaamheid('wetten', 'wmo'), zeldzaamheid('wetten', 'nooit')]).toEqual([0.5, 2]);
    const ander: Profiel = { doelgroepen: ['jeugd'] };
    const met = (wet: string): number => score({ wetten: [wet], doelgroepen: ['ouderen'] }, { ...ander, wetten: [wet] });
    expect(met('wlz')).toBeGreaterThan(met('zvw'));
    expect(met('zvw')).toBeGreaterThan(met('wmo'));
  });

  it('wie weinig van zich laat zien, lijkt nooit volmaakt, ook niet op zichzelf', () => {
    const schaars: Profiel = { doelgroepen: ['ouderen'], niveau: 'individueel' };
    expect(score(schaars, schaars)).toBeLessThan(0.5);
    const rijk: Profiel = { ...schaars, wetten: ['wmo', 'wlz'], lastenIn: ['wmo'], batenIn: ['wlz'], aantalDeelnemers: 70 };
    expect(score(rijk, rijk)).toBe(1);
    expect(score({}, rijk)).toBe(0);
  });

  it('omvang telt op een logaritmische schaal', () => {
    const met = (aantalDeelnemers: number): Profiel => ({ wetten: ['wmo'], aantalDeelnemers });
    expect(score(met(70), met(70))).toBeGreaterThan(score(met(70), met(140)));
    expect(score(met(70), met(140))).toBeCloseTo(score(met(7000), met(14_000)), 10);
    expect(score(met(70), met(700))).toBeCloseTo(score(met(70), met(70_000)), 10);
    const isReden = (aantal: number): boolean =>
      vergelijk(met(70), met(aantal), zeldzaamheid).overeenkomsten.some(({ veld }) => veld === 'aantalDeelnemers');
    expect([isReden(58), isReden(139), isReden(200)]).toEqual([true, true, false]);
  });

  it('een andere vorm gebruiken is geen verschil, een vorm die niet past wel', () => {
    const a: Profiel = { wetten: ['wmo'], vormen: ['pot'] };
    expect(score(a, { wetten: ['wmo'], vormen: ['zand'] })).toBe(score(a, { wetten: ['wmo'] }));
    expect(score(a, { wetten: ['wmo'], vormenNiet: ['pot'] })).toBeLessThanOrEqual(score(a, { wetten: ['wmo'] }));
    expect(score(a, { wetten: ['wmo'], vormen: ['pot'] })).toBeGreaterThan(score(a, { wetten: ['wmo'] }));
  });
});

describe('de redenen', () => {
  const kennis = bouwKennis({
    wetten: [
      { id: 'passend-onderwijs', naam: 'Passend onderwijs', financier: 'gemeente', domein: 'zorg', betaalt: tekst('x'), bron },
      { id: 'werknemersverzekeringen', naam: 'Werknemersverzekeringen', financier: 'gemeente', domein: 'zorg', betaalt: tekst('x'), bron },
    ],
  });
  it.each([
    [[{ veld: 'wetten', namen: ['wmo', 'wlz'] }], ['ook wmo en wlz']],
    [[{ veld: 'doelgroepen', namen: ['ouderen'] }], ['ook voor doelgroep ouderen']],
    [
      [
        { veld: 'batenIn', namen: ['wlz'] },
        { veld: 'lastenIn', namen: ['wmo'] },
      ],
      ['ook betaalt de wmo en bespaart de wlz'],
    ],
    [[{ veld: 'lastenIn', namen: ['wmo', 'zvw'] }], ['ook betalen de wmo en de zvw']],
    [[{ veld: 'batenIn', namen: ['passend-onderwijs'] }], ['ook bespaart passend onderwijs']],
    [[{ veld: 'batenIn', namen: ['wonen'] }], ['ook bespaart domein wonen']],
    [[{ veld: 'lastenIn', namen: ['werknemersverzekeringen'] }], ['ook betalen de werknemersverzekeringen']],
    [[{ veld: 'aantalDeelnemers', namen: [] }], ['ongeveer even groot: 1.200']],
  ] as const)('%j leest als %j', (overeenkomsten, zinnen) => {
    expect(gelijkenisredenen(overeenkomsten, { aantalDeelnemers: 1200 }, kennis)).toEqual(zinnen);
  });
});

describe('vergelijkbare praktijken', () => {
  const kennis = leesEchteKennis();

  it.each(GOEDE_PRAKTIJKEN)('%s vindt zichzelf eerst, met redenen en met wat er geleerd is', (id) => {
    const geval = kennis.regelset.items.toetsgevallen.find((toetsgeval) => toetsgeval.id === `goede-praktijk-${id}`);
    const [eerste, tweede] = vergelijkbarePraktijken(stelVraag(kennis, geval?.initiatief, { datum: '2023-08-09' }));
    expect(eerste?.id).toBe(id);
    expect(eerste?.gelijkenis).toBeGreaterThan(tweede?.gelijkenis ?? 1);
    expect(eerste?.waarom.length).toBeGreaterThan(2);
    expect(eerste?.geleerd.length).toBeGreaterThan(0);
  });

  it('noemt er hoogstens vijf, op volgorde, steeds dezelfde, en geen waar niets op lijkt', () => {
    const vraag = stelVraag(kennis, { wetten: ['wmo', 'zvw'], kenmerken: { doelgroepen: ['ouderen'], niveau: 'individueel' } });
    const gevonden = vergelijkbarePraktijken(vraag);
    expect(gevonden.length).toBeLessThanOrEqual(5);
    expect(gevonden.map(({ gelijkenis }) => gelijkenis)).toEqual(gevonden.map(({ gelijkenis }) => gelijkenis).toSorted((a, b) => b - a));
    for (const { waarom } of gevonden) expect(waarom).not.toEqual([]);
    expect(vergelijkbarePraktijken(vraag)).toEqual(gevonden);
    expect(naastePraktijken({}, kennis)).toEqual([]);
  });
});
