import { aantal } from './aantal.ts';
import { bevat } from './bevat.ts';
import { bevatAlle } from './bevatAlle.ts';
import { bevatBuiten } from './bevatBuiten.ts';
import { bevatEenVan } from './bevatEenVan.ts';
import { hoogstens } from './hoogstens.ts';
import { is } from './is.ts';
import { isEenVan } from './isEenVan.ts';
import { isLeeg } from './isLeeg.ts';
import { isNiet } from './isNiet.ts';
import { minstens } from './minstens.ts';
import type { Operator } from './operator.ts';
import { tussen } from './tussen.ts';

/** De operatoren op naam. Een nieuwe operator: een bestand hiernaast, een regel hier, en zijn vorm in `voorwaarde.ts`. */
const operatoren = new Map<string, Operator>(
  [bevat, bevatEenVan, bevatAlle, bevatBuiten, aantal, isLeeg, is, isEenVan, isNiet, minstens, hoogstens, tussen].map((operator) => [
    operator.naam,
    // Elke operator kent zijn eigen verwachting; wie hem opzoekt op de sleutel van een blad, geeft de waarde van dat blad.
    operator as Operator,
  ]),
);

export function operatorVan(naam: string): Operator | undefined {
  return operatoren.get(naam);
}

export const operatornamen: readonly string[] = [...operatoren.keys()];
