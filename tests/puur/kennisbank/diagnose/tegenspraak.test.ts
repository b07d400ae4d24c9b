import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bevinding } from '../../../../src/kennisbank/bevinding.ts';
import { diagnoseer } from '../../../../src/kennisbank/diagnose/diagnoseer.ts';
import { kenmerkSoorten } from '../../../../src/kennisbank/kenmerkenlijst.ts';
import { maakToets } from '../../../../src/regels/evalueer.ts';
import type { Voorwaarde } from '../../../../src/regels/voorwaarde.ts';
import { belemmering, bouwRegelset, kenmerk, regel, vorm, waarden, type Lijsten, type Ruw } from '../../hulp.ts';

const pot = ['financieringsvorm', 'pot'] as const;
const wachten = ['belemmering', 'wachten'] as const;
const kenmerken = [
  kenmerk('niveau', 'keuze', { waarden: waarden('individueel', 'populatie') }),
  kenmerk('verrekening', 'inrichting', { waarden: waarden('ja', 'nog-niet', 'nee') }),
  kenmerk('collectief', 'waarheid'),
  kenmerk('snel', 'waarheid'),
];
const collectief: Voorwaarde = { kenmerk: 'collectief', is: true };
const snel: Voorwaarde = { kenmerk: 'snel', is: true };
const eis = regel('pot-eis', pot, 'vereist', { kenmerk: 'wetten', bevat: 'wmo' });
const optreden = regel('wachten-op', wachten, 'treedt-op', collectief);

const metRegels = (...regels: Ruw[]): Lijsten => ({
  kenmerken,
  financieringsvormen: [vorm('pot')],
  belemmeringen: [belemmering('wachten')],
  regels: [eis, ...(regels.some(({ strekking }) => strekking === 'treedt-op') ? [] : [optreden]), ...regels],
});
const bevindingen = (...regels: Ruw[]): readonly Bevinding[] => diagnoseer(bouwRegelset(metRegels(...regels)));
const codes = (...regels: Ruw[]): string[] => bevindingen(...regels).map(({ code, plaats }) => `${code} ${plaats.item}`);

describe('twee regels die elkaar tegenspreken', () => {
  it.each<[string, Ruw, Ruw]>([
    ['vereist en uitgesloten', regel('a', pot, 'vereist', collectief), regel('b', pot, 'sluit-uit', collectief)],
    [
      'vereist en uitgesloten met een ruimere uitsluiting',
      regel('a', pot, 'vereist', { alle: [collectief, snel] }),
      regel('b', pot, 'sluit-uit', { een: [collectief, { kenmerk: 'niveau', is: 'populatie' }] }),
    ],
    [
      'twee eisen die niet samengaan',
      regel('a', pot, 'vereist', { kenmerk: 'niveau', is: 'individueel' }),
      regel('b', pot, 'vereist', { kenmerk: 'niveau', isNiet: 'individueel' }),
    ],
    [
      'twee uitsluitingen die niets overlaten',
      regel('a', pot, 'sluit-uit', { kenmerk: 'niveau', is: 'individueel' }),
      regel('b', pot, 'sluit-uit', { kenmerk: 'niveau', is: 'populatie' }),
    ],
  ])('%s', (_, een, ander) => {
    expect(codes(een, ander)).toEqual(['regels-tegenstrijdig b', 'vorm-nooit-passend pot']);
  });

  it('de getuige voldoet aan de ene regel en faalt op de andere', () => {
    const als: Voorwaarde = { kenmerk: 'wetten', bevatEenVan: ['zvw', 'wlz'] };
    const [tegenspraak] = bevindingen(
      regel('a', pot, 'vereist', als),
      regel('b', pot, 'sluit-uit', { kenmerk: 'wetten', bevatBuiten: ['wmo'] }),
    );
    expect(tegenspraak).toMatchObject({ code: 'regels-tegenstrijdig', ernst: 'fout', plaats: { soort: 'regels', item: 'b', veld: 'als' } });
    const soorten = kenmerkSoorten(bouwRegelset(metRegels()).items);
    const feiten = tegenspraak?.getuige?.feiten ?? {};
    expect(maakToets(als, soorten).uitkomst(feiten)).toBe('waar');
    expect(maakToets({ kenmerk: 'wetten', bevatBuiten: ['wmo'] }, soorten).uitkomst(feiten)).toBe('waar');
  });

  it.each<[string, Ruw, Ruw]>([
    [
      'een uitsluiting die nog iets overlaat',
      regel('a', pot, 'vereist', { een: [collectief, snel] }),
      regel('b', pot, 'sluit-uit', collectief),
    ],
    [
      'een keuze die nog openstaat',
      regel('a', pot, 'vereist', { kenmerk: 'verrekening', isNiet: 'nee' }),
      regel('b', pot, 'sluit-uit', { kenmerk: 'verrekening', is: 'nee' }),
    ],
    [
      'regels die nooit op dezelfde dag gelden',
      regel('a', pot, 'vereist', collectief, { geldigTot: '2024-12-31' }),
      regel('b', pot, 'sluit-uit', collectief, { geldigVan: '2025-01-01' }),
    ],
    ['regels over verschillende vormen', regel('a', pot, 'vereist', collectief), regel('b', wachten, 'treedt-op', collectief)],
  ])('maar niet: %s', (_, een, ander) => expect(codes(een, ander)).toEqual([]));

  it('wie alleen al aan één regel niet kan voldoen, krijgt dat te horen en geen tegenspraak', () => {
    const nooit: Voorwaarde = { alle: [collectief, { kenmerk: 'collectief', is: false }] };
    expect(codes(regel('a', pot, 'vereist', nooit), regel('b', pot, 'sluit-uit', snel))).toEqual([
      'voorwaarde-nooit-waar a',
      'vorm-nooit-passend pot',
    ]);
  });

  it('één dag waarop beide gelden is genoeg', () => {
    expect(
      codes(
        regel('a', pot, 'vereist', collectief, { geldigTot: '2025-01-01' }),
        regel('b', pot, 'sluit-uit', collectief, { geldigVan: '2025-01-01' }),
      ),
    ).toEqual(['regels-tegenstrijdig b']);
  });
});

