import * as fc from 'fast-check';
import type { Feiten, KenmerkSoort, Waarde } from '../../src/regels/feiten.ts';
import type { Voorwaarde } from '../../src/regels/voorwaarde.ts';
import { bladenVan } from '../../src/regels/bladen.ts';

/** Een kleine wereld waarin elk kenmerk zo weinig antwoorden kent dat ze allemaal te proberen zijn. */

const NAMEN = ['wmo', 'zvw'] as const;
const TREDEN = ['geen', 'aannames', 'bewezen'] as const;
const DEELVERZAMELINGEN: readonly Waarde[] = [[], ['wmo'], ['zvw'], ['wmo', 'zvw']];

export const ANTWOORDEN = {
  lastenIn: DEELVERZAMELINGEN,
  batenIn: DEELVERZAMELINGEN,
  niveau: ['individueel', 'populatie'],
  bewijs: TREDEN,
  betaling: ['ja', 'nog-niet', 'nee'],
  deelnemers: [0, 1, 2, 3],
  collectief: [true, false],
} as const satisfies Record<string, readonly Waarde[]>;
export type Proefkenmerk = keyof typeof ANTWOORDEN;
export const proefkenmerken = Object.keys(ANTWOORDEN) as Proefkenmerk[];

const SOORTEN: readonly KenmerkSoort[] = [
  { id: 'lastenIn', type: 'verzameling', waarden: NAMEN },
  { id: 'batenIn', type: 'verzameling', waarden: NAMEN },
  { id: 'niveau', type: 'keuze', waarden: ANTWOORDEN.niveau },
  { id: 'bewijs', type: 'keuze', waarden: TREDEN, geordend: true },
  { id: 'betaling', type: 'inrichting', waarden: ANTWOORDEN.betaling },
  { id: 'deelnemers', type: 'getal', minimum: 0, maximum: 3, geheel: true },
  { id: 'collectief', type: 'waarheid' },
];
export const proefsoorten: ReadonlyMap<string, KenmerkSoort> = new Map(SOORTEN.map((soort) => [soort.id, soort]));

const verzameling = fc.constantFrom('lastenIn', 'batenIn');
const naam = fc.constantFrom(...NAMEN);
const namen = fc.subarray([...NAMEN], { minLength: 1 });
const trede = fc.constantFrom(...TREDEN);
const getal = fc.integer({ min: 0, max: 3 });
const keuzes = (kenmerk: 'niveau' | 'bewijs' | 'betaling') => fc.constantFrom(...ANTWOORDEN[kenmerk]);
const opKeuze = (maak: (kenmerk: string, keuze: string, meer: string[]) => Voorwaarde) =>
  fc.oneof(
    ...(['niveau', 'bewijs', 'betaling'] as const).map((kenmerk) =>
      fc.tuple(keuzes(kenmerk), fc.array(keuzes(kenmerk), { maxLength: 2 })).map(([keuze, meer]) => maak(kenmerk, keuze, [keuze, ...meer])),
    ),
  );
const opGrens = (maak: (kenmerk: string, grens: number | string) => Voorwaarde) =>
  fc.oneof(
    getal.map((grens) => maak('deelnemers', grens)),
    trede.map((grens) => maak('bewijs', grens)),
  );

