import { leesJson } from '../api/lees.ts';
import { VEILIGHEIDSKOPPEN } from '../api/koppen.ts';
import type { Verzoek } from '../api/omgeving.ts';
import { alsProbleem } from '../api/probleem.ts';
import type { Kennisbron } from '../kennisbank/kennisbron.ts';
import { keurToegang } from './toegang.ts';

const TOEGESTAAN = 'POST, OPTIONS';
/** De 2025-protocollen laten meer berichten in één verzoek toe; elk bericht kan een heel advies vragen. */
const HOOGSTENS_BERICHTEN = 10;

/** De foutcodes van JSON-RPC waarmee deze deur zelf antwoordt. */
const CODE = { onleesbaar: -32_700, ongeldig: -32_600, geweigerd: -32_000 } as const;

/**
 * De derde deur: Model Context Protocol op /mcp, zonder sessies. Zij keurt wie er belt en leest de body; het protocol zelf wordt pas
 * geladen bij het eerste verzoek, want wie de API vraagt heeft het niet nodig.
 */
export function mcpDeur(kennisbron: Kennisbron): (c: Verzoek) => Promise<Response> {
  return async (c) => {
    const { weigering, website } = keurToegang(c.req.raw, c.env.MCP_OORSPRONGEN);
    if (weigering !== undefined) return weiger(403, CODE.geweigerd, weigering);
    if (c.req.method === 'OPTIONS') return new Response(null, { status: 204, headers: { ...koppenVoor(website), Allow: TOEGESTAAN } });
    if (c.req.method !== 'POST')
      return weiger(405, CODE.geweigerd, `${c.req.method} kan hier niet; wel POST. Er zijn geen sessies.`, {
        ...koppenVoor(website),
        Allow: TOEGESTAAN,
      });
    const body = await leesBericht(c);
    if (body instanceof Response) return metKoppen(body, koppenVoor(website));
    const { beantwoord } = await import('./dienst.ts');
    return metKoppen(await beantwoord(c.req.raw, body, { kennisbron, d1: c.env.DB }), koppenVoor(website));
  };
}

/** Het bericht uit de body, of het antwoord dat zegt waarom het niet te lezen is. */
async function leesBericht(c: Verzoek): Promise<unknown> {
  try {
    const body = await leesJson(c, '{"jsonrpc": "2.0", "id": 1, "method": "tools/list"}');
    if (!Array.isArray(body) || body.length <= HOOGSTENS_BERICHTEN) return body;
    return weiger(400, CODE.ongeldig, `Hoogstens ${HOOGSTENS_BERICHTEN} berichten in één verzoek; dit zijn er ${body.length}.`);
  } catch (fout) {
    const { status, message, errors } = alsProbleem(fout);
    return weiger(status, status === 400 ? CODE.onleesbaar : CODE.geweigerd, errors?.[0]?.detail ?? message);
  }
}

/** Een weigering nog voor er een protocol aan te pas komt: een fout van JSON-RPC zonder id. */
function weiger(status: number, code: number, tekst: string, koppen: Readonly<Record<string, string>> = VEILIGHEIDSKOPPEN): Response {
  return Response.json({ jsonrpc: '2.0', error: { code, message: tekst }, id: null }, { status, headers: koppen });
}

/** De koppen van elk antwoord; een toegelaten website mag het antwoord lezen. */
function koppenVoor(website: string | undefined): Readonly<Record<string, string>> {
  if (website === undefined) return VEILIGHEIDSKOPPEN;
  return {
    ...VEILIGHEIDSKOPPEN,
    'Access-Control-Allow-Origin': website,
    'Access-Control-Allow-Methods': TOEGESTAAN,
    'Access-Control-Allow-Headers': 'Accept, Content-Type, Mcp-Method, Mcp-Name, Mcp-Protocol-Version',
    Vary: 'Origin',
  };
}

function metKoppen(antwoord: Response, koppen: Readonly<Record<string, string>>): Response {
  const samen = new Headers(antwoord.headers);
  for (const [naam, waarde] of Object.entries(koppen)) samen.set(naam, waarde);
  return new Response(antwoord.body, { status: antwoord.status, headers: samen });
}
