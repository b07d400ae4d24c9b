import { z } from 'zod';
import { Bronverwijzing, Id, KenmerkId } from './basis.ts';
import { Voorwaarde } from './voorwaarde.ts';

const waarde = z.strictObject({ id: Id, naam: z.string().min(1), toelichting: z.string().min(1).optional() });

/** Lijsten van de regelset waaruit een verzameling of keuze haar waarden haalt. */
export const WaardenUit = z.enum(['wetten', 'domeinen', 'domeinen-met-financier', 'doelgroepen', 'partijsoorten', 'instrumenten']);

const gemeenschappelijk = {
  id: KenmerkId,
  naam: z.string().min(1),
  /** Zinsdeel na "Nog niet bekend is", zoals "waar de baten vallen". */
  onderwerp: z.string().min(1),
  vraag: z.string().min(1).max(300).endsWith('?', 'een vraag eindigt op een vraagteken'),
  uitleg: z.string().min(1).max(1200),
  /** Wie het antwoord meestal weet. */
  beantwoorder: z.string().min(1),
  /** Wat het kost om dit kenmerk te veranderen (1 licht .. 5 zwaar) en wie dat kan; `niemand`: het is een feit. */
  verandering: z.strictObject({ doorWie: z.enum(['initiatief', 'gemeente', 'rijk', 'niemand']), moeite: z.number().int().min(1).max(5) }),
  /** Bij een oordeel van mensen: wie het geeft. */
  wieOordeelt: z.string().min(1).optional(),
  bron: Bronverwijzing,
};

/** Een kenmerk is een feit of een keuze over een initiatief waarnaar een regel kan vragen. */
export const Kenmerk = z.discriminatedUnion(
  'type',
  [
    z.strictObject({
      ...gemeenschappelijk,
      type: z.literal('keuze'),
      waarden: z.array(waarde).min(2).optional(),
      waardenUit: z.array(WaardenUit).optional(),
      geordend: z.boolean().default(false),
    }),
    z.strictObject({ ...gemeenschappelijk, type: z.literal('inrichting'), waarden: z.array(waarde).min(2) }),
    z.strictObject({ ...gemeenschappelijk, type: z.literal('verzameling'), waardenUit: z.array(WaardenUit).min(1) }),
    z.strictObject({
      ...gemeenschappelijk,
      type: z.literal('getal'),
      eenheid: z.string().min(1),
      minimum: z.number(),
      maximum: z.number(),
      geheel: z.boolean().default(false),
    }),
    z.strictObject({ ...gemeenschappelijk, type: z.literal('waarheid') }),
  ],
  { error: 'type is een van keuze, inrichting, verzameling, getal en waarheid' },
);
export type Kenmerk = z.infer<typeof Kenmerk>;

/** Een kenmerk dat de motor uit andere berekent; wordt nooit gevraagd. */
export const AfgeleidKenmerk = z.strictObject({
  id: KenmerkId,
  naam: z.string().min(1),
  onderwerp: z.string().min(1),
  uitleg: z.string().min(1),
  definitie: z.union([
    z.strictObject({ financiersVan: KenmerkId }),
    z.strictObject({ aantalFinanciersVan: KenmerkId }),
    z.strictObject({ voorwaarde: Voorwaarde }),
  ]),
  bron: Bronverwijzing,
});
export type AfgeleidKenmerk = z.infer<typeof AfgeleidKenmerk>;
