import { stamVan } from '../../nederlands/stam.ts';

/** Letters die twee delen van een samenstelling verbinden: zorg-s-, gezin-s-, ouder-en-. Leeg gaat voor. */
const TUSSENLETTERS = ['', 's', 'en', 'e', 'n'] as const;
const KORTSTE_DEEL = 4;
/** Zoveel letters heeft een deel dat niet zelf los voorkomt minstens; korter is het meestal een voor- of achtervoegsel. */
const KORTSTE_GEBONDEN = 6;
/** Meer delen heeft bijna geen woord, en elk deel erbij maakt een toevallige splitsing waarschijnlijker. */
const MEESTE_DELEN = 3;

/** Splitst een samenstelling in bekende woorden; leeg als dat niet kan. */
export type Splitser = (woord: string) => readonly string[];

/**
 * Maakt een splitser uit de woorden die los voorkomen: zorgkantoorbudget is zorgkantoor en budget, omdat die twee er ook zelf zijn.
 * Een woordenlijst van buiten zou ook woorden kennen waar hier niets over staat. Zo weinig mogelijk delen gaat voor, dan het langste
 * laatste deel: daar gaat een Nederlandse samenstelling over.
 */
export function maakSplitser(losseWoorden: readonly string[], afkortingen: ReadonlySet<string>, woordenschat: readonly string[]): Splitser {
  const delen = new Set([...losseWoorden.filter((woord) => woord.length >= KORTSTE_DEEL), ...afkortingen]);
  const stammen = new Set([...delen].map(stamVan));
  const isLos = (deel: string): boolean => delen.has(deel) || (deel.length >= KORTSTE_GEBONDEN && stammen.has(stamVan(deel)));
  const gebonden = gebondenDelen(woordenschat, delen);
  const isDeel = (deel: string): boolean => isLos(deel) || gebonden.has(deel);
  const splits = (woord: string, aantal: number): readonly string[] | undefined => {
    if (aantal < 2) return undefined;
    for (let grens = 3; grens <= woord.length - 3; grens += 1) {
      const laatste = woord.slice(grens);
      if (!isLos(laatste)) continue;
      for (const tussen of TUSSENLETTERS) {
        const begin = woord.slice(0, grens);
        if (!begin.endsWith(tussen)) continue;
        const eerste = begin.slice(0, begin.length - tussen.length);
        if (eerste.length < 3) continue;
        if (isDeel(eerste)) return [eerste, laatste];
        const verder = splits(eerste, aantal - 1);
        if (verder !== undefined) return [...verder, laatste];
      }
    }
    return undefined;
  };
  return (woord) => {
    if (woord.length < 2 * KORTSTE_DEEL - 1) return [];
    for (let aantal = 2; aantal <= MEESTE_DELEN; aantal += 1) {
      const gevonden = splits(woord, aantal);
      if (gevonden !== undefined) return gevonden;
    }
    return [];
  };
}

/** Wat nooit los staat maar wel voor twee verschillende woorden: respijt, van respijtzorg en respijtvoorziening. */
function gebondenDelen(woordenschat: readonly string[], delen: ReadonlySet<string>): ReadonlySet<string> {
  const staarten = new Map<string, string>();
  const gebonden = new Set<string>();
  for (const woord of woordenschat)
    for (let grens = KORTSTE_GEBONDEN; grens <= woord.length - KORTSTE_DEEL; grens += 1) {
      const staart = woord.slice(grens);
      if (!delen.has(staart)) continue;
      const begin = woord.slice(0, grens);
      const eerder = staarten.get(begin);
      if (eerder === undefined) staarten.set(begin, stamVan(staart));
      else if (eerder !== stamVan(staart)) gebonden.add(begin);
    }
  return gebonden;
}
