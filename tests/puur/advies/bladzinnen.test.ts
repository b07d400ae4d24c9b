import { describe, expect, it } from 'vitest';
import { bladzin, metZinnen } from '../../../src/advies/bladzinnen.ts';
import { maakToets } from '../../../src/regels/evalueer.ts';
import type { Feiten } from '../../../src/regels/feiten.ts';
import { operatornamen } from '../../../src/regels/operatoren/alle-operatoren.ts';
import type { Voorwaarde } from '../../../src/regels/voorwaarde.ts';
import { leesEchteKennis } from '../hulp.ts';

const kennis = leesEchteKennis();

function zin(voorwaarde: Voorwaarde, feiten: Feiten = {}): string {
  return metZinnen(maakToets(voorwaarde, kennis.kenmerken).verklaar(feiten), kennis.namen).zin;
}
const verwacht = (voorwaarde: Voorwaarde): string => /^Verwacht bij ".*?": (.*)\. /.exec(zin(voorwaarde))?.[1] ?? zin(voorwaarde);

describe('de zin bij een blad', () => {
  it.each<[Voorwaarde, string]>([
    [{ kenmerk: 'batenIn', bevat: 'wlz' }, 'Wlz'],
    [{ kenmerk: 'batenIn', bevatEenVan: ['wlz'] }, 'Wlz'],
    [{ kenmerk: 'batenIn', bevatEenVan: ['wmo', 'zvw', 'wlz'] }, 'Wmo, Zvw of Wlz'],
    [{ kenmerk: 'wetten', bevatAlle: ['wmo'] }, 'Wmo'],
    [{ kenmerk: 'wetten', bevatAlle: ['wmo', 'wlz'] }, 'zowel Wmo als Wlz'],
    [{ kenmerk: 'wetten', bevatAlle: ['wmo', 'zvw', 'wlz'] }, 'Wmo, Zvw en Wlz, alle drie'],
    [{ kenmerk: 'batenIn', bevatBuiten: 'lastenIn' }, 'iets dat niet bij "lasten vallen in" staat'],
    [{ kenmerk: 'batenIn', bevatBuiten: ['wmo', 'zvw'] }, 'iets anders dan Wmo en Zvw'],
    [{ kenmerk: 'wetten', aantal: { minstens: 2 } }, 'minstens twee'],
    [{ kenmerk: 'wetten', aantal: { hoogstens: 1 } }, 'hoogstens één'],
    [{ kenmerk: 'wetten', aantal: { hoogstens: 0 } }, 'geen'],
    [{ kenmerk: 'wetten', aantal: { minstens: 3, hoogstens: 3 } }, 'precies drie'],
    [{ kenmerk: 'wetten', aantal: { minstens: 2, hoogstens: 4 } }, 'twee tot en met vier'],
    [{ kenmerk: 'batenIn', isLeeg: true }, 'geen'],
    [{ kenmerk: 'fase', is: 'pilot' }, 'proef (pilot)'],
    [{ kenmerk: 'collectief', is: false }, 'nee'],
    [{ kenmerk: 'fase', isEenVan: ['idee', 'opstart', 'pilot'] }, 'idee, opstart of proef (pilot)'],
    [{ kenmerk: 'fase', isNiet: 'pilot' }, 'iets anders dan proef (pilot)'],
    [{ kenmerk: 'bewijs', minstens: 'businesscase' }, 'minstens berekening vooraf'],
    [{ kenmerk: 'aantalDeelnemers', minstens: 1500 }, 'minstens 1.500 huishoudens of cliënten per jaar'],
    [{ kenmerk: 'aantalDeelnemers', hoogstens: 70 }, 'hoogstens 70 huishoudens of cliënten per jaar'],
    [{ kenmerk: 'aantalDeelnemers', tussen: { van: 70, tot: 1500 } }, 'van 70 tot en met 1.500 huishoudens of cliënten per jaar'],
  ])('%o verwacht %s', (voorwaarde, tekst) => expect(verwacht(voorwaarde)).toBe(tekst));

  it('zegt wat er gevonden is, of waarom niet', () => {
    const blad: Voorwaarde = { kenmerk: 'batenIn', bevat: 'wlz' };
    expect(zin(blad, { batenIn: ['wmo', 'zvw'] })).toBe('Verwacht bij "baten vallen in": Wlz. Gevonden: Wmo en Zvw.');
    expect(zin(blad, { batenIn: [] })).toMatch(/Gevonden: geen\.$/);
    expect(zin(blad)).toMatch(/Dit is nog niet bekend\.$/);
    expect(zin({ kenmerk: 'verrekening', is: 'achteraf' }, { verrekening: 'nog-niet' })).toMatch(/Dit is nog niet gekozen\.$/);
  });

  it('is er voor elke operator', () => {
    const verwachtingen: Record<string, unknown> = { aantal: {}, tussen: { van: 1, tot: 2 }, isLeeg: true };
    for (const operator of operatornamen) {
      const lijst = /Een|Alle|Buiten/.test(operator) ? ['wmo'] : 'wmo';
      const blad = {
        soort: 'blad',
        kenmerk: 'wetten',
        operator,
        verwacht: verwachtingen[operator] ?? lijst,
        uitkomst: 'onbekend',
      } as const;
      expect(bladzin(blad, kennis.namen), operator).toMatch(/^Verwacht bij/);
    }
  });
});

describe('de zin bij een samengestelde voorwaarde', () => {
  const een: Voorwaarde = { kenmerk: 'collectief', is: true };
  const ander: Voorwaarde = { kenmerk: 'fase', is: 'idee' };
  it.each<[Voorwaarde, string]>([
    [{ alle: [een, ander] }, 'Dit moet allemaal gelden:'],
    [{ alle: [een] }, 'Dit moet gelden:'],
    [{ een: [een, ander] }, 'Minstens één hiervan moet gelden:'],
    [{ geen: [een, ander] }, 'Geen van deze mag gelden:'],
    [{ geen: [een] }, 'Dit mag niet gelden:'],
    [{ niet: een }, 'Dit mag niet gelden:'],
    [{ aantalVan: { minstens: 1, van: [een, ander] } }, 'Minstens één hiervan moet gelden:'],
    [{ aantalVan: { minstens: 2, van: [een, ander] } }, 'Minstens twee hiervan moeten gelden:'],
  ])('%o: %s', (voorwaarde, tekst) => expect(zin(voorwaarde)).toBe(tekst));
});
