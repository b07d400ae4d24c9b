import type { Kennis } from '../kennisbank/kennis.ts';
import { maakAdviesvraag, zekereAntwoorden, type Adviesvraag } from './adviesvraag.ts';
import { leesGetallen } from './getallen.ts';
import type { Intakevraag } from './leesIntakevraag.ts';
import { lexiconVan } from './lexicon.ts';
import { maakNavragen } from './navragen.ts';
import type { Navraag, Uitgesloten, Voorstel } from './voorstel.ts';
import { maakVoorstellen } from './voorstellen.ts';
import { leesWoorden } from './zinsdelen.ts';

/** Wat de intake van een tekst begreep. */
export interface Intake {
  /** De versie van de regelset waarmee gelezen is. */
  readonly regelset: number;
  readonly voorstellen: readonly Voorstel[];
  readonly uitgesloten: readonly Uitgesloten[];
  readonly navragen: readonly Navraag[];
  /** Ontbreekt zolang er geen wet en geen domein bekend is. */
  readonly adviesvraag?: Adviesvraag;
}

/**
 * Leest een beschrijving en stelt voor wat er in een vraag om advies hoort. Beslist niets: wie het voorstel overneemt, kijkt het na.
 * Dezelfde tekst en regelset geven hetzelfde voorstel. De tekst komt nergens in terug, behalve de woorden die ergens toe leidden, en als de
 * vrager erom vraagt als omschrijving.
 */
export function neemIn(kennis: Kennis, { tekst, metOmschrijving }: Intakevraag): Intake {
  const gelezen = { tekst, rij: leesWoorden(tekst), getallen: leesGetallen(tekst) };
  const { voorstellen, uitgesloten } = maakVoorstellen(kennis, lexiconVan(kennis), gelezen);
  const antwoorden = zekereAntwoorden(kennis, voorstellen);
  const adviesvraag = maakAdviesvraag(antwoorden, metOmschrijving ? tekst : undefined);
  return {
    regelset: kennis.regelset.versie,
    voorstellen,
    uitgesloten,
    navragen: maakNavragen(kennis, voorstellen, antwoorden),
    ...(adviesvraag === undefined ? {} : { adviesvraag }),
  };
}
