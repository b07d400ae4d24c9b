import { describe, expect, it } from 'vitest';
import { maakWoordzoeker, type Gezocht } from '../../../src/kennisbank/woordzoeker.ts';

const begrip = (id: string, ...namen: string[]): Gezocht => ({ id, namen });
const zoek = maakWoordzoeker([
  begrip('schot', 'Schot', 'schotten'),
  begrip('hard-schot', 'Hard schot'),
  begrip('p-maal-q', 'P x Q', 'p maal q'),
  begrip('gli', 'GLI', 'gecombineerde leefstijlinterventie'),
  begrip('geen', '...'),
]);

describe('begrippen in een tekst', () => {
  it.each([
    ['Een schot tussen twee wetten.', ['schot']],
    ['SCHOTTEN!', ['schot']],
    ['Een hard schot.', ['hard-schot', 'schot']],
    ['Betaald per P x Q, of (p maal q).', ['p-maal-q']],
    ['De gecombineerde leefstijlinterventie: GLI.', ['gli']],
  ])('"%s" gebruikt %j', (tekst, gevonden) => expect([...zoek(tekst)].toSorted()).toEqual(gevonden));

  it.each(['Het geschut.', 'Tussenschotten', 'schot-achtig', 'een harde schot-regel', 'gecombineerde interventie', '', '...'])(
    '"%s" gebruikt er geen: alleen hele woorden tellen',
    (tekst) => expect([...zoek(tekst)]).toEqual([]),
  );
});
