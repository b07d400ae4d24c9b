import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naamVan } from '../../../../src/kennisbank/kruisverwijzingen.ts';
import type { Item } from '../../../../src/kennisbank/model/regelset.ts';
import { OPENBAAR, raadpleeg, type OpenbareSoort } from '../../../../src/kennisbank/raadplegen.ts';
import { zoek, type Zoekuitslag } from '../../../../src/kennisbank/zoeken/zoek.ts';
import { bouwKennis, leesEchteKennis, peildatum, regel, tekst, vorm, type Ruw } from '../../hulp.ts';

const kennis = leesEchteKennis();
const DAG = peildatum('2026-11-22');
const bij = (vraag: string, soorten: readonly OpenbareSoort[] = []): Zoekuitslag => zoek(kennis, vraag, DAG, soorten);
const namen = (uitslag: Zoekuitslag, tot = 100): readonly string[] => uitslag.toon(0, tot).map(({ soort, id }) => `${soort}/${id}`);

const alleItems = OPENBAAR.flatMap((soort) => {
  const bestaat = new Set(raadpleeg(kennis, soort, DAG).map(({ id }) => id));
  const lijst: readonly Item<OpenbareSoort>[] = kennis.regelset.items[soort];
  return lijst.filter(({ id }) => bestaat.has(id)).map((item) => ({ soort, id: item.id, naam: naamVan(item, kennis.namen) }));
});

describe('zoeken op een naam', () => {
  it('geeft elk item bij zijn hele naam bij de eerste drie; heten er meer zo, dan staan die vooraan', () => {
    const zoNaam = Map.groupBy(alleItems, ({ naam }) => naam);
    for (const { soort, id, naam } of alleItems) {
      const gelijknamig = zoNaam.get(naam) ?? [];
      const eerste = bij(naam).toon(0, Math.max(3, gelijknamig.length));
      if (gelijknamig.length <= 3)
        expect(
          eerste.map((gevonden) => `${gevonden.soort}/${gevonden.id}`),
          naam,
        ).toContain(`${soort}/${id}`);
      else
        expect(
          eerste.slice(0, 3).map((gevonden) => gevonden.naam),
          naam,
        ).toEqual([naam, naam, naam]);
    }
  });

  it('geeft elk item bij zijn id', () => {
    for (const { soort, id } of alleItems.filter((item) => item.soort !== 'regels'))
      expect(namen(bij(id, [soort]), 3), id).toContain(`${soort}/${id}`);
  });
});

describe('de volgorde', () => {
  it('is elke keer dezelfde, en op elk blad een stuk van dezelfde lijst', () => {
    for (const vraag of ['gemeente zorgverzekeraar', 'ouderen', 'besparing']) {
      const heel = bij(vraag);
      expect(namen(heel, 500)).toEqual(namen(bij(vraag), 500));
      const bladen = [0, 10, 20].flatMap((van) => heel.toon(van, van + 10));
      expect(bladen).toEqual(heel.toon(0, 30));
      expect(heel.toon(0, 10_000)).toHaveLength(heel.totaal);
    }
  });

  it('zet het hele woord voor de stam, en die voor een samenstelling', () => {
    const klein = bouwKennis({
      financieringsvormen: ['budget', 'budgetten', 'huishoudbudget', 'huishoud'].map((naam, plaats) =>
        vorm(`v${plaats}`, { naam: `Het ${naam}` }),
      ),
      regels: vereist(4),
    });
    expect(
      zoek(klein, 'budgetten', DAG, ['financieringsvormen'])
        .toon(0, 3)
        .map(({ id }) => id),
    ).toEqual(['v1', 'v0', 'v2']);
    expect(zoek(klein, 'budgetten', DAG, ['financieringsvormen']).totaal).toBe(3);
  });

  it('laat een zeldzaam woord zwaarder tellen dan een gewoon', () => {
    const [eerste] = namen(bij('gemeente parkinson'));
    expect(eerste).toMatch(/parkinson|adz/);
  });
});

