import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alsGetal,
  breuk,
  gedeeld,
  maal,
  min,
  plus,
  rondAf,
  teken,
  vereenvoudig,
  vergelijk,
  type Breuk,
} from '../../../src/businesscase/breuk.ts';
import { afrondingVan, euroTekst, procentTekst } from '../../../src/businesscase/geld.ts';
import { nulpunt } from '../../../src/businesscase/nulpunt.ts';
import { interneRentevoet, terugverdientijd } from '../../../src/businesscase/rendement.ts';

const heel = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const willekeurig: fc.Arbitrary<Breuk> = fc.record({ teller: heel, noemer: fc.bigInt({ min: 1n, max: 10n ** 20n }) });

describe('een breuk', () => {
  it('is precies het decimale getal dat er staat', () => {
    expect(breuk(0.1)).toEqual({ teller: 1n, noemer: 10n });
    expect(breuk(0.0225)).toEqual({ teller: 9n, noemer: 400n });
    expect(breuk(1e21)).toEqual({ teller: 10n ** 21n, noemer: 1n });
    expect(breuk(-2.5e-7)).toEqual({ teller: -1n, noemer: 4_000_000n });
    expect(breuk(5e-324)).toEqual({ teller: 0n, noemer: 10n ** 20n });
    expect(vergelijk(plus(breuk(0.1), breuk(0.2)), breuk(0.3))).toBe(0);
  });

  it('rekent zoals kruislings vermenigvuldigen het doet', () => {
    fc.assert(
      fc.property(willekeurig, willekeurig, (a, b) => {
        const zelfde = (gevonden: Breuk, teller: bigint, noemer: bigint): void =>
          expect(gevonden.teller * noemer).toBe(teller * gevonden.noemer);
        zelfde(plus(a, b), a.teller * b.noemer + b.teller * a.noemer, a.noemer * b.noemer);
        zelfde(min(a, b), a.teller * b.noemer - b.teller * a.noemer, a.noemer * b.noemer);
        zelfde(maal(a, b), a.teller * b.teller, a.noemer * b.noemer);
        if (b.teller !== 0n) zelfde(gedeeld(a, b), a.teller * b.noemer, a.noemer * b.teller);
        expect(vergelijk(a, b)).toBe(teken({ teller: a.teller * b.noemer - b.teller * a.noemer, noemer: 1n }));
        const eenvoudig = vereenvoudig(a);
        zelfde(eenvoudig, a.teller, a.noemer);
        expect(eenvoudig.noemer).toBeGreaterThan(0n);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [2.345, 2.35],
    [-2.345, -2.35],
    [2.344_999, 2.34],
    [0.005, 0.01],
    [-0.004, 0],
    [1.005, 1.01],
    [1e9 + 0.005, 1_000_000_000.01],
  ])('%d wordt afgerond %d: een half gaat van nul af', (getal, afgerond) => {
    expect(rondAf(breuk(getal), 2)).toBe(afgerond);
    expect(Object.is(rondAf(breuk(getal), 2), -0)).toBe(false);
  });

  it('rondt altijd af naar de dichtstbijzijnde cent', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), fc.bigInt({ min: 10n ** 4n, max: 10n ** 12n }), (teller, noemer) => {
        const centen = BigInt(rondAf({ teller, noemer }, 2).toFixed(2).replace('.', ''));
        // |100·teller/noemer - centen| is hoogstens een half.
        const verschil = teller * 100n - centen * noemer;
        expect((verschil < 0n ? -verschil : verschil) * 2n <= noemer).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('rondt vlak naast een half net zo af als op papier, hoe groot de getallen ook zijn', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 10n ** 400n }),
        fc.constantFrom(-1n, 0n, 1n),
        fc.boolean(),
        (centen, noemer, naast, min_) => {
          // (centen + 1/2) honderdsten, met een fractie ernaast die een drijvend getal niet ziet.
          const teller = (2n * centen + 1n) * noemer * 10n ** 30n + naast;
          const breuktal = { teller: min_ ? -teller : teller, noemer: 200n * noemer * 10n ** 30n };
          const verwacht = Number(naast < 0n ? centen : centen + 1n) / 100;
          expect(rondAf(breuktal, 2)).toBe(verwacht === 0 ? 0 : min_ ? -verwacht : verwacht);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('als drijvend getal ligt het ernaast', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (getal) => {
        expect(alsGetal(breuk(getal))).toBeCloseTo(getal, 6);
      }),
    );
  });
});

describe('bedragen in tekst', () => {
  it.each([
    [100_000, '100.000 euro'],
    [53_846.153_8, '53.846,15 euro'],
    [-1234.5, '-1.234,50 euro'],
    [999.995, '1.000 euro'],
  ])('%d is %s', (bedrag, tekst) => expect(euroTekst(breuk(bedrag))).toBe(tekst));

  it('een fractie als procent', () => expect(procentTekst(breuk(0.0225))).toBe('2,25%'));

  it('de regel afronding is het verschil met de som van de rijen', () => {
    expect(afrondingVan(1, [0.33, 0.33, 0.33])).toBe(0.01);
    expect(afrondingVan(1, [0.34, 0.33, 0.33])).toBeUndefined();
    expect(afrondingVan(0.3, [0.1, 0.2])).toBeUndefined();
  });
});

describe('het nulpunt', () => {
  it('is de afronding van het exacte nulpunt, ook van een gekozen breuk', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 7n }),
        fc.bigInt({ min: 1n, max: 10n ** 5n }),
        fc.bigInt({ min: 0n, max: 1000n }),
        (p, q, extra) => {
          // (q·x - p)·(x² + extra·x + 1) heeft alleen het positieve nulpunt p/q, als er één tekenwisseling is.
          const rij = [-p, q - p * extra, q * extra - p, q];
          const gevonden = nulpunt(rij, 4);
          if (gevonden !== undefined) expect(gevonden).toBe(rondAf({ teller: p, noemer: q }, 4));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is er niet bij geen of meer tekenwisselingen', () => {
    expect(nulpunt([1n, 2n], 4)).toBeUndefined();
    expect(nulpunt([1n, -3n, 1n], 4)).toBeUndefined();
  });
});

describe('terugverdientijd en rentevoet', () => {
  const reeks = (...bedragen: readonly number[]): Breuk[] => bedragen.map(breuk);

  it.each<[readonly number[], number | undefined]>([
    [[-100, 90, 90], 1.11],
    [[-100, 100], 1],
    [[-100, 0, 50, 50], 3],
    [[0, -100, 200], 1.5],
    [[10, -100, 200], 1.45],
    [[50, 60], 0],
    [[-100, 40, 40], undefined],
  ])('%j is na %s jaar terug', (bedragen, jaren) => expect(terugverdientijd(reeks(...bedragen)).waarde).toBe(jaren));

  it.each<[readonly number[], number | undefined]>([
    [[-100, 110], 0.1],
    [[-100, 0, 110.25], 0.05],
    [[-100, 90, 90], 0.5],
    [[-100, 50], -0.5],
    [[-1, 1_000_000], 999_999],
    [[100, 100], undefined],
    [[-100, 230, -132], undefined],
  ])('de rentevoet van %j is %s', (bedragen, voet) => {
    const gevonden = interneRentevoet(reeks(...bedragen));
    expect(gevonden.waarde).toBe(voet);
    if (voet === undefined) expect(gevonden.reden).toContain('teken');
  });
});
