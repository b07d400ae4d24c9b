import { machtVanTien } from './breuk.ts';

/** Hoe vaak een rij van teken wisselt; nullen tellen niet mee. */
export function tekenwisselingen(rij: readonly bigint[]): number {
  let wisselingen = 0;
  let vorige = 0n;
  for (const getal of rij) {
    if (getal === 0n) continue;
    if (vorige !== 0n && getal > 0n !== vorige > 0n) wisselingen += 1;
    vorige = getal;
  }
  return wisselingen;
}

/** Verder zoeken heeft geen zin: een rendement van een biljoen procent is een tikfout. */
const GRENS = 1e12;
/** Halveert het zoekgebied tot ruim onder de afronding; de hele getallen beslissen daarna. */
const ZOEKSTAPPEN = 46;

/**
 * Het positieve nulpunt van c0 + c1·x + c2·x² + … als er precies één is (één tekenwisseling, Descartes), afgerond op zoveel
 * decimalen. Drijvende getallen zoeken, hele getallen beslissen: de afronding is die van het exacte nulpunt.
 */
export function nulpunt(coefficienten: readonly bigint[], decimalen: number): number | undefined {
  if (tekenwisselingen(coefficienten) !== 1) return undefined;
  const schatting = schat(coefficienten);
  if (schatting === undefined) return undefined;
  const schaal = machtVanTien(decimalen);
  const erna = tekenBij(coefficienten, 0n, 1n) < 0 ? 1 : -1;
  // x ligt voor de grens zolang de waarde daar al het teken van na het nulpunt heeft, of nul is (een half gaat omhoog).
  const ligtVoor = (halven: bigint): boolean => {
    const teken = tekenBij(coefficienten, halven, schaal * 2n);
    return teken !== 0 && teken === erna;
  };
  let gekozen = BigInt(Math.round(schatting * Number(schaal)));
  while (gekozen > 0n && ligtVoor(gekozen * 2n - 1n)) gekozen -= 1n;
  while (!ligtVoor(gekozen * 2n + 1n)) gekozen += 1n;
  return Number(gekozen) / Number(schaal);
}

/** Het teken van de waarde in teller/noemer; bij 0 het teken van de eerste coëfficiënt die geen nul is. */
function tekenBij(coefficienten: readonly bigint[], teller: bigint, noemer: bigint): -1 | 0 | 1 {
  let waarde = 0n;
  if (teller === 0n) waarde = coefficienten.find((getal) => getal !== 0n) ?? 0n;
  else {
    let noemermacht = 1n;
    for (const getal of coefficienten.toReversed()) {
      waarde = waarde * teller + getal * noemermacht;
      noemermacht *= noemer;
    }
  }
  return waarde < 0n ? -1 : waarde > 0n ? 1 : 0;
}

function schat(coefficienten: readonly bigint[]): number | undefined {
  const grootste = coefficienten.reduce(
    (hoogste, getal) => ((getal < 0n ? -getal : getal) > hoogste ? (getal < 0n ? -getal : getal) : hoogste),
    0n,
  );
  const schaal = grootste > 1n << 900n ? grootste >> 900n : 1n;
  const getallen = coefficienten.map((getal) => Number(getal / schaal));
  const top = Number(grootste / schaal);
  const teken = (x: number): number => {
    // Boven 1 delen door de hoogste macht, anders loopt het drijvende getal over.
    const rij = x <= 1 ? getallen.toReversed() : getallen;
    const grond = x <= 1 ? x : 1 / x;
    return rij.reduce((waarde, getal) => waarde * grond + getal / top, 0);
  };
  const begin = getallen.find((getal) => getal !== 0) ?? 0;
  let [links, rechts] = [-Math.log(GRENS), Math.log(GRENS)];
  if (teken(Math.exp(rechts)) > 0 === begin > 0) return undefined;
  for (let stap = 0; stap < ZOEKSTAPPEN; stap += 1) {
    const midden = (links + rechts) / 2;
    if (teken(Math.exp(midden)) > 0 === begin > 0) links = midden;
    else rechts = midden;
  }
  return Math.exp((links + rechts) / 2);
}
