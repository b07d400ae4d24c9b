import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { exports } from 'cloudflare:workers';
import { expect } from 'vitest';

/** Met TLS, zoals buiten deze machine. */
export const ADRES = 'https://ontschot.test/mcp';

/** De protocollen die deze dienst moet spreken: dat van nu, en die van 2025. */
export const PROTOCOLLEN = ['2026-07-28', '2025-11-25', '2025-06-18', '2025-03-26'] as const;
export type Protocol = (typeof PROTOCOLLEN)[number];

type Haal = (adres: string | URL, init?: RequestInit) => Promise<Response>;
export const haal: Haal = (adres, init) => exports.default.fetch(adres, init);

/** Een client van buiten, die over HTTP met de worker praat. */
export async function verbind(protocol: Protocol = '2026-07-28', fetch: Haal = haal): Promise<Client> {
  const modern = protocol === '2026-07-28';
  const client = new Client(
    { name: 'toets', version: '1.0.0' },
    modern
      ? { versionNegotiation: { mode: { pin: protocol } } }
      : { versionNegotiation: { mode: 'legacy' }, supportedProtocolVersions: [protocol] },
  );
  await client.connect(new StreamableHTTPClientTransport(new URL(ADRES), { fetch }));
  return client;
}

/** Wat een gereedschap antwoordt. */
export interface Uitslag {
  readonly tekst: string;
  readonly inhoud: Record<string, unknown>;
  readonly isFout: boolean;
  readonly tekens: number;
}

export async function gebruik(client: Client, name: string, args: Record<string, unknown> = {}): Promise<Uitslag> {
  const uitslag = await client.callTool({ name, arguments: args });
  const [deel] = uitslag.content;
  return {
    tekst: deel?.type === 'text' ? deel.text : '',
    inhoud: (uitslag.structuredContent ?? {}) as Record<string, unknown>,
    isFout: uitslag.isError === true,
    tekens: JSON.stringify({ content: uitslag.content, structuredContent: uitslag.structuredContent }).length,
  };
}

/** Stuurt een bericht zonder client, voor wat een client nooit zou sturen. */
export function bel({ headers = {}, body }: { headers?: Record<string, string>; body?: string } = {}, adres = ADRES): Promise<Response> {
  return haal(adres, {
    method: 'POST',
    body: body ?? JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' }),
    headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream', ...headers },
  });
}

/** De foutregels van een antwoord dat zegt wat er mis is. */
export function foutregels({ isFout, tekst }: Uitslag): readonly string[] {
  expect(isFout, tekst).toBe(true);
  return tekst.split('\n').slice(1);
}
