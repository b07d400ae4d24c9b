import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dekkingsbeeld, Grafiek } from '../../../src/documenten/grafieken/grafiek.ts';
import { grootste } from '../../../src/documenten/grafieken/grafiek.ts';
import { STATUSVOLGORDE } from '../../../src/kennisbank/dekkingsmatrix.ts';
import { LETTER } from '../../../src/documenten/grafieken/tekening.ts';
import { teken } from '../../../src/documenten/grafieken/teken.ts';
import { bedrag } from '../../../src/documenten/notatie.ts';

const beschrijving = { id: 'figuur-1', titel: 'Titel & meer', uitleg: 'Uitleg <b>' };
const euro = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((centen) => centen / 100);
const ONGETAL = /NaN|Infinity|undefined/;
/** Een naam mag alles zijn, behalve het woord waaraan een mislukte maat te zien is. */
const naam = fc.string({ minLength: 1, maxLength: 90 }).filter((tekst) => !ONGETAL.test(tekst));

const eenStand = fc.constantFrom(...STATUSVOLGORDE, 'geen' as const);
const dekkingsbeeld: fc.Arbitrary<Dekkingsbeeld> = fc.array(naam, { minLength: 2, maxLength: 12 }).chain((wetten) =>
  fc
    .record({
      vakken: fc.tuple(
        ...wetten.flatMap((_, rij) =>
          wetten.slice(0, rij).map((__, kolom) =>
            fc.record(
              {
                rij: fc.constant(rij),
                kolom: fc.constant(kolom),
                stand: eenStand,
                wijziging: fc.record({ van: eenStand, naar: eenStand }),
                gewijzigd: fc.boolean(),
                instrumenten: fc.nat(20),
                andereVormen: fc.nat(20),
              },
              { requiredKeys: ['rij', 'kolom', 'stand', 'gewijzigd', 'instrumenten', 'andereVormen'] },
            ),
          ),
        ),
      ),
      kop: naam,
      ondertitel: naam,
      voetnoten: fc.array(naam, { maxLength: 4 }),
    })
    .map((rest) => ({ type: 'dekkingsmatrix' as const, wetten, ...rest })),
);

const grafiek: fc.Arbitrary<Grafiek> = fc.oneof(
  dekkingsbeeld,
  fc.record({ type: fc.constant('voor-en-na' as const), rijen: fc.array(fc.record({ naam, voor: euro, na: euro }), { maxLength: 12 }) }),
  fc.record({ type: fc.constant('verloop' as const), waarden: fc.array(euro, { minLength: 1, maxLength: 30 }) }),
  fc.record({
    type: fc.constant('tornado' as const),
    basis: euro,
    balken: fc.array(fc.record({ naam, laag: euro, hoog: euro }), { minLength: 1, maxLength: 12 }),
  }),
);

interface Vak {
  readonly tekst: string;
  readonly links: number;
  readonly rechts: number;
  readonly boven: number;
  readonly onder: number;
}

const getal = (attributen: string, naamVan: string): number => Number(new RegExp(` ${naamVan}="([^"]*)"`).exec(attributen)?.[1]);

/** De vakken waarin de letters vallen. Een cijfer van Arial is iets smaller dan 0,56 van de letterhoogte. */
function tekstvakken(svg: string): Vak[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributen = '', tekst = '']) => {
    const breed = tekst.replaceAll(/&#?\w+;/g, 'x').length * LETTER * 0.55;
    const [x, y] = [getal(attributen, 'x'), getal(attributen, 'y')];
    const anker = / text-anchor="(\w+)"/.exec(attributen)?.[1];
    const links = anker === 'end' ? x - breed : anker === 'middle' ? x - breed / 2 : x;
    return { tekst, links, rechts: links + breed, boven: y - 10, onder: y + 3 };
  });
}

const raakt = (a: Vak, b: Vak): boolean => a.links < b.rechts && b.links < a.rechts && a.boven < b.onder && b.boven < a.onder;

