import { z } from '@hono/zod-openapi';
import { OORZAAKSOORTEN } from '../../advies/vergelijking/oorzaak.ts';
import { VERSCHILLEN } from '../../advies/vergelijking/verschil.ts';
import { Adviesantwoord } from './advies.ts';

const Gegevenmet = z
  .strictObject({
    regelset: z.int().openapi({ description: 'De versie van de regelset.', example: 1 }),
    peildatum: z.string().openapi({ description: 'De dag waarvoor gewogen is.', format: 'date', example: '2026-11-22' }),
    motor: z.string().openapi({ description: 'De versie van de rekenwijze.', example: '1.0.0' }),
  })
  .openapi('Gegevenmet');

const Oorzaak = z
  .strictObject({
    soort: z.enum(OORZAAKSOORTEN).openapi({
      description:
        'Wat er anders is. Een regel kan erbij zijn gekomen, weg zijn, veranderd zijn, nu anders uitkomen, op de ene dag gelden en op de andere niet, of voorgaan. Een stand kan veranderd zijn of met de dag verschillen. Een item is een vorm, belemmering of wet.',
    }),
    regel: z.string().optional().openapi({ description: 'De regel; zie /v1/regels.', example: 'wet-dos-baten-in-de-wlz' }),
    item: z.string().optional().openapi({ description: 'De vorm, belemmering of wet, of het kenmerk.', example: 'wet-dos' }),
    zin: z.string().openapi({ example: 'Deze regel is veranderd: Er moeten baten in de Wlz vallen.' }),
  })
  .openapi('Oorzaak');

const Verschil = z
  .strictObject({
    over: z.enum(VERSCHILLEN).openapi({ description: 'Wat er veranderde.' }),
    id: z
      .string()
      .openapi({ description: 'De vorm, de belemmering, de soort vorm of het kenmerk; anders het onderdeel zelf.', example: 'wet-dos' }),
    naam: z.string(),
    was: z
      .string()
      .optional()
      .openapi({ description: 'Wat het was; ontbreekt als het er niet was, en bij de volgorde.', example: 'mogelijk' }),
    wordt: z
      .string()
      .optional()
      .openapi({ description: 'Wat het nu is; ontbreekt als het er niet meer is, en bij de volgorde.', example: 'passend' }),
    eersteDrieWas: z.array(z.string()).optional().openapi({ description: 'Bij de volgorde: de vormen die vooraan stonden.' }),
    eersteDrieWordt: z.array(z.string()).optional().openapi({ description: 'Bij de volgorde: de vormen die nu vooraan staan.' }),
    zin: z.string().openapi({ example: 'Wet Domeinoverstijgend Samenwerken (Wet DOS) was mogelijk en is nu passend.' }),
    oorzaken: z.array(Oorzaak).min(1).openapi({ description: 'Waardoor; altijd minstens één.' }),
  })
  .openapi('Verschil');

/** Het antwoord van POST /v1/adviezen/{id}/_herbereken. */
export const Herberekening = z
  .strictObject({
    actueel: z.boolean().openapi({ description: 'Waar als er niets veranderde.' }),
    samenvatting: z.string().openapi({ description: 'Alles in één zin.', example: 'Uw advies is nog actueel.' }),
    toen: Gegevenmet.openapi({ description: 'Waarmee het bewaarde advies gegeven is.' }),
    nu: Gegevenmet.openapi({ description: 'Waarmee het nieuwe advies gegeven is.' }),
    veranderd: z.array(Verschil).openapi({ description: 'Alles wat veranderde, ook in onderdelen die niet gevraagd zijn.' }),
    advies: Adviesantwoord.openapi({ description: 'Het nieuwe advies, met dezelfde uitleg en onderdelen. Het wordt niet bewaard.' }),
  })
  .openapi('Herberekening');
