import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { bevinding, type Bevinding } from '../src/kennisbank/bevinding.ts';
import { controleerKennis } from '../src/kennisbank/controleer.ts';
import type { Regelset } from '../src/kennisbank/model/regelset.ts';

/** De map met de kennisbank van dit huis. */
export const KENNISBANKMAP = join(import.meta.dirname, '..', 'schema', 'kennisbank');

/** Wat er in de bestanden staat, nog ongecontroleerd. */
export interface Bestanden {
  readonly gegevens: unknown;
  readonly lijsten: readonly { readonly bestand: string; readonly soort: string; readonly items: readonly unknown[] }[];
  readonly fouten: readonly Bevinding[];
}

function alleYaml(map: string): string[] {
  return readdirSync(map)
    .toSorted()
    .flatMap((naam) => {
      const pad = join(map, naam);
      if (statSync(pad).isDirectory()) return alleYaml(pad);
      return naam.endsWith('.yaml') ? [pad] : [];
    });
}

/**
 * Leest de map met kennisbankbestanden. De soort is de naam van het bestand of van de map waarin het staat:
 * `wetten.yaml` en `financieringsvormen/instrumenten.yaml`. `regelset.yaml` zegt wat de regelset over zichzelf zegt.
 */
export function leesKennisbank(map: string): Bestanden {
  const fouten: Bevinding[] = [];
  const lijsten: { bestand: string; soort: string; items: readonly unknown[] }[] = [];
  let gegevens: unknown;
  for (const pad of alleYaml(map)) {
    const bestand = relative(map, pad).replaceAll('\\', '/');
    const regels = new LineCounter();
    const document = parseDocument(readFileSync(pad, 'utf8'), { lineCounter: regels, uniqueKeys: true });
    for (const fout of document.errors) {
      const { line, col } = regels.linePos(fout.pos[0]);
      fouten.push(bevinding('yaml-ongeldig', { bestand }, `geen geldige YAML op regel ${line}, kolom ${col}: ${fout.code}`));
    }
    if (document.errors.length > 0) continue;
    const inhoud: unknown = document.toJS();
    if (bestand === 'regelset.yaml') gegevens = inhoud;
    else if (Array.isArray(inhoud)) lijsten.push({ bestand, soort: bestand.replace(/\.yaml$/, '').split('/')[0] ?? '', items: inhoud });
    else fouten.push(bevinding('geen-lijst', { bestand }, 'een kennisbankbestand is een lijst van items'));
  }
  return { gegevens, lijsten, fouten };
}

/** Leest en controleert de kennisbankbestanden: de regelset, of alle fouten in de bestanden en hun inhoud samen. */
export function leesGecontroleerd(map = KENNISBANKMAP): { readonly regelset: Regelset | undefined; readonly fouten: readonly Bevinding[] } {
  const bestanden = leesKennisbank(map);
  const { regelset, fouten } = controleerKennis(bestanden);
  const alles = [...bestanden.fouten, ...fouten];
  return { regelset: alles.length === 0 ? regelset : undefined, fouten: alles };
}
