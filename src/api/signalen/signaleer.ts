import type { Advies } from '../../advies/geefAdvies.ts';
import type { Initiatief } from '../../advies/initiatief.ts';
import type { Kennis } from '../../kennisbank/kennis.ts';
import { vandaag } from '../../kennisbank/peildatum.ts';
import { signaalVan } from '../../signalen/signaal.ts';
import { maakSignaalbak } from '../../signalen/signaalbak.ts';
import type { Verzoek } from '../omgeving.ts';

/** Eén per isolate. */
const bak = maakSignaalbak();

/** Telt een advies mee bij de signalen, buiten het antwoord om. Zonder wachtrij wordt er niets geteld. */
export function signaleer(c: Verzoek, initiatief: Initiatief, advies: Advies, kennis: Kennis): void {
  const wachtrij = c.env.SIGNALEN;
  if (wachtrij === undefined) return;
  const signaal = signaalVan(initiatief, advies, kennis, crypto.randomUUID(), vandaag(new Date()));
  bak.doeErin(signaal, { wachtrij, naHetAntwoord: (werk) => c.executionCtx.waitUntil(werk) });
}
