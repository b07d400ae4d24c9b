import type { Advies } from '../../advies/geefAdvies.ts';
import type { Initiatief } from '../../advies/initiatief.ts';
import type { Kennis } from '../../kennisbank/kennis.ts';
import { vandaag } from '../../kennisbank/peildatum.ts';
import { signaalVan } from '../../signalen/signaal.ts';
import { maakSignaalbak } from '../../signalen/signaalbak.ts';
import type { Verzoek } from '../omgeving.ts';

/** Eén per isolate. */
const bak = maakSignaalbak();

/** Telt een advies mee bij de signalen, buiten het antwoord om. Zonder wachtrij, of zonder iets om na het antwoord te doen, wordt er niet geteld. */
export function signaleer(c: Verzoek, initiatief: Initiatief, advies: Advies, kennis: Kennis): void {
  const wachtrij = c.env.SIGNALEN;
  const uitvoering = uitvoeringVan(c);
  if (wachtrij === undefined || uitvoering === undefined) return;
  const signaal = signaalVan(initiatief, advies, kennis, crypto.randomUUID(), vandaag(new Date()));
  bak.doeErin(signaal, { wachtrij, naHetAntwoord: (werk) => uitvoering.waitUntil(werk) });
}

/** Hono werpt als er geen is; een antwoord mag daar niet op stuklopen. */
function uitvoeringVan(c: Verzoek): Verzoek['executionCtx'] | undefined {
  try {
    return c.executionCtx;
  } catch {
    return undefined;
  }
}
