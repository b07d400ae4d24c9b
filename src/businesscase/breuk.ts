/**
 * Een exact getal: teller / noemer, met een positieve noemer. Niet vereenvoudigd: de bedragen van één berekening delen
 * dezelfde noemer, en dan is optellen alleen de tellers optellen. Zie docs/besluiten/0009-geld-exact.md.
 */
export interface Breuk {
  readonly teller: bigint;
  readonly noemer: bigint;
}

export const NUL: Breuk = { teller: 0n, noemer: 1n };
export const EEN: Breuk = { teller: 1n, noemer: 1n };

/** Fijner dan dit telt een ingevoerd getal niet mee: een euro is dan nog ver te zien en de rekentijd blijft begrensd. */
export const HOOGSTENS_DECIMALEN = 20;

const MACHTEN: bigint[] = [1n];

export function machtVanTien(exponent: number): bigint {
  for (let volgende = MACHTEN.length; volgende <= exponent; volgende += 1) MACHTEN.push((MACHTEN[volgende - 1] ?? 1n) * 10n);
  return MACHTEN[exponent] ?? 1n;
}

/** Het decimale getal dat iemand schreef: 0.0225 is precies 225/10000. @throws RangeError als het niet eindig is */
export function breuk(getal: number): Breuk {
  if (Number.isInteger(getal)) return { teller: BigInt(getal), noemer: 1n };
  const [mantisse = '', exponent = '0'] = String(getal).split('e');
  const [heel = '', cijfers = ''] = mantisse.split('.');
  const decimalen = cijfers.length - Number(exponent);
  const teller = BigInt(heel + cijfers);
  // Vereenvoudigd: de noemers van alle getallen van een post worden met elkaar vermenigvuldigd.
  if (decimalen <= HOOGSTENS_DECIMALEN) return vereenvoudig({ teller, noemer: machtVanTien(decimalen) });
  return { teller: deelAfgerond(teller, machtVanTien(decimalen - HOOGSTENS_DECIMALEN), 2n), noemer: machtVanTien(HOOGSTENS_DECIMALEN) };
}

export function plus(a: Breuk, b: Breuk): Breuk {
  if (a.teller === 0n) return b;
  if (b.teller === 0n) return a;
  if (a.noemer === b.noemer) return { teller: a.teller + b.teller, noemer: a.noemer };
  // Vaak is de ene noemer een veelvoud van de andere; dat houdt de getallen klein.
  if (a.noemer % b.noemer === 0n) return { teller: a.teller + b.teller * (a.noemer / b.noemer), noemer: a.noemer };
  if (b.noemer % a.noemer === 0n) return { teller: a.teller * (b.noemer / a.noemer) + b.teller, noemer: b.noemer };
  return { teller: a.teller * b.noemer + b.teller * a.noemer, noemer: a.noemer * b.noemer };
}

export function negatief({ teller, noemer }: Breuk): Breuk {
  return { teller: -teller, noemer };
}

export function min(a: Breuk, b: Breuk): Breuk {
  return plus(a, negatief(b));
}

export function maal(a: Breuk, b: Breuk): Breuk {
  return { teller: a.teller * b.teller, noemer: a.noemer * b.noemer };
}

/** @throws RangeError bij delen door nul */
export function gedeeld(a: Breuk, b: Breuk): Breuk {
  if (b.teller === 0n) throw new RangeError('delen door nul');
  if (a.noemer === b.noemer) return positieveNoemer(a.teller, b.teller);
  return positieveNoemer(a.teller * b.noemer, a.noemer * b.teller);
}

export function macht(a: Breuk, exponent: number): Breuk {
  return { teller: a.teller ** BigInt(exponent), noemer: a.noemer ** BigInt(exponent) };
}

export function som(delen: Iterable<Breuk>): Breuk {
  let opgeteld = NUL;
  for (const deel of delen) opgeteld = plus(opgeteld, deel);
  return opgeteld;
}

/** -1, 0 of 1. */
export function teken({ teller }: Breuk): -1 | 0 | 1 {
  return teller < 0n ? -1 : teller > 0n ? 1 : 0;
}

/** Negatief als a kleiner is, positief als a groter is. */
export function vergelijk(a: Breuk, b: Breuk): -1 | 0 | 1 {
  return a.noemer === b.noemer ? teken({ teller: a.teller - b.teller, noemer: 1n }) : teken(min(a, b));
}

