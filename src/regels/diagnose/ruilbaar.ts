import { bladenVan, vergelekenKenmerk, vergelijktKenmerken, type BladOpPlek } from '../bladen.ts';
import type { Feiten, KenmerkSoort } from '../feiten.ts';
import type { Bereik, Voorwaarde } from '../voorwaarde.ts';

/**
 * Laat van verzamelingen die met elkaar vergeleken worden de namen weg die niets toevoegen.
 *
 * Namen die de voorwaarden nergens uit elkaar houden, zijn ruilbaar. Een vergelijking of een telling die waar is, heeft maar enkele namen
 * nodig om waar te zijn; de andere kunnen weg zonder dat een uitkomst verandert. Van elke groep ruilbare namen blijven er daarom zoveel
 * over als de voorwaarden er samen kunnen vragen. Zonder dit is elke deelverzameling van elke vergeleken verzameling een eigen gebied.
 */
export function zonderOverbodigeNamen(
  kenmerken: ReadonlyMap<string, KenmerkSoort>,
  voorwaarden: readonly Voorwaarde[],
  bekend: Feiten = {},
): ReadonlyMap<string, KenmerkSoort> {
  const bladen = voorwaarden.flatMap((voorwaarde) => bladenVan(voorwaarde));
  const vergelijkingen = bladen.filter(vergelijktKenmerken);
  if (vergelijkingen.length === 0) return kenmerken;
  const vergeleken = new Set(vergelijkingen.flatMap((blad) => [blad.kenmerk, ...vergelekenKenmerk(blad)]));
  const soorten = [...kenmerken.values()].filter(({ id }) => vergeleken.has(id));
  const eigen = bladen.filter((blad) => vergeleken.has(blad.kenmerk) && !vergelijktKenmerken(blad));
  const nodig = soorten.map(({ id }) => namenNodig(id, eigen, vergelijkingen)).reduce((som, aantal) => som + aantal, 0);

  const namen = [...new Set(soorten.flatMap(({ waarden = [] }) => waarden))];
  const groepen = Map.groupBy(namen, (naam) => kenteken(naam, soorten, eigen, bekend));
  const blijft = new Set([...groepen.values()].flatMap((groep) => groep.slice(0, nodig)));
  return new Map(
    [...kenmerken].map(([id, soort]) => [
      id,
      vergeleken.has(id) ? { ...soort, waarden: (soort.waarden ?? []).filter((naam) => blijft.has(naam)) } : soort,
    ]),
  );
}

/** Zoveel namen van één groep kunnen samen nodig zijn om elke uitkomst over dit kenmerk te houden zoals zij is. */
function namenNodig(id: string, eigen: readonly BladOpPlek[], vergelijkingen: readonly BladOpPlek[]): number {
  const geteld = eigen.filter(({ kenmerk }) => kenmerk === id).map(telt);
  return Math.max(1, ...geteld, vergelijkingen.filter(({ kenmerk }) => kenmerk === id).length);
}

function telt({ operator, verwacht }: BladOpPlek): number {
  if (operator !== 'aantal') return 1;
  // De operator is "aantal", dus de verwachting is een bereik.
  const { minstens = 0, hoogstens = -1 } = verwacht as Bereik;
  return Math.max(Math.ceil(minstens), Math.floor(hoogstens) + 1);
}

/** Gelijk voor namen die in dezelfde verzamelingen kunnen zitten, al zitten, en in dezelfde bladen genoemd worden. */
function kenteken(naam: string, soorten: readonly KenmerkSoort[], bladen: readonly BladOpPlek[], bekend: Feiten): string {
  const kanIn = soorten.map(({ id, waarden = [] }) => {
    const gekozen = bekend[id];
    return Array.isArray(gekozen) ? gekozen.includes(naam) : waarden.includes(naam);
  });
  const genoemd = bladen.map(({ operator, verwacht }) => {
    const noemt = verwacht === naam || (Array.isArray(verwacht) && verwacht.includes(naam));
    // Van "bevat al deze" is elke naam nodig, dus geen twee ervan zijn ruilbaar.
    return noemt && operator === 'bevatAlle' ? naam : noemt;
  });
  return JSON.stringify([kanIn, genoemd]);
}
