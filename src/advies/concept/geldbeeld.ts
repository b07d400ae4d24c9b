import type { Rekening } from '../../businesscase/rekening.ts';
import type { Vraag } from '../vraag.ts';
import type { Partijlijst } from './partijlijst.ts';

/** Wie er betaalt als er niets wordt afgesproken, en wie er wint: de rekeningen van de financiers. */
export interface Geldbeeld {
  readonly lasten: readonly Rekening[];
  readonly baten: readonly Rekening[];
  /** De partij van de gemeente, als zij betaalt of wint. */
  readonly gemeente?: string;
}

/** De soort van de partij die over de zachte schotten gaat. */
export const GEMEENTE = 'gemeente';

/** Het geldbeeld volgens lastenIn en batenIn; wat niet bekend is, is leeg. */
export function geldbeeldVan(vraag: Vraag, partijen: Partijlijst): Geldbeeld {
  const { domeinen, wetten } = vraag.kennis.regelset.items;
  const financiers = new Map([...domeinen, ...wetten].map(({ id, financier }) => [id, financier]));
  const rekeningen = (kenmerk: 'lastenIn' | 'batenIn'): readonly Rekening[] =>
    lijstVan(vraag, kenmerk).flatMap((wet) => {
      const financier = financiers.get(wet);
      return financier === undefined ? [] : [{ partij: partijen.van(financier), wet }];
    });
  const [lasten, baten] = [rekeningen('lastenIn'), rekeningen('batenIn')];
  const doetMee = [...lasten, ...baten].some(({ wet = '' }) => financiers.get(wet) === GEMEENTE);
  return { lasten, baten, ...(doetMee ? { gemeente: partijen.van(GEMEENTE) } : {}) };
}

/** Het antwoord op een verzameling; onbekend is leeg. */
export function lijstVan({ feiten }: Pick<Vraag, 'feiten'>, kenmerk: string): readonly string[] {
  const waarde = feiten[kenmerk];
  return Array.isArray(waarde) ? (waarde as readonly string[]) : [];
}

/** Het antwoord op een getal; onbekend is niets. */
export function getalVan({ feiten }: Pick<Vraag, 'feiten'>, kenmerk: string): number | undefined {
  const waarde = feiten[kenmerk];
  return typeof waarde === 'number' ? waarde : undefined;
}
