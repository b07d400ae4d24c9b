import { describe, expect, it } from 'vitest';
import { Kengetal } from '../../../src/kennisbank/model/naslag.ts';
import { controleerKennis } from '../../../src/kennisbank/controleer.ts';
import { aangeleverd, bron, kort, leesEchteKennis, tekst, type Ruw } from '../hulp.ts';

const kengetal = (post: Ruw, meer: Ruw = {}): Ruw => ({
  id: 'getal',
  naam: 'Getal',
  onderwerp: 'prijs',
  waarde: 290,
  eenheid: 'euro per dag',
  wat: tekst('Wat er is geteld.'),
  jaar: 2022,
  populatie: 'een groep',
  bewijs: 'prijslijst',
  bron,
  post: { richting: 'baten', categorie: 'substitutie', wet: 'wlz', telling: 'te-tellen', naam: 'dagen', ...post },
  ...meer,
});
const meldingen = (ruw: Ruw): (string | undefined)[] => Kengetal.safeParse(ruw).error?.issues.map(({ message }) => message) ?? [];

describe('een post bij een kengetal', () => {
  it('mag: een prijs zonder voorwaarde, en een bedrag per deelnemer met voorwaarde en aanname', () => {
    expect(meldingen(kengetal({}))).toEqual([]);
    const als = { kenmerk: 'lastenIn', bevat: 'wmo' };
    expect(meldingen(kengetal({ telling: 'per-deelnemer', als, aanname: 'Zo is het.' }))).toEqual([]);
  });

  it.each([
    ['een categorie van de andere kant', kengetal({ categorie: 'aanpak' }), /bij baten hoort substitutie/],
    ['een baat zonder wet en zonder partij', kengetal({ wet: undefined }), /een baat heeft een wet, of een partijsoort/],
    ['een baat met allebei', kengetal({ partijsoort: 'gemeente' }), /een baat heeft een wet, of een partijsoort/],
    ['kosten met een wet', kengetal({ richting: 'kosten', categorie: 'aanpak' }), /kosten vallen waar het initiatief zegt/],
    ['een bedrag per deelnemer zonder voorwaarde', kengetal({ telling: 'per-deelnemer', aanname: 'Zo.' }), /bij welk initiatief het past/],
    [
      'een post bij een reeks',
      kengetal(
        {},
        {
          waarde: undefined,
          reeks: [
            { bij: 'a', waarde: 1 },
            { bij: 'b', waarde: 2 },
          ],
        },
      ),
      /met één waarde/,
    ],
  ])('mag niet: %s', (_, ruw, melding) => {
    expect(meldingen(ruw).join()).toMatch(melding);
  });

  it.each([
    ['een wet die er niet is', { wet: 'wlzz' }, 'post.wet', /"wlzz" staat niet in wetten/],
    ['een kenmerk dat er niet is', { als: { kenmerk: 'lasten', bevat: 'wmo' } }, 'post.als', /onbekend kenmerk "lasten"/],
    ['een waarde die er niet is', { als: { kenmerk: 'lastenIn', bevat: 'wmoo' } }, 'post.als', /kent de waarde "wmoo" niet/],
  ])('wordt nagekeken: %s', (_, post, veld, melding) => {
    expect(controleerKennis(aangeleverd({ kengetallen: [kengetal(post)] })).fouten.map(kort)).toEqual([
      { bestand: 'kengetallen.yaml', item: 'getal', veld, melding: expect.stringMatching(melding) as string },
    ]);
  });
});

describe('de kengetallen met een post in de kennisbank', () => {
  const { postkengetallen } = leesEchteKennis();

  it('horen bij een wet die het kengetal zelf ook noemt, of bij een bron die alleen de partij noemt', () => {
    for (const {
      kengetal: { id, wetten },
      post,
    } of postkengetallen)
      if (post.wet !== undefined) expect(wetten, id).toContain(post.wet);
  });

  it('hebben als bedrag per deelnemer altijd een voorwaarde over de doelgroep', () => {
    const perDeelnemer = postkengetallen.filter(({ post }) => post.telling === 'per-deelnemer');
    expect(perDeelnemer.map(({ kengetal: { id } }) => id).toSorted()).toEqual([
      'hollandscheveld-besparing-per-client',
      'maatpact-investering-per-casus',
      'sociaal-hospitaal-investering-per-gezin',
      'wij-groningen-besparing-per-huishouden',
    ]);
    for (const {
      kengetal: { id },
      post,
    } of perDeelnemer)
      expect(JSON.stringify(post.als), id).toContain('doelgroepen');
  });
});
