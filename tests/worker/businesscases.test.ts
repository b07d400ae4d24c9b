import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Businesscaseantwoord as Antwoord } from '../../src/advies/businesscase/rekenBusinesscase.ts';
import { Probleemantwoord } from '../../src/api/schemas/algemeen.ts';
import { Businesscaseantwoord } from '../../src/api/schemas/businesscase.ts';
import { Businesscasevraag } from '../../src/api/schemas/businesscasevraag.ts';
import { ALLES, LPBL, SROI, type Ruw } from '../puur/businesscase/vragen.ts';
import { stuur, vraag } from './hulp.ts';

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
