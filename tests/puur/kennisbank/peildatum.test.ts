import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geldtOp, leesPeildatum, vandaag } from '../../../src/kennisbank/peildatum.ts';
import { peildatum } from '../hulp.ts';

describe('leesPeildatum', () => {
  it.each(['2023-08-09', '2024-02-29', '2026-12-31'])('%s is een datum', (datum) => expect(leesPeildatum(datum)).toBe(datum));

  it.each([
    '2023-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-1-1',
    '23-01-01',
    '09-08-2023',
    '2023-08-09T00:00:00Z',
    ' 2023-08-09',
    '',
  ])('"%s" is er geen', (datum) => expect(leesPeildatum(datum)).toBeUndefined());

  it('leest elke bestaande dag', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (dag) => {
        const tekst = dag.toISOString().slice(0, 10);
        expect(leesPeildatum(tekst)).toBe(tekst);
      }),
    );
  });
});

describe('vandaag', () => {
  it.each([
    ['2026-06-30T21:59:59Z', '2026-06-30', 'in de zomer is het in Nederland twee uur later'],
    ['2026-06-30T22:00:00Z', '2026-07-01', 'in de zomer begint de dag om tien uur UTC'],
    ['2026-12-31T22:59:59Z', '2026-12-31', 'in de winter is het een uur later'],
    ['2026-12-31T23:00:00Z', '2027-01-01', 'in de winter begint het jaar om elf uur UTC'],
  ])('op %s is het %s: %s', (moment, datum) => expect(vandaag(new Date(moment))).toBe(datum));
});

describe('geldtOp', () => {
  const dag = peildatum('2024-06-15');

  it.each<[{ geldigVan?: string; geldigTot?: string }, boolean]>([
    [{}, true],
    [{ geldigVan: '2024-06-15' }, true],
    [{ geldigVan: '2024-06-16' }, false],
    [{ geldigTot: '2024-06-15' }, true],
    [{ geldigTot: '2024-06-14' }, false],
    [{ geldigVan: '2024-06-15', geldigTot: '2024-06-15' }, true],
    [{ geldigVan: '2024-01-01', geldigTot: '2024-12-31' }, true],
    [{ geldigVan: '2025-01-01', geldigTot: '2025-12-31' }, false],
  ])('%j geldt op 15 juni 2024: %s, want beide grenzen horen erbij', (geldigheid, geldt) => {
    expect(geldtOp(geldigheid, dag)).toBe(geldt);
  });
});
