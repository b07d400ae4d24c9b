import { geldigeTekst } from '../geldigeTekst.ts';
import { metHoofdletter } from '../../taal.ts';

/** Wat elke grafiek deelt: maten, kleuren en de omlijsting met titel en uitleg. */

/** Breed genoeg voor namen en bedragen, en smal genoeg om op een telefoon leesbaar te blijven. */
export const BREEDTE = 380;
export const LETTER = 13;
/** Zo breed is een letter ongeveer, gemeten naar de letterhoogte; ruim, zodat teksten elkaar niet raken. */
const LETTERBREEDTE = 0.56;

/** Donker en licht blijven ook in grijs uit elkaar; de lichte heeft een donkere rand. Contrast met wit: 8,6 en (de rand) 8,6. */
export const DONKER = '#1d4f91';
export const LICHT = '#d3deec';
export const INKT = '#1b1b1b';
export const LIJN = '#767676';

/** Hoe een grafiek heet en wat zij laat zien, voor wie haar niet ziet. */
export interface Beschrijving {
  /** Uniek in het document. */
  readonly id: string;
  readonly titel: string;
  readonly uitleg: string;
}

/** Een SVG met titel en uitleg, die als één beeld voorgelezen wordt. @param breedte meer dan gewoon maakt haar een breed beeld, dat op een smal scherm kleiner wordt */
export function tekening({ id, titel, uitleg }: Beschrijving, hoogte: number, delen: readonly string[], breedte = BREEDTE): string {
  const klasse = breedte > BREEDTE ? 'grafiek breed' : 'grafiek';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="${klasse}" role="img" aria-labelledby="${id}-titel ${id}-uitleg" viewBox="0 0 ${breedte} ${rond(hoogte)}" width="${breedte}" height="${rond(hoogte)}" font-family="Arial, Helvetica, sans-serif" font-size="${LETTER}" fill="${INKT}">`,
    `<title id="${id}-titel">${veilig(titel)}</title>`,
    `<desc id="${id}-uitleg">${veilig(uitleg)}</desc>`,
    ...delen,
    '</svg>',
  ].join('');
}

export function balk(links: number, boven: number, breedte: number, hoogte: number, kleur: typeof DONKER | typeof LICHT): string {
  return `<rect x="${rond(links)}" y="${rond(boven)}" width="${rond(Math.max(breedte, 0.5))}" height="${rond(hoogte)}" fill="${kleur}" stroke="${DONKER}"/>`;
}

export function lijn(x1: number, y1: number, x2: number, y2: number, kleur = LIJN): string {
  return `<line x1="${rond(x1)}" y1="${rond(y1)}" x2="${rond(x2)}" y2="${rond(y2)}" stroke="${kleur}"/>`;
}

export function letters(x: number, y: number, inhoud: string, plaats: 'start' | 'middle' | 'end' = 'start', vet = false): string {
  return `<text x="${rond(x)}" y="${rond(y)}" text-anchor="${plaats}"${vet ? ' font-weight="bold"' : ''}>${veilig(inhoud)}</text>`;
}

/** Een vakje met uitleg, voor de legenda. */
export function sleutels(boven: number, delen: readonly (readonly [typeof DONKER | typeof LICHT, string])[]): string {
  let links = 0;
  return delen
    .map(([kleur, naam]) => {
      const stuk = balk(links + 0.5, boven, 12, 12, kleur) + letters(links + 18, boven + 11, naam);
      links += 18 + tekstbreedte(naam) + 18;
      return stuk;
    })
    .join('');
}

export function tekstbreedte(inhoud: string): number {
  return inhoud.length * LETTER * LETTERBREEDTE;
}

/** Een naam die op de breedte past; de hele naam staat in de tabel. */
export function passend(naam: string, breedte = BREEDTE): string {
  const hoogstens = Math.floor(breedte / (LETTER * LETTERBREEDTE));
  const heel = metHoofdletter(naam);
  return heel.length <= hoogstens ? heel : `${heel.slice(0, hoogstens - 3)}...`;
}

/** Zet een waarde tussen `van` en `tot` om naar een plek; zonder breedte het midden. */
export function schaal(laagste: number, hoogste: number, van: number, tot: number): (waarde: number) => number {
  const bereik = hoogste - laagste;
  return (waarde) => (bereik === 0 ? (van + tot) / 2 : van + ((waarde - laagste) / bereik) * (tot - van));
}

export function rond(maat: number): number {
  return Math.round(maat * 100) / 100;
}

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Tekst zoals zij in HTML en SVG mag staan, ook in een attribuut. */
export function veilig(inhoud: string): string {
  return geldigeTekst(inhoud).replaceAll(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken);
}
