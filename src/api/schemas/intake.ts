import { z } from '@hono/zod-openapi';
import { LANGSTE_TEKST } from '../../intake/leesIntakevraag.ts';
import { ZEKERHEDEN_VAN_WOORDEN } from '../../kennisbank/model/naslag.ts';
import { Bronverwijzing, vrijObject } from './algemeen.ts';

const TEKST = 'Wij helpen 70 ouderen langer thuis te wonen. De gemeente betaalt uit de Wmo, zonder zorgverzekeraar.';

/** De vraag van POST /v1/intakes. */
export const Intakevraag = z
  .strictObject({
    tekst: z.string().min(1).max(LANGSTE_TEKST).openapi({
      description:
        'Het initiatief in uw eigen woorden: voor wie het is, wat u doet, wie betaalt en wie er voordeel van heeft. Zonder namen van mensen.',
      example: TEKST,
    }),
    metOmschrijving: z.boolean().optional().openapi({
      description: 'true: zet de tekst als omschrijving in de adviesvraag. Standaard niet.',
      example: false,
    }),
  })
  .openapi('Intakevraag');

const Waarde = z.union([z.string(), z.number(), z.boolean()]).openapi('Intakewaarde');
const kenmerk = z.string().openapi({ description: 'Het kenmerk; zie /v1/kenmerken.', example: 'wetten' });
const waarde = Waarde.openapi({ description: 'Het antwoord; bij een verzameling één van de namen.', example: 'wmo' });
const naam = z.string().optional().openapi({ description: 'Hoe de waarde heet, als zij een naam heeft.', example: 'Wmo' });

const Aanleiding = z
  .strictObject({
    tekst: z.string().openapi({ description: 'Het woord of de woorden, letterlijk uit de tekst.', example: 'Wmo' }),
    begin: z.int().openapi({ description: 'De plaats van het eerste teken in de tekst, vanaf 0, in UTF-16-eenheden.', example: 72 }),
    eind: z.int().openapi({ description: 'De plaats na het laatste teken.', example: 75 }),
    gelezenAls: z.string().optional().openapi({
      description: 'Het woord uit de woordenlijst, als de tekst het anders schrijft: bij een tikfout of een samenstelling.',
      example: 'wijkverpleging',
    }),
    lexicon: z.string().openapi({ description: 'De ingang van de woordenlijst.', example: 'wmo' }),
    bron: Bronverwijzing.openapi({ description: 'Waarop de ingang van de woordenlijst steunt.' }),
  })
  .openapi('Aanleiding');

const woorden = z
  .array(Aanleiding)
  .min(1)
  .openapi({ description: 'De woorden die hiertoe leidden, in de volgorde van de tekst; hoogstens de eerste twintig.' });

const Intakevoorstel = z
  .strictObject({
    kenmerk,
    waarde,
    naam,
    zekerheid: z.enum(ZEKERHEDEN_VAN_WOORDEN).openapi({
      description:
        'zeker: bij name genoemd. waarschijnlijk: een woord dat dit bijna altijd betekent, of twee aanwijzingen; ook een tikfout of samenstelling van iets zekers. onzeker: alleen om na te vragen, en niet in de adviesvraag.',
      example: 'zeker',
    }),
    woorden,
  })
  .openapi('Intakevoorstel');

const Uitgesloten = z.strictObject({ kenmerk, waarde, naam, woorden }).openapi('Uitgesloten');

const Navraag = z
  .strictObject({
    kenmerk,
    vraag: z.string().openapi({ description: 'De vraag bij dit kenmerk.', example: 'Voor welke mensen is uw initiatief bedoeld?' }),
    waarom: z.enum(['ontbreekt', 'onzeker', 'tegenstrijdig']).openapi({
      description:
        'ontbreekt: de tekst zegt er niets over. onzeker: een antwoord om te bevestigen. tegenstrijdig: meer antwoorden waarvan er één kan.',
      example: 'onzeker',
    }),
    voorgesteld: z.array(Waarde).openapi({ description: 'De antwoorden om te bevestigen.', example: ['ouderen'] }),
  })
  .openapi('Navraag');

/** Het antwoord van POST /v1/intakes; een test legt echte antwoorden hiernaast. */
export const Intakeantwoord = z
  .strictObject({
    regelset: z.int().openapi({ description: 'De versie van de regelset waarmee gelezen is.', example: 1 }),
    voorstellen: z.array(Intakevoorstel).openapi({
      description: 'Wat de tekst lijkt te zeggen, in de volgorde van de kenmerken en dan het zekerste eerst.',
    }),
    uitgesloten: z.array(Uitgesloten).openapi({ description: 'Wat de tekst uitdrukkelijk niet bedoelt, zoals "geen Wlz".' }),
    navragen: z.array(Navraag).openapi({ description: 'Wat er nog te bevestigen of te vragen is.' }),
    adviesvraag: vrijObject(
      'De body voor POST /v1/adviezen, met alleen wat zeker of waarschijnlijk is. Een lijst telt daar als volledig: vul aan wat navragen oplevert. Ontbreekt zolang er geen wet en geen domein bekend is.',
      { domeinen: ['sociaal-domein'], wetten: ['wmo'], kenmerken: { doelgroepen: ['ouderen'], aantalDeelnemers: 70 } },
    ).optional(),
  })
  .openapi('Intakeantwoord');
