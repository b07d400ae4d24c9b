import { describe, expect, it } from 'vitest';
import { WAARSCHUWINGSCODES, type Waarschuwingscode } from '../../../src/businesscase/fouten.ts';
import { reken, referentie, wmo, type Ruw } from './hulp.ts';

const gemeente = { id: 'gemeente', soort: 'gemeente' };
const kosten = (anders: Ruw = {}): Ruw => ({
  id: 'kosten',
  richting: 'kosten',
  categorie: 'aanpak',
  partij: 'gemeente',
  wet: 'wmo',
  hoeveelheid: 1,
  prijs: 1000,
  ...anders,
});
const baten = (anders: Ruw = {}): Ruw => ({
  id: 'baten',
  richting: 'baten',
  categorie: 'effectiever',
  partij: 'gemeente',
  wet: 'wmo',
  hoeveelheid: 1,
  prijs: 1500,
  ...anders,
});
const klein = (posten: readonly Ruw[], anders: Ruw = {}): Ruw => ({ discontovoet: 0, partijen: [gemeente], posten, ...anders });

describe('een baat', () => {
  it('houdt over wat na elke aftrek blijft, en neemt af vanaf het eerste jaar met gewicht', () => {
    const { perJaar } = reken(
      klein([
        baten({
          prijs: 1000,
          jaarprofiel: [0, 1, 1, 0, 2],
          deadweight: 0.2,
          verdringing: 0.1,
          aandeelAanpak: 0.5,
          terugval: 0.25,
          afnamePerJaar: 0.1,
        }),
      ]),
    );
    const vol = 1000 * 0.8 * 0.9 * 0.5 * 0.75;
    expect(perJaar.map(({ baten: bedrag }) => bedrag)).toEqual([0, vol, vol * 0.9, 0, Math.round(vol * 2 * 0.9 ** 3 * 100) / 100]);
  });

  it('valt in kas later en kleiner; wat na de horizon komt telt niet en wordt gemeld', () => {
    const uitkomst = reken(
      klein([kosten(), baten({ jaarprofiel: [1, 1], verzilverbaar: 0.6, verzilverVertragingJaren: 1 })], { horizonJaren: 2 }),
    );
    expect(uitkomst.perJaar.map(({ baten: bedrag, kas }) => [bedrag, kas.baten])).toEqual([
      [1500, 0],
      [1500, 900],
    ]);
    expect(uitkomst.totaal).toMatchObject({ ncw: 2000, kas: { ncw: -100 } });
    expect(uitkomst.waarschuwingen.filter(({ code }) => code === 'NIET_VERZILVERBAAR').map(({ plaats }) => plaats)).toEqual([
      '/posten/1/verzilverVertragingJaren',
      '/posten/1/verzilverbaar',
    ]);
  });

  it('die in een jaar negatief is, telt bij de kosten of in de teller, en het antwoord zegt welke', () => {
    const posten = [kosten(), baten({ jaarprofiel: [2, -1] })];
    expect(reken(klein(posten)).verhoudingen).toMatchObject({ verhoudingMaatschappelijk: 1.2, negatieveBaten: 'kosten' });
    expect(reken(klein(posten, { negatieveBaten: 'teller' })).verhoudingen).toMatchObject({
      verhoudingMaatschappelijk: 1.5,
      negatieveBaten: 'teller',
    });
  });
});

describe('verhoudingen', () => {
  const met = (gemeentelijk: number, ander: number, immaterieel: number): string =>
    reken({
      discontovoet: 0,
      partijen: [
        gemeente,
        { id: 'v', soort: 'zorgverzekeraar' },
        { id: 'u', soort: 'welzijnsorganisatie', rol: 'uitvoerder' },
        { id: 'i', soort: 'inwoners' },
      ],
      posten: [
        kosten({ partij: 'u', wet: null }),
        baten({ prijs: gemeentelijk }),
        baten({ id: 'b2', partij: 'v', wet: 'zvw', prijs: ander }),
        baten({ id: 'b3', partij: 'i', wet: null, categorie: 'immaterieel', prijs: immaterieel }),
      ],
    }).verhoudingen.lezing;

  it.each([
    [1100, 0, 0, 'gemeente kan dit alleen'],
    [600, 600, 0, 'Afspraken met de partijen die winnen'],
    [300, 300, 600, 'investering in welzijn'],
    [300, 300, 300, 'nog niet op tegen de kosten'],
  ])('baten van %d, %d en %d lezen als "%s"', (een, twee, drie, zegt) => expect(met(een, twee, drie)).toContain(zegt));

  it('zijn er niet zonder kosten, met de reden erbij en zonder oneindig', () => {
    const uitkomst = reken(klein([baten()]));
    expect(uitkomst.verhoudingen.verhoudingMaatschappelijk).toBeUndefined();
    expect(uitkomst.verhoudingen.weggelaten?.map(({ cijfer }) => cijfer)).toContain('verhoudingMaatschappelijk');
    expect(JSON.stringify(uitkomst)).not.toMatch(/null|Infinity|NaN/);
  });
});

