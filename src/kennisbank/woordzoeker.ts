/** Iets dat onder een of meer namen in een tekst kan staan. */
export interface Gezocht {
  readonly id: string;
  readonly namen: readonly string[];
}

/** Woorden met hun streepjes en weglatingstekens: "nieuw-voor-oud" is één woord, dus "nieuw" staat daar niet los in. */
const WOORD = /[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu;

function woordenVan(tekst: string): string[] {
  return tekst.toLowerCase().match(WOORD) ?? [];
}

/** Maakt een functie die zegt welke van deze in een tekst voorkomen: als hele woorden, zonder op hoofdletters te letten. */
export function maakWoordzoeker(gezocht: readonly Gezocht[]): (tekst: string) => ReadonlySet<string> {
  const opEersteWoord = new Map<string, { readonly id: string; readonly woorden: readonly string[] }[]>();
  for (const { id, namen } of gezocht)
    for (const woorden of namen.map(woordenVan)) {
      const [eerste] = woorden;
      if (eerste === undefined) continue;
      const termen = opEersteWoord.get(eerste) ?? [];
      opEersteWoord.set(eerste, [...termen, { id, woorden }]);
    }
  return (tekst) => {
    const woorden = woordenVan(tekst);
    const gevonden = new Set<string>();
    for (const [plaats, woord] of woorden.entries())
      for (const term of opEersteWoord.get(woord) ?? [])
        if (term.woorden.every((deel, stap) => woorden[plaats + stap] === deel)) gevonden.add(term.id);
    return gevonden;
  };
}
