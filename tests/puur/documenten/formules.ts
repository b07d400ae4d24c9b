import { cel, type Cel, type Werkboek } from '../../../src/documenten/werkboek/werkboek.ts';

/** Een eigen rekenblad voor de toets: rekent de formules van een werkboek uit, met alleen de functies die erin voorkomen. */

type Enkel = number | string | boolean;
type Vak = readonly (readonly Enkel[])[];
type Waarde = Enkel | Vak;

/** De uitkomst van elke formule, op `Blad!A1`. */
export function rekenUit(werkboek: Werkboek): ReadonlyMap<string, Enkel> {
  const inhoud = new Map<string, Cel>();
  for (const { naam, rijen } of werkboek)
    for (const [rij, cellen] of rijen.entries())
      for (const [kolom, deel] of cellen.entries()) inhoud.set(`${naam}!${cel(kolom, rij + 1)}`, deel);
  const bekend = new Map<string, Enkel>();
  const waardeVan = (plek: string): Enkel => {
    const eerder = bekend.get(plek);
    if (eerder !== undefined) return eerder;
    const deel = inhoud.get(plek);
    const waarde =
      typeof deel === 'object' && 'formule' in deel
        ? enkel(new Lezer(delenVan(deel.formule), plek.split('!')[0] ?? '', waardeVan).lees())
        : letterlijk(deel);
    bekend.set(plek, waarde);
    return waarde;
  };
  const formules = [...inhoud].filter(([, deel]) => typeof deel === 'object' && 'formule' in deel);
  return new Map(formules.map(([plek]) => [plek, waardeVan(plek)]));
}

/** Een lege cel telt als een lege tekst; in een som is dat nul. */
function letterlijk(deel: Cel): Enkel {
  if (deel === undefined || typeof deel === 'string') return deel ?? '';
  if ('open' in deel) return deel.open;
  if ('invoer' in deel) return deel.invoer;
  if ('vast' in deel) return deel.vast;
  if ('kop' in deel) return deel.kop;
  return '';
}

const isVak = (waarde: Waarde): waarde is Vak => typeof waarde === 'object';
const alsVak = (waarde: Waarde): Vak => (isVak(waarde) ? waarde : [[waarde]]);
const vlak = (waarde: Waarde): readonly Enkel[] => alsVak(waarde).flat();
const enkel = (waarde: Waarde): Enkel => (isVak(waarde) ? (waarde[0]?.[0] ?? '') : waarde);
const getallen = (waarde: Waarde): readonly number[] => vlak(waarde).filter((deel) => typeof deel === 'number');

function alsGetal(waarde: Enkel): number {
  if (typeof waarde === 'string') {
    if (waarde === '') return 0;
    throw new Error(`#WAARDE!: "${waarde}" is geen getal`);
  }
  return Number(waarde);
}

/** Past een bewerking toe op elk paar; één rij of kolom herhaalt zich langs de andere. */
function perPaar(a: Waarde, b: Waarde, doe: (links: Enkel, rechts: Enkel) => Enkel): Waarde {
  if (!isVak(a) && !isVak(b)) return doe(a, b);
  const [links, rechts] = [alsVak(a), alsVak(b)];
  const rijen = Math.max(links.length, rechts.length);
  const kolommen = Math.max(links[0]?.length ?? 0, rechts[0]?.length ?? 0);
  const uit = (vak: Vak, rij: number, kolom: number): Enkel => vak[vak.length === 1 ? 0 : rij]?.[vak[0]?.length === 1 ? 0 : kolom] ?? '';
  return Array.from({ length: rijen }, (_, rij) =>
    Array.from({ length: kolommen }, (__, kolom) => doe(uit(links, rij, kolom), uit(rechts, rij, kolom))),
  );
}

function vergelijk(a: Enkel, b: Enkel): number {
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase().localeCompare(b.toLowerCase());
  // Een lege cel is in een vergelijking met een getal nul.
  if (a === '' || b === '' || (typeof a !== 'string' && typeof b !== 'string')) return alsGetal(a) - alsGetal(b);
  return typeof a === 'string' ? 1 : -1;
}

