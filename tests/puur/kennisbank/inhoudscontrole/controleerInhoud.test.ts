import { describe, expect, it } from 'vitest';
import { controleerInhoud } from '../../../../src/kennisbank/inhoudscontrole/controleerInhoud.ts';
import { toonBevinding } from '../../../../src/kennisbank/bevinding.ts';
import { soorten } from '../../../../src/kennisbank/model/regelset.ts';
import { leesEchteKennis } from '../../hulp.ts';
import { metUitleg, proefset } from './proefset.ts';

describe('de inhoudscontrole', () => {
  it('geeft alles tegelijk, de fouten voorop', () => {
    const tekst = `De POH ${'ziet '.repeat(40)}het.`;
    const gevonden = controleerInhoud(proefset(metUitleg(tekst, '7.1', 'aef-2023')));
    expect(gevonden.map(({ code }) => code)).toEqual([
      'plaats-onbekende-vorm',
      'plaats-onbekende-vorm',
      'zin-te-lang',
      'jargon-zonder-begrip',
    ]);
    expect(gevonden.map(toonBevinding)[3]).toMatch(/^begrippen, proef, uitleg\.tekst: "POH" .* \[jargon-zonder-begrip\]$/);
  });

  it('vindt niets in een regelset die klopt', () => expect(controleerInhoud(proefset())).toEqual([]));

  it.each(soorten)('vindt geen fout in %s van dit huis', (soort) => {
    const fouten = controleerInhoud(leesEchteKennis().regelset).filter(({ plaats, ernst }) => plaats.soort === soort && ernst === 'fout');
    expect(fouten.map(toonBevinding)).toEqual([]);
  });
});
