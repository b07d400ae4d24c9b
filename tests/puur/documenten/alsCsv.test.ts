import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsCsv } from '../../../src/documenten/alsCsv.ts';
import { leesCsv } from './leesCsv.ts';

describe('CSV', () => {
  it('zet alleen aanhalingstekens waar het moet, en eindigt elke rij met CRLF', () => {
    expect(
      alsCsv(
        ['a', 'b'],
        [
          ['een', 'twee, drie'],
          ['vier "vijf"', 'zes\nzeven'],
          ['', 'ë'],
        ],
      ),
    ).toBe('a,b\r\neen,"twee, drie"\r\n"vier ""vijf""","zes\nzeven"\r\n,ë\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://kwaad")'])('laat een rekenblad niet rekenen met %j', (cel) => {
    expect(leesCsv(alsCsv(['naam'], [[cel]]))).toEqual([['naam'], [`'${cel}`]]);
  });

  it('geeft elke andere cel terug zoals zij was', () => {
    const cel = fc.string({ unit: 'grapheme' }).filter((inhoud) => !/^[=+\-@\t\r]/.test(inhoud));
    fc.assert(
      fc.property(fc.array(fc.tuple(cel, cel, cel), { minLength: 1, maxLength: 5 }), (rijen) => {
        expect(leesCsv(alsCsv(['x', 'y', 'z'], rijen))).toEqual([['x', 'y', 'z'], ...rijen]);
      }),
    );
  });
});
