import * as fc from 'fast-check';
import { bereikbaar, type Aanroep, type Doe, type Sleutelbos } from './aanroep.ts';
import { aanroepen } from './aanroepen.ts';
import { operatiesVan, type OpenApi, type Operatie } from './openapi.ts';
import { maakOordeel, type Gebrek, type Oordeel } from './oordeel.ts';
import { verkenWereld, type Bekend } from './wereld.ts';

export interface Fuzzopdracht {
  readonly document: OpenApi;
  readonly doe: Doe;
  /** Hoeveel vragen, verdeeld over de operaties; het verkleinen van een fout komt daarbij. */
  readonly aantal: number;
  readonly seed: number;
  readonly sleutels?: Sleutelbos;
}

/** Een fout in de dienst of het document, met de kleinste vraag die haar laat zien. */
export interface Vondst extends Gebrek {
  readonly aanroep: Aanroep;
  readonly seed: number;
}

export interface Fuzzverslag {
  readonly aanroepen: number;
  readonly perStatus: ReadonlyMap<number, number>;
  readonly perOperatie: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly overgeslagen: readonly string[];
  readonly vondsten: readonly Vondst[];
}

/** Elke operatie haar eigen reeks toeval, anders krijgen gelijke operaties gelijke vragen. */
const EIGEN_REEKS = 1000;

/** Een operatie met een body heeft zoveel meer om stuk te maken. */
const ZWAARTE_BODY = 8;

/** Bestookt elke operatie van het document met goede en bedorven vragen en legt elk antwoord naast het document. */
export async function fuzz({ document, doe, aantal, seed, sleutels }: Fuzzopdracht): Promise<Fuzzverslag> {
  const alle = operatiesVan(document);
  const operaties = bereikbaar(alle, sleutels);
  const wereld = await verkenWereld(document, doe, sleutels);
  const oordeel = maakOordeel(document);
  const telling = new Telling();
  const vondsten: Vondst[] = [];
  const totaal = operaties.reduce((som, operatie) => som + zwaarte(operatie), 0);
  for (const [plaats, operatie] of operaties.entries()) {
    const beurten = Math.max(1, Math.ceil((aantal * zwaarte(operatie)) / totaal));
    vondsten.push(
      ...(await bestook({ wereld, operatie, beurten, seed: seed + plaats * EIGEN_REEKS, oordeel, doe: telling.metTelling(doe) })),
    );
  }
  const overgeslagen = alle.filter((operatie) => !operaties.includes(operatie)).map(({ id }) => id);
  return { aanroepen: telling.totaal, perStatus: telling.perStatus, perOperatie: telling.perOperatie, overgeslagen, vondsten };
}

function zwaarte({ body }: Operatie): number {
  return body === undefined ? 1 : ZWAARTE_BODY;
}

interface Bestoking {
  readonly wereld: Bekend;
  readonly operatie: Operatie;
  readonly beurten: number;
  readonly seed: number;
  readonly oordeel: Oordeel;
  readonly doe: Doe;
}

/** Vraagt door tot de beurten op zijn. Een gevonden fout telt daarna niet meer, zodat de volgende aan het licht komt. */
async function bestook({ wereld, operatie, beurten, seed, oordeel, doe }: Bestoking): Promise<readonly Vondst[]> {
  const vragen = aanroepen(wereld, operatie);
  const vondsten: Vondst[] = [];
  const bekend = new Set<string>();
  const nieuw = async (aanroep: Aanroep): Promise<readonly Gebrek[]> =>
    oordeel(aanroep, await doe(aanroep)).filter(({ soort }) => !bekend.has(soort));
  let rest = beurten;
  for (let ronde = 0; rest > 0 && ronde < HOOGSTENS_VONDSTEN; ronde += 1) {
    const eigenSeed = seed + ronde;
    const uitslag = await fc.check(
      fc.asyncProperty(vragen, async (aanroep) => (await nieuw(aanroep)).length === 0),
      { seed: eigenSeed, numRuns: rest },
    );
    rest -= uitslag.numRuns;
    if (!uitslag.failed) break;
    const kleinste = uitslag.counterexample?.[0];
    if (kleinste === undefined) break;
    for (const gebrek of await nieuw(kleinste)) {
      bekend.add(gebrek.soort);
      vondsten.push({ ...gebrek, aanroep: kleinste, seed: eigenSeed });
    }
  }
  return vondsten;
}

const HOOGSTENS_VONDSTEN = 50;

class Telling {
  totaal = 0;
  readonly perStatus = new Map<number, number>();
  readonly perOperatie = new Map<string, Map<number, number>>();

  /** Telt elke vraag die via `doe` gaat. */
  metTelling(doe: Doe): Doe {
    return async (aanroep) => {
      const antwoord = await doe(aanroep);
      const eigen = this.perOperatie.get(aanroep.operatie.id) ?? new Map<number, number>();
      this.perOperatie.set(aanroep.operatie.id, eigen);
      this.totaal += 1;
      for (const telling of [this.perStatus, eigen]) telling.set(antwoord.status, (telling.get(antwoord.status) ?? 0) + 1);
      return antwoord;
    };
  }
}
