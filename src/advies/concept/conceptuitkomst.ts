import type { Variantuitkomst } from '../../businesscase/berekenVariant.ts';
import type { Businesscaseantwoord } from '../businesscase/rekenBusinesscase.ts';
import type { Uitleg } from '../vraag.ts';

/** Wat er in een kort antwoord uit kan blijven; met uitleg=volledig, en bij POST /v1/businesscases, staat het er. */
type Weglaatbaar = 'perJaar' | 'gevoeligheid' | 'vergelijking';

type Kortevariant = Omit<Variantuitkomst, 'overdrachten' | 'aannames' | 'scheefheid' | 'perRekening'> &
  Partial<Pick<Variantuitkomst, 'overdrachten' | 'aannames' | 'scheefheid' | 'perRekening'>>;

/** De uitkomst van het concept: dezelfde als die van POST /v1/businesscases, in het korte antwoord zonder de uitgebreide tabellen. */
export type Conceptuitkomst = Omit<Businesscaseantwoord, Weglaatbaar | 'varianten'> &
  Partial<Pick<Businesscaseantwoord, Weglaatbaar>> & { readonly varianten: readonly Kortevariant[] };

export function conceptuitkomst(antwoord: Businesscaseantwoord, uitleg: Uitleg): Conceptuitkomst {
  if (uitleg === 'volledig') return antwoord;
  const { perJaar: _jaren, gevoeligheid: _gevoeligheid, vergelijking: _vergelijking, varianten, ...rest } = antwoord;
  return {
    ...rest,
    varianten: varianten.map(({ overdrachten: _o, aannames: _a, scheefheid: _s, perRekening: _r, ...variant }) => variant),
  };
}
