import { z } from '@hono/zod-openapi';
import { OPENBAAR } from '../../kennisbank/raadplegen.ts';

const Plek = z
  .strictObject({
    begin: z.int().openapi({ description: 'De plaats van het eerste teken van de treffer, vanaf 0, in UTF-16-eenheden.', example: 4 }),
    eind: z.int().openapi({ description: 'De plaats na het laatste teken.', example: 15 }),
  })
  .openapi('Plek');

const Fragment = z
  .strictObject({
    veld: z.string().openapi({ description: 'Het veld van het item waar de tekst uit komt.', example: 'wat.tekst' }),
    tekst: z.string().openapi({
      description: 'Een stuk van dat veld, letterlijk: gewone tekst zonder opmaak.',
      example: 'Een zorgkantoor mag meebetalen aan hulp die zwaardere zorg voorkomt.',
    }),
    plekken: z.array(Plek).openapi({ description: 'Waar in `tekst` de treffers staan, op volgorde en zonder overlap.' }),
    meerErvoor: z.boolean().openapi({ description: 'In het veld staat hier nog tekst voor.', example: false }),
    meerErna: z.boolean().openapi({ description: 'In het veld staat hier nog tekst na.', example: true }),
  })
  .openapi('Fragment');

const Zoekresultaat = z
  .strictObject({
    soort: z.enum(OPENBAAR).openapi({ description: 'De soort van het item.', example: 'financieringsvormen' }),
    id: z.string().openapi({ example: 'wet-dos' }),
    naam: z.string().openapi({ example: 'Wet Domeinoverstijgend Samenwerken (Wet DOS)' }),
    naamplekken: z.array(Plek).openapi({ description: 'Waar in `naam` de treffers staan.' }),
    link: z.string().openapi({
      description: 'Het adres van het item, met de peildatum en de regelset die de vraag noemde.',
      example: '/v1/financieringsvormen/wet-dos',
    }),
    fragment: Fragment.optional().openapi({
      description: 'De tekst waarin de vraag het best te herkennen is; ontbreekt bij een item zonder tekst.',
    }),
  })
  .openapi('Zoekresultaat');

/** Het antwoord op een zoekvraag. */
export const Zoekantwoord = z
  .strictObject({
    items: z.array(Zoekresultaat).openapi({ description: 'De gevonden items op dit blad, het beste eerst.' }),
    totaal: z.int().openapi({ description: 'Het aantal gevonden items op alle bladen samen.', example: 12 }),
    perSoort: z.strictObject(Object.fromEntries(OPENBAAR.map((soort) => [soort, z.int().optional()]))).openapi({
      description: 'Het aantal gevonden items per soort, ook van soorten die niet gekozen zijn; een soort zonder items ontbreekt.',
    }),
    bedoeldeU: z.string().optional().openapi({
      description:
        'De vraag zoals zij waarschijnlijk bedoeld is. Staat er alleen als een woord nergens voorkomt en er een bekend woord op lijkt.',
      example: 'shared savings',
    }),
  })
  .openapi('Zoekantwoord');
