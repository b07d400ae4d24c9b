import { describe, expect, it } from 'vitest';
import { leesEchteKennis } from '../hulp.ts';

/** Rekent de tabellen van lpbl-2014 en mogroep-2013 na uit de opgeslagen cellen. */

const { kengetallen, praktijken } = leesEchteKennis().regelset.items;

function kengetal(id: string) {
  const gevonden = kengetallen.find((k) => k.id === id);
  if (gevonden === undefined) throw new Error(`geen kengetal ${id}`);
  return gevonden;
}

/** De gedrukte waarde van elke cel, met haar rij of kolom als sleutel. */
function cellen(id: string): Record<string, number> {
  const paren = (kengetal(id).reeks ?? []).map(({ bij, waarde }) => [bij, waarde] as const);
  return Object.fromEntries(
    paren.map(([bij, waarde]) => {
      if (waarde === undefined) throw new Error(`geen waarde bij ${id}, ${bij}`);
      return [bij, waarde];
    }),
  );
}

function cel(id: string, bij: string): number {
  const waarde = cellen(id)[bij];
  if (waarde === undefined) throw new Error(`geen cel ${bij} bij ${id}`);
  return waarde;
}

/** Wat er nagerekend bij staat, per cel. */
function nagerekend(id: string): Record<string, number | undefined> {
  return Object.fromEntries((kengetal(id).reeks ?? []).map((deel) => [deel.bij, deel.nagerekend?.waarde]));
}

/** Zoals LPBL drukt: hele procenten, een half naar boven. De marge vangt wat een breuk in het geheugen verliest. */
const opHeleProcenten = (fractie: number): number => Math.round(fractie * 100 + 1e-9) / 100;

describe('tabel 4.7 van lpbl-2014', () => {
  const huishoudens = cellen('lpbl-escalatie-huishoudens');

  it('heeft 9, 8, 8, 5, 5, 3 en 3 gevulde cellen', () => {
    const rijen = ['', '-huisuitzettingen', '-huisuitzettingen-aandeel', '-ots-uhp-intramuraal', '-ots-uhp-intramuraal-aandeel'];
    const lagen = [...rijen, '-tweedelijnszorg', '-tweedelijnszorg-aandeel'].map(
      (rij) => `lpbl-escalatie${rij === '' ? '-huishoudens' : rij}`,
    );
    expect(lagen.map((id) => Object.keys(cellen(id)).length)).toEqual([9, 8, 8, 5, 5, 3, 3]);
  });

  it.each([
    ['huisuitzettingen', []],
    ['ots-uhp-intramuraal', ['Vb1', 'Vb8']],
    ['tweedelijnszorg', []],
  ])('de percentages bij %s volgen uit de aantallen, behalve in %j', (rij, wijktAf) => {
    const aantallen = cellen(`lpbl-escalatie-${rij}`);
    const gedrukt = cellen(`lpbl-escalatie-${rij}-aandeel`);
    const bewaard = nagerekend(`lpbl-escalatie-${rij}-aandeel`);
    expect(Object.keys(gedrukt)).toEqual(Object.keys(aantallen));
    const anders = Object.entries(aantallen).filter(([vb, aantal]) => {
      const fractie = aantal / (huishoudens[vb] ?? Number.NaN);
      expect(bewaard[vb], `${rij}, ${vb}`).toBeCloseTo(fractie, 4);
      return opHeleProcenten(fractie) !== gedrukt[vb];
    });
    expect(anders.map(([vb]) => vb)).toEqual(wijktAf);
  });

  it('zegt bij de cellen die afwijken wat er gedrukt staat', () => {
    const metKanttekening = (kengetal('lpbl-escalatie-ots-uhp-intramuraal-aandeel').reeks ?? []).filter((deel) => deel.kanttekening);
    expect(metKanttekening.map(({ bij, waarde }) => [bij, waarde])).toEqual([
      ['Vb1', 0.03],
      ['Vb8', 0.09],
    ]);
    for (const { kanttekening } of metKanttekening) expect(kanttekening).toMatch(/^Gedrukt staat \d%/);
  });

  it('Vb1 komt ook met de terugval eraf niet op 3%', () => {
    const terugval = kengetal('lpbl-terugval').waarde ?? Number.NaN;
    expect(
      opHeleProcenten((cel('lpbl-escalatie-ots-uhp-intramuraal', 'Vb1') * (1 - terugval)) / cel('lpbl-escalatie-huishoudens', 'Vb1')),
    ).toBe(0.01);
  });
});

describe('caseload en uren', () => {
  const uren = kengetal('lpbl-uren-per-fte').waarde ?? Number.NaN;

  it.each([
    ['tabel 3.10', 'lpbl-caseload-per-fte', 'lpbl-uren-per-huishouden', 4],
    ['bijlage 2', 'lpbl-tool-caseload', 'lpbl-tool-uren', 3],
  ])('in %s zijn de uren in elke cel 1.200 gedeeld door de caseload', (_, caseload, perHuishouden, aantal) => {
    const verwacht = Object.fromEntries(Object.entries(cellen(caseload)).map(([zwaarte, huishoudens]) => [zwaarte, uren / huishoudens]));
    expect(Object.keys(verwacht)).toHaveLength(aantal);
    expect(cellen(perHuishouden)).toEqual(verwacht);
    expect(nagerekend(perHuishouden)).toEqual(verwacht);
  });

  it('bijlage 2 en tabel 3.10 verschillen bij enkelvoudig en bij niet-zelfredzaam', () => {
    const tabel = cellen('lpbl-caseload-per-fte');
    const anders = Object.entries(cellen('lpbl-tool-caseload')).filter(([zwaarte, aantal]) => tabel[zwaarte] !== aantal);
    expect(anders).toEqual([
      ['geen probleem of enkelvoudig', 600],
      ['meervoudig en niet-zelfredzaam', 75],
    ]);
  });
});