describe('wat er gevonden wordt', () => {
  it.each([
    ['accenten en hoofdletters', 'CLIENTEN', 'cliënten'],
    ['weglatingstekens', 'risicos', "risico's"],
  ])('let niet op %s', (_, zonder, met) => {
    expect(bij(zonder).totaal).toBeGreaterThan(0);
    expect(bij(zonder).perSoort).toEqual(bij(met).perSoort);
  });

  it('leest een samenstelling als haar delen, en delen als de samenstelling', () => {
    expect(namen(bij('zorgkantoorbudget'), 10)).toEqual(expect.arrayContaining(['partijsoorten/zorgkantoor', 'begrippen/zorgkantoor']));
    const [eerste] = bij('wijkverpleging uur').toon(0, 1);
    expect(eerste?.id).toBe('prijs-wijkverpleging-verpleging-uur');
    expect(namen(bij('terugverdien tijd'), 1)).toEqual(namen(bij('terugverdientijd'), 1));
  });

  it('vindt het weggelaten deel: daklozen bij "Dak- en thuislozen"', () => {
    expect(namen(bij('daklozen'), 3)).toContain('doelgroepen/dak-en-thuislozen');
  });

  it('vindt ook wat er met het woord gemaakt is, en waar een onbekend woord het begin van is', () => {
    expect(namen(bij('mantelzorg'), 10)).toContain('doelgroepen/mantelzorgers');
    expect(namen(bij('privacy'), 3)).toContain('begrippen/avg');
    expect(namen(bij('inboeken'), 20)).toContain('financieringsvormen/vooraf-inboeken');
  });

  it('kent de synoniemen uit de begrippenlijst, in beide richtingen', () => {
    expect(namen(bij('no cure no pay'), 1)).toEqual(['begrippen/resultaatverplichting']);
    expect(namen(bij('Integraal Zorgakkoord transformatie'), 5)).toContain('financieringsvormen/iza-transformatiemiddelen');
  });

  it('kijkt naar de peildatum: een regel en een tekst buiten hun tijd doen niet mee', () => {
    const klein = bouwKennis({
      financieringsvormen: [
        vorm('v0', {
          past: [tekst('Voor walvissen.', { geldigTot: '2023-12-31' }), tekst('Voor zeehonden.', { geldigVan: '2024-01-01' })],
        }),
      ],
      regels: [
        regel('v0-vereist', ['financieringsvorm', 'v0'], 'vereist', { kenmerk: 'wetten', bevat: 'wmo' }),
        regel(
          'oud',
          ['financieringsvorm', 'v0'],
          'pleit-voor',
          { kenmerk: 'wetten', bevat: 'wlz' },
          { omdat: 'Vanwege de dolfijnen.', geldigTot: '2023-12-31' },
        ),
      ],
    });
    const aantal = (vraag: string, datum: string): number => zoek(klein, vraag, peildatum(datum)).totaal;
    expect([aantal('walvissen', '2023-12-31'), aantal('walvissen', '2024-01-01')]).toEqual([1, 0]);
    expect([aantal('zeehonden', '2023-12-31'), aantal('zeehonden', '2024-01-01')]).toEqual([0, 1]);
    expect([aantal('dolfijnen', '2023-12-31'), aantal('dolfijnen', '2024-01-01')]).toEqual([1, 0]);
  });

  it('telt per soort, en laat met een filter alleen die soort over', () => {
    const alles = bij('ouderen');
    const praktijken = bij('ouderen', ['praktijken']);
    expect(Object.values(alles.perSoort).reduce((som, aantal) => som + aantal, 0)).toBe(alles.totaal);
    expect(praktijken.totaal).toBe(alles.perSoort.praktijken);
    expect(praktijken.perSoort).toEqual(alles.perSoort);
    expect(new Set(praktijken.toon(0, 100).map(({ soort }) => soort))).toEqual(new Set(['praktijken']));
    expect(bij('ouderen', ['praktijken', 'wetten']).totaal).toBe((alles.perSoort.praktijken ?? 0) + (alles.perSoort.wetten ?? 0));
  });
});

describe('een vraag die niets vindt', () => {
  it('geeft een lege lijst, met een voorstel als er iets in de buurt ligt', () => {
    expect(bij('xqzzt')).toMatchObject({ totaal: 0, perSoort: {} });
    expect(bij('xqzzt').bedoeldeU).toBeUndefined();
    const ver = bij('hollnsgeveld');
    expect(ver).toMatchObject({ totaal: 0, bedoeldeU: 'hollandscheveld' });
    expect(bij('hollandscheveld').totaal).toBeGreaterThan(0);
  });

  it('zegt bij een tikfout ook wat er waarschijnlijk bedoeld is', () => {
    expect(bij('Shered savings').bedoeldeU).toBe('shared savings');
    expect(bij('shared savings').bedoeldeU).toBeUndefined();
  });
});

describe('elke tekst is een vraag', () => {
  it('gaat nooit mis, en elke plek valt binnen haar tekst', () => {
    const losseWoorden = fc.constantFrom('zorg', 'schot', 'wmo-wlz', 'é', '\u0301', '\ud800', '-', "'", 'dak- en', '🏥', 'ij', 'ﬁnancier');
    const vragen = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(losseWoorden, { maxLength: 12 }).map((delen) => delen.join(' ')),
    );
    fc.assert(
      fc.property(vragen, (vraag) => {
        const { totaal, toon } = bij(vraag);
        const items = toon(0, 20);
        expect(items.length).toBe(Math.min(20, totaal));
        for (const { naam, naamplekken, fragment } of items) {
          keurPlekken(naam, naamplekken);
          if (fragment !== undefined) keurPlekken(fragment.tekst, fragment.plekken);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function keurPlekken(inhoud: string, plekken: readonly { readonly begin: number; readonly eind: number }[]): void {
  let vorige = 0;
  for (const { begin, eind } of plekken) {
    expect(begin).toBeGreaterThanOrEqual(vorige);
    expect(eind).toBeGreaterThan(begin);
    expect(eind).toBeLessThanOrEqual(inhoud.length);
    expect(inhoud.slice(begin, eind)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/u);
    vorige = eind;
  }
}

/** Elke vorm heeft een regel nodig. */
function vereist(aantal: number): Ruw[] {
  return Array.from({ length: aantal }, (_, plaats) =>
    regel(`v${plaats}-vereist`, ['financieringsvorm', `v${plaats}`], 'vereist', { kenmerk: 'wetten', bevat: 'wmo' }),
  );
}
