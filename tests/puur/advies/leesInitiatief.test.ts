import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invoerfout } from '../../../src/advies/invoerfout.ts';
import { leesInitiatief } from '../../../src/advies/leesInitiatief.ts';
import { lees, leesEchteKennis } from '../hulp.ts';
import { enkel, fouten, kennis } from './proefinvoer.ts';

describe('een goed initiatief', () => {
  it('wordt gelezen met de lijsten op volgorde en zonder dubbelen', () => {
    const invoer = {
      naam: 'Samen',
      omschrijving: 'Een proef.',
      wetten: ['zvw', 'wmo', 'zvw'],
      domeinen: ['zorg', 'sociaal-domein'],
      kenmerken: { verrekening: 'nog-niet', doelgroepen: ['ouderen', 'jeugd'], collectief: false, deelnemers: 0 },
      overgeslagen: ['niveau', 'investering'],
      bewaren: true,
    };
    expect(lees(invoer, kennis)).toEqual({
      naam: 'Samen',
      omschrijving: 'Een proef.',
      wetten: ['wmo', 'zvw'],
      domeinen: ['sociaal-domein', 'zorg'],
      kenmerken: { collectief: false, deelnemers: 0, doelgroepen: ['jeugd', 'ouderen'], verrekening: 'nog-niet' },
      overgeslagen: ['investering', 'niveau'],
      bewaren: true,
    });
  });

  it('null telt als afwezig, overal', () => {
    const leeg = { naam: null, omschrijving: null, domeinen: null, overgeslagen: null, businesscase: null, bewaren: null };
    expect(
      lees({ ...leeg, wetten: ['wmo'], kenmerken: { niveau: null, collectief: null, deelnemers: null, doelgroepen: null } }, kennis),
    ).toEqual({
      wetten: ['wmo'],
      kenmerken: {},
    });
    expect(lees({ wetten: ['wmo'], kenmerken: null }, kennis)).toEqual({ wetten: ['wmo'], kenmerken: {} });
  });

  it('een lege lijst bij een kenmerk is een bekend "geen"', () => {
    expect(lees({ wetten: ['wmo'], kenmerken: { batenIn: [] } }, kennis).kenmerken).toEqual({ batenIn: [] });
  });

  it('een lege lijst van wetten zegt niets als er een domein is', () => {
    expect(lees({ wetten: [], domeinen: ['zorg'] }, kennis)).toEqual({ domeinen: ['zorg'], kenmerken: {} });
  });

  it('is nog eens te lezen: er komt hetzelfde uit', () => {
    const initiatief = lees({ wetten: ['zvw', 'wmo'], kenmerken: { doelgroepen: ['ouderen'], deelnemers: 12 } }, kennis);
    expect(lees(initiatief, kennis)).toEqual(initiatief);
  });

  it('neemt alle tekens van naam en omschrijving over', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200, unit: 'grapheme' }).filter(({ length }) => length <= 200),
        (naam) => {
          expect(lees({ naam, wetten: ['wmo'] }, kennis).naam).toBe(naam);
        },
      ),
    );
  });
});

describe('lasten en baten uit de businesscase', () => {
  const posten = [
    { richting: 'kosten', wet: 'zvw', prijs: 10 },
    { richting: 'kosten', wet: 'wmo' },
    { richting: 'kosten', wet: 'zvw' },
    { richting: 'kosten' },
    { richting: 'baten', wet: 'wonen' },
    { richting: 'baten', wet: null },
  ];
  const metPosten = (kenmerken: unknown) => leesInitiatief({ wetten: ['wmo'], kenmerken, businesscase: { posten } }, kennis);

  it('worden afgeleid uit de posten, en dat staat bij de aannames', () => {
    const gelezen = metPosten({});
    expect(gelezen.initiatief?.kenmerken).toEqual({ lastenIn: ['wmo', 'zvw'], batenIn: ['wonen'] });
    expect(gelezen.fouten.length === 0 && 'aannames' in gelezen ? gelezen.aannames : []).toEqual([
      expect.stringContaining('lasten') as string,
      expect.stringContaining('baten') as string,
    ]);
  });

  it.each([
    ['wat iemand zelf zegt, gaat voor', { lastenIn: ['wlz'] }, { lastenIn: ['wlz'], batenIn: ['wonen'] }, 1],
    ['ook als dat "geen" is', { lastenIn: [], batenIn: [] }, { lastenIn: [], batenIn: [] }, 0],
    ['null is geen antwoord', { lastenIn: null }, { lastenIn: ['wmo', 'zvw'], batenIn: ['wonen'] }, 2],
  ])('%s', (_, kenmerken, verwacht, aannames) => {
    const gelezen = metPosten(kenmerken);
    expect(gelezen.initiatief?.kenmerken).toEqual(verwacht);
    expect(gelezen).toHaveProperty('aannames.length', aannames);
  });

  it('blijven onbekend als geen post een wet noemt', () => {
    expect(lees({ wetten: ['wmo'], businesscase: { posten: [{ richting: 'kosten' }] } }, kennis).kenmerken).toEqual({});
  });

  it('een onbekende wet in een post wordt op haar plek gemeld', () => {
    const gemeld = enkel(
      fouten({
        wetten: ['wmo'],
        businesscase: {
          posten: [
            { richting: 'kosten', wet: 'wmo' },
            { richting: 'baten', wet: 'wmo2015' },
          ],
        },
      }),
    );
    expect(gemeld).toMatchObject({ location: '/businesscase/posten/1/wet', code: 'ONBEKENDE_WET' });
    expect(gemeld.detail).toContain('(bedoelde u "wmo"?)');
  });

  it('een post zonder goede richting wordt gemeld', () => {
    expect(enkel(fouten({ wetten: ['wmo'], businesscase: { posten: [{ richting: 'winst' }] } }))).toMatchObject({
      location: '/businesscase/posten/0/richting',
      detail: expect.stringContaining('toegestaan: kosten, baten') as string,
    });
  });
});

