/** Toeval dat met hetzelfde zaad altijd hetzelfde is (mulberry32), zodat iedereen dezelfde regels meet. */
export interface Toeval {
  /** Een getal van 0 tot 1. */
  readonly getal: () => number;
  /** Een heel getal van 0 tot en met `hoogste`. */
  readonly heel: (hoogste: number) => number;
  readonly kans: (deel: number) => boolean;
  /** Een van de lijst. @throws bij een lege lijst */
  readonly kies: <T>(lijst: readonly T[]) => T;
  /** Zoveel verschillende uit de lijst, in de volgorde van de lijst. */
  readonly enkele: <T>(lijst: readonly T[], aantal: number) => T[];
}

export function maakToeval(zaad: number): Toeval {
  let stand = zaad >>> 0;
  const getal = (): number => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let menging = Math.imul(stand ^ (stand >>> 15), stand | 1);
    menging ^= menging + Math.imul(menging ^ (menging >>> 7), menging | 61);
    return ((menging ^ (menging >>> 14)) >>> 0) / 2 ** 32;
  };
  const heel = (hoogste: number): number => Math.floor(getal() * (hoogste + 1));
  return {
    getal,
    heel,
    kans: (deel) => getal() < deel,
    kies: (lijst) => {
      const gekozen = lijst[heel(lijst.length - 1)];
      if (gekozen === undefined) throw new Error('uit een lege lijst valt niets te kiezen');
      return gekozen;
    },
    enkele: (lijst, aantal) => {
      const plaatsen = new Set<number>();
      while (plaatsen.size < Math.min(aantal, lijst.length)) plaatsen.add(heel(lijst.length - 1));
      return lijst.filter((_, plaats) => plaatsen.has(plaats));
    },
  };
}
