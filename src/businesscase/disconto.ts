import { macht, maal, NUL, plus, vereenvoudig, type Breuk } from './breuk.ts';

/** Rekent bedragen terug naar jaar 0; jaar 0 telt voluit. Alle contante waarden van een reeks delen één noemer. */
export interface Disconto {
  /** (1 + r)^-jaar. */
  readonly factor: (jaar: number) => Breuk;
  /** De contante waarde van een bedrag per jaar, vanaf jaar 0. */
  readonly contant: (perJaar: readonly Breuk[]) => Breuk;
  /** De contante waarde van een bedrag in één jaar. */
  readonly contantIn: (bedrag: Breuk, jaar: number) => Breuk;
}

/** @param voet de discontovoet, groter dan -1 @param jaren hoever de reeksen lopen */
export function maakDisconto(voet: Breuk, jaren: number): Disconto {
  const een = vereenvoudig({ teller: voet.noemer, noemer: voet.noemer + voet.teller });
  const laatste = Math.max(jaren - 1, 0);
  const noemer = een.noemer ** BigInt(laatste);
  // Voor elk jaar dezelfde noemer: a^t · b^(T-t) / b^T.
  const gewichten = Array.from({ length: laatste + 1 }, (_, jaar) => een.teller ** BigInt(jaar) * een.noemer ** BigInt(laatste - jaar));
  const factor = (jaar: number): Breuk => {
    const gewicht = gewichten[jaar];
    return gewicht === undefined ? macht(een, jaar) : { teller: gewicht, noemer };
  };
  const contantIn = (bedrag: Breuk, jaar: number): Breuk => (bedrag.teller === 0n ? NUL : maal(bedrag, factor(jaar)));
  return {
    factor,
    contantIn,
    contant: (perJaar) => {
      const eerste = perJaar.find(({ teller }) => teller !== 0n);
      if (eerste === undefined) return NUL;
      let opgeteld = 0n;
      for (const [jaar, bedrag] of perJaar.entries()) {
        if (bedrag.teller === 0n) continue;
        const gewicht = gewichten[jaar];
        if (bedrag.noemer !== eerste.noemer || gewicht === undefined) return contantLos(perJaar, contantIn);
        opgeteld += bedrag.teller * gewicht;
      }
      return { teller: opgeteld, noemer: eerste.noemer * noemer };
    },
  };
}

function contantLos(perJaar: readonly Breuk[], contantIn: Disconto['contantIn']): Breuk {
  let opgeteld = NUL;
  for (const [jaar, bedrag] of perJaar.entries()) opgeteld = plus(opgeteld, contantIn(bedrag, jaar));
  return opgeteld;
}
