import { Agent } from 'node:http';
import { stuur } from './belasting.ts';
import { rekentijdWorkerd } from './rekentijd.ts';
import { mediaan } from './statistiek.ts';

/** Een taak van de meetworker; zonder voorbeeld om en om met alle voorbeelden. */
export interface Reeksvraag {
  readonly taak: string;
  readonly voorbeeld?: number;
}

export interface Reeksplan {
  readonly reeksen: number;
  /** Hoe lang één reeks ongeveer duurt. */
  readonly reeksMs: number;
  readonly opwarmMs: number;
  /** Meet wat er gerekend is in plaats van hoelang het duurde, waar dat te zien is: dan telt ander werk op de machine niet mee. */
  readonly rekentijd?: boolean;
}

/**
 * Meet hoelang één keer een taak duurt, in microseconden, als een reeks van gemiddelden.
 *
 * De klok van workerd loopt in hele milliseconden en staat op Cloudflare stil tijdens het rekenen. Daarom kijkt de klok van
 * buiten: één verzoek laat de worker de taak zoveel keer doen, en daarvan gaat de tijd van hetzelfde verzoek met nul keer af.
 * De reeksen van alle taken wisselen elkaar af, zodat een trage seconde van de machine ze allemaal raakt.
 */
export async function meetReeksen(meetwerker: URL, taken: readonly Reeksvraag[], plan: Reeksplan): Promise<readonly number[][]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const klok = plan.rekentijd === true ? () => rekentijdWorkerd() ?? performance.now() : () => performance.now();
  const doe = async ({ taak, voorbeeld }: Reeksvraag, aantal: number): Promise<number> => {
    const adres = new URL(meetwerker);
    adres.search = new URLSearchParams({
      taak,
      aantal: String(aantal),
      ...(voorbeeld === undefined ? {} : { voorbeeld: String(voorbeeld) }),
    }).toString();
    const begin = klok();
    await stuur(agent, adres, '');
    return klok() - begin;
  };
  try {
    const aantallen: number[] = [];
    for (const taak of taken) aantallen.push(await bepaalAantal((aantal) => doe(taak, aantal), plan));
    const metingen: number[][] = taken.map(() => []);
    const leeg: number[] = [];
    for (let reeks = 0; reeks < plan.reeksen; reeks += 1)
      for (const [plaats, taak] of taken.entries()) {
        leeg.push(await doe(taak, 0));
        metingen[plaats]?.push(await doe(taak, aantallen[plaats] ?? 1));
      }
    const vast = mediaan(leeg);
    return metingen.map((tijden, plaats) => tijden.map((ms) => (Math.max(0, ms - vast) * 1000) / (aantallen[plaats] ?? 1)));
  } finally {
    agent.destroy();
  }
}

/** Warmt de taak op en zoekt hoe vaak hij in één reeks past. */
async function bepaalAantal(doe: (aantal: number) => Promise<number>, { reeksMs, opwarmMs }: Reeksplan): Promise<number> {
  // De eerste keer zet de worker nog van alles klaar.
  await doe(0);
  const tot = performance.now() + opwarmMs;
  let aantal = 6;
  let laatste = await doe(aantal);
  while (performance.now() < tot || laatste < reeksMs / 2) {
    laatste = await doe(aantal);
    // Elk aantal is een veelvoud van zes, zodat elk voorbeeld even vaak meedoet.
    if (laatste < reeksMs / 2) aantal *= 2;
  }
  return Math.max(6, Math.round((aantal * reeksMs) / laatste / 6) * 6);
}
