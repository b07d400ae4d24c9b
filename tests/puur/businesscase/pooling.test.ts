import { describe, expect, it } from 'vitest';
import { jeugdwet, perWet, reken, referentie, variant, wmo, zvw, type Ruw } from './hulp.ts';
import { I, cw, cent, som, klopt } from './narekening.ts';

describe('pooling', () => {
  const winnaars = ['jeugdwet', 'participatiewet', 'wlz', 'zvw'];
  const K = I - cw('wmo');
  const B = winnaars.map((wet) => cw(wet));
  /** Zoekt het getal waarbij de delen optellen tot het geheel. */
  const zoek = (delen: (grens: number) => readonly number[], geheel: number, stijgt: boolean): readonly number[] => {
    let [onder, boven] = [0, 1_000_000];
    for (let stap = 0; stap < 200; stap += 1) {
      const midden = (onder + boven) / 2;
      if (som(delen(midden)) < geheel === stijgt) onder = midden;
      else boven = midden;
    }
    return delen(onder);
  };
  const cea = (geheel: number, claims: readonly number[]) => zoek((grens) => claims.map((claim) => Math.min(claim, grens)), geheel, true);
  const cel = (geheel: number, claims: readonly number[]) =>
    zoek((grens) => claims.map((claim) => Math.max(0, claim - grens)), geheel, false);
  const halven = B.map((baat) => baat / 2);
  const talmoed = (geheel: number): readonly number[] =>
    geheel <= som(halven) ? cea(geheel, halven) : cea(som(B) - geheel, halven).map((over, plaats) => (B[plaats] ?? 0) - over);
  const volgorden = (rij: readonly number[]): number[][] =>
    rij.length === 0 ? [[]] : rij.flatMap((eerste) => volgorden(rij.filter((ander) => ander !== eerste)).map((rest) => [eerste, ...rest]));
  const aankomst = (geheel: number): readonly number[] => {
    const alle = volgorden([0, 1, 2, 3]);
    const delen = [0, 0, 0, 0];
    for (const volgorde of alle) {
      let rest = geheel;
      for (const wie of volgorde) {
        const deel = Math.min(rest, B[wie] ?? 0);
        delen[wie] = (delen[wie] ?? 0) + deel / alle.length;
        rest -= deel;
      }
    }
    return delen;
  };

  it.each<[string, readonly number[]]>([
    ['gelijk', cea(K, B)],
    ['evenredig', B.map((baat) => (K * baat) / som(B))],
    ['gelijk-netto', cel(K, B)],
    ['nucleolus', talmoed(K)],
    ['shapley', aankomst(K)],
  ])('met sleutel %s', (sleutel, delen) => {
    const uit = variant({ vorm: 'pooling', sleutel });
    klopt(perWet(uit), {
      ...Object.fromEntries(winnaars.map((wet, plaats) => [wet, (B[plaats] ?? 0) - (delen[plaats] ?? 0)])),
      wmo: 0,
      uitvoerder: 0,
    });
    expect(uit.teDragen).toBe(cent(K));
    expect(som((uit.inbreng ?? []).map(({ bedrag }) => bedrag))).toBeCloseTo(K, 1);
  });

  it('met vaste delen', () => {
    klopt(
      perWet(
        variant({
          vorm: 'pooling',
          sleutel: 'vast',
          aandelen: [
            { ...jeugdwet, aandeel: 0.6 },
            { ...zvw, aandeel: 0.4 },
          ],
        }),
      ),
      {
        jeugdwet: cw('jeugdwet') - K * 0.6,
        zvw: cw('zvw') - K * 0.4,
        wmo: 0,
      },
    );
  });

  it('zegt hoeveel er te weinig is als er geen sleutel bestaat', () => {
    const posten = (referentie()['posten'] as Ruw[]).map((post) => (post['id'] === 'uitvoering' ? { ...post, hoeveelheid: 100 } : post));
    const uit = variant({ vorm: 'pooling', sleutel: 'nucleolus' }, { posten });
    expect(uit).toMatchObject({ geweigerd: 'K_GROTER_DAN_BATEN', overdrachten: [], tekort: cent(250_000 - cw('wmo') - som(B)) });
    expect(uit.zin).toContain('te weinig');
  });
});

describe('de vergelijking', () => {
  it('zet varianten naast elkaar en laat geweigerde weg', () => {
    const { vergelijking } = reken(
      referentie(
        { vorm: 'maatwerkbudget', aandelen: [{ ...wmo, aandeel: 1 }] },
        { vorm: 'wet-dos', bijdrage: 40_000, rest: wmo },
        { vorm: 'pooling', sleutel: 'evenredig' },
      ),
    );
    expect(vergelijking?.perVariant.map(({ variant: nummer }) => nummer)).toEqual([0, 2]);
    expect(vergelijking?.perRekening.find(({ wet }) => wet === 'wmo')?.varianten).toEqual([
      { variant: 0, ncw: -119_344.7 },
      { variant: 2, ncw: 0 },
    ]);
    // Onder de pool is de verliezer precies quitte: dat telt niet als slechter af.
    expect(vergelijking?.perVariant[1]).toMatchObject({ slechterAf: [], iedereenMinstensQuitte: true });
  });
});
