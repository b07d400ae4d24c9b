import { NOG_NIET, type Feiten, type KenmerkSoort, type Waarde } from './feiten.ts';
import { operatorVan } from './operatoren/alle-operatoren.ts';
import type { Operator } from './operatoren/operator.ts';
import type { Blad, Voorwaarde } from './voorwaarde.ts';
import { aantalVan, alle, een, niet, type Waarheid } from './waarheid.ts';

/** De verklaring van een voorwaarde: dezelfde boom, met bij elk blad wat er verwacht en gevonden is. */
export type Verklaring =
  | {
      readonly soort: 'blad';
      readonly kenmerk: string;
      readonly operator: string;
      readonly verwacht: unknown;
      readonly gevonden?: Waarde;
      readonly uitkomst: Waarheid;
    }
  | {
      readonly soort: 'alle' | 'een' | 'geen' | 'niet' | 'aantalVan';
      readonly minstens?: number;
      readonly delen: readonly Verklaring[];
      readonly uitkomst: Waarheid;
    };

/** Een verzameling en namen waarvan er minstens één in moet zitten; zonder die namen is de voorwaarde zeker onwaar. */
export interface Poort {
  readonly kenmerk: string;
  readonly namen: readonly string[];
}

/** Een voorwaarde die klaarstaat om vaak te worden uitgerekend. Verandert niet en onthoudt niets. */
export interface Toets {
  /** Waaraan te zien is dat zij onwaar is, zonder haar uit te rekenen; niet elke voorwaarde heeft er een. */
  readonly poort: Poort | undefined;
  /** De uitkomst, zonder meer werk dan nodig. */
  uitkomst(feiten: Feiten): Waarheid;
  /** De uitkomst met haar hele verklaring; hier wordt niets overgeslagen. */
  verklaar(feiten: Feiten): Verklaring;
  /** Het deel dat vervuld is, van 0 tot 1: van "een van" het beste deel, van "alle" het gemiddelde. Zegt hoe ver een open voorwaarde al is. */
  vervuld(feiten: Feiten): number;
}

/**
 * Zet een voorwaarde om in een toets (closures; workerd weigert gegenereerde code).
 * @throws Error als de voorwaarde een onbekend kenmerk of een onbekende operator noemt; de controle van de regelset voorkomt dat.
 */
export function maakToets(voorwaarde: Voorwaarde, kenmerken: ReadonlyMap<string, KenmerkSoort>): Toets {
  if ('alle' in voorwaarde) return samengesteld('alle', voorwaarde.alle, kenmerken, alle);
  if ('een' in voorwaarde) return samengesteld('een', voorwaarde.een, kenmerken, een);
  if ('geen' in voorwaarde) return samengesteld('geen', voorwaarde.geen, kenmerken, (delen, lees) => niet(een(delen, lees)));
  if ('niet' in voorwaarde) return samengesteld('niet', [voorwaarde.niet], kenmerken, (delen, lees) => niet(alle(delen, lees)));
  if ('aantalVan' in voorwaarde) {
    const { minstens, van } = voorwaarde.aantalVan;
    return samengesteld('aantalVan', van, kenmerken, (delen, lees) => aantalVan(minstens, delen, lees), minstens);
  }
  return bladToets(voorwaarde, kenmerken);
}

type SamengesteldeSoort = Exclude<Verklaring['soort'], 'blad'>;

/** Verbindt de waarheden van delen; dezelfde verbinding rekent toetsen uit en leest verklaringen. */
type Verbind = <T>(delen: readonly T[], lees: (deel: T) => Waarheid) => Waarheid;

