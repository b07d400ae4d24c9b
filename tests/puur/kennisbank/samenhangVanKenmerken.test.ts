import { describe, expect, it } from 'vitest';
import { controleerKennis } from '../../../src/kennisbank/controleer.ts';
import { aangeleverd, afgeleid, bron, kenmerk, regel, vorm, waarden, type Lijsten, type Ruw } from '../hulp.ts';

const over = ['financieringsvorm', 'pot'] as const;
const eis = regel('pot-eis', over, 'vereist', { kenmerk: 'wetten', bevat: 'wmo' });
const metRegel = (meer: Ruw): Lijsten => ({
  kenmerken: [kenmerk('bewijs', 'keuze', { waarden: waarden('geen', 'bewezen'), geordend: true })],
  financieringsvormen: [vorm('pot')],
  regels: [eis, { ...regel('fout', over, 'pleit-voor', { kenmerk: 'wetten', bevat: 'wmo' }), ...meer }],
});
const meldingen = (erbij: Lijsten): string[] =>
  controleerKennis(aangeleverd(erbij)).fouten.map(({ plaats: { item, veld }, melding }) => `${item} ${veld}: ${melding}`);

describe('een kenmerk of afleiding die niet klopt', () => {
  it.each<[string, Lijsten, RegExp]>([
    ['een keuze zonder waarden', { kenmerken: [kenmerk('niveau', 'keuze')] }, /^niveau waarden: een keuze heeft waarden/],
    [
      'een getal met omgekeerde grenzen',
      { kenmerken: [kenmerk('inwoners', 'getal', { minimum: 5, maximum: 1 })] },
      /^inwoners minimum: .*boven het maximum/,
    ],
    [
      'een afleiding van iets dat er niet is',
      { 'afgeleide-kenmerken': [afgeleid('wieBetaalt', { financiersVan: 'lastenInn' })] },
      /^wieBetaalt definitie\.financiersVan: .*bedoelde u "lastenIn"/,
    ],
    [
      'een afleiding van iets dat geen verzameling is',
      {
        kenmerken: [kenmerk('collectief', 'waarheid')],
        'afgeleide-kenmerken': [afgeleid('hoeveel', { aantalFinanciersVan: 'collectief' })],
      },
      /^hoeveel definitie\.aantalFinanciersVan: "collectief" is geen verzameling/,
    ],
    [
      'een afleiding die op een latere steunt',
      {
        'afgeleide-kenmerken': [
          afgeleid('eerst', { voorwaarde: { kenmerk: 'later', isLeeg: true } }),
          afgeleid('later', { financiersVan: 'wetten' }),
        ],
      },
      /^eerst definitie\.voorwaarde: "later" is geen kenmerk en geen eerdere afleiding/,
    ],
    [
      'een afleiding met de naam van een kenmerk',
      { 'afgeleide-kenmerken': [afgeleid('lastenIn', { financiersVan: 'wetten' })] },
      /^lastenIn id: deze naam is al/,
    ],
  ])('%s', (_, erbij, verwacht) => {
    expect(meldingen(erbij)).toEqual(expect.arrayContaining([expect.stringMatching(verwacht)]));
  });
});

describe('een regel die niet klopt', () => {
  it.each<[string, Ruw, RegExp]>([
    [
      'een getal bij een geordende keuze',
      { als: { kenmerk: 'bewijs', minstens: 3 } },
      /^fout als: bewijs is een keuze: noem een van geen, bewezen/,
    ],
    ['een einde voor het begin', { geldigVan: '2024-02-01', geldigTot: '2024-01-31' }, /^fout geldigTot: .*ligt voor geldigVan/],
    [
      'een tikfout in de operator, diep in de voorwaarde',
      {
        als: {
          alle: [
            { kenmerk: 'wetten', bevat: 'wmo' },
            { kenmerk: 'wetten', bevvat: 'zvw' },
          ],
        },
      },
      /^fout als: alle\[1\]: onbekende operator "bevvat" \(bedoelde u "bevat"\?\)/,
    ],
    [
      'een onbekende verbinder',
      { als: { allen: [{ kenmerk: 'wetten', bevat: 'wmo' }] } },
      /^fout als: onbekende verbinder "allen" \(bedoelde u "alle"\?\)/,
    ],
    ['twee operatoren bij een kenmerk', { als: { kenmerk: 'wetten', bevat: 'wmo', isLeeg: true } }, /precies één operator; er staan er 2/],
  ])('%s', (_, meer, verwacht) => {
    expect(meldingen(metRegel(meer))).toEqual(expect.arrayContaining([expect.stringMatching(verwacht)]));
  });
});

describe('een toetsgeval dat iets verwacht dat niet bestaat', () => {
  it('wordt gemeld, ook waar het anders altijd zou slagen', () => {
    const toetsgeval = {
      id: 'proef',
      omschrijving: 'Een proef.',
      bron,
      peildatum: '2024-01-01',
      initiatief: { wetten: ['wmo'] },
      verwacht: { geenBelemmeringen: ['wachtten'], eerste: ['pott'] },
    };
    const gevonden = meldingen({ financieringsvormen: [vorm('pot')], regels: [eis], toetsgevallen: [toetsgeval] });
    expect(gevonden).toContain('proef verwacht: "pott" staat niet in financieringsvormen (bedoelde u "pot"?)');
    expect(gevonden).toEqual(expect.arrayContaining([expect.stringMatching(/^proef verwacht: "wachtten" staat niet in belemmeringen/)]));
  });
});
