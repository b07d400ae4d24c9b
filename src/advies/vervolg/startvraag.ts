import type { Kennis } from '../../kennisbank/kennis.ts';
import { opsomming } from '../../kennisbank/namen.ts';
import type { Vervolgvraag } from './vervolgvragen.ts';

/** De vraag waarmee een gesprek begint: zonder wet of domein is er nog niets te wegen. */
export function startvraag({ regelset: { items }, namen }: Kennis): Pick<Vervolgvraag, 'vraag' | 'uitleg' | 'mogelijkeAntwoorden'> {
  const domeinen = items.domeinen.map(({ id, naam }) => `${naam} (${id})`);
  return {
    vraag: 'Uit welke wetten komt het geld voor uw initiatief, of zou het moeten komen?',
    uitleg: `Denk aan wie nu betaalt, en aan wie er voordeel van heeft: meestal zijn dat er meer dan één. Weet u de wet niet, noem dan waar het over gaat: ${opsomming(domeinen, 'of')}.`,
    mogelijkeAntwoorden: items.wetten.map(({ id, naam, financier }) => ({
      waarde: id,
      naam: `${naam}, betaald door: ${namen.van(financier)}`,
    })),
  };
}
