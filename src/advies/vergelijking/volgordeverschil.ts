import type { SoortVorm } from '../../kennisbank/model/financieringsvorm.ts';
import { opsomming } from '../../kennisbank/namen.ts';
import type { Uitkomst } from '../uitkomst.ts';
import type { GewogenVorm } from '../vormen.ts';
import { kwamOfGing, type Oorzaak } from './oorzaak.ts';
import type { Vergelijking } from './regeloorzaken.ts';
import { maakVerschil, type Verschil } from './verschil.ts';
import { plaatsoorzaken } from './vormoorzaken.ts';
import { vormenOpId } from './vormverschillen.ts';
import { SOORT_IN_WOORDEN } from './woorden.ts';

/** Zoveel vormen van een soort staan voorop; een andere volgorde daaronder leest niemand. */
const VOOROP = 3;

/**
 * Een andere volgorde vooraan bij een soort vorm. De oorzaken zijn die van de vormen die er toen of nu bij stonden:
 * wat geen van die vormen raakt, kan de eerste drie niet veranderen.
 */
export function volgordeverschil(soort: SoortVorm, vergelijking: Vergelijking): Verschil[] {
  const eerst = voorop(soort, vergelijking.voor);
  const nu = voorop(soort, vergelijking.na);
  const [was, wordt] = [ids(eerst), ids(nu)];
  if (was.join() === wordt.join()) return [];
  const naam = SOORT_IN_WOORDEN[soort];
  return [
    maakVerschil({
      over: 'volgorde',
      id: soort,
      naam,
      eersteDrieWas: was,
      eersteDrieWordt: wordt,
      zin: `Bij de ${naam} staan nu voorop: ${namen(nu)}. Eerst waren dat: ${namen(eerst)}.`,
      oorzaken: volgordeoorzaken(was, wordt, vergelijking),
    }),
  ];
}

/** Wie van plaats veranderde telt; bleef ieder die iets anders kreeg staan, dan tellen zij allemaal. */
function volgordeoorzaken(was: readonly string[], wordt: readonly string[], vergelijking: Vergelijking): readonly Oorzaak[] {
  const alle = [...new Set([...wordt, ...was])];
  const oorzakenVan = (vormen: readonly string[]): readonly Oorzaak[] => vormen.flatMap((id) => oorzakenBij(id, vergelijking));
  const verplaatst = oorzakenVan(alle.filter((id) => was.indexOf(id) !== wordt.indexOf(id)));
  return verplaatst.length > 0 ? verplaatst : oorzakenVan(alle);
}

function voorop(soort: SoortVorm, { vormen }: Uitkomst): readonly GewogenVorm[] {
  return vormen.filter(({ vorm }) => vorm.soort === soort).slice(0, VOOROP);
}

function ids(vormen: readonly GewogenVorm[]): readonly string[] {
  return vormen.map(({ vorm }) => vorm.id);
}

function namen(vormen: readonly GewogenVorm[]): string {
  return vormen.length === 0 ? 'geen' : opsomming(vormen.map(({ vorm }) => vorm.naam));
}

function oorzakenBij(id: string, vergelijking: Vergelijking): readonly Oorzaak[] {
  const voor = vormenOpId(vergelijking.voor).get(id);
  const na = vormenOpId(vergelijking.na).get(id);
  const naam = (na ?? voor)?.vorm.naam ?? id;
  if (voor === undefined || na === undefined) return [kwamOfGing(id, naam, na !== undefined)];
  if (voor.vorm.soort === na.vorm.soort) return plaatsoorzaken({ voor, na }, vergelijking);
  return [{ soort: 'item-veranderd', item: id, zin: `${naam} hoort nu bij de ${SOORT_IN_WOORDEN[na.vorm.soort]}.` }];
}
