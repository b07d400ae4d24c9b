import { z } from '@hono/zod-openapi';
import { Beheerfout } from '../../beheer/fouten.ts';
import { etagVanItem, leesItemtekst, leesRij } from '../../beheer/leesConcept.ts';
import { bevindingenVan, leesItems } from '../../beheer/leesItems.ts';
import { schrijfItem, type Itemplaats } from '../../beheer/schrijfItem.ts';
import { verwijderItem } from '../../beheer/verwijderItem.ts';
import { soorten, type Soort } from '../../kennisbank/model/regelset.ts';
import { BLADKOPPEN, bladkoppen, paginaParameters } from '../blad.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { operatie } from '../kennisbank/operatie.ts';
import { antwoord } from '../koppen.ts';
import { leesFoutloos, leesJson, maakQuerylezer } from '../lees.ts';
import type { Verzoek } from '../omgeving.ts';
import { Bevinding, FOUTEN, jsonBeschrijving, vrijObject } from '../schemas/algemeen.ts';
import { beheerEindpunt } from './beheerEindpunt.ts';
import { gezienDoor, leesVersie } from './leesStand.ts';
import { BODYFOUTEN, ETAGKOP, ifMatch, STANDFOUTEN, versieParameter } from './schemas.ts';

const itemParameters = z.object({
  ...versieParameter.shape,
  id: z.string().openapi({ param: { name: 'id', in: 'path' }, description: 'De vaste naam van het item.' }),
});
const Lijstquery = z.object(paginaParameters);
const leesQuery = maakQuerylezer(Lijstquery);

function itemschema(soort: Soort) {
  return vrijObject(`Een item uit ${soort}, met dezelfde velden als in de kennisbankbestanden en in de export.`, { id: 'voorbeeld' });
}

function plaatsVan(c: Verzoek, soort: Soort): Itemplaats {
  return { versie: leesVersie(c), soort, id: c.req.param('id') ?? '' };
}

function lijst(soort: Soort): Eindpunt {
  return beheerEindpunt({
    recht: 'lezen',
    route: {
      method: 'get',
      path: `/v1/beheer/regelsets/{versie}/${soort}`,
      operationId: operatie('lijstBeheer', soort),
      summary: `De ${soort} van een regelset`,
      description: `Alle ${soort} van een regelset in welke stand ook, per blad.`,
      request: { params: versieParameter, query: Lijstquery },
      responses: {
        200: jsonBeschrijving(`De ${soort}.`, z.strictObject({ items: z.array(itemschema(soort)), totaal: z.int() }), BLADKOPPEN),
        404: FOUTEN[404],
      },
    },
    antwoord: async (c, { databank }) => {
      const blad = leesFoutloos(c, leesQuery);
      const { page, pageSize } = blad;
      const deel = { vanaf: (page - 1) * pageSize, aantal: pageSize };
      const { teksten, totaal } = await leesItems(databank, leesVersie(c), soort, deel);
      return antwoord(`{"items":[${teksten.join(',')}],"totaal":${totaal}}`, 200, bladkoppen(c.req.url, totaal, blad));
    },
  });
}

function toon(soort: Soort): Eindpunt {
  return beheerEindpunt({
    recht: 'lezen',
    route: {
      method: 'get',
      path: `/v1/beheer/regelsets/{versie}/${soort}/{id}`,
      operationId: operatie('toonBeheer', soort),
      summary: `Eén item uit ${soort}`,
      description: 'Het hele item, met de ETag die nodig is om het te wijzigen.',
      request: { params: itemParameters },
      responses: { 200: jsonBeschrijving('Het item.', itemschema(soort), ETAGKOP), 404: FOUTEN[404] },
    },
    antwoord: async (c, { databank }) => {
      const { versie, id } = plaatsVan(c, soort);
      await leesRij(databank, versie);
      const tekst = await leesItemtekst(databank, versie, soort, id);
      if (tekst === undefined) throw new Beheerfout('NIET_GEVONDEN', `"${id.slice(0, 80)}" staat niet in ${soort} van regelset ${versie}.`);
      return antwoord(tekst, 200, { ETag: await etagVanItem(tekst) });
    },
  });
}

function schrijf(soort: Soort): Eindpunt {
  const Geschreven = z.strictObject({
    item: itemschema(soort),
    bevindingen: z.array(Bevinding).openapi({ description: 'Wat er aan dit item nog schort; de poort houdt fouten tegen.' }),
  });
  return beheerEindpunt({
    recht: 'item-schrijven',
    route: {
      method: 'put',
      path: `/v1/beheer/regelsets/{versie}/${soort}/{id}`,
      operationId: operatie('schrijfBeheer', soort),
      summary: `Een item in ${soort} zetten`,
      description: 'Zet een item in een concept: een nieuw zonder If-Match, of in plaats van het oude met de ETag daarvan.',
      request: {
        params: itemParameters,
        headers: ifMatch,
        body: { required: true, content: { 'application/json': { schema: itemschema(soort) } } },
      },
      responses: {
        200: jsonBeschrijving('Vervangen.', Geschreven, ETAGKOP),
        201: jsonBeschrijving('Nieuw.', Geschreven, ETAGKOP),
        ...STANDFOUTEN,
        ...BODYFOUTEN,
      },
    },
    antwoord: async (c, context) => {
      const plaats = plaatsVan(c, soort);
      const { nieuw, inhoud } = await schrijfItem(context, plaats, await leesJson(c, `{"id": "${plaats.id}", …}`), gezienDoor(c));
      const bevindingen = await bevindingenVan(context.databank, plaats);
      return antwoord(`{"item":${inhoud},"bevindingen":${JSON.stringify(bevindingen)}}`, nieuw ? 201 : 200, {
        ETag: await etagVanItem(inhoud),
      });
    },
  });
}

function verwijder(soort: Soort): Eindpunt {
  return beheerEindpunt({
    recht: 'item-verwijderen',
    route: {
      method: 'delete',
      path: `/v1/beheer/regelsets/{versie}/${soort}/{id}`,
      operationId: operatie('verwijderBeheer', soort),
      summary: `Een item uit ${soort} halen`,
      description: 'Haalt een item uit een concept; dat kan niet zolang een ander item ernaar wijst.',
      request: { params: itemParameters, headers: ifMatch },
      responses: { 204: { description: 'Verwijderd.', headers: FOUTEN[404].headers }, ...STANDFOUTEN },
    },
    antwoord: async (c, context) => {
      await verwijderItem(context, plaatsVan(c, soort), gezienDoor(c));
      return antwoord(null, 204);
    },
  });
}

/** Voor elke soort: de lijst, en een item lezen, schrijven en verwijderen. */
export const beheerItemEindpunten: readonly Eindpunt[] = soorten.flatMap((soort) => [
  lijst(soort),
  toon(soort),
  schrijf(soort),
  verwijder(soort),
]);
