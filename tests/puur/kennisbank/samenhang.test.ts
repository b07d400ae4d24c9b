import { describe, expect, it } from 'vitest';
import { controleerKennis } from '../../../src/kennisbank/controleer.ts';
import type { Blad, Voorwaarde } from '../../../src/regels/voorwaarde.ts';
import {
  aangeleverd,
  afgeleid,
  belemmering,
  bron,
  kenmerk,
  kort,
  regel,
  stand,
  succesfactor,
  tekst,
  vorm,
  waarden,
  type Lijsten,
  type Ruw,
} from '../hulp.ts';

const fouten = (erbij: Lijsten): readonly Ruw[] => controleerKennis(aangeleverd(erbij)).fouten.map(kort);
const over = ['financieringsvorm', 'pot'] as const;
const eis = regel('pot-eis', over, 'vereist', { kenmerk: 'wetten', bevat: 'wmo' });
const kenmerken = [
  kenmerk('niveau', 'keuze', { waarden: waarden('individueel', 'populatie') }),
  kenmerk('bewijs', 'keuze', { waarden: waarden('geen', 'aannames', 'bewezen'), geordend: true }),
  kenmerk('verrekening', 'inrichting', { waarden: waarden('achteraf', 'nog-niet', 'geen') }),
  kenmerk('inwoners', 'getal'),
  kenmerk('collectief', 'waarheid'),
];
const metVoorwaarde = (als: Voorwaarde): Lijsten => ({
  kenmerken,
  financieringsvormen: [vorm('pot')],
  regels: [eis, regel('fout', over, 'pleit-voor', als)],
});
const metVorm = (meer: Ruw): Lijsten => ({ financieringsvormen: [vorm('pot', meer)], regels: [eis] });

describe('een voorwaarde die niet bij haar kenmerk past', () => {
  it.each<[string, Blad, RegExp]>([
    ['een onbekend kenmerk', { kenmerk: 'bewijss', is: 'geen' }, /onbekend kenmerk "bewijss" \(bedoelde u "bewijs"\?\)/],
    ['een kenmerk waar niets op lijkt', { kenmerk: 'xyz', is: true }, /^onbekend kenmerk "xyz"$/],
    [
      'een onbekende waarde',
      { kenmerk: 'bewijs', is: 'aanname' },
      /bewijs kent de waarde "aanname" niet \(bedoelde u "aannames"\?\); bekend: geen, aannames, bewezen/,
    ],
    ['een wet die niet bestaat', { kenmerk: 'wetten', bevat: 'wlzz' }, /wetten kent de waarde "wlzz" niet \(bedoelde u "wlz"\?\)/],
    ['een wet die niet bestaat in een lijst', { kenmerk: 'wetten', bevatAlle: ['wmo', 'wlzz'] }, /"wlzz" niet \(bedoelde u "wlz"\?\)/],
    [
      'een wet die niet bestaat in een vaste lijst van bevatBuiten',
      { kenmerk: 'wetten', bevatBuiten: ['wlzz'] },
      /"wlzz" niet \(bedoelde u "wlz"\?\)/,
    ],
    [
      'een waarde van een ander kenmerk',
      { kenmerk: 'lastenIn', bevatEenVan: ['zorg'] },
      /lastenIn kent de waarde "zorg" niet; bekend: wmo, jeugdwet, zvw, wlz, wonen/,
    ],
    [
      'een inrichting met een onbekende keuze',
      { kenmerk: 'verrekening', isEenVan: ['achteraf', 'vooraf'] },
      /verrekening kent de waarde "vooraf" niet/,
    ],
    [
      'een trede die niet bestaat',
      { kenmerk: 'bewijs', minstens: 'bewijzen' },
      /bewijs kent de waarde "bewijzen" niet \(bedoelde u "bewezen"\?\)/,
    ],
    [
      'een operator voor een ander type',
      { kenmerk: 'niveau', bevat: 'populatie' },
      /"bevat" past niet bij niveau \(keuze\); wel bij verzameling/,
    ],
    [
      'een vergelijking van een verzameling',
      { kenmerk: 'wetten', minstens: 2 },
      /"minstens" past niet bij wetten \(verzameling\); wel bij getal, keuze/,
    ],
    ['tussen op een keuze', { kenmerk: 'bewijs', tussen: { van: 1, tot: 2 } }, /"tussen" past niet bij bewijs \(keuze\); wel bij getal/],
    ['een volgorde die er niet is', { kenmerk: 'niveau', minstens: 'populatie' }, /niveau heeft geen volgorde; gebruik is of isEenVan/],
    ['een naam als grens van een getal', { kenmerk: 'inwoners', hoogstens: 'veel' }, /inwoners is een getal: geef een getal/],
    ['een naam bij ja of nee', { kenmerk: 'collectief', is: 'ja' }, /collectief is ja of nee: gebruik is: true of is: false/],
    ['true bij een keuze', { kenmerk: 'niveau', is: true }, /niveau kent geen true of false; noem een waarde/],
    ['bevatBuiten een onbekend kenmerk', { kenmerk: 'batenIn', bevatBuiten: 'lasten' }, /"lasten" is geen verzameling/],
    ['bevatBuiten een kenmerk dat geen verzameling is', { kenmerk: 'batenIn', bevatBuiten: 'inwoners' }, /"inwoners" is geen verzameling/],
  ])('%s', (_, blad, melding) => {
    expect(fouten(metVoorwaarde(blad))).toEqual([
      { bestand: 'regels.yaml', item: 'fout', veld: 'als', melding: expect.stringMatching(melding) as string },
    ]);
  });

  it('wordt diep in een voorwaarde op haar plek gemeld, en elke fout apart', () => {
    const goed: Blad = { kenmerk: 'collectief', is: true };
    const fout: Blad = { kenmerk: 'colectief', is: true };
    const als: Voorwaarde = {
      alle: [goed, { een: [{ niet: fout }, goed, { geen: [fout] }] }, { aantalVan: { minstens: 1, van: [goed, fout] } }],
    };
    expect(fouten(metVoorwaarde(als)).map(({ veld, melding }) => [veld, melding])).toEqual(
      ['als.alle[1].een[0].niet', 'als.alle[1].een[2].geen[0]', 'als.alle[2].aantalVan.van[1]'].map((veld) => [
        veld,
        'onbekend kenmerk "colectief" (bedoelde u "collectief"?)',
      ]),
    );
  });

  it('wordt ook in een afgeleid kenmerk gemeld', () => {
    expect(fouten({ 'afgeleide-kenmerken': [afgeleid('hard', { voorwaarde: { kenmerk: 'wetten', bevat: 'wlzz' } })] })).toEqual([
      {
        bestand: 'afgeleide-kenmerken.yaml',
        item: 'hard',
        veld: 'definitie.voorwaarde',
        melding: expect.stringContaining('"wlzz"') as string,
      },
    ]);
  });

  it('een regel mag over een afgeleid kenmerk gaan, met de namen van de partijen', () => {
    const metAfgeleid = (als: Voorwaarde): Lijsten => ({
      ...metVoorwaarde(als),
      'afgeleide-kenmerken': [afgeleid('financiers', { financiersVan: 'lastenIn' }), afgeleid('aantal', { aantalFinanciersVan: 'wetten' })],
    });
    expect(
      fouten(
        metAfgeleid({
          alle: [
            { kenmerk: 'financiers', bevat: 'gemeente' },
            { kenmerk: 'aantal', minstens: 2 },
          ],
        }),
      ),
    ).toEqual([]);
    expect(fouten(metAfgeleid({ kenmerk: 'financiers', bevat: 'wmo' }))).toHaveLength(1);
  });
});

