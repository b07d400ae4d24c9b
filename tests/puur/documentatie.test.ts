import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { voorbeeldadviezen, voorbeeldgesprekken, voorbeeldintakes } from '../../scripts/documentatie.ts';
import { adviesVoor, kennisUitBestanden } from '../../scripts/motor.ts';

const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');

describe('de documentatie', () => {
  it('toont de adviezen die de motor nu geeft (anders: npm run documentatie)', async () => {
    const voorbeelden = await voorbeeldadviezen();
    expect(voorbeelden.length).toBeGreaterThanOrEqual(3);
    for (const { bestand, tekst } of voorbeelden) expect(readFileSync(bestand, 'utf8') === tekst, bestand).toBe(true);
  });

  it('toont de gesprekken zoals zij nu lopen (anders: npm run documentatie)', async () => {
    const voorbeelden = await voorbeeldgesprekken();
    expect(voorbeelden.length).toBeGreaterThanOrEqual(5);
    for (const { bestand, tekst } of voorbeelden) expect(readFileSync(bestand, 'utf8') === tekst, bestand).toBe(true);
  });

  it('toont wat de intake nu van tien beschrijvingen maakt, en hoe goed zij is (anders: npm run documentatie)', () => {
    for (const { bestand, tekst } of voorbeeldintakes()) {
      expect(tekst.match(/^### /gm)).toHaveLength(10);
      expect(readFileSync(bestand, 'utf8') === tekst, bestand).toBe(true);
    }
  });

  it('geeft in de README het echte antwoord op de vraag die er staat', async () => {
    const vraag = /-d '(\{.*?\})'/s.exec(readme)?.[1] ?? '';
    const { financieringsvormen = [] } = await adviesVoor(kennisUitBestanden(), JSON.parse(vraag), '2026-11-22');
    const eerste = financieringsvormen.find(({ soort }) => soort === 'instrument');
    const antwoord = /```json\n(\{.*?)```/s.exec(readme)?.[1] ?? '';
    const veld = (naam: string): string | undefined => new RegExp(`"${naam}": "?([^",]+)`).exec(antwoord)?.[1];
    expect(veld('id')).toBe(eerste?.id);
    expect(veld('oordeel')).toBe(eerste?.oordeel);
    expect([veld('geschiktheid'), veld('zekerheid')]).toEqual([String(eerste?.geschiktheid), String(eerste?.zekerheid)]);
    expect(veld('status')).toBe(eerste?.beschikbaarheid.status);
    for (const [, toelichting] of antwoord.matchAll(/"toelichting": "([^"]+)"/g))
      expect(eerste?.redenen?.map((reden) => reden.toelichting)).toContain(toelichting);
    for (const [, tekst] of antwoord.matchAll(/"tekst": "([^"]+)"/g))
      expect(eerste?.vervolgstappen?.map((stap) => stap.tekst)).toContain(tekst);
  });
});
