import { NUL } from '../../businesscase/breuk.ts';
import type { Toewijzing, Vergoeding, WetDos } from '../../businesscase/varianten/variantmodel.ts';
import { GROOTSTE_GETAL, JAREN, Lezer, type Getalgrens } from './lezer.ts';
import { BEDRAG, leesBetaler } from './rekeninglijst.ts';

export const VELDEN_VERGOEDING = [
  'betaler',
  'ontvanger',
  'ontvangers',
  'grondslag',
  'normbedrag',
  'clienten',
  'beschikking',
  'terugvordering',
  'rest',
] as const;
export const VELDEN_TOEWIJZING = ['betaler', 'ontvanger', 'bedrag', 'rest'] as const;
export const VELDEN_WET_DOS = ['betaler', 'bijdrage', 'rest'] as const;

const NORMBEDRAG: Getalgrens = { ...BEDRAG, onder: 'NEGATIEVE_PRIJS' };
const CLIENTEN: Getalgrens = { min: 0, max: GROOTSTE_GETAL, onder: 'NEGATIEVE_HOEVEELHEID', wat: 'een aantal cliënten van 0 of meer' };

export function leesVergoeding(vorm: Vergoeding['vorm'], lezer: Lezer): Vergoeding | undefined {
  const grondslag = lezer.keuze('grondslag', ['normbedrag', 'meerkosten']) ?? 'normbedrag';
  const betaler = leesBetaler(lezer, 'rijk');
  const ontvangers = leesOntvangers(lezer, grondslag);
  const rest = lezer.verplichteRekening('rest', 'wie betaalt wat de vergoeding openlaat');
  const beschikking = lezer.getal('beschikking', BEDRAG);
  const terugvordering = lezer.onder('terugvordering', ['naJaren']);
  if (terugvordering !== undefined && !terugvordering.heeft('naJaren'))
    terugvordering.ontbreekt('naJaren', 'na hoeveel jaar wordt teruggevorderd');
  const naJaren = terugvordering?.geheel('naJaren', JAREN);
  if (betaler === undefined || ontvangers === undefined || rest === undefined) return undefined;
  return {
    vorm,
    betaler,
    ontvangers,
    grondslag,
    rest,
    ...(beschikking === undefined ? {} : { beschikking }),
    ...(naJaren === undefined ? {} : { terugvorderingNaJaren: naJaren }),
  };
}

function leesOntvangers(lezer: Lezer, grondslag: Vergoeding['grondslag']): Vergoeding['ontvangers'] | undefined {
  if (!lezer.heeft('ontvangers')) {
    const rekening = lezer.verplichteRekening('ontvanger', 'wie de vergoeding krijgt');
    const norm = leesNorm(lezer, grondslag);
    return rekening === undefined || norm === undefined ? undefined : [{ rekening, ...norm }];
  }
  for (const veld of ['ontvanger', 'normbedrag', 'clienten'])
    if (lezer.heeft(veld)) lezer.mis(veld, 'ongeldig', `Bij "ontvangers" staat "${veld}" per ontvanger; laat het hier weg.`);
  const ruw = lezer.lijst('ontvangers', 100);
  if (ruw?.length === 0) lezer.mis('ontvangers', 'ongeldig', 'Noem minstens één ontvanger.');
  const gelezen = ruw?.map((deel, plaats) => {
    const onder = Lezer.open(deel, ['partij', 'wet', 'normbedrag', 'clienten'], [...lezer.pad, 'ontvangers', plaats], lezer.stand);
    const rekening = onder?.eigenRekening();
    const norm = onder === undefined ? undefined : leesNorm(onder, grondslag);
    return rekening === undefined || norm === undefined ? undefined : { rekening, ...norm };
  });
  const compleet = gelezen?.filter((ontvanger) => ontvanger !== undefined) ?? [];
  return compleet.length === 0 || compleet.length < (gelezen?.length ?? 0) ? undefined : compleet;
}

/** Bij bewezen meerkosten zijn normbedrag en cliënten niet nodig. */
function leesNorm(lezer: Lezer, grondslag: Vergoeding['grondslag']) {
  if (grondslag === 'meerkosten')
    return { normbedrag: lezer.getal('normbedrag', NORMBEDRAG) ?? NUL, clienten: lezer.getal('clienten', CLIENTEN) ?? NUL };
  const normbedrag = lezer.verplichtGetal('normbedrag', 'het bedrag per cliënt in euro', NORMBEDRAG);
  const clienten = lezer.verplichtGetal('clienten', 'het aantal cliënten', CLIENTEN);
  return normbedrag === undefined || clienten === undefined ? undefined : { normbedrag, clienten };
}

export function leesToewijzing(vorm: Toewijzing['vorm'], lezer: Lezer): Toewijzing | undefined {
  const betaler = leesBetaler(lezer, 'rijk');
  const ontvanger = lezer.verplichteRekening('ontvanger', 'wie de toewijzing krijgt');
  const bedrag = lezer.verplichtGetal('bedrag', 'de toewijzing in euro', BEDRAG);
  const rest = lezer.verplichteRekening('rest', 'wie betaalt wat de toewijzing openlaat');
  if (betaler === undefined || ontvanger === undefined || bedrag === undefined || rest === undefined) return undefined;
  return { vorm, betaler, ontvanger, bedrag, rest };
}

export function leesWetDos(lezer: Lezer): WetDos | undefined {
  const betaler = leesBetaler(lezer, 'zorgkantoor', 'wlz');
  const bijdrage = lezer.verplichtGetal('bijdrage', 'wat het zorgkantoor meebetaalt, in euro', BEDRAG);
  const rest = lezer.verplichteRekening('rest', 'wie betaalt wat de bijdrage openlaat');
  return betaler === undefined || bijdrage === undefined || rest === undefined ? undefined : { vorm: 'wet-dos', betaler, bijdrage, rest };
}
