import { describe, expect, it } from 'vitest';
import { aandachtspunten } from '../../../src/beheer/aandachtspunten.ts';
import { kennisUitBestanden } from '../../../scripts/motor.ts';

const { regelset } = kennisUitBestanden();

describe('de aandachtspunten', () => {
  it('noemen binnen de termijn wat afloopt of oud wordt, op datum, en niets erbuiten', () => {
    for (const [vandaag, dagen] of [
      ['2026-11-25', 90],
      ['2023-08-09', 365],
      ['2026-11-25', 1],
    ] as const) {
      const punten = aandachtspunten(regelset, vandaag, dagen);
      const einde = new Date(Date.parse(vandaag) + dagen * 86_400_000).toISOString().slice(0, 10);
      for (const { tot } of punten) expect(tot >= vandaag && tot <= einde, `${tot} tussen ${vandaag} en ${einde}`).toBe(true);
      expect(punten.map(({ tot }) => tot)).toEqual(punten.map(({ tot }) => tot).toSorted());
    }
  });

  it('noemen een stand die eindigt bij haar vorm, en een getal dat vijf jaar oud wordt', () => {
    const vorm = regelset.items.financieringsvormen.find(({ stand }) => stand.some(({ tot }) => tot !== undefined));
    const tot = vorm?.stand.find((regel) => regel.tot !== undefined)?.tot ?? '';
    expect(aandachtspunten(regelset, tot, 1).filter(({ item }) => item === vorm?.id)).not.toEqual([]);
    const van2021 = regelset.items.kengetallen.filter(({ jaar }) => jaar === 2021).map(({ id }) => id);
    const oud = aandachtspunten(regelset, '2026-11-25', 90).filter(({ soort }) => soort === 'kengetallen');
    expect(oud.map(({ item }) => item).toSorted()).toEqual(van2021.toSorted());
  });

  it('vragen na een half jaar om de bronnen opnieuw na te lopen', () => {
    const punt = aandachtspunten({ ...regelset, kennisTot: '2026-06-01' }, '2026-11-25', 5).find(({ soort }) => soort === 'regelset');
    expect(punt?.tot).toBe('2026-11-28');
  });
});
