import { z } from 'zod';
import { pointer, type Invoerfout } from '../../advies/invoerfout.ts';
import { DEKKINGNAAM, samenvatting } from '../../documenten/dekking/dekkingsdocument.ts';
import { alinea, kop, opsommingslijst, type Blok, type Regel } from '../../documenten/document.ts';
import { datum } from '../../documenten/notatie.ts';
import { STATUSNAAM } from '../../documenten/statusnaam.ts';
import { DEKKINGEN, isGewijzigd, maakDekkingsmatrix, type Dekkingsmatrix, type Dekkingsvorm } from '../../kennisbank/dekkingsmatrix.ts';
import type { Kennis } from '../../kennisbank/kennis.ts';
import { StatusVorm } from '../../kennisbank/model/financieringsvorm.ts';
import { bedoeldeU } from '../../kennisbank/nabij.ts';
import type { Namen } from '../../kennisbank/namen.ts';
import { alsAntwoordtekst, bronVan, GRONDSLAG, grondslagVan, Naam } from '../antwoorden/grondslag.ts';
import { Stand } from '../antwoorden/adviesschema.ts';
import type { Gereedschap } from '../gereedschap.ts';
import { eisFoutloos, GRONDSLAGVELDEN, leesAanroep, leesDag } from '../leesAanroep.ts';

const HOOGSTENS_WETTEN = 20;

const Invoer = z.strictObject({
  wetten: z
    .array(z.string())
    .max(HOOGSTENS_WETTEN)
    .optional()
    .meta({
      description: 'Alleen de schotten tussen deze wetten; bij één wet elk schot daarmee. Zonder opgave alle.',
      examples: [['wmo', 'wlz']],
    }),
  vergelijkMet: z
    .string()
    .optional()
    .meta({ description: 'Een tweede dag (JJJJ-MM-DD): alleen de schotten waar tussen de twee iets verandert.', format: 'date' }),
  ...GRONDSLAGVELDEN,
});

const Dekking = z.enum(DEKKINGEN);
const Uitvoer = z.strictObject({
  ...GRONDSLAG,
  samenvatting: z.string(),
  telling: z.strictObject({ 'van-kracht': z.int(), navragen: z.int(), wit: z.int() }).meta({ description: 'Over alle schotten.' }),
  schotten: z.array(
    z.strictObject({
      id: z.string(),
      wetten: z.array(z.string()).length(2),
      dekking: Dekking,
      instrumenten: z.array(z.string()).meta({ description: 'De vormen voor dit schot; zij staan onder vormen.' }),
      wijziging: z.strictObject({ van: Dekking, naar: Dekking }).optional(),
    }),
  ),
  vormen: z.array(
    z.strictObject({ ...Naam.shape, ...Stand.shape, wijziging: z.strictObject({ van: StatusVorm, naar: StatusVorm }).optional() }),
  ),
  voorElkSchot: z.array(Naam).meta({ description: 'Vormen voor elk schot; zij tellen niet mee in de dekking.' }),
});
type Antwoord = z.infer<typeof Uitvoer>;

export const toonDekkingsmatrixGereedschap: Gereedschap = {
  naam: 'toon_dekkingsmatrix',
  titel: 'Welk instrument welk schot overbrugt',
  beschrijving:
    'Wet tegen wet: voor elk schot de eigen instrumenten met hun stand op de peildatum, en of er een te krijgen is. Wit: er is geen eigen instrument te krijgen. Met vergelijkMet wat er tussen twee dagen veranderde.',
  invoer: Invoer,
  uitvoer: Uitvoer,
  doe: async (argumenten, raadpleging) => {
    const aanroep = await leesAanroep(Invoer, argumenten, raadpleging);
    const { kennis, peildatum, ruw, fouten } = aanroep;
    const vergelijkMet = leesDag('vergelijkMet', ruw, kennis, fouten);
    keurWetten(ruw['wetten'], kennis, fouten);
    const { wetten = [] } = eisFoutloos(aanroep);
    const matrix = maakDekkingsmatrix(kennis, { peildatum, soorten: ['instrument'], vergelijkMet });
    const inhoud = { ...grondslagVan(kennis, peildatum), ...kies(matrix, wetten) };
    return { inhoud, tekst: matrixtekst(inhoud, kennis.namen) };
  },
};

