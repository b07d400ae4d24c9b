import { alsGetal } from './breuk.ts';
import type { Bereik } from './model.ts';

/** Maakt van een kans (0 tot 1) de waarde die daarbij hoort: de omgekeerde verdelingsfunctie. */
export type Kwantiel = (kans: number) => number;

/** De kwantielfunctie van een bereik. Zonder breedte altijd precies de basis. */
export function kwantielVan({ laag, basis, hoog, verdeling }: Bereik): Kwantiel {
  const [a, m, b] = [alsGetal(laag), alsGetal(basis), alsGetal(hoog)];
  if (b <= a) return () => m;
  return verdeling === 'driehoek' ? driehoek(a, m, b) : pert(a, m, b);
}

/** Driehoek met de top op de basis. */
function driehoek(a: number, m: number, b: number): Kwantiel {
  const top = (m - a) / (b - a);
  return (kans) => (kans < top ? a + Math.sqrt(kans * (b - a) * (m - a)) : b - Math.sqrt((1 - kans) * (b - a) * (b - m)));
}

const STAPPEN = 512;

/**
 * PERT: een bètaverdeling met gewicht 4 op de basis, gemiddelde (laag + 4·basis + hoog)/6. De verdelingsfunctie wordt één keer
 * per bereik op een fijn raster uitgerekend (Simpson) en daarna omgekeerd afgelezen.
 */
function pert(a: number, m: number, b: number): Kwantiel {
  const alfa = 1 + (4 * (m - a)) / (b - a);
  const beta = 6 - alfa;
  const dichtheid = (x: number): number => x ** (alfa - 1) * (1 - x) ** (beta - 1);
  const verdeling = new Float64Array(STAPPEN + 1);
  const stap = 1 / STAPPEN;
  let links = dichtheid(0);
  for (let plaats = 1; plaats <= STAPPEN; plaats += 1) {
    const rechts = dichtheid(plaats * stap);
    const vlak = links + 4 * dichtheid((plaats - 0.5) * stap) + rechts;
    verdeling[plaats] = (verdeling[plaats - 1] ?? 0) + vlak;
    links = rechts;
  }
  const heel = verdeling[STAPPEN] ?? 1;
  return (kans) => {
    const doel = kans * heel;
    let [onder, boven] = [0, STAPPEN];
    while (boven - onder > 1) {
      const midden = (onder + boven) >> 1;
      if ((verdeling[midden] ?? 0) <= doel) onder = midden;
      else boven = midden;
    }
    const [lager, hoger] = [verdeling[onder] ?? 0, verdeling[boven] ?? 0];
    const tussen = hoger > lager ? (doel - lager) / (hoger - lager) : 0;
    return a + (onder + tussen) * stap * (b - a);
  };
}
