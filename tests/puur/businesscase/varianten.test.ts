import { describe, expect, it } from 'vitest';
import { jeugdwet, participatiewet, perPartij, perWet, variant, wlz, wmo, zvw } from './hulp.ts';
import { df, BATEN, I, cw, cent, som, klopt } from './narekening.ts';

describe('maatwerkbudget en betaalafspraken', () => {
  it('50/50 tussen gemeente en zorgverzekeraar', () => {
    const uit = variant({
      vorm: 'betaalafspraken',
      aandelen: [
        { ...wmo, aandeel: 0.5 },
        { ...zvw, aandeel: 0.5 },
      ],
    });
    klopt(perWet(uit), { wmo: cw('wmo') - 50_000, zvw: cw('zvw') - 50_000, jeugdwet: cw('jeugdwet') });
  });

  it('leren is een echte kostenpost: de NCW daalt ermee', () => {
    const uit = variant({ vorm: 'maatwerkbudget-lerend', aandelen: [{ ...wmo, aandeel: 1 }], leerkosten: { ...wmo, bedrag: 7500 } });
    klopt(perWet(uit), { wmo: cw('wmo') - I - 7500 });
    expect(uit.ncw).toBe(cent(som(Object.keys(BATEN).map((wet) => cw(wet))) - I - 7500));
  });

  it('drie keer 0.333333 verdeelt toch alles', () => {
    const aandeel = 0.333333;
    const uit = variant({ vorm: 'maatwerkbudget', aandelen: [wmo, jeugdwet, zvw].map((rekening) => ({ ...rekening, aandeel })) });
    klopt(perWet(uit), { wmo: cw('wmo') - I / 3, uitvoerder: 0 });
  });
});

describe('maatwerkbudget-revolverend', () => {
  const basis = { vorm: 'maatwerkbudget-revolverend', voorfinancier: wmo, deelnemers: [jeugdwet, participatiewet], vertragingJaren: 2 };

  it('over alle begunstigden betaalt een deelnemer alleen zijn eigen deel; de rest blijft bij de voorfinancier', () => {
    const uit = variant({ ...basis, grondslag: 'alle-begunstigden' });
    // 70.000, 60.000, 40.000 en 30.000 van de 200.000.
    klopt(perWet(uit), {
      wmo: cw('wmo') - I + I * 0.65 * df(2),
      jeugdwet: cw('jeugdwet') - I * 0.35 * df(2),
      participatiewet: cw('participatiewet') - I * 0.3 * df(2),
      zvw: cw('zvw'),
    });
    expect(uit.eigenDeelVoorfinancier).toBe(35_000);
    expect(perPartij(uit)['gemeente']).toBe(6503.43);
  });

  it('met alle vier als deelnemer dragen zij samen alles, ook de partijen buiten de gemeente', () => {
    const uit = variant({ ...basis, grondslag: 'alle-begunstigden', deelnemers: [jeugdwet, participatiewet, zvw, wlz] });
    klopt(perWet(uit), {
      wmo: cw('wmo') - I + I * df(2),
      jeugdwet: cw('jeugdwet') - I * 0.35 * df(2),
      participatiewet: cw('participatiewet') - I * 0.3 * df(2),
      zvw: cw('zvw') - I * 0.2 * df(2),
      wlz: cw('wlz') - I * 0.15 * df(2),
    });
  });

  it('aangewezen: ieder betaalt wat hij had moeten betalen, wat de baten ook zijn', () => {
    const uit = variant({
      ...basis,
      sleutel: 'aangewezen',
      aandelen: [
        { ...jeugdwet, aandeel: 0.8 },
        { ...wmo, aandeel: 0.2 },
      ],
    });
    klopt(perWet(uit), { wmo: cw('wmo') - I + I * 0.8 * df(2), jeugdwet: cw('jeugdwet') - I * 0.8 * df(2) });
  });

  it.each([0, 0.035, 0.055])('met discontovoet %d', (voet) => {
    const uit = variant(basis, { discontovoet: voet });
    klopt(perWet(uit), {
      wmo: cw('wmo', voet) - I + I * df(2, voet),
      jeugdwet: cw('jeugdwet', voet) - (I * 7 * df(2, voet)) / 13,
      participatiewet: cw('participatiewet', voet) - (I * 6 * df(2, voet)) / 13,
    });
  });

  it('zonder deelnemer met baten betaalt de voorfinancier alles', () => {
    const uit = variant({ ...basis, deelnemers: [wmo] });
    klopt(perWet(uit), { wmo: cw('wmo') - I });
    expect(uit.waarschuwingen.map(({ code }) => code)).toEqual(['GEEN_BEGUNSTIGDE_DEELNEMER']);
  });
});

