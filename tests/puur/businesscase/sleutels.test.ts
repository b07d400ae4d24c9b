import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsGetal, breuk, gedeeld, maal, min, NUL, positief, som, vergelijk, type Breuk } from '../../../src/businesscase/breuk.ts';
import { evenredig } from '../../../src/businesscase/sleutels/evenredig.ts';
import { gelijk } from '../../../src/businesscase/sleutels/gelijk.ts';
import { gelijkNetto } from '../../../src/businesscase/sleutels/gelijkNetto.ts';
import { nucleolus } from '../../../src/businesscase/sleutels/nucleolus.ts';
import { shapley } from '../../../src/businesscase/sleutels/shapley.ts';

const SLEUTELS = { gelijk, evenredig, gelijkNetto, nucleolus, shapley };

/** Baten en kosten waarvoor een sleutel bestaat: de kosten zijn hoogstens de baten samen. */
const gevalMet = (hoogstens: number) =>
  fc
    .record({
      baten: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: hoogstens }),
      deel: fc.integer({ min: 0, max: 100 }),
    })
    .map(({ baten, deel }) => ({ baten, kosten: (baten.reduce((a, b) => a + b, 0) * deel) / 100 }));

/** Het spel van één gezamenlijk project: een groep doet het alleen als haar baten de kosten dekken. */
const waarde = (groep: readonly number[], baten: readonly number[], kosten: number): number =>
  Math.max(0, groep.reduce((opgeteld, wie) => opgeteld + (baten[wie] ?? 0), 0) - kosten);

function groepen(aantal: number): number[][] {
  return Array.from({ length: 2 ** aantal }, (_, nummer) =>
    Array.from({ length: aantal }, (_wie, wie) => wie).filter((wie) => (nummer & (1 << wie)) !== 0),
  );
}

function volgorden(rij: readonly number[]): number[][] {
  return rij.length === 0
    ? [[]]
    : rij.flatMap((eerste) => volgorden(rij.filter((ander) => ander !== eerste)).map((rest) => [eerste, ...rest]));
}

const getallen = (delen: readonly Breuk[]): number[] => delen.map(alsGetal);
const reken = (
  sleutel: (kosten: Breuk, baten: readonly Breuk[]) => readonly Breuk[],
  kosten: number,
  baten: readonly number[],
): readonly Breuk[] => sleutel(breuk(kosten), baten.map(breuk));

describe('elke sleutel', () => {
  it.each(Object.entries(SLEUTELS))('%s: niemand draagt meer dan zijn baat of minder dan niets, samen precies de kosten', (_, sleutel) => {
    fc.assert(
      fc.property(gevalMet(7), ({ baten, kosten }) => {
        const delen = reken(sleutel, kosten, baten);
        for (const [plaats, deel] of delen.entries()) {
          expect(vergelijk(deel, breuk(0))).toBeGreaterThanOrEqual(0);
          expect(vergelijk(deel, breuk(baten[plaats] ?? 0))).toBeLessThanOrEqual(0);
        }
        expect(min(som(delen), breuk(kosten)).teller).toBe(0n);
      }),
      { numRuns: 300 },
    );
  });

  it('kent de Talmoed: 100, 200 en 300 delen 100, 200 en 300', () => {
    const baten = [100, 200, 300];
    expect(getallen(reken(nucleolus, 100, baten)).map((deel) => Math.round(deel * 100) / 100)).toEqual([33.33, 33.33, 33.33]);
    expect(getallen(reken(nucleolus, 200, baten))).toEqual([50, 75, 75]);
    expect(getallen(reken(nucleolus, 300, baten))).toEqual([50, 100, 150]);
  });
});

describe('de Shapley-waarde', () => {
  it('is het gemiddelde van wat ieder aan het spel toevoegt over alle volgorden', () => {
    fc.assert(
      fc.property(gevalMet(5), ({ baten, kosten }) => {
        const alle = volgorden(baten.map((_, wie) => wie));
        const netto = baten.map(() => 0);
        for (const volgorde of alle)
          for (const [plaats, wie] of volgorde.entries())
            netto[wie] =
              (netto[wie] ?? 0) +
              (waarde(volgorde.slice(0, plaats + 1), baten, kosten) - waarde(volgorde.slice(0, plaats), baten, kosten)) / alle.length;
        const delen = getallen(reken(shapley, kosten, baten));
        for (const [wie, deel] of delen.entries()) expect(deel).toBeCloseTo((baten[wie] ?? 0) - (netto[wie] ?? 0), 6);
      }),
      { numRuns: 100 },
    );
  });

  it('weigert meer dan zestien en rekent zestien', () => {
    expect(() =>
      shapley(
        breuk(1),
        Array.from({ length: 17 }, () => breuk(1)),
      ),
    ).toThrow(RangeError);
    const delen = shapley(
      breuk(8),
      Array.from({ length: 16 }, () => breuk(1)),
    );
    for (const deel of delen) expect(vergelijk(deel, breuk(0.5))).toBe(0);
  });
});

