import type { Databank } from '../kennisbank/opslag/databank.ts';
import { eisStand, etagVanRegelset, leesRij, type Regelsetrij } from './leesConcept.ts';
import { eisOvergang, type Overgangsnaam } from './overgangen.ts';

/**
 * Leest de regelset voor een handeling, als de oproeper haar zag zoals zij nu is en de handeling in haar stand mag.
 * @throws Beheerfout NIET_GEVONDEN, STAND_NIET_GENOEMD, STAND_VEROUDERD of OVERGANG_GEWEIGERD
 */
export async function leesVoor(
  databank: Databank,
  handeling: Overgangsnaam,
  versie: number,
  gezien: string | undefined,
): Promise<Regelsetrij> {
  const rij = await leesRij(databank, versie);
  eisStand(gezien, etagVanRegelset(rij), `regelset ${versie}`);
  eisOvergang(handeling, rij);
  return rij;
}
