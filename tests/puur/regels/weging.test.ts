import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maakToets } from '../../../src/regels/evalueer.ts';
import type { KenmerkSoort } from '../../../src/regels/feiten.ts';
import type { Waarheid } from '../../../src/regels/waarheid.ts';
import { weeg, type VormStrekking, type Weegregel, type Weging } from '../../../src/regels/weging.ts';

/** De drie uitkomsten, elk met een voorwaarde die bij de feiten hieronder zo uitvalt. */
const soorten = new Map<string, KenmerkSoort>([
  ['bekend', { id: 'bekend', type: 'waarheid' }],
  ['open', { id: 'open', type: 'waarheid' }],
]);
const feiten = { bekend: true };
const TOETSEN = {
  waar: maakToets({ kenmerk: 'bekend', is: true }, soorten),
  onwaar: maakToets({ kenmerk: 'bekend', is: false }, soorten),
  onbekend: maakToets({ kenmerk: 'open', is: true }, soorten),
};

interface Proefregel {
  readonly strekking: VormStrekking;
  readonly uitkomst: Waarheid;
  readonly gewicht: number;
}

const r = (strekking: VormStrekking, uitkomst: Waarheid, gewicht = 2): Proefregel => ({ strekking, uitkomst, gewicht });
const alsWeegregel = ({ strekking, uitkomst, gewicht }: Proefregel): Weegregel => ({ strekking, gewicht, toets: TOETSEN[uitkomst] });
const weging = (regels: readonly Proefregel[]): Weging => weeg(regels.map(alsWeegregel), feiten);

const eenRegel: fc.Arbitrary<Proefregel> = fc.record({
  strekking: fc.constantFrom<VormStrekking>('vereist', 'sluit-uit', 'pleit-voor', 'pleit-tegen'),
  uitkomst: fc.constantFrom<Waarheid>('waar', 'onwaar', 'onbekend'),
  gewicht: fc.integer({ min: 1, max: 5 }),
});
const regels = fc.array(eenRegel, { maxLength: 8 });

describe('het oordeel', () => {
  it.each<[Weging['oordeel'], string, readonly Proefregel[]]>([
    ['passend', 'er niets geëist wordt', []],
    ['passend', 'alle vereisten gelden en geen uitsluiting', [r('vereist', 'waar'), r('sluit-uit', 'onwaar')]],
    ['mogelijk', 'een vereiste openstaat', [r('vereist', 'waar'), r('vereist', 'onbekend')]],
    ['mogelijk', 'een uitsluiting openstaat', [r('vereist', 'waar'), r('sluit-uit', 'onbekend')]],
    ['niet-passend', 'een vereiste niet geldt', [r('vereist', 'waar'), r('vereist', 'onwaar')]],
    ['niet-passend', 'een uitsluiting geldt', [r('vereist', 'waar'), r('sluit-uit', 'waar')]],
    ['niet-passend', 'iets breekt terwijl iets anders openstaat', [r('vereist', 'onbekend'), r('sluit-uit', 'waar')]],
    ['passend', 'alleen een argument openstaat', [r('vereist', 'waar'), r('pleit-voor', 'onbekend'), r('pleit-tegen', 'onbekend')]],
    ['passend', 'alle argumenten tegen zijn', [r('pleit-tegen', 'waar', 5), r('pleit-voor', 'onwaar', 5)]],
  ])('is %s als %s', (oordeel, _, gegeven) => expect(weging(gegeven).oordeel).toBe(oordeel));

  it('volgt alleen uit vereisten en uitsluitingen', () => {
    fc.assert(
      fc.property(regels, (gegeven) => {
        const hard = gegeven.filter(({ strekking }) => strekking === 'vereist' || strekking === 'sluit-uit');
        expect(weging(hard).oordeel).toBe(weging(gegeven).oordeel);
      }),
    );
  });

  it('is niet-passend precies als er iets breekt, en mogelijk precies als er dan nog iets openstaat', () => {
    fc.assert(
      fc.property(regels, (gegeven) => {
        const is = (strekking: VormStrekking, uitkomst: Waarheid): boolean =>
          gegeven.some((regel) => regel.strekking === strekking && regel.uitkomst === uitkomst);
        const breekt = is('vereist', 'onwaar') || is('sluit-uit', 'waar');
        const open = is('vereist', 'onbekend') || is('sluit-uit', 'onbekend');
        expect(weging(gegeven).oordeel).toBe(breekt ? 'niet-passend' : open ? 'mogelijk' : 'passend');
      }),
      { numRuns: 500 },
    );
  });
});

