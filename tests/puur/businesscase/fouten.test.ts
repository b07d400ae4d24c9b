import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesBusinesscase } from '../../../src/advies/businesscase/leesBusinesscase.ts';
import { bekendeNamen } from '../../../src/advies/businesscase/rekenBusinesscase.ts';
import { FOUTCODES } from '../../../src/businesscase/fouten.ts';
import { VARIANTVORMEN } from '../../../src/businesscase/varianten/variantmodel.ts';
import { fouten, jeugdwet, kennis, referentie, wmo, type Ruw } from './hulp.ts';

const basis = referentie();
const posten = basis['posten'] as Ruw[];
const [uitvoering = {}, ...rest] = posten;
const met = (anders: Ruw): Ruw => ({ ...basis, ...anders });
const post = (anders: Ruw): Ruw => met({ posten: [{ ...uitvoering, ...anders }, ...rest] });
const metVariant = (variant: Ruw): Ruw => met({ varianten: [variant] });
const bond = {
  vorm: 'impact-bond',
  investeerder: 'investeerder',
  rendement: 0.05,
  looptijdJaren: 2,
  betalers: [{ ...wmo, aandeel: 1 }],
  risicodrager: 'uitvoerder',
};

/** Zeventien rekeningen die elk winnen: een partij te veel voor Shapley. */
const zeventien = {
  ...met({ varianten: [{ vorm: 'pooling', sleutel: 'shapley' }] }),
  partijen: [...(basis['partijen'] as Ruw[]), ...Array.from({ length: 17 }, (_, nummer) => ({ id: `fonds-${nummer}`, soort: 'fonds' }))],
  posten: [
    uitvoering,
    ...Array.from({ length: 17 }, (_, nummer) => ({ ...rest[1], id: `baat-${nummer}`, partij: `fonds-${nummer}`, wet: null })),
  ],
};

const GEVALLEN: readonly (readonly [code: string, invoer: Ruw, location: string, zegt: string])[] = [
  ['VERDELING_NIET_100', metVariant({ vorm: 'maatwerkbudget', aandelen: [{ ...wmo, aandeel: 0.5 }] }), '/varianten/0/aandelen', '50%'],
  ['NEGATIEVE_HOEVEELHEID', post({ hoeveelheid: -1 }), '/posten/0/hoeveelheid', '0 of meer'],
  ['NEGATIEVE_HOEVEELHEID', post({ hoeveelheid: { laag: -1, basis: 1, hoog: 2 } }), '/posten/0/hoeveelheid/laag', '0 of meer'],
  ['NEGATIEVE_PRIJS', post({ prijs: -1 }), '/posten/0/prijs', 'jaarprofiel'],
  ['FRACTIE_BUITEN_BEREIK', met({ posten: [uitvoering, { ...rest[0], deadweight: 25 }] }), '/posten/1/deadweight', '0.25'],
  ['BEREIK_ONGEORDEND', post({ prijs: { laag: 3, basis: 2, hoog: 4 } }), '/posten/0/prijs', 'Laag is hoogstens basis'],
  ['BEREIK_ONGEORDEND', metVariant({ ...bond, uitkomst: { resultaat: 1, drempel: 5, doel: 5 } }), '/varianten/0/uitkomst', 'drempel'],
  ['DISCONTOVOET_ONGELDIG', met({ discontovoet: 2.25 }), '/discontovoet', '0.0225'],
  ['DISCONTOVOET_ONGELDIG', met({ discontovoet: -0.01 }), '/discontovoet', '0 tot en met 1'],
  ['HORIZON_ONGELDIG', met({ horizonJaren: 31 }), '/horizonJaren', '1 tot en met 30'],
  ['HORIZON_ONGELDIG', met({ horizonJaren: 2.5, posten: [uitvoering] }), '/horizonJaren', 'heel aantal'],
  ['PROFIEL_LANGER_DAN_HORIZON', post({ jaarprofiel: [1, 1, 1, 1, 1] }), '/posten/0/jaarprofiel', '5 jaren'],
  ['ONBEKENDE_PARTIJ', post({ partij: 'uitvoeder' }), '/posten/0/partij', 'bedoelde u "uitvoerder"?'],
  [
    'ONBEKENDE_PARTIJ',
    {
      ...met({ varianten: [{ vorm: 'wet-dos', bijdrage: 1, rest: wmo }] }),
      partijen: (basis['partijen'] as Ruw[]).filter(({ id }) => id !== 'zorgkantoor'),
      posten: [uitvoering],
    },
    '/varianten/0/betaler',
    'soort zorgkantoor',
  ],
  ['ONBEKENDE_WET', post({ wet: 'wmo2015' }), '/posten/0/wet', 'bedoelde u "wmo"?'],
  [
    'CASELOAD_NUL',
    { lpbl: { bereik: { huishoudens: 1, typen: { gezinnen: { aandeel: 1, top: 1 } } }, caseload: { top: 0 } } },
    '/lpbl/caseload/top',
    '40',
  ],
  ['PRIJSPEIL_GEMENGD', post({ prijspeil: 2020 }), '/posten/0/prijspeil', 'indexcijfers'],
  ['RISICODRAGER_ONTBREEKT', metVariant({ ...bond, risicodrager: null }), '/varianten/0/risicodrager', 'aandeelUitvoerder'],
  ['TE_VEEL_POSTEN', met({ posten: Array.from({ length: 201 }, (_, nummer) => ({ ...uitvoering, id: `p${nummer}` })) }), '/posten', '200'],
  ['TE_VEEL_TREKKINGEN', met({ onzekerheid: { trekkingen: 10_001, zaad: 1 } }), '/onzekerheid/trekkingen', '10000'],
  ['TE_VEEL_REKENINGEN', zeventien, '/varianten/0/sleutel', '16'],
];

