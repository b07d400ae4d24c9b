import { z } from '@hono/zod-openapi';
import { HERSTEL } from '../../advies/concept/beeld.ts';
import { Businesscaseantwoord } from './businesscase.ts';
import { Businesscasevraag } from './businesscasevraag.ts';

/** Het concept van een businesscase in een advies, zoals het document het belooft; een test legt echte antwoorden hiernaast. */

const wie = { partij: z.string().openapi({ example: 'gemeente' }), wet: z.string().optional().openapi({ example: 'wmo' }) };

const Beeldkant = z
  .strictObject({ ...wie, naam: z.string().openapi({ example: 'De gemeente (Wmo)' }), bedrag: z.number().openapi({ example: 175_000 }) })
  .openapi('Beeldkant');

const Situatie = z
  .strictObject({
    id: z.string().openapi({
      description: 'zonder-afspraak, revolverend-binnen-de-gemeente (ter vergelijking), of de id van de vorm.',
      example: 'centrale-vergoeding',
    }),
    naam: z.string(),
    variant: z.int().optional().openapi({ description: 'De plaats in uitkomst.varianten; ontbreekt in een rekenvoorbeeld.' }),
    perPartij: z
      .array(z.strictObject({ partij: z.string(), naam: z.string(), netto: z.number() }))
      .openapi({ description: 'Wat elke partij overhoudt; onder nul komt zij tekort. Elke situatie heeft dezelfde partijen.' }),
    herstelt: z
      .enum(HERSTEL)
      .optional()
      .openapi({ description: 'Of wie zonder afspraak tekortkomt dat nu niet meer doet; ontbreekt als niemand tekortkomt.' }),
  })
  .openapi('Situatie');

const Beeld = z
  .strictObject({
    soort: z
      .enum(['bedragen', 'rekenvoorbeeld'])
      .openapi({ description: 'rekenvoorbeeld: 100 euro kosten en 100 euro baten, omdat de echte bedragen ontbreken.' }),
    toelichting: z.string(),
    lasten: z.array(Beeldkant).openapi({ description: 'Wie er betaalt als er niets wordt afgesproken.' }),
    baten: z.array(Beeldkant).openapi({ description: 'Bij wie de baten vallen.' }),
    scheefheid: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .openapi({ description: 'Over de partijen: 0 is elk zijn deel, 1 is de een betaalt en de ander wint.' }),
    situaties: z.array(Situatie),
  })
  .openapi('Beeld', { description: 'De gegevens voor één figuur: wie betaalt, wie wint, en wat elke vorm daaraan verandert.' });

const { varianten, perJaar, gevoeligheid, vergelijking, ...vast } = Businesscaseantwoord.shape;
const { overdrachten, aannames, scheefheid, perRekening, ...variantvast } = varianten.element.shape;

const Conceptvariant = z
  .strictObject({
    ...variantvast,
    overdrachten: overdrachten.optional(),
    aannames: aannames.optional(),
    scheefheid: scheefheid.optional(),
    perRekening: perRekening.optional(),
  })
  .openapi('Conceptvariant');

const Conceptuitkomst = z
  .strictObject({
    ...vast,
    varianten: z.array(Conceptvariant),
    perJaar: perJaar.optional(),
    gevoeligheid: gevoeligheid.optional(),
    vergelijking,
  })
  .openapi('Conceptuitkomst');

export const Concept = z
  .strictObject({
    stand: z
      .enum(['schets', 'concept'])
      .openapi({ description: 'concept: aan beide kanten staat een bedrag; schets: dat is er nog niet.' }),
    toelichting: z.string(),
    samenvatting: z
      .array(z.string())
      .max(4)
      .openapi({ description: 'Hoogstens vier zinnen: wie betaalt en wie wint, wat dat in euro is, wat het herstelt en wat niet.' }),
    beeld: Beeld.optional(),
    invoer: Businesscasevraag.openapi({
      description: 'De voorgestelde invoer, met wat u zelf gaf voorop. Vul haar aan en stuur haar naar POST /v1/businesscases.',
    }),
    uitkomst: Conceptuitkomst.optional().openapi({
      description:
        'Wat POST /v1/businesscases voor deze invoer geeft; ontbreekt zolang er geen enkel bedrag is. Alleen met uitleg=volledig staan perJaar, gevoeligheid, vergelijking en per variant de overdrachten en rekeningen erbij.',
    }),
    aannames: z.array(z.string()).openapi({ description: 'Elke waarde die wij voorstellen, in een zin.' }),
    nietDoorgerekend: z
      .array(z.strictObject({ vormen: z.array(z.string()), reden: z.string() }))
      .openapi({ description: 'Vormen die passend of mogelijk zijn maar niet in de invoer staan, met de reden.' }),
    nogNodig: z
      .array(
        z.strictObject({
          partij: z.string(),
          partijsoort: z.string(),
          naam: z.string().openapi({ example: 'Het zorgkantoor' }),
          wat: z.array(z.string()),
        }),
      )
      .openapi({ description: 'Wat u van elke partij nog nodig hebt; bekende prijzen staan erbij.' }),
    belangrijksteOntbrekende: z
      .strictObject({
        post: z.string().optional().openapi({ description: 'De id van de post in de invoer.', example: 'kosten-wmo' }),
        cijfer: z.enum(['bedrag', 'prijs', 'hoeveelheid']),
        naam: z.string(),
        tekst: z.string(),
        omslagwaarde: z.number().optional().openapi({ description: 'Bij welke waarde de netto contante waarde nul wordt.' }),
        spreiding: z.number().optional().openapi({ description: 'Hoeveel euro de uitkomst scheelt tussen laag en hoog.' }),
      })
      .optional()
      .openapi({ description: 'Het cijfer dat het meest uitmaakt voor de uitkomst.' }),
  })
  .openapi('Concept');
