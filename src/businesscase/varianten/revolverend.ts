import { maal, min, NUL, plus, som, type Breuk } from '../breuk.ts';
import { euroTekst, inEuro } from '../geld.ts';
import { zelfdeRekening } from '../rekening.ts';
import { uitvoeringPerJaar } from '../veld.ts';
import { bedragenTekst, alleRekeningen, Boek, genormeerd, naarBaten, totaleUitvoering, werkwoord, type Plan, type Spel } from './plan.ts';
import type { Aandeel, Revolverend } from './variantmodel.ts';

/**
 * Maatwerkbudget dat wordt aangevuld: een rekening legt de kosten voor, en na een vaste tijd betaalt elke deelnemer zijn deel
 * van de kosten terug, nooit van de besparing en zonder rente (aef-2023, noot 4).
 */
export function revolverend(variant: Revolverend, { veld, noem }: Spel): Plan {
  const { voorfinancier, vertragingJaren, sleutel } = variant;
  const boek = new Boek();
  const totaal = totaleUitvoering(veld);
  boek.betaalUitvoering(voorfinancier, { teller: 1n, noemer: 1n }, veld, 'legt de uitvoering voor');
  const terug = terugbetalers(variant, veld).filter(({ rekening }) => !zelfdeRekening(rekening, voorfinancier));
  for (const [jaar, kosten] of uitvoeringPerJaar(veld).entries())
    for (const { rekening, aandeel } of terug)
      boek.boek(rekening, voorfinancier, jaar + vertragingJaren, maal(kosten, aandeel), 'betaalt zijn deel van de kosten terug');
  const deel = som(terug.map(({ aandeel }) => aandeel));
  const eigenDeel = min(totaal, maal(totaal, deel));
  const bedragen = terug.map(({ rekening, aandeel }) => ({ rekening, bedrag: maal(totaal, aandeel) }));
  return {
    overdrachten: boek.overdrachten,
    risico: [
      { risico: 'De deelnemers betalen later of niet terug.', drager: noem(voorfinancier) },
      {
        risico: 'De besparing is kleiner dan het deel van de kosten.',
        drager: 'elke deelnemer: hij betaalt van de kosten, niet van de besparing',
      },
    ],
    zin:
      terug.length === 0
        ? `${noem(voorfinancier)} legt ${euroTekst(totaal)} voor en krijgt niets terug.`
        : `${noem(voorfinancier)} legt ${euroTekst(totaal)} voor; ${naJaren(vertragingJaren)} ${werkwoord(bedragen.length, 'betaalt', 'betalen')} ${bedragenTekst(bedragen, noem)} terug, zodat ${noem(voorfinancier)} ${euroTekst(eigenDeel)} zelf draagt.`,
    waarschuwingen: [
      ...(sleutel === 'naar-baten' && terug.length === 0
        ? [
            {
              code: 'GEEN_BEGUNSTIGDE_DEELNEMER' as const,
              tekst:
                'Geen van de deelnemers heeft baten in kas; er valt dan niets naar baten te verdelen en de voorfinancier draagt alles.',
            },
          ]
        : []),
      ...(uitstaandOnderNul(uitvoeringPerJaar(veld), deel, vertragingJaren)
        ? [
            {
              code: 'FONDS_NEGATIEF' as const,
              tekst: 'In een jaar is er meer terugbetaald dan er voorgelegd was; het fonds staat dan onder nul.',
            },
          ]
        : []),
    ],
    cijfers: { eigenDeelVoorfinancier: inEuro(eigenDeel) },
  };
}

function terugbetalers({ sleutel, grondslag, deelnemers, aandelen, voorfinancier }: Revolverend, veld: Spel['veld']): readonly Aandeel[] {
  if (sleutel === 'aangewezen') return genormeerd(aandelen);
  if (grondslag === 'deelnemers') return naarBaten(deelnemers, veld);
  const alle = naarBaten(
    alleRekeningen(veld).filter((rekening) => !zelfdeRekening(rekening, voorfinancier)),
    veld,
  );
  // Zonder opgave doet iedereen mee die wint.
  return deelnemers.length === 0
    ? alle
    : alle.filter(({ rekening }) => deelnemers.some((deelnemer) => zelfdeRekening(deelnemer, rekening)));
}

/** Of er ooit meer terug is dan voorgelegd; dat kan alleen als de uitvoering in een jaar geld teruggeeft. */
function uitstaandOnderNul(kosten: readonly Breuk[], deel: Breuk, vertraging: number): boolean {
  let voorgelegd = NUL;
  for (let jaar = 0; jaar < kosten.length + vertraging; jaar += 1) {
    voorgelegd = min(plus(voorgelegd, kosten[jaar] ?? NUL), maal(kosten[jaar - vertraging] ?? NUL, deel));
    if (voorgelegd.teller < 0n) return true;
  }
  return false;
}

export function naJaren(jaren: number): string {
  return jaren === 0 ? 'meteen' : `na ${jaren} jaar`;
}