describe('een verwijzing naar iets dat er niet is', () => {
  it.each<[string, Lijsten, { bestand: string; item: string; veld: string }, RegExp]>([
    [
      'een bron',
      metVorm({ wat: { tekst: 'x', bron: { bron: 'proefbronn', plaats: '1' } } }),
      { bestand: 'financieringsvormen.yaml', item: 'pot', veld: 'wat.bron' },
      /"proefbronn" staat niet in bronnen \(bedoelde u "proefbron"\?\)/,
    ],
    [
      'een bron in een lijst',
      metVorm({ stappen: [tekst('x'), { tekst: 'x', bron: { bron: 'elders', plaats: '1' } }] }),
      { bestand: 'financieringsvormen.yaml', item: 'pot', veld: 'stappen[1].bron' },
      /"elders" staat niet in bronnen/,
    ],
    [
      'een categorie',
      metVorm({ categorieen: ['potje'] }),
      { bestand: 'financieringsvormen.yaml', item: 'pot', veld: 'categorieen' },
      /"potje" staat niet in financieringsvormen/,
    ],
    [
      'een wet in overbrugt',
      metVorm({ overbrugt: [{ van: 'alle', naar: ['wmo', 'zww'], bron }] }),
      { bestand: 'financieringsvormen.yaml', item: 'pot', veld: 'overbrugt[0].naar' },
      /"zww" staat niet in wetten \(bedoelde u "zvw"\?\)/,
    ],
    [
      'een praktijk',
      metVorm({ praktijken: ['nergens'] }),
      { bestand: 'financieringsvormen.yaml', item: 'pot', veld: 'praktijken' },
      /"nergens" staat niet in praktijken/,
    ],
    [
      'een financier',
      { domeinen: [{ id: 'veiligheid', naam: 'Veiligheid', omschrijving: tekst('x'), financier: 'gemeenten', bron }] },
      { bestand: 'domeinen.yaml', item: 'veiligheid', veld: 'financier' },
      /"gemeenten" staat niet in partijsoorten \(bedoelde u "gemeente"\?\)/,
    ],
    [
      'een vorm in een regel',
      {
        financieringsvormen: [vorm('pot')],
        regels: [eis, regel('fout', ['financieringsvorm', 'pott'], 'vereist', { kenmerk: 'wetten', isLeeg: true })],
      },
      { bestand: 'regels.yaml', item: 'fout', veld: 'over.id' },
      /"pott" staat niet in financieringsvormen \(bedoelde u "pot"\?\)/,
    ],
    [
      'een praktijk bij een handelingsperspectief',
      {
        belemmeringen: [belemmering('wachten', { handelingsperspectief: [{ tekst: 'x', overdraagbaar: 'x', praktijk: 'weg', bron }] })],
        regels: [regel('wachten-op', ['belemmering', 'wachten'], 'treedt-op', { kenmerk: 'wetten', isLeeg: true })],
      },
      { bestand: 'belemmeringen.yaml', item: 'wachten', veld: 'handelingsperspectief[0].praktijk' },
      /"weg" staat niet in praktijken/,
    ],
    [
      'een wet bij een beleidsontwikkeling',
      {
        beleidsontwikkelingen: [
          {
            id: 'nieuw',
            naam: 'Nieuw',
            datum: '2025-01-01',
            wanneer: 'begin 2025',
            wetten: ['zwv'],
            tekst: tekst('x'),
            zekerheid: 'officieel',
            bron,
          },
        ],
      },
      { bestand: 'beleidsontwikkelingen.yaml', item: 'nieuw', veld: 'wetten' },
      /"zwv" staat niet in wetten/,
    ],
    [
      'een kenmerk in het lexicon',
      { lexicon: [{ id: 'woord', woorden: ['buurt'], kenmerk: 'doelgroep', waarde: 'ouderen', bron }] },
      { bestand: 'lexicon.yaml', item: 'woord', veld: 'kenmerk' },
      /"doelgroep" staat niet in kenmerken/,
    ],
  ])('%s: met het veld en de naam die bedoeld kan zijn', (_, lijsten, plek, melding) => {
    expect(fouten(lijsten)).toEqual([{ ...plek, melding: expect.stringMatching(melding) as string }]);
  });
});

