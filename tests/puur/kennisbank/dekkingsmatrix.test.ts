import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filter } from '../../../src/kennisbank/filters.ts';
import { isGewijzigd, maakDekkingsmatrix, type Dekkingsmatrix, type Schotdekking } from '../../../src/kennisbank/dekkingsmatrix.ts';
import type { SoortVorm } from '../../../src/kennisbank/model/financieringsvorm.ts';
import { bouwKennis, leesEchteKennis, peildatum, regel, stand, vorm, type Ruw } from '../hulp.ts';

const kennis = leesEchteKennis();

function matrix(dag: string, vergelijkMet?: string, ook: readonly SoortVorm[] = []): Dekkingsmatrix {
  return maakDekkingsmatrix(kennis, {
    peildatum: peildatum(dag),
    soorten: ['instrument', ...ook],
    vergelijkMet: vergelijkMet === undefined ? undefined : peildatum(vergelijkMet),
  });
}

function schot(gevraagd: Dekkingsmatrix, id: string): Schotdekking {
  const gevonden = gevraagd.schotten.find((kandidaat) => kandidaat.id === id);
  if (gevonden === undefined) throw new Error(`${id} staat niet in de matrix`);
  return gevonden;
}

const dag = fc
  .integer({ min: 0, max: 2500 })
  .map((dagen) => new Date(Date.UTC(2023, 7, 9) + dagen * 86_400_000).toISOString().slice(0, 10));

