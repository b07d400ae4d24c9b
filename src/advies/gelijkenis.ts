import type { Praktijk } from '../kennisbank/model/ervaring.ts';

/** Wat er van een initiatief of een praktijk bekend is om te vergelijken; wat ontbreekt, is onbekend. */
export interface Profiel {
  readonly wetten?: readonly string[] | undefined;
  readonly doelgroepen?: readonly string[] | undefined;
  readonly lastenIn?: readonly string[] | undefined;
  readonly batenIn?: readonly string[] | undefined;
  readonly niveau?: string | undefined;
  readonly preventie?: string | undefined;
  readonly aantalDeelnemers?: number | undefined;
  readonly aantalInwoners?: number | undefined;
  /** De vormen die het gebruikt of die erbij passen. */
  readonly vormen?: readonly string[] | undefined;
  /** De vormen die er zeker niet bij passen; wat in geen van beide staat, is onbekend. */
  readonly vormenNiet?: readonly string[] | undefined;
}

/** Waarin twee profielen op elkaar lijken; bij een omvang zijn er geen namen. */
export interface Overeenkomst {
  readonly veld: Veld;
  readonly namen: readonly string[];
}

export interface Gelijkenis {
  /** 0..1, van beide kanten gelijk. */
  readonly score: number;
  /** Wat het meest telt eerst. */
  readonly overeenkomsten: readonly Overeenkomst[];
}

/** Hoe zwaar een veld telt: wie betaalt en wie bespaart zegt meer over een aanpak dan haar omvang. */
const GEWICHT = {
  wetten: 3,
  doelgroepen: 3,
  lastenIn: 2,
  batenIn: 3,
  vormen: 2,
  niveau: 1,
  preventie: 1,
  aantalDeelnemers: 1,
  aantalInwoners: 1,
} as const;
export type Veld = keyof typeof GEWICHT;
const VELDEN = Object.keys(GEWICHT) as Veld[];

/** Is er minder gewicht dan dit vergeleken, dan telt het tekort als verschil: wie weinig van zich laat zien, lijkt nooit volmaakt. */
const DREMPEL = 12;
/** Tien keer zo groot is helemaal ongelijk; tot twee keer zo groot heet even groot. */
const OMVANG_IS_REDEN = 0.7;
const GEMEENGOED = 0.5;
const UNIEK = 2;

/** Hoe zeldzaam een waarde is onder de praktijken waarvan het veld bekend is: 0,5 als elke haar heeft, 2 als geen haar heeft. */
export type Zeldzaamheid = (veld: Veld, waarde: string) => number;

export function maakZeldzaamheid(praktijken: readonly Praktijk[]): Zeldzaamheid {
  const tellingen = new Map(
    VELDEN.map((veld) => {
      const bekend = praktijken.map((praktijk) => namenIn(praktijk, veld)).filter((namen) => namen !== undefined);
      const keer = new Map<string, number>();
      for (const naam of bekend.flat()) keer.set(naam, (keer.get(naam) ?? 0) + 1);
      return [veld, { aantal: bekend.length, keer }] as const;
    }),
  );
  return (veld, waarde) => {
    const { aantal, keer } = tellingen.get(veld) ?? { aantal: 0, keer: new Map<string, number>() };
    if (aantal === 0) return 1;
    const zeldzaam = Math.log((aantal + 1) / ((keer.get(waarde) ?? 0) + 1)) / Math.log(aantal + 1);
    return GEMEENGOED + (UNIEK - GEMEENGOED) * zeldzaam;
  };
}

function namenIn(profiel: Profiel, veld: Veld): readonly string[] | undefined {
  const waarde = profiel[veld];
  if (typeof waarde === 'string') return [waarde];
  return typeof waarde === 'object' ? waarde : undefined;
}

/** Hoe een veld vergelijkt: het gelijke en het ongelijke deel (samen 1), en wat er gedeeld is. */
interface Vergelijking {
  readonly gelijk: number;
  /** Wat het gedeelde extra of minder telt omdat het zeldzaam of gemeengoed is. */
  readonly factor: number;
  readonly namen: readonly string[];
}

/**
 * Vergelijkt twee profielen. Elk veld dat van beide bekend is, telt voor zijn gewicht: het gelijke deel maal hoe zeldzaam het gedeelde is,
 * het ongelijke deel gewoon. Onbekend is niet ongelijk.
 */
export function vergelijk(a: Profiel, b: Profiel, zeldzaamheid: Zeldzaamheid): Gelijkenis {
  let gelijk = 0;
  let ongelijk = 0;
  let vergeleken = 0;
  const gevonden: (Overeenkomst & { telt: number })[] = [];
  for (const veld of VELDEN) {
    const vergelijking = vergelijkVeld(a, b, veld, zeldzaamheid);
    if (vergelijking === undefined) continue;
    const telt = GEWICHT[veld] * vergelijking.gelijk * vergelijking.factor;
    vergeleken += GEWICHT[veld];
    gelijk += telt;
    ongelijk += GEWICHT[veld] * (1 - vergelijking.gelijk);
    const isReden = vergelijking.namen.length > 0 || (isOmvang(veld) && vergelijking.gelijk >= OMVANG_IS_REDEN);
    if (isReden) gevonden.push({ veld, namen: vergelijking.namen, telt });
  }
  const tekort = Math.max(0, DREMPEL - vergeleken);
  return {
    score: gelijk === 0 ? 0 : gelijk / (gelijk + ongelijk + tekort),
    overeenkomsten: gevonden.toSorted((x, y) => y.telt - x.telt).map(({ veld, namen }) => ({ veld, namen })),
  };
}

function isOmvang(veld: Veld): veld is 'aantalDeelnemers' | 'aantalInwoners' {
  return veld === 'aantalDeelnemers' || veld === 'aantalInwoners';
}

function vergelijkVeld(a: Profiel, b: Profiel, veld: Veld, zeldzaamheid: Zeldzaamheid): Vergelijking | undefined {
  if (isOmvang(veld)) return vergelijkOmvang(a[veld], b[veld]);
  const hier = namenIn(a, veld);
  const daar = namenIn(b, veld);
  if (hier === undefined || daar === undefined) return undefined;
  const samen = hier.filter((naam) => daar.includes(naam)).toSorted();
  const alle = samen.length + (veld === 'vormen' ? onverenigbaar(a, b) : new Set([...hier, ...daar]).size - samen.length);
  if (alle === 0) return undefined;
  const gewichten = samen.map((naam) => zeldzaamheid(veld, naam));
  const factor = samen.length === 0 ? 1 : gewichten.reduce((som, gewicht) => som + gewicht, 0) / samen.length;
  return { gelijk: samen.length / alle, factor, namen: samen };
}

/** Vormen die de een gebruikt en die bij de ander zeker niet passen. Een andere vorm gebruiken is nog geen verschil. */
function onverenigbaar(a: Profiel, b: Profiel): number {
  const telt = (vormen: readonly string[] = [], niet: readonly string[] = []): number =>
    vormen.filter((vorm) => niet.includes(vorm)).length;
  return telt(a.vormen, b.vormenNiet) + telt(b.vormen, a.vormenNiet);
}

/** Op een logaritmische schaal: even groot is 1, tien keer zo groot is 0. */
function vergelijkOmvang(a: number | undefined, b: number | undefined): Vergelijking | undefined {
  if (a === undefined || b === undefined || a <= 0 || b <= 0) return undefined;
  return { gelijk: Math.max(0, 1 - Math.log10(Math.max(a, b) / Math.min(a, b))), factor: 1, namen: [] };
}