export function kleinste(a: Breuk, b: Breuk): Breuk {
  return vergelijk(a, b) <= 0 ? a : b;
}

export function grootste(a: Breuk, b: Breuk): Breuk {
  return vergelijk(a, b) >= 0 ? a : b;
}

/** Het deel boven nul. */
export function positief(a: Breuk): Breuk {
  return a.teller > 0n ? a : NUL;
}

export function absoluut(a: Breuk): Breuk {
  return a.teller < 0n ? negatief(a) : a;
}

/** Zonder gemeenschappelijke factor; nodig waar een getal vaak met zichzelf wordt vermenigvuldigd. */
export function vereenvoudig({ teller, noemer }: Breuk): Breuk {
  let a = teller < 0n ? -teller : teller;
  let b = noemer;
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? NUL : { teller: teller / a, noemer: noemer / a };
}

/**
 * Het getal afgerond op zoveel decimalen, een half van nul af (2,345 wordt 2,35 en -2,345 wordt -2,35): zo zijn wat de een
 * betaalt en de ander krijgt ook afgerond gelijk. De enige afronding van deze kamer.
 */
export function rondAf({ teller, noemer }: Breuk, decimalen: number): number {
  if (teller === 0n) return 0;
  const schaal = 10 ** decimalen;
  const deler = Number(noemer);
  const grootte = (Math.abs(Number(teller)) / deler) * schaal;
  const heel = Math.floor(grootte);
  const rest = grootte - heel;
  // Twee omzettingen, een deling en een vermenigvuldiging: samen minder dan 1e-15 naast de echte waarde. Verder dan dat van een
  // half af volstaat het drijvende getal; dichterbij, en bij wat niet in een drijvend getal past, beslissen de hele getallen.
  if (grootte < DRIJVEND_TOT && Number.isFinite(deler) && Math.abs(rest - 0.5) > grootte * 1e-15) {
    const afgerond = (rest > 0.5 ? heel + 1 : heel) / schaal;
    return teller < 0n && afgerond !== 0 ? -afgerond : afgerond;
  }
  return Number(deelAfgerond(teller, noemer, DUBBELE_MACHTEN[decimalen] ?? machtVanTien(decimalen) * 2n)) / schaal;
}

/** Tot hier is een half achter de komma in een drijvend getal te zien. */
const DRIJVEND_TOT = 2 ** 48;

/** Twee keer tien tot die macht: het dubbele, omdat afronden het dubbele met de noemer vergelijkt. */
const DUBBELE_MACHTEN = [2n, 20n, 200n, 2000n, 20_000n, 200_000n, 2_000_000n];

/** teller · dubbel / 2 / noemer, afgerond. */
function deelAfgerond(teller: bigint, noemer: bigint, dubbel: bigint): bigint {
  return teller < 0n ? -((-teller * dubbel + noemer) / (noemer * 2n)) : (teller * dubbel + noemer) / (noemer * 2n);
}

/** De tellers van getallen onder één noemer, en die noemer: zo gaat het verder met hele getallen. */
export function onderEenNoemer(getallen: readonly Breuk[]): { readonly tellers: readonly bigint[]; readonly noemer: bigint } {
  let gemeen = 1n;
  for (const { teller, noemer } of getallen) {
    if (teller === 0n || noemer === gemeen || gemeen % noemer === 0n) continue;
    gemeen = noemer % gemeen === 0n ? noemer : gemeen * noemer;
  }
  return {
    noemer: gemeen,
    tellers: getallen.map(({ teller, noemer }) => (teller === 0n || noemer === gemeen ? teller : teller * (gemeen / noemer))),
  };
}

/** Het drijvende getal ernaast, voor waar snelheid telt en afronden later komt. */
export function alsGetal({ teller, noemer }: Breuk): number {
  const heel = teller / noemer;
  const rest = teller % noemer;
  if (heel > 9_007_199_254_740_992n || heel < -9_007_199_254_740_992n) return Number(heel);
  return Number(heel) + Number((rest * SCHAAL) / noemer) / Number(SCHAAL);
}

/** Genoeg cijfers achter de komma voor een drijvend getal. */
const SCHAAL = 10n ** 25n;

function positieveNoemer(teller: bigint, noemer: bigint): Breuk {
  return noemer < 0n ? { teller: -teller, noemer: -noemer } : { teller, noemer };
}
