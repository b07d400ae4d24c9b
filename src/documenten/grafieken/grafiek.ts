import type { StatusVorm } from '../../kennisbank/model/financieringsvorm.ts';

/** De gegevens van een grafiek; hoe zij getekend wordt, weet elk formaat zelf. Alle bedragen in euro. */

/** Netto per partij voor en na een financieringsvorm. */
export interface VoorEnNa {
  readonly type: 'voor-en-na';
  readonly rijen: readonly { readonly naam: string; readonly voor: number; readonly na: number }[];
}

/** Hoe een stand door de jaren heen loopt, vanaf jaar 0. */
export interface Verloop {
  readonly type: 'verloop';
  readonly waarden: readonly number[];
}

/** Wat een uitkomst wordt als één onzeker getal laag of hoog uitvalt; de breedste balk staat bovenaan. */
export interface Tornado {
  readonly type: 'tornado';
  readonly basis: number;
  readonly balken: readonly { readonly naam: string; readonly laag: number; readonly hoog: number }[];
}

/** De stand van het beste instrument van een schot; `geen`: het heeft geen eigen instrument. */
export type Schotstand = StatusVorm | 'geen';

/** Eén schot in de dekkingsmatrix. */
export interface Schotvak {
  /** De plaatsen van de twee wetten; de rij is de laatste van de twee. */
  readonly rij: number;
  readonly kolom: number;
  readonly stand: Schotstand;
  /** Bij een vergelijking: de stand op de eerste dag en die op de tweede, als zij verschillen. */
  readonly wijziging?: { readonly van: Schotstand; readonly naar: Schotstand };
  /** Bij een vergelijking: er veranderde iets aan een vorm van dit schot, ook als het beste instrument gelijk bleef. */
  readonly gewijzigd: boolean;
  readonly instrumenten: number;
  readonly andereVormen: number;
}

/** Welk schot tussen twee wetten een instrument heeft. */
export interface Dekkingsbeeld {
  readonly type: 'dekkingsmatrix';
  /** De namen van de wetten, in volgorde. */
  readonly wetten: readonly string[];
  readonly vakken: readonly Schotvak[];
  /** De dag waarvoor het beeld geldt, in woorden. */
  readonly kop: string;
  /** Bij een vergelijking: de twee dagen. */
  readonly ondertitel?: string;
  /** Wat er bij het beeld hoort en niet in een vak past. */
  readonly voetnoten: readonly string[];
}

export type Grafiek = VoorEnNa | Verloop | Tornado | Dekkingsbeeld;
/** Een grafiek die Word zelf kan tekenen. */
export type Woordgrafiek = Exclude<Grafiek, Dekkingsbeeld>;

/** De hoogstens zoveel grootste, in hun eigen volgorde. */
export function grootste<T>(lijst: readonly T[], hoogstens: number, grootte: (deel: T) => number): readonly T[] {
  if (lijst.length <= hoogstens) return lijst;
  const gekozen = new Set(lijst.toSorted((a, b) => grootte(b) - grootte(a)).slice(0, hoogstens));
  return lijst.filter((deel) => gekozen.has(deel));
}
