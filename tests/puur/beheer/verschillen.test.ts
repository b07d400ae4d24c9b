import { describe, expect, it } from 'vitest';
import { alsBestand, leesBestand } from '../../../src/beheer/bestand.ts';
import { raaktRijkEnGemeenten } from '../../../src/beheer/raaktRijkEnGemeenten.ts';
import { vergelijkRegelsets } from '../../../src/beheer/verschillen.ts';
import type { Regelset } from '../../../src/kennisbank/model/regelset.ts';
import { itemteksten } from '../../../src/kennisbank/opslag/schrijf.ts';
import { zegelVan } from '../../../src/kennisbank/zegel.ts';
import { leesGecontroleerd } from '../../../scripts/lees-kennisbank.ts';
import { parse, stringify } from 'yaml';

function kennisbank(): Regelset {
  const { regelset } = leesGecontroleerd();
  if (regelset === undefined) throw new Error('de kennisbank heeft fouten');
  return structuredClone(regelset);
}
const basis = kennisbank();

/** De kennisbank met in één soort iets anders. */
function met<S extends keyof Regelset['items']>(soort: S, wijzig: (items: Regelset['items'][S]) => Regelset['items'][S]): Regelset {
  return { ...basis, items: { ...basis.items, [soort]: wijzig(structuredClone(basis.items[soort])) } };
}

describe('de verschillen tussen twee regelsets', () => {
  it('zijn er niet tussen gelijke', () => {
    expect(vergelijkRegelsets(basis, kennisbank())).toEqual({ gegevens: [], soorten: [] });
  });

  it('noemen wat erbij kwam, wegging en veranderde, tot op het veld', () => {
    const nieuw = met('begrippen', ([eerste, tweede, ...rest]) => {
      if (eerste === undefined || tweede === undefined) throw new Error('te weinig begrippen');
      return [{ ...eerste, uitleg: { ...eerste.uitleg, tekst: 'Anders.' } }, ...rest, { ...tweede, id: 'nieuw-begrip' }];
    });
    const [eerste, tweede] = basis.items.begrippen;
    expect(vergelijkRegelsets(basis, { ...nieuw, toelichting: 'Nieuw.' })).toEqual({
      gegevens: [{ veld: 'toelichting', voor: basis.toelichting, na: 'Nieuw.' }],
      soorten: [
        {
          soort: 'begrippen',
          toegevoegd: ['nieuw-begrip'],
          verwijderd: [tweede?.id],
          gewijzigd: [{ id: eerste?.id, velden: [{ veld: 'uitleg.tekst', voor: eerste?.uitleg.tekst, na: 'Anders.' }] }],
          herschikt: false,
        },
      ],
    });
  });

  it('zien een veld dat verdwijnt, en een andere volgorde', () => {
    const metGewicht = basis.items.regels.find(({ gewicht }) => gewicht !== undefined);
    const zonder = met('regels', (regels) =>
      regels.map((regel) => {
        const { gewicht: _weg, ...rest } = regel;
        return regel.id === metGewicht?.id ? rest : regel;
      }),
    );
    expect(vergelijkRegelsets(basis, zonder).soorten[0]?.gewijzigd[0]?.velden).toEqual([{ veld: 'gewicht', voor: metGewicht?.gewicht }]);
    expect(
      vergelijkRegelsets(
        basis,
        met('wetten', (wetten) => wetten.toReversed()),
      ).soorten,
    ).toMatchObject([{ soort: 'wetten', toegevoegd: [], verwijderd: [], gewijzigd: [], herschikt: true }]);
  });
});

describe('of een wijziging geld tussen Rijk en gemeenten raakt', () => {
  const gemerkt = basis.items.financieringsvormen.find((vorm) => vorm.raaktRijkEnGemeenten)?.id ?? '';
  const gewoon = basis.items.financieringsvormen.find((vorm) => !vorm.raaktRijkEnGemeenten)?.id ?? '';
  const hernoemd = (id: string): Regelset =>
    met('financieringsvormen', (vormen) => vormen.map((vorm) => (vorm.id === id ? { ...vorm, naam: 'Anders' } : vorm)));
  const andereRegel = (id: string): Regelset =>
    met('regels', (regels) => regels.map((regel) => (regel.over.id === id ? { ...regel, omdat: 'Anders.' } : regel)));

  it.each([
    ['een gemerkte vorm', hernoemd(gemerkt), [gemerkt]],
    ['een regel van een gemerkte vorm', andereRegel(gemerkt), [gemerkt]],
    ['een gewone vorm', hernoemd(gewoon), []],
    ['een regel van een gewone vorm', andereRegel(gewoon), []],
    ['niets', basis, []],
  ])('bij een wijziging van %s', (_, nieuw, verwacht) => {
    expect(raaktRijkEnGemeenten(basis, nieuw)).toEqual(verwacht);
  });

  it('ziet ook wie het merkteken weghaalt, of de regels', () => {
    const ongemerkt = met('financieringsvormen', (vormen) =>
      vormen.map((vorm) => (vorm.id === gemerkt ? { ...vorm, raaktRijkEnGemeenten: false } : vorm)),
    );
    expect(raaktRijkEnGemeenten(basis, ongemerkt)).toEqual([gemerkt]);
    const zonderRegels = met('regels', (regels) => regels.filter(({ over }) => over.id !== gemerkt));
    expect(raaktRijkEnGemeenten(basis, zonderRegels)).toEqual([gemerkt]);
  });
});

describe('een regelset als bestand', () => {
  it('komt er als YAML en als JSON precies zo weer uit: hetzelfde zegel', async () => {
    const zegel = await zegelVan(basis, itemteksten(basis));
    const yaml = leesBestand(parse(stringify(alsBestand(basis), { aliasDuplicateObjects: false, lineWidth: 140 })));
    const json = leesBestand(JSON.parse(JSON.stringify(alsBestand(basis))));
    expect([await zegelVan(yaml, itemteksten(yaml)), await zegelVan(json, itemteksten(json))]).toEqual([zegel, zegel]);
  });

  it('met fouten noemt ze allemaal, met soort en item', () => {
    const bestand = { ...alsBestand(basis), wetten: [{ id: 'wmo' }], onzin: [], begrippen: 'geen lijst' };
    expect(() => leesBestand(bestand)).toThrow(/fouten in het bestand; er is niets geïmporteerd/);
    try {
      leesBestand(bestand);
    } catch (fout) {
      const codes = (fout as { bevindingen: { code: string }[] }).bevindingen.map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining(['veld-ontbreekt', 'soort-onbekend', 'geen-lijst', 'verwijzing-onbekend']));
    }
  });

  it.each([undefined, null, [], 'tekst', 3])('is geen %j', (bestand) => {
    expect(() => leesBestand(bestand)).toThrow('geen object');
  });
});
