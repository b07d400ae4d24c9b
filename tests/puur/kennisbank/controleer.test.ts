import { describe, expect, it } from 'vitest';
import { bevinding, toonBevinding, type Bevinding } from '../../../src/kennisbank/bevinding.ts';
import { controleerKennis, type Aangeleverd } from '../../../src/kennisbank/controleer.ts';
import type { Voorwaarde } from '../../../src/regels/voorwaarde.ts';
import { aangeleverd, belemmering, bron, kenmerk, kort, regel, vorm, type Lijsten, type Ruw } from '../hulp.ts';

const fouten = (erbij: Lijsten): readonly Ruw[] => foutenIn(aangeleverd(erbij));
const foutenIn = (bestanden: Aangeleverd): readonly Ruw[] => controleerKennis(bestanden).fouten.map(kort);
const over = ['financieringsvorm', 'pot'] as const;
const pot = vorm('pot');
const goedeRegel = regel('pot-eis', over, 'vereist', { kenmerk: 'wetten', bevat: 'wmo' });
const metRegel = (erbij: Ruw): Lijsten => ({ financieringsvormen: [pot], regels: [goedeRegel, erbij] });

describe('controleerKennis', () => {
  it('geeft van goede kennis de hele regelset, met de items in de volgorde van de bestanden', () => {
    const { regelset, fouten: geen } = controleerKennis(
      aangeleverd({
        financieringsvormen: [vorm('zand'), pot],
        regels: [goedeRegel, regel('zand-eis', ['financieringsvorm', 'zand'], 'vereist', { kenmerk: 'wetten', bevat: 'zvw' })],
      }),
    );
    expect(geen).toEqual([]);
    expect(regelset?.items.financieringsvormen.map(({ id }) => id)).toEqual(['zand', 'pot']);
    expect(regelset?.items.lexicon).toEqual([]);
    expect(regelset?.dekkingVanaf).toBe('2020-01-01');
  });

  it('vult in wat mag ontbreken', () => {
    const { regelset } = controleerKennis(aangeleverd({ financieringsvormen: [pot], regels: [goedeRegel] }));
    expect(regelset?.items.financieringsvormen[0]).toMatchObject({ categorieen: [], eigenGeld: true, enDaarna: [] });
  });

  it('voegt lijsten van dezelfde soort uit verschillende bestanden samen', () => {
    const basis = aangeleverd({ financieringsvormen: [pot], regels: [goedeRegel] });
    const tweede = { bestand: 'regels/meer.yaml', soort: 'regels', items: [{ ...goedeRegel, id: 'pot-tweede' }] };
    const { regelset } = controleerKennis({ ...basis, lijsten: [...basis.lijsten, tweede] });
    expect(regelset?.items.regels.map(({ id }) => id)).toEqual(['pot-eis', 'pot-tweede']);
  });

  it('geeft bij een fout geen regelset: er wordt niets half ingelezen', () => {
    expect(controleerKennis(aangeleverd(metRegel({ ...goedeRegel, id: 'twee', omdat: '' }))).regelset).toBeUndefined();
  });
});

