import { DEELNAME } from '../../kennisbank/beschikbaarheid.ts';
import type { Kennisregel, Kennisstand } from '../../kennisbank/kennis.ts';
import { rustOp } from '../../kennisbank/raakvlakken.ts';
import { bladenVan } from '../../regels/bladen.ts';
import { NOG_NIET, type KenmerkSoort, type Waarde } from '../../regels/feiten.ts';
import { gebieden } from '../../regels/gebieden.ts';
import type { Vraag } from '../vraag.ts';

/** Van zoveel namen worden alle combinaties geprobeerd; van meer alleen geen, elk apart en alle samen. */
const HOOGSTENS_ALLE_COMBINATIES = 4;

/**
 * De antwoorden waarmee geschat wordt wat een vraag oplevert. Elk telt even zwaar.
 *
 * Van ja of nee, een keuze en een inrichting elk antwoord ("nog niet" telt niet mee: dat beslist evenveel als "weet ik niet"), van een
 * getal elk gebied tussen de grenzen in de regels. Van een verzameling doen alleen de namen mee die iets uitmaken; gaat zij over wetten
 * en zijn die bekend, dan alleen die wetten: iets anders zou tegenspreken wat al gezegd is.
 * Dit is een schatting voor de volgorde; of een oordeel vaststaat, bewijst `kanVeranderen` over alle antwoorden.
 */
export function proefantwoorden(kenmerk: KenmerkSoort, { stand, feiten, kennis }: Vraag): readonly Waarde[] {
  const bewaard = perStand.get(stand) ?? new Map<string, readonly Waarde[]>();
  perStand.set(stand, bewaard);
  const eerder = bewaard.get(kenmerk.id);
  const vast = eerder ?? vasteAntwoorden(kenmerk, stand);
  if (eerder === undefined) bewaard.set(kenmerk.id, vast);
  if (kenmerk.type !== 'verzameling') return vast;
  // Van een verzameling bewaren wij de namen die ertoe doen; welke combinaties waarschijnlijk zijn, hangt van de wetten af.
  const namen = vast as readonly string[];
  const { wetten } = feiten;
  const waarschijnlijk = Array.isArray(wetten) ? namen.filter((naam) => !kennis.wetten.has(naam) || wetten.includes(naam)) : namen;
  return combinaties(waarschijnlijk.length > 0 ? waarschijnlijk : namen);
}

const perStand = new WeakMap<Kennisstand, Map<string, readonly Waarde[]>>();

/** Wat niet van de vraag afhangt: de antwoorden, of van een verzameling de namen die ertoe doen. */
function vasteAntwoorden(kenmerk: KenmerkSoort, stand: Kennisstand): readonly Waarde[] {
  switch (kenmerk.type) {
    case 'waarheid':
      return [true, false];
    case 'keuze':
    case 'inrichting':
      return (kenmerk.waarden ?? []).filter((naam) => naam !== NOG_NIET);
    case 'getal':
      return gebieden(kenmerk, voorwaardenOver(kenmerk.id, stand));
    case 'verzameling':
      return kenmerk.id === DEELNAME ? regelingenMetDeelnemers(stand) : genoemdeNamen(kenmerk, stand);
  }
}

function regelingenMetDeelnemers({ vormen }: Kennisstand): readonly string[] {
  return vormen.filter(({ stand }) => stand.deelnemers.status !== stand.anderen.status).map(({ vorm }) => vorm.id);
}

/** De namen die een voorwaarde noemt; wordt er geteld, dan doet elke naam ertoe. */
function genoemdeNamen({ id, waarden = [] }: KenmerkSoort, stand: Kennisstand): readonly string[] {
  const bladen = voorwaardenOver(id, stand)
    .flatMap((voorwaarde) => bladenVan(voorwaarde))
    .filter(({ kenmerk }) => kenmerk === id);
  const genoemd = new Set(bladen.flatMap(({ verwacht }) => verwacht));
  const geteld = bladen.some(({ operator }) => operator === 'aantal' || operator === 'isLeeg');
  return geteld ? waarden : waarden.filter((naam) => genoemd.has(naam));
}

function combinaties(namen: readonly string[]): readonly (readonly string[])[] {
  if (namen.length > HOOGSTENS_ALLE_COMBINATIES) return [[], ...namen.map((naam) => [naam]), namen];
  const gevonden: (readonly string[])[] = [[]];
  for (const naam of namen) gevonden.push(...gevonden.map((deel) => [...deel, naam]));
  return gevonden;
}

/** De voorwaarden van vormen en belemmeringen die naar een kenmerk vragen. */
function voorwaardenOver(kenmerk: string, { vormen, belemmeringen }: Kennisstand): readonly Kennisregel['herleid'][] {
  const regels: readonly Kennisregel[] = [
    ...vormen.flatMap((vorm) => vorm.regels),
    ...belemmeringen.flatMap(({ treedtOp, verzacht }) => [...treedtOp, ...verzacht]),
  ];
  return regels.filter((regel) => rustOp(regel).has(kenmerk)).map(({ herleid }) => herleid);
}
