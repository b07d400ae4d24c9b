import { z } from '@hono/zod-openapi';
import { etagVanPersoon, leesPersoon, leesPersonen, voegPersoonToe, wijzigPersoon, type Persoonrij } from '../../beheer/personen.ts';
import { geefToegangsbewijs, leesToegangsbewijzen, trekToegangsbewijsIn } from '../../beheer/toegangsbewijzen.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { antwoord, jsonAntwoord } from '../koppen.ts';
import type { Verzoek } from '../omgeving.ts';
import { FOUTEN, jsonBeschrijving } from '../schemas/algemeen.ts';
import { beheerEindpunt } from './beheerEindpunt.ts';
import { leesBody } from '../leesBody.ts';
import { gezienDoor } from './leesStand.ts';
import { BEHEERFOUTEN, BODYFOUTEN, ETAGKOP, ifMatch, Ministerie, Rol, STANDFOUTEN } from './schemas.ts';

const Persoonsgegevens = z
  .strictObject({
    naam: z.string().min(1).max(200).openapi({ description: 'Hoe iemand, of een machine, hier heet.', example: 'Redactie VWS' }),
    adres: z.email().max(200).optional().openapi({ description: 'Het mailadres waarmee iemand via Cloudflare Access binnenkomt.' }),
    rol: Rol,
    ministerie: Ministerie.optional(),
    actief: z.boolean().default(true).openapi({ description: 'Wie niet actief is, komt er niet in.' }),
  })
  .refine(({ rol, ministerie }) => rol !== 'beoordelaar' || ministerie !== undefined, {
    path: ['ministerie'],
    message: 'een beoordelaar hoort bij een ministerie',
  });
const Persoon = z
  .strictObject({
    id: z.string().openapi({ description: 'Vaste naam; hiermee staat iemand in het auditspoor.' }),
    naam: z.string(),
    adres: z.string().optional(),
    rol: Rol,
    ministerie: Ministerie.optional(),
    actief: z.boolean(),
  })
  .openapi('Persoon');

function toonPersoon({ id, naam, adres, rol, ministerie, actief }: Persoonrij): z.infer<typeof Persoon> {
  return { id, naam, ...(adres === null ? {} : { adres }), rol, ...(ministerie === null ? {} : { ministerie }), actief };
}

const VOORBEELD = '{"naam": "Redactie VWS", "rol": "redacteur", "ministerie": "VWS"}';
const id = (description: string) => z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' }, description }) });
const body = (schema: z.ZodType) => ({ required: true, content: { 'application/json': { schema } } });
const naam = (c: Verzoek): string => c.req.param('id') ?? '';

const ik = beheerEindpunt({
  recht: 'lezen',
  route: {
    method: 'get',
    path: '/v1/beheer/ik',
    operationId: 'toonIk',
    summary: 'Wie u bent',
    description: 'Als wie u bent aangemeld, en met welke rol.',
    responses: { 200: jsonBeschrijving('Wie u bent.', z.strictObject({ id: z.string(), rol: Rol, ministerie: Ministerie.optional() })) },
  },
  antwoord: async (_c, { beheerder }) => jsonAntwoord(beheerder),
});

const lijst = beheerEindpunt({
  recht: 'personen-lezen',
  route: {
    method: 'get',
    path: '/v1/beheer/personen',
    operationId: 'lijstPersonen',
    summary: 'Wie er bij het beheer mag',
    description: 'Alle personen en machines, met hun rol.',
    responses: { 200: jsonBeschrijving('De personen.', z.strictObject({ items: z.array(Persoon), totaal: z.int() })) },
  },
  antwoord: async (_c, context) => {
    const rijen = await leesPersonen(context);
    return jsonAntwoord({ items: rijen.map(toonPersoon), totaal: rijen.length });
  },
});

const toon = beheerEindpunt({
  recht: 'personen-lezen',
  route: {
    method: 'get',
    path: '/v1/beheer/personen/{id}',
    operationId: 'toonPersoon',
    summary: 'Eén persoon',
    description: 'Eén persoon, met de ETag die nodig is om hem te wijzigen.',
    request: { params: id('De vaste naam van de persoon.') },
    responses: { 200: jsonBeschrijving('De persoon.', Persoon, ETAGKOP), 404: FOUTEN[404] },
  },
  antwoord: async (c, context) => {
    const rij = await leesPersoon(context, naam(c));
    return jsonAntwoord(toonPersoon(rij), { ETag: etagVanPersoon(rij) });
  },
});

const voegToe = beheerEindpunt({
  recht: 'persoon-toevoegen',
  route: {
    method: 'post',
    path: '/v1/beheer/personen',
    operationId: 'voegPersoonToe',
    summary: 'Iemand toegang geven',
    description: 'Voegt een persoon of machine toe, met één rol.',
    request: { body: body(Persoonsgegevens) },
    responses: {
      201: jsonBeschrijving('De persoon.', Persoon, ETAGKOP),
      409: BEHEERFOUTEN[409],
      ...BODYFOUTEN,
    },
  },
  antwoord: async (c, context) => {
    const rij = await leesPersoon(context, await voegPersoonToe(context, await leesBody(c, Persoonsgegevens, VOORBEELD)));
    return antwoord(JSON.stringify(toonPersoon(rij)), 201, { ETag: etagVanPersoon(rij), Location: `/v1/beheer/personen/${rij.id}` });
  },
});

