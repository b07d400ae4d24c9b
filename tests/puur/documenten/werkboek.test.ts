import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rekenUit as rekenCase } from '../../../src/advies/businesscase/rekenBusinesscase.ts';
import { businesscaseWerkboek } from '../../../src/documenten/businesscaseWerkboek.ts';
import { cel, kolom, type Blad, type Werkboek } from '../../../src/documenten/werkboek/werkboek.ts';
import { kennis, voorbeeld } from '../businesscase/hulp.ts';
import { ALLES, LPBL, SROI, type Ruw } from '../businesscase/vragen.ts';
import { rekenUit } from './formules.ts';
import { naslag } from './maak.ts';
import { businesscase } from './willekeurigeBusinesscase.ts';

/** Een halve cent, met ruimte voor een drijvend getal op een bedrag van miljarden. */
const HALVE_CENT = 0.005_001;

function maak(invoer: Ruw) {
  const { geval, uitkomst } = rekenCase(invoer, kennis);
  const werkboek = businesscaseWerkboek(geval, uitkomst, naslag);
  return { uitkomst, werkboek, berekend: rekenUit(werkboek) };
}

function blad(werkboek: Werkboek, naam: string): Blad {
  const gevonden = werkboek.find((deel) => deel.naam === naam);
  if (gevonden === undefined) throw new Error(`er is geen blad ${naam}`);
  return gevonden;
}

/** De waarde die bij elke formule is meegegeven, op `Blad!A1`. */
function meegegeven(werkboek: Werkboek): (readonly [string, number | string])[] {
  return werkboek.flatMap(({ naam, rijen }) =>
    rijen.flatMap((rij, nummer) =>
      rij.flatMap((deel, plaats) =>
        typeof deel === 'object' && 'formule' in deel ? [[`${naam}!${cel(plaats, nummer + 1)}`, deel.waarde] as const] : [],
      ),
    ),
  );
}

/** Elke formule rekent uit wat erbij staat. Een verhouding of rentevoet is daar afgerond. */
function verwachtGelijk({ werkboek, berekend }: ReturnType<typeof maak>): void {
  for (const [plek, waarde] of meegegeven(werkboek)) {
    const uit = berekend.get(plek);
    if (typeof waarde === 'number' && typeof uit === 'number')
      expect(Math.abs(uit - waarde), plek).toBeLessThanOrEqual(HALVE_CENT + Math.abs(waarde) * 1e-12);
    else expect(uit, plek).toBe(waarde);
  }
}

