import type { Item } from './model/regelset.ts';

/** Een begrip met de woorden waaruit een van zijn namen bestaat. */
interface Term {
  readonly begrip: string;
  readonly woorden: readonly string[];
}

/** Woorden met hun streepjes en weglatingstekens: "nieuw-voor-oud" is één woord, dus "nieuw" staat daar niet los in. */
const WOORD = /[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu;

function woordenVan(tekst: string): string[] {
  return tekst.toLowerCase().match(WOORD) ?? [];
}

/** Maakt een functie die zegt welke begrippen in een tekst voorkomen: hun naam of een synoniem, als heel woord, zonder op hoofdletters te letten. */
export function maakBegripszoeker(begrippen: readonly Item<'begrippen'>[]): (tekst: string) => ReadonlySet<string> {
  const opEersteWoord = new Map<string, Term[]>();
  for (const { id, naam, synoniemen } of begrippen)
    for (const woorden of [naam, ...synoniemen].map(woordenVan)) {
      const [eerste] = woorden;
      if (eerste === undefined) continue;
      const termen = opEersteWoord.get(eerste) ?? [];
      opEersteWoord.set(eerste, [...termen, { begrip: id, woorden }]);
    }
  return (tekst) => {
    const woorden = woordenVan(tekst);
    const gevonden = new Set<string>();
    for (const [plaats, woord] of woorden.entries())
      for (const term of opEersteWoord.get(woord) ?? [])
        if (term.woorden.every((deel, stap) => woorden[plaats + stap] === deel)) gevonden.add(term.begrip);
    return gevonden;
  };
}
