import { describe, expect, it } from 'vitest';
import { fouten, reken, type Ruw } from './hulp.ts';

/** De schermen A tot en met C van lpbl-2014, bijlage 2, zoals zij afgedrukt staan; 'overig hh' onder Geen werk en dergelijke telt niet mee. */
const BIJLAGE_2: Ruw = {
  bereik: {
    huishoudens: 328,
    typen: {
      gezinnen: { aandeel: 0.48, enkelvoudig: 0.02, zelfredzaam: 0.2, nietZelfredzaam: 0.78 },
      ouderen: { aandeel: 0.31, enkelvoudig: 0.04, zelfredzaam: 0.5, nietZelfredzaam: 0.46 },
      overig: { aandeel: 0.21, enkelvoudig: 0.04, zelfredzaam: 0.32, nietZelfredzaam: 0.64 },
    },
  },
  caseload: { enkelvoudig: 600, zelfredzaam: 150, nietZelfredzaam: 75 },
  kosten: { aandeelAdditioneel: 1, eenmaligeKosten: 100_000, aandeelNieuwGevonden: 0.18 },
  effect: {
    substitutieNieuw: 0.8,
    substitutieBestaand: 0,
    disciplines: ['GGZ-volwassenen', 'Wonen'],
    succes: [
      { soort: 'direct-naar-werk', aandeel: 0.02, aantal: 100 },
      { soort: 'schooluitval', aandeel: -0.01, aantal: 100 },
    ],
    escalatie: { gezinnen: { aandeel: 0.03 }, ouderen: { aandeel: 0.03 }, overig: { aandeel: 0.03 } },
  },
};

const met = (anders: Ruw): Ruw => ({ lpbl: { ...BIJLAGE_2, ...anders } });
const kosten = (anders: Ruw): Ruw => met({ kosten: { ...(BIJLAGE_2['kosten'] as Ruw), ...anders } });
const effect = (anders: Ruw): Ruw => met({ effect: { ...(BIJLAGE_2['effect'] as Ruw), ...anders } });

