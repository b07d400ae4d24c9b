import { alsGetal, type Breuk } from '../../businesscase/breuk.ts';

/** Een rekenblad met formules, los van hoe het bestand gemaakt wordt. */

export type Opmaak = 'euro' | 'fractie' | 'factor' | 'getal' | 'verhouding' | 'nummer';

export type Cel =
  | string
  | undefined
  /** Een getal dat iemand invulde: wie iets wil doorrekenen, verandert dit. */
  | { readonly invoer: number; readonly opmaak: Opmaak }
  /** Een plek waar nog een getal moet komen, met wat er tot dan staat. */
  | { readonly open: string }
  /** Een vast getal dat niet bedoeld is om te veranderen, zoals een nummer. */
  | { readonly vast: number }
  /** Een formule, met de waarde die er nu uitkomt voor wie het bestand alleen bekijkt. */
  | { readonly formule: string; readonly waarde: number | string; readonly opmaak: Opmaak; readonly vet?: true }
  /** Een kop; boven getallen staat hij rechts. */
  | { readonly kop: string | number; readonly rechts?: boolean }
  | { readonly titel: string }
  /** Lopende tekst die afbreekt en over zoveel kolommen loopt. */
  | { readonly alinea: string; readonly kolommen: number };

export interface Blad {
  readonly naam: string;
  readonly breedtes: readonly number[];
  /** Zoveel rijen en kolommen blijven staan bij het schuiven. */
  readonly vast?: { readonly rijen: number; readonly kolommen: number };
  /** Over zoveel bladzijden naast elkaar wordt het geprint; standaard één. */
  readonly bladzijdenBreed?: number;
  readonly rijen: readonly (readonly Cel[])[];
}

export type Werkboek = readonly Blad[];

/** Een rij koppen; die uit `rechts` staan boven getallen. */
export function koppenrij(koppen: readonly string[], rechts: (plaats: number) => boolean): readonly Cel[] {
  return koppen.map((kop, plaats) => ({ kop, rechts: rechts(plaats) }));
}

/** Lege cellen, om een plek over te slaan. */
export function leeg(aantal: number): readonly Cel[] {
  return Array.from({ length: aantal }, () => undefined);
}

/** "A" voor 0, "Z" voor 25, "AA" voor 26. */
export function kolom(nummer: number): string {
  return nummer < 26 ? String.fromCodePoint(65 + nummer) : kolom(Math.floor(nummer / 26) - 1) + kolom(nummer % 26);
}

/** "C5" van kolom 2 en rij 5 (rijen tellen vanaf 1). */
export function cel(kolomnummer: number, rij: number): string {
  return `${kolom(kolomnummer)}${rij}`;
}

/** "$C$5": verschuift niet mee. */
export function vasteCel(kolomnummer: number, rij: number): string {
  return `$${kolom(kolomnummer)}$${rij}`;
}

/** "$C$5:$D$9". */
export function vastVak(vanKolom: number, vanRij: number, totKolom: number, totRij: number): string {
  return `${vasteCel(vanKolom, vanRij)}:${vasteCel(totKolom, totRij)}`;
}

/** Het getal dat iemand schreef: bij een deling van twee hele getallen het dichtstbijzijnde, dus weer precies hetzelfde. */
export function getalVan(breuk: Breuk): number {
  const [teller, noemer] = [Number(breuk.teller), Number(breuk.noemer)];
  return Number.isSafeInteger(teller) && Number.isSafeInteger(noemer) ? teller / noemer : alsGetal(breuk);
}
