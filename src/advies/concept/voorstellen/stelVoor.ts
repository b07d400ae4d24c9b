import type { Variant } from '../../../businesscase/varianten/variantmodel.ts';
import type { Spelers } from '../spelers.ts';
import { stelImpactBondVoor, stelResultaatreserveringVoor } from './resultaat.ts';
import { stelBetaalafsprakenVoor, stelMaatwerkbudgetVoor, stelPoolingVoor, stelVasteSomVoor } from './verdeling.ts';
import { stelToewijzingVoor, stelVergoedingVoor, stelWetDosVoor } from './vergoeding.ts';
import { stelRevolverendVoor, stelVoorafInboekenVoor } from './voorfinanciering.ts';
import type { Voorstel } from './voorstel.ts';

/** Stelt voor een vorm de parameters van haar geldstroom voor. */
export function stelVoor(vorm: Variant['vorm'], spelers: Spelers): Voorstel {
  if (spelers.uitvoerder === undefined)
    return {
      reden:
        'Er zijn geen kosten van een uitvoerder; alleen die worden met een vorm betaald. Zet de kosten van de aanpak bij een partij met rol uitvoerder.',
    };
  if (spelers.lasten.length === 0) return { reden: 'Nog niet bekend is wie nu betaalt.' };
  switch (vorm) {
    case 'maatwerkbudget':
    case 'maatwerkbudget-lerend':
      return stelMaatwerkbudgetVoor(vorm, spelers);
    case 'maatwerkbudget-revolverend':
      return stelRevolverendVoor(spelers);
    case 'vooraf-inboeken':
      return stelVoorafInboekenVoor(spelers);
    case 'impact-bond':
      return stelImpactBondVoor(spelers);
    case 'resultaatreservering':
      return stelResultaatreserveringVoor(spelers);
    case 'centrale-vergoeding':
    case 'spuk-dos':
      return stelVergoedingVoor(vorm, spelers);
    case 'brede-spuk':
    case 'spuk-azwa':
    case 'spuk-iza':
      return stelToewijzingVoor(vorm, spelers);
    case 'wet-dos':
      return stelWetDosVoor(spelers);
    case 'betaalafspraken':
      return stelBetaalafsprakenVoor(spelers);
    case 'lumpsum':
    case 'structureel-ontschot':
    case 'populatiebekostiging':
      return stelVasteSomVoor(vorm, spelers);
    case 'shared-savings':
      return { reden: 'Daarvoor is een benchmark nodig: wat de zorg en hulp zonder de aanpak zouden kosten.' };
    case 'pooling':
      return stelPoolingVoor(spelers);
  }
}
