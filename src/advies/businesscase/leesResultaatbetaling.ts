import { EEN, NUL, vergelijk, type Breuk } from '../../businesscase/breuk.ts';
import type { Resultaatbetaling, Uitkomst } from '../../businesscase/varianten/variantmodel.ts';
import { FRACTIE, JAREN, type Lezer } from './lezer.ts';
import { BEDRAG, leesAandelen, leesKosten } from './rekeninglijst.ts';

export const VELDEN_RESERVERING = [
  'rendement',
  'looptijdJaren',
  'betalers',
  'transactiekosten',
  'plafond',
  'uitkomst',
  'risicodrager',
] as const;
export const VELDEN_IMPACT_BOND = ['investeerder', ...VELDEN_RESERVERING] as const;

export function leesResultaatbetaling(vorm: Resultaatbetaling['vorm'], lezer: Lezer): Resultaatbetaling | undefined {
  const metInvesteerder = vorm === 'impact-bond';
  const investeerder = metInvesteerder ? lezer.verplichteRekening('investeerder', 'wie de uitvoering voorlegt') : undefined;
  const betalers = leesAandelen(lezer, 'betalers', 'wie welk deel van het resultaat betaalt');
  if (metInvesteerder && !lezer.heeft('rendement')) lezer.ontbreekt('rendement', 'het rendement per jaar als fractie, zoals 0.05');
  const rendement = lezer.getal('rendement', FRACTIE) ?? NUL;
  if (!lezer.heeft('looptijdJaren')) lezer.ontbreekt('looptijdJaren', 'na hoeveel jaar het resultaat wordt betaald');
  const looptijdJaren = lezer.geheel('looptijdJaren', JAREN);
  const transactiekosten = leesKosten(lezer, 'transactiekosten');
  if (!lezer.heeft('transactiekosten')) lezer.neemAan('Er zijn geen transactiekosten opgegeven; in de praktijk zijn die er wel.');
  const plafond = lezer.getal('plafond', BEDRAG);
  const uitkomst = leesUitkomst(lezer);
  const aandeelUitvoerder = metInvesteerder ? leesRisicodrager(lezer) : leesRisicoZonderInvesteerder(lezer);
  if (betalers === undefined || looptijdJaren === undefined || uitkomst === undefined || aandeelUitvoerder === undefined) return undefined;
  if (metInvesteerder && investeerder === undefined) return undefined;
  return {
    vorm,
    ...(investeerder === undefined ? {} : { investeerder }),
    rendement,
    looptijdJaren,
    betalers,
    ...(transactiekosten === undefined ? {} : { transactiekosten }),
    ...(plafond === undefined ? {} : { plafond }),
    uitkomst,
    aandeelUitvoerder,
  };
}

function leesUitkomst(lezer: Lezer): Uitkomst | undefined {
  const ruw = lezer.ruw('uitkomst');
  if (ruw === undefined) {
    lezer.neemAan('Er is geen uitkomst opgegeven: gerekend is met een geslaagd resultaat.');
    return 'geslaagd';
  }
  if (typeof ruw !== 'object') return lezer.keuze<'geslaagd' | 'mislukt'>('uitkomst', ['geslaagd', 'mislukt']);
  const onder = lezer.onder('uitkomst', ['resultaat', 'drempel', 'doel']);
  const resultaat = onder?.verplichtGetal('resultaat', 'het behaalde resultaat');
  const drempel = onder?.verplichtGetal('drempel', 'vanaf welk resultaat er betaald wordt');
  const doel = onder?.verplichtGetal('doel', 'het resultaat waarbij alles betaald wordt');
  if (resultaat === undefined || drempel === undefined || doel === undefined) return undefined;
  if (vergelijk(drempel, doel) >= 0) {
    onder?.mis(undefined, 'BEREIK_ONGEORDEND', 'De drempel ligt onder het doel; anders is er niets tussenin.');
    return undefined;
  }
  return { resultaat, drempel, doel };
}

/** Het deel voor de uitvoerder. De bron spreekt zichzelf tegen over wie het risico draagt (aef-2023 3.2.4 en bijlage B), dus het moet gezegd worden. */
function leesRisicodrager(lezer: Lezer): Breuk | undefined {
  if (!lezer.heeft('risicodrager')) {
    if (!lezer.stand.schets)
      lezer.mis(
        'risicodrager',
        'RISICODRAGER_ONTBREEKT',
        'Zeg wie het risico draagt als het resultaat niet wordt gehaald: "investeerder", "uitvoerder" of {"aandeelUitvoerder": 0.5}.',
      );
    return undefined;
  }
  return leesAandeelUitvoerder(lezer, { investeerder: NUL, uitvoerder: EEN });
}

function leesRisicoZonderInvesteerder(lezer: Lezer): Breuk | undefined {
  if (!lezer.heeft('risicodrager')) {
    lezer.neemAan('Er is geen risicodrager opgegeven: zonder resultaat krijgt de uitvoerder niets.');
    return EEN;
  }
  if (lezer.ruw('risicodrager') === 'investeerder')
    lezer.neemAan('Er is geen investeerder; wie voorlegt is de uitvoerder, dus hij draagt het risico.');
  return leesAandeelUitvoerder(lezer, { investeerder: EEN, uitvoerder: EEN });
}

function leesAandeelUitvoerder(lezer: Lezer, delen: Readonly<Record<'investeerder' | 'uitvoerder', Breuk>>): Breuk | undefined {
  if (typeof lezer.ruw('risicodrager') === 'object')
    return lezer
      .onder('risicodrager', ['aandeelUitvoerder'])
      ?.verplichtGetal('aandeelUitvoerder', 'het deel van het risico voor de uitvoerder', FRACTIE);
  const wie = lezer.keuze('risicodrager', ['investeerder', 'uitvoerder']);
  return wie === undefined ? undefined : delen[wie];
}