describe('de deur lpbl', () => {
  it('geeft voor het voorbeeld van bijlage 2 wat het rapport vastlegt', () => {
    expect(reken(met({})).lpbl).toEqual({
      huishoudensPerType: { gezinnen: 157.44, ouderen: 101.68, overig: 68.88 },
      huishoudensPerZwaarte: { enkelvoudig: 9.97, zelfredzaam: 104.37, nietZelfredzaam: 213.66, top: 0 },
      urenPerJaar: 4273.45,
      benodigdeFte: 3.5612,
      fte: 3.5612,
      nieuwGevondenHuishoudens: 59.04,
      voorkomenEscalaties: 9.84,
    });
  });

  it('laat op PM wat het rapport niet vastlegt, en zegt dat de verhouding zonder die posten is', () => {
    const uitkomst = reken(met({}));
    const pm = uitkomst.posten.filter((post) => post.pm).map(({ id }) => id);
    expect(pm).toEqual([
      'lpbl/team',
      'lpbl/nieuw-gevonden',
      'lpbl/succes-1',
      'lpbl/succes-2',
      'lpbl/escalatie-gezinnen',
      'lpbl/escalatie-ouderen',
      'lpbl/escalatie-overig',
    ]);
    expect(uitkomst.verhoudingen.exclusiefPm).toBe(true);
    expect(uitkomst.waarschuwingen.filter(({ code }) => code === 'PRIJS_ONTBREEKT')).toHaveLength(pm.length);
    expect(uitkomst.totaal.contanteWaardeKosten).toBe(100_000);
  });

  it('rekent met prijzen: team, nieuw-voor-oud en frictie', () => {
    const { posten } = reken(
      kosten({
        prijsPerFte: 80_000,
        aandeelAdditioneel: 0.75,
        aandeelFrictie: 0.1,
        overigeTeamkosten: 1000,
        aandeelOverigAdditioneel: 0.5,
      }),
    );
    const waarde = Object.fromEntries(posten.map(({ id, contanteWaarde }) => [id, contanteWaarde]));
    // Exact: 9,9712/600 + 104,3696/150 + 213,6592/75 fte.
    const fte = 9.9712 / 600 + 104.3696 / 150 + 213.6592 / 75;
    expect(waarde['lpbl/team']).toBe(Math.round(fte * 80_000 * 100) / 100);
    expect(waarde['lpbl/nieuw-voor-oud']).toBe(Math.round(fte * 80_000 * 0.25 * 100) / 100);
    expect(waarde['lpbl/frictie']).toBe(Math.round(fte * 80_000 * 0.1 * 100) / 100);
    expect(waarde).toMatchObject({ 'lpbl/overige-teamkosten': 1000, 'lpbl/nieuw-voor-oud-overig': 500, 'lpbl/eenmalig': 100_000 });
  });

  it('rekent met eigen fte als die gegeven is', () => {
    expect(reken(kosten({ fte: 3.6 })).lpbl).toMatchObject({ benodigdeFte: 3.5612, fte: 3.6 });
  });

  it('boekt negatieve substitutie als extra zorg, en alleen bij trajecten die te vervangen zijn', () => {
    const traject = { aantalNieuw: 20, aantalBestaand: 100, prijs: 1000, partij: 'gemeente', wet: 'wmo' };
    const uitkomst = reken({
      partijen: [{ id: 'gemeente', soort: 'gemeente' }],
      ...effect({
        substitutieBestaand: -0.4,
        trajecten: [
          { soort: 'dagbesteding', ...traject },
          { soort: 'ggz', ...traject },
        ],
      }),
    });
    const eigen = uitkomst.posten.filter(({ id }) => id.startsWith('lpbl/traject'));
    expect(eigen.map(({ richting, categorie, contanteWaarde, wet }) => [richting, categorie, contanteWaarde, wet])).toEqual([
      ['baten', 'substitutie', 16_000, 'wmo'],
      ['kosten', 'extra-zorg', 40_000, 'wmo'],
    ]);
    expect(uitkomst.aannames.join(' ')).toContain('ggz');
  });

  it('telt minder schooluitval als baat en meer als kosten', () => {
    const { posten } = reken(
      effect({
        succes: [
          { soort: 'schooluitval', aandeel: -0.01, aantal: 100, prijs: 500 },
          { soort: 'consulten-eerste-lijn', aandeel: 0.02, aantal: 100, prijs: 30 },
          { soort: 'direct-naar-werk', aandeel: 0.02, aantal: 100, prijs: 15_000 },
        ],
      }),
    );
    expect(
      posten.filter(({ id }) => id.startsWith('lpbl/succes')).map(({ richting, contanteWaarde }) => [richting, contanteWaarde]),
    ).toEqual([
      ['baten', 500],
      ['kosten', 60],
      ['baten', 30_000],
    ]);
  });

  it('gebruikt tabel 3.10 waar geen caseload staat, en zegt dat erbij', () => {
    const uitkomst = reken(met({ caseload: null }));
    expect(uitkomst.lpbl?.benodigdeFte).toBe(Math.round((9.9712 / 300 + 104.3696 / 150 + 213.6592 / 40) * 10_000) / 10_000);
    expect(uitkomst.aannames.join(' ')).toContain('tabel 3.10');
  });

  it.each<[string, Ruw, string, string]>([
    ['een caseload van nul', met({ caseload: { enkelvoudig: 0 } }), '/lpbl/caseload/enkelvoudig', 'CASELOAD_NUL'],
    ['een negatieve caseload', met({ caseload: { top: -5 } }), '/lpbl/caseload/top', 'CASELOAD_NUL'],
    [
      'typen die samen geen 100% zijn',
      met({ bereik: { huishoudens: 10, typen: { gezinnen: { aandeel: 0.5, enkelvoudig: 1 } } } }),
      '/lpbl/bereik/typen',
      'VERDELING_NIET_100',
    ],
    [
      'zwaarten die samen geen 100% zijn',
      met({ bereik: { huishoudens: 10, typen: { gezinnen: { aandeel: 1, enkelvoudig: 0.9 } } } }),
      '/lpbl/bereik/typen/gezinnen',
      'VERDELING_NIET_100',
    ],
    ['een getal als tekst', kosten({ prijsPerFte: '80.000,00' }), '/lpbl/kosten/prijsPerFte', 'verkeerd-type'],
    ['geen huishoudens', met({ bereik: { typen: { gezinnen: { aandeel: 1, enkelvoudig: 1 } } } }), '/lpbl/bereik/huishoudens', 'ontbreekt'],
  ])('meldt %s', (_, invoer, location, code) => {
    expect(fouten(invoer)).toMatchObject([{ location, code }]);
  });
});