function keurWetten(ruw: unknown, { wetten }: Kennis, fouten: Invoerfout[]): void {
  if (!Array.isArray(ruw)) return;
  for (const [plaats, naam] of ruw.slice(0, HOOGSTENS_WETTEN).entries())
    if (typeof naam === 'string' && !wetten.has(naam))
      fouten.push({
        in: 'body',
        location: pointer('wetten', plaats),
        code: 'onbekende-waarde',
        detail: `"${naam.slice(0, 80)}" is geen wet${bedoeldeU(naam, wetten)}. Bekend zijn: ${[...wetten].join(', ')}.`,
      });
}

/** Alleen de gevraagde schotten, en elke vorm één keer. */
function kies(matrix: Dekkingsmatrix, wetten: readonly string[]): Omit<Antwoord, keyof typeof GRONDSLAG> {
  const gevraagd = new Set(wetten);
  const hoeveel = gevraagd.size === 1 ? 1 : 2;
  const schotten = matrix.schotten
    .filter((schot) => gevraagd.size === 0 || schot.wetten.filter((wet) => gevraagd.has(wet)).length >= hoeveel)
    .filter((schot) => matrix.vergelijking === undefined || isGewijzigd(schot));
  const vormen = new Map(schotten.flatMap((schot) => schot.vormen).map((vorm) => [vorm.id, vorm]));
  return {
    samenvatting: samenvatting(matrix),
    telling: { ...matrix.telling },
    schotten: schotten.map(({ id, wetten: paar, dekking, vormen: eigen, wijziging }) => ({
      id,
      wetten: [...paar],
      dekking,
      instrumenten: eigen.map((vorm) => vorm.id),
      ...(wijziging === undefined ? {} : { wijziging }),
    })),
    vormen: [...vormen.values()].map(toonVorm),
    voorElkSchot: matrix.voorElkSchot.map(({ id, naam }) => ({ id, naam })),
  };
}

function toonVorm({ id, naam, status, sinds, tot, toelichting, navragenBij, bron, wijziging }: Dekkingsvorm): Antwoord['vormen'][number] {
  return {
    id,
    naam,
    status,
    ...(sinds === undefined ? {} : { sinds }),
    ...(tot === undefined ? {} : { tot }),
    toelichting,
    ...(navragenBij === undefined ? {} : { navragenBij }),
    bron: bronVan(bron),
    ...(wijziging === undefined ? {} : { wijziging }),
  };
}

function matrixtekst(antwoord: Antwoord, namen: Namen): string {
  const naamVan = new Map(antwoord.vormen.map(({ id, naam }) => [id, naam]));
  const blokken: readonly Blok[] = [
    alinea(antwoord.samenvatting),
    ...(antwoord.schotten.length === 0 ? [alinea('Bij deze wetten veranderde er niets.')] : []),
    ...opsommingslijst(antwoord.schotten.map((schot) => schotregel(schot, namen, naamVan))),
    ...(antwoord.vormen.length === 0 ? [] : [kop(2, 'Waar de stand op rust')]),
    ...opsommingslijst(antwoord.vormen.map(vormregel)),
  ];
  return alsAntwoordtekst(`Dekkingsmatrix op ${datum(antwoord.peildatum)}`, antwoord, blokken);
}

function schotregel(
  { wetten, dekking, instrumenten, wijziging }: Antwoord['schotten'][number],
  namen: Namen,
  naamVan: ReadonlyMap<string, string>,
): Regel {
  const lijst = instrumenten.map((id) => naamVan.get(id) ?? id).join('; ');
  const was = wijziging === undefined ? '' : ` Was ${DEKKINGNAAM[wijziging.van]}, werd ${DEKKINGNAAM[wijziging.naar]}.`;
  return [{ vet: wetten.map(namen.van).join(' en ') }, `: ${DEKKINGNAAM[dekking]}.${was}${lijst === '' ? '' : ` ${lijst}.`}`];
}

function vormregel({ naam, status, toelichting, navragenBij, bron, wijziging }: Antwoord['vormen'][number]): Regel {
  const navragen = navragenBij === undefined ? '' : ` Vraag na bij: ${navragenBij}.`;
  const was = wijziging === undefined ? '' : ` Was ${STATUSNAAM[wijziging.van]}, werd ${STATUSNAAM[wijziging.naar]}.`;
  return [{ vet: naam }, `: ${STATUSNAAM[status]}.${was} ${toelichting}${navragen} `, { bron }];
}
