import type { Begrip } from '../model/naslag.ts';
import { stamVan } from '../../nederlands/stam.ts';
import { woordenVan } from '../../nederlands/woorden.ts';

/** Een stuk van de vraag dat een naam van een begrip is, met de andere namen ervan; alles in stammen. */
export interface Synoniem {
  /** De plaats van het eerste woord in de vraag, en hoeveel woorden het zijn. */
  readonly begin: number;
  readonly lengte: number;
  readonly ookBekendAls: readonly (readonly string[])[];
}

export type Synoniemzoeker = (stammen: readonly string[]) => readonly Synoniem[];

/** Zoekt in een rij stammen naar namen van begrippen: wie "verkeerde portemonnee" typt, zoekt ook op "wrong pocket". */
export function maakSynoniemen(begrippen: readonly Begrip[]): Synoniemzoeker {
  const opEersteStam = new Map<string, { readonly stammen: readonly string[]; readonly groep: readonly (readonly string[])[] }[]>();
  for (const { naam, synoniemen } of begrippen) {
    const groep = [naam, ...synoniemen].map(stammenVan).filter((stammen) => stammen.length > 0);
    for (const stammen of groep) {
      const eerste = stammen[0] ?? '';
      opEersteStam.set(eerste, [...(opEersteStam.get(eerste) ?? []), { stammen, groep }]);
    }
  }
  return (vraag) =>
    vraag.flatMap((stam, begin) =>
      (opEersteStam.get(stam) ?? [])
        .filter(({ stammen }) => stammen.every((deel, stap) => vraag[begin + stap] === deel))
        .map(({ stammen, groep }) => ({
          begin,
          lengte: stammen.length,
          ookBekendAls: groep.filter((ander) => ander !== stammen && ander.join(' ') !== stammen.join(' ')),
        })),
    );
}

function stammenVan(naam: string): readonly string[] {
  return woordenVan(naam.replaceAll('-', ' ')).map(({ woord }) => stamVan(woord));
}
