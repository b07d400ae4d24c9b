import type { Bindingen } from './api/omgeving.ts';
import { ruimOp } from './bewaren/ruimOp.ts';

/** Iets dat op gezette tijden moet gebeuren, zonder dat iemand erom vraagt. */
interface Taak {
  readonly naam: string;
  readonly doe: (omgeving: Bindingen, nu: Date) => Promise<unknown>;
}

/** Alles wat de klok doet; wanneer staat bij `triggers` in wrangler.toml. */
export const TAKEN: readonly Taak[] = [{ naam: 'verlopen-adviezen-opruimen', doe: ({ DB }, nu) => ruimOp(DB, nu) }];

/**
 * Voert elke taak uit, ook als een eerdere mislukt.
 * @throws Error als er een mislukte: Cloudflare telt de beurt dan als mislukt, en de volgende probeert het weer
 */
export async function voerTakenUit(omgeving: Bindingen, nu: Date, taken: readonly Taak[] = TAKEN): Promise<void> {
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
