/** Een fout in de kennis: waar hij staat en wat er goed zou zijn. */
export interface Fout {
  readonly bestand?: string;
  readonly item?: string;
  readonly veld?: string;
  readonly melding: string;
}

/** De fout als één regel: `wetten.yaml, wmo, financier: …`. */
export function toonFout(fout: Fout): string {
  const plek = [fout.bestand, fout.item, fout.veld].filter((deel) => deel !== undefined && deel !== '');
  return plek.length > 0 ? `${plek.join(', ')}: ${fout.melding}` : fout.melding;
}
