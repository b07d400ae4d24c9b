import type { Context } from 'hono';
import type { Eindpunt } from './eindpunt.ts';
import type { Omgeving } from './omgeving.ts';
import { antwoord } from './koppen.ts';
import { Probleem, probleemAntwoord } from './probleem.ts';

type Route = Pick<Eindpunt['route'], 'method' | 'path'>;

/** 405 met Allow als het pad bestaat maar deze methode niet; anders 404, ook bij een schuine streep aan het eind. */
export function nietGevonden(routes: readonly Route[]): (c: Context<Omgeving>) => Response {
  const paden = routes.map(({ method, path }) => ({
    methode: method.toUpperCase(),
    patroon: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
  }));
  return (c) => {
    const pad = new URL(c.req.url).pathname;
    const methoden = paden.filter(({ patroon }) => patroon.test(pad)).map(({ methode }) => methode);
    if (methoden.length > 0) {
      const toegestaan = [...new Set([...methoden, ...(methoden.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])].join(', ');
      if (c.req.method === 'OPTIONS')
        return antwoord(null, 204, {
          Allow: toegestaan,
          'Access-Control-Allow-Methods': toegestaan,
          'Access-Control-Allow-Headers': 'Authorization, Content-Type, If-None-Match',
        });
      return probleemAntwoord(
        c,
        new Probleem(405, 'Methode niet toegestaan', `${c.req.method} kan hier niet; wel ${toegestaan}.`, {
          koppen: { Allow: toegestaan },
        }),
      );
    }
    const hint = pad.length > 1 && pad.endsWith('/') ? ' Laat de schuine streep aan het eind weg.' : ' De paden staan in /v1/openapi.json.';
    return probleemAntwoord(c, new Probleem(404, 'Niet gevonden', `Dit pad bestaat niet.${hint}`));
  };
}
