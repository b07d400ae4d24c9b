import { gedeeld, onderEenNoemer, type Breuk } from '../breuk.ts';

/** Elke deelverzameling komt aan bod; meer rekeningen duurt te lang. */
export const HOOGSTENS_SHAPLEY = 16;

/**
 * De Shapley-waarde van één gezamenlijk project: wie aankomt draagt wat er nog te dragen is, tot zijn baat, gemiddeld over alle
 * volgorden (random arrival, O'Neill 1982). Exact, over alle deelverzamelingen. @throws RangeError bij meer dan 16 rekeningen
 */
export function shapley(kosten: Breuk, baten: readonly Breuk[]): readonly Breuk[] {
  const aantal = baten.length;
  if (aantal > HOOGSTENS_SHAPLEY) throw new RangeError(`hoogstens ${HOOGSTENS_SHAPLEY} rekeningen`);
  // Alles onder één noemer, zodat het rekenen met hele getallen gaat.
  const { tellers, noemer } = onderEenNoemer([kosten, ...baten]);
  const [teDragen = 0n, ...eigen] = tellers;
  const faculteiten = [1n];
  for (let n = 1; n <= aantal; n += 1) faculteiten.push((faculteiten[n - 1] ?? 1n) * BigInt(n));
  // Hoeveel volgorden precies deze verzameling eerst laten komen en dan deze rekening.
  const volgorden = Array.from({ length: aantal }, (_, eerder) => (faculteiten[eerder] ?? 1n) * (faculteiten[aantal - 1 - eerder] ?? 1n));
  const sommen: bigint[] = [0n];
  const groottes: number[] = [0];
  const delen = eigen.map(() => 0n);
  for (let verzameling = 0; verzameling < 2 ** aantal; verzameling += 1) {
    if (verzameling > 0) {
      const laatste = 31 - Math.clz32(verzameling);
      const zonder = verzameling & ~(1 << laatste);
      sommen[verzameling] = (sommen[zonder] ?? 0n) + (eigen[laatste] ?? 0n);
      groottes[verzameling] = (groottes[zonder] ?? 0) + 1;
    }
    const rest = teDragen - (sommen[verzameling] ?? 0n);
    if (rest <= 0n) continue;
    const gewicht = volgorden[groottes[verzameling] ?? 0] ?? 0n;
    for (const [plaats, baat] of eigen.entries())
      if ((verzameling & (1 << plaats)) === 0) delen[plaats] = (delen[plaats] ?? 0n) + (baat < rest ? baat : rest) * gewicht;
  }
  const alle = { teller: faculteiten[aantal] ?? 1n, noemer: 1n };
  return delen.map((deel) => gedeeld({ teller: deel, noemer }, alle));
}
