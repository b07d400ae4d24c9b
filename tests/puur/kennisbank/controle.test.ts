import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { controleer, toonControle, type Controle } from '../../../scripts/controle.ts';
import { GOEDE_PRAKTIJKEN, kennisbankmap } from '../hulp.ts';

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

/** Verandert één plek in een bestand van de kopie. */
function verander(bestand: string, van: string | RegExp, naar: string): void {
  const pad = join(map, bestand);
  const was = readFileSync(pad, 'utf8');
  const is = was.replace(van, naar);
  expect(is).not.toBe(was);
  writeFileSync(pad, is);
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

  it('telt wat de bronnen opsommen', () => {
    const { dekking } = controleer();
    expect(dekking).toEqual({
      groslijst: { nummers: 54, binnen: 34, buiten: 20, praktijken: 52 },
      buitenDeGroslijst: ['intraverte-dronten'],
      inDeDiepte: GOEDE_PRAKTIJKEN,
      mkbas: 41,
      sroiTabellen: 4,
      tabelcellen: { '3.10': 8, '4.5': 14, '4.7': 41 },
    });
    expect(toonControle(controleer())).toContain('groslijst 54 nummers (34 binnen en 20 buiten het onderzoek) in 52 praktijken');
  });

  it('ziet het als er een nummer, een tabel of een cel verdwijnt', () => {
    verander('praktijken/groslijst.yaml', 'nummersGroslijst: [26]', 'nummersGroslijst: []');
    verander('praktijken/mkba.yaml', 'nummer: 41', 'nummer: 40');
    verander('kengetallen/lpbl.yaml', / {4}- \{ bij: Vb9, waarde: 35 \}\n/, '');
    expect(controleer(map).dekking).toMatchObject({
      groslijst: { nummers: 53, binnen: 33, buiten: 20, praktijken: 51 },
      buitenDeGroslijst: ['intraverte-dronten', 'ips'],
      mkbas: 40,
      tabelcellen: { '4.7': 40 },
    });
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