describe('een fout in een item', () => {
  it.each<[string, Ruw, string, RegExp]>([
    ['een veld dat ontbreekt', { omdat: undefined }, 'omdat', /ontbreekt; verwacht is tekst/],
    ['een veld dat niet bestaat', { toelichting: 'x' }, '', /onbekend veld "toelichting"/],
    ['een verkeerd type', { omdat: 5 }, 'omdat', /verwacht is tekst, er staat 5/],
    ['een lege tekst', { omdat: '' }, 'omdat', /te kort: minstens 1 teken/],
    ['een te lange tekst', { omdat: 'x'.repeat(601) }, 'omdat', /te lang: hoogstens 600 tekens/],
    ['een naam met hoofdletters of spaties', { id: 'Pot Twee' }, 'id', /kleine letters, cijfers en koppeltekens.*er staat "Pot Twee"/],
    ['een datum die niet bestaat', { geldigVan: '2025-02-30' }, 'geldigVan', /bestaande datum als JJJJ-MM-DD; er staat "2025-02-30"/],
    [
      'een waarde buiten de lijst',
      { strekking: 'verplicht' },
      'strekking',
      /er staat "verplicht" \(bedoelde u "verzacht"\?\); toegestaan: vereist, sluit-uit, pleit-voor/,
    ],
    [
      'een verkeerde soort in over',
      { over: { soort: 'vorm', id: 'pot' } },
      'over.soort',
      /er staat "vorm"; toegestaan: financieringsvorm, belemmering/,
    ],
    ['een bron zonder plaats', { bron: { bron: 'proefbron' } }, 'bron.plaats', /ontbreekt; verwacht is tekst/],
    ['een gewicht bij een vereiste', { gewicht: 3 }, 'gewicht', /alleen pleit-voor en pleit-tegen hebben een gewicht/],
    ['een te zwaar gewicht', { strekking: 'pleit-voor', gewicht: 6 }, 'gewicht', /te groot: hoogstens 5/],
    ['een te licht gewicht', { strekking: 'pleit-voor', gewicht: 0 }, 'gewicht', /te klein: minstens 1/],
    [
      'een strekking van een andere soort',
      { strekking: 'treedt-op' },
      'strekking',
      /bij een financieringsvorm hoort vereist, sluit-uit, pleit-voor, pleit-tegen/,
    ],
    [
      'een onbekende afbakening',
      { over: { soort: 'afbakening', id: 'doen' }, strekking: 'wijst-op' },
      'over.id',
      /een van ontschotten, binnen-een-wet/,
    ],
    [
      'een onbekende operator',
      { als: { kenmerk: 'wetten', omvat: 'wmo' } },
      'als',
      /onbekende operator "omvat"; bekend: bevat, bevatEenVan/,
    ],
    [
      'twee operatoren in één blad',
      { als: { kenmerk: 'wetten', bevat: 'wmo', isLeeg: true } },
      'als',
      /een kenmerk heeft precies één operator/,
    ],
    ['een lege verbinding', { als: { alle: [] } }, 'als.alle', /te kort: minstens 1 onderdeel/],
  ])('%s: staat er met bestand, item, veld en wat goed zou zijn', (_, wijziging, veld, melding) => {
    const item = { ...goedeRegel, id: 'fout', ...wijziging };
    expect(fouten(metRegel(item))).toEqual([
      { bestand: 'regels.yaml', item: item.id, veld, melding: expect.stringMatching(melding) as string },
    ]);
  });

  it.each<[string, string, string, RegExp]>([
    ['belemmering', 'vereist', 'wachten', /bij een belemmering hoort treedt-op, verzacht/],
    ['succesfactor', 'treedt-op', 'wachten', /bij een succesfactor hoort aanwezig/],
    ['afbakening', 'vereist', 'ontschotten', /bij een afbakening hoort wijst-op/],
  ])('de strekking moet passen bij een %s: %s kan daar niet', (soort, strekking, id, melding) => {
    const gemeld = fouten(metRegel(regel('fout', [soort, id], strekking, { kenmerk: 'wetten', isLeeg: true })));
    expect(gemeld).toContainEqual({
      bestand: 'regels.yaml',
      item: 'fout',
      veld: 'strekking',
      melding: expect.stringMatching(melding) as string,
    });
  });

  it('een item zonder naam wordt op zijn plek in het bestand genoemd', () => {
    const { id: _, ...naamloos } = goedeRegel;
    expect(fouten({ financieringsvormen: [pot], regels: [goedeRegel, naamloos] })).toEqual([
      { bestand: 'regels.yaml', item: 'item 2', veld: 'id', melding: 'ontbreekt; verwacht is tekst' },
    ]);
  });

  it.each([['een losse tekst'], [null], [42]])('een item dat geen object is (%j) wordt gemeld', (item) => {
    expect(fouten({ doelgroepen: [item] })).toEqual([
      { bestand: 'doelgroepen.yaml', item: 'item 3', veld: '', melding: expect.stringContaining('verwacht is een object') as string },
    ]);
  });

  it('een vraag zonder vraagteken wordt gemeld: de tekst gaat zo naar de lezer', () => {
    expect(fouten({ kenmerken: [kenmerk('schaal', 'getal', { vraag: 'Hoe groot is het.' })] })).toEqual([
      { bestand: 'kenmerken.yaml', item: 'schaal', veld: 'vraag', melding: expect.stringContaining('eindigt op een vraagteken') as string },
    ]);
  });

  it('een tekst zonder bron wordt gemeld', () => {
    expect(fouten({ belemmeringen: [belemmering('wachten', { toelichting: { tekst: 'Zonder bron.' } })] })).toEqual([
      { bestand: 'belemmeringen.yaml', item: 'wachten', veld: 'toelichting.bron', melding: 'ontbreekt; verwacht is een object' },
    ]);
  });

  it('een lijst met een dubbele naam wordt gemeld', () => {
    const dubbel = vorm('pot', { praktijken: ['een', 'een'] });
    expect(fouten({ financieringsvormen: [dubbel], regels: [goedeRegel] })).toContainEqual({
      bestand: 'financieringsvormen.yaml',
      item: 'pot',
      veld: 'praktijken',
      melding: 'elke naam hoogstens één keer',
    });
  });
});

