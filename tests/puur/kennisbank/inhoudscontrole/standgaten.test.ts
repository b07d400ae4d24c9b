import { describe, expect, it } from 'vitest';
import { standgaten } from '../../../../src/kennisbank/inhoudscontrole/standgaten.ts';
import { regel, stand, vorm } from '../../hulp.ts';
import { proefset } from './proefset.ts';

const gaten = (...standen: readonly Record<string, unknown>[]): string[] =>
  standgaten(
    proefset({
      financieringsvormen: [vorm('pot', { stand: standen })],
      regels: [regel('pot-eis', ['financieringsvorm', 'pot'], 'vereist', { kenmerk: 'wetten', bevat: 'wmo' })],
    }),
  ).map(({ plaats, ernst, melding }) => `${ernst} ${plaats.veld ?? ''}: ${melding.split(' is geen')[0]}`);

describe('gaten in de stand', () => {
  it('een dag tussen twee tijdvakken wordt gemeld', () => {
    expect(gaten(stand('2020-01-01', 'van-kracht', { tot: '2023-12-31' }), stand('2024-01-02', 'gesloten'))).toEqual([
      'waarschuwing stand[0].tot: tussen 2023-12-31 en 2024-01-02',
    ]);
  });

  it('tijdvakken die precies aansluiten niet, ook niet over een schrikkeldag', () => {
    expect(gaten(stand('2020-01-01', 'van-kracht', { tot: '2023-12-31' }), stand('2024-01-01', 'gesloten'))).toEqual([]);
    expect(gaten(stand('2020-01-01', 'van-kracht', { tot: '2024-02-29' }), stand('2024-03-01', 'gesloten'))).toEqual([]);
  });

  it('een begin na de dekking en een eind zonder vervolg worden gemeld', () => {
    expect(gaten(stand('2021-01-01', 'van-kracht'))).toEqual(['waarschuwing stand[0].vanaf: van 2020-01-01 tot 2021-01-01']);
    expect(gaten(stand('2019-01-01', 'van-kracht', { tot: '2023-12-31' }))).toEqual(['waarschuwing stand[0].tot: na 2023-12-31']);
  });
});
