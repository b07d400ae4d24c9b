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

export type Grafiek = VoorEnNa | Verloop | Tornado;

/** De hoogstens zoveel grootste, in hun eigen volgorde. */
export function grootste<T>(lijst: readonly T[], hoogstens: number, grootte: (deel: T) => number): readonly T[] {
  if (lijst.length <= hoogstens) return lijst;
  const gekozen = new Set(lijst.toSorted((a, b) => grootte(b) - grootte(a)).slice(0, hoogstens));
  return lijst.filter((deel) => gekozen.has(deel));
}
