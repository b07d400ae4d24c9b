import { EEN, maal, min, NUL, plus, som, teken, vergelijk, type Breuk } from '../breuk.ts';
import { euroTekst, inEuro, procentTekst } from '../geld.ts';
import { sleutelVan, zelfdeRekening, type Rekening } from '../rekening.ts';
import { kasbatenIn, kasbatenVan } from '../veld.ts';
import { bedragenTekst, Boek, naarBaten, totaleUitvoering, werkwoord, type Plan, type Spel } from './plan.ts';
import { naJaren } from './revolverend.ts';
import type { VoorafInboeken } from './variantmodel.ts';

/** Verwachte besparingen staan vooraf in de begroting: als inleg in een fonds, of als taakstelling op de budgetten. */
export function voorafInboeken(variant: VoorafInboeken, spel: Spel): Plan {
  return variant.wijze === 'inleg-vooraf' ? inlegVooraf(variant, spel) : taakstellend(variant, spel);
}

function factorVan(rekening: Rekening, { realisatie }: VoorafInboeken): Breuk {
  return realisatie.find((rij) => zelfdeRekening(rij.rekening, rekening))?.factor ?? EEN;
}

/** Ieder legt vooraf in naar zijn verwachte besparing; achteraf wordt dat gelijkgetrokken met de gerealiseerde. */
function inlegVooraf(variant: VoorafInboeken, { veld, noem }: Spel): Plan {
  const { voorfinancier, deelnemers, nacalculatie, nacalculatieNaJaren } = variant;
  const boek = new Boek();
  const totaal = totaleUitvoering(veld);
  const verwacht = naarBaten(deelnemers, veld);
  const inleg = verwacht.map(({ rekening, aandeel }) => ({ rekening, bedrag: maal(totaal, aandeel) }));
  for (const { rekening, bedrag } of inleg) boek.boek(rekening, voorfinancier, 0, bedrag, 'inleg naar verwachte besparing');
  boek.betaalUitvoering(voorfinancier, EEN, veld, 'betaalt de uitvoering uit de inleg');
  const gewogen = verwacht.map(({ rekening, aandeel }) => ({ rekening, gewicht: maal(aandeel, factorVan(rekening, variant)) }));
  const heel = som(gewogen.map(({ gewicht }) => gewicht));
  if (nacalculatie && teken(heel) > 0)
    for (const [plaats, { rekening, gewicht }] of gewogen.entries()) {
      const naRealisatie: Breuk = {
        teller: totaal.teller * gewicht.teller * heel.noemer,
        noemer: totaal.noemer * gewicht.noemer * heel.teller,
      };
      boek.boek(
        rekening,
        voorfinancier,
        nacalculatieNaJaren,
        min(naRealisatie, inleg[plaats]?.bedrag ?? NUL),
        'nacalculatie op de gerealiseerde besparing',
      );
    }
  return {
    overdrachten: boek.overdrachten,
    risico: [
      {
        risico: 'De besparing van een deelnemer valt tegen.',
        drager: nacalculatie ? 'alle deelnemers samen, via de nacalculatie' : 'die deelnemer zelf',
      },
      { risico: 'De uitvoering kost meer dan de inleg.', drager: noem(voorfinancier) },
    ],
    zin:
      inleg.length === 0
        ? `Geen deelnemer verwacht een besparing; ${noem(voorfinancier)} betaalt ${euroTekst(totaal)} zelf.`
        : `Vooraf ${werkwoord(inleg.length, 'legt', 'leggen')} ${bedragenTekst(inleg, noem)} in${slotVan(variant, heel)}.`,
    waarschuwingen: [
      ...waarschuwingen(inleg.length === 0, totaal, som(inleg.map(({ bedrag }) => bedrag)), noem(voorfinancier)),
      ...nietGehaald(variant, { veld, noem }),
    ],
  };
}

/** Wat er achteraf met de inleg gebeurt. @param gerealiseerd hoeveel van de verwachte besparing er samen kwam, als deel */
function slotVan({ nacalculatie, nacalculatieNaJaren }: VoorafInboeken, gerealiseerd: Breuk): string {
  if (!nacalculatie) return '';
  return teken(gerealiseerd) > 0
    ? `; ${naJaren(nacalculatieNaJaren)} wordt dat gelijkgetrokken met wat ieder echt bespaarde`
    : '; niemand bespaarde iets, dus er valt achteraf niets te verrekenen';
}

