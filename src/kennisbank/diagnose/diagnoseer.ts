import type { Bevinding } from '../bevinding.ts';
import type { Regelset } from '../model/regelset.ts';
import { leesPeildatum } from '../peildatum.ts';
import { maakBewijs } from './bewijs.ts';
import { tegenspraken } from './tegenspraak.ts';
import { vasteVoorwaarden } from './voorwaarden.ts';
import { nooitPassend } from './vormen.ts';

/**
 * Wat er aan de regels van een regelset schort, bewezen over alle antwoorden die een initiatief kan geven: voorwaarden die nooit of altijd
 * waar zijn, regels die elkaar tegenspreken of dubbel tellen, en vormen die nooit passend kunnen zijn. Wat niet te bewijzen is, staat er
 * als `niet-bewezen` bij.
 *
 * @param regelset zonder fouten van `controleerKennis`; anders zou een bewijs over onbekende namen gaan
 * @param hoogstensStappen zoveel antwoorden mag één bewijs proberen; zonder grens geldt de gewone
 */
export function diagnoseer({ items, dekkingVanaf }: Regelset, hoogstensStappen?: number): Bevinding[] {
  const bewijs = maakBewijs(items, hoogstensStappen);
  const eersteDag = leesPeildatum(dekkingVanaf);
  if (eersteDag === undefined) throw new Error(`${dekkingVanaf} is geen datum; de controle van de regelset had dat gevonden`);
  return [...vasteVoorwaarden(bewijs), ...tegenspraken(bewijs), ...nooitPassend(bewijs, eersteDag)];
}
