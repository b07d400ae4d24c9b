import type { Feiten } from './feiten.ts';
import type { Waarheid } from './waarheid.ts';
import { telOp, type Weegregel, type Weging } from './weging.ts';

/** De regels achter de poort van één verzameling: alle, en per naam die hen opent. */
interface Poortgroep {
  readonly kenmerk: string;
  readonly alle: readonly number[];
  readonly perNaam: ReadonlyMap<string, readonly number[]>;
}

/**
 * Maakt een functie die alle vormen weegt, en daarbij overslaat wat niet kan gelden.
 *
 * Een regel als "alle: [wetten bevat zvw, …]" is onwaar als de wetten bekend zijn en de Zvw er niet bij zit. Zulke regels staan in een
 * index op hun verzameling; alleen die van de genoemde namen worden uitgerekend. De uitkomsten zijn dezelfde als van `weeg` per vorm.
 */
export function maakWeger(vormen: readonly (readonly Weegregel[])[]): (feiten: Feiten) => readonly Weging[] {
  const regels = vormen.flat();
  const zonderPoort = regels.flatMap(({ toets }, plaats) => (toets.poort === undefined ? [plaats] : []));
  const groepen = poortgroepen(regels);
  return (feiten) => {
    const uitkomsten = Array.from<Waarheid>({ length: regels.length }).fill('onwaar');
    const rekenUit = (plaatsen: readonly number[]): void => {
      for (const plaats of plaatsen) uitkomsten[plaats] = regels[plaats]?.toets.uitkomst(feiten) ?? 'onbekend';
    };
    rekenUit(zonderPoort);
    for (const { kenmerk, alle, perNaam } of groepen) {
      const gevonden = feiten[kenmerk];
      if (!Array.isArray(gevonden)) rekenUit(alle);
      else for (const naam of gevonden as readonly string[]) rekenUit(perNaam.get(naam) ?? []);
    }
    let begin = 0;
    return vormen.map((eigen) => {
      const einde = begin + eigen.length;
      const weging = telOp(eigen, uitkomsten.slice(begin, einde));
      begin = einde;
      return weging;
    });
  };
}

function poortgroepen(regels: readonly Weegregel[]): readonly Poortgroep[] {
  const groepen = new Map<string, { readonly alle: number[]; readonly perNaam: Map<string, number[]> }>();
  for (const [plaats, { toets }] of regels.entries()) {
    if (toets.poort === undefined) continue;
    const { kenmerk, namen } = toets.poort;
    const groep = groepen.get(kenmerk) ?? { alle: [], perNaam: new Map<string, number[]>() };
    groepen.set(kenmerk, groep);
    groep.alle.push(plaats);
    for (const naam of namen) groep.perNaam.set(naam, [...(groep.perNaam.get(naam) ?? []), plaats]);
  }
  return [...groepen].map(([kenmerk, groep]) => ({ kenmerk, ...groep }));
}
