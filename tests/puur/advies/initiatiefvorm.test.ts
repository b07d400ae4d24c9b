import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InitiatiefInvoer, kloptDuidelijk } from '../../../src/advies/initiatiefvorm.ts';

const tekst = fc.oneof(fc.string(), fc.constant('a'.repeat(201)), fc.constant('a'.repeat(5001)));
const waarde = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }) },
  tekst,
  fc.constantFrom(null, undefined, true, 1, 'wmo'),
  fc.array(fc.anything(), { maxLength: 3 }),
  fc.dictionary(fc.string(), fc.anything(), { maxKeys: 3 }),
  fc.constant(Array.from({ length: 101 }, () => 'wmo')),
);
const veld = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('naam', 'omschrijving', 'wetten', 'domeinen', 'kenmerken', 'overgeslagen', 'bewaren') },
  fc.constantFrom('businesscase', 'kleur'),
);
const invoer = fc.oneof({ weight: 9, arbitrary: fc.dictionary(veld, waarde, { maxKeys: 4 }) }, fc.anything());

describe('de vorm van een initiatief', () => {
  it('wat duidelijk klopt, klopt ook volgens het schema', () => {
    let duidelijk = 0;
    fc.assert(
      fc.property(invoer, (gegeven) => {
        if (!kloptDuidelijk(gegeven)) return;
        duidelijk += 1;
        expect(InitiatiefInvoer.safeParse(gegeven).success).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(duidelijk).toBeGreaterThan(100);
  });

  it.each([
    [{ wetten: ['wmo'], domeinen: null, kenmerken: { niveau: 'individueel' }, naam: 'Dorp' }],
    [{ domeinen: ['zorg'], overgeslagen: ['bewijs'], bewaren: false, omschrijving: 'Tekst' }],
  ])('een gewone vraag klopt duidelijk: %j', (gegeven) => {
    expect(kloptDuidelijk(gegeven)).toBe(true);
  });
});
