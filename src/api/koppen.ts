/** De versie van het contract; gelijk aan `info.version` in het OpenAPI-document. */
export const API_VERSIE = '1.0.0';

/** Wat een antwoord voor programma's veilig houdt, door welke deur het ook naar buiten gaat. */
export const VEILIGHEIDSKOPPEN = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

/** Wat de NLgov API Design Rules op elk antwoord vragen, ook op een fout. */
const STANDAARDKOPPEN = {
  ...VEILIGHEIDSKOPPEN,
  'API-Version': API_VERSIE,
  'Content-Type': 'application/json',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'API-Version, Content-Disposition, Link, ETag, Location, Retry-After, Verwijdersleutel, Verloopt-Op',
} as const;

/** Dezelfde koppen, al in de vorm die een antwoord overneemt; per kop omzetten kost op elk antwoord opnieuw tijd. */
const standaardkoppen = new Headers(STANDAARDKOPPEN);

/** Het enige begin van elk antwoord van de API: hier krijgt het zijn koppen, en daarna komt er niets meer bij. */
export function antwoord(
  inhoud: string | Uint8Array<ArrayBuffer> | null,
  status = 200,
  koppen?: Readonly<Record<string, string>>,
): Response {
  return new Response(inhoud, { status, headers: koppen === undefined ? standaardkoppen : { ...STANDAARDKOPPEN, ...koppen } });
}

/** Een antwoord met JSON. */
export function jsonAntwoord(inhoud: unknown, koppen?: Readonly<Record<string, string>>): Response {
  return antwoord(JSON.stringify(inhoud), 200, koppen);
}

/** Hetzelfde antwoord, maar niet te lezen door een andere website. */
export function besloten(gegeven: Response): Response {
  const koppen = new Headers(gegeven.headers);
  koppen.delete('Access-Control-Allow-Origin');
  koppen.delete('Access-Control-Expose-Headers');
  return new Response(gegeven.body, { status: gegeven.status, headers: koppen });
}
