import type { Advies } from '../advies/geefAdvies.ts';
import { belemmeringen, succesfactoren } from './advies/omstandigheden.ts';
import { businesscase } from './advies/businesscase.ts';
import { redenregel } from './advies/redenregel.ts';
import { overzicht, vormen } from './advies/vormen.ts';
import { alinea, kop, opsommingslijst, stappenlijst, type Blok, type Document, type Regel } from './document.ts';
import { conceptkader, metBronnen, voetregel, type Naslag } from './naslag.ts';
import { procent } from './notatie.ts';

/** Hoe een afbakening als kop heet. */
export const AFBAKENING = {
  ontschotten: 'Ontschotten kan hier helpen',
  'binnen-een-wet': 'Los dit op binnen de ene wet',
  'binnen-de-gemeente': 'Los dit op binnen de gemeente',
  heroverwegen: 'Heroverweeg of dit de oplossing is',
  'nog-niet-te-bepalen': 'Nog te weinig bekend',
} as const;

const RECENTE_ONTWIKKELINGEN = 12;
const HOOGSTENS_VRAGEN = 8;

/**
 * Het advies als document, om te lezen en mee te nemen: alle vormen, de best passende uitgewerkt.
 * De volgorde en de woorden zijn die van het advies; hier wordt niets gewogen. Een onderdeel dat niet gevraagd is, staat er niet in.
 */
export function adviesDocument(advies: Advies, naslag: Naslag): Document {
  const titel = adviestitel(advies);
  const blokken: readonly Blok[] = [
    conceptkader('Dit advies rust op wat u opgaf en op openbare bronnen.', naslag),
    ...afbakening(advies),
    ...overzicht(advies),
    ...waarschuwingen(advies),
    ...vormen(advies, naslag),
    ...belemmeringen(advies, naslag),
    ...succesfactoren(advies),
    ...praktijken(advies),
    ...ontwikkelingen(advies),
    ...vragen(advies),
    ...businesscase(advies, naslag),
    ...aannames(advies),
  ];
  return metBronnen({ titel, voetregel: voetregel(titel, naslag), blokken }, naslag);
}

function adviestitel({ ontvangstbewijs }: Advies): string {
  return `Advies voor ${ontvangstbewijs?.initiatief.naam ?? 'uw initiatief'}`;
}

function afbakening({ afbakening: deel }: Advies): readonly Blok[] {
  if (deel === undefined) return [];
  const schotten = deel.schotten === undefined ? '' : ` De schotten zijn hier ${deel.schotten}.`;
  return [kop(2, AFBAKENING[deel.oordeel]), alinea(`${deel.toelichting}${schotten}`), ...opsommingslijst(deel.redenen.map(redenregel))];
}

function waarschuwingen({ waarschuwingen: lijst = [] }: Advies): readonly Blok[] {
  return lijst.length === 0 ? [] : [kop(2, 'Let op'), ...opsommingslijst(lijst.map(({ tekst }) => tekst))];
}

function praktijken({ praktijken: lijst = [] }: Advies): readonly Blok[] {
  if (lijst.length === 0) return [];
  return [
    kop(2, 'Wie hierop lijken'),
    ...lijst.flatMap(({ naam, gelijkenis, waarom, kort, geleerd, afloop, bron }): readonly Blok[] => [
      kop(3, `${naam} (${procent(gelijkenis)} gelijk)`),
      alinea([`${kort} Lijkt op u: ${waarom.join('; ')}. `, { bron }]),
      ...(afloop === undefined ? [] : [alinea([{ vet: 'Hoe het verderging:' }, ` ${afloop.tekst} `, { bron: afloop.bron }])]),
      ...(geleerd.length === 0 ? [] : [alinea('Wat zij leerden:')]),
      ...opsommingslijst(geleerd.map((les): Regel => [`${les.tekst} `, { bron: les.bron }])),
    ]),
  ];
}

function ontwikkelingen({ beleidsontwikkelingen: lijst = [] }: Advies): readonly Blok[] {
  if (lijst.length === 0) return [];
  const rest = lijst.length - RECENTE_ONTWIKKELINGEN;
  return [
    kop(2, 'Wat er veranderde'),
    ...opsommingslijst(
      lijst
        .slice(0, RECENTE_ONTWIKKELINGEN)
        .map(({ wanneer, naam, tekst, bron }): Regel => [{ vet: naam }, ` (${wanneer}). ${tekst} `, { bron }]),
    ),
    ...(rest > 0 ? [alinea(`En ${rest} eerdere, in het volledige antwoord.`)] : []),
  ];
}

function vragen({ vervolgvragen: lijst = [], klaar }: Advies): readonly Blok[] {
  if (lijst.length === 0) return [];
  return [
    kop(2, 'Wat wij nog willen weten'),
    alinea(klaar === true ? 'De oordelen staan vast. Deze antwoorden maken het advies nog scherper:' : 'Deze antwoorden helpen het meest:'),
    ...stappenlijst(lijst.slice(0, HOOGSTENS_VRAGEN).map(({ vraag, beantwoorder }) => `${vraag} (${beantwoorder})`)),
  ];
}

function aannames({ ontvangstbewijs }: Advies): readonly Blok[] {
  const lijst = ontvangstbewijs?.aannames ?? [];
  return lijst.length === 0 ? [] : [kop(2, 'Wat wij aannamen'), ...opsommingslijst(lijst)];
}
