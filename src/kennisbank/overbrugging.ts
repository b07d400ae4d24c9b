import type { Financieringsvorm } from './model/financieringsvorm.ts';

/** Een overbrugging van de wet met de lasten naar die met de baten. */
export interface Richting {
  readonly van: string;
  readonly naar: string;
}

type Overbrugt = Pick<Financieringsvorm, 'overbrugt'>;

/** In welke richtingen een vorm het schot tussen twee wetten overbrugt; leeg als zij dat niet doet. */
export function richtingenTussen({ overbrugt }: Overbrugt, een: string, ander: string): readonly Richting[] {
  const noemt = (wetten: readonly string[] | 'alle', id: string): boolean => wetten === 'alle' || wetten.includes(id);
  return [
    { van: een, naar: ander },
    { van: ander, naar: een },
  ].filter(({ van, naar }) => overbrugt.some((deel) => noemt(deel.van, van) && noemt(deel.naar, naar)));
}

/** Of een vorm voor elk schot bedoeld is, en dus over één schot in het bijzonder niets zegt. */
export function isVoorElkSchot({ overbrugt }: Overbrugt): boolean {
  return overbrugt.some(({ van, naar }) => van === 'alle' && naar === 'alle');
}
