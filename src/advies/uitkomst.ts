import type { Kennis, Kennisstand } from '../kennisbank/kennis.ts';
import type { Peildatum } from '../kennisbank/peildatum.ts';
import type { Feiten } from '../regels/feiten.ts';
import { bepaalAfbakening, type Afbakening } from './afbakening.ts';
import { weegBelemmeringen, type GewogenBelemmering } from './belemmeringen.ts';
import { feitenVan, type Initiatief } from './initiatief.ts';
import { weegVormen, type GewogenVorm } from './vormen.ts';
import type { Vraag } from './vraag.ts';

/** Wat de regels over een initiatief zeggen, met waar dat op rust; zonder de teksten en de rest van het advies. */
export interface Uitkomst {
  readonly kennis: Kennis;
  readonly stand: Kennisstand;
  /** De antwoorden met de afgeleide kenmerken erbij. */
  readonly feiten: Feiten;
  /** Elke vorm, in de volgorde van het advies. */
  readonly vormen: readonly GewogenVorm[];
  /** De belemmeringen die gelden of kunnen gelden. */
  readonly belemmeringen: readonly GewogenBelemmering[];
  readonly afbakening: Pick<Afbakening, 'oordeel' | 'schotten'>;
}

/** Weegt een initiatief met één stand van de kennis op één dag; een fractie van het werk van een heel advies. */
export function berekenUitkomst(kennis: Kennis, initiatief: Initiatief, peildatum: Peildatum): Uitkomst {
  const stand = kennis.opPeildatum(peildatum);
  const feiten = kennis.leidAf(feitenVan(initiatief));
  const vraag: Vraag = { kennis, stand, initiatief, feiten, uitleg: 'geen' };
  const { oordeel, schotten } = bepaalAfbakening(vraag);
  return {
    kennis,
    stand,
    feiten,
    vormen: weegVormen(vraag),
    belemmeringen: weegBelemmeringen(vraag),
    afbakening: { oordeel, ...(schotten === undefined ? {} : { schotten }) },
  };
}
