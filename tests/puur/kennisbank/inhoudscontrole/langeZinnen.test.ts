import { describe, expect, it } from 'vitest';
import { langeZinnen } from '../../../../src/kennisbank/inhoudscontrole/langeZinnen.ts';
import { woordenVan, zinnenVan } from '../../../../src/kennisbank/inhoudscontrole/zinnen.ts';
import { bij, metUitleg, proefset } from './proefset.ts';

const zin = (woorden: number): string => `Wij ${'zien '.repeat(woorden - 2)}het.`;

describe('lange zinnen', () => {
  it.each([31, 60])('een zin van %i woorden wordt gemeld', (woorden) => {
    const gevonden = langeZinnen(proefset(metUitleg(`Dit is kort. ${zin(woorden)}`)));
    expect(gevonden).toMatchObject([
      { code: 'zin-te-lang', plaats: { soort: 'begrippen', item: 'proef', veld: 'uitleg.tekst' }, ernst: 'fout' },
    ]);
    expect(gevonden[0]?.melding).toContain(`${woorden} woorden`);
  });

  it('een zin van 30 woorden niet, ook niet naast een andere', () => {
    expect(bij('proef', langeZinnen(proefset(metUitleg(`${zin(30)} ${zin(30)}`))))).toEqual([]);
  });
});

describe('zinnen', () => {
  it.each([
    ['Een. Twee! Drie?', 3],
    ['Dat kost 1.000 euro per jaar. Zie art. 2 en Stb. 2026, 24.', 2],
    ['Zij zei: "Het kan." Daarna ging zij. (Zo was het.)', 3],
    ['Denk aan zorg, o.a. Wmo en Zvw.', 1],
    ['Paragraaf 3.2.1 gaat over geld.', 1],
    ['', 0],
  ])('"%s" zijn er %i', (tekst, aantal) => expect(zinnenVan(tekst)).toHaveLength(aantal));

  it('een getal, een woord met een streepje en een datum zijn elk één woord', () => {
    expect(woordenVan('Op 2026-11-22 kost nieuw-voor-oud 1.234,56 euro (ja).')).toEqual([
      'Op',
      '2026-11-22',
      'kost',
      'nieuw-voor-oud',
      '1.234,56',
      'euro',
      'ja',
    ]);
  });
});