const BEWERKINGEN: Readonly<Record<string, (a: Enkel, b: Enkel) => Enkel>> = {
  '+': (a, b) => alsGetal(a) + alsGetal(b),
  '-': (a, b) => alsGetal(a) - alsGetal(b),
  '*': (a, b) => alsGetal(a) * alsGetal(b),
  '/': (a, b) => {
    if (alsGetal(b) === 0) throw new Error('#DEEL/0!');
    return alsGetal(a) / alsGetal(b);
  },
  '^': (a, b) => {
    if (alsGetal(a) === 0 && alsGetal(b) === 0) throw new Error('#GETAL!: nul tot de macht nul');
    return alsGetal(a) ** alsGetal(b);
  },
  '=': (a, b) => vergelijk(a, b) === 0,
  '<>': (a, b) => vergelijk(a, b) !== 0,
  '<': (a, b) => vergelijk(a, b) < 0,
  '>': (a, b) => vergelijk(a, b) > 0,
  '<=': (a, b) => vergelijk(a, b) <= 0,
  '>=': (a, b) => vergelijk(a, b) >= 0,
};

const som = (delen: readonly number[]): number => delen.reduce((rest, deel) => rest + deel, 0);

function somAls(bedragen: Waarde, voorwaarden: readonly (readonly [Waarde, Enkel])[]): number {
  const lijsten = voorwaarden.map(([vak, eis]) => [vlak(vak), eis] as const);
  return som(
    vlak(bedragen).map((bedrag, plaats) =>
      typeof bedrag === 'number' && lijsten.every(([vak, eis]) => vak[plaats] !== '' && vergelijk(vak[plaats] ?? '', eis) === 0)
        ? bedrag
        : 0,
    ),
  );
}

/** De rentevoet waarbij de contante waarde nul is: de gok zelf als die op vier decimalen klopt, anders gezocht eromheen. */
function rentevoet(bedragen: readonly number[], gok: number): number {
  const waarde = (voet: number): number => som(bedragen.map((bedrag, jaar) => bedrag / (1 + voet) ** jaar));
  let [laag, hoog] = [Math.max(-0.999_999, gok - 0.000_051), gok + 0.000_051];
  if (waarde(laag) * waarde(hoog) <= 0) return gok;
  while (waarde(laag) * waarde(hoog) > 0 && hoog < 1e6) [laag, hoog] = [Math.max(-0.999_999, laag - 0.05), hoog + Math.abs(hoog) + 0.05];
  if (waarde(laag) * waarde(hoog) > 0) throw new Error(`geen interne rentevoet gevonden rond ${gok}`);
  for (let stap = 0; stap < 200; stap += 1) {
    const midden = (laag + hoog) / 2;
    if (waarde(laag) * waarde(midden) <= 0) hoog = midden;
    else laag = midden;
  }
  return laag;
}

type Functie = (delen: readonly (() => Waarde)[]) => Waarde;
const alle = (delen: readonly (() => Waarde)[]): readonly Waarde[] => delen.map((deel) => deel());
const FUNCTIES: Readonly<Record<string, Functie>> = {
  SUM: (delen) => som(alle(delen).flatMap(getallen)),
  MIN: (delen) => Math.min(...alle(delen).flatMap(getallen)),
  MAX: (delen) => Math.max(...alle(delen).flatMap(getallen)),
  COUNT: (delen) => alle(delen).flatMap(getallen).length,
  ABS: (delen) => perPaar(delen[0]?.() ?? 0, 0, (a) => Math.abs(alsGetal(a))),
  ROUND: (delen) => {
    const [waarde = 0, decimalen = 0] = alle(delen).map((deel) => alsGetal(enkel(deel)));
    return Math.round(waarde * 10 ** decimalen) / 10 ** decimalen;
  },
  ISNUMBER: (delen) => perPaar(delen[0]?.() ?? '', 0, (a) => typeof a === 'number'),
  AND: (delen) => alle(delen).every((deel) => enkel(deel) === true),
  OR: (delen) => alle(delen).some((deel) => enkel(deel) === true),
  IF: ([als, dan, anders]) => (enkel(als?.() ?? false) === true ? (dan?.() ?? '') : (anders?.() ?? false)),
  INDEX: (delen) => {
    const [vak = '', rij = 1, kolom = 1] = alle(delen);
    return alsVak(vak)[Number(enkel(rij)) - 1]?.[Number(enkel(kolom)) - 1] ?? '';
  },
  SUMPRODUCT: (delen) => {
    const product = alle(delen).reduce((a, b) => perPaar(a, b, (links, rechts) => alsGetal(links) * alsGetal(rechts)));
    return som(vlak(product).map((deel) => Number(deel)));
  },
  SUMIF: (delen) => {
    const [vak = '', eis = '', bedragen = vak] = alle(delen);
    return somAls(bedragen, [[vak, enkel(eis)]]);
  },
  SUMIFS: (delen) => {
    const [bedragen = '', ...rest] = alle(delen);
    return somAls(
      bedragen,
      Array.from({ length: rest.length / 2 }, (_, plaats) => [rest[2 * plaats] ?? '', enkel(rest[2 * plaats + 1] ?? '')]),
    );
  },
  IRR: (delen) => rentevoet(getallen(delen[0]?.() ?? 0), Number(enkel(delen[1]?.() ?? 0.1))),
};

