import type { Advies } from '../../advies/geefAdvies.ts';
import { alinea, kop, opsommingslijst, type Blok } from '../document.ts';
import type { Naslag } from '../naslag.ts';

export function businesscase({ businesscase: deel }: Advies, { namen }: Naslag): readonly Blok[] {
  if (deel === undefined) return [];
  return [
    kop(2, 'Businesscase'),
    alinea(deel.toelichting),
    ...deel.nogNodig.flatMap(({ partijsoort, wat }) => [alinea(`Van ${namen.van(partijsoort)} is nodig:`), ...opsommingslijst(wat)]),
  ];
}
