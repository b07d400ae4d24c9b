import { ketenVan } from './auditspoor.ts';
import { brengVerder } from './bewaakt.ts';
import { leesBeoordeling, type Beoordelingsstand } from './leesBeoordeling.ts';
import { leesVoor } from './leesVoor.ts';
import { eisVierOgen } from './vierOgen.ts';
import { voerUit, type Beheercontext } from './voerUit.ts';

/**
 * Keurt een ingediende regelset goed. Zij gaat pas verder als elke goedkeuring er is: één, of die van VWS en BZK samen.
 * @returns de ministeries die nog moeten goedkeuren
 * @throws Beheerfout VIER_OGEN voor wie er zelf aan werkte
 */
export function keurGoed(
  context: Beheercontext,
  versie: number,
  { reden }: { readonly reden?: string | undefined },
  gezien: string | undefined,
): Promise<readonly string[]> {
  const { databank, beheerder } = context;
  return voerUit(context, 'goedkeuren', async () => {
    const rij = await leesVoor(databank, 'goedkeuren', versie, gezien);
    const stand = await leesBeoordeling(context, rij);
    eisVierOgen(stand, beheerder);
    const ontbreekt = nogNodig(stand, beheerder.ministerie);
    return {
      keten: ketenVan(versie),
      spoor: reden === undefined ? {} : { reden },
      bewaakt: brengVerder(databank, rij, ontbreekt.length === 0 ? { status: 'goedgekeurd' } : {}),
      uitkomst: ontbreekt,
    };
  });
}

function nogNodig({ ontbreekt, rijkEnGemeenten }: Beoordelingsstand, ministerie: string | undefined): readonly string[] {
  return rijkEnGemeenten.length === 0 ? [] : ontbreekt.filter((nodig) => nodig !== ministerie);
}
