import * as fc from 'fast-check';
import type { Ruw } from './hulp.ts';
import { PARTIJEN } from './vragen.ts';

/** Willekeurige businesscases die goed zijn: enkele partijen, kosten en baten over hoogstens vijf jaar, en elke vorm. */

const cent = fc.integer({ min: 0, max: 5_000_000 }).map((bedrag) => bedrag / 100);
const fractie = fc.integer({ min: 0, max: 100 }).map((deel) => deel / 100);
const gewicht = fc.integer({ min: -20, max: 100 }).map((deel) => deel / 10);

const REKENINGEN = [
  { partij: 'gemeente', wet: 'wmo' },
  { partij: 'gemeente', wet: 'jeugdwet' },
  { partij: 'gemeente' },
  { partij: 'verzekeraar', wet: 'zvw' },
  { partij: 'zorgkantoor', wet: 'wlz' },
] as const;
const rekening = fc.constantFrom(...REKENINGEN);

const uitvoering = fc.record({
  richting: fc.constant('kosten'),
  categorie: fc.constantFrom('aanpak', 'frictie', 'extra-zorg'),
  partij: fc.constant('uitvoerder'),
  hoeveelheid: fc.integer({ min: 1, max: 50 }),
  prijs: cent,
  jaarprofiel: fc.array(
    fc.integer({ min: 0, max: 30 }).map((deel) => deel / 10),
    { minLength: 1, maxLength: 3 },
  ),
});

const eigenKosten = fc
  .record({
    richting: fc.constant('kosten'),
    categorie: fc.constant('extra-zorg'),
    hoeveelheid: fc.integer({ min: 0, max: 5 }),
    prijs: cent,
    jaarprofiel: fc.constant([0, 1]),
  })
  .chain((post) => rekening.map((wie) => ({ ...post, ...wie })));

const baten = fc
  .record({
    richting: fc.constant('baten'),
    categorie: fc.constantFrom('substitutie', 'afstemming', 'effectiever', 'immaterieel'),
    hoeveelheid: fc.integer({ min: 0, max: 50 }),
    prijs: cent,
    jaarprofiel: fc.array(gewicht, { minLength: 1, maxLength: 5 }),
    deadweight: fractie,
    verdringing: fractie,
    aandeelAanpak: fractie,
    terugval: fractie,
    afnamePerJaar: fractie,
    verzilverbaar: fractie,
    verzilverVertragingJaren: fc.integer({ min: 0, max: 3 }),
  })
  .chain((post) => rekening.map((wie) => ({ ...post, ...wie })));

