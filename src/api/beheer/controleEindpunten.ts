import { z } from '@hono/zod-openapi';
import { VERSCHILLEN } from '../../advies/vergelijking/verschil.ts';
import { beginImpact } from '../../beheer/impact/beginImpact.ts';
import { leesImpact, type Impact } from '../../beheer/impact/leesImpact.ts';
import { leesInhoud, leesRij } from '../../beheer/leesConcept.ts';
import { controleerBijDePoort } from '../../beheer/poort.ts';
import { BLADKOPPEN, bladkoppen } from '../blad.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { antwoord, jsonAntwoord } from '../koppen.ts';
import { leesFoutloos, maakQuerylezer } from '../lees.ts';
import { Bevinding, FOUTEN, jsonBeschrijving } from '../schemas/algemeen.ts';
import { beheerEindpunt } from './beheerEindpunt.ts';
import { Bladquery, deelVan } from './blad.ts';
import { leesVersie } from './leesStand.ts';
import { BEHEERFOUTEN, versieParameter } from './schemas.ts';

const controle = beheerEindpunt({
  recht: 'lezen',
  route: {
    method: 'get',
    path: '/v1/beheer/regelsets/{versie}/controle',
    operationId: 'controleerRegelset',
    summary: 'Wat de poort nu zou zeggen',
    description: 'De samenhang, de diagnose van de regels, de teksten en alle toetsgevallen.',
    request: { params: versieParameter },
    responses: {
      200: jsonBeschrijving(
        'De controle.',
        z
          .strictObject({
            fouten: z.array(Bevinding),
            waarschuwingen: z.array(Bevinding),
            toetsgevallen: z.strictObject({
              aantal: z.int(),
              afwijkingen: z.array(z.strictObject({ toetsgeval: z.string(), afwijkingen: z.array(z.string()) })),
            }),
          })
          .openapi('Controle'),
      ),
      404: FOUTEN[404],
    },
  },
  antwoord: async (c, { databank }) =>
    jsonAntwoord(controleerBijDePoort(await leesInhoud(databank, await leesRij(databank, leesVersie(c))))),
});

const Impactstand = z
  .strictObject({
    regelset: z.int(),
    vergelekenMet: z.int(),
    begonnenOp: z.string().openapi({ format: 'date-time' }),
    stand: z.enum(['bezig', 'klaar']),
    verouderd: z.boolean().openapi({ description: 'Er is intussen aan de regelset gewerkt; reken opnieuw.' }),
    nagerekend: z.int().openapi({ description: 'Het aantal toetsgevallen en bewaarde adviezen dat is nagerekend.' }),
    gewijzigd: z
      .strictObject({ adviezen: z.int(), toetsgevallen: z.int() })
      .openapi({ description: 'Van hoeveel bewaarde adviezen en toetsgevallen het advies zou veranderen.' }),
    totaal: z.int().openapi({ description: 'Beide samen.' }),
    oorzaken: z
      .array(
        z.strictObject({
          soort: z.string(),
          regel: z.string().optional(),
          item: z.string().optional(),
          zin: z.string(),
          gevallen: z.int(),
        }),
      )
      .openapi({ description: 'Waardoor, met bij hoeveel gevallen; hoogstens vijftig, het meest voorkomende eerst.' }),
    items: z.array(
      z.strictObject({
        soort: z.enum(['toetsgeval', 'advies']),
        id: z.string(),
        verschillen: z.array(
          z.strictObject({
            over: z.enum(VERSCHILLEN),
            id: z.string(),
            naam: z.string(),
            was: z.string().optional(),
            wordt: z.string().optional(),
            eersteDrieWas: z.array(z.string()).optional(),
            eersteDrieWordt: z.array(z.string()).optional(),
            zin: z.string(),
            oorzaken: z
              .array(z.strictObject({ soort: z.string(), regel: z.string().optional(), item: z.string().optional(), zin: z.string() }))
              .openapi({ description: 'Waardoor, met de regel die het verschil maakt.' }),
          }),
        ),
        onleesbaar: z
          .array(z.string())
          .optional()
          .openapi({ description: 'Waarom het initiatief met deze regelset niet meer te lezen is.' }),
      }),
    ),
  })
  .openapi('Impact');

function toonImpact({ rij, verouderd, gewijzigd, oorzaken, gevallen }: Impact): z.infer<typeof Impactstand> {
  const { regelset, vergelekenMet, begonnenOp, deel, nagerekend } = rij;
  const stand = deel === 'klaar' ? 'klaar' : 'bezig';
  return JSON.parse(
    JSON.stringify({
      regelset,
      vergelekenMet,
      begonnenOp,
      stand,
      verouderd,
      nagerekend,
      gewijzigd,
      totaal: totaalVan(gewijzigd),
      oorzaken,
      items: gevallen,
    }),
  ) as z.infer<typeof Impactstand>;
}

function totaalVan({ adviezen, toetsgevallen }: Impact['gewijzigd']): number {
  return adviezen + toetsgevallen;
}

const berekenImpact = beheerEindpunt({
  recht: 'impact-berekenen',
  route: {
    method: 'post',
    path: '/v1/beheer/regelsets/{versie}/_narekenen',
    operationId: 'berekenImpact',
    summary: 'Narekenen wat er zou veranderen',
    description:
      'Rekent toetsgevallen en bewaarde adviezen na met deze regelset en met die waarop zij voortbouwt. Wat niet in één keer kan, gaat elke minuut verder.',
    request: { params: versieParameter },
    responses: { 202: jsonBeschrijving('De eerste stap is gezet.', Impactstand), 404: FOUTEN[404], 409: BEHEERFOUTEN[409] },
  },
  antwoord: async (c, context) => {
    const versie = leesVersie(c);
    await beginImpact(context, versie);
    const impact = await leesImpact(context.databank, versie, deelVan({ page: 1, pageSize: 50 }));
    return antwoord(JSON.stringify(toonImpact(impact)), 202, { Location: `/v1/beheer/regelsets/${versie}/impact` });
  },
});

const leesBladquery = maakQuerylezer(Bladquery);

const impact = beheerEindpunt({
  recht: 'lezen',
  route: {
    method: 'get',
    path: '/v1/beheer/regelsets/{versie}/impact',
    operationId: 'toonImpact',
    summary: 'Wat er zou veranderen',
    description: 'De laatst berekende impact: tellingen, en per geval wat er verandert en door welke regel.',
    request: { params: versieParameter, query: Bladquery },
    responses: { 200: jsonBeschrijving('De impact.', Impactstand, BLADKOPPEN), 404: FOUTEN[404] },
  },
  antwoord: async (c, { databank }) => {
    const blad = leesFoutloos(c, leesBladquery);
    const gevonden = await leesImpact(databank, leesVersie(c), deelVan(blad));
    return jsonAntwoord(toonImpact(gevonden), bladkoppen(c.req.url, totaalVan(gevonden.gewijzigd), blad));
  },
});

export const controleEindpunten: readonly Eindpunt[] = [controle, berekenImpact, impact];
