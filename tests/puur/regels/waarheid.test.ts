import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aantalVan, alle, een, niet, waarheid, type Waarheid } from '../../../src/regels/waarheid.ts';

const W = 'waar';
const O = 'onwaar';
const X = 'onbekend';
/** Een waarheid leest zichzelf. */
const zelf = (deel: Waarheid): Waarheid => deel;
const eenWaarheid = fc.constantFrom<Waarheid>(W, O, X);

/** Elke manier waarop de onbekenden nog waar of onwaar kunnen worden. */
function voltooiingen(delen: readonly Waarheid[]): boolean[][] {
  return delen.reduce<boolean[][]>(
    (tot, deel) => tot.flatMap((rij) => (deel === X ? [true, false] : [deel === W]).map((waarde) => [...rij, waarde])),
    [[]],
  );
}

/** Wat er zeker is als je alle voltooiingen langsgaat. */
function zekerheid(delen: readonly Waarheid[], bewering: (waarden: boolean[]) => boolean): Waarheid {
  const uitkomsten = new Set(voltooiingen(delen).map(bewering));
  if (uitkomsten.size > 1) return X;
  return uitkomsten.has(true) ? W : O;
}

describe('Kleene-logica', () => {
  it.each<[Waarheid, Waarheid]>([
    [W, O],
    [O, W],
    [X, X],
  ])('niet %s is %s', (deel, uitkomst) => expect(niet(deel)).toBe(uitkomst));

  it.each<[Waarheid, Waarheid, Waarheid]>([
    [W, W, W],
    [W, O, O],
    [W, X, X],
    [O, W, O],
    [O, O, O],
    [O, X, O],
    [X, W, X],
    [X, O, O],
    [X, X, X],
  ])('alle van %s en %s is %s', (a, b, uitkomst) => expect(alle([a, b], zelf)).toBe(uitkomst));

  it.each<[Waarheid, Waarheid, Waarheid]>([
    [W, W, W],
    [W, O, W],
    [W, X, W],
    [O, W, W],
    [O, O, O],
    [O, X, X],
    [X, W, W],
    [X, O, X],
    [X, X, X],
  ])('een van %s en %s is %s', (a, b, uitkomst) => expect(een([a, b], zelf)).toBe(uitkomst));

  it('zonder delen geldt alle en geldt een niet', () => {
    expect(alle([], zelf)).toBe(W);
    expect(een([], zelf)).toBe(O);
  });

  it('een bewering is waar of onwaar, nooit onbekend', () => {
    expect(waarheid(true)).toBe(W);
    expect(waarheid(false)).toBe(O);
  });

  it('niet alle is hetzelfde als een niet', () => {
    fc.assert(
      fc.property(fc.array(eenWaarheid), (delen) => {
        expect(niet(alle(delen, zelf))).toBe(een(delen.map(niet), zelf));
      }),
    );
  });
});

describe('aantalVan', () => {
  it.each<[number, Waarheid[], Waarheid]>([
    [0, [], W],
    [1, [], O],
    [1, [O, O], O],
    [1, [O, X], X],
    [1, [W, X], W],
    [2, [W, X, O], X],
    [2, [W, O, O], O],
    [2, [W, W, X], W],
    [2, [X, X], X],
    [3, [X, X], O],
  ])('minstens %i van %j is %s', (minstens, delen, uitkomst) => expect(aantalVan(minstens, delen, zelf)).toBe(uitkomst));

  it('beslist precies als alle voltooiingen van de onbekenden hetzelfde geven', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.array(eenWaarheid, { maxLength: 7 }), (minstens, delen) => {
        const verwacht = zekerheid(delen, (waarden) => waarden.filter(Boolean).length >= minstens);
        expect(aantalVan(minstens, delen, zelf)).toBe(verwacht);
      }),
      { numRuns: 500 },
    );
  });

  it('is met minstens één hetzelfde als een, en met alle delen hetzelfde als alle', () => {
    fc.assert(
      fc.property(fc.array(eenWaarheid, { minLength: 1 }), (delen) => {
        expect(aantalVan(1, delen, zelf)).toBe(een(delen, zelf));
        expect(aantalVan(delen.length, delen, zelf)).toBe(alle(delen, zelf));
      }),
    );
  });
});
