import { z } from '@hono/zod-openapi';
import { etagVanRegelset, leesRij, leesRijen, type Regelsetrij } from '../../beheer/leesConcept.ts';
import { leesBeoordeling } from '../../beheer/leesBeoordeling.ts';
import { maakConcept } from '../../beheer/maakConcept.ts';
import { verwijderConcept } from '../../beheer/verwijderConcept.ts';
import type { Beheercontext } from '../../beheer/voerUit.ts';
import { wijzigGegevens } from '../../beheer/wijzigGegevens.ts';
import { RegelsetGegevens } from '../../kennisbank/model/regelset.ts';
import { standVan } from '../../kennisbank/opslag/lees.ts';
import { vandaag } from '../../kennisbank/peildatum.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { antwoord, jsonAntwoord } from '../koppen.ts';
import { FOUTEN, jsonBeschrijving } from '../schemas/algemeen.ts';
import { beheerEindpunt } from './beheerEindpunt.ts';
import { leesBody } from '../leesBody.ts';
import { gezienDoor, leesVersie } from './leesStand.ts';
import { Beoordeling, BODYFOUTEN, ETAGKOP, ifMatch, Regelsetstand, STANDFOUTEN, versieParameter } from './schemas.ts';

/** Een regelset zoals het beheer haar toont, met haar stand vandaag. */
function toonRij(rij: Regelsetrij, alle: readonly Regelsetrij[], nu: Date): z.infer<typeof Regelsetstand> {
  const { versie, naam, toelichting, dekkingVanaf, kennisTot, gebaseerdOp, actiefVanaf, gepubliceerdOp, sha256 } = rij;
  return {
    versie,
    status: standVan(rij, alle, vandaag(nu)),
    naam,
    toelichting,
    dekkingVanaf,
    kennisTot,
    ...(gebaseerdOp === null ? {} : { gebaseerdOp }),
    ...(actiefVanaf === null ? {} : { actiefVanaf }),
    ...(gepubliceerdOp === null ? {} : { gepubliceerdOp }),
    ...(sha256 === null ? {} : { sha256 }),
  };
}

/** De stand van een regelset na een handeling, met haar nieuwe ETag. */
export async function toonRegelset({ databank, nu }: Beheercontext, versie: number, status = 200, meer: object = {}): Promise<Response> {
  const rijen = await leesRijen(databank);
  const rij = rijen.find((kandidaat) => kandidaat.versie === versie) ?? (await leesRij(databank, versie));
  const koppen = { ETag: etagVanRegelset(rij), ...(status === 201 ? { Location: `/v1/beheer/regelsets/${versie}` } : {}) };
  return antwoord(JSON.stringify({ ...toonRij(rij, rijen, nu()), ...meer }), status, koppen);
}

const lijst = beheerEindpunt({
  recht: 'lezen',
  route: {
    method: 'get',
    path: '/v1/beheer/regelsets',
    operationId: 'lijstBeheerRegelsets',
    summary: 'Alle regelsets, in elke stand',
    description: 'Alle regelsets, de nieuwste eerst.',
    responses: { 200: jsonBeschrijving('De regelsets.', z.strictObject({ items: z.array(Regelsetstand), totaal: z.int() })) },
  },
  antwoord: async (_c, { databank, nu }) => {
    const rijen = await leesRijen(databank);
    return jsonAntwoord({ items: rijen.map((rij) => toonRij(rij, rijen, nu())), totaal: rijen.length });
  },
});

const Nieuw = z.strictObject({
  toelichting: z
    .string()
    .min(1)
    .max(2000)
    .openapi({ description: 'Wat er in deze versie gaat veranderen.', example: 'De Wet DOS is aangenomen.' }),
});

