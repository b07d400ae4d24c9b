import type { Bronverwijzing } from '../kennisbank/model/basis.ts';
import type { Grafiek } from './grafieken/grafiek.ts';

/** Wat er in een document staat, los van hoe het eruitziet. Elk formaat maakt hier zijn eigen vorm van. */

/** Een stuk van een regel. Tekst is altijd gewone tekst: opmaak zit alleen in deze vormen, nooit in de letters. */
export type Tekstdeel = string | { readonly vet: string } | { readonly cursief: string } | { readonly bron: Bronverwijzing };
export type Regel = string | readonly Tekstdeel[];

export interface Kop {
  readonly soort: 'kop';
  /** 2 is een hoofdstuk; de titel van het document is de enige van niveau 1. */
  readonly niveau: 2 | 3 | 4;
  readonly tekst: string;
}

export interface Alinea {
  readonly soort: 'alinea';
  readonly regel: Regel;
}

export interface Lijst {
  readonly soort: 'lijst';
  readonly genummerd: boolean;
  readonly punten: readonly Regel[];
}

/** Een rij; haar eerste cel is haar naam. */
export interface Rij {
  readonly cellen: readonly string[];
  /** Een slotregel: het totaal, of de afronding erboven. */
  readonly slot?: 'totaal' | 'afronding';
}

export interface Kolom {
  readonly kop: string;
  /** Getallen staan rechts en breken niet af. */
  readonly getal?: true;
}

export interface Tabel {
  readonly soort: 'tabel';
  readonly bijschrift: string;
  readonly kolommen: readonly Kolom[];
  readonly rijen: readonly Rij[];
}

/** Een grafiek, met in woorden wat zij laat zien en dezelfde cijfers als tabel. */
export interface Figuur {
  readonly soort: 'figuur';
  readonly bijschrift: string;
  readonly tekstalternatief: string;
  readonly grafiek: Grafiek;
  readonly tabel: Tabel;
}

/** Wat een lezer niet mag missen, zoals dat dit een concept is. */
export interface Kader {
  readonly soort: 'kader';
  readonly regels: readonly Regel[];
}

export type Blok = Kop | Alinea | Lijst | Tabel | Figuur | Kader;

export interface Document {
  readonly titel: string;
  /** Staat onder elke bladzijde: concept, peildatum en versie. */
  readonly voetregel: string;
  readonly blokken: readonly Blok[];
}

export function kop(niveau: Kop['niveau'], tekst: string): Kop {
  return { soort: 'kop', niveau, tekst };
}

export function alinea(regel: Regel): Alinea {
  return { soort: 'alinea', regel };
}

export function opsommingslijst(punten: readonly Regel[]): readonly Blok[] {
  return punten.length === 0 ? [] : [{ soort: 'lijst', genummerd: false, punten }];
}

export function stappenlijst(punten: readonly Regel[]): readonly Blok[] {
  return punten.length === 0 ? [] : [{ soort: 'lijst', genummerd: true, punten }];
}

/** Dezelfde blokken een niveau dieper, om ze onder een andere kop te zetten. */
export function verdiept(blokken: readonly Blok[]): readonly Blok[] {
  return blokken.map((blok) => (blok.soort === 'kop' && blok.niveau < 4 ? { ...blok, niveau: blok.niveau === 2 ? 3 : 4 } : blok));
}

/** De stukken van een regel. */
export function delenVan(regel: Regel): readonly Tekstdeel[] {
  return typeof regel === 'string' ? [regel] : regel;
}

/** Een bronverwijzing zoals zij tussen haakjes in de tekst staat. */
export function brontekst({ bron, plaats }: Bronverwijzing): string {
  return `(${bron}, ${plaats})`;
}

/** Elke regel van een document, ook die in kaders en lijsten. */
export function regelsVan({ blokken }: Document): readonly Regel[] {
  return blokken.flatMap((blok): readonly Regel[] => {
    switch (blok.soort) {
      case 'alinea':
        return [blok.regel];
      case 'lijst':
        return blok.punten;
      case 'kader':
        return blok.regels;
      default:
        return [];
    }
  });
}
