import { describe, expect, it } from 'vitest';
import { toets } from '../../../src/advies/toets.ts';
import type { Toetsgeval } from '../../../src/kennisbank/model/toetsgeval.ts';
import { belemmering, bouwKennis, bron, kenmerk, regel, stand, succesfactor, vorm } from '../hulp.ts';

const over = (id: string) => ['financieringsvorm', id] as const;
const kennis = bouwKennis({
  kenmerken: [kenmerk('collectief', 'waarheid')],
  financieringsvormen: [vorm('sterk'), vorm('zwak'), vorm('dicht', { stand: [stand('2020-01-01', 'gesloten')] }), vorm('weg')],
  belemmeringen: [belemmering('zeker'), belemmering('misschien'), belemmering('nooit')],
  succesfactoren: [succesfactor('vertrouwen')],
  regels: [
    regel('sterk-eis', over('sterk'), 'vereist', { kenmerk: 'wetten', bevat: 'wmo' }),
    regel('zwak-eis', over('zwak'), 'vereist', { kenmerk: 'collectief', is: true }),
    regel('dicht-eis', over('dicht'), 'vereist', { kenmerk: 'wetten', bevat: 'wmo' }),
    regel('weg-eis', over('weg'), 'sluit-uit', { kenmerk: 'wetten', bevat: 'wmo' }),
    regel('zeker-op', ['belemmering', 'zeker'], 'treedt-op', { kenmerk: 'wetten', bevat: 'wmo' }),
    regel('misschien-op', ['belemmering', 'misschien'], 'treedt-op', { kenmerk: 'collectief', is: true }),
    regel('nooit-op', ['belemmering', 'nooit'], 'treedt-op', { kenmerk: 'wetten', bevat: 'wlz' }),
    regel('vertrouwen-is', ['succesfactor', 'vertrouwen'], 'aanwezig', { kenmerk: 'wetten', bevat: 'wmo' }),
    regel('een-wet', ['afbakening', 'binnen-een-wet'], 'wijst-op', { kenmerk: 'wetten', aantal: { hoogstens: 1 } }),
  ],
});

const toetsgeval = (verwacht: Toetsgeval['verwacht'], meer: Partial<Toetsgeval> = {}): Toetsgeval => ({
  id: 'geval',
  omschrijving: 'Een geval.',
  bron,
  peildatum: '2024-06-01',
  initiatief: { wetten: ['wmo'], kenmerken: { batenIn: ['zvw'] } },
  verwacht,
  ...meer,
});

describe('een toetsgeval', () => {
  it('dat klopt, geeft geen afwijking', () => {
    const verwacht: Toetsgeval['verwacht'] = {
      afbakening: 'binnen-een-wet',
      oordeel: { sterk: 'passend', zwak: ['passend', 'mogelijk'], dicht: 'niet-beschikbaar', weg: 'niet-passend' },
      status: { dicht: 'gesloten' },
      eerste: ['sterk'],
      eersteTwee: ['zwak'],
      eersteDrie: ['sterk', 'zwak'],
      nietPassend: ['zwak', 'dicht', 'weg'],
      nietUitgesloten: ['sterk', 'zwak', 'dicht'],
      belemmeringen: ['zeker', 'misschien'],
      belemmeringenJa: ['zeker'],
      geenBelemmeringen: ['nooit'],
      succesfactoren: { vertrouwen: 'aanwezig' },
      waarschuwingen: ['BATEN_BUITEN_WETTEN'],
    };
    expect(toets(toetsgeval(verwacht), kennis)).toEqual([]);
  });

  it.each<[Toetsgeval['verwacht'], RegExp]>([
    [{ afbakening: 'ontschotten' }, /^afbakening: verwacht ontschotten, is binnen-een-wet$/],
    [{ oordeel: { zwak: 'passend' } }, /^zwak: verwacht passend, is mogelijk$/],
    [{ oordeel: { weg: ['passend', 'mogelijk'] } }, /^weg: verwacht passend of mogelijk, is niet-passend$/],
    [{ oordeel: { bestaatNiet: 'passend' } }, /^vorm bestaatNiet bestaat niet$/],
    [{ status: { dicht: 'van-kracht' } }, /^dicht: verwacht status van-kracht, is gesloten$/],
    [{ eerste: ['zwak'] }, /^zwak: verwacht bij de eerste 1 van instrument, is nummer 2 \(mogelijk\); voorop staan sterk/],
    [{ eersteDrie: ['dicht'] }, /^dicht: verwacht bij de eerste 3 van instrument, is nummer 3 \(niet-beschikbaar\)/],
    [{ eersteTwee: ['weg'] }, /^weg: verwacht bij de eerste 2/],
    [{ nietPassend: ['sterk'] }, /^sterk: hoort niet passend te zijn$/],
    [{ nietUitgesloten: ['weg'] }, /^weg: hoort niet uitgesloten te zijn$/],
    [{ belemmeringen: ['nooit'] }, /^belemmering nooit ontbreekt$/],
    [{ belemmeringenJa: ['misschien'] }, /^belemmering misschien: verwacht ja, is mogelijk$/],
    [{ belemmeringenJa: ['nooit'] }, /^belemmering nooit: verwacht ja, is afwezig$/],
    [{ geenBelemmeringen: ['misschien'] }, /^belemmering misschien hoort er niet te zijn \(mogelijk\)$/],
    [{ succesfactoren: { vertrouwen: 'ontbreekt' } }, /^succesfactor vertrouwen: verwacht ontbreekt, is aanwezig$/],
    [{ waarschuwingen: ['NIVEAU_TEGENSTRIJDIG'] }, /^waarschuwing NIVEAU_TEGENSTRIJDIG ontbreekt$/],
  ])('%j wijkt af, en zegt hoe', (verwacht, afwijking) => {
    expect(toets(toetsgeval(verwacht), kennis)).toEqual([expect.stringMatching(afwijking)]);
  });

  it('geeft elke afwijking, niet alleen de eerste', () => {
    expect(toets(toetsgeval({ oordeel: { sterk: 'mogelijk', zwak: 'passend' }, afbakening: 'ontschotten' }), kennis)).toHaveLength(3);
  });

  it('met een onleesbaar initiatief wijkt af met de fouten van de invoer', () => {
    expect(toets(toetsgeval({}, { initiatief: { wetten: ['wmoo'] } }), kennis)).toEqual([
      expect.stringMatching(/^\/wetten\/0: .*bedoelde u "wmo"/),
    ]);
  });

  it('op een dag die niet bestaat wijkt af', () => {
    expect(toets(toetsgeval({}, { peildatum: '2024-02-30' }), kennis)).toEqual(['2024-02-30 is geen bestaande datum']);
  });
});
