import { z } from '@hono/zod-openapi';
import type { Invoerfout } from '../../advies/invoerfout.ts';
import { dekkingsbeeld } from '../../documenten/dekking/dekkingsbeeld.ts';
import { dekkingscsv } from '../../documenten/dekking/dekkingscsv.ts';
import { dekkingsdocument, dekkingstitel, samenvatting } from '../../documenten/dekking/dekkingsdocument.ts';
import { teken } from '../../documenten/grafieken/teken.ts';
import { naslagVan } from '../../documenten/naslag.ts';
import { maakDekkingsmatrix, type Dekkingsmatrix } from '../../kennisbank/dekkingsmatrix.ts';
import { SOORTEN_VORM, type SoortVorm } from '../../kennisbank/model/financieringsvorm.ts';
import { leesPeildatum } from '../../kennisbank/peildatum.ts';
import { bewaarbaar, type Grondslag } from '../bewaarbaar.ts';
import { csvAntwoord, documentAntwoord, svgAntwoord } from '../documentantwoord.ts';
import type { Eindpunt } from '../eindpunt.ts';
import { formaatParameter, kaalMediatype, kiesFormaat, type Formaat } from '../formaat.ts';
import { BEWAARKOPPEN, Itemquery, LEESANTWOORDEN, leesKennisvraag, onbekendeNaam } from '../kennisbank/leesvraag.ts';
import { jsonAntwoord } from '../koppen.ts';
import { HOOGSTENS_HERHAALD, leesDag, maakQuerylezer } from '../lees.ts';
import { documentBeschrijving } from '../schemas/algemeen.ts';
import { Dekkingsantwoord } from '../schemas/dekking.ts';

const FORMATEN = ['json', 'csv', 'svg', 'html', 'markdown', 'docx'] as const satisfies readonly Formaat[];
/** Instrumenten staan er altijd in: naar hen telt de dekking. */
const OOK = SOORTEN_VORM.filter((soort) => soort !== 'instrument');

const Query = z.object({
  vergelijkMet: z
    .string()
    .optional()
    .openapi({
      param: { name: 'vergelijkMet', in: 'query' },
      description:
        'Een tweede dag (JJJJ-MM-DD). Het antwoord zegt dan per schot wat er tussen de vroegste en de laatste van de twee verandert.',
      format: 'date',
      example: '2023-08-09',
    }),
  formaat: formaatParameter(FORMATEN),
  ...Itemquery.shape,
});
const leesQuery = maakQuerylezer(Query, ['ook']);

const antwoorden = documentBeschrijving('De dekkingsmatrix.', Dekkingsantwoord, FORMATEN);

/** Welke vormen welk schot tussen twee wetten overbruggen, en waar er geen is. */
export const toonDekkingsmatrixEindpunt: Eindpunt = {
  route: {
    method: 'get',
    path: '/v1/dekkingsmatrix',
    operationId: 'toonDekkingsmatrix',
    tags: ['Kennisbank'],
    summary: 'Welk instrument welk schot overbrugt, en de witte vlekken',
    description:
      'Wet tegen wet: voor elk schot de eigen instrumenten met hun stand op de peildatum, en of er een te krijgen is. Een witte vlek is een schot zonder eigen instrument dat van kracht, aangenomen of van onbekende stand is. Een vorm die voor elk schot bedoeld is, staat apart. Met vergelijkMet ook wat er tussen twee dagen verandert. Als JSON, als CSV met een rij per schot en vorm, als beeld (SVG), en als document met hetzelfde beeld en een tabel.',
    request: {
      query: z.object({
        ook: z
          .array(z.string())
          .max(HOOGSTENS_HERHAALD)
          .optional()
          .openapi({
            param: { name: 'ook', in: 'query', style: 'form', explode: true },
            type: 'array',
            items: { type: 'string', enum: [...OOK] },
            description: 'Toon naast instrumenten ook vormen van deze soort. Te herhalen. De dekking verandert er niet door.',
            example: ['verdeling'],
          }),
        ...Query.shape,
      }),
    },
    responses: { 200: { ...antwoorden, headers: { ...antwoorden.headers, ...BEWAARKOPPEN } }, ...LEESANTWOORDEN },
  },
  formaten: FORMATEN,
  antwoord: async (c, kennisbron) => {
    const { query, filters, grondslag } = await leesKennisvraag(c, kennisbron, leesQuery, (kennis, { ruw, herhaald }) => {
      const fouten: Invoerfout[] = [];
      if (ruw['vergelijkMet'] !== undefined) leesDag('vergelijkMet', ruw['vergelijkMet'], kennis, fouten);
      for (const naam of herhaald['ook'] ?? []) if (!isSoort(naam)) fouten.push(onbekendeNaam('ook', naam, OOK));
      return fouten;
    });
    const formaat = kiesFormaat(c, query.formaat, FORMATEN);
    return bewaarbaar(c, grondslag, kaalMediatype(formaat), (koppen) => {
      const matrix = maakDekkingsmatrix(grondslag.kennis, {
        peildatum: grondslag.peildatum,
        soorten: ['instrument', ...(filters['ook'] ?? []).filter(isSoort)],
        vergelijkMet: query.vergelijkMet === undefined ? undefined : leesPeildatum(query.vergelijkMet),
      });
      return inFormaat(formaat, matrix, grondslag, koppen);
    });
  },
};

function inFormaat(
  formaat: (typeof FORMATEN)[number],
  matrix: Dekkingsmatrix,
  { kennis, peildatum }: Grondslag,
  koppen: Readonly<Record<string, string>>,
): Response | Promise<Response> {
  const naam = `dekkingsmatrix ${peildatum}`;
  switch (formaat) {
    case 'json':
      return jsonAntwoord(matrix, koppen);
    case 'csv':
      return csvAntwoord(dekkingscsv(matrix), naam, koppen);
    case 'svg': {
      const beschrijving = { id: 'dekkingsmatrix', titel: dekkingstitel(matrix), uitleg: samenvatting(matrix) };
      return svgAntwoord(teken(dekkingsbeeld(matrix), beschrijving), naam, koppen);
    }
    default:
      return documentAntwoord(formaat, dekkingsdocument(matrix, naslagVan(kennis, peildatum)), naam, () => ({ koppen }));
  }
}

function isSoort(naam: string): naam is SoortVorm {
  return (OOK as readonly string[]).includes(naam);
}
