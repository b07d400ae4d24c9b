import { maal, min, NUL, vergelijk, type Breuk } from '../breuk.ts';

/**
 * Ieder draagt hetzelfde, maar nooit meer dan zijn baat (constrained equal awards).
 * @param kosten wat te dragen is, van 0 tot en met de som van de baten @param baten per rekening, niet negatief
 */
export function gelijk(kosten: Breuk, baten: readonly Breuk[]): readonly Breuk[] {
  const delen: Breuk[] = baten.map(() => NUL);
  let rest = kosten;
  let nog = baten.length;
  for (const [plaats, baat] of [...baten.entries()].toSorted(([, a], [, b]) => vergelijk(a, b))) {
    const gelijkDeel = maal(rest, { teller: 1n, noemer: BigInt(nog) });
    const deel = vergelijk(baat, gelijkDeel) < 0 ? baat : gelijkDeel;
    delen[plaats] = deel;
    rest = min(rest, deel);
    nog -= 1;
  }
  return delen;
}
