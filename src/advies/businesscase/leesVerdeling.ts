import { NUL } from '../../businesscase/breuk.ts';
import { POOLSLEUTELS, type Lumpsum, type Pooling, type SharedSavings, type Verdeeld } from '../../businesscase/varianten/variantmodel.ts';
import { FRACTIE, type Lezer } from './lezer.ts';
import { BEDRAG, leesAandeelOnder, leesAandelen, leesKosten } from './rekeninglijst.ts';

export const VELDEN_VERDEELD = ['aandelen'] as const;
export const VELDEN_VERDEELD_LEREND = ['aandelen', 'leerkosten'] as const;
export const VELDEN_LUMPSUM = ['opdrachtgever', 'bedrag', 'hoofdaannemer', 'bandbreedte', 'delingTekort', 'delingOverschot'] as const;
export const VELDEN_SHARED_SAVINGS = [
  'benchmark',
  'werkelijk',
  'minimaleBesparing',
  'deelpercentage',
  'plafond',
  'verdeling',
  'verliesdeling',
  'preventiefonds',
  'rest',
] as const;
export const VELDEN_POOLING = ['sleutel', 'aandelen'] as const;

export function leesVerdeeld(vorm: Verdeeld['vorm'], lezer: Lezer): Verdeeld | undefined {
  const aandelen = leesAandelen(lezer, 'aandelen', 'wie welk deel van de uitvoering betaalt');
  const leerkosten = vorm === 'maatwerkbudget-lerend' ? leesKosten(lezer, 'leerkosten') : undefined;
  if (vorm === 'maatwerkbudget-lerend' && !lezer.heeft('leerkosten'))
    lezer.neemAan('Voor het leren zijn geen kosten opgegeven; zij tellen als 0.');
  return aandelen === undefined ? undefined : { vorm, aandelen, ...(leerkosten === undefined ? {} : { leerkosten }) };
}

export function leesLumpsum(vorm: Lumpsum['vorm'], lezer: Lezer): Lumpsum | undefined {
  const opdrachtgever = lezer.verplichteRekening('opdrachtgever', 'wie de vaste som betaalt');
  const hoofdaannemer = lezer.verplichteRekening('hoofdaannemer', 'wie de vaste som krijgt');
  const bedrag = lezer.verplichtGetal('bedrag', 'de vaste som in euro', BEDRAG);
  const deel = (veld: string, standaard: string) => {
    if (!lezer.heeft(veld)) lezer.neemAan(`"${veld}" is niet opgegeven: ${standaard}.`);
    return lezer.getal(veld, FRACTIE) ?? NUL;
  };
  const bandbreedte = deel('bandbreedte', 'elk verschil met de kosten telt als buiten de bandbreedte');
  const delingTekort = deel('delingTekort', 'een tekort is helemaal voor de hoofdaannemer');
  const delingOverschot = deel('delingOverschot', 'een overschot is helemaal voor de hoofdaannemer');
  if (opdrachtgever === undefined || hoofdaannemer === undefined || bedrag === undefined) return undefined;
  return { vorm, opdrachtgever, bedrag, hoofdaannemer, bandbreedte, delingTekort, delingOverschot };
}

export function leesSharedSavings(lezer: Lezer): SharedSavings | undefined {
  const benchmark = lezer.verplichtGetal('benchmark', 'de verwachte kosten zonder de aanpak, in euro', BEDRAG);
  const werkelijk = lezer.verplichtGetal('werkelijk', 'de werkelijke kosten, in euro', BEDRAG);
  const deelpercentage = lezer.verplichtGetal(
    'deelpercentage',
    'het deel van de besparing dat wordt verdeeld, van 0 tot en met 1',
    FRACTIE,
  );
  const verdeling = leesAandelen(lezer, 'verdeling', 'wie welk deel van de besparing krijgt');
  if (!lezer.heeft('minimaleBesparing')) lezer.neemAan('Er is geen minimale besparing opgegeven: elke besparing wordt gedeeld.');
  if (!lezer.heeft('rest')) lezer.neemAan('Er is niet gezegd wie de uitvoering betaalt ("rest"); zij blijft bij de uitvoerder.');
  const minimaleBesparing = lezer.getal('minimaleBesparing', FRACTIE) ?? NUL;
  const verliesdeling = lezer.getal('verliesdeling', FRACTIE) ?? NUL;
  const plafond = lezer.getal('plafond', BEDRAG);
  const preventiefonds = leesAandeelOnder(lezer, 'preventiefonds');
  const rest = lezer.rekening('rest');
  if (benchmark === undefined || werkelijk === undefined || deelpercentage === undefined || verdeling === undefined) return undefined;
  return {
    vorm: 'shared-savings',
    benchmark,
    werkelijk,
    minimaleBesparing,
    deelpercentage,
    verdeling,
    verliesdeling,
    ...(plafond === undefined ? {} : { plafond }),
    ...(preventiefonds === undefined ? {} : { preventiefonds }),
    ...(rest === undefined ? {} : { rest }),
  };
}

export function leesPooling(lezer: Lezer): Pooling | undefined {
  const sleutel = lezer.keuze('sleutel', POOLSLEUTELS);
  if (!lezer.heeft('sleutel')) lezer.ontbreekt('sleutel', `een van ${POOLSLEUTELS.join(', ')}`);
  const aandelen = sleutel === 'vast' || lezer.heeft('aandelen') ? leesAandelen(lezer, 'aandelen', 'wie welk deel inbrengt') : [];
  return sleutel === undefined || aandelen === undefined ? undefined : { vorm: 'pooling', sleutel, aandelen };
}
