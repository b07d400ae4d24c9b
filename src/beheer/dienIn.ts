import type { Regelset } from '../kennisbank/model/regelset.ts';
import { ketenVan } from './auditspoor.ts';
import { brengVerder } from './bewaakt.ts';
import { eisStand, etagVanRegelset, leesInhoud, leesRij } from './leesConcept.ts';
import { eisOvergang } from './overgangen.ts';
import { controleerBijDePoort, eisPoort, type Aanvaard } from './poort.ts';
import { voerUit, type Beheercontext } from './voerUit.ts';

export interface Indiening {
  /** Wat de beoordelaar moet weten. */
  readonly reden: string;
  readonly aanvaardeWaarschuwingen: readonly Aanvaard[];
}

/**
 * Legt een concept voor aan de beoordelaars. Vanaf nu staat de inhoud vast.
 * @throws Beheerfout POORT_DICHT als er fouten zijn, toetsgevallen afwijken of waarschuwingen niet met een reden zijn aanvaard
 */
export function dienIn(context: Beheercontext, versie: number, indiening: Indiening, gezien: string | undefined): Promise<void> {
  const { databank } = context;
  return voerUit(context, 'indienen', async () => {
    const rij = await leesRij(databank, versie);
    eisStand(gezien, etagVanRegelset(rij), `regelset ${versie}`);
    eisOvergang('indienen', rij);
    const { reden, aanvaardeWaarschuwingen } = indiening;
    const regelset: Regelset = await leesInhoud(databank, rij);
    eisPoort(controleerBijDePoort(regelset), aanvaardeWaarschuwingen);
    return {
      keten: ketenVan(versie),
      spoor: { na: { aanvaardeWaarschuwingen }, reden },
      bewaakt: brengVerder(databank, rij, { status: 'ter-beoordeling' }),
      uitkomst: undefined,
    };
  });
}
