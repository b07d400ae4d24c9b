import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { maakApp } from '../../../src/app.ts';
import { maakKennisbron } from '../../../src/kennisbank/kennisbron.ts';
import { vraag } from '../hulp.ts';
import { uitschakelbareD1 } from '../uitschakelbareD1.ts';
import { ADRES, bel, gebruik, haal, verbind } from './hulp.ts';

const AANROEP = { jsonrpc: '2.0', id: 7, method: 'tools/call', params: { name: 'stel_vervolgvraag', arguments: {} } };
const metBody = (body: unknown, headers: Record<string, string> = {}) => bel({ body: JSON.stringify(body), headers });
interface Weigering {
  readonly error: { readonly code: number; readonly message: string };
  readonly id: null;
}
const weigering = async (antwoord: Response): Promise<Weigering['error']> => {
  const { error, id } = await antwoord.json<Weigering>();
  expect(id).toBeNull();
  return error;
};

afterEach(() => vi.restoreAllMocks());

describe('wie er binnenkomt', () => {
  it.each([
    ['een andere Host', ADRES, { Host: 'kwaad.example' }],
    ['een vreemde website', ADRES, { Origin: 'https://kwaad.example' }],
    ['een website zonder naam', ADRES, { Origin: 'null' }],
    ['dezelfde host zonder TLS als website', ADRES, { Origin: 'http://ontschot.test' }],
    ['een naam die naar een lokaal adres wijst', 'http://kwaad.example/mcp', { Origin: 'http://kwaad.example' }],
    ['een host zonder TLS die niet op de lijst staat', 'http://ontschot.test/mcp', {}],
  ])('%s niet', async (_, adres, headers) => {
    const antwoord = await bel({ headers }, adres);
    expect(antwoord.status).toBe(403);
    expect((await weigering(antwoord)).code).toBe(-32_000);
    expect(antwoord.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    ['een programma', ADRES, {}],
    ['een bladzijde van deze dienst', ADRES, { Origin: 'https://ontschot.test' }],
    ['deze machine zonder TLS', 'http://localhost:8787/mcp', { Origin: 'http://localhost:8787' }],
  ])('%s wel', async (_, adres, headers) => {
    expect((await bel({ headers }, adres)).status).toBe(200);
  });

  it('een website op de lijst wel, en zij mag het antwoord lezen', async () => {
    const app = maakApp();
    const omgeving = { DB: env.DB, MCP_OORSPRONGEN: 'https://chat.gemeente.example, https://portaal.example' };
    const vooraf = await app.request(ADRES, { method: 'OPTIONS', headers: { Origin: 'https://chat.gemeente.example' } }, omgeving);
    expect(vooraf.status).toBe(204);
    expect(vooraf.headers.get('access-control-allow-origin')).toBe('https://chat.gemeente.example');
    expect(vooraf.headers.get('access-control-allow-headers')).toContain('Mcp-Protocol-Version');
    const headers = {
      'Content-Type': 'application/json',
      Accept: 'application/json, text/event-stream',
      Origin: 'https://portaal.example',
    };
    const antwoord = await app.request(ADRES, { method: 'POST', headers, body: JSON.stringify(AANROEP) }, omgeving);
    expect(antwoord.status).toBe(200);
    expect(antwoord.headers.get('access-control-allow-origin')).toBe('https://portaal.example');
    expect(antwoord.headers.get('vary')).toBe('Origin');
  });
});

describe('het verzoek', () => {
  it.each(['GET', 'DELETE', 'PUT'])('%s kan niet: er zijn geen sessies', async (method) => {
    const antwoord = await haal(ADRES, { method });
    expect([antwoord.status, antwoord.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  it('heeft de koppen die een antwoord veilig houden, en geen sessie', async () => {
    for (const antwoord of [await metBody(AANROEP), await haal(ADRES), await bel({ body: '{' })]) {
      expect(antwoord.headers.get('strict-transport-security')).toContain('max-age=31536000');
      expect(antwoord.headers.get('x-content-type-options')).toBe('nosniff');
      expect(antwoord.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
      expect(antwoord.headers.get('cache-control')).toBe('no-store');
      expect(antwoord.headers.get('mcp-session-id')).toBeNull();
      expect(antwoord.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it.each([
    ['geen JSON', 415, -32_000, { headers: { 'Content-Type': 'text/plain' } }],
    ['kapotte JSON', 400, -32_700, { body: '{"jsonrpc":' }],
    ['een lege body', 400, -32_700, { body: '' }],
    ['te diepe JSON', 400, -32_700, { body: '['.repeat(40) + ']'.repeat(40) }],
    ['een te grote body', 413, -32_000, { body: JSON.stringify({ ...AANROEP, vulling: 'x'.repeat(256 * 1024) }) }],
    ['te veel berichten', 400, -32_600, { body: JSON.stringify(Array.from({ length: 11 }, () => AANROEP)) }],
  ])('%s wordt geweigerd, in het Nederlands', async (_, status, code, init) => {
    const antwoord = await bel(init);
    expect(antwoord.status).toBe(status);
    const fout = await weigering(antwoord);
    expect(fout.code).toBe(code);
    expect(fout.message).toMatch(/[.]$/);
  });

  it('met argumenten die geen object zijn of een onbekende methode, is een fout van het protocol en nooit een 500', async () => {
    for (const body of [
      { ...AANROEP, params: { name: 'geef_advies', arguments: 'alles' } },
      { ...AANROEP, params: {} },
      { ...AANROEP, params: null },
      { ...AANROEP, method: 'tools/verzin' },
      { jsonrpc: '1.0' },
      [],
      null,
      7,
    ]) {
      const antwoord = await metBody(body);
      expect(antwoord.status, JSON.stringify(body)).toBeLessThan(500);
      expect(await antwoord.text()).toContain('"error"');
    }
  });

  it('een abonnement wordt geweigerd in plaats van opengehouden', async () => {
    const antwoord = await bel({
      headers: { 'Mcp-Protocol-Version': '2026-07-28', 'Mcp-Method': 'subscriptions/listen' },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'subscriptions/listen',
        params: {
          notifications: { toolsListChanged: true },
          _meta: {
            'io.modelcontextprotocol/protocolVersion': '2026-07-28',
            'io.modelcontextprotocol/clientInfo': { name: 'toets', version: '1' },
            'io.modelcontextprotocol/clientCapabilities': {},
          },
        },
      }),
    });
    expect(antwoord.headers.get('content-type')).toContain('application/json');
    expect(await antwoord.text()).toContain('"error"');
  });

  it('staat niet in het document van de API, en heeft geen schuine streep', async () => {
    expect((await vraag('/v1/openapi.json')).tekst).not.toContain('/mcp');
    expect((await haal(`${ADRES}/`, { method: 'POST' })).status).toBe(404);
  });
});

describe('wat er misgaat', () => {
  it('zonder D1 en zonder kennis in het geheugen zegt het gereedschap dat', async () => {
    const { d1, weg } = uitschakelbareD1();
    const app = maakApp(maakKennisbron());
    const client = await verbind('2026-07-28', async (adres, init) => app.request(String(adres), init, { DB: d1 }));
    weg();
    const uitslag = await gebruik(client, 'geef_advies', { initiatief: { wetten: ['wmo'] } });
    expect(uitslag).toMatchObject({
      isFout: true,
      tekst: 'De kennisbank is niet bereikbaar. De kennisbank is op dit moment niet te lezen. Probeer het over een halve minuut opnieuw.',
    });
    await expect(client.listResources()).rejects.toThrow('De kennisbank is niet bereikbaar');
    expect((await client.listPrompts()).prompts).toHaveLength(3);
  });

  it('met kennis in het geheugen blijft het antwoorden', async () => {
    const { d1, weg } = uitschakelbareD1();
    let nu = Date.now();
    const app = maakApp(maakKennisbron(() => new Date(nu)));
    const client = await verbind('2025-11-25', async (adres, init) => app.request(String(adres), init, { DB: d1 }));
    await gebruik(client, 'stel_vervolgvraag');
    weg();
    nu += 60_000;
    expect((await gebruik(client, 'geef_advies', { initiatief: { wetten: ['wmo', 'wlz'] } })).isFout).toBe(false);
  });

  it('komt er niets van een vraag in een logregel', async () => {
    const geschreven: string[] = [];
    for (const soort of ['log', 'info', 'warn', 'error', 'debug'] as const)
      vi.spyOn(console, soort).mockImplementation((...delen: unknown[]) => void geschreven.push(delen.map(String).join(' ')));
    const app = maakApp();
    const client = await verbind('2025-11-25', async (adres, init) => app.request(String(adres), init, { DB: env.DB }));
    await gebruik(client, 'geef_advies', { initiatief: { naam: 'GEHEIM', wetten: ['wmo'] } });
    await gebruik(client, 'geef_advies', { initiatief: { naam: 'GEHEIM', wetten: ['GEHEIM'] } });
    await bel({ body: '{"GEHEIM"' });
    await metBody({ ...AANROEP, method: 'GEHEIM', params: { GEHEIM: true } });
    expect(geschreven.join('\n')).not.toContain('GEHEIM');
  });

  it('een fout bij ons zegt niet wat er binnen misging, en schrijft alleen zijn naam op', async () => {
    const geschreven: string[] = [];
    vi.spyOn(console, 'error').mockImplementation((regel: string) => void geschreven.push(regel));
    const bron = maakKennisbron();
    const app = maakApp({ ...bron, actief: () => Promise.reject(new TypeError('GEHEIM')) });
    const client = await verbind('2025-06-18', async (adres, init) => app.request(String(adres), init, { DB: env.DB }));
    const uitslag = await gebruik(client, 'zoek_kennisbank', { vraag: 'zorg' });
    expect(uitslag).toMatchObject({ isFout: true, tekst: expect.stringContaining('Er ging bij ons iets mis') as unknown });
    expect(geschreven.join('\n')).toContain('TypeError');
    expect(geschreven.join('\n') + uitslag.tekst).not.toContain('GEHEIM');
  });
});
