import { EEN, gedeeld, kleinste, maal, min, NUL, positief, som, teken, vergelijk, type Breuk } from '../breuk.ts';
import { euroTekst, inEuro } from '../geld.ts';
import type { Rekening } from '../rekening.ts';
import { bedragenTekst, Boek, totaleUitvoering, werkwoord, type Cijfers, type Plan, type Spel } from './plan.ts';
import { naJaren } from './revolverend.ts';
import type { Toewijzing, Vergoeding } from './variantmodel.ts';

/** Wat een ontvanger krijgt en wat zijn deel van de uitvoering is. */
interface Ontvangst {
  readonly rekening: Rekening;
  readonly clienten: Breuk;
  readonly bedrag: Breuk;
  readonly deel: Breuk;
}

/** Centrale vergoeding (SPUK DOS): het Rijk betaalt een normbedrag per cliënt of de bewezen meerkosten; wat openblijft betaalt `rest`. */
export function vergoeding(variant: Vergoeding, { veld, noem }: Spel): Plan {
  const { betaler, rest, terugvorderingNaJaren } = variant;
  const boek = new Boek();
  const totaal = totaleUitvoering(veld);
  const { ontvangsten, gevraagd, toegekend } = ontvangstenVan(variant, totaal);
  for (const { rekening, bedrag } of ontvangsten) boek.boek(betaler, rekening, 0, bedrag, 'centrale vergoeding');
  betaalUitVergoeding(boek, ontvangsten, rest, totaal, { veld, noem });
  const terug = ontvangsten.map(({ rekening, bedrag, deel }) => ({ rekening, bedrag: positief(min(bedrag, deel)) }));
  if (terugvorderingNaJaren !== undefined)
    for (const { rekening, bedrag } of terug)
      boek.boek(rekening, betaler, terugvorderingNaJaren, bedrag, 'terugvordering van wat boven de kosten ligt');
  const teveel = terug.filter(({ bedrag }) => teken(bedrag) > 0);
  const slot =
    teveel.length === 0
      ? ''
      : terugvorderingNaJaren === undefined
        ? `; boven de kosten ${werkwoord(teveel.length, 'houdt', 'houden')} ${bedragenTekst(teveel, noem)} over`
        : `; ${naJaren(terugvorderingNaJaren)} gaat terug: ${bedragenTekst(teveel, noem)}`;
  return {
    overdrachten: boek.overdrachten,
    risico: [...risicoVan(variant, noem), { risico: 'De regeling stopt.', drager: noem(rest) }],
    zin: `${noem(betaler)} betaalt ${bedragenTekst(ontvangsten, noem)}; ${noem(rest)} betaalt wat daarmee niet gedekt is${slot}.`,
    waarschuwingen:
      vergelijk(gevraagd, toegekend) > 0
        ? [
            {
              code: 'SPUK_BOVEN_BESCHIKKING',
              tekst: `${variant.grondslag === 'meerkosten' ? 'De meerkosten zijn' : 'Normbedrag maal cliënten is'} ${euroTekst(gevraagd)}; de beschikking is ${euroTekst(toegekend)} en meer wordt er niet betaald.`,
            },
          ]
        : [],
    cijfers: { vergoeding: inEuro(toegekend), perClient: ontvangsten.flatMap(perClient) },
  };
}

/** Bij een normbedrag kan het verschil beide kanten op; bewezen meerkosten zijn nooit hoger dan de kosten. */
function risicoVan({ grondslag, betaler, rest, terugvorderingNaJaren }: Vergoeding, noem: Spel['noem']): Plan['risico'] {
  if (grondslag === 'meerkosten')
    return [{ risico: 'De kosten gelden niet allemaal als meerkosten, of komen boven de beschikking uit.', drager: noem(rest) }];
  return [
    { risico: 'Het normbedrag dekt de kosten niet.', drager: noem(rest) },
    {
      risico: 'Het normbedrag is hoger dan de kosten.',
      drager: terugvorderingNaJaren === undefined ? noem(betaler) : 'niemand: het verschil wordt teruggevorderd',
    },
  ];
}

