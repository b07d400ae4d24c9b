import type { Context } from 'hono';
import type { Eindpunt } from '../eindpunt.ts';
import { besloten } from '../koppen.ts';
import type { Omgeving } from '../omgeving.ts';
import { alsProbleem, probleemAntwoord } from '../probleem.ts';
import { auditEindpunten } from './auditEindpunten.ts';
import { meldAan } from './beheerEindpunt.ts';
import { bestandEindpunten } from './bestandEindpunten.ts';
import { controleEindpunten } from './controleEindpunten.ts';
import { handelingEindpunten } from './handelingEindpunten.ts';
import { beheerItemEindpunten } from './itemEindpunten.ts';
import { beheerMeldingEindpunten } from './meldingEindpunten.ts';
import { persoonEindpunten } from './persoonEindpunten.ts';
import { beheerRegelsetEindpunten } from './regelsetEindpunten.ts';

/** Alles onder /v1/beheer. */
export const beheerEindpunten: readonly Eindpunt[] = [
  ...beheerRegelsetEindpunten,
  ...handelingEindpunten,
  ...controleEindpunten,
  ...bestandEindpunten,
  ...auditEindpunten,
  ...beheerMeldingEindpunten,
  ...persoonEindpunten,
  ...beheerItemEindpunten,
];

/** Wat er onder /v1/beheer niet is, hoort ook alleen wie is aangemeld. */
export function beslotenDeur(nietGevonden: (c: Context<Omgeving>) => Response): (c: Context<Omgeving>) => Promise<Response> {
  return async (c) => {
    try {
      await meldAan(c);
      return besloten(nietGevonden(c));
    } catch (fout) {
      return besloten(probleemAntwoord(c, alsProbleem(fout)));
    }
  };
}
