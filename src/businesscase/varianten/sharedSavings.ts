import { EEN, kleinste, maal, min, NUL, positief, teken, vergelijk, type Breuk } from '../breuk.ts';
import { euroTekst, inEuro, procentTekst } from '../geld.ts';
import { bedragenTekst, alleRekeningen, Boek, genormeerd, naarBaten, werkwoord, type Plan, type Spel } from './plan.ts';
import type { SharedSavings } from './variantmodel.ts';

/** Shared savings: wat onder de benchmark blijft wordt gedeeld, mits de besparing groot genoeg is; een verlies alleen als dat is afgesproken. */
export function sharedSavings(variant: SharedSavings, { veld, noem }: Spel): Plan {
  const { verdeling, preventiefonds, rest, deelpercentage } = variant;
  const boek = new Boek();
  if (rest !== undefined) boek.betaalUitvoering(rest, EEN, veld, 'betaalt de uitvoering');
  const besparing = min(variant.benchmark, variant.werkelijk);
  const pot = potVan(variant, besparing);
  const betalers = naarBaten(alleRekeningen(veld), veld);
  // Zonder iemand met baten is er niemand om de pot uit te betalen.
  const gedeeld = betalers.length === 0 ? NUL : pot;
  const naarFonds = preventiefonds !== undefined && teken(gedeeld) > 0 ? maal(gedeeld, preventiefonds.aandeel) : NUL;
  const ontvangers = [
    ...(preventiefonds === undefined ? [] : [{ rekening: preventiefonds.rekening, bedrag: naarFonds }]),
    ...genormeerd(verdeling).map(({ rekening, aandeel }) => ({ rekening, bedrag: maal(min(gedeeld, naarFonds), aandeel) })),
  ];
  for (const { rekening, aandeel } of betalers)
    for (const naar of ontvangers)
      boek.boek(rekening, naar.rekening, 0, maal(naar.bedrag, aandeel), teken(gedeeld) < 0 ? 'deelt in het verlies' : 'deelt de besparing');
  return {
    overdrachten: boek.overdrachten,
    risico: [
      { risico: 'De besparing is er niet of is kleiner dan de ondergrens.', drager: 'wie een deel van de besparing verwachtte' },
      {
        risico: 'De kosten komen boven de benchmark uit.',
        drager: variant.verliesdeling.teller === 0n ? 'de financiers' : 'de financiers, en de ontvangers voor hun deel',
      },
      {
        risico: 'Wie de uitvoering betaalt.',
        drager: rest === undefined ? 'de uitvoerder: deze vorm betaalt de uitvoering zelf niet' : noem(rest),
      },
    ],
    zin: zinVan(besparing, gedeeld, ontvangers, deelpercentage, noem),
    waarschuwingen:
      betalers.length === 0
        ? [{ code: 'GEEN_BEGUNSTIGDE_DEELNEMER', tekst: 'Er is geen rekening met baten in kas, dus niemand om de besparing uit te delen.' }]
        : [],
    cijfers: { besparing: inEuro(besparing), gedeeldeBesparing: inEuro(gedeeld) },
  };
}

/** De pot: positief is te verdelen besparing, negatief is te delen verlies. Nooit meer dan de besparing. */
function potVan({ benchmark, minimaleBesparing, deelpercentage, plafond, verliesdeling }: SharedSavings, besparing: Breuk): Breuk {
  if (teken(besparing) < 0) return maal(besparing, verliesdeling);
  if (vergelijk(besparing, maal(benchmark, minimaleBesparing)) < 0) return NUL;
  const deel = positief(maal(besparing, deelpercentage));
  return plafond === undefined ? deel : kleinste(plafond, deel);
}

function zinVan(
  besparing: Breuk,
  gedeeld: Breuk,
  ontvangers: readonly { rekening: { partij: string; wet?: string }; bedrag: Breuk }[],
  deel: Breuk,
  noem: Spel['noem'],
): string {
  if (teken(gedeeld) > 0)
    return `Van de besparing van ${euroTekst(besparing)} is ${euroTekst(gedeeld)} te verdelen (afspraak: ${procentTekst(deel)}): ${bedragenTekst(ontvangers, noem)}.`;
  if (teken(gedeeld) < 0) {
    const bijdragen = ontvangers
      .map(({ rekening, bedrag }) => ({ rekening, bedrag: min(NUL, bedrag) }))
      .filter(({ bedrag }) => teken(bedrag) !== 0);
    return `Het komt ${euroTekst(min(NUL, besparing))} boven de benchmark uit; daarvan ${werkwoord(bijdragen.length, 'draagt', 'dragen')} ${bedragenTekst(bijdragen, noem)}.`;
  }
  return teken(besparing) > 0
    ? `De besparing van ${euroTekst(besparing)} wordt niet gedeeld: zij haalt de ondergrens niet, of er is niemand met baten.`
    : 'Er is geen besparing om te delen.';
}
