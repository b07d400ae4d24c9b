import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const bron = join(import.meta.dirname, '..', '..', '..', 'src');
const bestanden = readdirSync(bron, { recursive: true, encoding: 'utf8' }).filter((naam) => naam.endsWith('.ts'));
const inhoud = new Map(bestanden.map((naam) => [naam, readFileSync(join(bron, naam), 'utf8')]));

/** De bestanden die iets bovenaan importeren, dus al bij de start van de dienst laden. */
const meteenIn = (naam: string): string[] =>
  [...inhoud].filter(([, tekst]) => new RegExp(`from '[^']*${naam}'`).test(tekst)).map(([bestand]) => bestand);

describe('de pakketten voor Word en rekenbladen', () => {
  it('zitten achter één bestand elk', () => {
    expect(meteenIn('docx').toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['documenten/alsDocx.ts']);
    expect(meteenIn('docx/charts')).toEqual(['documenten/docxGrafiek.ts']);
    expect(meteenIn('write-excel-file/universal')).toEqual(['documenten/alsXlsx.ts']);
  });

  it('laden pas als iemand zo een bestand vraagt', () => {
    expect(meteenIn('docxGrafiek.ts')).toEqual(['documenten/alsDocx.ts']);
    for (const bestand of ['alsDocx.ts', 'alsXlsx.ts']) {
      expect(meteenIn(bestand)).toEqual([]);
      expect(inhoud.get('api/documentantwoord.ts')).toContain(`await import('../documenten/${bestand}')`);
    }
  });
});