/** De tabellen rekenen met de verwachte baten; wat daarvan niet komt, staat hier per rekening in contante waarde. */
function nietGehaald({ realisatie }: VoorafInboeken, { veld, noem }: Spel): Plan['waarschuwingen'] {
  return realisatie.flatMap(({ rekening, factor }) => {
    const baten = veld.perSleutel.get(sleutelVan(rekening))?.contant.kas.baten ?? NUL;
    if (vergelijk(factor, EEN) >= 0 || teken(baten) <= 0) return [];
    return [
      {
        code: 'BESPARING_NIET_GEHAALD' as const,
        tekst: `${noem(rekening)} haalt ${procentTekst(factor)} van zijn besparing. De ${euroTekst(maal(baten, min(EEN, factor)))} (contante waarde) die niet komt, is in de bedragen van deze variant niet afgetrokken.`,
      },
    ];
  });
}

/** De algemene middelen betalen, en elk budget levert jaarlijks zijn verwachte besparing in. */
function taakstellend(variant: VoorafInboeken, { veld, noem }: Spel): Plan {
  const { voorfinancier, deelnemers, nacalculatie, nacalculatieNaJaren } = variant;
  const boek = new Boek();
  const totaal = totaleUitvoering(veld);
  boek.betaalUitvoering(voorfinancier, EEN, veld, 'betaalt de uitvoering uit de algemene middelen');
  const geboekt: { rekening: Rekening; bedrag: Breuk }[] = [];
  for (const rekening of deelnemers.filter((deelnemer) => !zelfdeRekening(deelnemer, voorfinancier))) {
    let ingeleverd = NUL;
    // Alleen wat een jaar oplevert wordt ingeboekt, en over alle jaren nooit meer dan de besparing van dat budget.
    const ruimte = kasbatenVan(rekening, veld);
    for (let jaar = 0; jaar < veld.geval.horizonJaren; jaar += 1) {
      const bate = kasbatenIn(rekening, jaar, veld);
      if (teken(bate) <= 0) continue;
      const over = min(ruimte, ingeleverd);
      const bedrag = teken(min(bate, over)) > 0 ? over : bate;
      boek.boek(rekening, voorfinancier, jaar, bedrag, 'verwachte besparing ingeboekt');
      ingeleverd = plus(ingeleverd, bedrag);
    }
    const correctie = maal(ingeleverd, min(factorVan(rekening, variant), EEN));
    if (nacalculatie) boek.boek(rekening, voorfinancier, nacalculatieNaJaren, correctie, 'nacalculatie op de gerealiseerde besparing');
    geboekt.push({ rekening, bedrag: nacalculatie ? plus(ingeleverd, correctie) : ingeleverd });
  }
  const terug = som(geboekt.map(({ bedrag }) => bedrag));
  const winnaars = geboekt.filter(({ bedrag }) => teken(bedrag) > 0);
  return {
    overdrachten: boek.overdrachten,
    risico: [
      {
        risico: 'De ingeboekte besparing wordt niet gehaald.',
        drager: nacalculatie ? noem(voorfinancier) : 'het budget waarop zij is ingeboekt',
      },
      { risico: 'Er komt meer vraag op de voorziening af.', drager: 'het budget waarop is ingeboekt' },
    ],
    zin: `${noem(voorfinancier)} betaalt ${euroTekst(totaal)} en krijgt uit de budgetten ${euroTekst(terug)} aan besparing: ${bedragenTekst(winnaars, noem)}.`,
    waarschuwingen: [...waarschuwingen(winnaars.length === 0, totaal, terug, noem(voorfinancier)), ...nietGehaald(variant, { veld, noem })],
    cijfers: { ingeboekt: inEuro(terug), standFonds: inEuro(min(terug, totaal)) },
  };
}

function waarschuwingen(zonderBaten: boolean, nodig: Breuk, terug: Breuk, fonds: string): Plan['waarschuwingen'] {
  const tekort = min(nodig, terug);
  return [
    ...(zonderBaten
      ? [{ code: 'GEEN_BEGUNSTIGDE_DEELNEMER' as const, tekst: 'Geen van de deelnemers heeft baten in kas om in te boeken.' }]
      : []),
    ...(teken(tekort) > 0
      ? [
          {
            code: 'FONDS_NEGATIEF' as const,
            tekst: `Wat de deelnemers inbrengen dekt de uitvoering niet: ${fonds} komt ${euroTekst(tekort)} tekort.`,
          },
        ]
      : []),
  ];
}