describe('vooraf-inboeken', () => {
  const basis = { vorm: 'vooraf-inboeken', voorfinancier: wmo, deelnemers: [jeugdwet, participatiewet] };
  const realisatie = [{ ...jeugdwet, factor: 0.5 }];

  it('inleg vooraf: naar verwachte besparing, achteraf gelijkgetrokken met de gerealiseerde', () => {
    const uit = variant({ ...basis, wijze: 'inleg-vooraf', realisatie, nacalculatie: true, nacalculatieNaJaren: 3 });
    // Verwacht 70 en 60; gerealiseerd 35 en 60.
    const [voor, na] = [(I * 70) / 130, (I * 35) / 95];
    klopt(perWet(uit), {
      wmo: cw('wmo'),
      jeugdwet: cw('jeugdwet') - voor - (na - voor) * df(3),
      participatiewet: cw('participatiewet') - (I - voor) - (voor - na) * df(3),
    });
  });

  it('taakstellend: elk jaar de verwachte besparing naar de algemene middelen', () => {
    const uit = variant({ ...basis, wijze: 'taakstellend' });
    klopt(perWet(uit), { wmo: cw('wmo') - I + cw('jeugdwet') + cw('participatiewet'), jeugdwet: 0, participatiewet: 0 });
    expect(uit.ingeboekt).toBe(130_000);
  });

  it('taakstellend met nacalculatie: het niet gehaalde deel gaat terug', () => {
    const uit = variant({ ...basis, wijze: 'taakstellend', realisatie, nacalculatie: true, nacalculatieNaJaren: 3 });
    klopt(perWet(uit), {
      wmo: cw('wmo') - I + cw('jeugdwet') + cw('participatiewet') - 35_000 * df(3),
      jeugdwet: 35_000 * df(3),
      participatiewet: 0,
    });
    expect(uit.standFonds).toBe(-5000);
    expect(uit.waarschuwingen.map(({ code }) => code)).toEqual(['FONDS_NEGATIEF', 'BESPARING_NIET_GEHAALD']);
  });

  it('zonder nacalculatie draagt het budget zelf wat het niet haalt', () => {
    const uit = variant({ ...basis, wijze: 'inleg-vooraf', realisatie, nacalculatie: false });
    klopt(perWet(uit), { jeugdwet: cw('jeugdwet') - (I * 70) / 130 });
  });
});

describe('impact-bond en resultaatreservering', () => {
  const betalers = [
    { ...jeugdwet, aandeel: 0.5 },
    { ...participatiewet, aandeel: 0.5 },
  ];
  const bond = {
    vorm: 'impact-bond',
    investeerder: 'investeerder',
    rendement: 0.05,
    looptijdJaren: 2,
    betalers,
    uitkomst: 'geslaagd',
    risicodrager: 'investeerder',
  };

  it('betaalt hoogstens het plafond', () => {
    const uit = variant({ ...bond, plafond: 105_000 });
    klopt({ ...perWet(uit) }, { jeugdwet: cw('jeugdwet') - 52_500 * df(2), investeerder: 105_000 * df(2) - I });
    expect(uit.rendementInvesteerder).toBe(Math.round((Math.sqrt(1.05) - 1) * 10_000) / 10_000);
  });

  it('waarschuwt als het plafond onder de hoofdsom ligt', () => {
    const uit = variant({ ...bond, plafond: 90_000 });
    expect(uit.waarschuwingen.map(({ code }) => code)).toEqual(['PLAFOND_ONDER_HOOFDSOM']);
    expect(uit.resultaatbetaling).toBe(90_000);
  });

  it('betaalt naar rato tussen drempel en doel', () => {
    const uit = variant({ ...bond, uitkomst: { resultaat: 60, drempel: 50, doel: 90 } });
    klopt(perWet(uit), { investeerder: I * 1.05 ** 2 * 0.25 * df(2) - I });
    expect(uit.behaaldDeel).toBe(0.25);
    for (const [resultaat, deel] of [
      [40, 0],
      [50, 0],
      [90, 1],
      [200, 1],
    ] as const)
      expect(variant({ ...bond, uitkomst: { resultaat, drempel: 50, doel: 90 } }).behaaldDeel).toBe(deel);
  });

  it.each([
    ['investeerder', 0],
    ['uitvoerder', 1],
    [{ aandeelUitvoerder: 0.3 }, 0.3],
  ])('mislukt met risicodrager %j: de uitvoerder betaalt zijn deel van de hoofdsom terug', (risicodrager, deel) => {
    const uit = variant({ ...bond, uitkomst: 'mislukt', risicodrager });
    klopt(perWet(uit), { investeerder: I * deel * df(2) - I, uitvoerder: -I * deel * df(2), jeugdwet: cw('jeugdwet') });
  });

  it('zonder terugbetaling is er geen rendement, en staat erbij waarom', () => {
    const uit = variant({ ...bond, uitkomst: 'mislukt' });
    expect(uit.rendementInvesteerder).toBeUndefined();
    expect(uit.rendementInvesteerderReden).toContain('teken');
  });

  it('resultaatreservering: de uitvoerder legt zelf voor en krijgt betaald op resultaat', () => {
    const reservering = {
      vorm: 'resultaatreservering',
      rendement: 0.02,
      looptijdJaren: 1,
      betalers,
      transactiekosten: { partij: 'gemeente', bedrag: 2000 },
      uitkomst: 'geslaagd',
    };
    klopt(perWet(variant(reservering)), {
      uitvoerder: I * 1.02 * df(1) - I,
      jeugdwet: cw('jeugdwet') - (I * 1.02 * df(1)) / 2,
      gemeente: -2000,
    });
    klopt(perWet(variant({ ...reservering, uitkomst: 'mislukt' })), { uitvoerder: -I, jeugdwet: cw('jeugdwet') });
    klopt(perWet(variant({ ...reservering, uitkomst: 'mislukt', risicodrager: { aandeelUitvoerder: 0.25 } })), {
      uitvoerder: -I + I * 0.75 * df(1),
      jeugdwet: cw('jeugdwet') - (I * 0.75 * df(1)) / 2,
    });
  });
});