describe('de geschiktheid', () => {
  it('staat zonder argumenten op een half', () => expect(weging([]).geschiktheid).toBe(0.5));

  it.each<[number, readonly Proefregel[]]>([
    [0.75, [r('vereist', 'waar')]],
    [0.25, [r('vereist', 'onwaar')]],
    [0.25, [r('sluit-uit', 'waar')]],
    [0.5, [r('sluit-uit', 'onwaar')]],
    [0.5, [r('vereist', 'onbekend'), r('sluit-uit', 'onbekend')]],
    [0.7, [r('pleit-voor', 'waar', 2)]],
    [0.3, [r('pleit-tegen', 'waar', 2)]],
    [0.5, [r('pleit-voor', 'onwaar', 5), r('pleit-tegen', 'onwaar', 5)]],
    [0.5, [r('pleit-voor', 'waar', 4), r('pleit-tegen', 'waar', 4)]],
  ])('is %f bij %j', (verwacht, gegeven) => expect(weging(gegeven).geschiktheid).toBeCloseTo(verwacht, 10));

  it('is altijd een deel van één', () => {
    fc.assert(
      fc.property(regels, (gegeven) => {
        const { geschiktheid, zekerheid } = weging(gegeven);
        for (const deel of [geschiktheid, zekerheid]) {
          expect(deel).toBeGreaterThanOrEqual(0);
          expect(deel).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('gaat nooit omlaag door een argument voor en nooit omhoog door een argument tegen', () => {
    fc.assert(
      fc.property(regels, fc.integer({ min: 1, max: 5 }), (gegeven, gewicht) => {
        const eerst = weging(gegeven).geschiktheid;
        expect(weging([...gegeven, r('pleit-voor', 'waar', gewicht)]).geschiktheid).toBeGreaterThan(eerst);
        expect(weging([...gegeven, r('pleit-tegen', 'waar', gewicht)]).geschiktheid).toBeLessThan(eerst);
      }),
    );
  });

  it('verandert niet door een argument dat niet opgaat of nog openstaat', () => {
    fc.assert(
      fc.property(regels, eenRegel, (gegeven, erbij) => {
        fc.pre(erbij.uitkomst === 'onbekend' || (erbij.uitkomst === 'onwaar' && erbij.strekking !== 'vereist'));
        expect(weging([...gegeven, erbij]).geschiktheid).toBe(weging(gegeven).geschiktheid);
      }),
    );
  });

  it('zet een vorm met meer vervulde eisen boven een vorm die bijna overal kan', () => {
    const precies = weging([r('vereist', 'waar'), r('vereist', 'waar'), r('pleit-voor', 'waar')]);
    const algemeen = weging([r('sluit-uit', 'onwaar'), r('pleit-voor', 'waar')]);
    expect(precies.geschiktheid).toBeGreaterThan(algemeen.geschiktheid);
  });
});

describe('de zekerheid', () => {
  it.each<[number, string, readonly Proefregel[]]>([
    [1, 'zonder regels', []],
    [1, 'als alles bekend is', [r('vereist', 'onwaar'), r('pleit-voor', 'waar')]],
    [0, 'als niets bekend is', [r('vereist', 'onbekend'), r('pleit-voor', 'onbekend')]],
    [3 / 5, 'met een bekende vereiste en een open argument van 2', [r('vereist', 'waar'), r('pleit-voor', 'onbekend', 2)]],
    [3 / 8, 'met een bekende uitsluiting en een open argument van 5', [r('sluit-uit', 'onwaar'), r('pleit-tegen', 'onbekend', 5)]],
    [1 / 4, 'met een open vereiste en een bekend argument van 1', [r('vereist', 'onbekend', 1), r('pleit-voor', 'onwaar', 1)]],
    [
      1 / 2,
      'met een bekende en een open harde regel, wat er ook als gewicht bij staat',
      [r('vereist', 'waar', 1), r('sluit-uit', 'onbekend', 5)],
    ],
  ])('is %f %s', (verwacht, _, gegeven) => expect(weging(gegeven).zekerheid).toBeCloseTo(verwacht, 10));
});

describe('de weging als geheel', () => {
  it('hangt niet af van de volgorde van de regels', () => {
    const tweeVolgordes = regels.chain((gegeven) =>
      fc.tuple(fc.constant(gegeven), fc.shuffledSubarray(gegeven, { minLength: gegeven.length })),
    );
    fc.assert(
      fc.property(tweeVolgordes, ([gegeven, geschud]) => {
        const { uitkomsten, ...eerst } = weging(gegeven);
        const { uitkomsten: geschudde, ...daarna } = weging(geschud);
        expect(daarna).toEqual(eerst);
        expect(geschudde.toSorted()).toEqual(uitkomsten.toSorted());
      }),
    );
  });

  it('geeft van elke regel de uitkomst, op de plek van de regel', () => {
    fc.assert(
      fc.property(regels, (gegeven) => {
        expect(weging(gegeven).uitkomsten).toEqual(gegeven.map(({ uitkomst }) => uitkomst));
      }),
    );
  });
});
