import { gedeeld, negatief, NUL, onderEenNoemer, plus, rondAf, type Breuk } from './breuk.ts';
import { nulpunt, tekenwisselingen } from './nulpunt.ts';

/** Een cijfer, of waarom het er niet is. */
export type OfReden =
  | { readonly waarde: number; readonly reden?: undefined }
  | { readonly waarde?: undefined; readonly reden: string; readonly meerduidig?: true };

/**
 * De interne rentevoet als fractie op vier decimalen: de discontovoet waarbij de contante waarde nul is.
 * Alleen bij één tekenwisseling is er precies één. @param perJaar de netto stroom, alle bedragen onder één noemer
 */
export function interneRentevoet(perJaar: readonly Breuk[]): OfReden {
  const { tellers } = onderEenNoemer(perJaar);
  const wisselingen = tekenwisselingen(tellers);
  if (wisselingen === 0)
    return { reden: 'De saldi wisselen niet van teken, dus er is geen rentevoet waarbij kosten en baten tegen elkaar wegvallen.' };
  if (wisselingen > 1)
    return { reden: `De saldi wisselen ${wisselingen} keer van teken, dus er kan meer dan één rentevoet uitkomen.`, meerduidig: true };
  // Met y = 1 + i: de laatste stroom is de constante, jaar 0 de hoogste macht.
  const y = nulpunt(tellers.toReversed(), 4);
  if (y === undefined) return { reden: 'De rentevoet valt buiten wat te berekenen is.' };
  return { waarde: Math.round((y - 1) * 10_000) / 10_000 };
}

/**
 * De terugverdientijd in jaren op twee decimalen: het moment waarop wat erin ging er weer uit is, waarbij het saldo van een jaar
 * gelijkmatig binnenkomt tussen het vorige jaar en dit. 0 als er nooit geld in hoefde; zonder waarde als het niet terugkomt.
 */
export function terugverdientijd(perJaar: readonly Breuk[]): OfReden {
  let stand = NUL;
  let ooitTekort = false;
  for (const [jaar, bedrag] of perJaar.entries()) {
    const vorige = stand;
    stand = plus(stand, bedrag);
    if (vorige.teller < 0n && stand.teller >= 0n)
      return { waarde: rondAf(plus({ teller: BigInt(jaar - 1), noemer: 1n }, gedeeld(negatief(vorige), bedrag)), 2) };
    ooitTekort ||= stand.teller < 0n;
  }
  return ooitTekort ? { reden: 'Binnen de horizon wordt de investering niet terugverdiend.' } : { waarde: 0 };
}