/**
 * lpbl-2014 tabel 4.7: aantallen en het percentage dat het rapport afdrukt. Bij OTS en UHP is de noemer het aantal gezinnen en ouderen,
 * dat de tabel niet geeft; alleen waar de afgedrukte aantallen de noemer zijn, is na te rekenen.
 */
const TABEL_4_7 = [
  { voorbeeld: 'Vb1', huishoudens: 600, uitzettingen: 3, gedrukt: 1 },
  { voorbeeld: 'Vb2', huishoudens: 175, uitzettingen: 4, gedrukt: 2 },
  { voorbeeld: 'Vb3', huishoudens: 283, uitzettingen: 2, gedrukt: 1 },
  { voorbeeld: 'Vb4', huishoudens: 328, uitzettingen: 3, gedrukt: 1 },
  { voorbeeld: 'Vb6', huishoudens: 1450, uitzettingen: 48, gedrukt: 3 },
  { voorbeeld: 'Vb7', huishoudens: 339, uitzettingen: 42, gedrukt: 12 },
  { voorbeeld: 'Vb8', huishoudens: 250, uitzettingen: 14, gedrukt: 6 },
  { voorbeeld: 'Vb9', huishoudens: 35, uitzettingen: 3, gedrukt: 9 },
] as const;
const OTS_4_7 = [
  { voorbeeld: 'Vb1', huishoudens: 600, voorkomen: 4, gedrukt: 3 },
  { voorbeeld: 'Vb5', huishoudens: 1968, voorkomen: 80, gedrukt: 4 },
  { voorbeeld: 'Vb7', huishoudens: 339, voorkomen: 60, gedrukt: 18 },
  { voorbeeld: 'Vb8', huishoudens: 250, voorkomen: 15, gedrukt: 9 },
  { voorbeeld: 'Vb9', huishoudens: 35, voorkomen: 4, gedrukt: 11 },
] as const;
const TWEEDELIJNS_4_7 = [
  { voorbeeld: 'Vb1', huishoudens: 600, voorkomen: 13, gedrukt: 2 },
  { voorbeeld: 'Vb5', huishoudens: 1968, voorkomen: 40, gedrukt: 2 },
  { voorbeeld: 'Vb6', huishoudens: 1450, voorkomen: 85, gedrukt: 6 },
] as const;

describe('lpbl-2014 tabel 4.7 nagerekend', () => {
  const procent = (deel: number, geheel: number): number => Math.round((100 * deel) / geheel);

  it('de huisuitzettingen volgen uit de aantallen', () => {
    const anders = TABEL_4_7.filter(({ uitzettingen, huishoudens, gedrukt }) => procent(uitzettingen, huishoudens) !== gedrukt);
    expect(anders.map(({ voorbeeld }) => voorbeeld)).toEqual([]);
  });

  it('bij voorkomen OTS, UHP en opname zijn twee cijfers niet na te rekenen: Vb1 (3%) en Vb8 (9%)', () => {
    const anders = OTS_4_7.filter(({ voorkomen, huishoudens, gedrukt }) => procent(voorkomen, huishoudens) !== gedrukt);
    expect(anders.map(({ voorbeeld }) => voorbeeld)).toEqual(['Vb1', 'Vb8']);
  });

  it('de voorkomen tweedelijnszorg volgt uit de aantallen', () => {
    for (const { voorkomen, huishoudens, gedrukt } of TWEEDELIJNS_4_7) expect(procent(voorkomen, huishoudens)).toBe(gedrukt);
  });
});
