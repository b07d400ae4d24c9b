import { z } from '@hono/zod-openapi';
import { alsBestand } from '../../beheer/bestand.ts';
import { importeer, proefImport } from '../../beheer/importeer.ts';
import { leesInhoud, leesRij } from '../../beheer/leesConcept.ts';
import { vergelijkRegelsets } from '../../beheer/verschillen.ts';
import { alsYaml, leesYaml } from '../../beheer/yaml.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { formaatParameter, kiesFormaat, MEDIATYPE } from '../formaat.ts';
import { antwoord, jsonAntwoord } from '../koppen.ts';
import { leesFoutloos, leesJson, leesTekst, maakQuerylezer } from '../lees.ts';
import type { Verzoek } from '../omgeving.ts';
import { FOUTEN, jsonBeschrijving, vrijObject, REGELSETNUMMER } from '../schemas/algemeen.ts';
import { geheelGetal } from '../geheelGetal.ts';
import { beheerEindpunt } from './beheerEindpunt.ts';
import { gezienDoor, leesVersie } from './leesStand.ts';
import { BODYFOUTEN, ifMatch, STANDFOUTEN, Verschillen, versieParameter } from './schemas.ts';

/** Een hele regelset is groter dan een vraag ooit is. */
const BESTAND_GRENS_BYTES = 8 * 1024 * 1024;
const FORMATEN = ['yaml', 'json'] as const;
const Regelsetbestand = vrijObject('Een hele regelset: "regelset" met wat zij over zichzelf zegt, en per soort de lijst met items.', {
  regelset: { naam: 'Ontschot', toelichting: 'Wat er verandert.', dekkingVanaf: '2023-08-09', kennisTot: '2026-11-22' },
  wetten: [],
});

const Exportquery = z.object({ formaat: formaatParameter(FORMATEN) });
const leesExportquery = maakQuerylezer(Exportquery);

const exporteer = beheerEindpunt({
  recht: 'lezen',
  formaten: FORMATEN,
  route: {
    method: 'get',
    path: '/v1/beheer/regelsets/{versie}/export',
    operationId: 'exporteerRegelset',
    summary: 'De hele regelset als één bestand',
    description: 'Alles in één bestand, als YAML of JSON; dezelfde regelset geeft altijd hetzelfde bestand. Te importeren in een concept.',
    request: { params: versieParameter, query: Exportquery },
    responses: {
      200: {
        ...jsonBeschrijving('Het bestand.', Regelsetbestand),
        content: {
          'application/json': { schema: Regelsetbestand },
          'application/yaml': { schema: { type: 'string', description: 'Het bestand als YAML.' } },
        },
      },
      404: FOUTEN[404],
    },
  },
  antwoord: async (c, { databank }) => {
    const query = leesFoutloos(c, leesExportquery);
    const versie = leesVersie(c);
    const bestand = alsBestand(await leesInhoud(databank, await leesRij(databank, versie)));
    const formaat = kiesFormaat(c, query.formaat, FORMATEN);
    const tekst = formaat === 'yaml' ? await alsYaml(bestand) : JSON.stringify(bestand, null, 2);
    return antwoord(tekst, 200, {
      'Content-Type': MEDIATYPE[formaat],
      'Content-Disposition': `attachment; filename="regelset-${versie}.${formaat}"`,
    });
  },
});

const Importquery = z.object({
  proef: z
    .enum(['ja', 'nee'])
    .default('nee')
    .openapi({ param: { name: 'proef', in: 'query' }, description: 'ja: alleen zeggen wat er zou veranderen; er wordt niets geschreven.' }),
});
const leesImportquery = maakQuerylezer(Importquery);

const importeerBestand = beheerEindpunt({
  recht: 'importeren',
  route: {
    method: 'post',
    path: '/v1/beheer/regelsets/{versie}/_importeren',
    operationId: 'importeerRegelset',
    summary: 'De inhoud van een concept vervangen',
    description:
      'Vervangt alles in een concept door wat in het bestand staat: alles of niets, en alle fouten tegelijk. Met proef=ja verandert er niets.',
    request: {
      params: versieParameter,
      query: Importquery,
      headers: ifMatch,
      body: {
        required: true,
        content: { 'application/json': { schema: Regelsetbestand }, 'application/yaml': { schema: { type: 'string' } } },
      },
    },
    responses: {
      200: jsonBeschrijving('Wat er verandert.', Verschillen),
      ...STANDFOUTEN,
      ...BODYFOUTEN,
    },
  },
  antwoord: async (c, context) => {
    const query = leesFoutloos(c, leesImportquery);
    const versie = leesVersie(c);
    const bestand = await leesBestandstekst(c);
    return jsonAntwoord(
      query.proef === 'ja' ? await proefImport(context, versie, bestand) : await importeer(context, versie, bestand, gezienDoor(c)),
    );
  },
});

/** De body als YAML of JSON. */
async function leesBestandstekst(c: Verzoek): Promise<unknown> {
  if (!/^(application|text)\/(x-)?yaml\s*(;|$)/i.test(c.req.header('content-type') ?? ''))
    return leesJson(c, 'de export van een regelset', BESTAND_GRENS_BYTES);
  return leesYaml(await leesTekst(c.req.raw, BESTAND_GRENS_BYTES));
}

const Verschilquery = z.object({
  met: geheelGetal({ ...REGELSETNUMMER, anders: 'het nummer van een regelset' })
    .optional()
    .openapi({
      param: { name: 'met', in: 'query' },
      description: 'De versie om mee te vergelijken; standaard die waarop zij voortbouwt.',
      example: 1,
    }),
});
const leesVerschilquery = maakQuerylezer(Verschilquery);

const verschillen = beheerEindpunt({
  recht: 'lezen',
  route: {
    method: 'get',
    path: '/v1/beheer/regelsets/{versie}/verschillen',
    operationId: 'toonVerschillen',
    summary: 'Wat er anders is dan in een andere versie',
    description: 'Per soort wat erbij kwam, wegging en veranderde, per item en veld: `voor` is de andere versie, `na` deze.',
    request: { params: versieParameter, query: Verschilquery },
    responses: { 200: jsonBeschrijving('De verschillen.', Verschillen), 404: FOUTEN[404] },
  },
  antwoord: async (c, { databank }) => {
    const query = leesFoutloos(c, leesVerschilquery);
    const rij = await leesRij(databank, leesVersie(c));
    const andere = await leesRij(databank, query.met ?? rij.gebaseerdOp ?? rij.versie);
    return jsonAntwoord(vergelijkRegelsets(await leesInhoud(databank, andere), await leesInhoud(databank, rij)));
  },
});

export const bestandEindpunten: readonly Eindpunt[] = [exporteer, importeerBestand, verschillen];
