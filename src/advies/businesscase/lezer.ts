import { breuk, type Breuk } from '../../businesscase/breuk.ts';
import type { Rekening } from '../../businesscase/rekening.ts';
import { noemWaarde } from '../../kennisbank/meldingen.ts';
import { bedoeldeU } from '../../kennisbank/nabij.ts';
import { pointer, type Invoerfout } from '../invoerfout.ts';
import { notatiehint } from '../notatie.ts';

export type Pad = readonly (string | number)[];

type Plek = string | number | Pad | undefined;

/** De namen die de regelset kent, en die dus in een businesscase mogen staan. */
export interface BekendeNamen {
  readonly wetten: readonly string[];
  readonly partijsoorten: readonly string[];
}

/** Wat tijdens het lezen verzameld wordt, over alle delen heen. */
export interface Leesstand {
  readonly bekend: BekendeNamen;
  readonly fouten: Invoerfout[];
  readonly aannames: string[];
  /** Waar binnen een initiatief: wat ontbreekt is dan nog niet bekend, en geen fout. */
  readonly schets: boolean;
  /** De partijen tot nu toe, met hun soort; afwezig zolang zij niet bekend zijn. */
  partijen: ReadonlyMap<string, string> | undefined;
}

export interface Getalgrens {
  readonly min?: number;
  readonly max?: number;
  readonly geheel?: boolean;
  /** De code bij een getal onder het minimum; anders buiten-bereik. */
  readonly onder?: Invoerfout['code'];
  readonly boven?: Invoerfout['code'];
  /** Hoe het getal in een melding heet, zoals "een fractie van 0 tot en met 1". */
  readonly wat?: string;
}

/** Geen getal in een businesscase is groter; een bedrag heeft een eigen, lagere grens. */
export const GROOTSTE_GETAL = 1e12;
export const FRACTIE: Getalgrens = {
  min: 0,
  max: 1,
  onder: 'FRACTIE_BUITEN_BEREIK',
  boven: 'FRACTIE_BUITEN_BEREIK',
  wat: 'een fractie van 0 tot en met 1; 25% schrijft u als 0.25',
};
export const JAREN: Getalgrens = { min: 0, max: 60, geheel: true, wat: 'een heel aantal jaren van 0 tot en met 60' };
const HOOGSTENS_TEKST = 200;

/** Leest de velden van één object; elke fout komt met plaats en wat goed zou zijn bij de stand. */
export class Lezer {
  readonly #ruw: Readonly<Record<string, unknown>>;
  readonly #velden: readonly string[];
  readonly pad: Pad;
  readonly stand: Leesstand;

  private constructor(ruw: Readonly<Record<string, unknown>>, velden: readonly string[], pad: Pad, stand: Leesstand) {
    this.#ruw = ruw;
    this.#velden = velden;
    this.pad = pad;
    this.stand = stand;
  }

  /** Een lezer voor een object met deze velden, of niets als het geen object is. Een onbekend veld is een fout. */
  static open(ruw: unknown, velden: readonly string[], pad: Pad, stand: Leesstand): Lezer | undefined {
    if (typeof ruw !== 'object' || ruw === null || Array.isArray(ruw)) {
      stand.fouten.push({
        in: 'body',
        location: pointer(...pad),
        code: 'verkeerd-type',
        detail: `Verwacht is een object, er staat ${noemWaarde(ruw)}.`,
      });
      return undefined;
    }
    const lezer = new Lezer(ruw as Readonly<Record<string, unknown>>, velden, pad, stand);
    for (const veld of Object.keys(ruw).slice(0, 200))
      if (!velden.includes(veld))
        lezer.mis(
          veld,
          'onbekend-veld',
          `Het veld "${veld.slice(0, 80)}" bestaat hier niet${bedoeldeU(veld, velden)}. Bekend zijn: ${velden.join(', ')}.`,
        );
    return lezer;
  }

  /** Meldt een fout bij dit object, een veld ervan, of een plek daaronder. */
  mis(plek: Plek, code: Invoerfout['code'], detail: string): void {
    this.stand.fouten.push({ in: 'body', location: pointer(...this.pad, ...(plek === undefined ? [] : [plek].flat())), code, detail });
  }

