import type { Reden } from '../../advies/redenen.ts';
import type { Regel } from '../document.ts';

/** Een reden als regel, met haar bron erachter. */
export function redenregel({ toelichting, bron }: Pick<Reden, 'toelichting' | 'bron'>): Regel {
  return [`${toelichting} `, { bron }];
}
