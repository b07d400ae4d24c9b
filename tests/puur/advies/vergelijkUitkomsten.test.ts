import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geefAdvies, ONDERDELEN, type Advies } from '../../../src/advies/geefAdvies.ts';
import { berekenUitkomst, type Uitkomst } from '../../../src/advies/uitkomst.ts';
import { vergelijkUitkomsten } from '../../../src/advies/vergelijkUitkomsten.ts';
import type { Verschil } from '../../../src/advies/vergelijking/verschil.ts';
import { maakKennis, type Kennis } from '../../../src/kennisbank/kennis.ts';
import { StatusVorm } from '../../../src/kennisbank/model/financieringsvorm.ts';
import type { Regelset } from '../../../src/kennisbank/model/regelset.ts';
import { belemmering, bouwKennis, bron, lees, leesEchteKennis, peildatum, regel, stand, vorm, type Lijsten } from '../hulp.ts';
import { eenInvoer, eenPeildatum } from '../willekeurigInitiatief.ts';

const DAG = '2024-06-01';

function uitkomst(lijsten: Lijsten, invoer: unknown, dag = DAG): Uitkomst {
  const kennis = bouwKennis(lijsten);
  return berekenUitkomst(kennis, lees(invoer, kennis), peildatum(dag));
}

/** De verschillen zonder hun zinnen. */
function kern(verschillen: readonly Verschil[]): unknown[] {
  return verschillen.map(({ naam: _naam, zin: _zin, oorzaken, ...rest }) => ({
    ...rest,
    oorzaken: oorzaken.map(({ zin: _oorzaakzin, ...oorzaak }) => oorzaak),
  }));
}

const INVOER = { wetten: ['wmo', 'wlz'], kenmerken: { lastenIn: ['wmo'] } };
const eis = regel('eis', ['financieringsvorm', 'a'], 'vereist', { kenmerk: 'wetten', bevat: 'wlz' });
const EERST: Lijsten = { financieringsvormen: [vorm('a')], regels: [eis] };
const oordeelVanA = (was: string, wordt: string, ...oorzaken: unknown[]) => [{ over: 'oordeel', id: 'a', was, wordt, oorzaken }];

