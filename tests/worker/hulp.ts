import { exports } from 'cloudflare:workers';

/** Wat een test van een antwoord wil weten. */
export interface Antwoord {
  readonly status: number;
  readonly koppen: Headers;
  // Het antwoord is wat de dienst stuurt; de test zegt zelf wat zij erin verwacht.
  readonly json: Record<string, unknown>;
  readonly tekst: string;
}

/** Doet een echte HTTP-vraag aan de worker. */
export async function vraag(pad: string, init?: RequestInit): Promise<Antwoord> {
  const antwoord = await exports.default.fetch(`http://ontschot.test${pad}`, init);
  const tekst = await antwoord.text();
  return {
    status: antwoord.status,
    koppen: antwoord.headers,
    tekst,
    json: tekst.startsWith('{') ? (JSON.parse(tekst) as Record<string, unknown>) : {},
  };
}

/** Stuurt een body als JSON. */
export function stuur(pad: string, body: unknown): Promise<Antwoord> {
  return vraag(pad, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
