import { createMcpHandler, McpServer, type CallToolResult } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { API_VERSIE } from '../api/koppen.ts';
import { alsProbleem } from '../api/probleem.ts';
import { HUISREGELS, type Gereedschap, type Raadpleging } from './gereedschap.ts';
import { GEREEDSCHAPPEN } from './gereedschappen.ts';
import { zetGespreksopeningen } from './gespreksopeningen.ts';
import { doorgeefschema, type JsonSchema } from './doorgeefschema.ts';
import { zetVormbronnen } from './vormbronnen.ts';

const WIE = {
  name: 'ontschot',
  title: 'Ontschot: advies over ontschotte financiering',
  version: API_VERSIE,
};

const AANWIJZING = `Ontschot zegt welke financieringsvorm past bij een initiatief dat over wetten heen werkt, waarom, wat de vrager tegenkomt en wat het geld doet. Begin met stel_vervolgvraag en wat de vrager al vertelde; geef daarna geef_advies, en bereken_businesscase voor de cijfers. ${HUISREGELS} Vul nooit zelf een antwoord in: wat de vrager niet zei, blijft weg.`;

/**
 * Beantwoordt één verzoek volgens de versie van het protocol die het spreekt: die van 2026 of een van 2025. Er is geen sessie: elk verzoek
 * krijgt een eigen server, en er wordt niets onthouden.
 * @param body het al gelezen bericht
 */
export function beantwoord(verzoek: Request, body: unknown, raadpleging: Raadpleging): Promise<Response> {
  // Er verandert hier tijdens een gesprek niets waar iemand op zou kunnen wachten: een abonnement zou alleen een verbinding openhouden.
  return createMcpHandler(() => maakServer(raadpleging), { maxSubscriptions: 0 }).fetch(verzoek, { parsedBody: body });
}

function maakServer(raadpleging: Raadpleging): McpServer {
  const server = new McpServer(WIE, {
    instructions: AANWIJZING,
    capabilities: { tools: { listChanged: false }, resources: { listChanged: false }, prompts: { listChanged: false } },
  });
  for (const gereedschap of GEREEDSCHAPPEN) zetGereedschap(server, gereedschap, raadpleging);
  zetVormbronnen(server, raadpleging);
  zetGespreksopeningen(server);
  return server;
}

function zetGereedschap(server: McpServer, gereedschap: Gereedschap, raadpleging: Raadpleging): void {
  const { naam, titel, beschrijving } = gereedschap;
  server.registerTool(
    naam,
    {
      title: titel,
      description: `${beschrijving} ${HUISREGELS}`,
      inputSchema: doorgeefschema(schemasVan(gereedschap).invoer),
      outputSchema: doorgeefschema(schemasVan(gereedschap).uitvoer),
      annotations: { title: titel, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    },
    (argumenten) => voerUit(gereedschap, argumenten, raadpleging),
  );
}

/** Elke fout wordt een antwoord dat zegt wat er mis is: een assistent kan het dan beter doen, of het de vrager vertellen. */
async function voerUit({ doe }: Gereedschap, argumenten: unknown, raadpleging: Raadpleging): Promise<CallToolResult> {
  try {
    const { inhoud, tekst } = await doe(argumenten, raadpleging);
    return { content: [{ type: 'text', text: tekst }], structuredContent: inhoud };
  } catch (fout) {
    const { titel, message, errors } = alsProbleem(fout);
    const regels = (errors ?? []).map(({ location, detail, code }) => `- ${location === '' ? '/' : location} (${code}): ${detail}`);
    const kop = regels.length === 0 ? `${titel}. ${message}` : `${titel}. Fouten: ${regels.length}.`;
    return { content: [{ type: 'text', text: [kop, ...regels].join('\n') }], isError: true };
  }
}

const schemas = new Map<string, { readonly invoer: JsonSchema; readonly uitvoer: JsonSchema }>();

/** De schema's van een gereedschap als JSON Schema; zij veranderen niet en worden één keer gemaakt. */
function schemasVan({ naam, invoer, uitvoer }: Gereedschap): { readonly invoer: JsonSchema; readonly uitvoer: JsonSchema } {
  const eerder = schemas.get(naam);
  if (eerder !== undefined) return eerder;
  const gemaakt = { invoer: z.toJSONSchema(invoer, { io: 'input' }), uitvoer: z.toJSONSchema(uitvoer) };
  schemas.set(naam, gemaakt);
  return gemaakt;
}
