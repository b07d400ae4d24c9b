import { ketenVan } from './auditspoor.ts';
import { brengVerder } from './bewaakt.ts';
import { leesInhoud } from './leesConcept.ts';
import { leesVoor } from './leesVoor.ts';
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
    const rij = await leesVoor(databank, 'indienen', versie, gezien);
    const { reden, aanvaardeWaarschuwingen } = indiening;
    eisPoort(controleerBijDePoort(await leesInhoud(databank, rij)), aanvaardeWaarschuwingen);
    return {
      keten: ketenVan(versie),
      spoor: { na: { aanvaardeWaarschuwingen }, reden },
      bewaakt: brengVerder(databank, rij, { status: 'ter-beoordeling' }),
      uitkomst: undefined,
    };
  });
}
