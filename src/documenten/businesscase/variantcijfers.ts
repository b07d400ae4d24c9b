import type { Cijfers } from '../../businesscase/varianten/plan.ts';
import { bedragentabel } from '../bedragentabel.ts';
import { opsommingslijst, type Blok, type Regel, type Rij } from '../document.ts';
import { bedrag, euro, procent } from '../notatie.ts';
import type { Lezing, Toonbarevariant } from './lezing.ts';

type Bedragveld = {
  [V in keyof Cijfers]-?: Exclude<Cijfers[V], undefined> extends number ? V : never;
}[keyof Cijfers];

/** Hoe het eigen cijfer van een vorm heet. */
const CIJFER: Readonly<Record<Bedragveld, readonly [string, 'euro' | 'fractie']>> = {
  eigenDeelVoorfinancier: ['Wat de voorfinancier zelf draagt', 'euro'],
  ingeboekt: ['Vooraf op de budgetten ingeboekt', 'euro'],
  standFonds: ['Wat de algemene middelen overhouden', 'euro'],
  hoofdsom: ['Hoofdsom: de kosten van de uitvoering', 'euro'],
  behaaldDeel: ['Deel van het resultaat dat is gehaald', 'fractie'],
  resultaatbetaling: ['Betaling voor het resultaat', 'euro'],
  rendementInvesteerder: ['Rendement van de investeerder per jaar', 'fractie'],
  vergoeding: ['Vergoeding', 'euro'],
  bijdrage: ['Bijdrage', 'euro'],
  contanteWaardeBesparingWlz: ['Verwachte besparing in de Wlz, contante waarde', 'euro'],
  resultaatHoofdaannemer: ['Wat de hoofdaannemer overhoudt', 'euro'],
  gedeeldTekort: ['Gedeeld tekort', 'euro'],
  gedeeldOverschot: ['Gedeeld overschot', 'euro'],
  besparing: ['Besparing: benchmark min werkelijk', 'euro'],
  gedeeldeBesparing: ['Wat daarvan gedeeld wordt', 'euro'],
  teDragen: ['Samen te dragen: uitvoering en verliezen', 'euro'],
  baten: ['Baten van wie wint', 'euro'],
  tekort: ['Tekort: zoveel baten zijn er te weinig', 'euro'],
};

/** De cijfers die alleen bij deze vorm horen. */
export function eigenCijfers(variant: Toonbarevariant, naam: string, lezing: Lezing): readonly Blok[] {
  const regels = (Object.keys(CIJFER) as Bedragveld[]).flatMap((veld): readonly Regel[] => {
    const waarde = variant[veld];
    const [wat, soort] = CIJFER[veld];
    return waarde === undefined ? [] : [`${wat}: ${soort === 'euro' ? euro(waarde) : procent(waarde)}`];
  });
  const reden =
    variant.rendementInvesteerderReden === undefined ? [] : [`Geen rendement van de investeerder: ${variant.rendementInvesteerderReden}`];
  const sleutel = variant.sleutel === undefined ? [] : [`Verdeelsleutel: ${variant.sleutel}`];
  return [...opsommingslijst([...regels, ...reden, ...sleutel]), ...tabellen(variant, naam, lezing)];
}

function tabellen({ betalers = [], perClient = [], inbreng = [] }: Toonbarevariant, naam: string, { rij }: Lezing): readonly Blok[] {
  return [
    ...(betalers.length === 0
      ? []
      : [
          {
            soort: 'tabel' as const,
            bijschrift: `Is een betaler slechter af dan wanneer hij zelf had betaald: ${naam}`,
            kolommen: [
              { kop: 'Betaler' },
              { kop: 'Kost nu', getal: true as const },
              { kop: 'Zelf betalen', getal: true as const },
              { kop: 'Verschil', getal: true as const },
              { kop: 'Slechter af' },
            ],
            rijen: betalers.map((betaler): Rij => ({
              cellen: [
                rij(betaler),
                bedrag(betaler.contanteWaardeKosten),
                bedrag(betaler.contanteWaardeZelfBetalen),
                bedrag(betaler.verschil),
                betaler.slechterAf ? 'ja' : 'nee',
              ],
            })),
          },
        ]),
    ...(perClient.length === 0
      ? []
      : [
          bedragentabel(
            `Vergoeding en kosten per cliënt in euro: ${naam}`,
            ['Ontvanger', 'Vergoeding', 'Kosten', 'Verschil'],
            perClient.map((eigen) => ({ naam: rij(eigen), bedragen: [eigen.vergoeding, eigen.kosten, eigen.verschil] })),
          ),
        ]),
    ...(inbreng.length === 0
      ? []
      : [
          bedragentabel(
            `Wie wat inbrengt, contante waarde in euro: ${naam}`,
            ['Rekening', 'Inbreng'],
            inbreng.map((eigen) => ({ naam: rij(eigen), bedragen: [eigen.bedrag] })),
          ),
        ]),
  ];
}