const wijzig = beheerEindpunt({
  recht: 'persoon-wijzigen',
  route: {
    method: 'put',
    path: '/v1/beheer/personen/{id}',
    operationId: 'wijzigPersoon',
    summary: 'Rol of toegang wijzigen',
    description:
      'Verandert de gegevens van een persoon. Wie op niet actief staat, komt er meteen niet meer in. Uw eigen rol kunt u niet afnemen.',
    request: { params: id('De vaste naam van de persoon.'), headers: ifMatch, body: body(Persoonsgegevens) },
    responses: {
      200: jsonBeschrijving('De persoon.', Persoon, ETAGKOP),
      ...STANDFOUTEN,
      ...BODYFOUTEN,
    },
  },
  antwoord: async (c, context) => {
    await wijzigPersoon(context, naam(c), await leesBody(c, Persoonsgegevens, VOORBEELD), gezienDoor(c));
    const rij = await leesPersoon(context, naam(c));
    return jsonAntwoord(toonPersoon(rij), { ETag: etagVanPersoon(rij) });
  },
});

const Uitgifte = z.strictObject({
  persoon: z.string().min(1).max(40).openapi({ description: 'Namens wie.' }),
  omschrijving: z.string().min(1).max(200).openapi({ description: 'Waarvoor.', example: 'Nachtelijke export' }),
  dagenGeldig: z.int().min(1).max(365).default(90).openapi({ description: 'Na zoveel dagen verloopt het.', example: 90 }),
});
const Toegangsbewijs = z
  .strictObject({
    id: z.string(),
    persoon: z.string(),
    omschrijving: z.string(),
    uitgegevenOp: z.string().openapi({ format: 'date-time' }),
    verlooptOp: z.string().openapi({ format: 'date-time' }),
    ingetrokkenOp: z.string().optional().openapi({ format: 'date-time' }),
  })
  .openapi('Toegangsbewijs');

const lijstBewijzen = beheerEindpunt({
  recht: 'personen-lezen',
  route: {
    method: 'get',
    path: '/v1/beheer/toegangsbewijzen',
    operationId: 'lijstToegangsbewijzen',
    summary: 'De toegangsbewijzen',
    description: 'Alle toegangsbewijzen, ook verlopen en ingetrokken. Hun sleutels staan nergens.',
    responses: { 200: jsonBeschrijving('De toegangsbewijzen.', z.strictObject({ items: z.array(Toegangsbewijs), totaal: z.int() })) },
  },
  antwoord: async (_c, context) => {
    const rijen = await leesToegangsbewijzen(context);
    const items = rijen.map(({ ingetrokkenOp, ...rij }) => ({ ...rij, ...(ingetrokkenOp === null ? {} : { ingetrokkenOp }) }));
    return jsonAntwoord({ items, totaal: items.length });
  },
});

const geefUit = beheerEindpunt({
  recht: 'toegangsbewijs-uitgeven',
  route: {
    method: 'post',
    path: '/v1/beheer/toegangsbewijzen',
    operationId: 'geefToegangsbewijs',
    summary: 'Een toegangsbewijs uitgeven',
    description: 'Geeft een sleutel voor een machine. De sleutel staat alleen in dit antwoord; bewaar haar meteen.',
    request: { body: body(Uitgifte) },
    responses: {
      201: jsonBeschrijving(
        'Het toegangsbewijs, met zijn sleutel.',
        z.strictObject({ id: z.string(), sleutel: z.string(), verlooptOp: z.string().openapi({ format: 'date-time' }) }),
      ),
      404: FOUTEN[404],
      409: BEHEERFOUTEN[409],
      ...BODYFOUTEN,
    },
  },
  antwoord: async (c, context) => {
    const uitgifte = await leesBody(c, Uitgifte, '{"persoon": "…", "omschrijving": "Nachtelijke export", "dagenGeldig": 90}');
    return antwoord(JSON.stringify(await geefToegangsbewijs(context, uitgifte)), 201);
  },
});

const trekIn = beheerEindpunt({
  recht: 'toegangsbewijs-intrekken',
  route: {
    method: 'delete',
    path: '/v1/beheer/toegangsbewijzen/{id}',
    operationId: 'trekToegangsbewijsIn',
    summary: 'Een toegangsbewijs intrekken',
    description: 'Maakt de sleutel meteen en voor altijd ongeldig.',
    request: { params: id('De vaste naam van het toegangsbewijs.') },
    responses: { 204: { description: 'Ingetrokken.', headers: FOUTEN[404].headers }, 404: FOUTEN[404], 409: BEHEERFOUTEN[409] },
  },
  antwoord: async (c, context) => {
    await trekToegangsbewijsIn(context, naam(c));
    return antwoord(null, 204);
  },
});

export const persoonEindpunten: readonly Eindpunt[] = [ik, lijst, toon, voegToe, wijzig, lijstBewijzen, geefUit, trekIn];