describe('een fout tussen bestanden', () => {
  it('een onbekende soort wordt gemeld met de soort die bedoeld kan zijn', () => {
    const basis = aangeleverd();
    const bestanden = { ...basis, lijsten: [...basis.lijsten, { bestand: 'weten.yaml', soort: 'weten', items: [] }] };
    expect(foutenIn(bestanden)).toEqual([
      {
        bestand: 'weten.yaml',
        melding: expect.stringMatching(/onbekende soort "weten" \(bedoelde u "wetten"\?\); bekend: bronnen, /) as string,
      },
    ]);
  });

  it('een dubbele naam wordt gemeld met het bestand waarin zij al staat', () => {
    const basis = aangeleverd();
    const nogEens = {
      bestand: 'bronnen/oud.yaml',
      soort: 'bronnen',
      items: basis.lijsten.find(({ soort }) => soort === 'bronnen')?.items ?? [],
    };
    expect(foutenIn({ ...basis, lijsten: [...basis.lijsten, nogEens] })).toEqual([
      {
        bestand: 'bronnen/oud.yaml',
        item: 'proefbron',
        veld: 'id',
        melding: expect.stringContaining('staat al in bronnen.yaml') as string,
      },
    ]);
  });

  it('dezelfde naam in twee soorten mag', () => {
    expect(fouten({ begrippen: [{ id: 'wmo', naam: 'Wmo', uitleg: { tekst: 'Een wet.', bron }, bron }] })).toEqual([]);
  });

  it.each<[string, unknown, string, RegExp]>([
    ['ontbreken', undefined, '', /ontbreekt; verwacht is een object/],
    ['een naam missen', { toelichting: 'x', dekkingVanaf: '2020-01-01', kennisTot: '2026-01-01' }, 'naam', /ontbreekt; verwacht is tekst/],
    [
      'een datum hebben die niet bestaat',
      { naam: 'x', toelichting: 'x', dekkingVanaf: '2020-13-01', kennisTot: '2026-01-01' },
      'dekkingVanaf',
      /bestaande datum/,
    ],
  ])('gegevens van de regelset die %s, worden gemeld bij regelset.yaml', (_, gegevens, veld, melding) => {
    const bestanden: Aangeleverd = { ...aangeleverd(), gegevens };
    expect(foutenIn(bestanden)).toEqual([{ bestand: 'regelset.yaml', veld, melding: expect.stringMatching(melding) as string }]);
  });

  it('alle fouten komen in één keer: van vorm, van samenhang en uit elk bestand', () => {
    const als: Voorwaarde = { kenmerk: 'weten', bevat: 'wmo' };
    const gemeld = fouten({
      doelgroepen: [{ id: 'Ouderen!', naam: '' }],
      financieringsvormen: [pot, vorm('leeg')],
      regels: [
        goedeRegel,
        regel('een', over, 'vereist', als, { gewicht: 2 }),
        regel('twee', over, 'sluit-uit', als),
        regel('drie', ['belemmering', 'weg'], 'treedt-op', { kenmerk: 'wetten', isLeeg: true }),
      ],
    });
    expect(gemeld.map(({ bestand, item, veld }) => [bestand, item, veld])).toEqual([
      ['doelgroepen.yaml', 'Ouderen!', 'id'],
      ['doelgroepen.yaml', 'Ouderen!', 'naam'],
      ['doelgroepen.yaml', 'Ouderen!', 'omschrijving'],
      ['doelgroepen.yaml', 'Ouderen!', 'bron'],
      ['regels.yaml', 'een', 'gewicht'],
      ['regels.yaml', 'drie', 'over.id'],
      ['regels.yaml', 'twee', 'als'],
      ['financieringsvormen.yaml', 'leeg', undefined],
    ]);
  });
});

describe('een bevinding als regel tekst', () => {
  it.each<[Bevinding, string]>([
    [
      bevinding('veld-ontbreekt', { bestand: 'wetten.yaml', soort: 'wetten', item: 'wmo', veld: 'financier' }, 'ontbreekt'),
      'wetten.yaml, wmo, financier: ontbreekt [veld-ontbreekt]',
    ],
    [bevinding('veld-onbekend', { soort: 'wetten', item: 'wmo', veld: '' }, 'onbekend veld'), 'wetten, wmo: onbekend veld [veld-onbekend]'],
    [bevinding('geen-lijst', {}, 'er is niets'), 'er is niets [geen-lijst]'],
    [
      bevinding('altijd-verzacht', { soort: 'regels', item: 'op' }, 'geldt zo nooit', {
        feiten: { wetten: ['wmo'], collectief: true },
        peildatum: '2024-01-01',
      }),
      'regels, op: geldt zo nooit [altijd-verzacht]\n  Getuige: wetten = ["wmo"], collectief = true, op 2024-01-01',
    ],
    [
      bevinding('altijd-verzacht', { soort: 'regels', item: 'op' }, 'geldt zo nooit', { feiten: {} }),
      'regels, op: geldt zo nooit [altijd-verzacht]\n  Getuige: wat er ook bekend is',
    ],
  ])('%j', (gevonden, regelTekst) => expect(toonBevinding(gevonden)).toBe(regelTekst));
});
