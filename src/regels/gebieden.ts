import { bladenVan, vergelekenKenmerk, vergelijktKenmerken, type BladOpPlek } from './bladen.ts';
import { maakToets } from './evalueer.ts';
import type { KenmerkSoort, Waarde } from './feiten.ts';
import type { Bereik, Voorwaarde } from './voorwaarde.ts';

/**
 * De gebieden van een kenmerk: antwoorden die samen elk onderscheid dekken dat deze voorwaarden maken.
 *
 * Bij elk antwoord dat het kenmerk kent, staat er één in de lijst waarmee alle voorwaarden, wat de andere feiten ook zijn, dezelfde
 * uitkomst hebben. Wie deze antwoorden probeert, heeft dus alle antwoorden geprobeerd:
 * - verzameling: deelverzamelingen van de namen die ertoe doen, en van de rest zoveel namen als er geteld worden;
 * - getal: elke grens en een getal tussen elke twee grenzen, binnen het bereik van het kenmerk;
 * - keuze en inrichting: de namen die verschil maken. `nog-niet` is daarbij een antwoord: het laat een voorwaarde open.
 *
 * Een afgeleid kenmerk is hier een gewoon kenmerk. Wie de gebieden wil van waar het op rust, herleidt de voorwaarden eerst.
 *
 * @param voorwaarden alle voorwaarden die meetellen, ook die over andere kenmerken: een andere verzameling kan met deze vergeleken worden
 * @param hoogstens met een grens: `undefined` als er meer gebieden zijn, of als het zoeken ernaar daarboven komt
 * @returns elk gebied één keer, bij een verzameling met zo weinig mogelijk namen; leeg als het kenmerk geen antwoord kent
 */
export function gebieden(kenmerk: KenmerkSoort, voorwaarden: readonly Voorwaarde[]): readonly Waarde[];
export function gebieden(kenmerk: KenmerkSoort, voorwaarden: readonly Voorwaarde[], hoogstens: number): readonly Waarde[] | undefined;
export function gebieden(
  kenmerk: KenmerkSoort,
  voorwaarden: readonly Voorwaarde[],
  hoogstens = Number.POSITIVE_INFINITY,
): readonly Waarde[] | undefined {
  const bladen = voorwaarden.flatMap((voorwaarde) => bladenVan(voorwaarde)).filter((blad) => gaatOver(blad, kenmerk.id));
  const kandidaten = kandidatenVan(kenmerk, bladen, hoogstens);
  if (kandidaten === undefined) return undefined;
  const gevonden = zonderHerhaling(kandidaten, kenmerk, bladen);
  return gevonden.length > hoogstens ? undefined : gevonden;
}

/** Een blad gaat over een kenmerk als het ernaar vraagt, of als het er een andere verzameling mee vergelijkt. */
function gaatOver(blad: BladOpPlek, id: string): boolean {
  return blad.kenmerk === id || vergelekenKenmerk(blad).includes(id);
}

function kandidatenVan(kenmerk: KenmerkSoort, bladen: readonly BladOpPlek[], hoogstens: number): readonly Waarde[] | undefined {
  switch (kenmerk.type) {
    case 'waarheid':
      return [true, false];
    case 'keuze':
    case 'inrichting':
      return kenmerk.waarden ?? [];
    case 'getal':
      return getallen(kenmerk, bladen);
    case 'verzameling':
      return verzamelingen(kenmerk, bladen, hoogstens);
  }
}

/** Houdt van antwoorden waarop elk blad hetzelfde zegt alleen het eerste. */
function zonderHerhaling(kandidaten: readonly Waarde[], kenmerk: KenmerkSoort, bladen: readonly BladOpPlek[]): readonly Waarde[] {
  const soorten = new Map([[kenmerk.id, kenmerk]]);
  const toetsen = bladen.filter((blad) => !vergelijktKenmerken(blad)).map((blad) => maakToets(alsVoorwaarde(blad), soorten));
  const vergelijkt = bladen.some(vergelijktKenmerken);
  const eerste = new Map<string, Waarde>();
  for (const waarde of kandidaten) {
    const uitkomsten = toetsen.map((toets) => toets.uitkomst({ [kenmerk.id]: waarde }));
    const sleutel = JSON.stringify(vergelijkt ? [uitkomsten, waarde] : uitkomsten);
    if (!eerste.has(sleutel)) eerste.set(sleutel, waarde);
  }
  return [...eerste.values()];
}

/** Een blad dat uit een voorwaarde kwam, is zelf weer een voorwaarde. */
function alsVoorwaarde({ kenmerk, operator, verwacht }: BladOpPlek): Voorwaarde {
  return { kenmerk, [operator]: verwacht } as unknown as Voorwaarde;
}

