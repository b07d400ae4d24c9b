import type { Bindingen } from './omgeving.ts';
import { antwoord } from './koppen.ts';

/** Waarvoor hoe vaak gevraagd mag worden; de aantallen per minuut staan in wrangler.toml. */
type Tempo = 'TEMPO_LEZEN' | 'TEMPO_REKENEN' | 'TEMPO_SCHRIJVEN';

/** De grens geldt per minuut; wie haar raakt, kan na die tijd verder. */
const WACHT_SECONDEN = 60;

/** Wat blijvend iets achterlaat zonder dat iemand is aangemeld. */
const SCHRIJFT: ReadonlySet<string> = new Set(['/v1/meldingen']);
/** Wat een heel advies uitrekent, hoe het ook gevraagd wordt. */
const REKENT: ReadonlySet<string> = new Set(['/v1/adviezen']);

/**
 * Weigert wie te vaak vraagt, per afzender. Alleen met `TEMPO = "aan"`; lokaal geldt er geen grens.
 * Valt de teller zelf weg, dan gaat de vraag door: een grens beschermt de dienst, zij is geen slot.
 * @returns het antwoord (429 met Retry-After), of niets als de vraag door mag
 */
export async function bewaakTempo(verzoek: Request, omgeving: Bindingen): Promise<Response | undefined> {
  const { pathname } = new URL(verzoek.url);
  const teller = omgeving[tempoVan(verzoek.method, pathname)];
  if (teller === undefined || (await magDoor(teller, afzender(verzoek)))) return undefined;
  const detail = `U stelt te veel vragen achter elkaar. Wacht ${WACHT_SECONDEN} seconden en ga dan rustiger verder.`;
  const inhoud = { type: 'about:blank', title: 'Te veel vragen', status: 429, detail, instance: pathname };
  return antwoord(JSON.stringify(inhoud), 429, { 'Content-Type': 'application/problem+json', 'Retry-After': String(WACHT_SECONDEN) });
}

function tempoVan(methode: string, pad: string): Tempo {
  const leest = methode === 'GET' || methode === 'HEAD' || methode === 'OPTIONS';
  if (leest && !REKENT.has(pad)) return 'TEMPO_LEZEN';
  return SCHRIJFT.has(pad) ? 'TEMPO_SCHRIJVEN' : 'TEMPO_REKENEN';
}

async function magDoor(teller: RateLimit, key: string): Promise<boolean> {
  try {
    return (await teller.limit({ key })).success;
  } catch (fout) {
    console.error(JSON.stringify({ gebeurtenis: 'tempo-onbekend', naam: fout instanceof Error ? fout.name : typeof fout }));
    return true;
  }
}

/** Wie er vraagt, voor de teller en voor niets anders. Van IPv6 telt het netwerk: één aansluiting heeft er vele adressen van. */
function afzender({ headers }: Request): string {
  const adres = headers.get('cf-connecting-ip') ?? 'onbekend';
  return adres.includes(':') ? adres.split(':').slice(0, 4).join(':') : adres;
}
