import { sql } from 'drizzle-orm';
import { regelsets } from '../../schema/tabellen.ts';
import { vandaag } from '../kennisbank/peildatum.ts';
import { itemsUit, leesItemteksten } from '../kennisbank/opslag/lees.ts';
import { zegelVan } from '../kennisbank/zegel.ts';
import { ketenVan, type Auditrij } from './auditspoor.ts';
import { kiesBegindag } from './begindag.ts';
import { brengVerder } from './bewaakt.ts';
import { Beheerfout } from './fouten.ts';
import { LAATST_GEPUBLICEERD, laatstGepubliceerde } from './laatstGepubliceerde.ts';
import { leesKeten } from './leesConcept.ts';
import { leesVoor } from './leesVoor.ts';
import { controleerBijDePoort, eisPoort, type Aanvaard } from './poort.ts';
import { voerUit, type Beheercontext } from './voerUit.ts';

export interface Publicatie {
  /** De dag waarop zij ingaat; zonder opgave vandaag. */
  readonly actiefVanaf?: string | undefined;
  readonly reden?: string | undefined;
}

/**
 * Publiceert een goedgekeurde regelset, nu of vanaf een dag. De poort kijkt opnieuw, en zij krijgt haar zegel.
 * @throws Beheerfout NIET_DE_LAATSTE als er intussen een andere is gepubliceerd: dan zou diens wijziging verdwijnen
 */
export function publiceer(context: Beheercontext, versie: number, publicatie: Publicatie, gezien: string | undefined): Promise<void> {
  const { databank, nu } = context;
  return voerUit(context, 'publiceren', async () => {
    const rij = await leesVoor(databank, 'publiceren', versie, gezien);
    const basis = await laatstGepubliceerde(databank);
    if (rij.gebaseerdOp !== (basis?.versie ?? null))
      throw new Beheerfout(
        'NIET_DE_LAATSTE',
        `Regelset ${versie} bouwt voort op ${rij.gebaseerdOp ?? 'niets'}, maar de laatst gepubliceerde is ${basis?.versie ?? 'er niet meer'}. Maak een nieuw concept, importeer daarin uw wijzigingen en dien het opnieuw in.`,
      );
    const actiefVanaf = kiesBegindag(publicatie.actiefVanaf, basis, vandaag(nu()));
    const teksten = await leesItemteksten(databank, versie);
    const { naam, toelichting, dekkingVanaf, kennisTot } = rij;
    const regelset = { naam, toelichting, dekkingVanaf, kennisTot, items: itemsUit(teksten) };
    eisPoort(controleerBijDePoort(regelset), aanvaardBijIndiening(await leesKeten(databank, versie)));
    const sha256 = await zegelVan(rij, teksten);
    return {
      keten: ketenVan(versie),
      spoor: { na: { sha256, actiefVanaf }, ...(publicatie.reden === undefined ? {} : { reden: publicatie.reden }) },
      bewaakt: brengVerder(
        databank,
        rij,
        { status: 'gepubliceerd', sha256, actiefVanaf, gepubliceerdOp: nu().toISOString() },
        sql`${regelsets.gebaseerdOp} IS ${LAATST_GEPUBLICEERD}`,
      ),
      uitkomst: undefined,
    };
  });
}

function aanvaardBijIndiening(keten: readonly Auditrij[]): readonly Aanvaard[] {
  const indiening = keten.findLast(({ handeling }) => handeling === 'indienen');
  // Geschreven door `dienIn`.
  return indiening?.na === undefined || indiening.na === null
    ? []
    : (JSON.parse(indiening.na) as { aanvaardeWaarschuwingen: readonly Aanvaard[] }).aanvaardeWaarschuwingen;
}
