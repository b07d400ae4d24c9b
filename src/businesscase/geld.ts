import { rondAf, type Breuk } from './breuk.ts';

/** Een bedrag in euro, op de cent. */
export function inEuro(bedrag: Breuk): number {
  return rondAf(bedrag, 2);
}

/** Een verhouding op twee decimalen. */
export function alsVerhouding(waarde: Breuk): number {
  return rondAf(waarde, 2);
}

/** Een fractie (0,0225) op vier decimalen. */
export function alsFractie(waarde: Breuk): number {
  return rondAf(waarde, 4);
}

/** Een bedrag voor in een zin: "100.000 euro", "53.846,15 euro". */
export function euroTekst(bedrag: Breuk): string {
  return euro(inEuro(bedrag));
}

/** Hetzelfde voor een bedrag dat al een getal is: "40.000 euro", "32,76 euro". */
export function euro(bedrag: number): string {
  return `${getalTekst(bedrag, 2)} euro`;
}

/** De hele centen die in een positief bedrag passen: voor een bedrag dat hoogstens zo hoog mag zijn. */
export function naarBeneden({ teller, noemer }: Breuk): Breuk {
  return { teller: (teller * 100n) / noemer, noemer: 100n };
}

/** Een fractie voor in een zin: "2,25%". */
export function procentTekst(fractie: Breuk): string {
  return `${getalTekst(rondAf({ teller: fractie.teller * 100n, noemer: fractie.noemer }, 2), 2)}%`;
}

/** Een getal met punten voor duizenden en een komma; nullen achter de komma vallen weg, behalve bij een half cijfer. */
export function getalTekst(getal: number, decimalen: number): string {
  const [heel = '0', rest = ''] = Math.abs(getal).toFixed(decimalen).split('.');
  let punten = heel.slice(0, ((heel.length - 1) % 3) + 1);
  for (let plaats = punten.length; plaats < heel.length; plaats += 3) punten += `.${heel.slice(plaats, plaats + 3)}`;
  return `${getal < 0 ? '-' : ''}${punten}${Number(rest) === 0 ? '' : `,${rest}`}`;
}

/** Het verschil tussen een afgerond totaal en de som van zijn afgeronde rijen, in euro; niets als zij gelijk zijn. */
export function afrondingVan(totaal: number, rijen: readonly number[]): number | undefined {
  const centen = (bedrag: number): bigint => BigInt(Math.round(bedrag * 100));
  const verschil = rijen.reduce((rest, rij) => rest - centen(rij), centen(totaal));
  return verschil === 0n ? undefined : Number(verschil) / 100;
}