/** Voor elke operator een blad dat bij zijn kenmerk past. */
export const BLAD_PER_OPERATOR: Readonly<Record<string, fc.Arbitrary<Voorwaarde>>> = {
  bevat: fc.record({ kenmerk: verzameling, bevat: naam }),
  bevatEenVan: fc.record({ kenmerk: verzameling, bevatEenVan: namen }),
  bevatAlle: fc.record({ kenmerk: verzameling, bevatAlle: namen }),
  bevatBuiten: fc.record({ kenmerk: verzameling, bevatBuiten: fc.oneof<fc.Arbitrary<string | string[]>[]>(verzameling, namen) }),
  aantal: fc.record({ kenmerk: verzameling, aantal: fc.record({ minstens: getal, hoogstens: getal }, { requiredKeys: [] }) }),
  isLeeg: fc.record({ kenmerk: verzameling, isLeeg: fc.constant(true as const) }),
  is: fc.oneof(
    opKeuze((kenmerk, keuze) => ({ kenmerk, is: keuze })),
    fc.record({ kenmerk: fc.constant('collectief'), is: fc.boolean() }),
  ),
  isEenVan: opKeuze((kenmerk, _, meer) => ({ kenmerk, isEenVan: meer })),
  isNiet: opKeuze((kenmerk, keuze) => ({ kenmerk, isNiet: keuze })),
  minstens: opGrens((kenmerk, grens) => ({ kenmerk, minstens: grens })),
  hoogstens: opGrens((kenmerk, grens) => ({ kenmerk, hoogstens: grens })),
  tussen: fc.record({ kenmerk: fc.constant('deelnemers'), tussen: fc.record({ van: getal, tot: getal }) }),
};

const blad = fc.oneof(...Object.values(BLAD_PER_OPERATOR));

/** Een voorwaarde van hoogstens `diepte` lagen boven de bladen, met alle operatoren en verbindingen. */
export function eenVoorwaarde(diepte: number): fc.Arbitrary<Voorwaarde> {
  if (diepte === 0) return blad;
  const deel = eenVoorwaarde(diepte - 1);
  const delen = fc.array(deel, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 2, arbitrary: blad },
    { weight: 1, arbitrary: delen.map((alle) => ({ alle })) },
    { weight: 1, arbitrary: delen.map((een) => ({ een })) },
    { weight: 1, arbitrary: delen.map((geen) => ({ geen })) },
    { weight: 1, arbitrary: deel.map((niet) => ({ niet })) },
    { weight: 1, arbitrary: fc.tuple(fc.integer({ min: 1, max: 4 }), delen).map(([minstens, van]) => ({ aantalVan: { minstens, van } })) },
  );
}

/** Feiten waarin elk kenmerk een antwoord heeft. */
export const volledigeFeiten: fc.Arbitrary<Feiten> = fc.record(
  Object.fromEntries(proefkenmerken.map((kenmerk) => [kenmerk, fc.constantFrom<Waarde>(...ANTWOORDEN[kenmerk])])),
);

/** Feiten waarin elk kenmerk ook onbekend kan zijn. */
export const feiten: fc.Arbitrary<Feiten> = fc
  .tuple(volledigeFeiten, fc.subarray(proefkenmerken))
  .map(([alles, bekend]) => alleen(alles, bekend));

/** Alleen de antwoorden op deze kenmerken; de rest wordt onbekend. */
export function alleen(alles: Feiten, bekend: readonly string[]): Feiten {
  return Object.fromEntries(Object.entries(alles).filter(([kenmerk]) => bekend.includes(kenmerk)));
}

/** De kenmerken waarvan een voorwaarde afhangt. */
export function genoemdeKenmerken(voorwaarde: Voorwaarde): Proefkenmerk[] {
  const genoemd = new Set(
    bladenVan(voorwaarde).flatMap(({ kenmerk, operator, verwacht }) => (operator === 'bevatBuiten' ? [kenmerk, verwacht] : [kenmerk])),
  );
  return proefkenmerken.filter((kenmerk) => genoemd.has(kenmerk));
}

/** Elke manier waarop de onbekende van deze kenmerken nog beantwoord kunnen worden. */
export function voltooiingen(bekend: Feiten, kenmerken: readonly Proefkenmerk[]): Feiten[] {
  const open = kenmerken.filter((kenmerk) => bekend[kenmerk] === undefined);
  return open.reduce<Feiten[]>(
    (tot, kenmerk) => tot.flatMap((deel) => (ANTWOORDEN[kenmerk] as readonly Waarde[]).map((waarde) => ({ ...deel, [kenmerk]: waarde }))),
    [bekend],
  );
}
