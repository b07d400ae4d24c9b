import { z } from 'zod';
import { HERSTEL } from '../../advies/concept/beeld.ts';
import { GRONDSLAG, Naam } from './grondslag.ts';

const bedrag = (description: string) => z.number().meta({ description: `${description} In euro.` });

/** Wat bereken_businesscase antwoordt: een concept uit een initiatief, of een doorgerekende businesscase. */
export const Geldantwoord = z.strictObject({
  ...GRONDSLAG,
  stand: z.enum(['schets', 'concept', 'doorgerekend']).meta({
    description: 'schets: nog niet aan beide kanten een bedrag; concept: voorgesteld uit het initiatief; doorgerekend: uw eigen invoer.',
  }),
  toelichting: z.string(),
  samenvatting: z.array(z.string()),
  watHetMeestUitmaakt: z.string().optional(),
  totaal: z
    .strictObject({
      kosten: bedrag('Contante waarde van alle kosten.'),
      baten: bedrag('Contante waarde van alle baten.'),
      netto: bedrag('Baten min kosten, maatschappelijk.'),
      nettoInKas: bedrag('Alleen wat als geld vrijkomt.'),
      batenPerEuroKosten: z.number().optional(),
    })
    .optional()
    .meta({ description: 'Ontbreekt bij een schets.' }),
  situaties: z
    .array(
      z.strictObject({
        id: z.string().meta({ description: 'De vorm, of een situatie zonder vorm.' }),
        naam: z.string(),
        herstelt: z.enum(HERSTEL).optional().meta({ description: 'Of er nog een partij tekortkomt.' }),
        toelichting: z.string().optional(),
        perPartij: z.array(z.strictObject({ naam: z.string(), netto: bedrag('Wat deze partij overhoudt.') })),
      }),
    )
    .meta({ description: 'Wat elke partij overhoudt: zonder afspraak, en met elke vorm.' }),
  situatiesZijn: z
    .enum(['bedragen', 'rekenvoorbeeld'])
    .optional()
    .meta({ description: 'rekenvoorbeeld: 100 euro kosten en 100 euro baten, omdat de echte bedragen er nog niet zijn.' }),
  nietDoorgerekend: z.array(z.strictObject({ vormen: z.array(Naam), reden: z.string() })),
  nogNodig: z
    .array(z.strictObject({ naam: z.string(), wat: z.array(z.string()) }))
    .meta({ description: 'Wat er per partij nog nodig is.' }),
  aannames: z.array(z.string()),
  waarschuwingen: z.array(z.string()),
  invoer: z
    .record(z.string(), z.unknown())
    .optional()
    .meta({ description: 'Bij een concept: de invoer om aan te vullen en als "businesscase" terug te sturen.' }),
  meer: z.array(z.string()),
});
export type Geldantwoord = z.infer<typeof Geldantwoord>;
