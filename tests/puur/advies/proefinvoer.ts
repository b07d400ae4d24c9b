import type { Invoerfout } from '../../../src/advies/invoerfout.ts';
import { leesInitiatief } from '../../../src/advies/leesInitiatief.ts';
import { afgeleid, bouwKennis, kenmerk, regel, vorm, waarden } from '../hulp.ts';

/** Een regelset met een kenmerk van elk type. */
export const kennis = bouwKennis({
  kenmerken: [
    kenmerk('niveau', 'keuze', { waarden: waarden('individueel', 'populatie') }),
    kenmerk('verrekening', 'inrichting', { waarden: waarden('achteraf', 'nog-niet', 'geen') }),
    kenmerk('doelgroepen', 'verzameling', { waardenUit: ['doelgroepen'] }),
    kenmerk('deelnemers', 'getal', { eenheid: 'huishoudens', minimum: 0, maximum: 1000, geheel: true }),
    kenmerk('investering', 'getal', { eenheid: 'euro', minimum: 0, maximum: 1_000_000 }),
    kenmerk('collectief', 'waarheid'),
  ],
  'afgeleide-kenmerken': [afgeleid('hardSchot', { voorwaarde: { kenmerk: 'wetten', bevat: 'zvw' } })],
  financieringsvormen: [vorm('pot')],
  regels: [regel('pot-eis', ['financieringsvorm', 'pot'], 'vereist', { kenmerk: 'wetten', bevat: 'wmo' })],
});

export const fouten = (invoer: unknown): readonly Invoerfout[] => leesInitiatief(invoer, kennis).fouten;
export const metKenmerk = (id: string, waarde: unknown): readonly Invoerfout[] => fouten({ wetten: ['wmo'], kenmerken: { [id]: waarde } });
/** De enige fout; anders faalt de test. */
export function enkel(gevonden: readonly Invoerfout[]): Invoerfout {
  const [eerste, ...meer] = gevonden;
  if (eerste === undefined || meer.length > 0) throw new Error(`één fout verwacht: ${JSON.stringify(gevonden)}`);
  return eerste;
}
