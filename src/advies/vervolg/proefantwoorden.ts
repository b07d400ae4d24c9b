import { DEELNAME } from '../../kennisbank/beschikbaarheid.ts';
import type { Kennisstand } from '../../kennisbank/kennis.ts';
import { bladenVan } from '../../regels/bladen.ts';
import type { KenmerkSoort, Waarde } from '../../regels/feiten.ts';
import { gebieden } from '../../regels/gebieden.ts';
import type { Voorwaarde } from '../../regels/voorwaarde.ts';
import type { Vraag } from '../vraag.ts';

/** Van zoveel namen worden alle combinaties geprobeerd; van meer alleen geen, elk apart en alle samen. */
const HOOGSTENS_ALLE_COMBINATIES = 4;

/**
 * De antwoorden waarmee geschat wordt wat een vraag oplevert. Elk telt even zwaar.
 *
 * Van ja of nee, een keuze en een inrichting elk antwoord, van een getal elk gebied tussen de grenzen in de regels. Van een verzameling
 * doen alleen de namen mee die iets uitmaken; gaat zij over wetten en zijn die bekend, dan alleen die wetten: iets anders zou tegenspreken
 * wat al gezegd is. Dit is een schatting voor de volgorde; of een oordeel vaststaat, bewijst `kanVeranderen` over alle antwoorden.
 */
export function proefantwoorden(kenmerk: KenmerkSoort, { stand, feiten, kennis }: Vraag): readonly Waarde[] {
  const voorwaarden = voorwaardenOver(kenmerk.id, stand);
  switch (kenmerk.type) {
    case 'waarheid':
      return [true, false];
    case 'keuze':
    case 'inrichting':
      return kenmerk.waarden ?? [];
    case 'getal':
      return gebieden(kenmerk, voorwaarden);
    case 'verzameling': {
      const { wetten } = feiten;
      const isWet = (naam: string): boolean => kennis.regelset.items.wetten.some(({ id }) => id === naam);
      const namen = kenmerk.id === DEELNAME ? regelingenMetDeelnemers(stand) : genoemdeNamen(kenmerk, voorwaarden);
      const waarschijnlijk = Array.isArray(wetten) ? namen.filter((naam) => !isWet(naam) || wetten.includes(naam)) : namen;
      return combinaties(waarschijnlijk.length > 0 ? waarschijnlijk : namen);
    }
  }
}

function regelingenMetDeelnemers({ vormen }: Kennisstand): readonly string[] {
  return vormen.filter(({ stand }) => stand.deelnemers.status !== stand.anderen.status).map(({ vorm }) => vorm.id);
}

/** De namen die een voorwaarde noemt; vergelijkt een voorwaarde met een ander kenmerk, dan doet elke naam ertoe. */
function genoemdeNamen({ id, waarden = [] }: KenmerkSoort, voorwaarden: readonly Voorwaarde[]): readonly string[] {
  const bladen = voorwaarden.flatMap((voorwaarde) => bladenVan(voorwaarde));
  const genoemd = new Set(bladen.filter(({ kenmerk }) => kenmerk === id).flatMap(({ verwacht }) => verwacht));
  const geteld = bladen.some(({ kenmerk, operator }) => kenmerk === id && (operator === 'aantal' || operator === 'isLeeg'));
  return geteld ? waarden : waarden.filter((naam) => genoemd.has(naam));
}

function combinaties(namen: readonly string[]): readonly (readonly string[])[] {
  if (namen.length > HOOGSTENS_ALLE_COMBINATIES) return [[], ...namen.map((naam) => [naam]), namen];
  return namen.reduce<readonly (readonly string[])[]>((eerder, naam) => [...eerder, ...eerder.map((deel) => [...deel, naam])], [[]]);
}

const perStand = new WeakMap<Kennisstand, ReadonlyMap<string, readonly Voorwaarde[]>>();

/** De voorwaarden van vormen en belemmeringen die naar een kenmerk vragen. Blijft bij de stand bewaard. */
function voorwaardenOver(kenmerk: string, stand: Kennisstand): readonly Voorwaarde[] {
  const bewaard = perStand.get(stand) ?? voorwaardenPerKenmerk(stand);
  perStand.set(stand, bewaard);
  return bewaard.get(kenmerk) ?? [];
}

function voorwaardenPerKenmerk({ vormen, belemmeringen }: Kennisstand): ReadonlyMap<string, readonly Voorwaarde[]> {
  const perKenmerk = new Map<string, Voorwaarde[]>();
  for (const { herleid } of [
    ...vormen.flatMap(({ regels }) => regels),
    ...belemmeringen.flatMap(({ treedtOp, verzacht }) => [...treedtOp, ...verzacht]),
  ])
    for (const kenmerk of new Set(bladenVan(herleid).map((blad) => blad.kenmerk)))
      perKenmerk.set(kenmerk, [...(perKenmerk.get(kenmerk) ?? []), herleid]);
  return perKenmerk;
}