describe('elke foutcode', () => {
  it.each(GEVALLEN)('%s', (code, invoer, location, zegt) => {
    const gevonden = fouten(invoer);
    expect(gevonden).toMatchObject([{ in: 'body', location, code }]);
    expect(gevonden[0]?.detail).toContain(zegt);
  });

  it('heeft een geval hierboven', () => {
    expect(new Set(GEVALLEN.map(([code]) => code))).toEqual(new Set(FOUTCODES));
  });
});

describe('andere fouten', () => {
  it.each<[string, Ruw, string, string]>([
    ['een getal als tekst krijgt de hint over notatie', post({ prijs: '1.234,56' }), '/posten/0/prijs', '1234.56'],
    ['een onbekend veld van een post', post({ hoeveelheden: 3 }), '/posten/0/hoeveelheden', 'bedoelde u "hoeveelheid"?'],
    ['een onbekend veld bovenaan', met({ discontvoet: 0.1 }), '/discontvoet', 'bedoelde u "discontovoet"?'],
    [
      'een parameter van een andere vorm',
      metVariant({ vorm: 'wet-dos', bijdrage: 1, rest: wmo, plafond: 5 }),
      '/varianten/0/plafond',
      'bestaat hier niet',
    ],
    ['een categorie van de andere richting', post({ categorie: 'substitutie' }), '/posten/0/categorie', 'aanpak, frictie, extra-zorg'],
    [
      'een partijsoort die niet bestaat',
      met({ partijen: [...(basis['partijen'] as Ruw[]), { id: 'x', soort: 'gemeentes' }] }),
      '/partijen/6/soort',
      'bedoelde u "gemeente"?',
    ],
    [
      'twee partijen met dezelfde id',
      met({ partijen: [...(basis['partijen'] as Ruw[]), { id: 'rijk', soort: 'rijk' }] }),
      '/partijen/6/id',
      'twee keer',
    ],
    ['twee posten met dezelfde id', met({ posten: [uitvoering, uitvoering] }), '/posten/1/id', 'twee keer'],
    [
      'meer Rijken zonder betaler',
      {
        ...metVariant({ vorm: 'spuk-iza', ontvanger: wmo, bedrag: 1, rest: wmo }),
        partijen: [...(basis['partijen'] as Ruw[]), { id: 'rijk2', soort: 'rijk' }],
      },
      '/varianten/0/betaler',
      'meer dan één',
    ],
    ['een post boven tien miljard', post({ hoeveelheid: 1_000_000, prijs: 1_000_000 }), '/posten/0', 'tien miljard'],
    ['een leeg jaarprofiel', post({ jaarprofiel: [] }), '/posten/0/jaarprofiel', 'minstens één jaar'],
    ['een verkeerd gewicht', post({ jaarprofiel: [1, 'twee'] }), '/posten/0/jaarprofiel/1', 'een getal'],
    [
      'ontvangers en ontvanger tegelijk',
      metVariant({ vorm: 'spuk-dos', ontvangers: [{ ...wmo, normbedrag: 1, clienten: 1 }], ontvanger: wmo, rest: wmo }),
      '/varianten/0/ontvanger',
      'laat het hier weg',
    ],
  ])('%s', (_, invoer, location, zegt) => {
    const gevonden = fouten(invoer);
    expect(gevonden.map((fout) => fout.location)).toContain(location);
    expect(gevonden.find((fout) => fout.location === location)?.detail).toContain(zegt);
  });

  it('een post zonder iets noemt alles wat ontbreekt', () => {
    expect(fouten(met({ posten: [{}] })).map(({ location, code }) => [location, code])).toEqual(
      ['richting', 'categorie', 'partij', 'hoeveelheid'].map((veld) => [`/posten/0/${veld}`, 'ontbreekt']),
    );
  });

  it('elke vorm zonder parameters zegt welke zij nodig heeft', () => {
    for (const vorm of VARIANTVORMEN) {
      const gevonden = fouten(metVariant({ vorm }));
      expect(gevonden.length, vorm).toBeGreaterThan(0);
      for (const { location } of gevonden) expect(location).toMatch(/^\/varianten\/0\//);
    }
  });

  it('null telt overal als afwezig', () => {
    const zonder = fouten(post({ wet: null, prijs: null, eenheid: null, deadweight: null, herkomst: null, jaarprofiel: null, aard: null }));
    expect(zonder).toEqual([]);
  });
});

describe('binnen een initiatief', () => {
  const schets = (invoer: unknown) => leesBusinesscase(invoer, { bekend: bekendeNamen(kennis), pad: ['businesscase'], schets: true });

  it('is wat ontbreekt nog niet bekend, en geen fout', () => {
    expect(schets({ posten: [{ richting: 'kosten', wet: 'wmo' }, {}], varianten: [{ vorm: 'wet-dos' }, bond] }).fouten).toEqual([]);
  });

  it('is wat er staat wel na te kijken, op zijn plek', () => {
    expect(
      schets({ posten: [{ richting: 'kosten', wet: 'wmoo', hoeveelheid: -2 }] }).fouten.map(({ location, code }) => [location, code]),
    ).toEqual([
      ['/businesscase/posten/0/wet', 'ONBEKENDE_WET'],
      ['/businesscase/posten/0/hoeveelheid', 'NEGATIEVE_HOEVEELHEID'],
    ]);
  });

  it('een complete businesscase wordt ook zo gelezen', () => {
    expect(
      schets(referentie({ vorm: 'maatwerkbudget', aandelen: [{ ...jeugdwet, aandeel: 1 }] })).gelezen?.businesscase.posten,
    ).toHaveLength(6);
  });
});

describe('wat er ook binnenkomt', () => {
  it('er is een uitkomst of een fout, nooit geen van beide', () => {
    const bekend = bekendeNamen(kennis);
    const deel = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(...posten, ...(basis['partijen'] as Ruw[]), bond, wmo, -1, '1,5', null));
    const invoer = fc.record(
      {
        partijen: fc.oneof(fc.constant(basis['partijen']), fc.array(deel)),
        posten: fc.array(deel),
        varianten: fc.array(deel),
        horizonJaren: deel,
        sroi: deel,
        lpbl: deel,
        onzekerheid: deel,
        indexcijfers: deel,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(invoer, (gegeven) => {
        const { gelezen, fouten: gevonden } = leesBusinesscase(gegeven, { bekend });
        expect(gelezen === undefined).toBe(gevonden.length > 0);
        for (const { location, detail } of gevonden) {
          expect(location).toMatch(/^(\/|$)/);
          expect(detail).toMatch(/\.$|\?$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
