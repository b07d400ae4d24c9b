import type { Regelset } from '../model/regelset.ts';
import type { Bevinding } from '../bevinding.ts';
import { bronplaatsen } from './bronplaatsen.ts';
import { jargonZonderBegrip } from './jargon.ts';
import { langeZinnen } from './langeZinnen.ts';
import { letterlijkUitBron } from './letterlijk.ts';
import { standgaten } from './standgaten.ts';
import { verplichteVelden } from './verplichteVelden.ts';

/**
 * Kijkt de inhoud van een regelset na, boven op de vorm en de samenhang. Nieuwe controles komen hier als regel erbij.
 * `bronteksten` zijn de bronnen als tekst, per bron; wat er niet is, kan niet worden nagezocht. De fouten staan voorop.
 */
export function controleerInhoud(regelset: Regelset, bronteksten: ReadonlyMap<string, string> = new Map()): Bevinding[] {
  const bevindingen = [
    ...verplichteVelden(regelset),
    ...standgaten(regelset),
    ...bronplaatsen(regelset, bronteksten),
    ...letterlijkUitBron(regelset, bronteksten),
    ...langeZinnen(regelset),
    ...jargonZonderBegrip(regelset),
  ];
  return bevindingen.toSorted((a, b) => Number(b.ernst === 'fout') - Number(a.ernst === 'fout'));
}