const maak = beheerEindpunt({
  recht: 'concept-maken',
  route: {
    method: 'post',
    path: '/v1/beheer/regelsets',
    operationId: 'maakConcept',
    summary: 'Een nieuw concept',
    description: 'Begint een concept met de inhoud van de laatst gepubliceerde regelset.',
    request: { body: { required: true, content: { 'application/json': { schema: Nieuw } } } },
    responses: {
      201: jsonBeschrijving('Het concept.', Regelsetstand, {
        ...ETAGKOP,
        Location: { description: 'Waar het concept staat.', schema: { type: 'string' } },
      }),
      ...BODYFOUTEN,
    },
  },
  antwoord: async (c, context) => {
    const nieuw = await leesBody(c, Nieuw, '{"toelichting": "De Wet DOS is aangenomen."}');
    return toonRegelset(context, await maakConcept(context, nieuw), 201);
  },
});

const toon = beheerEindpunt({
  recht: 'lezen',
  route: {
    method: 'get',
    path: '/v1/beheer/regelsets/{versie}',
    operationId: 'toonBeheerRegelset',
    summary: 'Eén regelset met haar stand',
    description: 'Eén regelset; is zij ingediend of goedgekeurd, dan met hoe het met de beoordeling staat.',
    request: { params: versieParameter },
    responses: {
      200: jsonBeschrijving('De regelset.', z.strictObject({ ...Regelsetstand.shape, beoordeling: Beoordeling.optional() }), ETAGKOP),
      404: FOUTEN[404],
    },
  },
  antwoord: async (c, context) => {
    const versie = leesVersie(c);
    const rij = await leesRij(context.databank, versie);
    if (rij.status !== 'ter-beoordeling' && rij.status !== 'goedgekeurd') return toonRegelset(context, versie);
    const { goedkeuringen, ontbreekt, rijkEnGemeenten } = await leesBeoordeling(context, rij);
    const gegeven = goedkeuringen.map(({ persoon, ministerie }) => ({ persoon, ...(ministerie === null ? {} : { ministerie }) }));
    return toonRegelset(context, versie, 200, { beoordeling: { goedkeuringen: gegeven, ontbreekt, rijkEnGemeenten } });
  },
});

const wijzig = beheerEindpunt({
  recht: 'gegevens-wijzigen',
  route: {
    method: 'put',
    path: '/v1/beheer/regelsets/{versie}',
    operationId: 'wijzigRegelset',
    summary: 'Wat een concept over zichzelf zegt',
    description: 'Verandert naam, toelichting, dekking en kennisdatum van een concept.',
    request: {
      params: versieParameter,
      headers: ifMatch,
      body: { required: true, content: { 'application/json': { schema: RegelsetGegevens } } },
    },
    responses: { 200: jsonBeschrijving('De regelset.', Regelsetstand, ETAGKOP), ...STANDFOUTEN, ...BODYFOUTEN },
  },
  antwoord: async (c, context) => {
    const versie = leesVersie(c);
    const gegevens = await leesBody(
      c,
      RegelsetGegevens,
      '{"naam": "…", "toelichting": "…", "dekkingVanaf": "2023-08-09", "kennisTot": "2026-11-22"}',
    );
    await wijzigGegevens(context, versie, gegevens, gezienDoor(c));
    return toonRegelset(context, versie);
  },
});

const verwijder = beheerEindpunt({
  recht: 'concept-verwijderen',
  route: {
    method: 'delete',
    path: '/v1/beheer/regelsets/{versie}',
    operationId: 'verwijderConcept',
    summary: 'Een concept verwijderen',
    description: 'Verwijdert een concept. Het auditspoor blijft, en het nummer komt niet terug.',
    request: { params: versieParameter, headers: ifMatch },
    responses: { 204: { description: 'Verwijderd.', headers: FOUTEN[404].headers }, ...STANDFOUTEN },
  },
  antwoord: async (c, context) => {
    await verwijderConcept(context, leesVersie(c), gezienDoor(c));
    return antwoord(null, 204);
  },
});

export const beheerRegelsetEindpunten: readonly Eindpunt[] = [lijst, maak, toon, wijzig, verwijder];
