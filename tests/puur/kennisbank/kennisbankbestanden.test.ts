import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leesKennisbank } from '../../../scripts/lees-kennisbank.ts';
import { toonBevinding } from '../../../src/kennisbank/bevinding.ts';
import { controleerKennis } from '../../../src/kennisbank/controleer.ts';
import { kennisbankmap, leesEchteKennis } from '../hulp.ts';

/** Elk object ergens in een item dat een tekst voor de lezer heeft, met zijn pad. */
function teksten(waarde: unknown, pad: string): { pad: string; deel: Record<string, unknown> }[] {
  if (Array.isArray(waarde)) return waarde.flatMap((deel, plaats) => teksten(deel, `${pad}[${plaats}]`));
  if (typeof waarde !== 'object' || waarde === null) return [];
  const deel = waarde as Record<string, unknown>;
  const eigen = typeof deel['tekst'] === 'string' ? [{ pad, deel }] : [];
  return [...eigen, ...Object.entries(deel).flatMap(([sleutel, onder]) => teksten(onder, `${pad}.${sleutel}`))];
}

const E_MAIL = /[\w.+-]+@[\w-]+(\.[\w-]+)+/;
/** Nederlandse nummers: 030-1234567, 06 12345678, +31 30 123 45 67, 0800-1234 en 14 030. */
const TELEFOON =
  /(?<![\d.,])(?:(?:\+31|0031|0)[\s-]?(?:\(0\)[\s-]?)?[1-9](?:[\s-]?\d){8}|0[89]00[\s-]?\d{4}(?:\d{3})?|14[\s-]0\d{2,3})(?!\d)/;

describe('de kennisbank in schema/kennisbank', () => {
  const bestanden = leesKennisbank(kennisbankmap);
  const { items } = leesEchteKennis().regelset;

  it('heeft alleen tekens tot en met U+00FF, omdat één teken daarboven elk antwoord twee keer zo groot in het geheugen zet', () => {
    const vreemd = JSON.stringify(items).match(/.{0,20}[\u0100-\u{10FFFF}].{0,20}/gu) ?? [];
    expect(vreemd).toEqual([]);
  });

  it('heeft geen fouten', () => {
    expect([...bestanden.fouten, ...controleerKennis(bestanden).fouten].map(toonBevinding)).toEqual([]);
  });

  it.each(['financieringsvormen', 'belemmeringen', 'succesfactoren', 'praktijken'] as const)(
    'elke tekst in %s heeft een bron met een plaats',
    (soort) => {
      const gevonden = items[soort].flatMap((item) => teksten(item, item.id));
      expect(gevonden.length).toBeGreaterThan(items[soort].length);
      const zonder = gevonden.filter(({ deel }) => {
        const bron = deel['bron'] as { bron?: unknown; plaats?: unknown } | undefined;
        return typeof bron?.bron !== 'string' || typeof bron.plaats !== 'string' || bron.plaats.trim() === '';
      });
      expect(zonder.map(({ pad }) => pad)).toEqual([]);
    },
  );

  it('een eigen oordeel zegt waarop het steunt', () => {
    const eigen = items.regels.filter(({ bron }) => bron.bron === 'redactie');
    expect(eigen.length).toBeGreaterThan(0);
    expect(eigen.filter(({ bron }) => bron.plaats.length < 10).map(({ id }) => id)).toEqual([]);
  });

  it('elk kenmerk met een keuze heeft iets te kiezen', () => {
    const soorten = leesEchteKennis().kenmerken;
    const leeg = items.kenmerken.filter(
      ({ id, type }) => type !== 'getal' && type !== 'waarheid' && (soorten.get(id)?.waarden ?? []).length < 2,
    );
    expect(leeg.map(({ id }) => id)).toEqual([]);
  });

  it('elk afgeleid kenmerk steunt op kenmerken die er zijn, en op een eerdere afleiding', () => {
    const bekend = new Set(items.kenmerken.map(({ id }) => id));
    for (const { id, definitie } of items['afgeleide-kenmerken']) {
      if ('financiersVan' in definitie) expect(bekend).toContain(definitie.financiersVan);
      if ('aantalFinanciersVan' in definitie) expect(bekend).toContain(definitie.aantalFinanciersVan);
      expect(bekend, `${id} is al een kenmerk`).not.toContain(id);
      bekend.add(id);
    }
  });
});

describe('persoonsgegevens', () => {
  it.each(['info@gemeente.nl', 'j.de-vries@zorg.example.org'])('%s is een e-mailadres', (tekst) => expect(tekst).toMatch(E_MAIL));
  it.each([
    '030-2345678',
    '06 12345678',
    '0612345678',
    '+31 30 234 56 78',
    '+31(0)302345678',
    '0031302345678',
    '0800-1234',
    '0900 1234567',
    '14 030',
  ])('%s is een telefoonnummer', (tekst) => expect(tekst).toMatch(TELEFOON));
  it.each(['2025-06-30', 'Stcrt. 2021, 39000', 'BWBR0035362', '10000000000', '€ 1.000.000.000', '0.0225', '5.1.11'])(
    '%s is dat niet',
    (tekst) => {
      expect(tekst).not.toMatch(TELEFOON);
      expect(tekst).not.toMatch(E_MAIL);
    },
  );

  const bestanden = readdirSync(kennisbankmap, { recursive: true, encoding: 'utf8' }).filter((naam) => naam.endsWith('.yaml'));
  it.each(bestanden)('staan niet in %s', (bestand) => {
    const regels = readFileSync(join(kennisbankmap, bestand), 'utf8').split('\n');
    expect(regels.filter((regel) => E_MAIL.test(regel) || TELEFOON.test(regel))).toEqual([]);
  });
});
