import { maal, min, NUL, som, vergelijk, type Breuk } from '../breuk.ts';
import { gelijk } from './gelijk.ts';

/**
 * De nucleolus van één gezamenlijk project: de Talmoedregel op (kosten; baten). Tot de helft van de baten deelt ieder gelijk,
 * tot zijn halve baat; daarboven houdt ieder gelijk over, tot zijn halve baat (Aumann en Maschler 1985).
 */
export function nucleolus(kosten: Breuk, baten: readonly Breuk[]): readonly Breuk[] {
  const halven = baten.map((baat) => maal(baat, { teller: 1n, noemer: 2n }));
  if (vergelijk(kosten, som(halven)) <= 0) return gelijk(kosten, halven);
  const over = gelijk(min(som(baten), kosten), halven);
  return baten.map((baat, plaats) => min(baat, over[plaats] ?? NUL));
}
