import * as fc from 'fast-check';
import type { Ruw } from '../businesscase/vragen.ts';

/** Willekeurige businesscases die goed zijn, met alles wat in een werkboek een formule wordt: aftrek, afname, vertraging, index, PM en verlies. */

const cent = fc.integer({ min: 100, max: 5_000_000 }).map((bedrag) => bedrag / 100);
// In tienden: een bedrag van een miljoenste cent is in een rekenblad niet van nul te onderscheiden.
const fractie = fc.integer({ min: 0, max: 10 }).map((deel) => deel / 10);
const discontovoet = fc.integer({ min: 0, max: 3000 }).map((deel) => deel / 10_000);
const REKENINGEN = [
  { partij: 'gemeente', wet: 'wmo' },
  { partij: 'gemeente', wet: 'jeugdwet' },
  { partij: 'Gemeente', wet: 'wmo' },
  { partij: 'verzekeraar', wet: 'zvw' },
  { partij: 'uitvoerder' },
] as const;

const kosten = fc.record({
  richting: fc.constant('kosten'),
  categorie: fc.constantFrom('aanpak', 'frictie'),
  partij: fc.constantFrom('uitvoerder', 'gemeente'),
  hoeveelheid: fc.integer({ min: 0, max: 50 }),
  prijs: cent,
  prijspeil: fc.constantFrom(2022, 2023),
  jaarprofiel: fc.array(
    fc.integer({ min: 0, max: 30 }).map((deel) => deel / 10),
    { minLength: 1, maxLength: 3 },
  ),
});

const baten = fc
  .record({
    categorie: fc.constantFrom('substitutie', 'effectiever', 'immaterieel'),
    hoeveelheid: fc.integer({ min: 0, max: 50_000 }).map((aantal) => aantal / 100),
    prijs: fc.oneof(cent, fc.constant(null)),
    jaarprofiel: fc.array(
      fc.integer({ min: -20, max: 100 }).map((deel) => deel / 10),
      { minLength: 1, maxLength: 5 },
    ),
    deadweight: fractie,
    verdringing: fractie,
    aandeelAanpak: fractie,
    terugval: fractie,
    afnamePerJaar: fractie,
    verzilverbaar: fractie,
    verzilverVertragingJaren: fc.integer({ min: 0, max: 6 }),
  })
  .chain((post) => fc.constantFrom(...REKENINGEN).map((rekening) => ({ richting: 'baten', ...post, ...rekening })));

const WMO = { partij: 'gemeente', wet: 'wmo' };
const VARIANTEN: readonly Ruw[] = [
  { vorm: 'maatwerkbudget', aandelen: [{ ...WMO, aandeel: 1 }] },
  { vorm: 'maatwerkbudget-lerend', aandelen: [{ ...WMO, aandeel: 1 }], leerkosten: { ...WMO, bedrag: 500.55 } },
  { vorm: 'maatwerkbudget-revolverend', voorfinancier: WMO, deelnemers: [{ partij: 'verzekeraar', wet: 'zvw' }], vertragingJaren: 7 },
  {
    vorm: 'betaalafspraken',
    aandelen: [
      { ...WMO, aandeel: 0.333_333 },
      { partij: 'verzekeraar', wet: 'zvw', aandeel: 0.666_667 },
    ],
  },
];

export const businesscase: fc.Arbitrary<Ruw> = fc
  .record({
    discontovoet,
    horizonJaren: fc.integer({ min: 5, max: 12 }),
    negatieveBaten: fc.constantFrom('kosten', 'teller'),
    kosten: fc.array(kosten, { maxLength: 3 }),
    baten: fc.array(baten, { minLength: 1, maxLength: 5 }),
    varianten: fc.subarray([...VARIANTEN]),
  })
  .map(({ kosten: lasten, baten: winst, ...rest }) => ({
    ...rest,
    prijspeil: 2023,
    indexcijfers: { 2022: 100, 2023: 103.8 },
    partijen: [
      { id: 'gemeente', soort: 'gemeente' },
      // Anders dan een rekenblad onderscheidt de dienst hoofdletters.
      { id: 'Gemeente', soort: 'gemeente' },
      { id: 'verzekeraar', soort: 'zorgverzekeraar' },
      { id: 'uitvoerder', soort: 'welzijnsorganisatie', rol: 'uitvoerder' },
    ],
    posten: [...lasten, ...winst].map((post, plaats) => ({ id: `post ${plaats}`, ...post })),
  }));
