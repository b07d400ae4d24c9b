import type { Verzoek } from './omgeving.ts';
import { Probleem } from './probleem.ts';

/** Weigert een vraag om een formaat dat er niet is. @throws Probleem 406 */
export function eisJsonAntwoord(c: Verzoek): void {
  const accept = c.req.header('accept');
  if (accept !== undefined && !/\*\/\*|application\/(\*|json|problem\+json)/i.test(accept))
    throw new Probleem(
      406,
      'Formaat niet beschikbaar',
      `Dit antwoord is er alleen als application/json; gevraagd is "${accept.slice(0, 80)}".`,
    );
}