describe('de dekkingsmatrix', () => {
  it('heeft elk tweetal wetten één keer, en de telling klopt', () => {
    const { schotten, wetten, telling } = matrix('2026-11-22');
    expect(wetten).toHaveLength(10);
    expect(schotten).toHaveLength(45);
    expect(new Set(schotten.map((een) => een.wetten.toSorted().join())).size).toBe(45);
    expect(telling).toEqual({ 'van-kracht': 3, navragen: 5, wit: 37 });
    expect(matrix('2023-08-09').telling).toEqual({ 'van-kracht': 3, navragen: 0, wit: 42 });
  });

  it('noemt bij elk schot dezelfde instrumenten als het filter tussen, op elke dag', () => {
    fc.assert(
      fc.property(dag, (gekozen) => {
        const { schotten, voorElkSchot } = matrix(gekozen);
        const algemeen = new Set(voorElkSchot.map(({ id }) => id));
        for (const { id, vormen, dekking } of schotten) {
          const gevonden = filter(kennis, 'financieringsvormen', peildatum(gekozen), { soort: ['instrument'], tussen: [id] });
          expect(vormen.map((een) => een.id)).toEqual(gevonden.map((een) => een.id).filter((een) => !algemeen.has(een)));
          expect(dekking === 'van-kracht').toBe(vormen.some(({ status }) => status === 'van-kracht'));
          expect(dekking === 'wit').toBe(!vormen.some(({ status }) => ['van-kracht', 'aangenomen', 'onbekend'].includes(status)));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('zegt in welke richting een vorm het schot overbrugt, van de lasten naar de baten', () => {
    const { vormen } = schot(matrix('2026-11-22'), 'wmo-wlz');
    expect(vormen.map(({ id, status, richtingen }) => ({ id, status, richtingen }))).toEqual([
      { id: 'spuk-dos', status: 'gesloten', richtingen: [{ van: 'wmo', naar: 'wlz' }] },
      { id: 'wet-dos', status: 'aangenomen', richtingen: [{ van: 'wmo', naar: 'wlz' }] },
    ]);
  });

  it('zet wat voor elk schot is apart, zodat er witte vlekken overblijven', () => {
    const { voorElkSchot, schotten } = matrix('2023-08-09');
    expect(voorElkSchot.map(({ id, status }) => [id, status])).toEqual([['overbruggingsprocedure-pmm', 'van-kracht']]);
    expect(schotten.flatMap(({ vormen }) => vormen.map(({ id }) => id))).not.toContain('overbruggingsprocedure-pmm');
  });

  it('toont andere vormen als erom gevraagd wordt, zonder dat de dekking verandert', () => {
    const zonder = matrix('2026-11-22');
    const met = matrix('2026-11-22', undefined, ['verdeling', 'categorie']);
    expect(met.telling).toEqual(zonder.telling);
    expect(schot(zonder, 'wmo-jeugdwet').vormen).toEqual([]);
    expect(schot(met, 'wmo-jeugdwet').vormen.map(({ id }) => id)).toEqual(expect.arrayContaining(['pooling', 'maatwerkbudget']));
    expect(new Set(met.voorElkSchot.map(({ soort }) => soort))).toEqual(new Set(['categorie', 'instrument', 'verdeling']));
  });
});

describe('wat er verandert tussen twee dagen', () => {
  it('noemt per schot welke status veranderde, van wat naar wat', () => {
    const { vergelijking, schotten } = matrix('2026-11-22', '2023-08-09');
    expect(vergelijking).toEqual({ van: '2023-08-09', naar: '2026-11-22', gewijzigd: 8 });
    expect(schotten.filter(isGewijzigd)).toHaveLength(8);
    const wmoWlz = schot(matrix('2026-11-22', '2023-08-09'), 'wmo-wlz');
    expect(wmoWlz.wijziging).toEqual({ van: 'wit', naar: 'navragen' });
    expect(wmoWlz.vormen).toMatchObject([
      { id: 'spuk-dos', status: 'gesloten', wijzigingVoorDeelnemers: { van: 'van-kracht', naar: 'onbekend' } },
      { id: 'wet-dos', status: 'aangenomen', wijziging: { van: 'in-voorbereiding', naar: 'aangenomen' } },
    ]);
    expect(wmoWlz.vormen[0]).not.toHaveProperty('wijziging');
  });

  it('is dezelfde in welke volgorde de dagen ook staan, en niets tussen een dag en zichzelf', () => {
    fc.assert(
      fc.property(dag, dag, (een, ander) => {
        const wijzigingen = (gevraagd: Dekkingsmatrix): unknown =>
          gevraagd.schotten.map(({ id, wijziging, vormen }) => [
            id,
            wijziging,
            vormen.map((eigen) => [eigen.id, eigen.wijziging, eigen.wijzigingVoorDeelnemers]),
          ]);
        expect(wijzigingen(matrix(een, ander))).toEqual(wijzigingen(matrix(ander, een)));
        expect(matrix(een, een).schotten.some(isGewijzigd)).toBe(false);
      }),
      { numRuns: 25 },
    );
  });

  it('klopt met de stand op elk van beide dagen', () => {
    fc.assert(
      fc.property(dag, dag, (een, ander) => {
        const [eerste = een, tweede = ander] = [een, ander].toSorted();
        const [voor, na] = [matrix(eerste), matrix(tweede)];
        for (const { id, wijziging, vormen } of matrix(een, ander).schotten) {
          const [toen, later] = [schot(voor, id), schot(na, id)];
          expect(wijziging).toEqual(toen.dekking === later.dekking ? undefined : { van: toen.dekking, naar: later.dekking });
          for (const [plaats, eigen] of vormen.entries()) {
            const [van, naar] = [toen.vormen[plaats]?.status, later.vormen[plaats]?.status];
            expect(eigen.wijziging).toEqual(van === naar ? undefined : { van, naar });
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('een kleine regelset', () => {
  const vormen: Ruw[] = [
    vorm('eigen', {
      overbrugt: [{ van: ['wmo'], naar: ['wlz'], bron: { bron: 'proefbron', plaats: 'p. 1' } }],
      stand: [stand('2020-01-01', 'vervallen')],
    }),
    vorm('voor-alles', { overbrugt: [{ van: 'alle', naar: 'alle', bron: { bron: 'proefbron', plaats: 'p. 1' } }] }),
  ];
  const klein = bouwKennis({
    financieringsvormen: vormen,
    regels: ['eigen', 'voor-alles'].map((id) =>
      regel(`${id}-vereist`, ['financieringsvorm', id], 'vereist', { kenmerk: 'wetten', bevat: 'wmo' }),
    ),
  });

  it('is wit waar het enige instrument vervallen is, en buiten elk tijdvak is de stand onbekend', () => {
    const op = (datum: string): Dekkingsmatrix => maakDekkingsmatrix(klein, { peildatum: peildatum(datum), soorten: ['instrument'] });
    expect(op('2024-01-01').telling).toEqual({ 'van-kracht': 0, navragen: 0, wit: 6 });
    expect(schot(op('2019-01-01'), 'wmo-wlz').dekking).toBe('navragen');
  });
});
