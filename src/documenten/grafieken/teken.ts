import { tekenDekkingsmatrix } from './dekkingsmatrix.ts';
import type { Grafiek } from './grafiek.ts';
import type { Beschrijving } from './tekening.ts';
import { tekenTornado } from './tornado.ts';
import { tekenVerloop } from './verloop.ts';
import { tekenVoorEnNa } from './voorEnNa.ts';

/** De grafiek als SVG. */
export function teken(grafiek: Grafiek, beschrijving: Beschrijving): string {
  switch (grafiek.type) {
    case 'voor-en-na':
      return tekenVoorEnNa(grafiek, beschrijving);
    case 'verloop':
      return tekenVerloop(grafiek, beschrijving);
    case 'tornado':
      return tekenTornado(grafiek, beschrijving);
    case 'dekkingsmatrix':
      return tekenDekkingsmatrix(grafiek, beschrijving);
  }
}
