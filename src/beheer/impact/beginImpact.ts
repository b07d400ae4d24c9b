import { impacten } from '../../../schema/tabellen.ts';
import { Beheerfout } from '../fouten.ts';
import { leesRij } from '../leesConcept.ts';
import { eisRecht } from '../rollen.ts';
import type { Beheercontext } from '../voerUit.ts';
import { willekeurig } from '../willekeurig.ts';
import type { Impactrij } from './gevallen.ts';
import { zetStap } from './zetStap.ts';

/**
 * Begint na te rekenen wat een regelset zou veranderen ten opzichte van de versie waarop zij voortbouwt: bij elk toetsgeval en elk bewaard
 * advies. De eerste stap gebeurt meteen; is er meer, dan gaat de rest in stappen verder (`zetImpactenVoort`).
 */
export async function beginImpact(context: Beheercontext, versie: number): Promise<Impactrij> {
  const { databank, nu, beheerder } = context;
  eisRecht(beheerder, 'impact-berekenen');
  const rij = await leesRij(databank, versie);
  if (rij.gebaseerdOp === null)
    throw new Beheerfout('OVERGANG_GEWEIGERD', `Regelset ${versie} bouwt nergens op voort; er is niets om mee te vergelijken.`);
  const impact: Impactrij = {
    id: willekeurig(12),
    regelset: versie,
    wijziging: rij.wijziging,
    vergelekenMet: rij.gebaseerdOp,
    begonnenOp: nu().toISOString(),
    deel: 'toetsgevallen',
    tot: '',
    nagerekend: 0,
  };
  await databank.insert(impacten).values(impact);
  return zetStap(databank, impact);
}
