import { z } from '@hono/zod-openapi';
import { DEKKINGEN } from '../../kennisbank/dekkingsmatrix.ts';
import { SoortVorm, StatusVorm } from '../../kennisbank/model/financieringsvorm.ts';
import { Zekerheid } from '../../kennisbank/model/basis.ts';
import { Bronverwijzing } from './algemeen.ts';

const Statuswijziging = z
  .strictObject({
    van: StatusVorm.openapi({ description: 'De stand op de eerste dag.', example: 'in-voorbereiding' }),
    naar: StatusVorm.openapi({ description: 'De stand op de tweede dag.', example: 'aangenomen' }),
  })
  .openapi('Statuswijziging');

const vorm = {
  id: z.string().openapi({ example: 'wet-dos' }),
  naam: z.string().openapi({ example: 'Wet Domeinoverstijgend Samenwerken (Wet DOS)' }),
  soort: SoortVorm,
  status: StatusVorm.openapi({ description: 'De stand op de peildatum, voor wie nog niet meedoet.', example: 'aangenomen' }),
  voorDeelnemers: StatusVorm.optional().openapi({ description: 'De stand voor wie al meedoet, als die anders is.', example: 'van-kracht' }),
  sinds: z.string().optional().openapi({ description: 'Sinds wanneer dit zo is.', format: 'date', example: '2026-02-04' }),
  tot: z.string().optional().openapi({ description: 'Tot en met wanneer, als dat bekend is.', format: 'date', example: '2026-12-31' }),
  zekerheid: Zekerheid,
  toelichting: z.string(),
  navragenBij: z.string().optional().openapi({ example: 'zorgkantoor' }),
  bron: Bronverwijzing,
  wijziging: Statuswijziging.optional(),
  wijzigingVoorDeelnemers: Statuswijziging.optional(),
};

const Dekking = z.enum(DEKKINGEN).openapi({
  description:
    'van-kracht: er is een eigen instrument van kracht. navragen: er is er een aangenomen, of van een is de stand onbekend. wit: er is geen eigen instrument te krijgen.',
  example: 'navragen',
});
const Richting = z
  .strictObject({
    van: z.string().openapi({ description: 'De wet met de lasten.', example: 'wmo' }),
    naar: z.string().openapi({ description: 'De wet met de baten.', example: 'wlz' }),
  })
  .openapi('Richting');

const Schotdekking = z
  .strictObject({
    id: z.string().openapi({ description: 'De twee wetten, zoals in ?tussen=.', example: 'wmo-wlz' }),
    wetten: z
      .array(z.string())
      .length(2)
      .openapi({ example: ['wmo', 'wlz'] }),
    dekking: Dekking,
    vormen: z
      .array(z.strictObject({ ...vorm, richtingen: z.array(Richting) }).openapi('Schotvorm'))
      .openapi({ description: 'De vormen voor dit schot in het bijzonder.' }),
    wijziging: z
      .strictObject({ van: Dekking, naar: Dekking })
      .optional()
      .openapi({ description: 'Bij een vergelijking: de dekking op de eerste en de tweede dag, als die verschilt.' }),
  })
  .openapi('Schotdekking');

/** De dekkingsmatrix in JSON. */
export const Dekkingsantwoord = z
  .strictObject({
    peildatum: z.string().openapi({ format: 'date', example: '2026-11-22' }),
    wetten: z.array(z.strictObject({ id: z.string().openapi({ example: 'wmo' }), naam: z.string().openapi({ example: 'Wmo' }) })),
    schotten: z.array(Schotdekking).openapi({ description: 'Elk tweetal wetten, één keer.' }),
    voorElkSchot: z.array(z.strictObject(vorm).openapi('Dekkingsvorm')).openapi({
      description: 'Vormen die voor elk schot bedoeld zijn. Zij tellen niet mee in `dekking`: anders was geen enkel schot wit.',
    }),
    telling: z
      .strictObject({ 'van-kracht': z.int(), navragen: z.int(), wit: z.int() })
      .openapi({ description: 'Het aantal schotten per dekking.', example: { 'van-kracht': 3, navragen: 5, wit: 37 } }),
    vergelijking: z
      .strictObject({
        van: z.string().openapi({ description: 'De vroegste dag.', format: 'date', example: '2023-08-09' }),
        naar: z.string().openapi({ description: 'De laatste dag.', format: 'date', example: '2026-11-22' }),
        gewijzigd: z.int().openapi({ description: 'Het aantal schotten waar iets veranderde.', example: 8 }),
      })
      .optional(),
  })
  .openapi('Dekkingsmatrix');
