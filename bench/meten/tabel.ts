/** Een getal zoals een lezer het schrijft: met een komma en zoveel decimalen. */
export function getal(waarde: number, decimalen = 0): string {
  return waarde.toLocaleString('nl-NL', { minimumFractionDigits: decimalen, maximumFractionDigits: decimalen });
}

export function procent(deel: number): string {
  return `${getal(deel * 100, 1)}%`;
}

export function toonKop(tekst: string): void {
  console.log(`\n${tekst}\n${'='.repeat(tekst.length)}`);
}

/** Toont een tabel; de eerste kolom staat links, de rest is getallen en staat rechts. */
export function toonTabel(kop: readonly string[], rijen: readonly (readonly string[])[]): void {
  const breedten = kop.map((naam, kolom) => Math.max(naam.length, ...rijen.map((rij) => (rij[kolom] ?? '').length)));
  const regel = (cellen: readonly string[]): string =>
    breedten
      .map((breedte, kolom) => (kolom === 0 ? (cellen[kolom] ?? '').padEnd(breedte) : (cellen[kolom] ?? '').padStart(breedte)))
      .join('  ');
  console.log(regel(kop));
  console.log(breedten.map((breedte) => '-'.repeat(breedte)).join('  '));
  for (const rij of rijen) console.log(regel(rij));
}
