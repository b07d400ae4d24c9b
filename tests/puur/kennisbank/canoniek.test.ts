import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canoniekeJson, sha256 } from '../../../src/kennisbank/canoniek.ts';

/** Dezelfde inhoud met de sleutels van elk object achterstevoren. */
function andersom(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(andersom);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde)
      .toReversed()
      .map(([sleutel, deel]: [string, unknown]) => [sleutel, andersom(deel)]),
  );
}

describe('canoniekeJson', () => {
  it('zet de sleutels op alfabet, laat weg wat geen waarde heeft en gebruikt geen witruimte', () => {
    expect(canoniekeJson({ b: [1, { d: null, c: 'x y' }], a: undefined, B: true })).toBe('{"B":true,"b":[1,{"c":"x y","d":null}]}');
  });

  it('is gewone JSON met dezelfde inhoud', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (waarde) => {
        expect(JSON.parse(canoniekeJson(waarde))).toEqual(JSON.parse(JSON.stringify(waarde)));
      }),
    );
  });

  it('hangt niet af van de volgorde van de sleutels', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (waarde) => {
        expect(canoniekeJson(andersom(waarde))).toBe(canoniekeJson(waarde));
      }),
    );
  });

  it('houdt de volgorde van een lijst: die heeft betekenis', () => {
    expect(canoniekeJson(['zvw', 'wmo'])).not.toBe(canoniekeJson(['wmo', 'zvw']));
  });
});

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('van "%s" is de bekende som', async (tekst, som) => expect(await sha256(tekst)).toBe(som));
});