describe('het voorbeeld van 328 huishoudens', () => {
  const totaal = kengetal('lpbl-tool-huishoudens').waarde ?? Number.NaN;
  const soorten = cellen('lpbl-tool-soort-huishouden');

  /** Teamleden: het aantal huishoudens per zwaarte gedeeld door de caseload. */
  function fte(caseload: string): number {
    return Object.entries(cellen('lpbl-tool-zwaarte')).reduce((som, [bij, aandeel]) => {
      const [soort = '', zwaarte = ''] = bij.split(', ');
      return som + (totaal * (soorten[soort] ?? Number.NaN) * aandeel) / cel(caseload, zwaarte);
    }, 0);
  }

  it('verdeelt alle huishoudens, per soort en per zwaarte', () => {
    const som = (id: string, soort = '') =>
      Object.entries(cellen(id)).reduce((totaalTot, [bij, waarde]) => totaalTot + (bij.startsWith(soort) ? waarde : 0), 0);
    expect(som('lpbl-tool-soort-huishouden')).toBeCloseTo(1, 10);
    for (const soort of Object.keys(soorten)) {
      expect(som('lpbl-tool-zwaarte', soort), soort).toBeCloseTo(1, 10);
      expect(som('lpbl-tool-samenstelling', soort), soort).toBeCloseTo(1, 10);
    }
  });

  it('vraagt 3,5612 fte, gedrukt als 3,6, en met tabel 3.10 6,07', () => {
    const { waarde, nagerekend: zelf } = kengetal('lpbl-tool-fte');
    expect(fte('lpbl-tool-caseload')).toBeCloseTo(zelf?.waarde ?? Number.NaN, 4);
    expect(Math.round(fte('lpbl-tool-caseload') * 10) / 10).toBe(waarde);
    expect(fte('lpbl-caseload-per-fte')).toBeCloseTo(6.07, 2);
  });

  it('heeft 59,04 nieuw gevonden huishoudens en 9,84 voorkomen escalaties', () => {
    expect((kengetal('lpbl-tool-nieuw-gevonden').waarde ?? Number.NaN) * totaal).toBeCloseTo(59.04, 10);
    expect(kengetal('lpbl-tool-nieuw-gevonden-aantal').waarde).toBe(59.04);
    const perSoort = Object.entries(cellen('lpbl-tool-escalatie')).map(
      ([soort, aandeel]) => aandeel * (soorten[soort] ?? Number.NaN) * totaal,
    );
    expect(perSoort.reduce((som, deel) => som + deel, 0)).toBeCloseTo(9.84, 10);
    expect(kengetal('lpbl-tool-escalatie-aantal').waarde).toBe(9.84);
  });
});

it('netto substitutie is wat het netwerk kreeg maal wat het deed', () => {
  const { 'toebedeeld aan het netwerk': toebedeeld = 0, 'daarvan uitgevoerd': gedaan = 0 } = cellen('lpbl-eigen-kracht-uitgevoerd');
  expect(toebedeeld * gedaan).toBeCloseTo(cel('lpbl-eigen-kracht-uitgevoerd', 'netto substitutie'), 10);
  expect(cel('lpbl-substitutie-bestaande-cases', 'TU Delft')).toBe(cel('lpbl-eigen-kracht-uitgevoerd', 'netto substitutie'));
});

describe('de verhoudingen van mogroep-2013', () => {
  it.each([
    ['mentorproject', 1.96, 81_145 / 41_364],
    ['samenoud', 1.64, 796_111 / (462_000 + 36_136)],
    ['meer-kracht-minder-zorg', 2.97, 284_654 / 96_000],
    ['thuisbegeleiding-stagiaires', 1.84, 84_390 / 45_760],
  ])('%s: gedrukt %d, en nagerekend met een negatieve baat bij de kosten', (naam, gedrukt, zelf) => {
    const { waarde, nagerekend: bewaard } = kengetal(`mogroep-sroi-${naam}`);
    expect(waarde).toBe(gedrukt);
    expect(bewaard?.waarde).toBeCloseTo(zelf, 2);
  });

  it('alleen SamenOud wijkt af, 1,60 in plaats van 1,64', () => {
    const afwijkend = kengetallen.filter((k) => k.id.startsWith('mogroep-sroi-') && k.nagerekend?.waarde !== k.waarde);
    expect(afwijkend.map(({ id, nagerekend: zelf }) => [id, zelf?.waarde])).toEqual([['mogroep-sroi-samenoud', 1.6]]);
  });
});

describe("de 41 MKBA's van lpbl-2014 bijlage 1", () => {
  const mkbas = praktijken.flatMap(({ id, mkbas: lijst }) => lijst.map((mkba) => ({ praktijk: id, ...mkba })));

  it('staan er elk één keer in', () => {
    expect(mkbas.map(({ nummer }) => nummer).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 41 }, (_, plaats) => plaats + 1));
    expect(cel('lpbl-aantal-mkbas', 'in de lijst van bijlage 1')).toBe(mkbas.length);
  });

  it('horen bij 40 praktijken: alleen Samen DOEN Amsterdam heeft er twee', () => {
    const meer = praktijken.filter(({ mkbas: lijst }) => lijst.length > 1);
    expect(meer.map(({ id, mkbas: lijst }) => [id, lijst.map(({ nummer }) => nummer)])).toEqual([['samen-doen-amsterdam', [6, 7]]]);
    expect(new Set(mkbas.map(({ praktijk }) => praktijk)).size).toBe(40);
  });
});
