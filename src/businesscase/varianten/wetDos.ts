import { EEN, gedeeld, kleinste, min, NUL, som, teken, vergelijk, type Breuk } from '../breuk.ts';
import { euroTekst, inEuro, naarBeneden } from '../geld.ts';
import { uitvoeringPerJaar } from '../veld.ts';
import { Boek, totaleUitvoering, type Plan, type Spel } from './plan.ts';
import type { WetDos } from './variantmodel.ts';

const WLZ = 'wlz';

/** Wet DOS: het zorgkantoor betaalt mee, maar alleen als de verwachte Wlz-besparing in contante waarde minstens zo groot is. */
export function wetDos({ betaler, bijdrage, rest }: WetDos, { veld, noem }: Spel): Plan {
  const besparing = som(veld.rekeningen.filter(({ rekening }) => rekening.wet === WLZ).map(({ contant }) => contant.kas.baten));
  const cijfers = { bijdrage: inEuro(bijdrage), contanteWaardeBesparingWlz: inEuro(besparing) };
  const risico = [
    { risico: 'De Wlz-besparing blijft uit.', drager: `${noem(betaler)}, en daarmee het Fonds langdurige zorg` },
    { risico: 'De kosten vallen hoger uit.', drager: noem(rest) },
  ];
  if (vergelijk(besparing, bijdrage) < 0)
    return {
      overdrachten: [],
      risico,
      geweigerd: 'DOS_BUSINESSCASE_NEGATIEF',
      zin: `Een bijdrage van ${euroTekst(bijdrage)} kan niet: de verwachte besparing in de Wlz is ${
        inEuro(bijdrage) === inEuro(besparing) ? 'een fractie van een cent kleiner' : euroTekst(besparing)
      }.`,
      waarschuwingen: [
        {
          code: 'DOS_BUSINESSCASE_NEGATIEF',
          tekst: `De bijdrage is ${verschilTekst(min(bijdrage, besparing))} groter dan de verwachte besparing in de Wlz. ${raad(besparing)}`,
        },
      ],
      cijfers,
    };
  const boek = new Boek();
  const totaal = totaleUitvoering(veld);
  const betaald = teken(totaal) > 0 ? kleinste(bijdrage, totaal) : totaal;
  // De bijdrage valt in jaar 0: zij betaalt de kosten van dat jaar, en wat over is gaat naar wie de rest betaalt.
  const eersteJaar = uitvoeringPerJaar(veld)[0] ?? totaal;
  const direct = teken(eersteJaar) > 0 ? kleinste(betaald, eersteJaar) : NUL;
  const deel = teken(eersteJaar) > 0 ? gedeeld(direct, eersteJaar) : NUL;
  boek.betaalUitvoering(betaler, (jaar) => (jaar === 0 ? deel : NUL), veld, 'bijdrage Wet DOS');
  boek.betaalUitvoering(rest, (jaar) => (jaar === 0 ? min(EEN, deel) : EEN), veld, 'betaalt wat openblijft');
  boek.boek(betaler, rest, 0, min(betaald, direct), 'bijdrage Wet DOS voor latere jaren');
  return {
    overdrachten: boek.overdrachten,
    risico,
    zin: `${noem(betaler)} betaalt ${euroTekst(betaald)} mee en bespaart naar verwachting ${euroTekst(besparing)}; ${noem(rest)} betaalt ${euroTekst(min(totaal, betaald))}.`,
    waarschuwingen:
      vergelijk(bijdrage, betaald) > 0
        ? [
            {
              code: 'BIJDRAGE_BOVEN_KOSTEN',
              tekst: `De bijdrage van ${euroTekst(bijdrage)} is hoger dan de kosten van de uitvoering en is verlaagd naar ${euroTekst(betaald)}.`,
            },
          ]
        : [],
    cijfers,
  };
}

function verschilTekst(verschil: Breuk): string {
  return inEuro(verschil) === 0 ? 'minder dan een cent' : euroTekst(verschil);
}

/** Naar beneden afgerond: wie precies vraagt wat hier staat, moet het kunnen krijgen. */
function raad(besparing: Breuk): string {
  const hoogstens = naarBeneden(besparing);
  return teken(hoogstens) > 0 ? `Vraag hoogstens ${euroTekst(hoogstens)}.` : 'Zonder besparing in de Wlz kan er geen bijdrage zijn.';
}