function samengesteld(
  soort: SamengesteldeSoort,
  voorwaarden: readonly Voorwaarde[],
  kenmerken: ReadonlyMap<string, KenmerkSoort>,
  verbind: Verbind,
  minstens?: number,
): Toets {
  const toetsen = voorwaarden.map((deel) => maakToets(deel, kenmerken));
  return {
    poort: poortVan(soort, toetsen),
    uitkomst: (feiten) => verbind(toetsen, (toets) => toets.uitkomst(feiten)),
    verklaar: (feiten) => {
      const delen = toetsen.map((toets) => toets.verklaar(feiten));
      const uitkomst = verbind(delen, (deel) => deel.uitkomst);
      return minstens === undefined ? { soort, delen, uitkomst } : { soort, minstens, delen, uitkomst };
    },
    vervuld: (feiten) => {
      if (soort === 'niet' || soort === 'geen') return verbind(toetsen, (toets) => toets.uitkomst(feiten)) === 'waar' ? 1 : 0;
      let som = 0;
      let hoogste = 0;
      for (const toets of toetsen) {
        const deel = toets.vervuld(feiten);
        som += deel;
        if (deel > hoogste) hoogste = deel;
      }
      return soort === 'een' ? hoogste : som / toetsen.length;
    },
  };
}

/** Van "alle" volstaat de poort van één deel. Van "een van" moet elk deel er een hebben, op hetzelfde kenmerk; samen zijn zij haar poort. */
function poortVan(soort: SamengesteldeSoort, toetsen: readonly Toets[]): Poort | undefined {
  const poorten = toetsen.flatMap(({ poort }) => poort ?? []);
  const [eerste] = poorten;
  if (eerste === undefined || soort === 'alle') return soort === 'alle' ? eerste : undefined;
  const deelbaar = soort === 'een' && poorten.length === toetsen.length && poorten.every(({ kenmerk }) => kenmerk === eerste.kenmerk);
  return deelbaar ? { kenmerk: eerste.kenmerk, namen: [...new Set(poorten.flatMap(({ namen }) => namen))] } : undefined;
}

/** Splitst een blad in zijn kenmerk, operator en verwachting. */
export function leesBlad(blad: Blad): { kenmerk: string; operator: string; verwacht: unknown } {
  for (const [sleutel, verwacht] of Object.entries(blad))
    if (sleutel !== 'kenmerk') return { kenmerk: blad.kenmerk, operator: sleutel, verwacht };
  throw new Error(`voorwaarde op ${blad.kenmerk} zonder operator`);
}

function bladToets(blad: Blad, kenmerken: ReadonlyMap<string, KenmerkSoort>): Toets {
  const { kenmerk: id, operator: naam, verwacht } = leesBlad(blad);
  const kenmerk = kenmerken.get(id);
  const operator = operatorVan(naam);
  if (kenmerk === undefined || operator === undefined) throw new Error(`onbekende voorwaarde: ${id} ${naam}`);
  const uitkomst = bladUitkomst(operator, kenmerk, verwacht);
  // De sleutel van het blad koos de operator, dus zijn waarde is wat die operator verwacht; de controle toetst dat per regelset.
  const namen = operator.poort?.(verwacht as never);
  return {
    poort: namen === undefined ? undefined : { kenmerk: id, namen },
    uitkomst,
    vervuld: (feiten) => (uitkomst(feiten) === 'waar' ? 1 : 0),
    verklaar: (feiten) => {
      const gevonden = feiten[id];
      const basis = { soort: 'blad', kenmerk: id, operator: naam, verwacht, uitkomst: uitkomst(feiten) } as const;
      return gevonden === undefined ? basis : { ...basis, gevonden };
    },
  };
}

function bladUitkomst(operator: Operator, kenmerk: KenmerkSoort, verwacht: unknown): (feiten: Feiten) => Waarheid {
  const { id } = kenmerk;
  const magOpen = kenmerk.type === 'inrichting' && !noemtNogNiet(verwacht);
  return (feiten) => {
    const gevonden = feiten[id];
    if (gevonden === undefined || (magOpen && gevonden === NOG_NIET)) return 'onbekend';
    return operator.geldt(gevonden, verwacht as never, kenmerk, feiten);
  };
}

/** Alleen een regel die "nog-niet" zelf noemt, beslist op een keuze die nog openstaat. */
function noemtNogNiet(verwacht: unknown): boolean {
  return verwacht === NOG_NIET || (Array.isArray(verwacht) && verwacht.includes(NOG_NIET));
}
