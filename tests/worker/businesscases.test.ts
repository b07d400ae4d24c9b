import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Businesscaseantwoord as Antwoord } from '../../src/advies/businesscase/rekenBusinesscase.ts';
import { Probleemantwoord } from '../../src/api/schemas/algemeen.ts';
import { Businesscaseantwoord } from '../../src/api/schemas/businesscase.ts';
import { Businesscasevraag } from '../../src/api/schemas/businesscasevraag.ts';
import { stuur, vraag } from './hulp.ts';

type Ruw = Record<string, unknown>;

const wmo = { partij: 'gemeente', wet: 'wmo' };
const jeugdwet = { partij: 'gemeente', wet: 'jeugdwet' };
const baat = (id: string, rekening: object, jaarprofiel: number[], meer: Ruw = {}): Ruw => ({
  id,
  richting: 'baten',
  categorie: 'effectiever',
  ...rekening,
  hoeveelheid: 1,
  prijs: 1,
  jaarprofiel,
  ...meer,
});

/** Een businesscase met alles erop en eraan: elke vorm, PM, immaterieel, bereiken en een begrotingsjaar. */
const ALLES: Ruw = {
  prijspeil: 2023,
  indexcijfers: { 2022: 100, 2023: 103.8 },
  discontovoet: 0.0225,
  horizonJaren: 4,
  begrotingsjaar: 2,
  partijen: [
    { id: 'gemeente', soort: 'gemeente', naam: 'Gemeente Dorp' },
    { id: 'verzekeraar', soort: 'zorgverzekeraar' },
    { id: 'zorgkantoor', soort: 'zorgkantoor' },
    { id: 'rijk', soort: 'rijk' },
    { id: 'investeerder', soort: 'private-investeerder' },
    { id: 'inwoners', soort: 'inwoners' },
    { id: 'uitvoerder', soort: 'welzijnsorganisatie', rol: 'uitvoerder' },
  ],
  posten: [
    {
      id: 'uitvoering',
      naam: 'Uitvoering',
      richting: 'kosten',
      aard: 'financieel',
      categorie: 'aanpak',
      partij: 'uitvoerder',
      wet: null,
      hoeveelheid: { laag: 35, basis: 40, hoog: 50, verdeling: 'pert', parameter: 'huishoudens' },
      eenheid: 'huishouden',
      prijs: 2500,
      prijspeil: 2022,
      jaarprofiel: [1],
      herkomst: { soort: 'bron', bron: 'lpbl-2014', plaats: '4.3' },
    },
    baat('wmo', wmo, [0, -10_000, -10_000]),
    baat('jeugdwet', jeugdwet, [0, 40_000, 30_000], {
      hoeveelheid: { laag: 0.5, basis: 1, hoog: 1.2 },
      verzilverbaar: 0.8,
      verzilverVertragingJaren: 1,
    }),
    baat('zvw', { partij: 'verzekeraar', wet: 'zvw' }, [0, 20_000, 20_000]),
    baat('wlz', { partij: 'zorgkantoor', wet: 'wlz' }, [0, 30_000, 30_000]),
    baat('welbevinden', { partij: 'inwoners' }, [5000], { categorie: 'immaterieel' }),
    baat('onbekend', jeugdwet, [1], { prijs: null }),
  ],
  varianten: [
    { vorm: 'maatwerkbudget', naam: 'De Wmo betaalt', aandelen: [{ ...wmo, aandeel: 1 }] },
    { vorm: 'maatwerkbudget-lerend', aandelen: [{ ...wmo, aandeel: 1 }], leerkosten: { ...wmo, bedrag: 500 } },
    { vorm: 'maatwerkbudget-revolverend', voorfinancier: wmo, deelnemers: [jeugdwet], vertragingJaren: 5 },
    { vorm: 'vooraf-inboeken', wijze: 'taakstellend', voorfinancier: 'gemeente', deelnemers: [jeugdwet], nacalculatie: true },
    {
      vorm: 'impact-bond',
      investeerder: 'investeerder',
      rendement: 0.05,
      looptijdJaren: 2,
      betalers: [{ ...jeugdwet, aandeel: 1 }],
      uitkomst: { resultaat: 75, drempel: 50, doel: 100 },
      risicodrager: { aandeelUitvoerder: 0.5 },
    },
    { vorm: 'resultaatreservering', looptijdJaren: 1, betalers: [{ ...jeugdwet, aandeel: 1 }], uitkomst: 'mislukt' },
    { vorm: 'spuk-dos', ontvanger: wmo, normbedrag: 3000, clienten: 40, rest: wmo, terugvordering: { naJaren: 2 } },
    { vorm: 'brede-spuk', ontvanger: wmo, bedrag: 50_000, rest: wmo },
    { vorm: 'wet-dos', bijdrage: 25_000, rest: wmo },
    { vorm: 'wet-dos', bijdrage: 400_000, rest: wmo },
    {
      vorm: 'lumpsum',
      opdrachtgever: wmo,
      hoofdaannemer: 'uitvoerder',
      bedrag: 90_000,
      bandbreedte: 0.05,
      delingTekort: 0.5,
      delingOverschot: 0.5,
    },
    {
      vorm: 'shared-savings',
      benchmark: 300_000,
      werkelijk: 200_000,
      deelpercentage: 0.5,
      verdeling: [{ partij: 'uitvoerder', aandeel: 1 }],
      rest: wmo,
    },
    { vorm: 'pooling', sleutel: 'shapley' },
    { vorm: 'pooling', sleutel: 'vast', aandelen: [{ ...wmo, aandeel: 1 }] },
  ],
  onzekerheid: { trekkingen: 100, zaad: 42 },
};

