import { maal } from '../breuk.ts';
import { euroTekst } from '../geld.ts';
import { bedragenTekst, Boek, genormeerd, totaleUitvoering, werkwoord, type Plan, type Spel } from './plan.ts';
import type { Verdeeld } from './variantmodel.ts';

/** Maatwerkbudget (ook lerend) en betaalafspraken: ieder betaalt een vast deel van de uitvoering en niemand krijgt iets terug. */
export function maatwerkbudget({ vorm, aandelen, leerkosten }: Verdeeld, { veld, noem }: Spel): Plan {
  const boek = new Boek();
  const totaal = totaleUitvoering(veld);
  const delen = genormeerd(aandelen);
  for (const { rekening, aandeel } of delen) boek.betaalUitvoering(rekening, aandeel, veld, 'afgesproken deel van de uitvoering');
  const wat = `${vorm === 'betaalafspraken' ? 'Volgens afspraak' : 'Aan het budget'} ${werkwoord(delen.length, 'betaalt', 'betalen')}`;
  const leren = leerkosten === undefined ? '' : ` Het leren kost ${noem(leerkosten.rekening)} nog ${euroTekst(leerkosten.bedrag)}.`;
  return {
    overdrachten: boek.overdrachten,
    risico: [{ risico: 'De baten vallen tegen.', drager: 'elke rekening met verwachte baten; wat is betaald komt niet terug' }],
    zin: `${wat} ${bedragenTekst(
      delen.map(({ rekening, aandeel }) => ({ rekening, bedrag: maal(totaal, aandeel) })),
      noem,
    )}; er wordt niets verrekend.${leren}`,
    waarschuwingen: [],
  };
}
