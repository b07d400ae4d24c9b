import type { Advies } from '../advies/geefAdvies.ts';
import type { Belemmeringadvies } from '../advies/belemmeringen.ts';
import type { Reden } from '../advies/redenen.ts';
import type { Vormadvies } from '../advies/vormadvies.ts';
import type { Bronverwijzing } from '../kennisbank/model/basis.ts';

const OORDEEL = { passend: 'past', mogelijk: 'kan', 'niet-beschikbaar': 'is er niet', 'niet-passend': 'past niet' } as const;
const SOORT = {
  categorie: 'Categorieën',
  instrument: 'Instrumenten',
  bekostigingswijze: 'Bekostigingswijzen',
  verdeling: 'Verdelingen',
} as const;
const AFBAKENING = {
  ontschotten: 'Ontschotten kan hier helpen',
  'binnen-een-wet': 'Los dit op binnen de ene wet',
  'binnen-de-gemeente': 'Los dit op binnen de gemeente',
  heroverwegen: 'Heroverweeg of dit de oplossing is',
  'nog-niet-te-bepalen': 'Nog te weinig bekend',
} as const;
const STATUS: Record<Vormadvies['beschikbaarheid']['status'], string> = {
  'van-kracht': 'van kracht',
  aangenomen: 'aangenomen, nog niet zeker van kracht',
  'in-voorbereiding': 'in voorbereiding',
  'bestaat-nog-niet': 'bestaat nog niet',
  gesloten: 'gesloten',
  vervallen: 'vervallen',
  onbekend: 'onbekend',
};

/** Zoveel vormen van een soort krijgen een uitleg; de rest staat in de lijst eronder. */
const UITGEWERKT = 3;
const RECENTE_ONTWIKKELINGEN = 12;

const procent = (fractie: number): string => `${Math.round(fractie * 100)}%`;
const bronTekst = (verwijzing: Bronverwijzing | undefined): string =>
  verwijzing === undefined ? '' : `(${verwijzing.bron}, ${verwijzing.plaats})`;
const redenregel = ({ toelichting, bron }: Reden): string => `- ${toelichting} ${bronTekst(bron)}`;

/**
 * Het advies als Markdown, om te lezen en mee te nemen: alle vormen, de best passende uitgewerkt.
 * De volgorde en de woorden zijn die van het advies; hier wordt niets gewogen.
 */
export function adviesMarkdown(advies: Advies): string {
  const bewijs = advies.ontvangstbewijs;
  const delen: string[] = [
    `# Advies voor ${bewijs?.initiatief.naam ?? 'uw initiatief'}`,
    bewijs === undefined
      ? 'Dit is een concept.'
      : `Concept. Peildatum ${bewijs.peildatum}, regelset ${bewijs.regelset.versie}. Dit advies rust op wat u opgaf en op openbare bronnen; het is geen besluit en geen toezegging. Klopt er iets niet, meld het dan met het onderdeel en de bron erbij.`,
    ...afbakening(advies),
    ...waarschuwingen(advies),
    ...vormen(advies.financieringsvormen ?? []),
    ...belemmeringen(advies.belemmeringen ?? []),
    ...succesfactoren(advies),
    ...praktijken(advies),
    ...ontwikkelingen(advies),
    ...vragen(advies),
    ...businesscase(advies),
  ];
  return `${delen.join('\n\n')}\n`;
}

function afbakening({ afbakening: deel }: Advies): string[] {
  if (deel === undefined) return [];
  const schotten = deel.schotten === undefined ? [] : [`De schotten zijn hier ${deel.schotten}.`];
  return [
    `## ${AFBAKENING[deel.oordeel]}`,
    [deel.toelichting, ...schotten].join(' '),
    ...(deel.redenen.length > 0 ? [deel.redenen.map(redenregel).join('\n')] : []),
  ];
}

function waarschuwingen({ waarschuwingen: lijst = [] }: Advies): string[] {
  return lijst.length === 0 ? [] : ['## Let op', lijst.map(({ tekst }) => `- ${tekst}`).join('\n')];
}

function vormen(lijst: readonly Vormadvies[]): string[] {
  return [...Map.groupBy(lijst, ({ soort }) => soort)].flatMap(([soort, eigen]) => {
    const haalbaar = eigen.filter(({ oordeel }) => oordeel === 'passend' || oordeel === 'mogelijk').slice(0, UITGEWERKT);
    const rest = eigen.filter((vorm) => !haalbaar.includes(vorm));
    return [
      `## ${SOORT[soort]}`,
      ...haalbaar.flatMap(uitgewerkt),
      ...(rest.length > 0
        ? ['Verder bekeken:', rest.map((vorm) => `- **${vorm.naam}** ${OORDEEL[vorm.oordeel]}. ${kortWaarom(vorm)}`).join('\n')]
        : []),
    ];
  });
}

function uitgewerkt({ naam, oordeel, geschiktheid, zekerheid, beschikbaarheid, redenen = [], vervolgstappen = [] }: Vormadvies): string[] {
  const { status, toelichting = '', navragenBij, bron } = beschikbaarheid;
  const navragen = navragenBij === undefined ? '' : ` Vraag na bij: ${navragenBij}.`;
  return [
    `### ${naam}: ${OORDEEL[oordeel]}`,
    `Geschiktheid ${procent(geschiktheid)}; daarvan is ${procent(zekerheid)} bekend. Stand: ${STATUS[status]}. ${toelichting}${navragen} ${bronTekst(bron)}`,
    ...(redenen.length > 0 ? [redenen.map(redenregel).join('\n')] : []),
    ...(vervolgstappen.length > 0
      ? ['Zo regelt u het:', vervolgstappen.map((stap, plaats) => `${plaats + 1}. ${stap.tekst} ${bronTekst(stap.bron)}`).join('\n')]
      : []),
  ];
}