const LPBL: Ruw = {
  lpbl: {
    bereik: { huishoudens: 100, typen: { gezinnen: { aandeel: 1, nietZelfredzaam: 1 } } },
    kosten: { prijsPerFte: 80_000 },
    effect: { escalatie: { gezinnen: { aandeel: 0.03, prijs: 20_000, jaarprofiel: [0, 1] } } },
  },
};
const SROI: Ruw = {
  sroi: {
    belanghebbenden: [
      { naam: 'Gemeente', soort: 'gemeente', investering: 3000, waarde: -36_136 },
      { naam: 'Verzekeraar', soort: 'zorgverzekeraar', investering: null, waarde: 796_111 },
    ],
  },
};

async function bereken(body: Ruw): Promise<Antwoord> {
  const { status, json, tekst } = await stuur('/v1/businesscases', body);
  expect(status, tekst.slice(0, 2000)).toBe(200);
  return json as unknown as Antwoord;
}

describe('POST /v1/businesscases', () => {
  it.each([
    ['alles', ALLES],
    ['de deur lpbl', LPBL],
    ['de deur sroi', SROI],
  ])('antwoordt op %s precies in de vorm van het document', async (_, body) => {
    expect(Businesscaseantwoord.safeParse(await bereken(body)).error?.issues).toBeUndefined();
  });

  it('beschrijft in het document elke vraag die zij aanneemt', () => {
    const zonderNull = (body: Ruw): unknown => JSON.parse(JSON.stringify(body, (_, waarde: unknown) => waarde ?? undefined));
    for (const body of [ALLES, LPBL, SROI]) expect(Businesscasevraag.safeParse(zonderNull(body)).error?.issues).toBeUndefined();
  });

  it('geeft dezelfde tekst bij dezelfde vraag, ook met trekkingen', async () => {
    const een = await stuur('/v1/businesscases', ALLES);
    expect((await stuur('/v1/businesscases', ALLES)).tekst).toBe(een.tekst);
  });

  it('laat de immateriële baat buiten kas en buiten de financiële verhouding', async () => {
    const uitkomst = await bereken(ALLES);
    const inwoners = uitkomst.perPartij.find(({ partij }) => partij === 'inwoners');
    expect(inwoners).toMatchObject({ ncw: 5000, kas: { ncw: 0 } });
    expect(uitkomst.verhoudingen.exclusiefPm).toBe(true);
  });

  it('toont en telt een overdracht na de horizon', async () => {
    const { varianten } = await bereken(ALLES);
    const laat = varianten[2]?.overdrachten.find(({ jaar }) => jaar === 5);
    expect(laat).toMatchObject({ naHorizon: true, bedrag: 103_800 });
  });

  it('meldt alle fouten tegelijk, in query en body, elk met een plek', async () => {
    const { status, json } = await stuur('/v1/businesscases?kleur=rood', {
      ...ALLES,
      discontovoet: 2.25,
      horizonJaren: 0,
      posten: [{ richting: 'kosten', categorie: 'aanpak', partij: 'gemeentte', hoeveelheid: -1, prijs: '1.234,56', deadwieght: 0.1 }],
      varianten: [{ vorm: 'wetdos' }],
    });
    expect(status).toBe(400);
    expect(Probleemantwoord.safeParse(json).error?.issues).toBeUndefined();
    const fouten = json['errors'] as { location: string; code: string; detail: string }[];
    expect(fouten.map(({ location, code }) => [location, code]).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))).toEqual([
      ['/discontovoet', 'DISCONTOVOET_ONGELDIG'],
      ['/horizonJaren', 'HORIZON_ONGELDIG'],
      ['/posten/0/deadwieght', 'onbekend-veld'],
      ['/posten/0/hoeveelheid', 'NEGATIEVE_HOEVEELHEID'],
      ['/posten/0/partij', 'ONBEKENDE_PARTIJ'],
      ['/posten/0/prijs', 'verkeerd-type'],
      ['/varianten/0/vorm', 'onbekende-waarde'],
      ['kleur', 'onbekend-veld'],
    ]);
    const detail = (plek: string): string => fouten.find(({ location }) => location === plek)?.detail ?? '';
    expect(detail('/posten/0/prijs')).toContain('1234.56');
    expect(detail('/posten/0/deadwieght')).toContain('bedoelde u "deadweight"?');
    expect(detail('/posten/0/partij')).toContain('bedoelde u "gemeente"?');
    expect(detail('/varianten/0/vorm')).toContain('bedoelde u "wet-dos"?');
  });

  it.each<[string, unknown]>([
    ['leeg', {}],
    ['een lijst', []],
    ['null', null],
    ['een getal', 12],
    ['lege lijsten', { partijen: [], posten: [], varianten: [] }],
    ['een getal dat te groot is', '{"partijen":[],"posten":[{"prijs":1e999}]}'],
    ['NaN als tekst', { discontovoet: 'NaN', horizonJaren: 'Infinity' }],
    ['geërfde namen', '{"__proto__":{"partijen":[]},"constructor":1,"partijen":[{"id":"__proto__","soort":"toString"}]}'],
  ])('weigert %s met een 400 die zegt wat er moet', async (_, body) => {
    const { status, json } = await stuur('/v1/businesscases', body);
    expect(status).toBe(400);
    expect((json['errors'] as unknown[]).length).toBeGreaterThan(0);
  });

  it('kent alleen POST', async () => {
    const { status, koppen } = await vraag('/v1/businesscases');
    expect([status, koppen.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });
});

