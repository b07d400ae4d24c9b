import { describe, expect, it } from 'vitest';
import { jeugdwet, perWet, referentie, variant, wmo, type Ruw } from './hulp.ts';
import { df, I, cw, klopt } from './narekening.ts';

describe('centrale vergoeding, toewijzing en Wet DOS', () => {
  const spuk = { vorm: 'spuk-dos', ontvanger: wmo, normbedrag: 3000, clienten: 40, rest: wmo };

  it('houdt zonder terugvordering over wat boven de kosten ligt', () => {
    const uit = variant(spuk);
    klopt(perWet(uit), { wmo: cw('wmo') - I + 120_000, rijk: -120_000 });
    expect(uit.perClient).toEqual([{ ...wmo, vergoeding: 3000, kosten: 2500, verschil: 500 }]);
  });

  it('vordert terug wat boven het deel van de kosten ligt', () => {
    klopt(perWet(variant({ ...spuk, terugvordering: { naJaren: 2 } })), {
      wmo: cw('wmo') + 20_000 - 20_000 * df(2),
      rijk: -120_000 + 20_000 * df(2),
    });
  });

  it('betaalt niet meer dan de beschikking', () => {
    const uit = variant({ ...spuk, beschikking: 90_000 });
    klopt(perWet(uit), { wmo: cw('wmo') - 10_000, rijk: -90_000 });
    expect(uit.waarschuwingen.map(({ code }) => code)).toEqual(['SPUK_BOVEN_BESCHIKKING']);
  });

  it('bewezen meerkosten dekken precies de uitvoering, tot de beschikking', () => {
    klopt(perWet(variant({ ...spuk, normbedrag: null, clienten: null, grondslag: 'meerkosten', beschikking: 60_000 })), {
      wmo: cw('wmo') - 40_000,
      rijk: -60_000,
    });
  });

  it('verdeelt de uitvoering over meer ontvangers naar cliënten', () => {
    const uit = variant({
      ...spuk,
      ontvanger: null,
      normbedrag: null,
      clienten: null,
      ontvangers: [
        { ...wmo, normbedrag: 2000, clienten: 30 },
        { ...jeugdwet, normbedrag: 4000, clienten: 10 },
      ],
      terugvordering: { naJaren: 1 },
    });
    // De Wmo krijgt 60.000 voor een deel van 75.000; de Jeugdwet 40.000 voor een deel van 25.000 en geeft 15.000 terug.
    klopt(perWet(uit), { wmo: cw('wmo') - 15_000, jeugdwet: cw('jeugdwet') + 15_000 - 15_000 * df(1), rijk: -100_000 + 15_000 * df(1) });
  });

  it('een toewijzing betaalt tot haar bedrag, de rest betaalt wie de rest betaalt', () => {
    klopt(perWet(variant({ vorm: 'spuk-azwa', ontvanger: 'gemeente', bedrag: 30_000, rest: wmo })), {
      gemeente: 0,
      wmo: cw('wmo') - 70_000,
      rijk: -30_000,
    });
  });

  it('weigert een bijdrage die groter is dan de besparing, en laat precies gelijk toe', () => {
    const geweigerd = variant({ vorm: 'wet-dos', bijdrage: 28_909.45, rest: wmo });
    expect(geweigerd).toMatchObject({ geweigerd: 'DOS_BUSINESSCASE_NEGATIEF', overdrachten: [], contanteWaardeBesparingWlz: 28_909.44 });
    const zonderDisconto = variant({ vorm: 'wet-dos', bijdrage: 30_000, rest: wmo }, { discontovoet: 0 });
    klopt(perWet(zonderDisconto), { wlz: 0, wmo: -20_000 - 70_000 });
  });

  it('legt een bijdrage voor latere jaren bij wie de rest betaalt, zodat de uitvoerder elk jaar quitte is', () => {
    const posten = (referentie()['posten'] as Ruw[]).map((post) =>
      post['id'] === 'uitvoering' ? { ...post, jaarprofiel: [0.2, 0.8] } : post,
    );
    const uit = variant({ vorm: 'wet-dos', bijdrage: 25_000, rest: wmo }, { posten });
    klopt(perWet(uit), { uitvoerder: 0, wlz: cw('wlz') - 25_000, wmo: cw('wmo') + 25_000 - 20_000 - 80_000 * df(1) });
  });
});

