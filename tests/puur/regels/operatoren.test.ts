import { describe, expect, it } from 'vitest';
import { leesBlad, maakToets } from '../../../src/regels/evalueer.ts';
import type { Feiten, KenmerkSoort } from '../../../src/regels/feiten.ts';
import { operatornamen, operatorVan } from '../../../src/regels/operatoren/alle-operatoren.ts';
import type { Blad } from '../../../src/regels/voorwaarde.ts';
import type { Waarheid } from '../../../src/regels/waarheid.ts';

const soorten: readonly KenmerkSoort[] = [
  { id: 'wetten', type: 'verzameling', waarden: ['wmo', 'zvw', 'wlz'] },
  { id: 'lastenIn', type: 'verzameling', waarden: ['wmo', 'zvw', 'wlz'] },
  { id: 'niveau', type: 'keuze', waarden: ['individueel', 'populatie'] },
  // De volgorde van de waarden is hier met opzet niet die van het alfabet.
  { id: 'bewijs', type: 'keuze', waarden: ['geen', 'aannames', 'effectmeting', 'bewezen'], geordend: true },
  { id: 'verrekening', type: 'inrichting', waarden: ['achteraf', 'nog-niet', 'geen'] },
  { id: 'inwoners', type: 'getal' },
  { id: 'collectief', type: 'waarheid' },
];
const kenmerken = new Map(soorten.map((soort) => [soort.id, soort]));
const W = 'waar';
const O = 'onwaar';
const X = 'onbekend';

type Voorbeeld = readonly [blad: Blad, feiten: Feiten, uitkomst: Waarheid];

