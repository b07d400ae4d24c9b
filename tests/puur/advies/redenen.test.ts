import { describe, expect, it } from 'vitest';
import { redenenBij, type Reden } from '../../../src/advies/redenen.ts';
import type { Uitleg } from '../../../src/advies/vraag.ts';
import type { Voorwaarde } from '../../../src/regels/voorwaarde.ts';
import { bouwKennis, kenmerk, regel, stelVraag, vorm, waarden } from '../hulp.ts';

const over = ['financieringsvorm', 'pot'] as const;
const ja = (id: string): Voorwaarde => ({ kenmerk: id, is: true });
const kennis = bouwKennis({
  kenmerken: [
    ...['open', 'klopt', 'kloptNiet'].map((id) => kenmerk(id, 'waarheid')),
    kenmerk('verrekening', 'inrichting', { waarden: waarden('achteraf', 'nog-niet', 'geen') }),
    kenmerk('deelnemers', 'getal', { eenheid: 'huishoudens' }),
  ],
  financieringsvormen: [vorm('pot')],
  regels: [
    regel('tegen-klopt-niet', over, 'pleit-tegen', ja('kloptNiet'), { gewicht: 5 }),
    regel('voor-licht', over, 'pleit-voor', ja('klopt'), { gewicht: 1 }),
    regel('eis-klopt', over, 'vereist', ja('klopt')),
    regel('voor-zwaar', over, 'pleit-voor', ja('klopt'), { gewicht: 5 }),
    regel('eis-open', over, 'vereist', ja('open')),
    regel('eis-breekt', over, 'vereist', ja('kloptNiet')),
  ],
});
const invoer = { wetten: ['wmo'], kenmerken: { klopt: true, kloptNiet: false } };

function redenen(uitleg: Uitleg): readonly Reden[] {
  const vraag = stelVraag(kennis, invoer, { uitleg });
  const regels = vraag.stand.vormen[0]?.regels ?? [];
  return redenenBij(regels, vraag);
}

describe('redenen', () => {
  it('staan met wat beslist voorop: eerst wat breekt, dan wat geldt, dan wat openstaat', () => {
    expect(redenen('volledig').map(({ regel: id, uitkomst }) => [id, uitkomst])).toEqual([
      ['eis-breekt', 'niet-voldaan'],
      ['eis-klopt', 'voldaan'],
      ['eis-open', 'onbekend'],
      ['voor-zwaar', 'voldaan'],
      ['voor-licht', 'voldaan'],
      ['tegen-klopt-niet', 'niet-voldaan'],
    ]);
  });

  it('zijn kort de sterkste drie en zonder uitleg geen', () => {
    expect(redenen('kort').map(({ regel: id }) => id)).toEqual(['eis-breekt', 'eis-klopt', 'eis-open']);
    expect(redenen('geen')).toEqual([]);
  });

  it('hebben alleen volledig de hele afleiding', () => {
    expect(redenen('volledig')[1]?.afleiding).toEqual({
      soort: 'blad',
      kenmerk: 'klopt',
      operator: 'is',
      verwacht: true,
      gevonden: true,
      uitkomst: 'waar',
      zin: 'Verwacht bij "naam van klopt": ja. Gevonden: ja.',
    });
    for (const reden of redenen('kort')) expect(reden).not.toHaveProperty('afleiding');
  });

  it('zeggen waarom de regel er is en wat er bij dit initiatief gevonden is', () => {
    expect(redenen('kort').map(({ toelichting }) => toelichting)).toEqual([
      'Omdat eis-breekt. Bij u: naam van kloptniet: nee.',
      'Omdat eis-klopt. Bij u: naam van klopt: ja.',
      'Omdat eis-open. Nog niet bekend is onderwerp van open.',
    ]);
  });
});

describe('de bevinding bij een voorwaarde', () => {
  const toelichting = (als: Voorwaarde, kenmerken: Record<string, unknown>): string | undefined => {
    const metRegel = bouwKennis({
      kenmerken: [
        ...['open', 'klopt', 'kloptNiet'].map((id) => kenmerk(id, 'waarheid')),
        kenmerk('verrekening', 'inrichting', { waarden: waarden('achteraf', 'nog-niet', 'geen') }),
        kenmerk('deelnemers', 'getal', { eenheid: 'huishoudens' }),
      ],
      financieringsvormen: [vorm('pot')],
      regels: [regel('pot-eis', over, 'vereist', als)],
    });
    const vraag = stelVraag(metRegel, { wetten: ['wmo'], kenmerken });
    const regels = vraag.stand.vormen[0]?.regels ?? [];
    return redenenBij(regels, vraag)[0]?.toelichting.replace('Omdat pot-eis.', '').trim();
  };

  it.each<[string, Voorwaarde, Record<string, unknown>, string | undefined]>([
    [
      'noemt een getal met zijn eenheid',
      { kenmerk: 'deelnemers', minstens: 10 },
      { deelnemers: 1000 },
      'Bij u: naam van deelnemers: 1.000 huishoudens.',
    ],
    ['noemt een lege lijst "geen"', { kenmerk: 'batenIn', bevat: 'wmo' }, { batenIn: [] }, 'Bij u: naam van batenin: geen.'],
    [
      'noemt wat nog te regelen is',
      { kenmerk: 'verrekening', is: 'achteraf' },
      { verrekening: 'nog-niet' },
      'Nog te regelen: naam van verrekening.',
    ],
    [
      'noemt alles wat openstaat, en niet wat al bekend is',
      {
        alle: [
          { kenmerk: 'klopt', is: true },
          { kenmerk: 'open', is: true },
          { kenmerk: 'verrekening', is: 'achteraf' },
          { kenmerk: 'deelnemers', minstens: 1 },
        ],
      },
      { klopt: true, verrekening: 'nog-niet' },
      'Nog niet bekend is onderwerp van open en onderwerp van deelnemers; nog te regelen: naam van verrekening.',
    ],
    [
      'noemt bij bevatBuiten het andere kenmerk als dat ontbreekt',
      { kenmerk: 'batenIn', bevatBuiten: 'lastenIn' },
      { batenIn: ['wlz'] },
      'Nog niet bekend is onderwerp van lastenIn.',
    ],
    [
      'noemt van "een van" alleen wat geldt',
      {
        een: [
          { kenmerk: 'klopt', is: true },
          { kenmerk: 'kloptNiet', is: true },
        ],
      },
      { klopt: true, kloptNiet: false },
      'Bij u: naam van klopt: ja.',
    ],
    [
      'noemt van "alle" die niet geldt alleen wat breekt',
      {
        alle: [
          { kenmerk: 'klopt', is: true },
          { kenmerk: 'kloptNiet', is: true },
        ],
      },
      { klopt: true, kloptNiet: false },
      'Bij u: naam van kloptniet: nee.',
    ],
    [
      'noemt van "geen" die niet geldt wat er wel is',
      {
        geen: [
          { kenmerk: 'klopt', is: true },
          { kenmerk: 'kloptNiet', is: true },
        ],
      },
      { klopt: true, kloptNiet: false },
      'Bij u: naam van klopt: ja.',
    ],
  ])('%s', (_, als, kenmerken, verwacht) => expect(toelichting(als, kenmerken)).toBe(verwacht));
});
