import type { Soort } from '../model/regelset.ts';

/** Wat er aan de inhoud van een item niet klopt of beter kan. */
export interface Bevinding {
  readonly code:
    | 'VELD_ONTBREEKT'
    | 'TEKST_ONAF'
    | 'STAND_HEEFT_GAT'
    | 'PLAATS_ONBEKENDE_VORM'
    | 'PLAATS_NIET_IN_BRON'
    | 'ZIN_TE_LANG'
    | 'JARGON_ZONDER_BEGRIP'
    | 'LETTERLIJK_UIT_BRON';
  readonly soort: Soort;
  readonly item: string;
  readonly veld: string;
  /** Wat er is en wat goed zou zijn. */
  readonly melding: string;
  /** Een fout moet weg voor publicatie; bij een waarschuwing beslist de redactie. */
  readonly ernst: 'fout' | 'waarschuwing';
}

/** De bevinding als één regel, met haar plek voorop. */
export function toonBevinding({ code, soort, item, veld, melding, ernst }: Bevinding): string {
  return `${ernst} ${code} ${soort}/${item}, ${veld}: ${melding}`;
}
