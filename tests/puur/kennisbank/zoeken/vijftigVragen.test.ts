import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { zoek } from '../../../../src/kennisbank/zoeken/zoek.ts';
import { leesEchteKennis, peildatum } from '../../hulp.ts';

interface Zoekproef {
  readonly wie: string;
  readonly vraag: string;
  readonly verwacht: string;
  readonly nogNiet?: string;
}

const proeven = parse(readFileSync(join(import.meta.dirname, 'vijftig-vragen.yaml'), 'utf8')) as readonly Zoekproef[];
const kennis = leesEchteKennis();

function eersteDrie(vraag: string): readonly string[] {
  return zoek(kennis, vraag, peildatum('2026-11-22'))
    .toon(0, 3)
    .map(({ soort, id }) => `${soort}/${id}`);
}

describe('vijftig zoekvragen', () => {
  it('zijn er vijftig, van drie soorten vragers, elk met een item dat bestaat', () => {
    expect(proeven).toHaveLength(50);
    expect(new Set(proeven.map(({ wie }) => wie))).toEqual(new Set(['coördinator', 'adviseur', 'verzekeraar']));
    expect(proeven.filter(({ nogNiet }) => nogNiet !== undefined).length).toBeLessThanOrEqual(4);
    for (const { verwacht } of proeven) {
      const [soort = '', id = ''] = verwacht.split('/');
      const lijst = kennis.regelset.items[soort as 'wetten'] as readonly { readonly id: string }[];
      expect(
        lijst.map((item) => item.id),
        verwacht,
      ).toContain(id);
    }
  });

  it.each(proeven.filter(({ nogNiet }) => nogNiet === undefined))(
    '$wie: "$vraag" geeft $verwacht bij de eerste drie',
    ({ vraag, verwacht }) => {
      expect(eersteDrie(vraag)).toContain(verwacht);
    },
  );

  it.each(proeven.filter(({ nogNiet }) => nogNiet !== undefined))('nog niet: "$vraag", want $nogNiet', ({ vraag, verwacht }) => {
    expect(eersteDrie(vraag)).not.toContain(verwacht);
  });
});
