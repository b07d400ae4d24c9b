import { describe, expect, it } from 'vitest';
import { controleerInhoud } from '../../../../src/kennisbank/inhoudscontrole/controleerInhoud.ts';
import { toonBevinding } from '../../../../src/kennisbank/inhoudscontrole/bevinding.ts';
import { leesEchteKennis } from '../../hulp.ts';
import { metUitleg, proefset } from './proefset.ts';

describe('de inhoudscontrole', () => {
  it('geeft alles tegelijk, de fouten voorop', () => {
    const tekst = `De POH ${'ziet '.repeat(40)}het.`;
    const gevonden = controleerInhoud(proefset(metUitleg(tekst, '7.1', 'aef-2023')));
    expect(gevonden.map(({ code }) => code)).toEqual([
      'PLAATS_ONBEKENDE_VORM',
      'PLAATS_ONBEKENDE_VORM',
      'ZIN_TE_LANG',
      'JARGON_ZONDER_BEGRIP',
    ]);
    expect(gevonden.map(toonBevinding)[3]).toMatch(/^waarschuwing JARGON_ZONDER_BEGRIP begrippen\/proef, uitleg\.tekst: "POH"/);
  });

  it('vindt niets in een regelset die klopt', () => expect(controleerInhoud(proefset())).toEqual([]));

  it.each([
    'financieringsvormen',
    'belemmeringen',
    'succesfactoren',
    'kenmerken',
    'regels',
    'wetten',
    'doelgroepen',
    'partijsoorten',
    'domeinen',
  ])('vindt geen fout in %s van dit huis', (soort) => {
    const fouten = controleerInhoud(leesEchteKennis().regelset).filter(
      (bevinding) => bevinding.soort === soort && bevinding.ernst === 'fout',
    );
    expect(fouten.map(toonBevinding)).toEqual([]);
  });
});
