import { schrijfRegelset, wisItems } from '../kennisbank/opslag/schrijf.ts';
import { ketenVan } from './auditspoor.ts';
import { leesBestand } from './bestand.ts';
import { brengVerder } from './bewaakt.ts';
import { leesInhoud, leesRij } from './leesConcept.ts';
import { leesVoor } from './leesVoor.ts';
import { eisOvergang } from './overgangen.ts';
import { vergelijkRegelsets, type Verschillen } from './verschillen.ts';
import { voerUit, type Beheercontext } from './voerUit.ts';

/** Wat een import zou veranderen, zonder iets te schrijven. @throws Beheerfout BESTAND_ONGELDIG */
export async function proefImport({ databank }: Beheercontext, versie: number, bestand: unknown): Promise<Verschillen> {
  const nieuw = leesBestand(bestand);
  const rij = await leesRij(databank, versie);
  eisOvergang('importeren', rij);
  return vergelijkRegelsets(await leesInhoud(databank, rij), nieuw);
}

/**
 * Vervangt de hele inhoud van een concept door die van een bestand: alles of niets.
 * @returns wat er veranderde
 * @throws Beheerfout BESTAND_ONGELDIG met alle fouten in het bestand
 */
export function importeer(context: Beheercontext, versie: number, bestand: unknown, gezien: string | undefined): Promise<Verschillen> {
  const { databank } = context;
  const nieuw = leesBestand(bestand);
  return voerUit(context, 'importeren', async () => {
    const rij = await leesVoor(databank, 'importeren', versie, gezien);
    const verschillen = vergelijkRegelsets(await leesInhoud(databank, rij), nieuw);
    const { naam, toelichting, dekkingVanaf, kennisTot } = nieuw;
    return {
      keten: ketenVan(versie),
      spoor: { na: verschillen },
      bewaakt: brengVerder(databank, rij, { naam, toelichting, dekkingVanaf, kennisTot }),
      daarna: [...wisItems(databank, versie), ...schrijfRegelset(databank, versie, nieuw)],
      uitkomst: verschillen,
    };
  });
}
