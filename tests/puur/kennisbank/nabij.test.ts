import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bedoeldeU, meestNabij } from '../../../src/kennisbank/nabij.ts';

const WETTEN = ['wmo', 'jeugdwet', 'participatiewet', 'wgs', 'wpg', 'zvw', 'wlz', 'passend-onderwijs'];

describe('meestNabij', () => {
  it.each([
    ['wmo2015', 'wmo'],
    ['Wmo 2015', 'wmo'],
    ['WLZ', 'wlz'],
    ['jeugd-wet', 'jeugdwet'],
    ['zwv', 'zvw'],
    ['particpatiewet', 'participatiewet'],
    ['passendonderwijs', 'passend-onderwijs'],
    ['passend_onderwijs', 'passend-onderwijs'],
  ])('bij "%s" is dat "%s"', (naam, bedoeld) => expect(meestNabij(naam, WETTEN)).toBe(bedoeld));

  it.each(['awbz', 'belasting', '', '2015', 'x'.repeat(10_000)])('bij "%s" is er geen: te ver weg is geen antwoord', (naam) => {
    expect(meestNabij(naam, WETTEN)).toBeUndefined();
  });

  it('een bekende naam is het dichtst bij zichzelf, ook met andere hoofdletters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WETTEN), fc.boolean(), (naam, groot) => {
        expect(meestNabij(groot ? naam.toUpperCase() : naam, WETTEN)).toBe(naam);
      }),
    );
  });

  it('het antwoord is altijd een bekende naam', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (naam, bekend) => {
        expect([...bekend, undefined]).toContain(meestNabij(naam, bekend));
      }),
    );
  });
});

describe('bedoeldeU', () => {
  it('is een zinsdeel tussen haakjes, of niets', () => {
    expect(bedoeldeU('wmo2015', WETTEN)).toBe(' (bedoelde u "wmo"?)');
    expect(bedoeldeU('belasting', WETTEN)).toBe('');
  });
});
