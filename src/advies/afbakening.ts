import type { AFBAKENINGEN } from '../kennisbank/model/regel.ts';
import type { Feiten } from '../regels/feiten.ts';
import { redenenBij, type Reden } from './redenen.ts';
import type { Vraag } from './vraag.ts';

export interface Afbakening {
  readonly oordeel: (typeof AFBAKENINGEN)[number];
  /** Zvw of Wlz maakt een schot hard; tussen wetten van de gemeente is het zacht. Zonder oordeel als de bronnen er niets over zeggen. */
  readonly schotten?: 'hard' | 'zacht' | 'gemengd';
  /** Wat dan wel de vraag is, of wat deze uitkomst betekent. */
  readonly toelichting: string;
  readonly redenen: readonly Reden[];
}

const TOELICHTING: Record<Afbakening['oordeel'], string> = {
  ontschotten: 'Ontschotten is een middel en geen doel: kies een vorm omdat die het probleem oplost, niet om het ontschotten zelf.',
  'binnen-een-wet':
    'Ontschotten is hier niet de vraag. Kijk wat er binnen deze ene wet kan: andere inkoop, een andere bekostiging of betere samenwerking. Speelt er toch geld of winst uit een andere wet mee, noem die wet dan ook.',
  'binnen-de-gemeente':
    'Er hoeft geen geld te verschuiven tussen financiers. Kijk wat er binnen de gemeente kan: beleidsvrijheid in de Wmo en de Jeugdwet, de hardheidsclausule in de Participatiewet of een aanpassing van de verordening.',
  heroverwegen:
    'Heroverweeg of ontschotte financiering de oplossing is. Schotten werken voor het grootste deel van de inwoners, en ontschotten kost veel inspanning.',
  'nog-niet-te-bepalen':
    'Er is nog te weinig bekend om te zeggen of ontschotten de vraag is. Noem eerst uit welke wetten het geld komt of zou moeten komen.',
};

/** De eerste uitkomst met een regel die waar is, in de volgorde van de regelset; anders is het nog niet te bepalen. */
export function bepaalAfbakening(vraag: Vraag): Afbakening {
  const per = Map.groupBy(vraag.stand.afbakening, ({ toets }) => toets.uitkomst(vraag.feiten));
  const waar = per.get('waar') ?? [];
  const oordeel = (waar[0]?.regel.over.id ?? 'nog-niet-te-bepalen') as Afbakening['oordeel'];
  const gekozen = oordeel === 'nog-niet-te-bepalen' ? (per.get('onbekend') ?? []) : waar.filter(({ regel }) => regel.over.id === oordeel);
  const schotten = soortSchotten(vraag);
  return {
    oordeel,
    ...(schotten === undefined ? {} : { schotten }),
    toelichting: TOELICHTING[oordeel],
    redenen: redenenBij(gekozen, vraag),
  };
}

/** Tussen welke wetten de schotten lopen; footnote 40 van aef-2023 laat werk, inkomen en onderwijs open. */
function soortSchotten({ feiten, kennis }: Vraag): Afbakening['schotten'] {
  const genoemd: Feiten[string] = feiten['wetten'];
  if (!Array.isArray(genoemd) || genoemd.length < 2) return undefined;
  const wetten = kennis.regelset.items.wetten.filter(({ id }) => genoemd.includes(id));
  const hard = wetten.some(({ schot }) => schot === 'hard');
  const zachte = wetten.filter(({ financier }) => financier === 'gemeente').length;
  if (hard) return zachte >= 2 ? 'gemengd' : 'hard';
  return zachte === wetten.length ? 'zacht' : undefined;
}
