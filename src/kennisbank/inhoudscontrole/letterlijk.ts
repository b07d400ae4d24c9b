import { soorten, type Item, type Regelset, type Soort } from '../model/regelset.ts';
import { tekstenVan } from '../teksten.ts';
import { bevinding, type Bevinding } from '../bevinding.ts';

/** Zoveel woorden achter elkaar uit een bron is overnemen, geen toeval. */
const RIJ = 12;
/** Wat uit zichzelf letterlijk is: de titel van een bron en van een wet. */
const MAG_LETTERLIJK = /(?:^|\.)(?:titel|citeertitel)$/;

/** Teksten die twaalf woorden of meer achter elkaar met een bron gemeen hebben. Hoofdletters, opmaak en leestekens tellen niet. */
export function letterlijkUitBron({ items }: Pick<Regelset, 'items'>, bronteksten: ReadonlyMap<string, string>): Bevinding[] {
  const rijen = [...bronteksten].map(([bron, tekst]) => ({ bron, rijen: rijenVan(kaleWoorden(tekst)) }));
  if (rijen.length === 0) return [];
  return soorten.flatMap((soort) => {
    const lijst: readonly Item<Soort>[] = items[soort];
    return lijst.flatMap((item) =>
      tekstenVan(item)
        .filter(({ veld }) => !MAG_LETTERLIJK.test(veld))
        .flatMap(({ veld, tekst }) =>
          rijen.flatMap(({ bron, rijen: bekend }): Bevinding[] => {
            const rij = langsteRij(kaleWoorden(tekst), bekend);
            if (rij.length === 0) return [];
            const melding = `${rij.length} woorden achter elkaar uit ${bron}: "${rij.slice(0, 16).join(' ')}"; zeg het in eigen woorden`;
            return [bevinding('letterlijk-uit-bron', { soort, item: item.id, veld }, melding)];
          }),
        ),
    );
  });
}

function kaleWoorden(tekst: string): string[] {
  return (
    tekst
      .replaceAll(/<[^>]*>/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function rijenVan(woorden: readonly string[]): ReadonlySet<string> {
  const rijen = new Set<string>();
  for (let begin = 0; begin + RIJ <= woorden.length; begin += 1) rijen.add(woorden.slice(begin, begin + RIJ).join(' '));
  return rijen;
}

/** De langste rij woorden die helemaal in de bron staat; leeg als geen rij lang genoeg is. */
function langsteRij(woorden: readonly string[], bekend: ReadonlySet<string>): readonly string[] {
  let langste: readonly string[] = [];
  let begin = 0;
  while (begin + RIJ <= woorden.length) {
    let einde = begin;
    while (einde + RIJ <= woorden.length && bekend.has(woorden.slice(einde, einde + RIJ).join(' '))) einde += 1;
    if (einde > begin && einde - begin + RIJ - 1 > langste.length) langste = woorden.slice(begin, einde + RIJ - 1);
    begin = einde + 1;
  }
  return langste;
}
