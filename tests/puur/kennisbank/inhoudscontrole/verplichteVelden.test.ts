import { describe, expect, it } from 'vitest';
import { verplichteVelden } from '../../../../src/kennisbank/inhoudscontrole/verplichteVelden.ts';
import { bron, regel, stand, tekst, vorm } from '../../hulp.ts';
import { bij, metUitleg, proefset } from './proefset.ts';

const bijVorm = (meer: Record<string, unknown>): string[] =>
  bij(
    'pot',
    verplichteVelden(
      proefset({
        financieringsvormen: [vorm('pot', meer)],
        regels: [regel('pot-eis', ['financieringsvorm', 'pot'], 'vereist', { kenmerk: 'wetten', bevat: 'wmo' })],
      }),
    ),
  );
const bijPraktijk = (meer: Record<string, unknown>): string[] =>
  bij('dorp', verplichteVelden(proefset({ praktijken: [{ id: 'dorp', naam: 'Dorp', kort: tekst('Een dorp.'), bron, ...meer }] })));
const bijKengetal = (meer: Record<string, unknown>): string[] =>
  bij(
    'uur',
    verplichteVelden(
      proefset({
        kengetallen: [
          {
            id: 'uur',
            naam: 'Uur',
            onderwerp: 'prijs',
            waarde: 1,
            eenheid: 'euro per uur',
            wat: tekst('x'),
            jaar: 2022,
            populatie: 'x',
            bewijs: 'prijslijst',
            bron,
            ...meer,
          },
        ],
      }),
    ),
  );

describe('wat een item moet hebben', () => {
  it.each(['TODO: schrijven.', 'De termijn is n.t.b. en volgt.', 'Nog uit te zoeken wie dit betaalt.'])(
    'een tekst die nog niet af is: %s',
    (uitleg) => expect(bij('proef', verplichteVelden(proefset(metUitleg(uitleg))))).toEqual(['uitleg.tekst: tekst-onaf']),
  );
  it.each(['Hier is nog veel te doen.', 'Dat is uit te zoeken bij het zorgkantoor.'])('een tekst die daarop lijkt: %s', (uitleg) =>
    expect(bij('proef', verplichteVelden(proefset(metUitleg(uitleg))))).toEqual([]),
  );

  it('een stand zonder uitsluitsel zegt bij wie het na te vragen is', () => {
    expect(bijVorm({ stand: [stand('2020-01-01', 'aangenomen')] })).toEqual(['stand[0].navragenBij: inhoud-ontbreekt']);
    expect(bijVorm({ stand: [stand('2020-01-01', 'aangenomen', { navragenBij: 'zorgkantoor' })] })).toEqual([]);
    expect(bijVorm({ stand: [stand('2020-01-01', 'van-kracht')] })).toEqual([]);
  });

  it('een instrument dat ophoudt zegt waar het geld daarna vandaan kan komen; een verdeling houdt niets op', () => {
    const op = [stand('2020-01-01', 'van-kracht', { tot: '2023-12-31' }), stand('2024-01-01', 'vervallen')];
    expect(bijVorm({ stand: op })).toEqual(['enDaarna: inhoud-gewenst']);
    expect(bijVorm({ stand: op, enDaarna: [tekst('Uit de Wmo.')] })).toEqual([]);
    expect(bijVorm({ stand: op, soort: 'verdeling' })).toEqual([]);
  });

  it('een praktijk zegt waarom zij buiten het onderzoek valt, en welke vorm zij erbinnen heeft', () => {
    expect(bijPraktijk({ binnenScope: false })).toEqual(['redenScope: inhoud-ontbreekt']);
    expect(bijPraktijk({ binnenScope: false, redenScope: tekst('Eén wet.') })).toEqual([]);
    expect(bijPraktijk({ binnenScope: true })).toEqual(['vormen: inhoud-ontbreekt']);
    expect(bijPraktijk({})).toEqual([]);
  });

  it('een bedrag heeft een prijspeil of een kanttekening; een aantal niet', () => {
    expect(bijKengetal({})).toEqual(['prijspeil: inhoud-gewenst']);
    expect(bijKengetal({ prijspeil: 2022 })).toEqual([]);
    expect(bijKengetal({ kanttekening: 'Het prijspeil staat er niet bij.' })).toEqual([]);
    expect(bijKengetal({ eenheid: 'uren per week' })).toEqual([]);
  });

  it('een wet met een nummer heeft een citeertitel', () => {
    const wet = { id: 'wpg', naam: 'Wpg', bwbId: 'BWBR0024705', financier: 'gemeente', domein: 'zorg', betaalt: tekst('x'), bron };
    expect(bij('wpg', verplichteVelden(proefset({ wetten: [wet] })))).toEqual(['citeertitel: inhoud-ontbreekt']);
    expect(bij('wpg', verplichteVelden(proefset({ wetten: [{ ...wet, citeertitel: 'Wet publieke gezondheid' }] })))).toEqual([]);
  });
});