describe('het werkboek van een businesscase', () => {
  it.each<[string, Ruw]>([
    ['elke vorm', ALLES],
    ['de deur lpbl', LPBL],
    ['de deur sroi', SROI],
    ['het referentievoorbeeld', voorbeeld('referentie').invoer],
  ])('rekent met zijn formules uit wat de dienst antwoordt: %s', (_, invoer) => {
    verwachtGelijk(maak(invoer));
  });

  it('doet dat bij elke businesscase', () => {
    fc.assert(
      fc.property(businesscase, (invoer) => verwachtGelijk(maak(invoer))),
      { numRuns: 60 },
    );
  });

  it('komt in het referentievoorbeeld op de cijfers van het ontwerp', () => {
    const { berekend } = maak(voorbeeld('referentie').invoer);
    const waarden = [...berekend.values()].filter((waarde) => typeof waarde === 'number').map((waarde) => Math.round(waarde * 100) / 100);
    expect(Math.round(Number(berekend.get('Uitkomst!B5')) * 100) / 100).toBe(74_102.26);
    for (const bedrag of [174_102.26, -119_344.7, 6503.43, -69_344.7, 16_311.57, 5451.31, -8947.88, 31_503.43, 1.62, 1.05, 1.11, 1.14])
      expect(waarden, String(bedrag)).toContain(bedrag);
  });

  it('volgt een verandering van de invoer tot in de uitkomst', () => {
    const { werkboek } = maak(voorbeeld('referentie').invoer);
    const duurder = werkboek.map((deel) =>
      deel.naam === 'Posten'
        ? {
            ...deel,
            rijen: deel.rijen.map((rij) =>
              rij.map((inhoud) =>
                typeof inhoud === 'object' && 'invoer' in inhoud && inhoud.invoer === 2500 ? { ...inhoud, invoer: 3500 } : inhoud,
              ),
            ),
          }
        : deel,
    );
    const [voor, na] = [rekenUit(werkboek), rekenUit(duurder)];
    const ncw = (uit: ReadonlyMap<string, unknown>): number => Number(uit.get('Uitkomst!B5'));
    expect(ncw(voor) - ncw(na)).toBeCloseTo(40_000, 6);
  });

  it('laat een prijs die later komt meetellen', () => {
    const { werkboek, berekend } = maak(ALLES);
    const posten = blad(werkboek, 'Posten');
    const prijskolom = 11;
    const rij = posten.rijen.findIndex((cellen) => {
      const prijs = cellen[prijskolom];
      return typeof prijs === 'object' && 'open' in prijs && prijs.open === 'PM';
    });
    expect(rij).toBeGreaterThan(0);
    const ingevuld = werkboek.map((deel) =>
      deel === posten
        ? {
            ...deel,
            rijen: deel.rijen.map((cellen, nummer) =>
              cellen.map((inhoud, plaats) =>
                nummer === rij && plaats === prijskolom ? { invoer: 1000, opmaak: 'euro' as const } : inhoud,
              ),
            ),
          }
        : deel,
    );
    expect(Number(rekenUit(ingevuld).get('Uitkomst!B5')) - Number(berekend.get('Uitkomst!B5'))).toBeCloseTo(1000, 6);
  });

  it('geeft een verhouding zodra de ontbrekende prijs is ingevuld', () => {
    const { partijen, posten } = ALLES as { partijen: Ruw[]; posten: Ruw[] };
    const alleenPm = { partijen, posten: posten.map((post) => (post['richting'] === 'baten' ? { ...post, prijs: null } : post)) };
    const { werkboek, berekend } = maak({ ...ALLES, ...alleenPm, varianten: [] });
    expect(berekend.get('Uitkomst!B15')).toBe('niet te geven');
    const ingevuld = werkboek.map((deel) => ({
      ...deel,
      rijen: deel.rijen.map((rij) =>
        rij.map((inhoud) => (typeof inhoud === 'object' && 'open' in inhoud ? { invoer: 1, opmaak: 'euro' as const } : inhoud)),
      ),
    }));
    expect(Number(rekenUit(ingevuld).get('Uitkomst!B15'))).toBeGreaterThan(0);
  });

  it('neemt de invoer exact over', () => {
    const { werkboek } = maak(ALLES);
    const invoer = werkboek
      .flatMap(({ rijen }) => rijen.flat())
      .flatMap((deel) => (typeof deel === 'object' && 'invoer' in deel ? [deel.invoer] : []));
    for (const getal of [0.0225, 103.8, 2500, 40_000, -10_000, 0.8]) expect(invoer).toContain(getal);
  });

  it('zegt vooraan dat het een concept is, waarvoor het geldt en hoe iemand een fout meldt', () => {
    const tekst = JSON.stringify(blad(maak(SROI).werkboek, 'Leeswijzer').rijen);
    for (const deel of ['Dit is een concept', 'peildatum 22 november 2026', 'regelset 1', 'Klopt er iets niet?'])
      expect(tekst).toContain(deel);
  });

  it('heeft geen bladen over varianten als er geen zijn', () => {
    expect(maak(SROI).werkboek.map(({ naam }) => naam)).toEqual([
      'Leeswijzer',
      'Uitkomst',
      'Uitgangspunten',
      'Posten',
      'Effect',
      'Kas',
      'Rekeningen',
    ]);
  });
});

describe('de letters van een kolom', () => {
  it('tellen door na Z', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(kolom)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
