import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestandsnaam } from '../../../src/api/documentantwoord.ts';

describe('de naam van een bestand', () => {
  it('is kort, en bestaat alleen uit kleine letters, cijfers en streepjes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (naam) => {
        expect(bestandsnaam(naam)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/);
      }),
    );
  });

  it.each([
    ['advies Hollandscheveld Verbindt 2026-11-22', 'advies-hollandscheveld-verbindt-2026-11-22'],
    ['advies Súdwest-Fryslân "& co"', 'advies-sudwest-fryslan-co'],
    ['../../etc/passwd', 'etc-passwd'],
    ['日本', 'document'],
  ])('maakt van %s %s', (naam, verwacht) => expect(bestandsnaam(naam)).toBe(verwacht));
});
