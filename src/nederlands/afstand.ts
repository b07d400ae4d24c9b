/** Hoeveel letters erbij, eraf, anders of omgewisseld (Damerau-Levenshtein met aangrenzende wissels). */
export function afstand(a: string, b: string): number {
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, kolom) => kolom);
  for (let rij = 1; rij <= a.length; rij += 1) {
    const huidige = [rij];
    for (let kolom = 1; kolom <= b.length; kolom += 1) {
      const anders = a[rij - 1] === b[kolom - 1] ? 0 : 1;
      const wissel =
        rij > 1 && kolom > 1 && a[rij - 1] === b[kolom - 2] && a[rij - 2] === b[kolom - 1]
          ? (voorvorige[kolom - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      huidige.push(Math.min((vorige[kolom] ?? 0) + 1, (huidige[kolom - 1] ?? 0) + 1, (vorige[kolom - 1] ?? 0) + anders, wissel));
    }
    voorvorige = vorige;
    vorige = huidige;
  }
  return vorige[b.length] ?? 0;
}
