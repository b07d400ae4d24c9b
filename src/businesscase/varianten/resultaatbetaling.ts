import { EEN, gedeeld, kleinste, maal, macht, min, negatief, NUL, plus, positief, som, teken, vergelijk, type Breuk } from '../breuk.ts';
import { alsFractie, euroTekst, inEuro } from '../geld.ts';
import { interneRentevoet } from '../rendement.ts';
import { zelfdeRekening, type Rekening } from '../rekening.ts';
import { uitvoeringPerJaar, uitvoeringskosten } from '../veld.ts';
import {
  bedragenTekst,
  Boek,
  contanteUitvoering,
  genormeerd,
  totaleUitvoering,
  werkwoord,
  type Cijfers,
  type Plan,
  type Spel,
} from './plan.ts';
import { naJaren } from './revolverend.ts';
import type { Aandeel, Resultaatbetaling, Uitkomst } from './variantmodel.ts';

/** Het deel van de resultaatbetaling dat verdiend is: 0 bij mislukt, 1 bij geslaagd, daartussen naar rato van drempel tot doel. */
export function behaaldDeel(uitkomst: Uitkomst): Breuk {
  if (uitkomst === 'geslaagd') return EEN;
  if (uitkomst === 'mislukt') return NUL;
  const { resultaat, drempel, doel } = uitkomst;
  return kleinste(EEN, positief(gedeeld(min(resultaat, drempel), min(doel, drempel))));
}

/**
 * Impact bond: een investeerder legt de uitvoering voor en krijgt bij resultaat de hoofdsom met rendement terug van wie wint.
 * Resultaatreservering (Almelo, aef-2023 bijlage A 15): hetzelfde zonder investeerder; de uitvoerder legt zelf voor.
 */
export function resultaatbetaling(variant: Resultaatbetaling, { veld, noem }: Spel): Plan {
  const { investeerder, looptijdJaren, rendement, plafond } = variant;
  const boek = new Boek();
  const hoofdsom = totaleUitvoering(veld);
  if (investeerder !== undefined) boek.betaalUitvoering(investeerder, EEN, veld, 'legt de uitvoering voor');
  const volledig = maal(hoofdsom, macht(plus(EEN, rendement), looptijdJaren));
  const behaald = behaaldDeel(variant.uitkomst);
  const betaling = maal(behaald, plafond === undefined ? volledig : kleinste(plafond, volledig));
  const betalers = genormeerd(variant.betalers);
  const ontvangers = voorleggers(investeerder, veld);
  for (const { rekening, aandeel } of betalers)
    for (const naar of ontvangers)
      boek.boek(rekening, naar.rekening, looptijdJaren, maal(betaling, maal(aandeel, naar.aandeel)), 'betaalt voor het resultaat');
  const gemis = positief(min(hoofdsom, betaling));
  risicoverdeling(variant, boek, gemis, ontvangers, veld);
  return {
    overdrachten: boek.overdrachten,
    risico: [{ risico: 'Het resultaat wordt niet gehaald.', drager: risicodrager(variant, noem) }],
    zin: zinVan(variant, { hoofdsom, behaald, betaling, gemis, betalers }, noem),
    waarschuwingen:
      plafond !== undefined && vergelijk(plafond, hoofdsom) < 0
        ? [
            {
              code: 'PLAFOND_ONDER_HOOFDSOM',
              tekst: `Het plafond van ${euroTekst(plafond)} ligt onder de hoofdsom van ${euroTekst(hoofdsom)}: ook bij succes komt niet alles terug.`,
            },
          ]
        : [],
    cijfers: cijfersVan(variant, { hoofdsom, behaald, betaling, betalers, boek }, { veld, noem }),
  };
}

/** Wat er met het geld gebeurt: voorleggen, betalen voor het resultaat, en wie het gemis draagt. */
function zinVan(
  { investeerder, aandeelUitvoerder, looptijdJaren }: Resultaatbetaling,
  { hoofdsom, behaald, betaling, gemis, betalers }: Omit<Betaald, 'boek'> & { readonly gemis: Breuk },
  noem: Spel['noem'],
): string {
  if (teken(hoofdsom) === 0) return 'Er zijn geen kosten van de uitvoering om voor te leggen; er wordt niets betaald.';
  const wie = investeerder === undefined ? 'De uitvoerder' : noem(investeerder);
  const begin = `${wie} legt ${euroTekst(hoofdsom)} voor; ${naJaren(looptijdJaren)}`;
  const betalen = werkwoord(betalers.length, 'betaalt', 'betalen');
  const delenIn = (bedrag: Breuk): string =>
    bedragenTekst(
      betalers.map(({ rekening, aandeel }) => ({ rekening, bedrag: maal(bedrag, aandeel) })),
      noem,
    );
  const reden = teken(behaald) === 0 ? 'het resultaat is niet gehaald' : 'het plafond is nul';
  if (investeerder === undefined) {
    const risico = maal(gemis, min(EEN, aandeelUitvoerder));
    if (teken(risico) === 0)
      return teken(betaling) === 0 ? `${begin} betaalt niemand, want ${reden}.` : `${begin} ${betalen} ${delenIn(betaling)}.`;
    return teken(betaling) === 0
      ? `${begin} betaalt niemand voor het resultaat, want ${reden}; voor het gedeelde risico ${betalen} ${delenIn(risico)}.`
      : `${begin} ${betalen} ${delenIn(betaling)} voor het resultaat, en voor het gedeelde risico ${delenIn(risico)}.`;
  }
  const terug = maal(gemis, aandeelUitvoerder);
  const slot = teken(terug) === 0 ? '' : `; de uitvoerder betaalt ${euroTekst(terug)} terug aan ${noem(investeerder)}`;
  if (teken(betaling) !== 0) return `${begin} ${betalen} ${delenIn(betaling)}${slot}.`;
  return `${begin} betaalt ${slot === '' ? 'niemand' : 'geen van de betalers'}, want ${reden}${slot}.`;
}