const VOORBEELDEN: readonly Voorbeeld[] = [
  [{ kenmerk: 'wetten', bevat: 'wmo' }, { wetten: ['wmo', 'zvw'] }, W],
  [{ kenmerk: 'wetten', bevat: 'wlz' }, { wetten: ['wmo', 'zvw'] }, O],
  [{ kenmerk: 'wetten', bevat: 'wmo' }, { wetten: [] }, O],
  [{ kenmerk: 'wetten', bevat: 'wmo' }, {}, X],

  [{ kenmerk: 'wetten', bevatEenVan: ['wlz', 'zvw'] }, { wetten: ['wmo', 'zvw'] }, W],
  [{ kenmerk: 'wetten', bevatEenVan: ['wlz'] }, { wetten: ['wmo', 'zvw'] }, O],
  [{ kenmerk: 'wetten', bevatEenVan: ['wlz', 'zvw'] }, { wetten: [] }, O],
  [{ kenmerk: 'wetten', bevatEenVan: ['wlz', 'zvw'] }, {}, X],

  [{ kenmerk: 'wetten', bevatAlle: ['wmo', 'zvw'] }, { wetten: ['zvw', 'wlz', 'wmo'] }, W],
  [{ kenmerk: 'wetten', bevatAlle: ['wmo', 'zvw'] }, { wetten: ['wmo', 'wlz'] }, O],
  [{ kenmerk: 'wetten', bevatAlle: ['wmo'] }, { wetten: [] }, O],
  [{ kenmerk: 'wetten', bevatAlle: ['wmo'] }, {}, X],

  [{ kenmerk: 'wetten', bevatBuiten: 'lastenIn' }, { wetten: ['wmo', 'zvw'], lastenIn: ['wmo'] }, W],
  [{ kenmerk: 'wetten', bevatBuiten: 'lastenIn' }, { wetten: ['wmo'], lastenIn: ['wmo', 'zvw'] }, O],
  [{ kenmerk: 'wetten', bevatBuiten: 'lastenIn' }, { wetten: ['wmo'], lastenIn: [] }, W],
  [{ kenmerk: 'wetten', bevatBuiten: 'lastenIn' }, { wetten: [], lastenIn: [] }, O],
  [{ kenmerk: 'wetten', bevatBuiten: 'lastenIn' }, { wetten: ['wmo'] }, X],
  [{ kenmerk: 'wetten', bevatBuiten: 'lastenIn' }, { wetten: [] }, O],
  [{ kenmerk: 'wetten', bevatBuiten: 'lastenIn' }, { lastenIn: ['wmo'] }, X],
  [{ kenmerk: 'wetten', bevatBuiten: 'wetten' }, { wetten: ['wmo'] }, O],
  [{ kenmerk: 'wetten', bevatBuiten: ['wmo', 'zvw'] }, { wetten: ['wmo', 'wlz'] }, W],
  [{ kenmerk: 'wetten', bevatBuiten: ['wmo', 'zvw'] }, { wetten: ['zvw'] }, O],
  [{ kenmerk: 'wetten', bevatBuiten: ['wmo'] }, { wetten: [] }, O],
  [{ kenmerk: 'wetten', bevatBuiten: ['wmo'] }, {}, X],

  [{ kenmerk: 'wetten', aantal: { minstens: 2 } }, { wetten: ['wmo', 'zvw'] }, W],
  [{ kenmerk: 'wetten', aantal: { minstens: 2 } }, { wetten: ['wmo'] }, O],
  [{ kenmerk: 'wetten', aantal: { hoogstens: 1 } }, { wetten: ['wmo'] }, W],
  [{ kenmerk: 'wetten', aantal: { hoogstens: 1 } }, { wetten: ['wmo', 'zvw'] }, O],
  [{ kenmerk: 'wetten', aantal: { minstens: 1, hoogstens: 2 } }, { wetten: ['wmo', 'zvw', 'wlz'] }, O],
  [{ kenmerk: 'wetten', aantal: { minstens: 1 } }, { wetten: [] }, O],
  [{ kenmerk: 'wetten', aantal: { hoogstens: 0 } }, { wetten: [] }, W],
  [{ kenmerk: 'wetten', aantal: { minstens: 0 } }, {}, X],

  [{ kenmerk: 'wetten', isLeeg: true }, { wetten: [] }, W],
  [{ kenmerk: 'wetten', isLeeg: true }, { wetten: ['wmo'] }, O],
  [{ kenmerk: 'wetten', isLeeg: true }, {}, X],

  [{ kenmerk: 'niveau', is: 'populatie' }, { niveau: 'populatie' }, W],
  [{ kenmerk: 'niveau', is: 'populatie' }, { niveau: 'individueel' }, O],
  [{ kenmerk: 'niveau', is: 'populatie' }, {}, X],
  [{ kenmerk: 'collectief', is: true }, { collectief: true }, W],
  [{ kenmerk: 'collectief', is: true }, { collectief: false }, O],
  [{ kenmerk: 'collectief', is: false }, { collectief: false }, W],
  [{ kenmerk: 'collectief', is: false }, {}, X],

  [{ kenmerk: 'bewijs', isEenVan: ['geen', 'bewezen'] }, { bewijs: 'bewezen' }, W],
  [{ kenmerk: 'bewijs', isEenVan: ['geen', 'bewezen'] }, { bewijs: 'aannames' }, O],
  [{ kenmerk: 'bewijs', isEenVan: ['geen', 'bewezen'] }, {}, X],

  [{ kenmerk: 'niveau', isNiet: 'populatie' }, { niveau: 'individueel' }, W],
  [{ kenmerk: 'niveau', isNiet: 'populatie' }, { niveau: 'populatie' }, O],
  [{ kenmerk: 'niveau', isNiet: 'populatie' }, {}, X],

  [{ kenmerk: 'inwoners', minstens: 100 }, { inwoners: 100 }, W],
  [{ kenmerk: 'inwoners', minstens: 100 }, { inwoners: 99.99 }, O],
  [{ kenmerk: 'inwoners', minstens: 0 }, { inwoners: 0 }, W],
  [{ kenmerk: 'inwoners', minstens: 100 }, {}, X],
  [{ kenmerk: 'bewijs', minstens: 'effectmeting' }, { bewijs: 'bewezen' }, W],
  [{ kenmerk: 'bewijs', minstens: 'effectmeting' }, { bewijs: 'effectmeting' }, W],
  [{ kenmerk: 'bewijs', minstens: 'effectmeting' }, { bewijs: 'aannames' }, O],
  [{ kenmerk: 'bewijs', minstens: 'effectmeting' }, {}, X],

  [{ kenmerk: 'inwoners', hoogstens: 100 }, { inwoners: 100 }, W],
  [{ kenmerk: 'inwoners', hoogstens: 100 }, { inwoners: 100.01 }, O],
  [{ kenmerk: 'inwoners', hoogstens: 100 }, {}, X],
  [{ kenmerk: 'bewijs', hoogstens: 'aannames' }, { bewijs: 'geen' }, W],
  [{ kenmerk: 'bewijs', hoogstens: 'aannames' }, { bewijs: 'aannames' }, W],
  [{ kenmerk: 'bewijs', hoogstens: 'aannames' }, { bewijs: 'effectmeting' }, O],
  [{ kenmerk: 'bewijs', hoogstens: 'aannames' }, {}, X],

  [{ kenmerk: 'inwoners', tussen: { van: 10, tot: 20 } }, { inwoners: 10 }, W],
  [{ kenmerk: 'inwoners', tussen: { van: 10, tot: 20 } }, { inwoners: 20 }, W],
  [{ kenmerk: 'inwoners', tussen: { van: 10, tot: 20 } }, { inwoners: 9 }, O],
  [{ kenmerk: 'inwoners', tussen: { van: 10, tot: 20 } }, { inwoners: 21 }, O],
  [{ kenmerk: 'inwoners', tussen: { van: 10, tot: 20 } }, {}, X],
];

