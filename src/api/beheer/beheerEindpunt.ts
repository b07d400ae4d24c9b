import type { RouteConfig } from '@hono/zod-openapi';
import { maakAccesscontrole } from '../../beheer/accesscontrole.ts';
import { Beheerfout } from '../../beheer/fouten.ts';
import { eisRecht, RECHTEN, type Recht } from '../../beheer/rollen.ts';
import type { Beheercontext } from '../../beheer/voerUit.ts';
import { wieIs, type Accesscontrole } from '../../beheer/wieIs.ts';
import { KennisOnbereikbaar, type Kennisbron } from '../../kennisbank/kennisbron.ts';
import { openDatabank } from '../../kennisbank/opslag/databank.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { ALLEEN_JSON, eisFormaat } from '../formaat.ts';
import { besloten } from '../koppen.ts';
import { leesFoutloos } from '../lees.ts';
import type { Bindingen, Verzoek } from '../omgeving.ts';
import { alsProbleem, probleemAntwoord } from '../probleem.ts';
import { FOUTEN } from '../schemas/algemeen.ts';
import { BEHEERFOUTEN } from './schemas.ts';
import { leesGeenQuery } from '../leesGeenQuery.ts';

/** De naam van de beveiliging in het document. */
export const BEHEERSLEUTEL = 'beheersleutel';

/** Een operatie van het beheer: wie haar mag, en wat zij doet nadat vaststaat wie het is. */
export interface Beheeroperatie {
  readonly route: Omit<RouteConfig, 'tags' | 'security'> & { readonly operationId: string };
  readonly recht: Recht;
  readonly formaten?: Eindpunt['formaten'];
  readonly antwoord: (c: Verzoek, context: Beheercontext, kennisbron: Kennisbron) => Promise<Response>;
}

/**
 * Maakt een operatie van het beheer: niemand komt erin zonder identiteit (401) en het recht (403), en daarna pas wordt er gelezen.
 * Het antwoord is voor één persoon: geen tussenstation mag het bewaren en geen andere website mag het lezen.
 */
export function beheerEindpunt({ route, recht, formaten = ALLEEN_JSON, antwoord }: Beheeroperatie): Eindpunt {
  const rollen = RECHTEN[recht].join(', ');
  return {
    route: {
      ...route,
      tags: ['Beheer'],
      // Voor wie het document leest als programma: dezelfde rollen als in de beschrijving.
      'x-rollen': [...RECHTEN[recht]],
      description: `${route.description ?? ''} Voor: ${rollen}.`.trim(),
      security: [{ [BEHEERSLEUTEL]: [] }],
      responses: {
        ...route.responses,
        400: FOUTEN[400],
        401: BEHEERFOUTEN[401],
        403: BEHEERFOUTEN[403],
        406: FOUTEN[406],
        500: FOUTEN[500],
        503: FOUTEN[503],
      },
    },
    formaten,
    besloten: true,
    antwoord: async (c, kennisbron) => {
      try {
        const context = await meldAan(c);
        eisRecht(context.beheerder, recht);
        eisFormaat(c, formaten);
        if (route.request?.query === undefined) leesFoutloos(c, leesGeenQuery);
        return besloten(await antwoord(c, context, kennisbron));
      } catch (fout) {
        return besloten(probleemAntwoord(c, alsProbleem(metOorzaak(fout))));
      }
    },
  };
}

/** Stelt vast wie het is. @throws Beheerfout GEEN_TOEGANG @throws KennisOnbereikbaar als D1 weg is: zonder D1 komt er niemand in */
export async function meldAan(c: Verzoek): Promise<Beheercontext> {
  try {
    const databank = openDatabank(c.env.DB.withSession('first-primary'));
    const sleutel = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    const aanmelding = { sleutel, accessbewijs: c.req.header('cf-access-jwt-assertion') };
    const beheerder = await wieIs(databank, aanmelding, accesscontroleVan(c.env), new Date());
    return { databank, beheerder, nu: () => new Date() };
  } catch (fout) {
    if (fout instanceof Beheerfout) throw fout;
    throw new KennisOnbereikbaar('de databank is niet te lezen', { cause: fout });
  }
}

/** Valt D1 weg terwijl een handeling bezig is, dan is dat geen fout van de dienst: de batch is in haar geheel niet doorgegaan. */
function metOorzaak(fout: unknown): unknown {
  for (let oorzaak = fout; oorzaak instanceof Error; oorzaak = oorzaak.cause)
    if (oorzaak.message.startsWith('D1_ERROR') && !/constraint|SQLITE_ERROR/i.test(oorzaak.message))
      return new KennisOnbereikbaar('de databank viel weg', { cause: fout });
  return fout;
}

let bewaard: { readonly team: string; readonly toepassing: string; readonly controle: Accesscontrole } | undefined;

/** De controle van Access, één per isolate zodat de sleutels van het team bewaard blijven. Zonder volledige inrichting is er geen. */
function accesscontroleVan({ ACCESS_TEAM: team = '', ACCESS_TOEPASSING: toepassing = '' }: Bindingen): Accesscontrole | undefined {
  if (team === '' || toepassing === '') return undefined;
  if (bewaard?.team !== team || bewaard.toepassing !== toepassing)
    bewaard = { team, toepassing, controle: maakAccesscontrole({ team, toepassing }) };
  return bewaard.controle;
}