describe('een verschil noemt zijn oorzaak', () => {
  it.each<[string, Lijsten, unknown[]]>([
    [
      'een nieuwe regel',
      { ...EERST, regels: [eis, regel('streng', ['financieringsvorm', 'a'], 'sluit-uit', { kenmerk: 'wetten', bevat: 'wmo' })] },
      oordeelVanA('passend', 'niet-passend', { soort: 'regel-erbij', regel: 'streng' }),
    ],
    [
      'een veranderde regel',
      { ...EERST, regels: [{ ...eis, als: { kenmerk: 'batenIn', bevat: 'wlz' } }] },
      oordeelVanA('passend', 'mogelijk', { soort: 'regel-veranderd', regel: 'eis' }),
    ],
    [
      'een andere stand',
      { ...EERST, financieringsvormen: [vorm('a', { stand: [stand('2020-01-01', 'gesloten')] })] },
      [
        ...oordeelVanA('passend', 'niet-beschikbaar', { soort: 'stand-veranderd', item: 'a' }),
        { over: 'stand', id: 'a', was: 'van-kracht', wordt: 'gesloten', oorzaken: [{ soort: 'stand-veranderd', item: 'a' }] },
      ],
    ],
    [
      'een nieuwe vorm, die ook vooraan komt',
      {
        financieringsvormen: [vorm('a'), vorm('b')],
        regels: [eis, regel('voor-b', ['financieringsvorm', 'b'], 'vereist', eis['als'] as never)],
      },
      [
        { over: 'oordeel', id: 'b', wordt: 'passend', oorzaken: [{ soort: 'item-erbij', item: 'b' }] },
        {
          over: 'volgorde',
          id: 'instrument',
          eersteDrieWas: ['a'],
          eersteDrieWordt: ['a', 'b'],
          oorzaken: [{ soort: 'item-erbij', item: 'b' }],
        },
      ],
    ],
    ['alleen een andere tekst', { ...EERST, regels: [{ ...eis, omdat: 'Anders gezegd.' }] }, []],
  ])('%s', (_, later, verwacht) => {
    expect(kern(vergelijkUitkomsten(uitkomst(EERST, INVOER), uitkomst(later, INVOER)))).toEqual(verwacht);
  });

  it('alleen de eis die breekt, en niet ook een open eis die tegelijk verviel', () => {
    const open = regel('open', ['financieringsvorm', 'a'], 'vereist', { kenmerk: 'batenIn', bevat: 'wlz' });
    const eerst = uitkomst({ ...EERST, regels: [eis, open] }, INVOER);
    const nu = uitkomst({ ...EERST, regels: [{ ...eis, als: { kenmerk: 'wetten', bevat: 'zvw' } }] }, INVOER);
    const oorzaak = { soort: 'regel-veranderd', regel: 'eis' };
    expect(kern(vergelijkUitkomsten(eerst, nu))).toEqual(oordeelVanA('mogelijk', 'niet-passend', oorzaak));
    expect(kern(vergelijkUitkomsten(nu, eerst))).toEqual(oordeelVanA('niet-passend', 'mogelijk', oorzaak));
  });

  it('een regel die op de ene dag geldt en op de andere niet', () => {
    const lijsten = { ...EERST, regels: [{ ...eis, als: { kenmerk: 'wetten', bevat: 'zvw' }, geldigVan: '2025-01-01' }] };
    const gevonden = vergelijkUitkomsten(uitkomst(lijsten, INVOER), uitkomst(lijsten, INVOER, '2025-01-01'));
    expect(kern(gevonden)).toEqual(oordeelVanA('passend', 'niet-passend', { soort: 'regel-op-andere-dag', regel: 'eis' }));
    expect(gevonden[0]?.zin).toBe('Vorm a was passend en is nu niet passend.');
    expect(gevonden[0]?.oorzaken[0]?.zin).toBe('Deze regel geldt op 2025-01-01 wel: Omdat eis.');
  });

  it('een stand die met de dag verandert', () => {
    const lijsten = {
      ...EERST,
      financieringsvormen: [
        vorm('a', { stand: [stand('2020-01-01', 'van-kracht', { tot: '2024-12-31' }), stand('2025-01-01', 'vervallen')] }),
      ],
    };
    const gevonden = vergelijkUitkomsten(uitkomst(lijsten, INVOER), uitkomst(lijsten, INVOER, '2025-01-01'));
    expect(gevonden.flatMap(({ oorzaken }) => oorzaken.map(({ soort }) => soort))).toEqual(['stand-op-andere-dag', 'stand-op-andere-dag']);
  });

  it('het instrument waar een categorie haar geld vandaan heeft', () => {
    const met = (status: string): Lijsten => ({
      financieringsvormen: [
        vorm('c', { soort: 'categorie', eigenGeld: false }),
        vorm('a', { categorieen: ['c'], stand: [stand('2020-01-01', status)] }),
      ],
      regels: [eis, regel('eis-c', ['financieringsvorm', 'c'], 'vereist', { kenmerk: 'wetten', bevat: 'wlz' })],
    });
    const gevonden = vergelijkUitkomsten(uitkomst(met('van-kracht'), INVOER), uitkomst(met('vervallen'), INVOER));
    expect(kern(gevonden)[0]).toEqual({
      over: 'oordeel',
      id: 'c',
      was: 'passend',
      wordt: 'niet-beschikbaar',
      oorzaken: [{ soort: 'stand-veranderd', item: 'a' }],
    });
  });

  it('een belemmering die wegvalt, en een die verzacht wordt', () => {
    const treedtOp = regel('treedt', ['belemmering', 'x'], 'treedt-op', { kenmerk: 'wetten', bevat: 'wlz' });
    const met = (...regels: unknown[]): Lijsten => ({ ...EERST, belemmeringen: [belemmering('x')], regels: [eis, ...regels] });
    const verzacht = regel('verzacht', ['belemmering', 'x'], 'verzacht', { kenmerk: 'lastenIn', bevat: 'wmo' });
    const eerst = uitkomst(met(treedtOp), INVOER);
    expect(kern(vergelijkUitkomsten(eerst, uitkomst(met(treedtOp, verzacht), INVOER)))).toEqual([
      { over: 'belemmering', id: 'x', was: 'ja', wordt: 'mogelijk', oorzaken: [{ soort: 'regel-erbij', regel: 'verzacht' }] },
    ]);
    const anders = { ...treedtOp, als: { kenmerk: 'wetten', bevat: 'zvw' } };
    expect(kern(vergelijkUitkomsten(eerst, uitkomst(met(anders), INVOER)))).toEqual([
      { over: 'belemmering', id: 'x', was: 'ja', wordt: 'nee', oorzaken: [{ soort: 'regel-veranderd', regel: 'treedt' }] },
    ]);
  });

  it('een regel die een andere voorbijgaat bij de afbakening', () => {
    const een = regel('een', ['afbakening', 'ontschotten'], 'wijst-op', { kenmerk: 'wetten', bevat: 'wlz' });
    const twee = regel('twee', ['afbakening', 'heroverwegen'], 'wijst-op', { kenmerk: 'wetten', bevat: 'wmo' });
    const gevonden = vergelijkUitkomsten(
      uitkomst({ ...EERST, regels: [eis, een, twee] }, INVOER),
      uitkomst({ ...EERST, regels: [eis, twee, een] }, INVOER),
    );
    expect(kern(gevonden)).toEqual([
      {
        over: 'afbakening',
        id: 'afbakening',
        was: 'ontschotten',
        wordt: 'heroverwegen',
        oorzaken: [{ soort: 'regelvolgorde', regel: 'twee' }],
      },
    ]);
  });
});

