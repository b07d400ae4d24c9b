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
 * Zet een voorwaarde om in een toets (objecten met methoden; workerd weigert gegenereerde code). Elk deel is één klein object:
 * een regelset van tienduizend regels moet in het werkgeheugen van de processor blijven passen.
 * @throws Error als de voorwaarde een onbekend kenmerk of een onbekende operator noemt; de controle van de regelset voorkomt dat.
 */
export function maakToets(voorwaarde: Voorwaarde, kenmerken: ReadonlyMap<string, KenmerkSoort>): Toets {
  const toetsen = (delen: readonly Voorwaarde[]): readonly Toets[] => delen.map((deel) => maakToets(deel, kenmerken));
  if ('alle' in voorwaarde) return new Samengesteld('alle', toetsen(voorwaarde.alle));
  if ('een' in voorwaarde) return new Samengesteld('een', toetsen(voorwaarde.een));
  if ('geen' in voorwaarde) return new Samengesteld('geen', toetsen(voorwaarde.geen));
  if ('niet' in voorwaarde) return new Samengesteld('niet', toetsen([voorwaarde.niet]));
  if ('aantalVan' in voorwaarde) return new Samengesteld('aantalVan', toetsen(voorwaarde.aantalVan.van), voorwaarde.aantalVan.minstens);
  return bladToets(voorwaarde, kenmerken);
}

type SamengesteldeSoort = Exclude<Verklaring['soort'], 'blad'>;

/** Verbindt de waarheden van delen; dezelfde verbinding rekent toetsen uit en leest verklaringen. */
function verbind<T>(soort: SamengesteldeSoort, minstens: number, delen: readonly T[], lees: (deel: T) => Waarheid): Waarheid {
  switch (soort) {
    case 'alle':
      return alle(delen, lees);
    case 'een':
      return een(delen, lees);
    case 'geen':
      return niet(een(delen, lees));
    case 'niet':
      return niet(alle(delen, lees));
    case 'aantalVan':
      return aantalVan(minstens, delen, lees);
  }
}

class Samengesteld implements Toets {
  readonly poort: Poort | undefined;
  readonly #soort: SamengesteldeSoort;
  readonly #delen: readonly Toets[];
  /** Alleen bij aantalVan. */
  readonly #minstens: number | undefined;

  constructor(soort: SamengesteldeSoort, delen: readonly Toets[], minstens?: number) {
    this.poort = poortVan(soort, delen);
    this.#soort = soort;
    this.#delen = delen;
    this.#minstens = minstens;
  }

  uitkomst(feiten: Feiten): Waarheid {
    return verbind(this.#soort, this.#minstens ?? 1, this.#delen, (deel) => deel.uitkomst(feiten));
  }

  verklaar(feiten: Feiten): Verklaring {
    const soort = this.#soort;
    const minstens = this.#minstens;
    const delen = this.#delen.map((deel) => deel.verklaar(feiten));
    const uitkomst = verbind(soort, minstens ?? 1, delen, (deel) => deel.uitkomst);
    return minstens === undefined ? { soort, delen, uitkomst } : { soort, minstens, delen, uitkomst };
  }

  vervuld(feiten: Feiten): number {
    if (this.#soort === 'niet' || this.#soort === 'geen') return this.uitkomst(feiten) === 'waar' ? 1 : 0;
    let som = 0;
    let hoogste = 0;
    for (const toets of this.#delen) {
      const deel = toets.vervuld(feiten);
      som += deel;
      if (deel > hoogste) hoogste = deel;
    }
    return this.#soort === 'een' ? hoogste : som / this.#delen.length;
  }
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
  return new Bladtoets(kenmerk, operator, verwacht);
}

class Bladtoets implements Toets {
  readonly poort: Poort | undefined;
  readonly #kenmerk: KenmerkSoort;
  readonly #operator: Operator;
  /** De sleutel van het blad koos de operator, dus dit is wat die operator verwacht; de controle toetst dat per regelset. */
  readonly #verwacht: never;
  /** Een keuze die met "nog niet" beantwoord is, houdt het blad open. */
  readonly #nogNietIsOpen: boolean;

  constructor(kenmerk: KenmerkSoort, operator: Operator, verwacht: unknown) {
    this.#kenmerk = kenmerk;
    this.#operator = operator;
    this.#verwacht = verwacht as never;
    this.#nogNietIsOpen = kenmerk.type === 'inrichting' && !noemtNogNiet(verwacht);
    const namen = operator.poort?.(this.#verwacht);
    this.poort = namen === undefined ? undefined : { kenmerk: kenmerk.id, namen };
  }

  uitkomst(feiten: Feiten): Waarheid {
    const gevonden = feiten[this.#kenmerk.id];
    if (gevonden === undefined || (this.#nogNietIsOpen && gevonden === NOG_NIET)) return 'onbekend';
    return this.#operator.geldt(gevonden, this.#verwacht, this.#kenmerk, feiten);
  }

  verklaar(feiten: Feiten): Verklaring {
    const { id } = this.#kenmerk;
    const gevonden = feiten[id];
    const basis = {
      soort: 'blad',
      kenmerk: id,
      operator: this.#operator.naam,
      verwacht: this.#verwacht,
      uitkomst: this.uitkomst(feiten),
    } as const;
    return gevonden === undefined ? basis : { ...basis, gevonden };
  }

  vervuld(feiten: Feiten): number {
    return this.uitkomst(feiten) === 'waar' ? 1 : 0;
  }
}

/** Alleen een regel die "nog-niet" zelf noemt, beslist op een keuze die nog openstaat. */
function noemtNogNiet(verwacht: unknown): boolean {
  return verwacht === NOG_NIET || (Array.isArray(verwacht) && verwacht.includes(NOG_NIET));
}