describe('een grafiek', () => {
  it('heeft altijd titel en uitleg, en alleen getallen als maat', () => {
    fc.assert(
      fc.property(grafiek, (gegevens) => {
        const svg = teken(gegevens, beschrijving);
        expect(svg).toContain('<title id="figuur-1-titel">Titel &amp; meer</title><desc id="figuur-1-uitleg">Uitleg &lt;b&gt;</desc>');
        expect(svg).not.toMatch(ONGETAL);
        for (const [, maat] of svg.matchAll(/ (?:width|height)="([^"]*)"/g)) expect(Number(maat)).toBeGreaterThan(0);
      }),
    );
  });

  it('zet geen twee teksten over elkaar en geen tekst buiten beeld', () => {
    fc.assert(
      fc.property(grafiek, (gegevens) => {
        const svg = teken(gegevens, beschrijving);
        const [, breedte, hoogte] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
        const vakken = tekstvakken(svg).filter(({ tekst }) => tekst !== '');
        for (const [plaats, vak] of vakken.entries()) {
          expect(vak.links, vak.tekst).toBeGreaterThanOrEqual(-0.5);
          expect(vak.rechts, vak.tekst).toBeLessThanOrEqual(Number(breedte) + 0.5);
          expect(vak.boven, vak.tekst).toBeGreaterThanOrEqual(0);
          expect(vak.onder, vak.tekst).toBeLessThanOrEqual(Number(hoogte));
          for (const ander of vakken.slice(plaats + 1)) expect(raakt(vak, ander), `${vak.tekst} over ${ander.tekst}`).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('zet bij elke balk het bedrag', () => {
    const svg = teken({ type: 'voor-en-na', rijen: [{ naam: 'Gemeente', voor: 6503.43, na: -8947.88 }] }, beschrijving);
    for (const waarde of [6503.43, -8947.88]) expect(svg).toContain(`>${bedrag(waarde)}<`);
  });

  it('tekent een winst naar rechts en een verlies naar links van dezelfde nullijn', () => {
    const svg = teken({ type: 'voor-en-na', rijen: [{ naam: 'A', voor: 100, na: -50 }] }, beschrijving);
    const [voor, na] = [...svg.matchAll(/<rect([^>]*)>/g)]
      .slice(2)
      .map(([, attributen = '']) => ({ x: getal(attributen, 'x'), breed: getal(attributen, 'width') }));
    expect(voor?.x).toBeCloseTo((na?.x ?? 0) + (na?.breed ?? 0), 1);
    expect(voor?.breed).toBeCloseTo(2 * (na?.breed ?? 0), 1);
  });

  it('noemt in een verloop in elk geval de laatste stand', () => {
    expect(teken({ type: 'verloop', waarden: [-100_000, -40_000, 32_200] }, beschrijving)).toContain(`>${bedrag(32_200)}<`);
  });
});

describe('de dekkingsmatrix', () => {
  const beeld = (stand: Dekkingsbeeld['vakken'][number]['stand'], meer: object = {}): Dekkingsbeeld => ({
    type: 'dekkingsmatrix',
    wetten: ['Wmo', 'Wlz'],
    vakken: [{ rij: 1, kolom: 0, stand, gewijzigd: false, instrumenten: 2, andereVormen: 0, ...meer }],
    kop: 'Stand op 22 november 2026',
    voetnoten: ['Noot.'],
  });
  const helderheid = (kleur: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((plaats) => Number.parseInt(kleur.slice(plaats, plaats + 2), 16) / 255)
      .map((deel) => (deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (een: string, ander: string): number => {
    const [licht = 0, donker = 0] = [helderheid(een), helderheid(ander)].toSorted((a, b) => b - a);
    return (licht + 0.05) / (donker + 0.05);
  };

  it('geeft elke stand een eigen letter en een eigen kleur, met genoeg contrast ertussen', () => {
    const gezien = [...STATUSVOLGORDE, 'geen' as const].map((stand) => {
      const svg = teken(beeld(stand), beschrijving);
      const vlak = /<rect x="1" y="\d+" width="44" height="44" fill="(#\w{6})"/.exec(svg)?.[1] ?? '';
      const [, inkt = '', letter = ''] = /font-size="15" font-weight="bold" fill="(#\w{6})">([^<]+)</.exec(svg) ?? [];
      expect(contrast(vlak, inkt), stand).toBeGreaterThan(7);
      return { vlak, letter };
    });
    expect(new Set(gezien.map(({ letter }) => letter)).size).toBe(8);
    expect(new Set(gezien.map(({ vlak }) => vlak)).size).toBe(8);
  });

  it('legt elke letter uit, met hoeveel schotten hem hebben', () => {
    const svg = teken(beeld('gesloten'), beschrijving);
    for (const regel of ['Te krijgen: 0 schotten', 'Witte vlek: 1 schot', 'gesloten (1)', 'vervallen (0)', 'geen eigen instrument (0)'])
      expect(svg).toContain(`>${regel}<`);
  });

  it('toont een verandering met een driehoekje en van welke letter naar welke, of met een sterretje', () => {
    const wijziging = { van: 'in-voorbereiding', naar: 'aangenomen' };
    const veranderd = teken(beeld('aangenomen', { gewijzigd: true, wijziging }), beschrijving);
    expect(veranderd).toContain('>I\u2192A<');
    expect(veranderd.match(/<path /g)).toHaveLength(1);
    expect(teken(beeld('van-kracht', { gewijzigd: true }), beschrijving)).toContain('>V*<');
    expect(teken(beeld('van-kracht'), beschrijving)).not.toContain('<path ');
  });
});

describe('de grootste', () => {
  it('houdt de volgorde en laat de kleinste weg', () => {
    expect(grootste([3, 1, 2, 5], 3, (getalVan) => getalVan)).toEqual([3, 2, 5]);
    expect(grootste([3, 1], 3, (getalVan) => getalVan)).toEqual([3, 1]);
  });
});