/** Elke willekeurige wijziging van de echte kennis. */
const echt = leesEchteKennis();
type Items = Regelset['items'];
type Regels = Items['regels'];

const wijzigingen = fc.array(
  fc.oneof(
    fc.record({ soort: fc.constant('regel-weg' as const), plaats: fc.nat() }),
    fc.record({ soort: fc.constant('regel-om' as const), plaats: fc.nat() }),
    fc.record({ soort: fc.constant('gewicht' as const), plaats: fc.nat(), gewicht: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ soort: fc.constant('geldig-tot' as const), plaats: fc.nat() }),
    fc.record({ soort: fc.constant('regels-achterstevoren' as const) }),
    fc.record({ soort: fc.constant('status' as const), plaats: fc.nat(), status: fc.constantFrom(...StatusVorm.options) }),
    fc.record({ soort: fc.constant('eigen-geld' as const), plaats: fc.nat() }),
    fc.record({ soort: fc.constant('vorm-weg' as const), plaats: fc.nat() }),
    fc.record({ soort: fc.constant('soort-om' as const), plaats: fc.nat() }),
    fc.record({ soort: fc.constant('categorieen-weg' as const), plaats: fc.nat() }),
    fc.record({ soort: fc.constant('belemmering-weg' as const), plaats: fc.nat() }),
    fc.record({ soort: fc.constant('schot-om' as const), plaats: fc.nat() }),
  ),
  { minLength: 1, maxLength: 6 },
);
type Wijziging = typeof wijzigingen extends fc.Arbitrary<(infer W)[]> ? W : never;

function verander<T>(lijst: readonly T[], plaats: number, doe: (deel: T) => readonly T[]): T[] {
  return lijst.flatMap((deel, plek) => (plek === plaats % lijst.length ? doe(deel) : [deel]));
}

function omgekeerd(als: Regels[number]['als']): Regels[number]['als'] {
  return { geen: [als] };
}

function pasToe(items: Items, wijziging: Wijziging): Items {
  const { regels, financieringsvormen: vormen, belemmeringen, wetten } = items;
  switch (wijziging.soort) {
    case 'regel-weg':
      return { ...items, regels: verander(regels, wijziging.plaats, () => []) };
    case 'regel-om':
      return { ...items, regels: verander(regels, wijziging.plaats, (deel) => [{ ...deel, als: omgekeerd(deel.als) }]) };
    case 'gewicht':
      return { ...items, regels: verander(regels, wijziging.plaats, (deel) => [{ ...deel, gewicht: wijziging.gewicht }]) };
    case 'geldig-tot':
      return { ...items, regels: verander(regels, wijziging.plaats, (deel) => [{ ...deel, geldigTot: '2024-01-01' }]) };
    case 'regels-achterstevoren':
      return { ...items, regels: regels.toReversed() };
    case 'status':
      return {
        ...items,
        financieringsvormen: verander(vormen, wijziging.plaats, (deel) => [
          {
            ...deel,
            stand: [{ vanaf: '2023-01-01', status: wijziging.status, zekerheid: 'afgeleid', toelichting: 'Proef.', bron }],
          },
        ]),
      };
    case 'eigen-geld':
      return { ...items, financieringsvormen: verander(vormen, wijziging.plaats, (deel) => [{ ...deel, eigenGeld: !deel.eigenGeld }]) };
    case 'vorm-weg':
      return { ...items, financieringsvormen: verander(vormen, wijziging.plaats, () => []) };
    case 'soort-om':
      return { ...items, financieringsvormen: verander(vormen, wijziging.plaats, (deel) => [{ ...deel, soort: 'verdeling' }]) };
    case 'categorieen-weg':
      return { ...items, financieringsvormen: verander(vormen, wijziging.plaats, (deel) => [{ ...deel, categorieen: [] }]) };
    case 'belemmering-weg':
      return { ...items, belemmeringen: verander(belemmeringen, wijziging.plaats, () => []) };
    case 'schot-om':
      return {
        ...items,
        wetten: verander(wetten, wijziging.plaats, (deel) => [{ ...deel, schot: deel.schot === 'hard' ? 'zacht' : 'hard' }]),
      };
  }
}