describe('prijspeil', () => {
  it('rekent een prijs van een ander jaar om met de indexcijfers', () => {
    const uitkomst = reken(klein([kosten({ prijs: 644, prijspeil: 2022 })], { prijspeil: 2024, indexcijfers: { 2022: 100, 2024: 107.3 } }));
    expect(uitkomst.totaal.contanteWaardeKosten).toBe(691.01);
  });

  it('neemt zonder eigen prijspeil dat van de posten over, en zegt dat', () => {
    const uitkomst = reken(klein([kosten({ prijspeil: 2022 }), baten()]));
    expect(uitkomst.uitgangspunten.prijspeil).toBe(2022);
    expect(uitkomst.aannames.join(' ')).toContain('2022');
  });
});

describe('de begroting in een jaar', () => {
  it('telt alle lichtingen op, zonder disconto en met de overdrachten', () => {
    const invoer = {
      ...referentie({
        vorm: 'maatwerkbudget-revolverend',
        voorfinancier: wmo,
        deelnemers: [{ partij: 'gemeente', wet: 'jeugdwet' }],
        vertragingJaren: 2,
      }),
      begrotingsjaar: 2,
    };
    const uitkomst = reken(invoer);
    const saldo = Object.fromEntries(
      (uitkomst.begroting?.perRekening ?? []).map(({ wet, saldo: bedrag }) => [wet ?? 'uitvoerder', bedrag]),
    );
    // In jaar 2 lopen drie lichtingen: in hun jaar 0, 1 en 2.
    expect(saldo).toEqual({ wmo: -20_000, jeugdwet: 70_000, participatiewet: 60_000, zvw: 40_000, wlz: 30_000, uitvoerder: -100_000 });
    const na = Object.fromEntries((uitkomst.varianten[0]?.perRekening ?? []).map(({ wet, begroting }) => [wet ?? 'uitvoerder', begroting]));
    expect(na).toMatchObject({ wmo: -20_000, jeugdwet: -30_000, uitvoerder: 0 });
  });
});

describe('afronding', () => {
  it('staat erbij waar afgeronde rijen niet optellen tot hun afgeronde totaal', () => {
    const partijen = ['a', 'b', 'c'].map((id) => ({ id, soort: 'fonds' }));
    const uitkomst = reken({
      discontovoet: 0,
      partijen,
      posten: partijen.map(({ id }) => ({ ...baten({ id, partij: id, wet: null, hoeveelheid: 1, prijs: 0.005 }) })),
    });
    expect(uitkomst.totaal.ncw).toBe(0.02);
    expect(uitkomst.perPartij.map(({ ncw }) => ncw)).toEqual([0.01, 0.01, 0.01]);
    expect(uitkomst.afronding).toEqual({ perPartij: -0.01, perRekening: -0.01 });
    expect(reken(referentie()).afronding).toBeUndefined();
  });
});

describe('scheefheid', () => {
  it('is nul als ieder lasten draagt naar zijn baten', () => {
    const uitkomst = reken(
      klein([
        kosten({ prijs: 600 }),
        baten({ prijs: 1200 }),
        kosten({ id: 'k2', wet: 'jeugdwet', prijs: 200 }),
        baten({ id: 'b2', wet: 'jeugdwet', prijs: 400 }),
      ]),
    );
    expect(uitkomst.scheefheid.rekening).toEqual({ index: 0, verlies: 0, verliezers: [] });
  });

  it('is de helft van de som van de verschillen in aandeel', () => {
    const uitkomst = reken(
      klein([
        kosten({ prijs: 750 }),
        baten({ prijs: 500 }),
        kosten({ id: 'k2', wet: 'jeugdwet', prijs: 250 }),
        baten({ id: 'b2', wet: 'jeugdwet', prijs: 1500 }),
      ]),
    );
    expect(uitkomst.scheefheid.rekening).toMatchObject({ index: 0.5, verlies: 250, verliezers: [{ wet: 'wmo', verlies: 250 }] });
    expect(uitkomst.scheefheid.partij).toMatchObject({ index: 0, verlies: 0 });
  });
});

