/** Een bron van willekeurige getallen van 0 tot 1, die bij hetzelfde zaad en dezelfde naam altijd dezelfde rij geeft. */
export function maakToeval(zaad: number, naam: string): () => number {
  // Het zaad en de naam samen tot vier beginwaarden (cyrb128), daarna sfc32: snel, en goed genoeg om uit te trekken.
  let [a, b, c, d] = mengsel(`${zaad} ${naam}`);
  return () => {
    const som = (a + b) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    d = (d + 1) | 0;
    const uit = (som + d) | 0;
    c = (c + uit) | 0;
    return (uit >>> 0) / 4_294_967_296;
  };
}

function mengsel(tekst: string): [number, number, number, number] {
  let [a, b, c, d] = [1_779_033_703, 3_144_134_277, 1_013_904_242, 2_773_480_762];
  for (let plaats = 0; plaats < tekst.length; plaats += 1) {
    const teken = tekst.charCodeAt(plaats);
    a = b ^ Math.imul(a ^ teken, 597_399_067);
    b = c ^ Math.imul(b ^ teken, 2_869_860_233);
    c = d ^ Math.imul(c ^ teken, 951_274_213);
    d = a ^ Math.imul(d ^ teken, 2_716_044_179);
  }
  a = Math.imul(c ^ (a >>> 18), 597_399_067);
  b = Math.imul(d ^ (b >>> 22), 2_869_860_233);
  c = Math.imul(a ^ (c >>> 17), 951_274_213);
  d = Math.imul(b ^ (d >>> 19), 2_716_044_179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}
