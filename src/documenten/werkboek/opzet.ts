import type { Businesscaseantwoord } from '../../advies/businesscase/rekenBusinesscase.ts';
import { maakVeld, type Veld } from '../../businesscase/veld.ts';
import type { Businesscase } from '../../businesscase/model.ts';
import type { Overdracht } from '../../businesscase/varianten/plan.ts';
import { planVan } from '../../businesscase/varianten/planVan.ts';
import { opVolgorde, sleutelVan, type Rekening } from '../../businesscase/rekening.ts';
import type { Stroom } from '../../businesscase/stroom.ts';
import type { Lezing } from '../businesscase/lezing.ts';
import type { Naslag } from '../naslag.ts';

/** Het plan van een variant zoals het in het werkboek komt: exacte overdrachten, en de kosten die de vorm zelf toevoegt. */
export interface Variantplan {
  readonly nummer: number;
  readonly naam: string;
  readonly eigen: readonly Stroom[];
  readonly overdrachten: readonly Overdracht[];
}

/** Alles waaruit de bladen gemaakt worden. Rekeningen en partijen hebben een nummer: op een naam zoeken gaat mis bij hoofdletters en jokertekens. */
export interface Opzet {
  readonly geval: Businesscase;
  readonly veld: Veld;
  readonly lezing: Lezing<Businesscaseantwoord>;
  readonly rekeningen: readonly Rekening[];
  readonly rekeningnummer: (rekening: Rekening) => number;
  readonly partijnummer: (partij: string) => number;
  readonly plannen: readonly Variantplan[];
}

export function maakOpzet(geval: Businesscase, lezing: Lezing<Businesscaseantwoord>, { namen }: Pick<Naslag, 'namen'>): Opzet {
  const veld = maakVeld(geval);
  const plannen = geval.varianten.map((variant, nummer): Variantplan => {
    const { veld: eigenVeld, plan } = planVan(variant, veld, namen);
    return { nummer, naam: lezing.variant(variant), eigen: eigenVeld.stromen.slice(veld.stromen.length), overdrachten: plan.overdrachten };
  });
  const geraakt = [
    ...veld.rekeningen.map(({ rekening }) => rekening),
    ...plannen.flatMap(({ eigen, overdrachten }) => [
      ...eigen.map(({ post: { partij, wet } }): Rekening => ({ partij, ...(wet === undefined ? {} : { wet }) })),
      ...overdrachten.flatMap(({ van, naar }) => [van, naar]),
    ]),
  ];
  const rekeningen = [...new Map(geraakt.map((rekening) => [sleutelVan(rekening), rekening])).values()].toSorted(opVolgorde);
  const rekeningnummers = new Map(rekeningen.map((rekening, plaats) => [sleutelVan(rekening), plaats + 1]));
  const partijnummers = new Map(geval.partijen.map(({ id }, plaats) => [id, plaats + 1]));
  return {
    geval,
    veld,
    lezing,
    rekeningen,
    rekeningnummer: (rekening) => rekeningnummers.get(sleutelVan(rekening)) ?? 0,
    partijnummer: (partij) => partijnummers.get(partij) ?? 0,
    plannen,
  };
}
