import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leesKennisbank } from '../../../scripts/lees-kennisbank.ts';
import { bevinding } from '../../../src/kennisbank/bevinding.ts';
import { controleerKennis } from '../../../src/kennisbank/controleer.ts';
import { kort } from '../hulp.ts';

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'kennisbank-'));
});
afterEach(() => rmSync(map, { recursive: true }));

function schrijf(bestand: string, inhoud: string): void {
  const pad = join(map, bestand);
  mkdirSync(dirname(pad), { recursive: true });
  writeFileSync(pad, inhoud);
}

describe('de kennisbankbestanden lezen', () => {
  it('de soort is de naam van het bestand of van de map', () => {
    schrijf('regelset.yaml', 'naam: Proef\n');
    schrijf('wetten.yaml', '- id: wmo\n');
    schrijf('regels/instrumenten.yaml', '- id: een\n- id: twee\n');
    schrijf('leesmij.txt', 'geen kennis');
    expect(leesKennisbank(map)).toEqual({
      gegevens: { naam: 'Proef' },
      lijsten: [
        { bestand: 'regels/instrumenten.yaml', soort: 'regels', items: [{ id: 'een' }, { id: 'twee' }] },
        { bestand: 'wetten.yaml', soort: 'wetten', items: [{ id: 'wmo' }] },
      ],
      fouten: [],
    });
  });

  it('ja, nee en een datum blijven tekst, zoals zij er staan', () => {
    schrijf('toetsgevallen.yaml', '- { a: ja, b: nee, c: 2024-01-01, d: true, e: no }\n');
    expect(leesKennisbank(map).lijsten[0]?.items).toEqual([{ a: 'ja', b: 'nee', c: '2024-01-01', d: true, e: 'no' }]);
  });

  it('kapotte YAML wordt gemeld met bestand, regel en kolom; de andere bestanden worden wel gelezen', () => {
    schrijf('wetten.yaml', '- id: wmo\n  naam: "Wmo\n- id: zvw\n');
    schrijf('domeinen.yaml', '- id: zorg\n');
    const { fouten, lijsten } = leesKennisbank(map);
    expect(fouten[0]).toMatchObject({
      code: 'yaml-ongeldig',
      plaats: { bestand: 'wetten.yaml' },
      melding: expect.stringMatching(/^geen geldige YAML op regel \d+, kolom \d+: /) as string,
    });
    expect(fouten.every(({ plaats }) => plaats.bestand === 'wetten.yaml')).toBe(true);
    expect(lijsten.map(({ bestand }) => bestand)).toEqual(['domeinen.yaml']);
  });

  it('een sleutel die er twee keer staat, wordt gemeld: anders telt stil de laatste', () => {
    schrijf('wetten.yaml', '- id: wmo\n  naam: Wmo\n  naam: Wmo 2015\n');
    expect(leesKennisbank(map).fouten.map(kort)).toEqual([
      { bestand: 'wetten.yaml', melding: expect.stringContaining('regel 3, kolom 3') as string },
    ]);
  });

  it.each([
    ['een object', 'id: wmo\nnaam: Wmo\n'],
    ['een losse tekst', 'wmo\n'],
    ['niets', ''],
  ])('een bestand met %s in plaats van een lijst wordt gemeld', (_, inhoud) => {
    schrijf('regels/los.yaml', inhoud);
    expect(leesKennisbank(map)).toEqual({
      gegevens: undefined,
      lijsten: [],
      fouten: [bevinding('geen-lijst', { bestand: 'regels/los.yaml' }, 'een kennisbankbestand is een lijst van items')],
    });
  });

  it('een bestand met een onbekende naam wordt bij de controle gemeld', () => {
    schrijf('regelset.yaml', 'naam: Proef\ntoelichting: Proef\ndekkingVanaf: 2024-01-01\nkennisTot: 2024-12-31\n');
    schrijf('doelgroep.yaml', '- id: ouderen\n');
    expect(controleerKennis(leesKennisbank(map)).fouten.map(kort)).toEqual([
      { bestand: 'doelgroep.yaml', melding: expect.stringContaining('(bedoelde u "doelgroepen"?)') as string },
    ]);
  });
});