function andereKennis(gewijzigd: readonly Wijziging[]): Kennis {
  let { items } = echt.regelset;
  for (const wijziging of gewijzigd) items = pasToe(items, wijziging);
  return maakKennis({ ...echt.regelset, items });
}

const invoer = eenInvoer(echt);

/** De beslissende delen van een heel advies, zoals een lezer het krijgt. */
function beslissend({ afbakening, financieringsvormen = [], belemmeringen = [] }: Advies): Record<string, string> {
  const voorop = [...Map.groupBy(financieringsvormen, ({ soort }) => soort)].map(([soort, eigen]) => [
    `volgorde ${soort}`,
    eigen
      .slice(0, 3)
      .map(({ id }) => id)
      .join(),
  ]);
  return Object.fromEntries([
    ['afbakening afbakening', afbakening?.oordeel],
    ['schotten schotten', afbakening?.schotten],
    ...financieringsvormen.flatMap(({ id, oordeel, beschikbaarheid }) => [
      [`oordeel ${id}`, oordeel],
      [`stand ${id}`, beschikbaarheid.status],
    ]),
    ...voorop,
    ...belemmeringen.map(({ id, geldt }) => [`belemmering ${id}`, geldt]),
  ]) as Record<string, string>;
}

describe('voor elk initiatief en elke wijziging van de kennis', () => {
  it('geven gelijke uitkomsten geen verschil', () => {
    fc.assert(
      fc.property(invoer, eenPeildatum, (gegeven, dag) => {
        const initiatief = lees(gegeven, echt);
        expect(vergelijkUitkomsten(berekenUitkomst(echt, initiatief, dag), berekenUitkomst(echt, initiatief, dag))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('noemt elk verschil een oorzaak, en is het omgekeerde verschil andersom hetzelfde', () => {
    let gezien = 0;
    fc.assert(
      fc.property(invoer, eenPeildatum, eenPeildatum, wijzigingen, (gegeven, dagVoor, dagNa, gewijzigd) => {
        const initiatief = lees(gegeven, echt);
        const voor = berekenUitkomst(echt, initiatief, dagVoor);
        const na = berekenUitkomst(andereKennis(gewijzigd), initiatief, dagNa);
        const heen = vergelijkUitkomsten(voor, na);
        for (const { over, id, oorzaken } of heen) expect(oorzaken.length, `${over} ${id}`).toBeGreaterThan(0);
        const om = vergelijkUitkomsten(na, voor).map(({ over, id, was, wordt }) => [over, id, wordt, was]);
        const gesorteerd = (lijst: unknown[][]): string[] => lijst.map((deel) => JSON.stringify(deel)).toSorted();
        expect(gesorteerd(om)).toEqual(gesorteerd(heen.map(({ over, id, was, wordt }) => [over, id, was, wordt])));
        gezien += heen.length;
      }),
      { numRuns: 400 },
    );
    expect(gezien, 'verschillen gezien').toBeGreaterThan(300);
  });

  it('noemt precies wat in de twee hele adviezen anders is', async () => {
    await fc.assert(
      fc.asyncProperty(invoer, eenPeildatum, eenPeildatum, wijzigingen, async (gegeven, dagVoor, dagNa, gewijzigd) => {
        const initiatief = lees(gegeven, echt);
        const later = andereKennis(gewijzigd);
        const advies = async (kennis: Kennis, dag: typeof dagVoor): Promise<Record<string, string>> =>
          beslissend(await geefAdvies(kennis, { initiatief, peildatum: dag, uitleg: 'geen', onderdelen: ONDERDELEN, aannames: [] }));
        const [eerst, nu] = await Promise.all([advies(echt, dagVoor), advies(later, dagNa)]);
        const komtOfGaat = (sleutel: string): boolean => sleutel.startsWith('stand ') && (!(sleutel in eerst) || !(sleutel in nu));
        const anders = Object.keys({ ...eerst, ...nu }).filter((sleutel) => eerst[sleutel] !== nu[sleutel] && !komtOfGaat(sleutel));
        const gevonden = vergelijkUitkomsten(berekenUitkomst(echt, initiatief, dagVoor), berekenUitkomst(later, initiatief, dagNa));
        expect(gevonden.map(({ over, id }) => `${over} ${id}`).toSorted()).toEqual(anders.toSorted());
      }),
      { numRuns: 60 },
    );
  });
});
