import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maakToets } from '../../../src/regels/evalueer.ts';
import type { KenmerkSoort, Waarde } from '../../../src/regels/feiten.ts';
import { gebieden } from '../../../src/regels/gebieden.ts';
import type { Voorwaarde } from '../../../src/regels/voorwaarde.ts';
import { ANTWOORDEN, eenVoorwaarde, feiten, proefkenmerken, proefsoorten, type Proefkenmerk } from '../willekeurig.ts';

const WETTEN = ['wmo', 'jeugdwet', 'zvw', 'wlz', 'wpg'] as const;
const wetten: KenmerkSoort = { id: 'wetten', type: 'verzameling', waarden: WETTEN };
const inwoners: KenmerkSoort = { id: 'inwoners', type: 'getal', minimum: 0, maximum: 10, geheel: true };
const aandeel: KenmerkSoort = { id: 'aandeel', type: 'getal', minimum: 0, maximum: 1 };
const niveau: KenmerkSoort = { id: 'niveau', type: 'keuze', waarden: ['individueel', 'populatie'] };
const betaling: KenmerkSoort = { id: 'betaling', type: 'inrichting', waarden: ['ja', 'nog-niet', 'nee'] };
const collectief: KenmerkSoort = { id: 'collectief', type: 'waarheid' };

const soortVan = (kenmerk: Proefkenmerk): KenmerkSoort => proefsoorten.get(kenmerk) ?? collectief;
const deelverzamelingen = <T>(namen: readonly T[]): T[][] =>
  namen.reduce<T[][]>((tot, naam) => tot.concat(tot.map((deel) => [...deel, naam])), [[]]);

/** Wat alle voorwaarden over een antwoord zeggen. */
function uitkomsten(voorwaarden: readonly Voorwaarde[], soort: KenmerkSoort, waarde: Waarde): string {
  const kenmerken = new Map([[soort.id, soort]]);
  return voorwaarden.map((voorwaarde) => maakToets(voorwaarde, kenmerken).uitkomst({ [soort.id]: waarde })).join();
}