describe('lumpsum en shared savings', () => {
  const som90 = {
    vorm: 'lumpsum',
    opdrachtgever: wmo,
    hoofdaannemer: 'uitvoerder',
    bedrag: 90_000,
    bandbreedte: 0.05,
    delingTekort: 0.4,
    delingOverschot: 0.5,
  };

  it('deelt alleen het tekort buiten de bandbreedte', () => {
    // Tot 94.500 is het tekort van de uitvoerder; van de 5.500 daarboven betaalt de gemeente 40%.
    const uit = variant(som90);
    klopt(perWet(uit), { wmo: cw('wmo') - 90_000 - 2200, uitvoerder: -10_000 + 2200 });
    expect(uit.resultaatHoofdaannemer).toBe(-7800);
  });

  it('deelt alleen het overschot buiten de bandbreedte', () => {
    // Onder 114.000 is het overschot van de opdrachtgever voor de helft: 14.000.
    klopt(perWet(variant({ ...som90, bedrag: 120_000 })), { wmo: cw('wmo') - 120_000 + 7000, uitvoerder: 20_000 - 7000 });
  });

  it('deelt niets binnen de bandbreedte', () => {
    klopt(perWet(variant({ ...som90, bedrag: 97_000 })), { wmo: cw('wmo') - 97_000, uitvoerder: -3000 });
  });

  it('een andere hoofdaannemer betaalt de uitvoering', () => {
    klopt(perWet(variant({ ...som90, vorm: 'populatiebekostiging', hoofdaannemer: 'investeerder', bandbreedte: 0, delingTekort: 0 })), {
      investeerder: -10_000,
      uitvoerder: 0,
    });
  });

  const besparing = {
    vorm: 'shared-savings',
    benchmark: 500_000,
    werkelijk: 400_000,
    minimaleBesparing: 0.02,
    deelpercentage: 0.5,
    verdeling: [
      { partij: 'uitvoerder', aandeel: 0.75 },
      { ...wmo, aandeel: 0.25 },
    ],
    rest: wmo,
  };

  it('verdeelt de pot tot het plafond; wie wint betaalt naar zijn baten', () => {
    const uit = variant({ ...besparing, plafond: 40_000 });
    expect(uit.gedeeldeBesparing).toBe(40_000);
    klopt(perWet(uit), {
      uitvoerder: 30_000,
      wmo: cw('wmo') - I + 10_000,
      jeugdwet: cw('jeugdwet') - 40_000 * 0.35,
      zvw: cw('zvw') - 40_000 * 0.2,
    });
  });

  it('deelt niets onder de minimale besparing, en precies erop wel', () => {
    expect(variant({ ...besparing, werkelijk: 490_000.01 }).gedeeldeBesparing).toBe(0);
    expect(variant({ ...besparing, werkelijk: 490_000 }).gedeeldeBesparing).toBe(5000);
  });

  it('deelt een verlies alleen als dat is afgesproken', () => {
    const verlies = { ...besparing, werkelijk: 540_000 };
    expect(variant(verlies).gedeeldeBesparing).toBe(0);
    klopt(perWet(variant({ ...verlies, verliesdeling: 0.25 })), {
      uitvoerder: -7500,
      jeugdwet: cw('jeugdwet') + 10_000 * 0.35,
      wmo: cw('wmo') - I - 2500,
    });
  });

  it('een deel van de pot gaat eerst naar het preventiefonds', () => {
    const uit = variant({ ...besparing, preventiefonds: { partij: 'investeerder', aandeel: 0.1 } });
    klopt(perWet(uit), { investeerder: 5000, uitvoerder: 45_000 * 0.75 });
  });
});