/** Wie de uitvoering voorlegt en dus betaald wordt. */
function voorleggers(investeerder: Rekening | undefined, veld: Spel['veld']): readonly Aandeel[] {
  if (investeerder !== undefined) return [{ rekening: investeerder, aandeel: EEN }];
  const kosten = uitvoeringskosten(veld).map(({ rekening, perJaar }) => ({ rekening, kosten: som(perJaar) }));
  const totaal = som(kosten.map((rij) => rij.kosten));
  return totaal.teller === 0n ? [] : kosten.map((rij) => ({ rekening: rij.rekening, aandeel: gedeeld(rij.kosten, totaal) }));
}

/** Bij een impact bond betaalt de uitvoerder zijn deel van het gemis terug; zonder investeerder dragen de betalers de rest. */
function risicoverdeling(
  { investeerder, aandeelUitvoerder, betalers, looptijdJaren }: Resultaatbetaling,
  boek: Boek,
  gemis: Breuk,
  ontvangers: readonly Aandeel[],
  veld: Spel['veld'],
): void {
  if (investeerder !== undefined) {
    for (const { rekening, aandeel } of voorleggers(undefined, veld))
      boek.boek(
        rekening,
        investeerder,
        looptijdJaren,
        maal(maal(gemis, aandeelUitvoerder), aandeel),
        'betaalt zijn deel van het risico terug',
      );
    return;
  }
  const vanBetalers = maal(gemis, min(EEN, aandeelUitvoerder));
  for (const { rekening, aandeel } of genormeerd(betalers))
    for (const naar of ontvangers)
      boek.boek(rekening, naar.rekening, looptijdJaren, maal(vanBetalers, maal(aandeel, naar.aandeel)), 'draagt zijn deel van het risico');
}

function risicodrager({ investeerder, aandeelUitvoerder }: Resultaatbetaling, noem: Spel['noem']): string {
  const ander = investeerder === undefined ? 'de betalers' : noem(investeerder);
  if (aandeelUitvoerder.teller === 0n) return ander;
  return vergelijk(aandeelUitvoerder, EEN) === 0 ? 'de uitvoerder' : `${ander} en de uitvoerder samen`;
}

interface Betaald {
  readonly hoofdsom: Breuk;
  readonly behaald: Breuk;
  readonly betaling: Breuk;
  readonly betalers: readonly Aandeel[];
  readonly boek: Boek;
}

function cijfersVan(variant: Resultaatbetaling, { hoofdsom, behaald, betaling, betalers, boek }: Betaald, { veld, noem }: Spel): Cijfers {
  const rente = variant.investeerder === undefined ? undefined : interneRentevoet(stroomVan(variant.investeerder, boek, veld));
  return {
    hoofdsom: inEuro(hoofdsom),
    behaaldDeel: alsFractie(behaald),
    resultaatbetaling: inEuro(betaling),
    ...(rente === undefined
      ? {}
      : rente.waarde === undefined
        ? { rendementInvesteerderReden: rente.reden }
        : { rendementInvesteerder: rente.waarde }),
    betalers: slechterAf(variant, betalers, boek, { veld, noem }),
  };
}

/** De stroom van een rekening door de overdrachten, per jaar. */
function stroomVan(rekening: Rekening, { overdrachten }: Boek, veld: Spel['veld']): readonly Breuk[] {
  const jaren = Math.max(uitvoeringPerJaar(veld).length, ...overdrachten.map(({ jaar }) => jaar + 1));
  const stroom: Breuk[] = Array.from({ length: jaren }, () => NUL);
  for (const { van, naar, jaar, bedrag } of overdrachten) {
    if (zelfdeRekening(van, rekening)) stroom[jaar] = min(stroom[jaar] ?? NUL, bedrag);
    if (zelfdeRekening(naar, rekening)) stroom[jaar] = plus(stroom[jaar] ?? NUL, bedrag);
  }
  return stroom;
}

/** Per betalende partij: wat dit kost in contante waarde, met haar transactiekosten, tegenover de uitvoering zelf betalen. */
function slechterAf(
  { transactiekosten }: Resultaatbetaling,
  betalers: readonly Aandeel[],
  { overdrachten }: Boek,
  { veld }: Spel,
): NonNullable<Cijfers['betalers']> {
  const zelf = contanteUitvoering(veld);
  return [...new Set(betalers.map(({ rekening }) => rekening.partij))].toSorted().map((partij) => {
    const eigen = betalers.filter(({ rekening }) => rekening.partij === partij);
    const betaald = som(
      overdrachten
        .filter(({ van }) => eigen.some(({ rekening }) => zelfdeRekening(rekening, van)))
        .map(({ bedrag, jaar }) => veld.disconto.contantIn(bedrag, jaar)),
    );
    const kosten = transactiekosten?.rekening.partij === partij ? plus(betaald, transactiekosten.bedrag) : betaald;
    const zelfBetalen = maal(zelf, som(eigen.map(({ aandeel }) => aandeel)));
    return {
      partij,
      contanteWaardeKosten: inEuro(kosten),
      contanteWaardeZelfBetalen: inEuro(zelfBetalen),
      verschil: inEuro(plus(kosten, negatief(zelfBetalen))),
      slechterAf: vergelijk(kosten, zelfBetalen) > 0,
    };
  });
}
