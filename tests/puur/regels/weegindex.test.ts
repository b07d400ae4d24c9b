import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maakToets, type Toets } from '../../../src/regels/evalueer.ts';
import type { Feiten } from '../../../src/regels/feiten.ts';
import type { Voorwaarde } from '../../../src/regels/voorwaarde.ts';
import { maakWeger } from '../../../src/regels/weegindex.ts';
import { weeg, type Weegregel } from '../../../src/regels/weging.ts';
import { eenVoorwaarde, feiten as eenFeiten, proefsoorten } from '../willekeurig.ts';

const STREKKINGEN = ['vereist', 'sluit-uit', 'pleit-voor', 'pleit-tegen'] as const;
const eenRegel: fc.Arbitrary<Weegregel> = fc
  .record({ als: eenVoorwaarde(2), strekking: fc.constantFrom(...STREKKINGEN), gewicht: fc.integer({ min: 1, max: 5 }) })
  .map(({ als, strekking, gewicht }) => ({ toets: maakToets(als, proefsoorten), strekking, gewicht }));

/** Een regel die bijhoudt of zij is uitgerekend. */
function geteld(als: Voorwaarde): { readonly regel: Weegregel; readonly keer: () => number } {
  const toets = maakToets(als, proefsoorten);
  let keer = 0;
  const bij: Toets = {
    ...toets,
    uitkomst: (feiten) => {
      keer += 1;
      return toets.uitkomst(feiten);
    },
  };
  return { regel: { toets: bij, strekking: 'pleit-voor', gewicht: 1 }, keer: () => keer };
}

function uitgerekend(als: Voorwaarde, feiten: Feiten): boolean {
  const { regel, keer } = geteld(als);
  maakWeger([[regel]])(feiten);
  return keer() > 0;
}

describe('maakWeger', () => {
  it('geeft bij elke regelset en elk initiatief wat elke vorm apart wegen geeft', () => {
    fc.assert(
      fc.property(fc.array(fc.array(eenRegel, { maxLength: 5 }), { maxLength: 5 }), eenFeiten, (vormen, feiten) => {
        expect(maakWeger(vormen)(feiten)).toEqual(vormen.map((regels) => weeg(regels, feiten)));
      }),
      { numRuns: 500 },
    );
  });

  const zvwEnGroot: Voorwaarde = {
    alle: [
      { kenmerk: 'niveau', is: 'populatie' },
      { kenmerk: 'lastenIn', bevat: 'zvw' },
    ],
  };

  it('slaat een regel over waarvan de namen niet genoemd zijn', () => {
    expect(uitgerekend(zvwEnGroot, { lastenIn: ['wmo'] })).toBe(false);
    expect(uitgerekend(zvwEnGroot, { lastenIn: [] })).toBe(false);
    expect(uitgerekend(zvwEnGroot, { lastenIn: ['wmo', 'zvw'] })).toBe(true);
  });

  it('rekent uit wat nog niet bekend is', () => {
    expect(uitgerekend(zvwEnGroot, {})).toBe(true);
  });

  it('kijkt bij "een van" of elk deel dezelfde verzameling nodig heeft', () => {
    const zelfde: Voorwaarde = {
      een: [
        { kenmerk: 'lastenIn', bevat: 'zvw' },
        { kenmerk: 'lastenIn', bevatAlle: ['zvw', 'wmo'] },
      ],
    };
    const ander: Voorwaarde = {
      een: [
        { kenmerk: 'lastenIn', bevat: 'zvw' },
        { kenmerk: 'niveau', is: 'populatie' },
      ],
    };
    expect(uitgerekend(zelfde, { lastenIn: ['wmo'] })).toBe(false);
    expect(uitgerekend(ander, { lastenIn: ['wmo'] })).toBe(true);
  });

  it('slaat niets over dat juist geldt als een naam ontbreekt', () => {
    expect(uitgerekend({ geen: [{ kenmerk: 'lastenIn', bevat: 'zvw' }] }, { lastenIn: ['wmo'] })).toBe(true);
    expect(uitgerekend({ niet: { kenmerk: 'lastenIn', bevat: 'zvw' } }, { lastenIn: ['wmo'] })).toBe(true);
    expect(uitgerekend({ kenmerk: 'lastenIn', isLeeg: true }, { lastenIn: [] })).toBe(true);
  });
});
