import { gedeeld, maal, NUL, som, type Breuk } from '../breuk.ts';

/** Ieder draagt naar rato van zijn baat. */
export function evenredig(kosten: Breuk, baten: readonly Breuk[]): readonly Breuk[] {
  const totaal = som(baten);
  return totaal.teller === 0n ? baten.map(() => NUL) : baten.map((baat) => maal(kosten, gedeeld(baat, totaal)));
}
