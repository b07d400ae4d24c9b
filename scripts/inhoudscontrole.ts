import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toonBevinding, type Bevinding } from '../src/kennisbank/inhoudscontrole/bevinding.ts';
import { controleerInhoud } from '../src/kennisbank/inhoudscontrole/controleerInhoud.ts';
import { toonFout } from '../src/kennisbank/fout.ts';
import type { Regelset } from '../src/kennisbank/model/regelset.ts';
import { leesGecontroleerd } from './lees-kennisbank.ts';

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
export function bevindingenIn(regelset: Regelset): Bevinding[] {
  return controleerInhoud(regelset, leesBronteksten(regelset.items.bronnen));
}

/** `npm run kennisbank:inhoud`: toont wat er aan de inhoud niet klopt of beter kan. Eindigt met 1 als er een fout is. */
if (process.argv[1] === import.meta.filename) {
  const { regelset, fouten } = leesGecontroleerd();
  for (const fout of fouten) console.error(toonFout(fout));
  const bevindingen = regelset === undefined ? [] : bevindingenIn(regelset);
  for (const bevinding of bevindingen) console.log(toonBevinding(bevinding));
  const aantal = bevindingen.filter(({ ernst }) => ernst === 'fout').length;
  const zonder = (regelset?.items.bronnen ?? []).length - leesBronteksten(regelset?.items.bronnen ?? []).size;
  console.log(`${aantal} fouten, ${bevindingen.length - aantal} waarschuwingen; ${zonder} bronnen zonder tekst om in na te zoeken.`);
  process.exitCode = aantal > 0 || fouten.length > 0 ? 1 : 0;
}
