import { VARIANTVORMEN, type Variant } from '../../businesscase/varianten/variantmodel.ts';
import { bedoeldeU } from '../../kennisbank/nabij.ts';
import { noemWaarde } from '../../kennisbank/meldingen.ts';
import { Lezer, type Leesstand, type Pad } from './lezer.ts';
import {
  leesLumpsum,
  leesPooling,
  leesSharedSavings,
  leesVerdeeld,
  VELDEN_LUMPSUM,
  VELDEN_POOLING,
  VELDEN_SHARED_SAVINGS,
  VELDEN_VERDEELD,
  VELDEN_VERDEELD_LEREND,
} from './leesVerdeling.ts';
import { leesRevolverend, leesVoorafInboeken, VELDEN_REVOLVEREND, VELDEN_VOORAF } from './leesVoorfinanciering.ts';
import { leesResultaatbetaling, VELDEN_IMPACT_BOND, VELDEN_RESERVERING } from './leesResultaatbetaling.ts';
import { leesToewijzing, leesVergoeding, leesWetDos, VELDEN_TOEWIJZING, VELDEN_VERGOEDING, VELDEN_WET_DOS } from './leesVergoeding.ts';

/** Een variant zonder wat elke variant heeft. */
export type Kern<V extends Variant = Variant> = V extends Variant ? Omit<V, 'naam' | 'aannames'> : never;

/** De parameters per vorm, naast `vorm` en `naam`. */
export const VARIANTVELDEN: Readonly<Record<Variant['vorm'], readonly string[]>> = {
  maatwerkbudget: VELDEN_VERDEELD,
  'maatwerkbudget-lerend': VELDEN_VERDEELD_LEREND,
  'maatwerkbudget-revolverend': VELDEN_REVOLVEREND,
  'vooraf-inboeken': VELDEN_VOORAF,
  'impact-bond': VELDEN_IMPACT_BOND,
  resultaatreservering: VELDEN_RESERVERING,
  'centrale-vergoeding': VELDEN_VERGOEDING,
  'spuk-dos': VELDEN_VERGOEDING,
  'brede-spuk': VELDEN_TOEWIJZING,
  'spuk-azwa': VELDEN_TOEWIJZING,
  'spuk-iza': VELDEN_TOEWIJZING,
  'wet-dos': VELDEN_WET_DOS,
  betaalafspraken: VELDEN_VERDEELD,
  lumpsum: VELDEN_LUMPSUM,
  'structureel-ontschot': VELDEN_LUMPSUM,
  populatiebekostiging: VELDEN_LUMPSUM,
  'shared-savings': VELDEN_SHARED_SAVINGS,
  pooling: VELDEN_POOLING,
};

/** Leest één variant; niets als er iets ontbreekt of niet klopt. @param horizonJaren voor wat standaard aan het eind valt */
export function leesVariant(ruw: unknown, pad: Pad, stand: Leesstand, horizonJaren: number): Variant | undefined {
  const vorm = vormVan(ruw, pad, stand);
  if (vorm === undefined) return undefined;
  // Eigen aannames per variant, zodat zij bij die variant staan.
  const eigen: Leesstand = { ...stand, aannames: [] };
  const lezer = Lezer.open(ruw, ['vorm', 'naam', ...VARIANTVELDEN[vorm]], pad, eigen);
  if (lezer === undefined) return undefined;
  const naam = lezer.tekst('naam');
  const kern = leesKern(vorm, lezer, horizonJaren);
  return kern === undefined ? undefined : { ...kern, ...(naam === undefined ? {} : { naam }), aannames: eigen.aannames };
}

function leesKern(vorm: Variant['vorm'], lezer: Lezer, horizonJaren: number): Kern | undefined {
  switch (vorm) {
    case 'maatwerkbudget':
    case 'maatwerkbudget-lerend':
    case 'betaalafspraken':
      return leesVerdeeld(vorm, lezer);
    case 'maatwerkbudget-revolverend':
      return leesRevolverend(lezer);
    case 'vooraf-inboeken':
      return leesVoorafInboeken(lezer, horizonJaren);
    case 'impact-bond':
    case 'resultaatreservering':
      return leesResultaatbetaling(vorm, lezer);
    case 'centrale-vergoeding':
    case 'spuk-dos':
      return leesVergoeding(vorm, lezer);
    case 'brede-spuk':
    case 'spuk-azwa':
    case 'spuk-iza':
      return leesToewijzing(vorm, lezer);
    case 'wet-dos':
      return leesWetDos(lezer);
    case 'lumpsum':
    case 'structureel-ontschot':
    case 'populatiebekostiging':
      return leesLumpsum(vorm, lezer);
    case 'shared-savings':
      return leesSharedSavings(lezer);
    case 'pooling':
      return leesPooling(lezer);
  }
}

function vormVan(ruw: unknown, pad: Pad, stand: Leesstand): Variant['vorm'] | undefined {
  const kijker = Lezer.open(ruw, typeof ruw === 'object' && ruw !== null ? Object.keys(ruw) : [], pad, stand);
  if (kijker === undefined) return undefined;
  const vorm = kijker.ruw('vorm');
  if (vorm === undefined) {
    kijker.ontbreekt('vorm', `een van ${VARIANTVORMEN.join(', ')}`);
    return undefined;
  }
  const gevonden = VARIANTVORMEN.find((bekend) => bekend === vorm);
  if (gevonden === undefined) {
    const tekst = typeof vorm === 'string' ? bedoeldeU(vorm, VARIANTVORMEN) : '';
    kijker.mis(
      'vorm',
      'onbekende-waarde',
      `${noemWaarde(vorm)} is geen vorm waarvan het geld te volgen is${tekst}. Bekend zijn: ${VARIANTVORMEN.join(', ')}.`,
    );
  }
  return gevonden;
}
