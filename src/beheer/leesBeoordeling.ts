import { soorten, type Regelset } from '../kennisbank/model/regelset.ts';
import { leesInhoud, leesKeten, leesRij, type Regelsetrij } from './leesConcept.ts';
import { raaktRijkEnGemeenten } from './raaktRijkEnGemeenten.ts';
import { beoordelingUit, type Beoordeling } from './vierOgen.ts';
import type { Beheercontext } from './voerUit.ts';

/** Hoe de beoordeling ervoor staat, met de vormen waardoor VWS en BZK allebei nodig zijn. */
export interface Beoordelingsstand extends Beoordeling {
  readonly rijkEnGemeenten: readonly string[];
}

/** Leest hoe de beoordeling van een regelset ervoor staat. */
export async function leesBeoordeling({ databank }: Pick<Beheercontext, 'databank'>, rij: Regelsetrij): Promise<Beoordelingsstand> {
  const nieuw = await leesInhoud(databank, rij);
  const oud = rij.gebaseerdOp === null ? undefined : await leesInhoud(databank, await leesRij(databank, rij.gebaseerdOp));
  // Zonder grond is alles nieuw.
  const rijkEnGemeenten = raaktRijkEnGemeenten(oud ?? leeg(nieuw), nieuw);
  return { ...beoordelingUit(await leesKeten(databank, rij.versie), rijkEnGemeenten.length > 0), rijkEnGemeenten };
}

function leeg(regelset: Regelset): Regelset {
  return { ...regelset, items: Object.fromEntries(soorten.map((soort) => [soort, []])) as unknown as Regelset['items'] };
}