const NOG_NIET: readonly Voorbeeld[] = [
  [{ kenmerk: 'verrekening', is: 'achteraf' }, { verrekening: 'nog-niet' }, X],
  [{ kenmerk: 'verrekening', isNiet: 'geen' }, { verrekening: 'nog-niet' }, X],
  [{ kenmerk: 'verrekening', isEenVan: ['achteraf', 'geen'] }, { verrekening: 'nog-niet' }, X],
  [{ kenmerk: 'verrekening', is: 'nog-niet' }, { verrekening: 'nog-niet' }, W],
  [{ kenmerk: 'verrekening', is: 'nog-niet' }, { verrekening: 'geen' }, O],
  [{ kenmerk: 'verrekening', isNiet: 'nog-niet' }, { verrekening: 'nog-niet' }, O],
  [{ kenmerk: 'verrekening', isEenVan: ['achteraf', 'nog-niet'] }, { verrekening: 'nog-niet' }, W],
  [{ kenmerk: 'verrekening', is: 'achteraf' }, { verrekening: 'geen' }, O],
];

describe('operatoren', () => {
  it.each(VOORBEELDEN)('%j bij %j is %s', (blad, feiten, uitkomst) => {
    expect(maakToets(blad, kenmerken).uitkomst(feiten)).toBe(uitkomst);
  });

  it('van elke operator staat hier een voorbeeld dat waar is, een dat onwaar is en een dat openstaat', () => {
    const gezien = Map.groupBy(VOORBEELDEN, ([blad]) => leesBlad(blad).operator);
    expect(new Set(gezien.keys())).toEqual(new Set(operatornamen));
    for (const [operator, voorbeelden] of gezien)
      expect(new Set(voorbeelden.map(([, , uitkomst]) => uitkomst)), operator).toEqual(new Set([W, O, X]));
  });

  it('een naam die geen operator is, wordt niet gevonden', () => {
    expect(operatorVan('kenmerk')).toBeUndefined();
    expect(operatorVan('toString')).toBeUndefined();
  });
});

describe('nog-niet op een inrichting', () => {
  it.each(NOG_NIET)('%j bij %j is %s: alleen wie "nog-niet" noemt, beslist erop', (blad, feiten, uitkomst) => {
    expect(maakToets(blad, kenmerken).uitkomst(feiten)).toBe(uitkomst);
  });

  it('is bij een gewone keuze een waarde als alle andere', () => {
    const keuze = new Map<string, KenmerkSoort>([['fase', { id: 'fase', type: 'keuze', waarden: ['idee', 'nog-niet'] }]]);
    expect(maakToets({ kenmerk: 'fase', is: 'idee' }, keuze).uitkomst({ fase: 'nog-niet' })).toBe(O);
  });
});