describe('een initiatief zonder wet en zonder domein', () => {
  it.each([
    [{}],
    [{ wetten: [] }],
    [{ wetten: null, domeinen: null }],
    [{ wetten: [], domeinen: [] }],
    [{ kenmerken: { niveau: 'populatie' } }],
  ])('%j: er wordt om een van beide gevraagd, met een voorbeeld', (invoer) => {
    const gemeld = enkel(fouten(invoer));
    expect(gemeld).toMatchObject({ in: 'body', location: '/wetten', code: 'ontbreekt' });
    expect(gemeld.detail).toContain('"wetten": ["wmo", "zvw"]');
  });

  it.each([[null], ['tekst'], [42], [[]], [undefined]])('%j is helemaal geen initiatief', (invoer) => {
    expect(enkel(fouten(invoer))).toMatchObject({ location: '', code: 'verkeerd-type' });
  });
});

describe('een naam die niet bestaat', () => {
  it('bij wetten: noemt de wet die bedoeld kan zijn en alle wetten', () => {
    expect(enkel(fouten({ wetten: ['zvw', 'wmo2015'] }))).toEqual({
      in: 'body',
      location: '/wetten/1',
      code: 'onbekende-waarde',
      detail: '"wmo2015" is geen bekende naam in wetten (bedoelde u "wmo"?). Bekend zijn: wmo, jeugdwet, zvw, wlz.',
    });
  });

  it('ook in de echte kennisbank is wmo2015 de wmo', () => {
    const gemeld = enkel(leesInitiatief({ wetten: ['wmo2015'] }, leesEchteKennis()).fouten);
    expect(gemeld.detail).toContain('(bedoelde u "wmo"?)');
  });

  it.each<[string, unknown, Partial<Invoerfout>, string]>([
    ['een domein', { domeinen: ['zorgg'] }, { location: '/domeinen/0', code: 'onbekende-waarde' }, '(bedoelde u "zorg"?)'],
    [
      'een kenmerk',
      { wetten: ['wmo'], kenmerken: { nivo: 'populatie' } },
      { location: '/kenmerken/nivo', code: 'onbekend-kenmerk' },
      '/v1/kenmerken',
    ],
    [
      'een kenmerk met een tikfout',
      { wetten: ['wmo'], kenmerken: { niveua: 'populatie' } },
      { location: '/kenmerken/niveua' },
      '(bedoelde u "niveau"?)',
    ],
    [
      'een kenmerk dat ook een ingebouwde naam is',
      { wetten: ['wmo'], kenmerken: { constructor: true } },
      { location: '/kenmerken/constructor', code: 'onbekend-kenmerk' },
      'bestaat niet',
    ],
    [
      'een kenmerk met schuine streep en tilde',
      { wetten: ['wmo'], kenmerken: { 'a/b~c': 1 } },
      { location: '/kenmerken/a~1b~0c' },
      'bestaat niet',
    ],
    [
      'een keuze',
      { wetten: ['wmo'], kenmerken: { niveau: 'populaties' } },
      { location: '/kenmerken/niveau', code: 'onbekende-waarde' },
      '(bedoelde u "populatie"?). Toegestaan: individueel, populatie.',
    ],
    [
      'een naam in een verzameling',
      { wetten: ['wmo'], kenmerken: { doelgroepen: ['jeugd', 'oudere'] } },
      { location: '/kenmerken/doelgroepen/1', code: 'onbekende-waarde' },
      '(bedoelde u "ouderen"?)',
    ],
    [
      'een overgeslagen kenmerk',
      { wetten: ['wmo'], overgeslagen: ['niveau', 'collectiev'] },
      { location: '/overgeslagen/1', code: 'onbekend-kenmerk' },
      '(bedoelde u "collectief"?)',
    ],
    ['een veld', { wet: ['wmo'], domeinen: ['zorg'] }, { location: '/wet', code: 'onbekend-veld' }, 'horen onder "kenmerken"'],
    [
      'een veld met een tikfout',
      { weten: ['wmo'], domeinen: ['zorg'] },
      { location: '/weten', code: 'onbekend-veld' },
      '(bedoelde u "wetten"?)',
    ],
  ])('%s', (_, invoer, verwacht, detail) => {
    const gemeld = enkel(fouten(invoer));
    expect(gemeld).toMatchObject({ in: 'body', ...verwacht });
    expect(gemeld.detail).toContain(detail);
  });
});

