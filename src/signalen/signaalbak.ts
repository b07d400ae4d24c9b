import type { Signaal } from './signaal.ts';

/** Zo lang wacht een bak voor hij leeg gaat, en zoveel past er in één zending van de wachtrij. */
const WACHT_MS = 1000;
const HOOGSTENS_PER_ZENDING = 100;
/** Loopt de wachtrij achter, dan gaan signalen verloren in plaats van het geheugen vol. Tellen is minder belangrijk dan antwoorden. */
const HOOGSTENS_IN_BAK = 10_000;

/** Waar signalen heen gaan, en hoe een verzoek op werk na zijn antwoord wacht. */
export interface Afvoer {
  readonly wachtrij: Queue<Signaal>;
  readonly naHetAntwoord: (werk: Promise<unknown>) => void;
}

/**
 * Verzamelt signalen in het geheugen en stuurt ze samen naar de wachtrij, na het antwoord. Zo kost een signaal een vrager niets: het eerste
 * verzoek dat iets in een lege bak doet, neemt een seconde later alles mee.
 */
export interface Signaalbak {
  readonly doeErin: (signaal: Signaal, afvoer: Afvoer) => void;
}

export function maakSignaalbak(wacht: (ms: number) => Promise<void> = (ms) => scheduler.wait(ms)): Signaalbak {
  let bak: Signaal[] = [];
  let onderweg = false;

  const leeg = async ({ wachtrij }: Afvoer): Promise<void> => {
    await wacht(WACHT_MS);
    const mee = bak;
    bak = [];
    onderweg = false;
    for (let vanaf = 0; vanaf < mee.length; vanaf += HOOGSTENS_PER_ZENDING)
      await wachtrij.sendBatch(mee.slice(vanaf, vanaf + HOOGSTENS_PER_ZENDING).map((body) => ({ body })));
  };

  return {
    doeErin: (signaal, afvoer) => {
      if (bak.length >= HOOGSTENS_IN_BAK) return;
      bak.push(signaal);
      if (onderweg) return;
      onderweg = true;
      afvoer.naHetAntwoord(
        leeg(afvoer).catch((fout: unknown) => {
          console.error(JSON.stringify({ gebeurtenis: 'signalen-niet-verstuurd', naam: fout instanceof Error ? fout.name : typeof fout }));
        }),
      );
    },
  };
}
