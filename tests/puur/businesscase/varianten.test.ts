import { describe, expect, it } from 'vitest';
import { jeugdwet, participatiewet, perPartij, perWet, reken, referentie, variant, wlz, wmo, zvw, type Ruw } from './hulp.ts';

/**
 * Los nagerekend op het referentievoorbeeld, met niets dan getallen: contante waarden van de baten, I = 100.000 in jaar 0,
 * en per overdracht de factor van haar jaar.
 */
const R = 0.0225;
const df = (jaar: number, voet = R): number => (1 + voet) ** -jaar;
const BATEN: Record<string, readonly [number, number]> = {
  wmo: [-10_000, -10_000],
  jeugdwet: [40_000, 30_000],
  participatiewet: [30_000, 30_000],
  zvw: [20_000, 20_000],
  wlz: [10_000, 20_000],
};
const I = 100_000;
const cw = (wet: string, voet = R): number => (BATEN[wet]?.[0] ?? 0) * df(1, voet) + (BATEN[wet]?.[1] ?? 0) * df(2, voet);
const cent = (bedrag: number): number => Math.round(bedrag * 100 + Number.EPSILON) / 100;
const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);

/** Vergelijkt elk genoemd bedrag op de cent. */
function klopt(gevonden: Record<string, number>, verwacht: Record<string, number>): void {
  expect(Object.fromEntries(Object.keys(verwacht).map((naam) => [naam, gevonden[naam]]))).toEqual(
    Object.fromEntries(Object.entries(verwacht).map(([naam, bedrag]) => [naam, cent(bedrag)])),
  );
}

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
    expect(uit.waarschuwingen.map(({ code }) => code)).toEqual(['FONDS_NEGATIEF']);
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

describe('pooling', () => {
  const winnaars = ['jeugdwet', 'participatiewet', 'wlz', 'zvw'];
  const K = I - cw('wmo');
  const B = winnaars.map((wet) => cw(wet));
  /** Zoekt het getal waarbij de delen optellen tot het geheel. */
  const zoek = (delen: (grens: number) => readonly number[], geheel: number, stijgt: boolean): readonly number[] => {
    let [onder, boven] = [0, 1_000_000];
    for (let stap = 0; stap < 200; stap += 1) {
      const midden = (onder + boven) / 2;
      if (som(delen(midden)) < geheel === stijgt) onder = midden;
      else boven = midden;
    }
    return delen(onder);
  };
  const cea = (geheel: number, claims: readonly number[]) => zoek((grens) => claims.map((claim) => Math.min(claim, grens)), geheel, true);
  const cel = (geheel: number, claims: readonly number[]) =>
    zoek((grens) => claims.map((claim) => Math.max(0, claim - grens)), geheel, false);
  const halven = B.map((baat) => baat / 2);
  const talmoed = (geheel: number): readonly number[] =>
    geheel <= som(halven) ? cea(geheel, halven) : cea(som(B) - geheel, halven).map((over, plaats) => (B[plaats] ?? 0) - over);
  const volgorden = (rij: readonly number[]): number[][] =>
    rij.length === 0 ? [[]] : rij.flatMap((eerste) => volgorden(rij.filter((ander) => ander !== eerste)).map((rest) => [eerste, ...rest]));
  const aankomst = (geheel: number): readonly number[] => {
    const alle = volgorden([0, 1, 2, 3]);
    const delen = [0, 0, 0, 0];
    for (const volgorde of alle) {
      let rest = geheel;
      for (const wie of volgorde) {
        const deel = Math.min(rest, B[wie] ?? 0);
        delen[wie] = (delen[wie] ?? 0) + deel / alle.length;
        rest -= deel;
      }
    }
    return delen;
  };

  it.each<[string, readonly number[]]>([
    ['gelijk', cea(K, B)],
    ['evenredig', B.map((baat) => (K * baat) / som(B))],
    ['gelijk-netto', cel(K, B)],
    ['nucleolus', talmoed(K)],
    ['shapley', aankomst(K)],
  ])('met sleutel %s', (sleutel, delen) => {
    const uit = variant({ vorm: 'pooling', sleutel });
    klopt(perWet(uit), {
      ...Object.fromEntries(winnaars.map((wet, plaats) => [wet, (B[plaats] ?? 0) - (delen[plaats] ?? 0)])),
      wmo: 0,
      uitvoerder: 0,
    });
    expect(uit.teDragen).toBe(cent(K));
    expect(som((uit.inbreng ?? []).map(({ bedrag }) => bedrag))).toBeCloseTo(K, 1);
  });

  it('met vaste delen', () => {
    klopt(
      perWet(
        variant({
          vorm: 'pooling',
          sleutel: 'vast',
          aandelen: [
            { ...jeugdwet, aandeel: 0.6 },
            { ...zvw, aandeel: 0.4 },
          ],
        }),
      ),
      {
        jeugdwet: cw('jeugdwet') - K * 0.6,
        zvw: cw('zvw') - K * 0.4,
        wmo: 0,
      },
    );
  });

  it('zegt hoeveel er te weinig is als er geen sleutel bestaat', () => {
    const posten = (referentie()['posten'] as Ruw[]).map((post) => (post['id'] === 'uitvoering' ? { ...post, hoeveelheid: 100 } : post));
    const uit = variant({ vorm: 'pooling', sleutel: 'nucleolus' }, { posten });
    expect(uit).toMatchObject({ geweigerd: 'K_GROTER_DAN_BATEN', overdrachten: [], tekort: cent(250_000 - cw('wmo') - som(B)) });
    expect(uit.zin).toContain('te weinig');
  });
});

describe('de vergelijking', () => {
  it('zet varianten naast elkaar en laat geweigerde weg', () => {
    const { vergelijking } = reken(
      referentie(
        { vorm: 'maatwerkbudget', aandelen: [{ ...wmo, aandeel: 1 }] },
        { vorm: 'wet-dos', bijdrage: 40_000, rest: wmo },
        { vorm: 'pooling', sleutel: 'evenredig' },
      ),
    );
    expect(vergelijking?.perVariant.map(({ variant: nummer }) => nummer)).toEqual([0, 2]);
    expect(vergelijking?.perRekening.find(({ wet }) => wet === 'wmo')?.varianten).toEqual([
      { variant: 0, ncw: -119_344.7 },
      { variant: 2, ncw: 0 },
    ]);
    // Onder de pool is de verliezer precies quitte: dat telt niet als slechter af.
    expect(vergelijking?.perVariant[1]).toMatchObject({ slechterAf: [], iedereenMinstensQuitte: true });
  });
});