describe('een verkeerd type op het hoofdniveau', () => {
  it.each<[string, unknown, string]>([
    ['wetten', { wetten: 'wmo', domeinen: ['zorg'] }, '/wetten'],
    ['een wet', { wetten: [5], domeinen: ['zorg'] }, '/wetten/0'],
    ['kenmerken', { wetten: ['wmo'], kenmerken: ['niveau'] }, '/kenmerken'],
    ['naam', { wetten: ['wmo'], naam: 7 }, '/naam'],
    ['bewaren', { wetten: ['wmo'], bewaren: 'ja' }, '/bewaren'],
    ['posten', { wetten: ['wmo'], businesscase: { posten: 'geen' } }, '/businesscase/posten'],
  ])('%s', (_, invoer, location) => {
    expect(enkel(fouten(invoer))).toMatchObject({ in: 'body', location, code: 'verkeerd-type' });
  });
});

describe('te veel', () => {
  it.each<[string, unknown, string]>([
    ['een omschrijving van meer dan 5.000 tekens', { wetten: ['wmo'], omschrijving: 'x'.repeat(5001) }, '/omschrijving'],
    ['een naam van meer dan 200 tekens', { wetten: ['wmo'], naam: 'x'.repeat(201) }, '/naam'],
    ['meer dan honderd wetten', { wetten: Array.from({ length: 101 }, () => 'wmo') }, '/wetten'],
    [
      'meer dan honderd doelgroepen',
      { wetten: ['wmo'], kenmerken: { doelgroepen: Array.from({ length: 101 }, () => 'jeugd') } },
      '/kenmerken/doelgroepen',
    ],
  ])('%s is te lang', (_, invoer, location) => expect(enkel(fouten(invoer))).toMatchObject({ location, code: 'te-lang' }));

  it('meer dan tweehonderd kenmerken: de rest wordt niet nagelopen', () => {
    const kenmerken = Object.fromEntries(Array.from({ length: 300 }, (_, plaats) => [`onzin${plaats}`, true]));
    const gemeld = fouten({ wetten: ['wmo'], kenmerken });
    expect(gemeld).toHaveLength(201);
    expect(gemeld).toContainEqual(expect.objectContaining({ location: '/kenmerken', code: 'te-lang' }));
  });

  it('een omschrijving van precies 5.000 tekens mag', () => {
    expect(lees({ wetten: ['wmo'], omschrijving: 'x'.repeat(5000) }, kennis).omschrijving).toHaveLength(5000);
  });
});

describe('meer fouten', () => {
  it('komen in één keer, elk met haar JSON Pointer', () => {
    const invoer = {
      wetten: ['wmo2015', 'zvw'],
      naam: 12,
      kenmerken: { niveau: 'populaties', investering: '1.234,56', hardSchot: true, doelgroepen: ['ouderen', 'oudje'] },
      overgeslagen: ['bestaatNiet'],
      plaats: 'Utrecht',
    };
    expect(new Set(fouten(invoer).map(({ location }) => location))).toEqual(
      new Set([
        '/wetten/0',
        '/naam',
        '/kenmerken/niveau',
        '/kenmerken/investering',
        '/kenmerken/hardSchot',
        '/kenmerken/doelgroepen/1',
        '/overgeslagen/0',
        '/plaats',
      ]),
    );
  });

  it('geven een gewone fout bij een object met een eigen "length"', () => {
    const vreemd = { length: { toString: 0 } };
    const gelezen = leesInitiatief({ naam: vreemd, omschrijving: vreemd, wetten: vreemd, domeinen: vreemd, overgeslagen: vreemd }, kennis);
    expect(gelezen.fouten.map(({ location }) => location).toSorted((a, b) => a.localeCompare(b))).toEqual([
      '/domeinen',
      '/naam',
      '/omschrijving',
      '/overgeslagen',
      '/wetten',
    ]);
  });

  it('geven nooit een half initiatief, en wat er ook binnenkomt, het loopt niet vast', () => {
    fc.assert(
      fc.property(
        fc.record({
          wetten: fc.jsonValue(),
          domeinen: fc.jsonValue(),
          kenmerken: fc.jsonValue(),
          overgeslagen: fc.jsonValue(),
          businesscase: fc.jsonValue(),
        }),
        (invoer) => {
          const gelezen = leesInitiatief(invoer, kennis);
          expect(gelezen.initiatief === undefined).toBe(gelezen.fouten.length > 0);
          for (const { location, detail } of gelezen.fouten) {
            expect(location).toMatch(/^(\/|$)/);
            expect(detail).not.toBe('');
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