function ontvangstenVan(
  { ontvangers, grondslag, beschikking }: Vergoeding,
  totaal: Breuk,
): { ontvangsten: readonly Ontvangst[]; gevraagd: Breuk; toegekend: Breuk } {
  const clienten = som(ontvangers.map((ontvanger) => ontvanger.clienten));
  const deelVan = (eigen: Breuk): Breuk =>
    clienten.teller === 0n ? { teller: 1n, noemer: BigInt(ontvangers.length) } : gedeeld(eigen, clienten);
  const ruw = ontvangers.map(({ rekening, normbedrag, clienten: eigen }) => {
    const deel = maal(totaal, deelVan(eigen));
    return { rekening, clienten: eigen, deel, bedrag: grondslag === 'meerkosten' ? positief(deel) : maal(normbedrag, eigen) };
  });
  const gevraagd = som(ruw.map(({ bedrag }) => bedrag));
  const toegekend = beschikking === undefined ? gevraagd : kleinste(beschikking, gevraagd);
  const deel = gevraagd.teller === 0n ? NUL : gedeeld(toegekend, gevraagd);
  return { ontvangsten: ruw.map((rij) => ({ ...rij, bedrag: maal(rij.bedrag, deel) })), gevraagd, toegekend };
}

/** De ontvangers betalen de uitvoering tot wat zij kregen en tot hun deel ervan; de rest betaalt wat openblijft. */
function betaalUitVergoeding(
  boek: Boek,
  ontvangsten: readonly Pick<Ontvangst, 'rekening' | 'bedrag' | 'deel'>[],
  rest: Rekening,
  totaal: Breuk,
  { veld }: Spel,
): void {
  if (teken(totaal) <= 0) {
    boek.betaalUitvoering(rest, EEN, veld, 'betaalt de uitvoering');
    return;
  }
  let gedekt = NUL;
  for (const { rekening, bedrag, deel } of ontvangsten) {
    const aandeel = gedeeld(kleinste(bedrag, deel), totaal);
    boek.betaalUitvoering(rekening, aandeel, veld, 'betaalt de uitvoering uit de vergoeding');
    gedekt = som([gedekt, aandeel]);
  }
  boek.betaalUitvoering(rest, min(EEN, gedekt), veld, 'betaalt wat openblijft');
}

function perClient({ rekening, clienten, bedrag, deel }: Ontvangst): NonNullable<Cijfers['perClient']> {
  if (clienten.teller === 0n) return [];
  const verschil = gedeeld(min(bedrag, deel), clienten);
  return [
    { ...rekening, vergoeding: inEuro(gedeeld(bedrag, clienten)), kosten: inEuro(gedeeld(deel, clienten)), verschil: inEuro(verschil) },
  ];
}

/** Een toewijzing (brede SPUK, SPUK AZWA, SPUK IZA): een vaste som van het Rijk aan de gemeente. */
export function toewijzing({ betaler, ontvanger, bedrag, rest }: Toewijzing, { veld, noem }: Spel): Plan {
  const boek = new Boek();
  const totaal = totaleUitvoering(veld);
  boek.boek(betaler, ontvanger, 0, bedrag, 'toewijzing');
  betaalUitVergoeding(boek, [{ rekening: ontvanger, bedrag, deel: totaal }], rest, totaal, { veld, noem });
  const over = positief(min(bedrag, totaal));
  return {
    overdrachten: boek.overdrachten,
    risico: [
      { risico: 'De toewijzing dekt de kosten niet.', drager: noem(rest) },
      { risico: 'De regeling stopt.', drager: noem(rest) },
    ],
    zin: `${noem(betaler)} wijst ${euroTekst(bedrag)} toe aan ${noem(ontvanger)}${
      teken(over) > 0
        ? `; daarvan blijft ${euroTekst(over)} over`
        : `; ${noem(rest)} betaalt de overige ${euroTekst(positief(min(totaal, bedrag)))}`
    }.`,
    waarschuwingen: [],
  };
}