describe('gebieden', () => {
  it.each<[string, KenmerkSoort, Voorwaarde[], readonly Waarde[]]>([
    ['zonder voorwaarden is er één gebied', niveau, [], ['individueel']],
    ['een voorwaarde over een ander kenmerk telt niet mee', collectief, [{ kenmerk: 'niveau', is: 'populatie' }], [true]],
    ['ja of nee', collectief, [{ kenmerk: 'collectief', is: false }], [true, false]],
    [
      'een keuze heeft een gebied per naam die verschil maakt',
      niveau,
      [{ kenmerk: 'niveau', isNiet: 'populatie' }],
      ['individueel', 'populatie'],
    ],
    ['nog niet gekozen is een eigen gebied', betaling, [{ kenmerk: 'betaling', is: 'ja' }], ['ja', 'nog-niet', 'nee']],
    [
      'ook nog niet valt samen als de voorwaarde het zelf noemt',
      betaling,
      [{ kenmerk: 'betaling', isEenVan: ['nog-niet', 'nee'] }],
      ['ja', 'nog-niet'],
    ],
    ['van een verzameling alleen de namen die genoemd zijn', wetten, [{ kenmerk: 'wetten', bevat: 'zvw' }], [[], ['zvw']]],
    ['van een rij namen is één genoeg', wetten, [{ kenmerk: 'wetten', bevatEenVan: ['wmo', 'zvw', 'wlz'] }], [[], ['wmo']]],
    ['bij "bevat alle" tellen ze samen', wetten, [{ kenmerk: 'wetten', bevatAlle: ['wlz', 'zvw'] }], [[], ['wlz', 'zvw']]],
    ['iets anders dan wat genoemd is', wetten, [{ kenmerk: 'wetten', bevatBuiten: ['wmo', 'jeugdwet'] }], [[], ['zvw']]],
    ['zoveel namen als er geteld worden', wetten, [{ kenmerk: 'wetten', aantal: { minstens: 2 } }], [[], ['jeugdwet', 'wmo']]],
    [
      'onder, op en boven de grenzen van een heel getal',
      inwoners,
      [
        { kenmerk: 'inwoners', tussen: { van: 3, tot: 4 } },
        { kenmerk: 'inwoners', hoogstens: 3 },
      ],
      [1, 7, 3, 4],
    ],
    ['een getal valt binnen zijn bereik', aandeel, [{ kenmerk: 'aandeel', minstens: 1 }], [0.5, 1]],
    ['een grens buiten het bereik onderscheidt niets', aandeel, [{ kenmerk: 'aandeel', minstens: 2 }], [0.5]],
  ])('%s', (_, soort, voorwaarden, verwacht) => expect(gebieden(soort, voorwaarden)).toEqual(verwacht));

  it('geen enkele naam is geen antwoord op een vraag die altijd een naam heeft', () => {
    const voorwaarden: Voorwaarde[] = [{ kenmerk: 'wetten', bevat: 'zvw' }];
    expect(gebieden({ ...wetten, nooitLeeg: true }, voorwaarden)).toEqual([['wmo'], ['zvw']]);
  });

  it('geeft niets als er meer gebieden zijn dan gevraagd', () => {
    const voorwaarden = WETTEN.map((wet): Voorwaarde => ({ kenmerk: 'wetten', bevat: wet }));
    expect(gebieden(wetten, voorwaarden, 31)).toBeUndefined();
    expect(gebieden(wetten, voorwaarden, 32)).toHaveLength(32);
  });

  it('elk antwoord is voor alle voorwaarden gelijk aan een van de gebieden, wat er verder ook bekend is', () => {
    const invoer = fc.record({
      voorwaarden: fc.array(eenVoorwaarde(2), { minLength: 1, maxLength: 4 }),
      rest: fc.array(feiten, { minLength: 1, maxLength: 6 }),
      kenmerk: fc.constantFrom(...proefkenmerken),
    });
    fc.assert(
      fc.property(invoer, ({ voorwaarden, rest, kenmerk }) => {
        const toetsen = voorwaarden.map((voorwaarde) => maakToets(voorwaarde, proefsoorten));
        const alles = (waarde: Waarde): string =>
          JSON.stringify(rest.map((ander) => toetsen.map((toets) => toets.uitkomst({ ...ander, [kenmerk]: waarde }))));
        const gedekt = gebieden(soortVan(kenmerk), voorwaarden).map(alles);
        for (const waarde of ANTWOORDEN[kenmerk]) expect(gedekt).toContain(alles(waarde));
      }),
      { numRuns: 500 },
    );
  });

  it('van een grotere verzameling is elk antwoord gedekt, en elk gebied anders dan de andere', () => {
    const namen = fc.subarray([...WETTEN], { minLength: 1 });
    const grens = fc.integer({ min: 0, max: 6 });
    const blad = fc.oneof<fc.Arbitrary<Voorwaarde>[]>(
      fc.record({ kenmerk: fc.constant('wetten'), bevat: fc.constantFrom(...WETTEN) }),
      fc.record({ kenmerk: fc.constant('wetten'), bevatEenVan: namen }),
      fc.record({ kenmerk: fc.constant('wetten'), bevatAlle: namen }),
      fc.record({ kenmerk: fc.constant('wetten'), bevatBuiten: namen }),
      fc.record({ kenmerk: fc.constant('wetten'), aantal: fc.record({ minstens: grens, hoogstens: grens }, { requiredKeys: [] }) }),
      fc.constant({ kenmerk: 'wetten', isLeeg: true } as const),
    );
    fc.assert(
      fc.property(fc.array(blad, { maxLength: 5 }), fc.boolean(), (voorwaarden, nooitLeeg) => {
        const soort = { ...wetten, nooitLeeg };
        const gevonden = gebieden(soort, voorwaarden).map((waarde) => uitkomsten(voorwaarden, soort, waarde));
        const alle = deelverzamelingen(WETTEN).filter((deel) => deel.length > 0 || !nooitLeeg);
        expect(new Set(gevonden)).toEqual(new Set(alle.map((deel) => uitkomsten(voorwaarden, soort, deel))));
        expect(new Set(gevonden).size).toBe(gevonden.length);
      }),
      { numRuns: 500 },
    );
  });

  it('van een getal is elk antwoord gedekt, ook op en vlak naast een grens, en niets valt erbuiten', () => {
    const grens = fc.oneof(fc.integer({ min: -1, max: 8 }), fc.constantFrom(0.5, 2.25, 2.5));
    const blad = fc.oneof<fc.Arbitrary<Voorwaarde>[]>(
      fc.record({ kenmerk: fc.constant('x'), minstens: grens }),
      fc.record({ kenmerk: fc.constant('x'), hoogstens: grens }),
      fc.record({ kenmerk: fc.constant('x'), tussen: fc.record({ van: grens, tot: grens }) }),
    );
    fc.assert(
      fc.property(fc.array(blad, { maxLength: 4 }), fc.boolean(), fc.boolean(), (voorwaarden, geheel, begrensd) => {
        const soort: KenmerkSoort = { id: 'x', type: 'getal', geheel, ...(begrensd ? { minimum: 0, maximum: 6 } : {}) };
        const gevonden = gebieden(soort, voorwaarden);
        const alle = Array.from({ length: 97 }, (_, stap) => stap / 8 - 3)
          .filter((getal) => !geheel || Number.isInteger(getal))
          .filter((getal) => !begrensd || (getal >= 0 && getal <= 6));
        const gedekt = gevonden.map((waarde) => uitkomsten(voorwaarden, soort, waarde));
        for (const getal of alle) expect(gedekt).toContain(uitkomsten(voorwaarden, soort, getal));
        for (const waarde of gevonden) {
          if (geheel) expect(Number.isInteger(waarde)).toBe(true);
          if (begrensd) expect(waarde).toSatisfy((getal: number) => getal >= 0 && getal <= 6);
        }
      }),
      { numRuns: 500 },
    );
  });
});
