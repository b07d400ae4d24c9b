import { alsHtml } from '../documenten/alsHtml.ts';
import { alsMarkdown } from '../documenten/alsMarkdown.ts';
import type { Document } from '../documenten/document.ts';
import { STIJL } from '../documenten/htmlstijl.ts';
import type { Werkboek } from '../documenten/werkboek/werkboek.ts';
import { MEDIATYPE, type Formaat } from './formaat.ts';
import { antwoord } from './koppen.ts';

/** Een andere status dan 200, en koppen die er voor dit antwoord bij komen. */
interface Bijzonderheden {
  readonly status?: 200 | 201;
  readonly koppen?: Readonly<Record<string, string>>;
}

/**
 * Antwoordt met een document in het gevraagde formaat.
 * @param naam waar het bestand over gaat; wordt de bestandsnaam
 * @param bijzonder wordt pas gevraagd als het document er is: wie hier iets bewaart, belooft niets dat daarna niet komt
 */
export async function documentAntwoord(
  formaat: Documentformaat,
  document: Document,
  naam: string,
  bijzonder: () => Bijzonderheden | Promise<Bijzonderheden> = () => ({}),
): Promise<Response> {
  const inhoud = await schrijf(formaat, document);
  const beleid = formaat === 'html' ? { 'Content-Security-Policy': await htmlbeleid() } : {};
  const { status = 200, koppen: eigen = {} } = await bijzonder();
  return antwoord(inhoud, status, { ...koppen(formaat, naam, EXTENSIE[formaat]), ...eigen, ...beleid });
}

type Documentformaat = 'markdown' | 'html' | 'docx';
type Koppen = Readonly<Record<string, string>>;
const EXTENSIE: Record<Documentformaat, string> = { markdown: 'md', html: 'html', docx: 'docx' };

async function schrijf(formaat: Documentformaat, document: Document): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (formaat) {
    case 'markdown':
      return alsMarkdown(document);
    case 'html':
      return alsHtml(document);
    case 'docx': {
      // Pas laden als iemand het vraagt: het pakket is groter dan de rest van de dienst samen.
      const { alsDocx } = await import('../documenten/alsDocx.ts');
      return alsDocx(document);
    }
  }
}

/** Antwoordt met CSV: een bestand om te openen in een rekenblad. */
export function csvAntwoord(inhoud: string, naam: string, erbij: Koppen = {}): Response {
  return antwoord(inhoud, 200, { ...erbij, ...koppen('csv', naam, 'csv') });
}

/** Antwoordt met een los beeld. Een SVG kan script bevatten; dit beleid laat dat nooit draaien. */
export function svgAntwoord(inhoud: string, naam: string, erbij: Koppen = {}): Response {
  const beleid = "default-src 'none'; frame-ancestors 'none'";
  return antwoord(inhoud, 200, { ...erbij, ...koppen('svg', naam, 'svg'), 'Content-Security-Policy': beleid });
}

/** Antwoordt met een feed: een lezer haalt haar steeds op hetzelfde adres op. */
export function feedAntwoord(inhoud: string, erbij: Koppen = {}): Response {
  return antwoord(inhoud, 200, { ...erbij, 'Content-Type': MEDIATYPE.atom, Vary: 'Accept' });
}

/** Antwoordt met een werkboek. */
export async function werkboekAntwoord(werkboek: Werkboek, naam: string): Promise<Response> {
  const { alsXlsx } = await import('../documenten/alsXlsx.ts');
  return antwoord(await alsXlsx(werkboek), 200, koppen('xlsx', naam, 'xlsx'));
}

/** Wat een browser niet zelf toont. */
const BESTAND: ReadonlySet<Formaat> = new Set<Formaat>(['docx', 'xlsx', 'csv']);

/** Wat een browser meteen kan tonen, opent hij; de rest wordt een bestand. */
function koppen(formaat: Exclude<Formaat, 'json'>, naam: string, extensie: string): Koppen {
  const wijze = BESTAND.has(formaat) ? 'attachment' : 'inline';
  return {
    'Content-Type': MEDIATYPE[formaat],
    'Content-Disposition': `${wijze}; filename="${bestandsnaam(naam)}.${extensie}"`,
    Vary: 'Accept',
  };
}

const LANGSTE_NAAM = 80;

/** Een naam die elk besturingssysteem aankan: kleine letters, cijfers en streepjes. */
export function bestandsnaam(naam: string): string {
  const kaal = naam
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LANGSTE_NAAM)
    .replaceAll(/^-+|-+$/g, '');
  return kaal === '' ? 'document' : kaal;
}

let bewaardBeleid: Promise<string> | undefined;

/** Geen script, geen plaatje, geen verzoek naar buiten; alleen het eigen stijlblok, herkend aan zijn hash. */
function htmlbeleid(): Promise<string> {
  bewaardBeleid ??= maakBeleid();
  return bewaardBeleid;
}

async function maakBeleid(): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(STIJL)));
  const stijl = btoa(String.fromCodePoint(...hash));
  return `default-src 'none'; style-src 'sha256-${stijl}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
