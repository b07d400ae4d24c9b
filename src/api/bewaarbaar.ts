import { sha256 } from '../kennisbank/canoniek.ts';
import type { Kennis } from '../kennisbank/kennis.ts';
import { secondenTotMorgen, type Peildatum } from '../kennisbank/peildatum.ts';
import { antwoord, API_VERSIE, jsonAntwoord } from './koppen.ts';
import type { Verzoek } from './omgeving.ts';

/** Waar een antwoord uit de kennisbank van afhangt, naast het adres. */
export interface Grondslag {
  readonly kennis: Kennis;
  readonly peildatum: Peildatum;
  /** Of de vraag de regelset en de peildatum zelf noemde; anders zijn het de actieve en die van vandaag. */
  readonly vast: { readonly regelset: boolean; readonly peildatum: boolean };
}

/** Zo lang mag een antwoord dat nergens aan vastzit zonder navraag opnieuw gebruikt worden, en daarna nog terwijl er nagevraagd wordt. */
const VERS_SECONDEN = 60;
const VERSCHAALD_SECONDEN = 600;
/** Vaste regelset en vaste peildatum: alleen een nieuwe versie van de dienst kan het antwoord nog veranderen. */
const VAST_SECONDEN = 3600;
const VAST_VERSCHAALD_SECONDEN = 86_400;

/** Geeft JSON die een tussenstation mag bewaren, of 304 als de oproeper haar al heeft. */
export async function bewaarbaarAntwoord(
  c: Verzoek,
  grondslag: Grondslag,
  maak: () => { readonly inhoud: unknown; readonly koppen?: Readonly<Record<string, string>> },
): Promise<Response> {
  return bewaarbaar(c, grondslag, 'application/json', (koppen) => {
    const gemaakt = maak();
    return jsonAntwoord(gemaakt.inhoud, { ...koppen, ...gemaakt.koppen });
  });
}

/**
 * Geeft een antwoord dat een tussenstation mag bewaren, of 304 als de oproeper het al heeft (If-None-Match).
 * De peildatum zit in de ETag, ook als zij niet gevraagd is: na middernacht is het een ander antwoord. Elk mediatype heeft zijn eigen ETag.
 * @param maak maakt het antwoord, met de koppen die erbij horen
 */
export async function bewaarbaar(
  c: Verzoek,
  grondslag: Grondslag,
  mediatype: string,
  maak: (koppen: Readonly<Record<string, string>>) => Response | Promise<Response>,
): Promise<Response> {
  const etag = await etagVan(c.req.url, grondslag, mediatype);
  const koppen = { ETag: etag, 'Cache-Control': houdbaarheid(grondslag, new Date()), Vary: 'Accept' };
  return heeftAl(c.req.header('if-none-match'), etag) ? antwoord(null, 304, koppen) : maak(koppen);
}

/** Zwak: hij zegt dat het antwoord hetzelfde betekent, niet dat elke byte gelijk is. */
async function etagVan(url: string, { kennis: { regelset }, peildatum }: Grondslag, mediatype: string): Promise<string> {
  const { pathname, search } = new URL(url);
  const hangtAfVan = [API_VERSIE, String(regelset.versie), regelset.sha256, peildatum, pathname, search, mediatype];
  return `W/"${(await sha256(hangtAfVan.join('\n'))).slice(0, 32)}"`;
}

/** Zonder gevraagde peildatum is het antwoord van vandaag: het mag ook verschaald niet voorbij middernacht gebruikt worden. */
export function houdbaarheid({ vast }: Pick<Grondslag, 'vast'>, nu: Date): string {
  if (vast.regelset && vast.peildatum) return `public, max-age=${VAST_SECONDEN}, stale-while-revalidate=${VAST_VERSCHAALD_SECONDEN}`;
  const rest = vast.peildatum ? Number.POSITIVE_INFINITY : secondenTotMorgen(nu);
  const vers = Math.min(VERS_SECONDEN, rest);
  return `public, max-age=${vers}, stale-while-revalidate=${Math.min(VERSCHAALD_SECONDEN, rest - vers)}`;
}

/** Of de oproeper dit antwoord al heeft. Zwakke vergelijking (RFC 9110, 8.8.3.2); `*` is elk antwoord. */
export function heeftAl(gevraagd: string | undefined, etag: string): boolean {
  if (gevraagd === undefined) return false;
  const kaal = (tag: string): string => tag.trim().replace(/^W\//, '');
  return gevraagd.trim() === '*' || gevraagd.split(',').some((tag) => kaal(tag) === kaal(etag));
}
