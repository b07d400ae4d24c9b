import { maakBenoemer, type Namen } from '../rekening.ts';
import { metExtraPosten, type Veld } from '../veld.ts';
import { extraPosten, maakPlan } from './maakPlan.ts';
import type { Plan } from './plan.ts';
import type { Variant } from './variantmodel.ts';

/** Het plan van een variant, exact, op het veld met de kosten die de vorm zelf toevoegt. */
export function planVan(variant: Variant, basis: Veld, namen: Namen): { readonly veld: Veld; readonly plan: Plan } {
  const veld = metExtraPosten(basis, extraPosten(variant));
  return { veld, plan: maakPlan(variant, { veld, noem: maakBenoemer(veld.geval.partijen, namen) }) };
}
