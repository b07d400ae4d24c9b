import { Agent, request } from 'node:http';
import { rekentijdWorkerd } from './rekentijd.ts';

export interface Last {
  readonly adres: URL;
  /** De bodies, om en om verstuurd. */
  readonly bodies: readonly string[];
}

export interface Doorvoer {
  readonly perSeconde: number;
  /** Wat workerd per verzoek rekende; ook op een drukke machine te vergelijken. Alleen op Linux te zien. */
  readonly rekentijdMicroseconden: number | undefined;
  /** Het deel van de tijd dat workerd rekende; rond 1 is workerd de rem, en niet de vrager of ander werk op de machine. */
  readonly bezetting: number | undefined;
}

const MAX_WACHT_MS = 10_000;

/** Belast een adres zolang met een vast aantal verbindingen: elke stuurt na een antwoord meteen de volgende vraag. */
export async function belast({ adres, bodies }: Last, verbindingen: number, duurMs: number): Promise<Doorvoer> {
  const agent = new Agent({ keepAlive: true, maxSockets: verbindingen });
  const rekentijd = rekentijdWorkerd();
  const begin = performance.now();
  let klaar = 0;
  let verstuurd = 0;
  const verbinding = async (): Promise<void> => {
    while (performance.now() - begin < duurMs) {
      await stuur(agent, adres, bodies[verstuurd++ % bodies.length] ?? '');
      klaar += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: verbindingen }, verbinding));
    const duur = performance.now() - begin;
    const erna = rekentijdWorkerd();
    const gerekend = rekentijd === undefined || erna === undefined ? undefined : erna - rekentijd;
    return {
      perSeconde: (klaar / duur) * 1000,
      rekentijdMicroseconden: gerekend === undefined ? undefined : (gerekend * 1000) / klaar,
      bezetting: gerekend === undefined ? undefined : gerekend / duur,
    };
  } finally {
    agent.destroy();
  }
}

/** De antwoordtijd van elke vraag in ms, over één verbinding en zonder ander werk. */
export async function antwoordtijden({ adres, bodies }: Last, aantal: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const tijden: number[] = [];
  try {
    for (let beurt = 0; beurt < aantal; beurt += 1) {
      const begin = performance.now();
      await stuur(agent, adres, bodies[beurt % bodies.length] ?? '');
      tijden.push(performance.now() - begin);
    }
    return tijden;
  } finally {
    agent.destroy();
  }
}

/** Stuurt één vraag en leest het hele antwoord. @throws als het antwoord geen 200 is of uitblijft */
export function stuur(agent: Agent, adres: URL, body: string): Promise<void> {
  return new Promise((klaar, mis) => {
    const vraag = request(
      adres.href,
      {
        agent,
        method: 'POST',
        timeout: MAX_WACHT_MS,
        headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
      },
      (antwoord) => {
        antwoord.resume();
        antwoord.on('error', mis);
        antwoord.on('end', () => {
          if (antwoord.statusCode === 200) klaar();
          else mis(new Error(`${adres.pathname} gaf ${antwoord.statusCode}`));
        });
      },
    );
    vraag.on('timeout', () => vraag.destroy(new Error(`${adres.pathname} bleef stil`)));
    vraag.on('error', mis);
    vraag.end(body);
  });
}