/** Verandert ergens in een goede vraag één waarde in iets vreemds. */
const vreemd = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(
    null,
    '',
    'NaN',
    '1.234,56',
    true,
    [],
    {},
    -1,
    0,
    1e308,
    5e-324,
    2 ** 53,
    'gemeente',
    'wmo',
    [[[[]]]],
    Array.from({ length: 300 }, () => 1),
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

function paden(waarde: unknown, pad: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof waarde !== 'object' || waarde === null) return [pad];
  return [pad, ...Object.entries(waarde).flatMap(([naam, deel]) => paden(deel, [...pad, naam]))];
}

function vervang(waarde: unknown, [eerste, ...rest]: readonly (string | number)[], nieuw: unknown): unknown {
  if (eerste === undefined) return nieuw;
  const kopie = (Array.isArray(waarde) ? [...(waarde as unknown[])] : { ...(waarde as object) }) as Record<string | number, unknown>;
  kopie[eerste] = vervang(kopie[eerste], rest, nieuw);
  return kopie;
}

describe('wat er ook binnenkomt', () => {
  it('het antwoord is 200 of 400 met fouten, nooit een fout bij ons', async () => {
    const plekken = [ALLES, LPBL, SROI].flatMap((body) => paden(body).map((pad) => ({ body, pad })));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...plekken), vreemd, fc.constantFrom(...plekken), vreemd, async (een, eerste, twee, tweede) => {
        const half = vervang(een.body, een.pad, eerste);
        const body =
          een.body === twee.body && twee.pad.length > 0 && typeof half === 'object' && half !== null
            ? probeer(half, twee.pad, tweede)
            : half;
        const { status, json, tekst } = await stuur('/v1/businesscases', JSON.stringify(body) ?? '');
        if (status === 200) expect(Businesscaseantwoord.safeParse(json).error?.issues, tekst.slice(0, 300)).toBeUndefined();
        else {
          expect(status, tekst).toBe(400);
          expect((json['errors'] as unknown[]).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** Een tweede verandering kan in wat al veranderd is geen plek meer vinden; dan blijft het bij de eerste. */
function probeer(waarde: object, pad: readonly (string | number)[], nieuw: unknown): unknown {
  let deel: unknown = waarde;
  for (const stap of pad.slice(0, -1)) {
    if (typeof deel !== 'object' || deel === null || !Object.hasOwn(deel, stap)) return waarde;
    deel = (deel as Record<string | number, unknown>)[stap];
  }
  return typeof deel === 'object' && deel !== null ? vervang(waarde, pad, nieuw) : waarde;
}
