/** Leest CSV zoals RFC 4180 haar beschrijft, los van wie haar schrijft. */
export function leesCsv(tekst: string): string[][] {
  const rijen: string[][] = [];
  let rij: string[] = [];
  let plaats = 0;
  while (plaats < tekst.length) {
    const [heel = '', tussen, kaal = '', einde = ''] =
      /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/y[Symbol.match](tekst.slice(plaats)) ?? [];
    if (heel === '') throw new Error(`geen CSV bij teken ${plaats}`);
    rij.push(tussen === undefined ? kaal : tussen.replaceAll('""', '"'));
    if (einde !== ',') {
      rijen.push(rij);
      rij = [];
    }
    plaats += heel.length;
  }
  return rijen;
}