const GEVALLEN: Readonly<Record<Waarschuwingscode, Ruw>> = {
  PRIJS_ONTBREEKT: klein([kosten(), baten({ prijs: null })]),
  DUBBELTELLING: klein([kosten(), baten({ categorie: 'substitutie' }), baten({ id: 'b2', categorie: 'nieuw-voor-oud' })]),
  DISCONTOVOET_HOOG: klein([kosten(), baten()], { discontovoet: 0.08 }),
  KOSTEN_NUL: klein([baten()]),
  KOSTEN_NEGATIEF: klein([kosten({ jaarprofiel: [2, -1] }), baten()]),
  BIJDRAGE_BOVEN_KOSTEN: {
    ...referentie({ vorm: 'wet-dos', bijdrage: 25_000, rest: wmo }),
    posten: (referentie()['posten'] as Ruw[]).map((post) => (post['id'] === 'uitvoering' ? { ...post, prijs: 500 } : post)),
  },
  INBRENG_BOVEN_BAAT: referentie({ vorm: 'pooling', sleutel: 'vast', aandelen: [{ ...wmo, aandeel: 1 }] }),
  BESPARING_NIET_GEHAALD: referentie({
    vorm: 'vooraf-inboeken',
    wijze: 'inleg-vooraf',
    voorfinancier: wmo,
    deelnemers: [{ partij: 'gemeente', wet: 'jeugdwet' }],
    realisatie: [{ partij: 'gemeente', wet: 'jeugdwet', factor: 0.5 }],
  }),
  GEEN_UITVOERDER: klein([kosten(), baten()], { varianten: [{ vorm: 'maatwerkbudget', aandelen: [{ ...wmo, aandeel: 1 }] }] }),
  DOS_BUSINESSCASE_NEGATIEF: referentie({ vorm: 'wet-dos', bijdrage: 40_000, rest: wmo }),
  K_GROTER_DAN_BATEN: { ...referentie({ vorm: 'pooling', sleutel: 'gelijk' }), discontovoet: 1 },
  GEEN_BEGUNSTIGDE_DEELNEMER: referentie({
    vorm: 'maatwerkbudget-revolverend',
    voorfinancier: wmo,
    deelnemers: [{ partij: 'rijk' }],
    vertragingJaren: 1,
  }),
  FONDS_NEGATIEF: referentie({
    vorm: 'vooraf-inboeken',
    wijze: 'taakstellend',
    voorfinancier: wmo,
    deelnemers: [{ partij: 'gemeente', wet: 'jeugdwet' }],
  }),
  PLAFOND_ONDER_HOOFDSOM: referentie({
    vorm: 'impact-bond',
    investeerder: 'investeerder',
    rendement: 0,
    looptijdJaren: 1,
    betalers: [{ ...wmo, aandeel: 1 }],
    plafond: 1,
    risicodrager: 'uitvoerder',
  }),
  SPUK_BOVEN_BESCHIKKING: referentie({ vorm: 'spuk-dos', ontvanger: wmo, normbedrag: 2000, clienten: 40, beschikking: 1000, rest: wmo }),
  POPULATIE_KLEIN: referentie({ vorm: 'populatiebekostiging', opdrachtgever: wmo, bedrag: 1, hoofdaannemer: 'uitvoerder' }),
  NIET_VERZILVERBAAR: klein([kosten(), baten({ verzilverbaar: 0 })]),
  IRR_MEERDUIDIG: klein([kosten({ jaarprofiel: [1, 0, 3] }), baten({ jaarprofiel: [0, 3] })]),
  HISTORISCH_KENGETAL: klein([kosten({ herkomst: { soort: 'bron', bron: 'lpbl-2014', plaats: '4.3' } }), baten()]),
};

describe('elke waarschuwing', () => {
  it.each(WAARSCHUWINGSCODES)('%s', (code) => {
    const eigen = reken(GEVALLEN[code]).waarschuwingen.filter((waarschuwing) => waarschuwing.code === code);
    expect(eigen.length).toBeGreaterThan(0);
    for (const { tekst } of eigen) expect(tekst).toMatch(/[.?]( .*\.)?$/);
  });

  it('blijft weg als er niets te waarschuwen is', () => {
    expect(reken(referentie({ vorm: 'maatwerkbudget', aandelen: [{ ...wmo, aandeel: 1 }] })).waarschuwingen).toEqual([]);
    const grenzen = klein([kosten({ herkomst: { soort: 'bron', bron: 'aef-2023', plaats: '2' } }), baten()], { discontovoet: 0.055 });
    expect(reken(grenzen).waarschuwingen).toEqual([]);
  });

  it('dezelfde post twee keer is een dubbeltelling', () => {
    expect(
      reken(klein([kosten(), baten({ naam: 'Minder opvang' }), baten({ id: 'b2', naam: 'minder opvang ' })])).waarschuwingen,
    ).toMatchObject([{ code: 'DUBBELTELLING', plaats: '/posten/2' }]);
  });
});

describe('wat niet is opgegeven', () => {
  it('staat bij de aannames', () => {
    const { aannames, uitgangspunten } = reken({
      partijen: [gemeente],
      posten: [kosten(), baten({ jaarprofiel: [0, 1], verzilverVertragingJaren: 1 })],
    });
    expect(uitgangspunten).toEqual({
      discontovoet: 0.0225,
      discontovoetHerkomst: 'de Nederlandse standaardvoet sinds 2021',
      horizonJaren: 3,
      negatieveBaten: 'kosten',
    });
    expect(aannames).toHaveLength(2);
  });

  it('zegt per partij wat verzilveren vraagt', () => {
    const zeggen = Object.fromEntries(reken(referentie()).perPartij.map(({ partij, verzilvering }) => [partij, verzilvering]));
    expect(zeggen['zorgkantoor']).toContain('Fonds langdurige zorg');
    expect(zeggen['verzekeraar']).toContain('marktaandeel');
    expect(zeggen['gemeente']).toContain('contracten');
  });
});