describe('een argument voor en een argument tegen', () => {
  const voor = regel('voor', pot, 'pleit-voor', { een: [collectief, snel] });

  it('dat precies tegelijk geldt, ook als het anders geschreven is, wordt gemeld', () => {
    const tegen = regel('tegen', pot, 'pleit-tegen', { niet: { geen: [snel, collectief] } });
    const [gemeld, ...rest] = bevindingen(voor, tegen);
    expect(rest).toEqual([]);
    expect(gemeld).toMatchObject({
      code: 'pleit-voor-en-tegen',
      ernst: 'fout',
      plaats: { soort: 'regels', item: 'tegen', veld: 'als' },
      getuige: { feiten: expect.toSatisfy((feiten: Ruw) => feiten['collectief'] === true || feiten['snel'] === true) as unknown },
    });
  });

  it.each<[string, Voorwaarde, Ruw]>([
    ['minder vaak geldt', collectief, {}],
    ['op iets anders let', { kenmerk: 'niveau', is: 'populatie' }, {}],
    ['in een andere tijd geldt', { een: [collectief, snel] }, { geldigTot: '2021-12-31' }],
  ])('maar niet als het argument tegen %s', (_, als, geldigheid) => {
    const begint = { ...voor, geldigVan: '2022-01-01' };
    expect(codes(begint, regel('tegen', pot, 'pleit-tegen', als, geldigheid))).toEqual([]);
  });
});

describe('een regel die er dubbel staat', () => {
  it.each<[string, Ruw, Ruw]>([
    ['met dezelfde voorwaarde', regel('a', pot, 'pleit-voor', collectief), regel('b', pot, 'pleit-voor', collectief, { gewicht: 4 })],
    [
      'met dezelfde voorwaarde, anders geschreven',
      regel('a', pot, 'pleit-voor', { alle: [collectief, snel] }),
      regel('b', pot, 'pleit-voor', { geen: [{ kenmerk: 'snel', is: false }, { niet: collectief }] }),
    ],
    [
      'met tijdvakken die één dag overlappen',
      regel('a', pot, 'vereist', collectief, { geldigTot: '2025-01-01' }),
      regel('b', pot, 'vereist', collectief, { geldigVan: '2025-01-01' }),
    ],
    ['bij een belemmering', regel('a', wachten, 'treedt-op', snel), regel('b', wachten, 'treedt-op', snel)],
  ])('%s', (_, een, ander) => {
    const [gemeld, ...rest] = bevindingen(een, ander);
    expect(rest).toEqual([]);
    expect(gemeld).toMatchObject({ code: 'regel-dubbel', ernst: 'fout', plaats: { soort: 'regels', item: 'b' } });
    expect(gemeld?.getuige?.feiten).not.toEqual({});
  });

  it.each<[string, Ruw, Ruw]>([
    [
      'tijdvakken die op elkaar aansluiten',
      regel('a', pot, 'vereist', collectief, { geldigTot: '2024-12-31' }),
      regel('b', pot, 'vereist', collectief, { geldigVan: '2025-01-01' }),
    ],
    ['een andere strekking', regel('a', pot, 'vereist', collectief), regel('b', pot, 'pleit-voor', collectief)],
    [
      'een voorwaarde die iets meer vraagt',
      regel('a', pot, 'pleit-voor', collectief),
      regel('b', pot, 'pleit-voor', { alle: [collectief, snel] }),
    ],
    [
      'voorwaarden die alleen bij een open keuze verschillen',
      regel('a', pot, 'vereist', { kenmerk: 'verrekening', is: 'ja' }),
      regel('b', pot, 'vereist', { alle: [{ kenmerk: 'verrekening', is: 'ja' }, { niet: { kenmerk: 'verrekening', is: 'nog-niet' } }] }),
    ],
  ])('maar niet bij %s', (_, een, ander) => expect(codes(een, ander)).toEqual([]));
});

