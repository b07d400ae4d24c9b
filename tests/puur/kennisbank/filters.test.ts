import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filter, FILTERS, onbekendeFilterwaarden, type Filterkeuze } from '../../../src/kennisbank/filters.ts';
import { OPENBAAR, raadpleeg, type OpenbareSoort } from '../../../src/kennisbank/raadplegen.ts';
import { bouwKennis, bron, leesEchteKennis, peildatum, regel, tekst, vorm } from '../hulp.ts';

const kennis = leesEchteKennis();
const dag = peildatum('2026-11-22');

/** Een soort met een keuze uit haar filters, elk met een of twee bekende waarden. */
const eenKeuze = fc.constantFrom(...OPENBAAR).chain((soort) => {
  const filters = Object.entries(FILTERS[soort]).map(([naam, { bekend }]) =>
    fc
      .option(fc.subarray([...(bekend?.(kennis) ?? ['2022', '2026'])], { minLength: 1, maxLength: 2 }), { nil: undefined })
      .map((gekozen) => ({ naam, gekozen })),
  );
  return fc.tuple(...filters).map((delen) => ({
    soort,
    gekozen: Object.fromEntries(delen.flatMap(({ naam, gekozen }) => (gekozen === undefined ? [] : [[naam, gekozen]]))) as Filterkeuze,
  }));
});
const ids = (soort: OpenbareSoort, gekozen: Filterkeuze): string[] => filter(kennis, soort, dag, gekozen).map(({ id }) => id);

describe('filters', () => {
  it('samen laten zij precies over wat elk apart overlaat, in de volgorde van de lijst', () => {
    fc.assert(
      fc.property(eenKeuze, ({ soort, gekozen }) => {
        const apart = Object.entries(gekozen).flatMap(([naam, waarden]) => waarden.map((waarde) => ids(soort, { [naam]: [waarde] })));
        const alle = raadpleeg(kennis, soort, dag).map(({ id }) => id);
        expect(ids(soort, gekozen)).toEqual(alle.filter((id) => apart.every((lijst) => lijst.includes(id))));
      }),
      { numRuns: 60 },
    );
  });

  it('elke bekende waarde is goed en een andere niet', () => {
    fc.assert(
      fc.property(eenKeuze, ({ soort, gekozen }) => {
        expect(onbekendeFilterwaarden(kennis, soort, gekozen)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    for (const soort of OPENBAAR)
      for (const naam of Object.keys(FILTERS[soort]))
        expect(onbekendeFilterwaarden(kennis, soort, { [naam]: ['nergens'] })).toMatchObject([{ filter: naam, waarde: 'nergens' }]);
  });

  it('elk filter met een vaste lijst vindt met al zijn waarden samen alles wat het veld heeft', () => {
    const gevonden = FILTERS.financieringsvormen['soort']?.vast?.flatMap((waarde) => ids('financieringsvormen', { soort: [waarde] })) ?? [];
    expect(gevonden.toSorted()).toEqual(ids('financieringsvormen', {}).toSorted());
    expect([...ids('bronnen', { historisch: ['true'] }), ...ids('bronnen', { historisch: ['false'] })]).toHaveLength(
      ids('bronnen', {}).length,
    );
  });

  it('een vorm overbrugt het schot tussen twee wetten alleen als één overbrugging beide noemt', () => {
    const met = bouwKennis({
      financieringsvormen: [
        vorm('pot', {
          overbrugt: [
            { van: ['wmo', 'zvw'], naar: ['wlz'], bron },
            { van: ['jeugdwet'], naar: ['zvw'], bron },
          ],
        }),
        vorm('overal', { overbrugt: [{ van: 'alle', naar: 'alle', bron }] }),
        vorm('nergens'),
      ],
      regels: ['pot', 'overal', 'nergens'].map((id) =>
        regel(`${id}-eis`, ['financieringsvorm', id], 'vereist', { kenmerk: 'wetten', bevat: 'wmo' }),
      ),
    });
    const vind = (...tussen: string[]): string[] => filter(met, 'financieringsvormen', dag, { tussen }).map(({ id }) => id);
    for (const paar of ['wmo-wlz', 'wlz-wmo', 'zvw-wlz', 'jeugdwet-zvw']) expect(vind(paar), paar).toEqual(['pot', 'overal']);
    // Beide wetten staan erin, maar niet tegenover elkaar.
    for (const paar of ['wmo-zvw', 'jeugdwet-wlz']) expect(vind(paar), paar).toEqual(['overal']);
    expect(vind('wmo-wlz', 'wmo-jeugdwet')).toEqual(['overal']);
    expect(onbekendeFilterwaarden(met, 'financieringsvormen', { tussen: ['wmo-wmo', 'wmo'] })).toHaveLength(2);
  });

  it('sinds een jaar is dat jaar en alles daarna', () => {
    const alle = raadpleeg(kennis, 'beleidsontwikkelingen', dag);
    const sinds = (jaar: string): string[] => ids('beleidsontwikkelingen', { sinds: [jaar] });
    for (const jaar of ['2019', '2023', '2026']) {
      expect(sinds(jaar)).toEqual(alle.filter(({ datum }) => String(datum) >= `${jaar}-01-01`).map(({ id }) => id));
      expect(sinds(jaar)).toEqual(expect.arrayContaining(ids('beleidsontwikkelingen', { jaar: [jaar] })));
    }
    expect(sinds('1900')).toHaveLength(alle.length);
    expect(sinds('2100')).toEqual([]);
  });

  it('een kengetal is te vinden op onderwerp, jaar, prijspeil, wet en bewijs', () => {
    const kengetal = (id: string, meer: object) => ({
      id,
      naam: id,
      onderwerp: 'prijs',
      waarde: 1,
      eenheid: 'euro',
      wat: tekst('Een prijs.'),
      jaar: 2022,
      populatie: 'iedereen',
      bewijs: 'prijslijst',
      bron,
      ...meer,
    });
    const met = bouwKennis({
      kengetallen: [
        kengetal('uur', { wetten: ['wmo'], prijspeil: 2022 }),
        kengetal('dag', { wetten: ['wlz', 'wmo'], jaar: 2014, onderwerp: 'besparing', bewijs: 'meting' }),
      ],
    });
    const vind = (gekozen: Filterkeuze): string[] => filter(met, 'kengetallen', dag, gekozen).map(({ id }) => id);
    expect(vind({ wet: ['wmo'] })).toEqual(['uur', 'dag']);
    expect(vind({ wet: ['wmo', 'wlz'] })).toEqual(['dag']);
    expect(vind({ jaar: ['2014'], onderwerp: ['besparing'], bewijs: ['meting'] })).toEqual(['dag']);
    expect(vind({ prijspeil: ['2022'] })).toEqual(['uur']);
    expect(vind({ jaar: ['2014', '2022'] })).toEqual([]);
  });
});
