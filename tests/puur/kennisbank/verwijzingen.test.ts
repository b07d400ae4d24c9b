import { describe, expect, it } from 'vitest';
import { soorten } from '../../../src/kennisbank/model/regelset.ts';
import { verwijzingenVan } from '../../../src/kennisbank/verwijzingen.ts';
import { bladenVan } from '../../../src/regels/bladen.ts';
import { bouwKennis, regel, tekst, vorm } from '../hulp.ts';

const kennis = bouwKennis({
  financieringsvormen: [
    vorm('pot', {
      categorieen: ['pot'],
      overbrugt: [{ van: ['wmo'], naar: 'alle', bron: { bron: 'proefbron', plaats: '2' } }],
      enDaarna: [tekst('x')],
    }),
  ],
  regels: [
    regel('pot-eis', ['financieringsvorm', 'pot'], 'vereist', { kenmerk: 'wetten', bevat: 'wmo' }),
    regel('wijst', ['afbakening', 'ontschotten'], 'wijst-op', { kenmerk: 'wetten', bevat: 'wmo' }),
  ],
  toetsgevallen: [
    {
      id: 'geval',
      omschrijving: 'x',
      bron: { bron: 'proefbron', plaats: '1' },
      initiatief: { wetten: ['wmo'], bron: { bron: 'van de vrager' } },
      peildatum: '2024-01-01',
      verwacht: {},
    },
  ],
});
const { items } = kennis.regelset;

describe('verwijzingenVan', () => {
  it('een vorm wijst naar haar bronnen, categorieën en wetten; "alle" wijst nergens naar', () => {
    const gevonden = items.financieringsvormen.flatMap((pot) => verwijzingenVan('financieringsvormen', pot));
    expect(gevonden).toContainEqual({ veld: 'categorieen', naarSoort: 'financieringsvormen', naarId: 'pot' });
    expect(gevonden.filter(({ naarSoort }) => naarSoort === 'wetten')).toEqual([
      { veld: 'overbrugt[0].van', naarSoort: 'wetten', naarId: 'wmo' },
    ]);
    expect(gevonden.filter(({ naarSoort }) => naarSoort === 'bronnen').map(({ veld }) => veld)).toEqual(
      expect.arrayContaining(['bron', 'wat.bron', 'past[0].bron', 'overbrugt[0].bron', 'enDaarna[0].bron', 'stand[0].bron']),
    );
  });

  it('een regel wijst naar wie zij gaat; een afbakening is geen item', () => {
    const naar = items.regels.map((item) => verwijzingenVan('regels', item).filter(({ veld }) => veld === 'over.id'));
    expect(naar).toEqual([[{ veld: 'over.id', naarSoort: 'financieringsvormen', naarId: 'pot' }], []]);
  });

  it('wat in het initiatief van een toetsgeval staat, is geen verwijzing', () => {
    expect(items.toetsgevallen.flatMap((geval) => verwijzingenVan('toetsgevallen', geval))).toEqual([
      { veld: 'bron', naarSoort: 'bronnen', naarId: 'proefbron' },
    ]);
  });

  it('elk item met een bron wijst naar die bron', () => {
    for (const soort of soorten)
      for (const item of items[soort])
        if ('bron' in item)
          expect(verwijzingenVan(soort, item)).toContainEqual({ veld: 'bron', naarSoort: 'bronnen', naarId: item.bron.bron });
  });
});

describe('bladenVan', () => {
  it('geeft elk blad met zijn pad, in de volgorde van de voorwaarde', () => {
    const blad = { kenmerk: 'wetten', bevat: 'wmo' } as const;
    const paden = bladenVan({
      alle: [blad, { een: [blad] }, { geen: [blad] }, { niet: blad }, { aantalVan: { minstens: 1, van: [blad] } }],
    });
    expect(paden.map(({ pad }) => pad)).toEqual([
      'als.alle[0]',
      'als.alle[1].een[0]',
      'als.alle[2].geen[0]',
      'als.alle[3].niet',
      'als.alle[4].aantalVan.van[0]',
    ]);
    expect(paden[0]).toEqual({ pad: 'als.alle[0]', kenmerk: 'wetten', operator: 'bevat', verwacht: 'wmo' });
  });
});
