import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { controleer, toonControle, type Controle } from '../../../scripts/controle.ts';
import { kennisbankmap } from '../hulp.ts';

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'kennisbank-'));
  cpSync(kennisbankmap, map, { recursive: true });
});
afterEach(() => rmSync(map, { recursive: true }));

/** Zet een regel achter een bestand van de kopie. */
function metRegel(regel: string): Controle {
  const bestand = join(map, 'regels', 'verdelingen.yaml');
  writeFileSync(bestand, `${readFileSync(bestand, 'utf8')}\n${regel}`);
  return controleer(map);
}

const PROEFREGEL = `
- id: proef
  over: { soort: financieringsvorm, id: pooling }
  strekking: pleit-voor
  als: VOORWAARDE
  omdat: Omdat dit een proef is.
  bron: { bron: redactie, plaats: "alleen een proef" }
`;

describe('de controle van de kennisbankbestanden', () => {
  it('van de eigen kennisbank slaagt, en telt elke soort', () => {
    const controle = controleer();
    expect(controle).toMatchObject({ fouten: 0, diagnose: 'gedaan' });
    expect(controle.aantallen?.financieringsvormen).toBeGreaterThan(30);
    expect(toonControle(controle)).toMatch(/\nGeen fouten, (geen|\d+) waarschuwing(en)?\.$/);
  });

  it('noemt bij een fout in een regel het bestand, en telt haar', () => {
    const controle = metRegel(
      PROEFREGEL.replace('VOORWAARDE', '{ alle: [{ kenmerk: collectief, is: true }, { kenmerk: collectief, is: false }] }'),
    );
    expect(controle).toMatchObject({ fouten: 1, diagnose: 'gedaan' });
    expect(controle.bevindingen).toContainEqual(
      expect.objectContaining({
        code: 'voorwaarde-nooit-waar',
        plaats: { bestand: 'regels/verdelingen.yaml', soort: 'regels', item: 'proef', veld: 'als' },
      }),
    );
    expect(toonControle(controle)).toMatch(/^Fouten\n- regels\/verdelingen\.yaml, proef, als: kan nooit waar zijn/);
    expect(toonControle(controle)).toMatch(/\n1 fout, \d+ waarschuwingen\.$/);
  });

  it('stelt geen diagnose zolang er iets niet te lezen is, en zegt dat', () => {
    const controle = metRegel(PROEFREGEL.replace('VOORWAARDE', '{ kenmerk: colectief, is: true }'));
    expect(controle).toMatchObject({ fouten: 1, waarschuwingen: 0, diagnose: 'overgeslagen' });
    expect(controle.aantallen).toBeUndefined();
    expect(toonControle(controle)).toContain('De diagnose van regels en teksten is overgeslagen');
  });

  it('is als JSON te lezen door een machine', () => {
    const controle = metRegel(PROEFREGEL.replace('VOORWAARDE', '{ kenmerk: wetten, aantal: { minstens: 1 } }'));
    expect(JSON.parse(JSON.stringify(controle))).toEqual(controle);
    expect(controle.fouten).toBe(0);
    expect(controle.bevindingen).toContainEqual(expect.objectContaining({ code: 'voorwaarde-altijd-waar', ernst: 'waarschuwing' }));
  });
});