describe('een belemmering die altijd verzacht is', () => {
  it('wordt gemeld met wat haar verzacht en wanneer', () => {
    const verzacht = regel('minder', wachten, 'verzacht', { een: [collectief, snel] });
    const anders = regel('ook-minder', wachten, 'verzacht', { kenmerk: 'niveau', is: 'populatie' });
    expect(bevindingen(optreden, anders, verzacht)).toEqual([
      {
        code: 'altijd-verzacht',
        ernst: 'waarschuwing',
        plaats: { soort: 'regels', item: 'wachten-op', veld: 'als' },
        melding: expect.stringMatching(/ook minder geldt/) as string,
        getuige: { feiten: { collectief: true } },
      },
    ]);
  });

  it('ook als twee verzachtingen dat samen doen', () => {
    expect(
      codes(
        optreden,
        regel('a', wachten, 'verzacht', { kenmerk: 'niveau', is: 'populatie' }),
        regel('b', wachten, 'verzacht', { kenmerk: 'niveau', is: 'individueel' }),
      ),
    ).toEqual(['altijd-verzacht wachten-op']);
  });

  it.each<[string, Ruw]>([
    ['die minder vaak geldt', regel('minder', wachten, 'verzacht', { alle: [collectief, snel] })],
    ['die pas later geldt', regel('minder', wachten, 'verzacht', collectief, { geldigVan: '2025-01-01' })],
  ])('maar niet bij een verzachting %s', (_, verzacht) => expect(codes(optreden, verzacht)).toEqual([]));
});

describe('alle antwoorden proberen', () => {
  it('vindt precies de tweetallen die elkaar tegenspreken', () => {
    const blad = fc.oneof<fc.Arbitrary<Voorwaarde>[]>(
      fc.record({ kenmerk: fc.constantFrom('collectief', 'snel'), is: fc.boolean() }),
      fc.record({ kenmerk: fc.constant('niveau'), is: fc.constantFrom('individueel', 'populatie') }),
      fc.record({ kenmerk: fc.constant('verrekening'), is: fc.constantFrom('ja', 'nee', 'nog-niet') }),
    );
    const voorwaarde = fc.oneof(
      blad,
      fc.array(blad, { minLength: 1, maxLength: 3 }).map((alle) => ({ alle })),
      fc.array(blad, { minLength: 1, maxLength: 3 }).map((een) => ({ een })),
    );
    const hard = fc.constantFrom('vereist', 'sluit-uit');
    const antwoorden = [true, false].flatMap((c) =>
      [true, false].flatMap((s) =>
        ['individueel', 'populatie'].flatMap((niveau) =>
          ['ja', 'nee', 'nog-niet'].map((verrekening) => ({ collectief: c, snel: s, niveau, verrekening })),
        ),
      ),
    );
    let tegenstrijdig = 0;
    fc.assert(
      fc.property(fc.tuple(hard, voorwaarde), fc.tuple(hard, voorwaarde), ([strekkingA, a], [strekkingB, b]) => {
        const regelset = bouwRegelset(metRegels(regel('a', pot, strekkingA, a), regel('b', pot, strekkingB, b)));
        const soorten = kenmerkSoorten(regelset.items);
        const goed = (strekking: string, als: Voorwaarde, feiten: (typeof antwoorden)[number]): boolean =>
          maakToets(als, soorten).uitkomst(feiten) === (strekking === 'vereist' ? 'waar' : 'onwaar');
        const apart = antwoorden.some((feiten) => goed(strekkingA, a, feiten)) && antwoorden.some((feiten) => goed(strekkingB, b, feiten));
        const samen = antwoorden.some((feiten) => goed(strekkingA, a, feiten) && goed(strekkingB, b, feiten));
        tegenstrijdig += Number(apart && !samen);
        expect(diagnoseer(regelset).some(({ code }) => code === 'regels-tegenstrijdig')).toBe(apart && !samen);
      }),
      { numRuns: 300 },
    );
    expect(tegenstrijdig).toBeGreaterThan(3);
  });
});
