import { EEN, maal, min, NUL, plus, positief, teken } from '../breuk.ts';
import { euroTekst, inEuro } from '../geld.ts';
import { Boek, laatsteKostenjaar, totaleUitvoering, type Plan, type Spel } from './plan.ts';
import type { Lumpsum } from './variantmodel.ts';

/**
 * Lumpsum, structureel ontschot en populatiebekostiging: een vaste som aan een hoofdaannemer. Binnen de bandbreedte is het verschil
 * met de kosten van hem; daarbuiten deelt de opdrachtgever mee, in het jaar van de laatste kosten.
 */
export function lumpsum(variant: Lumpsum, { veld, noem }: Spel): Plan {
  const { opdrachtgever, hoofdaannemer, bedrag, bandbreedte, delingTekort, delingOverschot } = variant;
  const boek = new Boek();
  const kosten = totaleUitvoering(veld);
  boek.boek(opdrachtgever, hoofdaannemer, 0, bedrag, 'vaste som');
  boek.betaalUitvoering(hoofdaannemer, EEN, veld, 'betaalt de uitvoering uit de vaste som');
  const tekort = positief(min(kosten, maal(bedrag, plus(EEN, bandbreedte))));
  const overschot = positief(min(maal(bedrag, min(EEN, bandbreedte)), kosten));
  const vanOpdrachtgever = maal(tekort, delingTekort);
  const naarOpdrachtgever = maal(overschot, delingOverschot);
  const jaar = laatsteKostenjaar(veld);
  boek.boek(opdrachtgever, hoofdaannemer, jaar, vanOpdrachtgever, 'deelt in het tekort buiten de bandbreedte');
  boek.boek(hoofdaannemer, opdrachtgever, jaar, naarOpdrachtgever, 'deelt het overschot buiten de bandbreedte');
  const resultaat = plus(min(bedrag, kosten), min(vanOpdrachtgever, naarOpdrachtgever));
  return {
    overdrachten: boek.overdrachten,
    risico: [
      { risico: 'De kosten wijken af binnen de bandbreedte.', drager: noem(hoofdaannemer) },
      {
        risico: 'De kosten vallen hoger uit dan de bandbreedte.',
        drager: delingstekst(delingTekort.teller, delingTekort.noemer, noem(opdrachtgever), noem(hoofdaannemer)),
      },
      { risico: 'Mensen worden doorverwezen naar zorg die een ander betaalt.', drager: 'de partijen buiten dit contract' },
    ],
    zin: `${noem(opdrachtgever)} betaalt ${noem(hoofdaannemer)} ${euroTekst(bedrag)} ineens; die houdt daar ${
      teken(resultaat) < 0 ? `een tekort van ${euroTekst(min(NUL, resultaat))}` : euroTekst(resultaat)
    } aan over.`,
    waarschuwingen: [],
    cijfers: {
      resultaatHoofdaannemer: inEuro(resultaat),
      gedeeldTekort: inEuro(vanOpdrachtgever),
      gedeeldOverschot: inEuro(naarOpdrachtgever),
    },
  };
}

function delingstekst(teller: bigint, noemer: bigint, opdrachtgever: string, hoofdaannemer: string): string {
  if (teller === 0n) return hoofdaannemer;
  return teller === noemer ? opdrachtgever : `${opdrachtgever} en ${hoofdaannemer} samen`;
}
