import { describe, expect, it } from 'vitest';
import { leesIntakevraag } from '../../../src/intake/leesIntakevraag.ts';

const codes = (invoer: unknown): string[] => leesIntakevraag(invoer).fouten.map(({ location, code }) => `${location} ${code}`);

describe('leesIntakevraag', () => {
  it('leest een tekst tot en met de grens; null is afwezig', () => {
    expect(leesIntakevraag({ tekst: 'x'.repeat(5000) }).vraag?.tekst).toHaveLength(5000);
    expect(leesIntakevraag({ tekst: 'Wmo', metOmschrijving: null }).vraag).toEqual({ tekst: 'Wmo', metOmschrijving: false });
    expect(leesIntakevraag({ tekst: 'Wmo', metOmschrijving: true }).vraag?.metOmschrijving).toBe(true);
  });

  it('noemt alle fouten tegelijk, met wat goed zou zijn', () => {
    expect(codes([])).toEqual([' verkeerd-type']);
    expect(codes(null)).toEqual([' verkeerd-type']);
    expect(codes({})).toEqual(['/tekst ontbreekt']);
    expect(codes({ tekst: null })).toEqual(['/tekst ontbreekt']);
    expect(codes({ tekst: ' \n' })).toEqual(['/tekst ontbreekt']);
    expect(codes({ tekst: 'x'.repeat(5001) })).toEqual(['/tekst te-lang']);
    expect(codes({ text: 'Wmo', tekst: 5, metOmschrijving: 'ja' })).toEqual([
      '/text onbekend-veld',
      '/tekst verkeerd-type',
      '/metOmschrijving verkeerd-type',
    ]);
    expect(leesIntakevraag({ teks: 'Wmo' }).fouten[0]?.detail).toContain('bedoelde u "tekst"?');
  });
});
