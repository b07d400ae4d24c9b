import { min, NUL, som, type Breuk } from '../breuk.ts';
import { gelijk } from './gelijk.ts';

/** Ieder houdt evenveel over, maar niemand minder dan niets (constrained equal losses). */
export function gelijkNetto(kosten: Breuk, baten: readonly Breuk[]): readonly Breuk[] {
  const over = gelijk(min(som(baten), kosten), baten);
  return baten.map((baat, plaats) => min(baat, over[plaats] ?? NUL));
}
