import type { Gereedschap } from './gereedschap.ts';
import { berekenBusinesscaseGereedschap } from './gereedschappen/berekenBusinesscase.ts';
import { geefAdviesGereedschap } from './gereedschappen/geefAdvies.ts';
import { stelVervolgvraagGereedschap } from './gereedschappen/stelVervolgvraag.ts';
import { toonDekkingsmatrixGereedschap } from './gereedschappen/toonDekkingsmatrix.ts';
import { toonFinancieringsvormGereedschap } from './gereedschappen/toonFinancieringsvorm.ts';
import { zoekKennisbankGereedschap } from './gereedschappen/zoekKennisbank.ts';

/** Alle gereedschappen, in de volgorde waarin een gesprek ze nodig heeft. */
export const GEREEDSCHAPPEN: readonly Gereedschap[] = [
  stelVervolgvraagGereedschap,
  geefAdviesGereedschap,
  berekenBusinesscaseGereedschap,
  toonFinancieringsvormGereedschap,
  zoekKennisbankGereedschap,
  toonDekkingsmatrixGereedschap,
];
