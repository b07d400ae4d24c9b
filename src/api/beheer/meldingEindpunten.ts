import { z } from '@hono/zod-openapi';
import { behandelMelding, etagVanMelding, leesMeldingen, type Meldingrij } from '../../beheer/meldingen.ts';
import { BLADKOPPEN, bladkoppen, paginaParameters } from '../blad.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { jsonAntwoord } from '../koppen.ts';
import { leesFoutloos, maakQuerylezer } from '../lees.ts';
import { FOUTEN, jsonBeschrijving } from '../schemas/algemeen.ts';
import { beheerEindpunt } from './beheerEindpunt.ts';
import { deelVan } from './blad.ts';
import { leesBody } from '../leesBody.ts';
import { gezienDoor } from './leesStand.ts';
import { BEHEERFOUTEN, BODYFOUTEN, ETAGKOP, ifMatch } from './schemas.ts';

const Ontvangenmelding = z
  .strictObject({
    id: z.string(),
    soort: z.string().openapi({ description: 'De soort van het item, of adviezen.', example: 'financieringsvormen' }),
    item: z.string().optional().openapi({ example: 'wet-dos' }),
    regelset: z.int().openapi({ description: 'De versie die toen gold.' }),
    opmerking: z.string(),
    ontvangenOp: z.string().openapi({ format: 'date-time' }),
    status: z.enum(['nieuw', 'behandeld']),
    antwoord: z.string().optional().openapi({ description: 'Wat ermee gedaan is.' }),
    etag: z.string().openapi({ description: 'Stuur deze als If-Match bij het behandelen.' }),
  })
  .openapi('Ontvangenmelding');

function toonMelding(rij: Meldingrij): z.infer<typeof Ontvangenmelding> {
  const { id, soort, item, regelset, opmerking, ontvangenOp, status, antwoord } = rij;
  return {
    id,
    soort,
    ...(item === null ? {} : { item }),
    regelset,
    opmerking,
    ontvangenOp,
    status,
    ...(antwoord === null ? {} : { antwoord }),
    etag: etagVanMelding(rij),
  };
}

const Lijstquery = z.object({
  status: z
    .enum(['nieuw', 'behandeld'])
    .optional()
    .openapi({ param: { name: 'status', in: 'query' }, description: 'Alleen in deze stand.' }),
  ...paginaParameters,
});
const leesQuery = maakQuerylezer(Lijstquery);

const lijst = beheerEindpunt({
  recht: 'lezen',
  route: {
    method: 'get',
    path: '/v1/beheer/meldingen',
    operationId: 'lijstMeldingen',
    summary: 'Wat lezers melden',
    description: 'De meldingen "dit klopt niet", de nieuwste eerst.',
    request: { query: Lijstquery },
    responses: {
      200: jsonBeschrijving('De meldingen.', z.strictObject({ items: z.array(Ontvangenmelding), totaal: z.int() }), BLADKOPPEN),
    },
  },
  antwoord: async (c, { databank }) => {
    const query = leesFoutloos(c, leesQuery);
    const { rijen, totaal } = await leesMeldingen(databank, query.status, deelVan(query));
    return jsonAntwoord({ items: rijen.map(toonMelding), totaal }, bladkoppen(c.req.url, totaal, query));
  },
});

const Behandeling = z.strictObject({
  antwoord: z.string().min(1).max(2000).openapi({ description: 'Wat ermee gedaan is.', example: 'Aangepast in regelset 4.' }),
});

const behandel = beheerEindpunt({
  recht: 'melding-behandelen',
  route: {
    method: 'post',
    path: '/v1/beheer/meldingen/{id}/_behandel',
    operationId: 'behandelMelding',
    summary: 'Een melding behandelen',
    description: 'Legt vast wat er met een melding gedaan is.',
    request: {
      params: z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' }, description: 'De naam van de melding.' }) }),
      headers: ifMatch,
      body: { required: true, content: { 'application/json': { schema: Behandeling } } },
    },
    responses: {
      200: jsonBeschrijving('De melding.', Ontvangenmelding, ETAGKOP),
      404: FOUTEN[404],
      412: BEHEERFOUTEN[412],
      ...BODYFOUTEN,
      428: BEHEERFOUTEN[428],
    },
  },
  antwoord: async (c, context) => {
    const { antwoord } = await leesBody(c, Behandeling, '{"antwoord": "Aangepast in regelset 4."}');
    const rij = await behandelMelding(context, c.req.param('id') ?? '', antwoord, gezienDoor(c));
    return jsonAntwoord(toonMelding(rij), { ETag: etagVanMelding(rij) });
  },
});

export const beheerMeldingEindpunten: readonly Eindpunt[] = [lijst, behandel];
