import { z } from '@hono/zod-openapi';
import { aandachtspunten } from '../../beheer/aandachtspunten.ts';
import type { Auditrij } from '../../beheer/auditspoor.ts';
import { leesAuditspoor } from '../../beheer/leesAuditspoor.ts';
import { Datum } from '../../kennisbank/model/basis.ts';
import { vandaag } from '../../kennisbank/peildatum.ts';
import { BLADKOPPEN, bladkoppen, paginaParameters } from '../blad.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { jsonAntwoord } from '../koppen.ts';
import { leesFoutloos, maakQuerylezer } from '../lees.ts';
import { jsonBeschrijving, Veldwaarde, REGELSETNUMMER } from '../schemas/algemeen.ts';
import { geheelGetal } from '../geheelGetal.ts';
import { beheerEindpunt } from './beheerEindpunt.ts';
import { deelVan } from './blad.ts';
import { Ministerie, Rol } from './schemas.ts';

const filter = (naam: string, description: string, example: string) =>
  z
    .string()
    .min(1)
    .max(100)
    .optional()
    .openapi({ param: { name: naam, in: 'query' }, description, example });
const dag = (naam: string, description: string) =>
  Datum.optional().openapi({ param: { name: naam, in: 'query' }, description, format: 'date', example: '2026-11-25' });

const Spoorquery = z.object({
  regelset: geheelGetal({ ...REGELSETNUMMER, anders: 'het nummer van een regelset' })
    .optional()
    .openapi({
      param: { name: 'regelset', in: 'query' },
      type: 'integer',
      description: 'Alleen handelingen aan deze regelset.',
      example: 2,
    }),
  persoon: filter('persoon', 'Alleen van deze persoon.', 'K3dJ8sLq02aZ'),
  handeling: filter('handeling', 'Alleen deze handeling.', 'publiceren'),
  soort: filter('soort', 'Alleen over items van deze soort.', 'regels'),
  item: filter('item', 'Alleen over het item met deze naam.', 'wet-dos-wlz'),
  van: dag('van', 'Vanaf deze dag (UTC).'),
  tot: dag('tot', 'Tot en met deze dag (UTC).'),
  ...paginaParameters,
});
const leesSpoorquery = maakQuerylezer(Spoorquery);

const Auditregel = z
  .strictObject({
    keten: z.string().openapi({ description: 'De regelset, of personen of meldingen.', example: 'regelset-2' }),
    nummer: z.int().openapi({ description: 'De plaats in de keten, vanaf 1.' }),
    handeling: z.string().openapi({ example: 'item-schrijven' }),
    persoon: z.string().openapi({ description: 'Wie het deed; zie /v1/beheer/personen.' }),
    rol: z.union([Rol, z.literal('inrichting')]),
    ministerie: Ministerie.optional(),
    op: z.string().openapi({ format: 'date-time' }),
    soort: z.string().optional(),
    item: z.string().optional(),
    voor: Veldwaarde.optional().openapi({ description: 'De inhoud ervoor.' }),
    na: Veldwaarde.optional().openapi({ description: 'De inhoud erna.' }),
    reden: z.string().optional(),
    vorige: z.string().openapi({ description: 'De hash van de handeling ervoor in dezelfde keten; leeg bij de eerste.' }),
    hash: z.string().openapi({ description: 'De hash van deze handeling, met die van de vorige erin.' }),
  })
  .openapi('Auditregel');

function toonAuditrij({ voor, na, ...rij }: Auditrij): object {
  const bekend = Object.fromEntries(Object.entries(rij).filter(([naam, waarde]) => naam !== 'geraakt' && waarde !== null));
  return {
    ...bekend,
    ...(voor === null ? {} : { voor: JSON.parse(voor) as unknown }),
    ...(na === null ? {} : { na: JSON.parse(na) as unknown }),
  };
}

const spoor = beheerEindpunt({
  recht: 'lezen',
  route: {
    method: 'get',
    path: '/v1/beheer/auditspoor',
    operationId: 'toonAuditspoor',
    summary: 'Wie deed wat, wanneer en waarom',
    description: 'Elke handeling met de inhoud ervoor en erna, de nieuwste eerst. Filters zijn te combineren.',
    request: { query: Spoorquery },
    responses: {
      200: jsonBeschrijving('De handelingen.', z.strictObject({ items: z.array(Auditregel), totaal: z.int() }), BLADKOPPEN),
    },
  },
  antwoord: async (c, { databank }) => {
    const query = leesFoutloos(c, leesSpoorquery);
    const { regelset: versie, ...rest } = query;
    const { rijen, totaal } = await leesAuditspoor(databank, { versie, ...rest }, deelVan(query));
    return jsonAntwoord({ items: rijen.map(toonAuditrij), totaal }, bladkoppen(c.req.url, totaal, query));
  },
});

const Aandachtquery = z.object({
  dagen: geheelGetal({ minimum: 1, maximum: 730 })
    .default(90)
    .openapi({ param: { name: 'dagen', in: 'query' }, description: 'Zo ver vooruit.', example: 90 }),
});
const leesAandachtquery = maakQuerylezer(Aandachtquery);

const aandacht = beheerEindpunt({
  recht: 'lezen',
  route: {
    method: 'get',
    path: '/v1/beheer/aandachtspunten',
    operationId: 'lijstAandachtspunten',
    summary: 'Wat binnenkort afloopt of oud wordt',
    description:
      'Standen, regels en teksten met een einddatum, kengetallen die vijf jaar oud worden, en de dag tot waar de bronnen zijn nagelopen.',
    request: { query: Aandachtquery },
    responses: {
      200: jsonBeschrijving(
        'De aandachtspunten, op datum.',
        z.strictObject({
          items: z.array(
            z
              .strictObject({
                soort: z.string(),
                item: z.string(),
                veld: z.string(),
                tot: z.string().openapi({ format: 'date' }),
                wat: z.string(),
              })
              .openapi('Aandachtspunt'),
          ),
          totaal: z.int(),
        }),
      ),
    },
  },
  antwoord: async (c, { nu }, kennisbron) => {
    const query = leesFoutloos(c, leesAandachtquery);
    const { regelset } = await kennisbron.actief(c.env.DB);
    const items = aandachtspunten(regelset, vandaag(nu()), query.dagen);
    return jsonAntwoord({ items, totaal: items.length });
  },
});

export const auditEindpunten: readonly Eindpunt[] = [spoor, aandacht];
