/** Het percentiel (0..1) van een reeks, tussen twee waarnemingen in rechte lijn. @throws bij een lege reeks */
export function percentiel(reeks: readonly number[], deel: number): number {
  const gesorteerd = reeks.toSorted((a, b) => a - b);
  const plaats = deel * (gesorteerd.length - 1);
  const onder = gesorteerd[Math.floor(plaats)];
  const boven = gesorteerd[Math.ceil(plaats)];
  if (onder === undefined || boven === undefined) throw new Error('een lege reeks heeft geen percentiel');
  return onder + (boven - onder) * (plaats - Math.floor(plaats));
}

export function mediaan(reeks: readonly number[]): number {
  return percentiel(reeks, 0.5);
}
