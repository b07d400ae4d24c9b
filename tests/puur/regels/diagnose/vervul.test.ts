import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { genoemdeKenmerken as alleGenoemde } from '../../../../src/regels/bladen.ts';
import { vervul, type Eis } from '../../../../src/regels/diagnose/vervul.ts';
import { maakToets } from '../../../../src/regels/evalueer.ts';
import type { Feiten, KenmerkSoort } from '../../../../src/regels/feiten.ts';
import type { Voorwaarde } from '../../../../src/regels/voorwaarde.ts';
import type { Waarheid } from '../../../../src/regels/waarheid.ts';
import { eenVoorwaarde, proefkenmerken, proefsoorten, voltooiingen } from '../../willekeurig.ts';

const UITKOMSTEN: Waarheid[] = ['waar', 'onwaar', 'onbekend'];
const eenEis: fc.Arbitrary<Eis> = fc.record({
  voorwaarde: eenVoorwaarde(2),
  mag: fc.oneof(fc.constantFrom<Waarheid[][]>(['waar'], ['onwaar']), fc.subarray(UITKOMSTEN, { minLength: 1 })),
});

function voldoet(eisen: readonly Eis[], feiten: Feiten, kenmerken: ReadonlyMap<string, KenmerkSoort>): boolean {
  return eisen.every(({ voorwaarde, mag }) => mag.includes(maakToets(voorwaarde, kenmerken).uitkomst(feiten)));
}

