import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bevinding } from '../src/kennisbank/bevinding.ts';
import { controleerInhoud } from '../src/kennisbank/inhoudscontrole/controleerInhoud.ts';
import type { Regelset } from '../src/kennisbank/model/regelset.ts';

/** Waar de teksten van de bronnen staan: zij horen niet bij dit huis. `BRONTEKSTEN` wijst een andere map aan. */
const BRONMAP = process.env['BRONTEKSTEN'] ?? join(import.meta.dirname, '..', '..', 'shared', 'bronnen');
/** Een bron waarvan het bestand niet naar haar heet. */
const ANDERE_BESTANDSNAAM = new Map([
  ['beleid-2026', 'beleidsstand-2026'],
  ['prijzen-2022', 'referentieprijzen-2022'],
]);

/** De teksten van de bronnen die er zijn, per bron. Een bestand hoort bij een bron als het met haar naam begint. */
export function leesBronteksten(bronnen: readonly { readonly id: string }[], map = BRONMAP): ReadonlyMap<string, string> {
  const bestanden = existsSync(map) ? readdirSync(map) : [];
  return new Map(
    bronnen.flatMap(({ id }) => {
      const bestand = bestanden.find((naam) => naam.startsWith(ANDERE_BESTANDSNAAM.get(id) ?? id));
      return bestand === undefined ? [] : [[id, readFileSync(join(map, bestand), 'utf8')] as const];
    }),
  );
}

/** Kijkt de inhoud na met de bronteksten die er zijn. */
export function bevindingenIn(regelset: Regelset): readonly Bevinding[] {
  return controleerInhoud(regelset, leesBronteksten(regelset.items.bronnen));
}
