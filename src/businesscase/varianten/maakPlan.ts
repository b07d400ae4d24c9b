import { EEN, type Breuk } from '../breuk.ts';
import { gewonePost } from '../deuren/gewonePost.ts';
import type { Post } from '../model.ts';
import type { Rekening } from '../rekening.ts';
import { lumpsum } from './lumpsum.ts';
import { maatwerkbudget } from './maatwerkbudget.ts';
import type { Plan, Spel } from './plan.ts';
import { pooling } from './pooling.ts';
import { resultaatbetaling } from './resultaatbetaling.ts';
import { revolverend } from './revolverend.ts';
import { sharedSavings } from './sharedSavings.ts';
import type { Variant } from './variantmodel.ts';
import { toewijzing, vergoeding } from './vergoeding.ts';
import { voorafInboeken } from './voorafInboeken.ts';
import { wetDos } from './wetDos.ts';

/** Het plan van een variant: hier staat welke vorm welk bestand heeft. */
export function maakPlan(variant: Variant, spel: Spel): Plan {
  switch (variant.vorm) {
    case 'maatwerkbudget':
    case 'maatwerkbudget-lerend':
    case 'betaalafspraken':
      return maatwerkbudget(variant, spel);
    case 'maatwerkbudget-revolverend':
      return revolverend(variant, spel);
    case 'vooraf-inboeken':
      return voorafInboeken(variant, spel);
    case 'impact-bond':
    case 'resultaatreservering':
      return resultaatbetaling(variant, spel);
    case 'centrale-vergoeding':
    case 'spuk-dos':
      return vergoeding(variant, spel);
    case 'brede-spuk':
    case 'spuk-azwa':
    case 'spuk-iza':
      return toewijzing(variant, spel);
    case 'wet-dos':
      return wetDos(variant, spel);
    case 'lumpsum':
    case 'structureel-ontschot':
    case 'populatiebekostiging':
      return lumpsum(variant, spel);
    case 'shared-savings':
      return sharedSavings(variant, spel);
    case 'pooling':
      return pooling(variant, spel);
  }
}

/** De echte kosten die een vorm toevoegt: leren, of de transactiekosten van een resultaatbetaling. */
export function extraPosten(variant: Variant): readonly Post[] {
  if (variant.vorm === 'maatwerkbudget-lerend' && variant.leerkosten !== undefined)
    return [extraPost('leerkosten', 'Leren van het maatwerk', variant.leerkosten)];
  if ((variant.vorm === 'impact-bond' || variant.vorm === 'resultaatreservering') && variant.transactiekosten !== undefined)
    return [extraPost('transactiekosten', 'Transactiekosten', variant.transactiekosten)];
  return [];
}

function extraPost(id: string, naam: string, { rekening, bedrag }: { readonly rekening: Rekening; readonly bedrag: Breuk }): Post {
  return gewonePost({ id: `variant ${id}`, naam, richting: 'kosten', categorie: 'frictie', ...rekening, hoeveelheid: EEN, prijs: bedrag });
}