describe('vervul', () => {
  it('vindt feiten als die er zijn, en anders niet: gelijk aan alle antwoorden proberen', () => {
    const aantallen = { vervulbaar: 0, onvervulbaar: 0, 'niet-bewezen': 0 };
    fc.assert(
      fc.property(fc.array(eenEis, { minLength: 1, maxLength: 3 }), (eisen) => {
        const genoemd = new Set(eisen.flatMap(({ voorwaarde }) => [...alleGenoemde(voorwaarde)]));
        const alle = voltooiingen(
          {},
          proefkenmerken.filter((kenmerk) => genoemd.has(kenmerk)),
        );
        const uitslag = vervul(eisen, proefsoorten);
        aantallen[uitslag.soort] += 1;
        expect(uitslag.soort).toBe(alle.some((feiten) => voldoet(eisen, feiten, proefsoorten)) ? 'vervulbaar' : 'onvervulbaar');
        if (uitslag.soort === 'vervulbaar') expect(voldoet(eisen, uitslag.feiten, proefsoorten)).toBe(true);
      }),
      { numRuns: 400 },
    );
    expect(Math.min(aantallen.vervulbaar, aantallen.onvervulbaar)).toBeGreaterThan(20);
  });

  it('klopt ook als verzamelingen met elkaar vergeleken en geteld worden', () => {
    const kenmerken = new Map<string, KenmerkSoort>([
      ['een', { id: 'een', type: 'verzameling', waarden: ['a', 'b', 'c', 'd', 'e'] }],
      ['twee', { id: 'twee', type: 'verzameling', waarden: ['b', 'c', 'd', 'e', 'f'], nooitLeeg: true }],
    ]);
    const verzameling = fc.constantFrom('een', 'twee');
    const namen = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f'], { minLength: 1, maxLength: 2 });
    const grens = fc.integer({ min: 0, max: 3 });
    const blad = fc.oneof<fc.Arbitrary<Voorwaarde>[]>(
      fc.record({ kenmerk: verzameling, bevatBuiten: verzameling }),
      fc.record({ kenmerk: verzameling, bevatBuiten: fc.oneof<fc.Arbitrary<string | string[]>[]>(verzameling, namen) }),
      fc.record({ kenmerk: verzameling, bevatAlle: namen }),
      fc.record({ kenmerk: verzameling, bevatEenVan: namen }),
      fc.record({ kenmerk: verzameling, aantal: fc.record({ minstens: grens, hoogstens: grens }, { requiredKeys: [] }) }),
      fc.record({ kenmerk: verzameling, isLeeg: fc.constant(true as const) }),
    );
    const eis = fc.record({ voorwaarde: blad, mag: fc.constantFrom<Waarheid[][]>(['waar'], ['onwaar']) });
    const deel = (id: string): string[][] =>
      (kenmerken.get(id)?.waarden ?? [])
        .reduce<string[][]>((tot, naam) => tot.concat(tot.map((al) => [...al, naam])), [[]])
        .filter((al) => al.length > 0 || kenmerken.get(id)?.nooitLeeg !== true);
    const alle: Feiten[] = deel('een').flatMap((een) => deel('twee').map((twee) => ({ een, twee })));
    const aantallen = { vervulbaar: 0, onvervulbaar: 0, 'niet-bewezen': 0 };
    fc.assert(
      fc.property(fc.array(eis, { minLength: 2, maxLength: 6 }), (eisen) => {
        const uitslag = vervul(eisen, kenmerken);
        aantallen[uitslag.soort] += 1;
        expect(uitslag.soort).toBe(alle.some((feiten) => voldoet(eisen, feiten, kenmerken)) ? 'vervulbaar' : 'onvervulbaar');
        if (uitslag.soort === 'vervulbaar') expect(voldoet(eisen, uitslag.feiten, kenmerken)).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(aantallen.vervulbaar, aantallen.onvervulbaar)).toBeGreaterThan(20);
  });

  it('een keuze die nog openstaat, kan een voorwaarde openhouden', () => {
    const ofNiet: Voorwaarde = { een: [{ kenmerk: 'betaling', is: 'ja' }, { niet: { kenmerk: 'betaling', is: 'ja' } }] };
    expect(vervul([{ voorwaarde: ofNiet, mag: ['onwaar'] }], proefsoorten)).toEqual({ soort: 'onvervulbaar' });
    expect(vervul([{ voorwaarde: ofNiet, mag: ['onwaar', 'onbekend'] }], proefsoorten)).toEqual({
      soort: 'vervulbaar',
      feiten: { betaling: 'nog-niet' },
    });
  });

  it('een kenmerk zonder antwoorden blijft onbekend', () => {
    const leeg = new Map<string, KenmerkSoort>([['keuze', { id: 'keuze', type: 'keuze', waarden: [] }]]);
    expect(vervul([{ voorwaarde: { kenmerk: 'keuze', isNiet: 'x' }, mag: ['waar'] }], leeg)).toEqual({ soort: 'onvervulbaar' });
    expect(vervul([{ voorwaarde: { kenmerk: 'keuze', isNiet: 'x' }, mag: ['onbekend'] }], leeg)).toEqual({
      soort: 'vervulbaar',
      feiten: {},
    });
  });

  it('zegt boven zijn grens dat er niets bewezen is', () => {
    const eisen: Eis[] = [
      { voorwaarde: { kenmerk: 'niveau', is: 'individueel' }, mag: ['waar'] },
      { voorwaarde: { kenmerk: 'niveau', is: 'populatie' }, mag: ['waar'] },
    ];
    expect(vervul(eisen, proefsoorten, { hoogstensStappen: 1 })).toEqual({ soort: 'niet-bewezen' });
    expect(vervul(eisen, proefsoorten, { hoogstensStappen: 2 })).toEqual({ soort: 'onvervulbaar' });
  });

  it('zegt dat er niets bewezen is als een kenmerk te veel gebieden heeft', () => {
    const waarden = Array.from({ length: 40 }, (_, nummer) => `n${nummer}`);
    const kenmerken = new Map<string, KenmerkSoort>([['veel', { id: 'veel', type: 'verzameling', waarden }]]);
    const eisen = waarden.map((naam): Eis => ({ voorwaarde: { kenmerk: 'veel', bevat: naam }, mag: ['waar'] }));
    expect(vervul(eisen, kenmerken)).toEqual({ soort: 'niet-bewezen' });
  });

  it('twee lange lijsten vergelijken kost niet meer dan hun verschil', () => {
    const waarden = Array.from({ length: 40 }, (_, nummer) => `n${nummer}`);
    const kenmerken = new Map<string, KenmerkSoort>([
      ['een', { id: 'een', type: 'verzameling', waarden }],
      ['twee', { id: 'twee', type: 'verzameling', waarden }],
    ]);
    const buiten = (kenmerk: string, ander: string, mag: Waarheid): Eis => ({ voorwaarde: { kenmerk, bevatBuiten: ander }, mag: [mag] });
    expect(vervul([buiten('een', 'twee', 'waar'), buiten('twee', 'een', 'waar')], kenmerken).soort).toBe('vervulbaar');
    const leeg: Eis = { voorwaarde: { kenmerk: 'een', isLeeg: true }, mag: ['waar'] };
    expect(vervul([buiten('een', 'twee', 'waar'), leeg], kenmerken).soort).toBe('onvervulbaar');
  });
});
