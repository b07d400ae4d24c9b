import { z } from '@hono/zod-openapi';
import type { Invoerfout } from '../../advies/invoerfout.ts';
import { OPENBAAR, type OpenbareSoort } from '../../kennisbank/raadplegen.ts';
import { zoek } from '../../kennisbank/zoeken/zoek.ts';
import { bewaarbaarAntwoord } from '../bewaarbaar.ts';
import { bladkoppen, paginaParameters } from '../blad.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { BEWAARKOPPEN, Itemquery, LEESANTWOORDEN, leesKennisvraag, onbekendeNaam } from '../kennisbank/leesvraag.ts';
import { HOOGSTENS_HERHAALD, maakQuerylezer } from '../lees.ts';
import { jsonBeschrijving } from '../schemas/algemeen.ts';
import { Zoekantwoord } from '../schemas/zoeken.ts';

/** Een vraag, geen verhaal: langer dan dit zoekt niemand. */
const LANGSTE_VRAAG = 200;

const Overig = z.object({ ...Itemquery.shape, ...paginaParameters });
// De lengte van q keurt de afhandeling zelf: haar melding zegt wat er wel kan.
const leesQuery = maakQuerylezer(z.object({ q: z.string().default(''), ...Overig.shape }), ['soort']);

/** Zoeken in alles wat de kennisbank op de peildatum weet. */
export const zoekInKennisbankEindpunt: Eindpunt = {
  route: {
    method: 'get',
    path: '/v1/zoekresultaten',
    operationId: 'zoekInKennisbank',
    tags: ['Kennisbank'],
    summary: 'Zoek in de hele kennisbank',
    description:
      'Zoekt in de namen en teksten van alle items zoals zij op de peildatum gelden. Enkelvoud, meervoud en vervoegingen vinden elkaar, accenten en hoofdletters tellen niet, een tikfout mag, samenstellingen worden in delen gezocht (zorgkantoorbudget vindt zorgkantoor en budget) en de begrippenlijst levert synoniemen. Een item dat precies zo heet staat bovenaan; daarna telt hoeveel van de vraag erin staat, hoe letterlijk, hoe zeldzaam de woorden zijn en of zij in de naam staan. Niets gevonden is een lege lijst, met bedoeldeU als er iets in de buurt ligt.',
    request: {
      query: z.object({
        q: z
          .string()
          .min(1)
          .max(LANGSTE_VRAAG)
          .openapi({
            param: { name: 'q', in: 'query' },
            description: 'Waar u naar zoekt, in gewone woorden.',
            example: 'gedeelde besparing',
          }),
        soort: z
          .array(z.string())
          .max(HOOGSTENS_HERHAALD)
          .optional()
          .openapi({
            param: { name: 'soort', in: 'query', style: 'form', explode: true },
            type: 'array',
            items: { type: 'string', enum: [...OPENBAAR] },
            description: 'Alleen items van deze soort. Te herhalen: dan is elke genoemde soort goed.',
            example: ['financieringsvormen', 'praktijken'],
          }),
        ...Overig.shape,
      }),
    },
    responses: {
      200: jsonBeschrijving('Wat er gevonden is.', Zoekantwoord, {
        Link: { description: 'Eerste, vorige, volgende en laatste blad van dezelfde vraag (RFC 8288).', schema: { type: 'string' } },
        ...BEWAARKOPPEN,
      }),
      ...LEESANTWOORDEN,
    },
  },
  antwoord: async (c, kennisbron) => {
    const { query, filters, grondslag } = await leesKennisvraag(c, kennisbron, leesQuery, (_, { ruw, herhaald }) => [
      ...vraagfouten(ruw['q'] ?? ''),
      ...soortenUit(herhaald).flatMap((naam) => (isOpenbaar(naam) ? [] : [onbekendeNaam('soort', naam, OPENBAAR)])),
    ]);
    const { q, page, pageSize } = query;
    return bewaarbaarAntwoord(c, grondslag, () => {
      const { toon, ...uitslag } = zoek(grondslag.kennis, q, grondslag.peildatum, soortenUit(filters).filter(isOpenbaar));
      const items = toon((page - 1) * pageSize, page * pageSize).map((item) => ({ ...item, link: linkNaar(c.req.url, item) }));
      return { inhoud: { items, ...uitslag }, koppen: bladkoppen(c.req.url, uitslag.totaal, query) };
    });
  },
};

function vraagfouten(q: string): readonly Invoerfout[] {
  const fout = (code: Invoerfout['code'], detail: string): readonly Invoerfout[] => [{ in: 'query', location: 'q', code, detail }];
  if (q.trim() === '') return fout('ontbreekt', 'Zeg waar u naar zoekt, bijvoorbeeld q=gedeelde%20besparing.');
  if (q.length <= LANGSTE_VRAAG) return [];
  return fout(
    'te-lang',
    `De zoekvraag heeft ${q.length} tekens; hoogstens ${LANGSTE_VRAAG} kan. Laat alleen de woorden staan waar het om gaat.`,
  );
}

function soortenUit(filters: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return filters['soort'] ?? [];
}

function isOpenbaar(naam: string): naam is OpenbareSoort {
  return (OPENBAAR as readonly string[]).includes(naam);
}

/** Het adres van een item op dezelfde peildatum en in dezelfde regelset als de vraag noemde. */
function linkNaar(vraag: string, { soort, id }: { readonly soort: string; readonly id: string }): string {
  const { searchParams } = new URL(vraag);
  const vast = ['peildatum', 'regelset'].flatMap((naam) => {
    const waarde = searchParams.get(naam);
    return waarde === null ? [] : [[naam, waarde]];
  });
  return `/v1/${soort}/${id}${vast.length === 0 ? '' : `?${new URLSearchParams(vast).toString()}`}`;
}
