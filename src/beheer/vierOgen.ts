import type { Auditrij } from './auditspoor.ts';
import { Beheerfout } from './fouten.ts';
import type { Beheerder } from './rollen.ts';

/** Wat een regelset tot het werk van iemand maakt: wie dit deed, mag haar niet zelf goedkeuren. */
const BEWERKINGEN: ReadonlySet<string> = new Set([
  'concept-maken',
  'gegevens-wijzigen',
  'item-schrijven',
  'item-verwijderen',
  'importeren',
  'indienen',
]);
/** De ministeries die het samen eens moeten zijn als een wijziging geldstromen tussen Rijk en gemeenten raakt. */
const BEIDE = ['VWS', 'BZK'] as const;

/** Hoe het met de beoordeling van een regelset staat. */
export interface Beoordeling {
  readonly bewerkers: ReadonlySet<string>;
  /** De goedkeuringen sinds zij het laatst is ingediend. */
  readonly goedkeuringen: readonly { readonly persoon: string; readonly ministerie: string | null }[];
  /** De ministeries waarvan nog een goedkeuring ontbreekt; leeg als alles er is. */
  readonly ontbreekt: readonly string[];
}

/**
 * Leest uit het auditspoor van een regelset wie haar bewerkte en wie haar goedkeurde.
 * @param raaktRijkEnGemeenten dan is van VWS én van BZK een goedkeuring nodig; anders volstaat één beoordelaar
 */
export function beoordelingUit(keten: readonly Auditrij[], raaktRijkEnGemeenten: boolean): Beoordeling {
  const ingediend = keten.findLastIndex(({ handeling }) => handeling === 'indienen');
  const goedkeuringen = keten
    .slice(ingediend + 1)
    .filter(({ handeling }) => handeling === 'goedkeuren')
    .map(({ persoon, ministerie }) => ({ persoon, ministerie }));
  const ministeries = new Set(goedkeuringen.map(({ ministerie }) => ministerie));
  return {
    bewerkers: new Set(keten.filter(({ handeling }) => BEWERKINGEN.has(handeling)).map(({ persoon }) => persoon)),
    goedkeuringen,
    ontbreekt: raaktRijkEnGemeenten
      ? BEIDE.filter((ministerie) => !ministeries.has(ministerie))
      : goedkeuringen.length > 0
        ? []
        : ['een ministerie'],
  };
}

/** @throws Beheerfout VIER_OGEN als deze beoordelaar zelf aan de regelset werkte of haar al goedkeurde */
export function eisVierOgen({ bewerkers, goedkeuringen }: Beoordeling, beheerder: Beheerder): void {
  if (bewerkers.has(beheerder.id))
    throw new Beheerfout('VIER_OGEN', 'U hebt zelf aan deze regelset gewerkt; een ander moet haar beoordelen.');
  if (goedkeuringen.some(({ persoon }) => persoon === beheerder.id))
    throw new Beheerfout('VIER_OGEN', 'U hebt deze regelset al goedgekeurd; de volgende goedkeuring moet van een ander komen.');
}
