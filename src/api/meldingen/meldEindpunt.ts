import { z } from '@hono/zod-openapi';
import { OngeldigeInvoer } from '../../advies/invoerfout.ts';
import { neemMeldingAan } from '../../beheer/meldingen.ts';
import { KennisOnbereikbaar } from '../../kennisbank/kennisbron.ts';
import { bedoeldeU } from '../../kennisbank/nabij.ts';
import { openDatabank } from '../../kennisbank/opslag/databank.ts';
import { OPENBAAR, type OpenbareSoort } from '../../kennisbank/raadplegen.ts';
import { leesBody } from '../leesBody.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { antwoord } from '../koppen.ts';
import { leesFoutloos } from '../lees.ts';
import { FOUTEN, jsonBeschrijving } from '../schemas/algemeen.ts';
import { leesGeenQuery } from '../leesGeenQuery.ts';

const Melding = z.strictObject({
  soort: z
    .enum([...OPENBAAR, 'adviezen'])
    .openapi({ description: 'Waarover: een soort uit de kennisbank, of een advies.', example: 'financieringsvormen' }),
  item: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .openapi({ description: 'De naam van het item; bij een advies niet nodig.', example: 'wet-dos' }),
  opmerking: z.string().min(5).max(2000).openapi({
    description: 'Wat er niet klopt. Noem geen namen of andere persoonlijke gegevens.',
    example: 'De ingangsdatum is verschoven.',
  }),
});

export const meldEindpunt: Eindpunt = {
  route: {
    method: 'post',
    path: '/v1/meldingen',
    operationId: 'meld',
    tags: ['Meldingen'],
    summary: 'Dit klopt niet',
    description: 'Meld dat een tekst of een advies niet klopt. De redactie leest het. Wie u bent, wordt niet gevraagd en niet bewaard.',
    request: { body: { required: true, content: { 'application/json': { schema: Melding } } } },
    responses: {
      201: jsonBeschrijving('Aangenomen.', z.strictObject({ id: z.string(), tekst: z.string() })),
      400: FOUTEN[400],
      406: FOUTEN[406],
      413: FOUTEN[413],
      415: FOUTEN[415],
      500: FOUTEN[500],
      503: FOUTEN[503],
    },
  },
  antwoord: async (c, kennisbron) => {
    leesFoutloos(c, leesGeenQuery);
    const melding = await leesBody(
      c,
      Melding,
      '{"soort": "financieringsvormen", "item": "wet-dos", "opmerking": "De ingangsdatum is verschoven."}',
    );
    const { regelset } = await kennisbron.actief(c.env.DB);
    if (melding.soort !== 'adviezen')
      eisItem(
        melding.soort,
        melding.item,
        regelset.items[melding.soort].map((item) => item.id),
      );
    const databank = openDatabank(c.env.DB.withSession('first-primary'));
    try {
      const id = await neemMeldingAan(databank, melding, regelset.versie, new Date());
      return antwoord(JSON.stringify({ id, tekst: 'Dank u wel. De redactie leest uw melding.' }), 201);
    } catch (oorzaak) {
      if (oorzaak instanceof Error && 'code' in oorzaak && oorzaak.code === 'TE_DRUK') throw oorzaak;
      throw new KennisOnbereikbaar('de melding is niet te bewaren', { cause: oorzaak });
    }
  },
};

/** @throws OngeldigeInvoer als het item er niet is */
function eisItem(soort: OpenbareSoort, item: string | undefined, bekend: readonly string[]): void {
  if (item !== undefined && bekend.includes(item)) return;
  const detail =
    item === undefined
      ? `Noem het item uit ${soort} waarover het gaat.`
      : `"${item.slice(0, 80)}" staat niet in ${soort}${bedoeldeU(item, bekend)}. Alle ${soort} staan op /v1/${soort}.`;
  throw new OngeldigeInvoer([{ in: 'body', location: '/item', code: item === undefined ? 'ontbreekt' : 'onbekende-waarde', detail }]);
}