  /** Wat er staat; `null` telt als afwezig. Alleen eigen velden: een geërfde naam is geen invoer. */
  ruw(veld: string): unknown {
    return Object.hasOwn(this.#ruw, veld) ? (this.#ruw[veld] ?? undefined) : undefined;
  }

  heeft(veld: string): boolean {
    return this.ruw(veld) !== undefined;
  }

  get velden(): readonly string[] {
    return this.#velden;
  }

  /** Meldt een veld dat er hoort te staan; in een schets is het alleen nog niet bekend. */
  ontbreekt(veld: string, wat: string): void {
    if (!this.stand.schets) this.mis(veld, 'ontbreekt', `Hier ontbreekt "${veld}": ${wat}.`);
  }

  getal(veld: string, grens: Getalgrens = {}): Breuk | undefined {
    const ruw = this.ruw(veld);
    return ruw === undefined ? undefined : this.getalUit(veld, ruw, grens);
  }

  /** Leest een getal dat elders vandaan komt, zoals uit een lijst. */
  getalUit(veld: Plek, ruw: unknown, grens: Getalgrens = {}): Breuk | undefined {
    const { min = -GROOTSTE_GETAL, max = GROOTSTE_GETAL, geheel = false } = grens;
    const wat = grens.wat ?? (geheel ? 'een heel getal' : 'een getal');
    if (typeof ruw !== 'number' || !Number.isFinite(ruw)) {
      this.mis(veld, 'verkeerd-type', `Verwacht is ${wat}, er staat ${noemWaarde(ruw)}.${notatiehint(ruw)}`);
      return undefined;
    }
    if (ruw < min || ruw > max) {
      const code = (ruw < min ? grens.onder : grens.boven) ?? 'buiten-bereik';
      // Bij een grens die alleen het rekenen begrenst, zegt de omschrijving niet hoe groot te groot is.
      const bereik =
        grens.wat === undefined || (ruw > max && max === GROOTSTE_GETAL)
          ? `een getal ${ruw < min ? `van minstens ${min}` : `van hoogstens ${max}`}`
          : wat;
      this.mis(veld, code, `Verwacht is ${bereik}; er staat ${ruw}.`);
      return undefined;
    }
    if (geheel && !Number.isInteger(ruw)) {
      this.mis(veld, grens.onder ?? 'ongeldig', `Verwacht is ${wat}; er staat ${ruw}.`);
      return undefined;
    }
    return breuk(ruw);
  }

  /** Een heel getal als gewoon getal. */
  geheel(veld: string, grens: Getalgrens): number | undefined {
    const gelezen = this.getal(veld, { ...grens, geheel: true });
    return gelezen === undefined ? undefined : Number(gelezen.teller / gelezen.noemer);
  }

  tekst(veld: string): string | undefined {
    const ruw = this.ruw(veld);
    if (ruw === undefined) return undefined;
    if (typeof ruw !== 'string') {
      this.mis(veld, 'verkeerd-type', `Verwacht is tekst, er staat ${noemWaarde(ruw)}.`);
      return undefined;
    }
    if (ruw.trim() === '' || ruw.length > HOOGSTENS_TEKST) {
      this.mis(
        veld,
        ruw.trim() === '' ? 'ongeldig' : 'te-lang',
        `Verwacht is tekst van 1 tot en met ${HOOGSTENS_TEKST} tekens; er staan er ${ruw.length}.`,
      );
      return undefined;
    }
    return ruw;
  }

  keuze<W extends string>(veld: string, waarden: readonly W[]): W | undefined {
    const ruw = this.ruw(veld);
    if (ruw === undefined) return undefined;
    const gevonden = waarden.find((waarde) => waarde === ruw);
    if (gevonden === undefined) {
      const tekst = typeof ruw === 'string' ? bedoeldeU(ruw, waarden) : '';
      const code = typeof ruw === 'string' ? 'onbekende-waarde' : 'verkeerd-type';
      this.mis(veld, code, `Er staat ${noemWaarde(ruw)}${tekst}; toegestaan: ${waarden.join(', ')}.`);
    }
    return gevonden;
  }

  waarheid(veld: string): boolean | undefined {
    const ruw = this.ruw(veld);
    if (ruw === undefined || typeof ruw === 'boolean') return ruw;
    this.mis(veld, 'verkeerd-type', `Verwacht is true of false, er staat ${noemWaarde(ruw)}.`);
    return undefined;
  }

  /** De onderdelen van een lijst; afwezig of geen lijst geeft niets. */
  lijst(veld: string, hoogstens: number, teVeel: Invoerfout['code'] = 'te-lang'): readonly unknown[] | undefined {
    const ruw = this.ruw(veld);
    if (ruw === undefined) return undefined;
    if (!Array.isArray(ruw)) {
      this.mis(veld, 'verkeerd-type', `Verwacht is een lijst, er staat ${noemWaarde(ruw)}.`);
      return undefined;
    }
    if (ruw.length > hoogstens)
      this.mis(veld, teVeel, `Hoogstens ${hoogstens} in deze lijst; er staan er ${ruw.length}. De rest is niet nagekeken.`);
    return ruw.slice(0, hoogstens) as readonly unknown[];
  }

  /** Het object onder een veld, met deze velden. */
  onder(veld: string, velden: readonly string[]): Lezer | undefined {
    const ruw = this.ruw(veld);
    return ruw === undefined ? undefined : Lezer.open(ruw, velden, [...this.pad, veld], this.stand);
  }

  /** De wet van dit object; een onbekende naam is een fout. */
  wet(veld = 'wet'): string | undefined {
    const wet = this.tekst(veld);
    if (wet === undefined) return undefined;
    const { wetten } = this.stand.bekend;
    if (wetten.includes(wet)) return wet;
    this.mis(
      veld,
      'ONBEKENDE_WET',
      `"${wet.slice(0, 80)}" is geen bekende wet${bedoeldeU(wet, wetten)}. Bekend zijn: ${wetten.join(', ')}.`,
    );
    return undefined;
  }

  /** De partij van dit object; zij moet onder `partijen` staan. */
  partij(veld = 'partij'): string | undefined {
    const partij = this.tekst(veld);
    if (partij === undefined) return undefined;
    const { partijen } = this.stand;
    if (partijen === undefined || partijen.has(partij)) return partij;
    const bekend = [...partijen.keys()];
    this.mis(
      veld,
      'ONBEKENDE_PARTIJ',
      `"${partij.slice(0, 80)}" staat niet onder partijen${bedoeldeU(partij, bekend)}. ${bekend.length === 0 ? 'Er staat nog geen partij.' : `Bekend zijn: ${bekend.slice(0, 20).join(', ')}.`}`,
    );
    return undefined;
  }

  /** De rekening (partij en wet) van dit object zelf. */
  eigenRekening(): Rekening | undefined {
    const [partij, wet] = [this.partij(), this.wet()];
    if (!this.heeft('partij')) this.ontbreekt('partij', 'de partij die het aangaat, zoals zij onder partijen staat');
    return partij === undefined ? undefined : { partij, ...(wet === undefined ? {} : { wet }) };
  }

  /** Een rekening onder een veld: {partij, wet}, of alleen de id van de partij. */
  rekening(veld: string): Rekening | undefined {
    if (typeof this.ruw(veld) === 'string') {
      const partij = this.partij(veld);
      return partij === undefined ? undefined : { partij };
    }
    return this.onder(veld, ['partij', 'wet'])?.eigenRekening();
  }

  verplichteRekening(veld: string, wat: string): Rekening | undefined {
    if (!this.heeft(veld)) this.ontbreekt(veld, `${wat}, als {"partij": …, "wet": …}`);
    return this.rekening(veld);
  }

  verplichtGetal(veld: string, wat: string, grens: Getalgrens = {}): Breuk | undefined {
    if (!this.heeft(veld)) this.ontbreekt(veld, wat);
    return this.getal(veld, grens);
  }

  /** Legt vast wat is ingevuld omdat het er niet stond. */
  neemAan(tekst: string): void {
    this.stand.aannames.push(tekst);
  }
}
