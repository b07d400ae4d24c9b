import type { GetPromptResult, McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { HUISREGELS } from './gereedschap.ts';

const Idee = z.strictObject({
  idee: z
    .string()
    .optional()
    .meta({ description: 'Het idee in gewone woorden, bijvoorbeeld: wij willen ouderen langer thuis laten wonen.' }),
});
const Gesprek = z.strictObject({
  partij: z.string().meta({ description: 'Met wie het gesprek is, bijvoorbeeld: het zorgkantoor.' }),
  idee: z.string().optional().meta({ description: 'Waar het over gaat.' }),
});
const Vorm = z.strictObject({ id: z.string().meta({ description: 'De vaste naam van een vorm, bijvoorbeeld wet-dos.' }) });

/** Openingen voor een gesprek in het Nederlands, van een idee tot een businesscase. */
export function zetGespreksopeningen(server: McpServer): void {
  server.registerPrompt(
    'van_idee_naar_businesscase',
    {
      title: 'Van een idee naar een businesscase',
      description: 'Leidt een initiatief vraag voor vraag naar een advies en een concept van de businesscase.',
      argsSchema: Idee,
    },
    ({ idee }) =>
      opening(`${idee === undefined ? 'Wij hebben een idee en zoeken er geld voor uit meer dan één wet.' : `Ons idee: ${idee}`}

Help mij van dit idee naar een businesscase. Doe het zo:
1. Zeg in één zin wat u begrijpt, en vraag of dat klopt.
2. Gebruik stel_vervolgvraag. Stel mij één vraag tegelijk, in de woorden van het antwoord, met de mogelijke antwoorden erbij. Zet mijn antwoord in het initiatief, en wat ik niet weet bij "overgeslagen".
3. Is het klaar, of wil ik na een vraag of zes verder: gebruik geef_advies. Vertel wat past, waarom, wat ik tegenkom en wat anderen daaraan deden.
4. Gebruik bereken_businesscase met het initiatief voor een concept. Vertel wie betaalt en wie wint, en welke bedragen er nog ontbreken en bij wie ik die kan halen.
5. Geef ik bedragen, zet die dan in de invoer van het concept en reken opnieuw. Vergelijk wat elke vorm met het geld doet.
6. Sluit af met de drie eerste stappen, en met wat er nog onzeker is.`),
  );
  server.registerPrompt(
    'gesprek_voorbereiden',
    {
      title: 'Een gesprek met een financier voorbereiden',
      description: 'Bereidt een gesprek voor met een partij die zou moeten meebetalen.',
      argsSchema: Gesprek,
    },
    ({ partij, idee }) =>
      opening(`Ik heb een gesprek met ${partij}${idee === undefined ? '' : ` over dit initiatief: ${idee}`}.

Help mij het voorbereiden. Vraag met stel_vervolgvraag wat er nog ontbreekt, en gebruik dan geef_advies en bereken_businesscase. Maak één bladzijde: wat het initiatief doet, wat ${partij} betaalt en wat het oplevert, welke vormen passen en waarom, welke bezwaren te verwachten zijn en wat anderen daaraan deden, en wat ik van ${partij} nodig heb. Laat zien wat aanname is.`),
  );
  server.registerPrompt(
    'vorm_uitleggen',
    {
      title: 'Een financieringsvorm uitleggen',
      description: 'Legt één financieringsvorm uit aan iemand die haar niet kent.',
      argsSchema: Vorm,
    },
    ({ id }) =>
      opening(
        `Leg de financieringsvorm ${id} uit met toon_financieringsvorm: wat het is, hoe het geld loopt, wanneer het past en niet past, en hoe het er nu voor staat. Gebruik korte zinnen en geen vaktaal zonder uitleg.`,
      ),
  );
}

function opening(tekst: string): GetPromptResult {
  return { messages: [{ role: 'user', content: { type: 'text', text: `${tekst}\n\n${HUISREGELS}` } }] };
}