describe('de stand van een vorm', () => {
  const metStand = (...tijdvakken: Ruw[]): readonly Ruw[] => fouten(metVorm({ stand: tijdvakken }));

  it.each<[string, Ruw[], string, RegExp]>([
    [
      'overlapt op één dag',
      [stand('2023-01-01', 'gesloten', { tot: '2024-01-01' }), stand('2024-01-01', 'van-kracht')],
      'stand[0]',
      /loopt over in het volgende tijdvak \(vanaf 2024-01-01\); zet tot op een dag daarvoor/,
    ],
    [
      'is nog open als de volgende begint',
      [stand('2023-01-01', 'gesloten'), stand('2024-01-01', 'van-kracht')],
      'stand[0]',
      /loopt over in het volgende tijdvak/,
    ],
    [
      'eindigt voor zij begint',
      [stand('2023-06-01', 'gesloten', { tot: '2023-05-31' })],
      'stand[0]',
      /tot \(2023-05-31\) ligt voor vanaf \(2023-06-01\)/,
    ],
    [
      'staat niet op volgorde',
      [stand('2024-01-01', 'van-kracht', { tot: '2024-12-31' }), stand('2023-01-01', 'gesloten', { tot: '2023-12-31' })],
      'stand[0]',
      /loopt over/,
    ],
  ])('die %s, wordt gemeld', (_, tijdvakken, veld, melding) => {
    expect(metStand(...tijdvakken)).toEqual([
      { bestand: 'financieringsvormen.yaml', item: 'pot', veld, melding: expect.stringMatching(melding) as string },
    ]);
  });

  it('mag een gat hebben en op één dag passen', () => {
    expect(metStand(stand('2023-01-01', 'gesloten', { tot: '2023-01-01' }), stand('2024-01-01', 'van-kracht'))).toEqual([]);
  });
});

describe('kennis die niet compleet is', () => {
  it('een vorm zonder regels wordt gemeld: zij zou altijd passend zijn', () => {
    expect(fouten({ financieringsvormen: [vorm('pot')] })).toEqual([
      {
        bestand: 'financieringsvormen.yaml',
        item: 'pot',
        melding: expect.stringMatching(/geen regel die zegt wat vereist is of wat haar uitsluit/) as string,
      },
    ]);
  });

  it('een vorm met alleen argumenten wordt ook gemeld', () => {
    const pleidooi = regel('pot-voor', over, 'pleit-voor', { kenmerk: 'wetten', bevat: 'wmo' });
    expect(fouten({ financieringsvormen: [vorm('pot')], regels: [pleidooi] })).toHaveLength(1);
  });

  it('een belemmering die nooit kan optreden en een succesfactor zonder regel worden gemeld', () => {
    const verzacht = regel('wachten-minder', ['belemmering', 'wachten'], 'verzacht', { kenmerk: 'wetten', isLeeg: true });
    expect(fouten({ belemmeringen: [belemmering('wachten')], succesfactoren: [succesfactor('vertrouwen')], regels: [verzacht] })).toEqual([
      { bestand: 'belemmeringen.yaml', item: 'wachten', melding: expect.stringContaining('treedt-op') as string },
      { bestand: 'succesfactoren.yaml', item: 'vertrouwen', melding: expect.stringContaining('aanwezig') as string },
    ]);
  });
});
