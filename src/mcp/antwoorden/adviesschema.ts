import { z } from 'zod';
import { SoortVorm, StatusVorm } from '../../kennisbank/model/financieringsvorm.ts';
import { AFBAKENINGEN } from '../../kennisbank/model/regel.ts';
import { Oordeel } from '../../kennisbank/model/toetsgeval.ts';
import { Bewering, Bron, GRONDSLAG, Naam } from './grondslag.ts';
import { Vraagantwoord } from './vraagantwoord.ts';

export const Stand = z.strictObject({
  status: StatusVorm,
  sinds: z.string().optional(),
  tot: z.string().optional(),
  toelichting: z.string(),
  navragenBij: z.string().optional(),
  bron: Bron,
});

export const Vormantwoord = z.strictObject({
  id: z.string(),
  naam: z.string(),
  soort: SoortVorm,
  oordeel: Oordeel,
  geschiktheid: z.number().meta({ description: '0 tot 1: hoe goed de vorm past op wat bekend is.' }),
  zekerheid: z.number().meta({ description: '0 tot 1: hoeveel daarvan bekend is.' }),
  stand: Stand,
  redenen: z.array(z.strictObject({ strekking: z.string(), uitkomst: z.enum(['voldaan', 'niet-voldaan', 'onbekend']), ...Bewering.shape })),
  watMoetVeranderen: z.array(z.string()),
  vervolgstappen: z.array(Bewering),
  belemmeringen: z.array(Naam).meta({ description: 'De belemmeringen die deze vorm raken.' }),
  praktijken: z.array(Naam),
});
export type Vormantwoord = z.infer<typeof Vormantwoord>;

/** Wat geef_advies antwoordt. */
export const Adviesantwoord = z.strictObject({
  ...GRONDSLAG,
  afbakening: z.strictObject({
    oordeel: z.enum(AFBAKENINGEN),
    schotten: z.enum(['hard', 'zacht', 'gemengd']).optional(),
    toelichting: z.string(),
  }),
  vormen: z.array(Vormantwoord).meta({ description: 'De vormen die uitgewerkt zijn, per soort de geschiktste eerst.' }),
  overigeVormen: z
    .array(z.strictObject({ ...Naam.shape, oordeel: Oordeel }))
    .meta({ description: 'Elke andere vorm, met haar oordeel. Uitgewerkt te vragen met "vormen".' }),
  belemmeringen: z.array(
    z.strictObject({
      ...Naam.shape,
      geldt: z.enum(['ja', 'mogelijk']),
      toelichting: z.string(),
      bron: Bron,
      watAnderenDeden: z.array(z.strictObject({ ...Bewering.shape, praktijk: z.string().optional(), voorWie: z.string() })),
    }),
  ),
  overigeBelemmeringen: z.array(z.strictObject({ ...Naam.shape, geldt: z.enum(['ja', 'mogelijk']) })),
  belemmeringenZonderAanwijzing: z
    .int()
    .meta({ description: 'Zoveel andere zijn alleen mogelijk omdat er nog niets over bekend is; zij staan er niet bij.' }),
  praktijken: z.array(z.strictObject({ ...Naam.shape, gelijkenis: z.number(), kort: z.string(), bron: Bron })),
  klaar: z.boolean().meta({ description: 'Waar: geen antwoord kan nog een oordeel veranderen.' }),
  vervolgvragen: z.array(Vraagantwoord),
  nogOpenVragen: z.int(),
  businesscase: z.strictObject({
    stand: z.enum(['schets', 'concept']),
    samenvatting: z.array(z.string()),
    watHetMeestUitmaakt: z.string().optional(),
  }),
  waarschuwingen: z.array(z.string()),
  aannames: z.array(z.string()),
  meer: z.array(z.string()).meta({ description: 'Hoe de rest te krijgen is.' }),
});
export type Adviesantwoord = z.infer<typeof Adviesantwoord>;
