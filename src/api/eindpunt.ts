import { createRoute, type OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import type { Kennisbron } from '../kennisbank/kennisbron.ts';
import { ALLEEN_JSON, eisFormaat, type Formaat } from './formaat.ts';
import { FOUTEN } from './schemas/algemeen.ts';
import type { Afhandeling, Omgeving } from './omgeving.ts';

export type Api = OpenAPIHono<Omgeving>;

/** Eén operatie: haar beschrijving in het OpenAPI-document en haar afhandeling. */
export interface Eindpunt {
  readonly route: RouteConfig & { readonly operationId: string };
  /** De formaten waarin het antwoord er is; zonder opgave alleen JSON. */
  readonly formaten?: readonly Formaat[];
  /** Wie niet is aangemeld, hoort ook niets over formaten: dan kijkt de afhandeling daar zelf naar. */
  readonly besloten?: true;
  readonly antwoord: Afhandeling;
}

/** Wat elke operatie kan antwoorden zonder dat zij zelf aan de beurt komt: een andere methode op haar pad, een formaat dat er niet is, of te veel vragen. */
const OVERAL = { 405: FOUTEN[405], 406: FOUTEN[406], 429: FOUTEN[429] };

/**
 * Zet een operatie in het document en in de router. De controle van de invoer doet de afhandeling zelf:
 * alleen zo komen de fouten in query, vorm en namen (die van de regelset afhangen) samen in één antwoord.
 */
export function zetEindpunt(api: Api, { route, formaten = ALLEEN_JSON, besloten, antwoord }: Eindpunt, kennisbron: Kennisbron): void {
  const beschreven = createRoute({ ...route, responses: { ...OVERAL, ...route.responses } });
  api.openAPIRegistry.registerPath(beschreven);
  api.on(route.method, beschreven.getRoutingPath(), (c) => {
    if (besloten !== true) eisFormaat(c, formaten);
    return antwoord(c, kennisbron);
  });
}
