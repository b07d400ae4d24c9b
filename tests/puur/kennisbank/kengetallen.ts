import type { Kengetal } from '../../../src/kennisbank/model/naslag.ts';
import { leesEchteKennis } from '../hulp.ts';

/** Zoeken in de kengetallen van de echte kennisbank; een id, cel of waarde die er niet is, is een fout in de test. */
const kengetallen = new Map(leesEchteKennis().regelset.items.kengetallen.map((k) => [k.id, k]));

export function kengetal(id: string): Kengetal {
  const gevonden = kengetallen.get(id);
  if (gevonden === undefined) throw new Error(`geen kengetal ${id}`);
  return gevonden;
}

/** De gedrukte waarde. */
export function gedrukt(id: string): number {
  return aanwezig(kengetal(id).waarde, id);
}

/** De gedrukte waarde van één cel van een reeks. */
export function cel(id: string, bij: string): number {
  return aanwezig(kengetal(id).reeks?.find((deel) => deel.bij === bij)?.waarde, `${id}, ${bij}`);
}

/** Wat wij narekenden. */
export function nagerekend(id: string): number {
  return aanwezig(kengetal(id).nagerekend?.waarde, `${id}, nagerekend`);
}

/** Alle kengetallen die uit deze bron komen of, als eigen berekening, op haar steunen. */
export function uitBron(bron: string): Kengetal[] {
  return [...kengetallen.values()].filter((k) => k.bron.bron === bron || (k.bron.bron === 'redactie' && k.bron.plaats.includes(bron)));
}

function aanwezig(waarde: number | undefined, waar: string): number {
  if (waarde === undefined) throw new Error(`geen waarde bij ${waar}`);
  return waarde;
}
