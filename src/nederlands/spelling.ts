import { afstand } from './afstand.ts';

/** Een bekend woord dat op een onbekend lijkt. */
export interface Nabij {
  readonly woord: string;
  /** Het aantal letters verschil. */
  readonly letters: number;
}

/** Een woord dat er in zoveel letters van mag afwijken: in een kort woord is één andere letter al een ander woord. */
function ruimte(woord: string): number {
  return woord.length < 4 ? 0 : woord.length < 8 ? 1 : 2;
}

/** De paren letters van een woord, met een rand aan beide kanten. */
function paren(woord: string): string[] {
  const metRand = `^${woord}$`;
  return Array.from({ length: metRand.length - 1 }, (_, plaats) => metRand.slice(plaats, plaats + 2));
}

/** Eén verschil raakt hoogstens zoveel paren (een wissel van twee letters raakt er drie). */
const PAREN_PER_VERSCHIL = 3;

/**
 * Maakt een zoeker naar bekende woorden met een kleine afwijking. Alleen woorden die genoeg paren letters delen worden echt vergeleken:
 * dat zijn er enkele tientallen van de duizenden.
 */
export function maakSpelling(woordenschat: readonly string[]): (woord: string, letters?: number) => readonly Nabij[] {
  const metPaar = new Map<string, number[]>();
  for (const [plaats, woord] of woordenschat.entries())
    for (const paar of new Set(paren(woord))) {
      const lijst = metPaar.get(paar);
      if (lijst === undefined) metPaar.set(paar, [plaats]);
      else lijst.push(plaats);
    }
  return (woord, letters = ruimte(woord)) => {
    if (letters === 0) return [];
    const eigen = new Set(paren(woord));
    const gedeeld = new Uint8Array(woordenschat.length);
    for (const paar of eigen) for (const plaats of metPaar.get(paar) ?? []) gedeeld[plaats] = (gedeeld[plaats] ?? 0) + 1;
    const nodig = Math.max(1, eigen.size - PAREN_PER_VERSCHIL * letters);
    const gevonden: Nabij[] = [];
    for (const [plaats, kandidaat] of woordenschat.entries()) {
      if ((gedeeld[plaats] ?? 0) < nodig || Math.abs(kandidaat.length - woord.length) > letters) continue;
      const verschil = afstand(woord, kandidaat);
      if (verschil <= letters) gevonden.push({ woord: kandidaat, letters: verschil });
    }
    return gevonden.toSorted((a, b) => a.letters - b.letters || (a.woord < b.woord ? -1 : 1));
  };
}