function kortWaarom({ oordeel, redenen = [], beschikbaarheid }: Vormadvies): string {
  if (oordeel === 'niet-beschikbaar') return `${beschikbaarheid.toelichting ?? ''} ${bronTekst(beschikbaarheid.bron)}`;
  const [eerste] = redenen;
  return eerste === undefined ? '' : `${eerste.toelichting} ${bronTekst(eerste.bron)}`;
}

function belemmeringen(lijst: readonly Belemmeringadvies[]): string[] {
  const zeker = lijst.filter(({ geldt }) => geldt === 'ja');
  const mogelijk = lijst.filter(({ geldt, aanwijzing }) => geldt === 'mogelijk' && aanwijzing);
  const overig = lijst.filter(({ aanwijzing }) => !aanwijzing);
  return [
    ...(lijst.length > 0 ? ['## Wat u kunt tegenkomen'] : []),
    ...zeker.flatMap(({ naam, schot, toelichting = '', bron, handelingsperspectief = [] }) => [
      `### ${naam} (${schot} schot)`,
      `${toelichting} ${bronTekst(bron)}`,
      handelingsperspectief
        .map((perspectief) => `- ${perspectief.tekst} *Voor wie: ${perspectief.overdraagbaar}* ${bronTekst(perspectief.bron)}`)
        .join('\n'),
    ]),
    ...(mogelijk.length > 0 ? ['Ook mogelijk; er is al iets bekend dat erop wijst:', mogelijk.map(kortBelemmering).join('\n')] : []),
    ...(overig.length > 0
      ? [
          `Mogelijk, maar daarover is nog niets bekend: ${overig.map(({ naam }) => naam.charAt(0).toLowerCase() + naam.slice(1)).join('; ')}.`,
        ]
      : []),
  ];
}

function kortBelemmering({ naam, schot, redenen = [], bron }: Belemmeringadvies): string {
  const [eerste] = redenen;
  return `- **${naam}** (${schot} schot). ${eerste === undefined ? bronTekst(bron) : `${eerste.toelichting} ${bronTekst(eerste.bron)}`}`;
}

function succesfactoren({ succesfactoren: lijst = [] }: Advies): string[] {
  const regels = (stand: string): string[] =>
    lijst
      .filter((factor) => factor.stand === stand)
      .map(({ naam, aanpak }) => `- ${naam}${aanpak === undefined ? '' : `: ${aanpak.tekst} ${bronTekst(aanpak.bron)}`}`);
  const blok = (kop: string, stand: string): string[] => (regels(stand).length > 0 ? [`${kop}\n\n${regels(stand).join('\n')}`] : []);
  return lijst.length === 0
    ? []
    : [
        '## Wat helpt',
        ...blok('U heeft al:', 'aanwezig'),
        ...blok('Dit ontbreekt nog:', 'ontbreekt'),
        ...blok('Nog niet bekend:', 'onbekend'),
      ];
}

function praktijken({ praktijken: lijst = [] }: Advies): string[] {
  return lijst.length === 0
    ? []
    : [
        '## Wie hierop lijken',
        ...lijst.flatMap(({ naam, gelijkenis, waarom, kort, geleerd, bron }) => [
          `### ${naam} (${procent(gelijkenis)})`,
          `${kort} Lijkt op u: ${waarom.join('; ')}. ${bronTekst(bron)}`,
          ...(geleerd.length > 0 ? [geleerd.map((les) => `- ${les.tekst} ${bronTekst(les.bron)}`).join('\n')] : []),
        ]),
      ];
}

function ontwikkelingen({ beleidsontwikkelingen: lijst = [] }: Advies): string[] {
  if (lijst.length === 0) return [];
  const rest = lijst.length - RECENTE_ONTWIKKELINGEN;
  return [
    '## Wat er veranderde',
    lijst
      .slice(0, RECENTE_ONTWIKKELINGEN)
      .map(({ wanneer, naam, tekst, bron }) => `- **${naam}** (${wanneer}). ${tekst} ${bronTekst(bron)}`)
      .join('\n'),
    ...(rest > 0 ? [`En ${rest} eerdere, in het volledige antwoord.`] : []),
  ];
}

function vragen({ vervolgvragen: lijst = [], klaar }: Advies): string[] {
  if (lijst.length === 0) return [];
  const kop =
    klaar === true ? 'De oordelen staan vast. Deze antwoorden maken het advies nog scherper:' : 'Deze antwoorden helpen het meest:';
  return [
    '## Wat wij nog willen weten',
    `${kop}\n\n${lijst
      .slice(0, 8)
      .map(({ vraag, beantwoorder }) => `1. ${vraag} (${beantwoorder})`)
      .join('\n')}`,
  ];
}

function businesscase({ businesscase: deel }: Advies): string[] {
  if (deel === undefined) return [];
  return [
    '## Businesscase',
    deel.toelichting,
    ...deel.nogNodig.map(({ partijsoort, wat }) => `Van ${partijsoort} is nodig:\n\n${wat.map((regel) => `- ${regel}`).join('\n')}`),
  ];
}