/** Een getal in elk vak tussen de grenzen, en elke grens zelf. */
function getallen({ minimum, maximum, geheel = false }: KenmerkSoort, bladen: readonly BladOpPlek[]): readonly number[] {
  const laag = minimum ?? Number.NEGATIVE_INFINITY;
  const hoog = maximum ?? Number.POSITIVE_INFINITY;
  const grenzen = [...new Set(bladen.flatMap(grenzenVan))].filter((grens) => grens >= laag && grens <= hoog).toSorted((a, b) => a - b);
  const randen = [laag, ...grenzen, hoog];
  const vakken = randen.slice(1).flatMap((tot, plaats) => tussen(randen[plaats] ?? laag, tot, geheel));
  return [...vakken, ...randen.filter((rand) => (geheel ? Number.isInteger(rand) : Number.isFinite(rand)))];
}

function grenzenVan({ operator, verwacht }: BladOpPlek): readonly number[] {
  const genoemd = operator === 'tussen' && typeof verwacht === 'object' && verwacht !== null ? Object.values(verwacht) : [verwacht];
  return genoemd.filter((grens) => typeof grens === 'number');
}

/** Een getal dat echt tussen de grenzen ligt, als dat er is. */
function tussen(van: number, tot: number, geheel: boolean): readonly number[] {
  const midden = Number.isFinite(van) ? (Number.isFinite(tot) ? (van + tot) / 2 : van + 1) : Number.isFinite(tot) ? tot - 1 : 0;
  const afgerond = Math.floor(midden) > van ? Math.floor(midden) : Math.floor(van) + 1;
  const getal = geheel ? afgerond : midden;
  return getal > van && getal < tot ? [getal] : [];
}

/** Hoe ver een blad is met de namen tot nu toe, en hoe ver met een naam erbij. Even ver betekent: de rest maakt geen verschil meer. */
type Voortgang = (vorige: number, naam: string) => number;

/**
 * De deelverzamelingen, opgebouwd naam voor naam. Twee deelverzamelingen waar elk blad even ver mee is, blijven dat, welke namen er
 * ook nog bij komen; daarom gaat alleen de kleinste mee. Zo blijft het werk klein waar voorwaarden weinig onderscheiden.
 */
function verzamelingen(
  { id, waarden = [], nooitLeeg = false }: KenmerkSoort,
  bladen: readonly BladOpPlek[],
  hoogstens: number,
): readonly (readonly string[])[] | undefined {
  const perNaam = bladen.some(vergelijktKenmerken);
  const geteld = bladen.filter(({ kenmerk }) => kenmerk === id).map(voortgangVan);
  if (nooitLeeg) geteld.push(oplopendTot(1));
  const leeg = { namen: [] as readonly string[], ver: geteld.map(() => 0) };
  const sleutelVan = ({ namen, ver }: typeof leeg): string => (perNaam ? namen.join() : ver.join());
  const standen = new Map([[sleutelVan(leeg), leeg]]);
  for (const naam of waarden) {
    for (const { namen, ver } of standen.values().toArray()) {
      const erbij = { namen: [...namen, naam], ver: geteld.map((voortgang, plaats) => voortgang(ver[plaats] ?? 0, naam)) };
      const sleutel = sleutelVan(erbij);
      const eerder = standen.get(sleutel);
      if (eerder === undefined || eerder.namen.length > erbij.namen.length) standen.set(sleutel, erbij);
    }
    if (standen.size > hoogstens) return undefined;
  }
  return [...standen.values()]
    .map(({ namen }) => namen.toSorted())
    .filter((namen) => namen.length > 0 || !nooitLeeg)
    .toSorted((a, b) => a.length - b.length);
}

function voortgangVan({ operator, verwacht }: BladOpPlek): Voortgang {
  const noemt = (naam: string): number => Number(verwacht === naam || (Array.isArray(verwacht) && verwacht.includes(naam)));
  switch (operator) {
    case 'aantal':
      return oplopendTot(hoogsteAantal(verwacht as Bereik));
    case 'isLeeg':
      return oplopendTot(1);
    case 'bevatAlle':
      return (vorige, naam) => vorige + noemt(naam);
    case 'bevatBuiten':
      return (vorige, naam) => Math.max(vorige, 1 - noemt(naam));
    default:
      return (vorige, naam) => Math.max(vorige, noemt(naam));
  }
}

/** Telt namen, maar niet verder dan er verschil in zit. */
function oplopendTot(grens: number): Voortgang {
  return (vorige) => Math.min(vorige + 1, grens);
}

/** Vanaf zoveel namen zegt een bereik niets nieuws meer. */
function hoogsteAantal({ minstens = 0, hoogstens = -1 }: Bereik): number {
  return Math.max(0, Math.ceil(minstens), Math.floor(hoogstens) + 1);
}
