/** Een grens aan een aantal of getal; beide grenzen inclusief. */
export interface Bereik {
  readonly minstens?: number | undefined;
  readonly hoogstens?: number | undefined;
}

/** Eén vraag aan één kenmerk. De sleutel naast `kenmerk` is de operator, de waarde is wat hij verwacht. */
export type Blad = { readonly kenmerk: string } & (
  | { readonly bevat: string }
  | { readonly bevatEenVan: readonly string[] }
  | { readonly bevatAlle: readonly string[] }
  /** Bevat iets dat niet in de andere verzameling zit: een kenmerk, of een vaste lijst. */
  | { readonly bevatBuiten: string | readonly string[] }
  | { readonly aantal: Bereik }
  | { readonly isLeeg: true }
  | { readonly is: string | boolean }
  | { readonly isEenVan: readonly string[] }
  | { readonly isNiet: string }
  | { readonly minstens: number | string }
  | { readonly hoogstens: number | string }
  | { readonly tussen: { readonly van: number; readonly tot: number } }
);

/** Een voorwaarde van een regel, zoals zij in de regelset staat. */
export type Voorwaarde =
  | { readonly alle: readonly Voorwaarde[] }
  | { readonly een: readonly Voorwaarde[] }
  | { readonly geen: readonly Voorwaarde[] }
  | { readonly niet: Voorwaarde }
  | { readonly aantalVan: { readonly minstens: number; readonly van: readonly Voorwaarde[] } }
  | Blad;
