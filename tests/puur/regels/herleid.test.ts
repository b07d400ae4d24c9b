import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maakAfleider, typeVanAfleiding, type AfgeleidSoort } from '../../../src/regels/afgeleid.ts';
import { bladenVan } from '../../../src/regels/bladen.ts';
import { maakToets } from '../../../src/regels/evalueer.ts';
import type { KenmerkSoort } from '../../../src/regels/feiten.ts';
import { maakHerleider } from '../../../src/regels/herleid.ts';
import type { Voorwaarde } from '../../../src/regels/voorwaarde.ts';
import { alleen, eenVoorwaarde, proefkenmerken, proefsoorten, volledigeFeiten } from '../willekeurig.ts';

const PARTIJEN = ['gemeente', 'zorgverzekeraar', 'rijk'] as const;
const financiers = new Map([
  ['wmo', 'gemeente'],
  ['zvw', 'zorgverzekeraar'],
]);

/** De proefwereld met een wet zonder financier en een tweede wet van de gemeente erbij. */
function wereld(voorwaarde: Voorwaarde, meerFinanciers: boolean) {
  const afgeleid: AfgeleidSoort[] = [
    { id: 'financiersLasten', definitie: { financiersVan: 'lastenIn' } },
    { id: 'financiersBaten', definitie: { financiersVan: 'batenIn' } },
    { id: 'aantalFinanciers', definitie: { aantalFinanciersVan: 'lastenIn' } },
    { id: 'ja', definitie: { voorwaarde } },
    { id: 'ander', definitie: { voorwaarde: { kenmerk: 'financiersBaten', bevatBuiten: 'financiersLasten' } } },
  ];
  const kenmerken = new Map<string, KenmerkSoort>([
    ...proefsoorten,
    ...afgeleid.map(({ id, definitie }): [string, KenmerkSoort] => {
      const type = typeVanAfleiding(definitie);
      return [id, type === 'verzameling' ? { id, type, waarden: PARTIJEN } : { id, type }];
    }),
  ]);
  const wie = meerFinanciers ? financiers : new Map([['wmo', 'gemeente']]);
  return { afgeleid, kenmerken, wie };
}

const verzameling = fc.constantFrom('financiersLasten', 'financiersBaten');
const partij = fc.constantFrom(...PARTIJEN);
const partijen = fc.subarray([...PARTIJEN], { minLength: 1 });
const grens = fc.integer({ min: 0, max: 3 });
const overAfgeleid = fc.oneof<fc.Arbitrary<Voorwaarde>[]>(
  fc.record({ kenmerk: verzameling, bevat: partij }),
  fc.record({ kenmerk: verzameling, bevatEenVan: partijen }),
  fc.record({ kenmerk: verzameling, bevatAlle: partijen }),
  fc.record({
    kenmerk: verzameling,
    bevatBuiten: fc.oneof<fc.Arbitrary<string | string[]>[]>(verzameling, partijen, fc.constant('lastenIn')),
  }),
  fc.record({ kenmerk: fc.constant('lastenIn'), bevatBuiten: verzameling }),
  fc.record({ kenmerk: verzameling, aantal: fc.record({ minstens: grens, hoogstens: grens }, { requiredKeys: [] }) }),
  fc.record({ kenmerk: verzameling, isLeeg: fc.constant(true as const) }),
  fc.record({ kenmerk: fc.constant('aantalFinanciers'), minstens: grens }),
  fc.record({ kenmerk: fc.constant('aantalFinanciers'), hoogstens: grens }),
  fc.record({ kenmerk: fc.constant('aantalFinanciers'), tussen: fc.record({ van: grens, tot: grens }) }),
  fc.record({ kenmerk: fc.constantFrom('ja', 'ander'), is: fc.boolean() }),
);
const gemengd = fc.oneof(
  overAfgeleid,
  fc.array(overAfgeleid, { minLength: 1, maxLength: 3 }).map((een) => ({ een })),
  fc.tuple(overAfgeleid, eenVoorwaarde(1)).map((alle) => ({ alle })),
  overAfgeleid.map((niet) => ({ niet })),
);
const invoer = fc.record({
  definitie: eenVoorwaarde(1),
  voorwaarde: gemengd,
  bekend: volledigeFeiten,
  deel: fc.subarray(proefkenmerken),
  meer: fc.boolean(),
});

describe('een herleide voorwaarde', () => {
  it('noemt alleen gevraagde kenmerken, en heeft dezelfde uitkomst zodra alles bekend is', () => {
    fc.assert(
      fc.property(invoer, ({ definitie, voorwaarde, bekend, meer }) => {
        const { afgeleid, kenmerken, wie } = wereld(definitie, meer);
        const herleid = maakHerleider(afgeleid, kenmerken, wie)(voorwaarde);
        expect(bladenVan(herleid).every(({ kenmerk }) => proefsoorten.has(kenmerk))).toBe(true);
        const metAfgeleide = maakAfleider(afgeleid, kenmerken, wie)(bekend);
        expect(maakToets(herleid, kenmerken).uitkomst(bekend)).toBe(maakToets(voorwaarde, kenmerken).uitkomst(metAfgeleide));
      }),
      { numRuns: 1000 },
    );
  });

  it('zegt nooit iets anders dan de voorwaarde zelf als die al beslist is', () => {
    fc.assert(
      fc.property(invoer, ({ definitie, voorwaarde, bekend, deel, meer }) => {
        const { afgeleid, kenmerken, wie } = wereld(definitie, meer);
        const enkele = alleen(bekend, deel);
        const zelf = maakToets(voorwaarde, kenmerken).uitkomst(maakAfleider(afgeleid, kenmerken, wie)(enkele));
        if (zelf !== 'onbekend')
          expect(maakToets(maakHerleider(afgeleid, kenmerken, wie)(voorwaarde), kenmerken).uitkomst(enkele)).toBe(zelf);
      }),
      { numRuns: 1000 },
    );
  });

  it('blijft gelijk als er niets afgeleids in staat', () => {
    fc.assert(
      fc.property(eenVoorwaarde(2), (voorwaarde) => {
        const { afgeleid, kenmerken, wie } = wereld({ kenmerk: 'collectief', is: true }, true);
        expect(maakHerleider(afgeleid, kenmerken, wie)(voorwaarde)).toEqual(voorwaarde);
      }),
    );
  });

  it('van een telling per financier: twee wetten van de gemeente tellen als één', () => {
    const kenmerken = new Map<string, KenmerkSoort>([
      ['wetten', { id: 'wetten', type: 'verzameling', waarden: ['wmo', 'jeugdwet', 'zvw'] }],
      ['aantal', { id: 'aantal', type: 'getal' }],
    ]);
    const wie = new Map([...financiers, ['jeugdwet', 'gemeente'] as const]);
    const herleid = maakHerleider([{ id: 'aantal', definitie: { aantalFinanciersVan: 'wetten' } }], kenmerken, wie);
    expect(herleid({ kenmerk: 'aantal', minstens: 2 })).toEqual({
      aantalVan: {
        minstens: 2,
        van: [
          { kenmerk: 'wetten', bevatEenVan: ['wmo', 'jeugdwet'] },
          { kenmerk: 'wetten', bevatEenVan: ['zvw'] },
        ],
      },
    });
  });
});
