import type { Feiten } from '../../src/regels/feiten.ts';
import type { Waarheid } from '../../src/regels/waarheid.ts';
import type { Proefregels } from './proefregels.ts';

/** Een motor met de proefregels erin en de feiten klaargezet in haar eigen vorm; alleen het rekenen zelf wordt gemeten. */
export interface Rekenaar {
  /** Rekent alle vormen uit op één stel feiten, zo volledig als deze motor haar uitslag geeft. Geeft soms een belofte. */
  readonly reken: (plaats: number) => unknown;
  /** Dezelfde som, met per vorm wat de motor ervan zegt. */
  readonly uitkomsten: (plaats: number) => Promise<readonly Waarheid[]>;
}

export type MaakRekenaar = (regels: Proefregels, feiten: readonly Feiten[]) => Rekenaar;

/** De feiten op een plaats. @throws als er daar geen zijn */
export function opPlaats<T>(lijst: readonly T[], plaats: number): T {
  const gevonden = lijst[plaats];
  if (gevonden === undefined) throw new Error(`er zijn geen feiten op plaats ${plaats}`);
  return gevonden;
}