const aandelen = fc.array(fc.record({ rekening, deel: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, maxLength: 4 }).map((delen) => {
  // Het laatste deel maakt de som precies 1 in twee decimalen.
  const totaal = delen.reduce((som, { deel }) => som + deel, 0);
  const honderdsten = delen.map(({ deel }) => Math.floor((deel * 100) / totaal));
  const rest = 100 - honderdsten.reduce((som, deel) => som + deel, 0);
  return delen.map(({ rekening: wie }, plaats) => ({ ...wie, aandeel: ((honderdsten[plaats] ?? 0) + (plaats === 0 ? rest : 0)) / 100 }));
});
const deelnemers = fc.uniqueArray(rekening, { minLength: 1, maxLength: 4 });
const jaar = fc.integer({ min: 0, max: 7 });

export const variant: fc.Arbitrary<Ruw> = fc.oneof(
  fc.record({ vorm: fc.constantFrom('maatwerkbudget', 'betaalafspraken'), aandelen }),
  fc.record({
    vorm: fc.constant('maatwerkbudget-lerend'),
    aandelen,
    leerkosten: fc.record({ partij: fc.constant('gemeente'), bedrag: cent }),
  }),
  fc.record({
    vorm: fc.constant('maatwerkbudget-revolverend'),
    voorfinancier: rekening,
    deelnemers,
    grondslag: fc.constantFrom('deelnemers', 'alle-begunstigden'),
    vertragingJaren: jaar,
  }),
  fc.record({
    vorm: fc.constant('maatwerkbudget-revolverend'),
    sleutel: fc.constant('aangewezen'),
    voorfinancier: rekening,
    aandelen,
    vertragingJaren: jaar,
  }),
  fc
    .record({
      wijze: fc.constantFrom('inleg-vooraf', 'taakstellend'),
      voorfinancier: rekening,
      deelnemers,
      nacalculatie: fc.boolean(),
      factor: fractie,
      nacalculatieNaJaren: jaar,
    })
    .map(({ factor, ...rest }) => ({
      vorm: 'vooraf-inboeken',
      ...rest,
      realisatie: rest.deelnemers.map((wie) => ({ ...wie, factor: factor * 2 })),
    })),
  fc.record({
    vorm: fc.constant('impact-bond'),
    investeerder: fc.constant('investeerder'),
    rendement: fractie,
    looptijdJaren: jaar,
    betalers: aandelen,
    transactiekosten: fc.record({ partij: fc.constant('gemeente'), bedrag: cent }),
    plafond: cent,
    uitkomst: fc.oneof(
      fc.constantFrom('geslaagd', 'mislukt'),
      fractie.map((resultaat) => ({ resultaat, drempel: 0.2, doel: 0.9 })),
    ),
    risicodrager: fc.oneof(
      fc.constantFrom('investeerder', 'uitvoerder'),
      fractie.map((aandeelUitvoerder) => ({ aandeelUitvoerder })),
    ),
  }),
  fc.record({
    vorm: fc.constant('resultaatreservering'),
    rendement: fractie,
    looptijdJaren: jaar,
    betalers: aandelen,
    uitkomst: fc.constantFrom('geslaagd', 'mislukt'),
  }),
  fc.record({
    vorm: fc.constant('spuk-dos'),
    ontvanger: rekening,
    normbedrag: cent,
    clienten: fc.integer({ min: 0, max: 60 }),
    rest: rekening,
    beschikking: cent,
    terugvordering: fc.option(fc.record({ naJaren: jaar })),
  }),
  fc.record({ vorm: fc.constant('brede-spuk'), ontvanger: rekening, bedrag: cent, rest: rekening }),
  fc.record({ vorm: fc.constant('wet-dos'), bijdrage: cent, rest: rekening }),
  fc.record({
    vorm: fc.constantFrom('lumpsum', 'populatiebekostiging'),
    opdrachtgever: rekening,
    bedrag: cent,
    hoofdaannemer: fc.constantFrom('uitvoerder', 'investeerder'),
    bandbreedte: fractie,
    delingTekort: fractie,
    delingOverschot: fractie,
  }),
  fc.record({
    vorm: fc.constant('shared-savings'),
    benchmark: cent,
    werkelijk: cent,
    minimaleBesparing: fractie,
    deelpercentage: fractie,
    plafond: cent,
    verdeling: aandelen,
    verliesdeling: fractie,
    rest: rekening,
  }),
  fc.record({ vorm: fc.constant('pooling'), sleutel: fc.constantFrom('gelijk', 'evenredig', 'gelijk-netto', 'nucleolus', 'shapley') }),
  fc.record({ vorm: fc.constant('pooling'), sleutel: fc.constant('vast'), aandelen }),
);

export const geval: fc.Arbitrary<Ruw> = fc
  .record({
    discontovoet: fc.integer({ min: 0, max: 600 }).map((voet) => voet / 10_000),
    horizonJaren: fc.integer({ min: 5, max: 8 }),
    uitvoering: fc.array(uitvoering, { minLength: 1, maxLength: 2 }),
    eigen: fc.array(eigenKosten, { maxLength: 2 }),
    baten: fc.array(baten, { minLength: 1, maxLength: 8 }),
    varianten: fc.array(variant, { minLength: 1, maxLength: 4 }),
  })
  .map(({ uitvoering: kosten, eigen, baten: opbrengst, ...rest }) => ({
    ...rest,
    partijen: PARTIJEN,
    posten: [...kosten, ...eigen, ...opbrengst].map((post, nummer) => ({ id: `post-${String(nummer).padStart(2, '0')}`, ...post })),
  }));