const DELEN =
  /\s*("(?:[^"]|"")*"|(?:[A-Za-z]+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[A-Z]+(?=\()|<=|>=|<>|[-+*/^=<>(),])/gy;

function delenVan(formule: string): readonly string[] {
  const gevonden = [...formule.matchAll(DELEN)];
  const gelezen = gevonden.reduce((lengte, [heel]) => lengte + heel.length, 0);
  if (gelezen !== formule.length) throw new Error(`onleesbare formule: ${formule}`);
  return gevonden.map(([, deel = '']) => deel);
}

class Lezer {
  readonly #delen: readonly string[];
  readonly #blad: string;
  readonly #waardeVan: (plek: string) => Enkel;
  #plaats = 0;

  constructor(delen: readonly string[], blad: string, waardeVan: (plek: string) => Enkel) {
    this.#delen = delen;
    this.#blad = blad;
    this.#waardeVan = waardeVan;
  }

  lees(): Waarde {
    const waarde = this.#rang(0);
    if (this.#plaats < this.#delen.length) throw new Error(`onleesbaar vanaf ${this.#delen.slice(this.#plaats).join('')}`);
    return waarde;
  }

  static readonly RANGEN: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['+', '-'], ['*', '/'], ['^']];

  #rang(niveau: number): Waarde {
    const tekens = Lezer.RANGEN[niveau];
    if (tekens === undefined) return this.#enkelvoudig();
    let links = this.#rang(niveau + 1);
    for (;;) {
      const teken = this.#delen[this.#plaats] ?? '';
      const bewerking = tekens.includes(teken) ? BEWERKINGEN[teken] : undefined;
      if (bewerking === undefined) return links;
      this.#plaats += 1;
      links = perPaar(links, this.#rang(niveau + 1), bewerking);
    }
  }

  #enkelvoudig(): Waarde {
    const deel = this.#delen[this.#plaats++] ?? '';
    if (deel === '-') return perPaar(0, this.#enkelvoudig(), (_, b) => -alsGetal(b));
    if (deel === '(') {
      const waarde = this.#rang(0);
      this.#plaats += 1;
      return waarde;
    }
    if (deel.startsWith('"')) return deel.slice(1, -1);
    if (/^\d/.test(deel)) return Number(deel);
    const functie = FUNCTIES[deel];
    if (this.#delen[this.#plaats] === '(' && functie !== undefined) return functie(this.#argumenten());
    return this.#verwijzing(deel);
  }

  /** Een argument wordt pas uitgerekend als de functie het vraagt: zo deelt IF niet door nul in de tak die niet geldt. */
  #argumenten(): readonly (() => Waarde)[] {
    this.#plaats += 1;
    const stukken: string[][] = [[]];
    for (let diepte = 1; diepte > 0; this.#plaats += 1) {
      const deel = this.#delen[this.#plaats];
      if (deel === undefined) throw new Error('een haakje te weinig');
      if (deel === '(') diepte += 1;
      if (deel === ')') diepte -= 1;
      if (deel === ',' && diepte === 1) stukken.push([]);
      else if (diepte > 0) stukken.at(-1)?.push(deel);
    }
    return stukken.map((stuk) => () => new Lezer(stuk, this.#blad, this.#waardeVan).lees());
  }

  #verwijzing(deel: string): Waarde {
    const [, naam = this.#blad, vanKolom = '', vanRij = '', totKolom, totRij] =
      /^(?:([A-Za-z]+)!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(deel) ?? [];
    if (vanKolom === '') throw new Error(`onbekend: ${deel}`);
    if (totKolom === undefined || totRij === undefined) return this.#waardeVan(`${naam}!${vanKolom}${vanRij}`);
    const [eerste, laatste] = [kolomnummer(vanKolom), kolomnummer(totKolom)];
    return Array.from({ length: Number(totRij) - Number(vanRij) + 1 }, (_, rij) =>
      Array.from({ length: laatste - eerste + 1 }, (__, kolom) => this.#waardeVan(`${naam}!${cel(eerste + kolom, Number(vanRij) + rij)}`)),
    );
  }
}

function kolomnummer(letters: string): number {
  return letters.split('').reduce((rest, letter) => rest * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1;
}
