import type { Bindingen } from './api/omgeving.ts';
import { zetImpactenVoort } from './beheer/impact/zetStap.ts';
import { ruimOp } from './bewaren/ruimOp.ts';
import { telOp } from './signalen/telOp.ts';
import { openDatabank } from './kennisbank/opslag/databank.ts';

/** De tijden in wrangler.toml (`triggers`); een toets legt ze hiernaast. */
export const TIJDEN = { elkeNacht: '17 2 * * *', elkeMinuut: '* * * * *' } as const;

/** Iets dat op gezette tijden moet gebeuren, zonder dat iemand erom vraagt. */
interface Taak {
  readonly naam: string;
  readonly wanneer: keyof typeof TIJDEN;
  readonly doe: (omgeving: Bindingen, nu: Date) => Promise<unknown>;
}

/** Alles wat de klok doet. */
export const TAKEN: readonly Taak[] = [
  { naam: 'verlopen-adviezen-opruimen', wanneer: 'elkeNacht', doe: ({ DB }, nu) => ruimOp(DB, nu) },
  { naam: 'signalen-optellen', wanneer: 'elkeNacht', doe: ({ DB }, nu) => telOp(openDatabank(DB.withSession('first-primary')), nu) },
  {
    naam: 'impact-verder-berekenen',
    wanneer: 'elkeMinuut',
    doe: ({ DB }) => zetImpactenVoort(openDatabank(DB.withSession('first-primary'))),
  },
];

/** De taken van een tijd; een tijd die hier niet staat, heeft er geen. */
export function takenVan(cron: string, taken: readonly Taak[] = TAKEN): readonly Taak[] {
  return taken.filter(({ wanneer }) => TIJDEN[wanneer] === cron);
}

/**
 * Voert elke taak uit, ook als een eerdere mislukt.
 * @throws Error als er een mislukte: Cloudflare telt de beurt dan als mislukt, en de volgende probeert het weer
 */
export async function voerTakenUit(omgeving: Bindingen, nu: Date, taken: readonly Omit<Taak, 'wanneer'>[]): Promise<void> {
  const mislukt: string[] = [];
  for (const { naam, doe } of taken) {
    try {
      await doe(omgeving, nu);
    } catch (fout) {
      mislukt.push(naam);
      console.error(JSON.stringify({ gebeurtenis: 'taak-mislukt', taak: naam, naam: fout instanceof Error ? fout.name : typeof fout }));
    }
  }
  if (mislukt.length > 0) throw new Error(`mislukt: ${mislukt.join(', ')}`);
}