describe('de nucleolus', () => {
  it('is die van een lineair programma: het kleinste overschot zo groot mogelijk, dan het volgende', () => {
    fc.assert(
      fc.property(gevalMet(3), ({ baten, kosten }) => {
        const netto = nucleolusUitProgramma(baten, kosten);
        const delen = getallen(reken(nucleolus, kosten, baten));
        for (const [wie, deel] of delen.entries()) expect((baten[wie] ?? 0) - deel).toBeCloseTo(netto[wie] ?? 0, 5);
      }),
      { numRuns: 150 },
    );
  });

  // Met breuken: wie rijen op volgorde vergelijkt, mag twee getallen die bijna gelijk zijn niet voor gelijk houden.
  it('geen verdeling heeft een betere rij overschotten', () => {
    fc.assert(
      fc.property(
        gevalMet(5),
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 5 }),
        ({ baten, kosten }, gewichten) => {
          const baat = baten.map(breuk);
          const totaal = min(som(baat), breuk(kosten));
          const overschotten = (netto: readonly Breuk[]): Breuk[] =>
            echteGroepen(baten.length)
              .map((groep) => {
                const alleen = positief(min(som(groep.map((wie) => baat[wie] ?? NUL)), breuk(kosten)));
                return min(som(groep.map((wie) => netto[wie] ?? NUL)), alleen);
              })
              .toSorted(vergelijk);
          const eigen = overschotten(reken(nucleolus, kosten, baten).map((deel, wie) => min(baat[wie] ?? NUL, deel)));
          const heel = som(baten.map((_, wie) => breuk(gewichten[wie] ?? 0)));
          if (vergelijk(heel, NUL) === 0) return;
          const ander = overschotten(baten.map((_, wie) => gedeeld(maal(totaal, breuk(gewichten[wie] ?? 0)), heel)));
          const eersteVerschil = eigen.map((eerste, plaats) => vergelijk(eerste, ander[plaats] ?? NUL)).find((verschil) => verschil !== 0);
          expect(eersteVerschil ?? 0).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

const echteGroepen = (aantal: number): number[][] => groepen(aantal).filter((groep) => groep.length > 0 && groep.length < aantal);

/**
 * Lost de nucleolus op als een reeks lineaire programma's, elk door alle hoekpunten af te lopen. Onbekenden: de netto's van allen
 * behalve de laatste, en het kleinste overschot e. Na elke ronde worden de groepen die niet ruimer kunnen, vastgezet.
 */
function nucleolusUitProgramma(baten: readonly number[], kosten: number): number[] {
  const n = baten.length;
  const totaal = baten.reduce((a, b) => a + b, 0) - kosten;
  if (n === 1) return [totaal];
  // Rij: coëfficiënten van x_0..x_{n-2}, en wat ervan af moet: x(S) - v(S) als functie van de onbekenden.
  const rijen = echteGroepen(n).map((groep) => {
    const metLaatste = groep.includes(n - 1);
    return {
      x: Array.from({ length: n - 1 }, (_, wie) => (groep.includes(wie) ? 1 : 0) - (metLaatste ? 1 : 0)),
      vast: (metLaatste ? totaal : 0) - waarde(groep, baten, kosten),
    };
  });
  const vastgezet = new Map<number, number>();
  for (let ronde = 0; ronde < rijen.length; ronde += 1) {
    const vrij = rijen.map((_, nummer) => nummer).filter((nummer) => !vastgezet.has(nummer));
    const vergelijkingen = [...vastgezet].map(([nummer, e]) => ({
      a: [...(rijen[nummer]?.x ?? []), 0],
      b: e - (rijen[nummer]?.vast ?? 0),
    }));
    const beste = grootsteKleinste(rijen, vrij, vergelijkingen, n);
    if (beste === undefined) break;
    // Een groep die in geen enkele beste oplossing ruimer kan, ligt vast; met hoekpunten: strak in alle beste hoekpunten.
    const strak = vrij.filter((nummer) => beste.punten.every((punt) => Math.abs(overschot(rijen[nummer], punt) - beste.e) < 1e-7));
    if (strak.length === 0) throw new Error('geen groep ligt vast');
    for (const nummer of strak) vastgezet.set(nummer, beste.e);
    const punt = beste.punten[0] ?? [];
    if (beste.punten.every((ander) => ander.every((getal, plaats) => Math.abs(getal - (punt[plaats] ?? 0)) < 1e-7))) {
      const eerste = punt.slice(0, n - 1);
      return [...eerste, totaal - eerste.reduce((a, b) => a + b, 0)];
    }
  }
  throw new Error('het programma vindt geen enkel punt');
}

interface Rij {
  readonly x: readonly number[];
  readonly vast: number;
}

function overschot(rij: Rij | undefined, punt: readonly number[]): number {
  return (rij?.vast ?? 0) + (rij?.x ?? []).reduce((opgeteld, factor, wie) => opgeteld + factor * (punt[wie] ?? 0), 0);
}

function grootsteKleinste(
  rijen: readonly Rij[],
  vrij: readonly number[],
  vergelijkingen: readonly { readonly a: readonly number[]; readonly b: number }[],
  n: number,
): { e: number; punten: number[][] } | undefined {
  const nodig = n - rang(vergelijkingen.map(({ a }) => a));
  let e = Number.NEGATIVE_INFINITY;
  let punten: number[][] = [];
  for (const keuze of keuzes(vrij, nodig)) {
    const stelsel = [
      ...vergelijkingen,
      ...keuze.map((nummer) => ({ a: [...(rijen[nummer]?.x ?? []), -1], b: -(rijen[nummer]?.vast ?? 0) })),
    ];
    const punt = losOp(stelsel, n);
    if (punt === undefined || vrij.some((nummer) => overschot(rijen[nummer], punt) < (punt[n - 1] ?? 0) - 1e-7)) continue;
    const hoogte = punt[n - 1] ?? 0;
    if (hoogte > e + 1e-7) [e, punten] = [hoogte, [punt]];
    else if (Math.abs(hoogte - e) <= 1e-7) punten.push(punt);
  }
  return punten.length === 0 ? undefined : { e, punten };
}

function keuzes<T>(rij: readonly T[], aantal: number): T[][] {
  if (aantal === 0) return [[]];
  return rij.flatMap((eerste, plaats) => keuzes(rij.slice(plaats + 1), aantal - 1).map((rest) => [eerste, ...rest]));
}

function rang(matrix: readonly (readonly number[])[]): number {
  return veeg(matrix.map((rij) => [...rij])).length;
}

/** Lost een stelsel op met evenveel onafhankelijke vergelijkingen als onbekenden; anders niets. */
function losOp(stelsel: readonly { readonly a: readonly number[]; readonly b: number }[], n: number): number[] | undefined {
  const rijen = veeg(
    stelsel.map(({ a, b }) => [...a, b]),
    n,
  );
  if (rijen.length !== n) return undefined;
  return Array.from(
    { length: n },
    (_, kolom) =>
      rijen.find(
        (rij) =>
          Math.abs((rij[kolom] ?? 0) - 1) < 1e-9 && rij.slice(0, n).every((getal, plaats) => plaats === kolom || Math.abs(getal) < 1e-9),
      )?.[n] ?? Number.NaN,
  );
}

/** Gauss-Jordan over de eerste kolommen; geeft de rijen met een spil. */
function veeg(matrix: number[][], kolommen = matrix[0]?.length ?? 0): number[][] {
  let spil = 0;
  for (let kolom = 0; kolom < kolommen && spil < matrix.length; kolom += 1) {
    const beste = matrix
      .slice(spil)
      .reduce(
        (hoogste, rij, plaats) => (Math.abs(rij[kolom] ?? 0) > Math.abs(matrix[hoogste]?.[kolom] ?? 0) ? plaats + spil : hoogste),
        spil,
      );
    const waardeSpil = matrix[beste]?.[kolom] ?? 0;
    if (Math.abs(waardeSpil) < 1e-9) continue;
    [matrix[spil], matrix[beste]] = [matrix[beste] ?? [], matrix[spil] ?? []];
    const rij = (matrix[spil] ?? []).map((getal) => getal / waardeSpil);
    matrix[spil] = rij;
    for (const [plaats, ander] of matrix.entries()) {
      const factor = ander[kolom] ?? 0;
      if (plaats !== spil && factor !== 0) matrix[plaats] = ander.map((getal, nummer) => getal - factor * (rij[nummer] ?? 0));
    }
    spil += 1;
  }
  return matrix.slice(0, spil);
}
