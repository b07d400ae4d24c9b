import { z } from '@hono/zod-openapi';
import { AFBAKENINGEN, Strekking } from '../../kennisbank/model/regel.ts';
import { Oordeel } from '../../kennisbank/model/toetsgeval.ts';
import { SoortVorm, StatusVorm } from '../../kennisbank/model/financieringsvorm.ts';
import { Zekerheid } from '../../kennisbank/model/basis.ts';
import { Bronverwijzing, vrijObject } from './algemeen.ts';
import { Businesscaseschetsvraag } from './businesscasevraag.ts';
import { Concept } from './concept.ts';

/** Het antwoord van POST /v1/adviezen, zoals het document het belooft; een test legt echte antwoorden hiernaast. */

const id = (voorbeeld: string) => z.string().openapi({ example: voorbeeld });
const ids = (voorbeeld: string, description: string) => z.array(z.string()).openapi({ description, example: [voorbeeld] });
const Bronzin = z.strictObject({ tekst: z.string(), bron: Bronverwijzing }).openapi('Bronzin');
const datum = (description: string) => z.string().openapi({ description, format: 'date', example: '2026-02-04' });

const Waarde = z.union([z.array(z.string()), z.number(), z.string(), z.boolean()]).openapi('Waarde');

const Reden = z
  .strictObject({
    regel: id('wet-dos-wlz').openapi({ description: 'De regel; zie /v1/regels.' }),
    strekking: Strekking.openapi({ description: 'Wat de regel wil zeggen.' }),
    uitkomst: z
      .enum(['voldaan', 'niet-voldaan', 'onbekend'])
      .openapi({ description: 'De waarheid van de voorwaarde zelf, wat de strekking ook is.' }),
    toelichting: z.string(),
    bron: Bronverwijzing,
    afleiding: vrijObject(
      'Bij uitleg=volledig: elk deel van de voorwaarde met kenmerk, operator, verwacht, gevonden, uitkomst en een zin.',
    ).optional(),
  })
  .openapi('Reden');

const Beschikbaarheid = z
  .strictObject({
    status: StatusVorm.openapi({ description: 'De stand op de peildatum.' }),
    sinds: datum('Vanaf wanneer deze stand geldt.').optional(),
    tot: datum('De laatste dag van deze stand.').optional(),
    zekerheid: Zekerheid.openapi({ description: 'Hoe zeker dit is; niet-gevonden: gezocht en niet gevonden.' }),
    toelichting: z.string().optional().openapi({ description: 'Wat er bekend is en wat niet; afwezig bij uitleg=geen.' }),
    navragenBij: z.string().optional(),
    bron: Bronverwijzing.optional(),
  })
  .openapi('Beschikbaarheid');

const Voorstel = z
  .strictObject({
    wijzigingen: z.array(
      z.strictObject({
        kenmerk: id('gemeenteFinanciertVoor'),
        van: Waarde.optional().openapi({ description: 'Wat er nu staat; ontbreekt als het nog niet bekend is.' }),
        naar: Waarde,
        aard: z.enum(['regelen', 'uitzoeken']).openapi({ description: 'uitzoeken: nog niet bekend, en niemand kan het veranderen.' }),
        doorWie: z.enum(['initiatief', 'gemeente', 'rijk', 'niemand']).openapi({ description: 'Wie dit kan veranderen.' }),
      }),
    ),
    wordt: z
      .enum(['passend', 'mogelijk'])
      .openapi({ description: 'Het oordeel daarna; mogelijk als de stand van de vorm nog onzeker is.' }),
    neemtWeg: ids('transactiekosten', 'De belemmeringen die er dan niet meer zijn.'),
    toelichting: z.string(),
  })
  .openapi('Voorstel');

const Vormadvies = z
  .strictObject({
    id: id('wet-dos'),
    naam: z.string(),
    soort: SoortVorm,
    categorieen: ids('betaalafspraken', 'De categorieën waaronder deze vorm valt; afwezig bij uitleg=geen.').optional(),
    oordeel: Oordeel,
    geschiktheid: z.number().min(0).max(1).openapi({ description: 'Hoe goed zij past, op wat bekend is (0 tot 1).', example: 0.82 }),
    zekerheid: z.number().min(0).max(1).openapi({ description: 'Het deel van het gewicht dat bekend is (0 tot 1).', example: 0.6 }),
    beschikbaarheid: Beschikbaarheid,
    waarom: z
      .array(z.string())
      .max(3)
      .optional()
      .openapi({ description: 'Hoogstens drie zinnen die zeggen waarom, de sterkste eerst; afwezig bij uitleg=geen.' }),
    redenen: z.array(Reden).optional().openapi({ description: 'De sterkste eerst; afwezig bij uitleg=geen.' }),
    watMoetVeranderen: z.array(Voorstel).optional().openapi({
      description: 'Hoogstens drie stellen wijzigingen waarmee aan alle eisen is voldaan, de goedkoopste eerst; afwezig bij uitleg=geen.',
    }),
    nietsTeVeranderen: z
      .string()
      .optional()
      .openapi({ description: 'Waarom er niets te veranderen valt; alleen bij een vorm die niet passend is en geen voorstel heeft.' }),
    belemmeringen: ids('schadekarakter', 'De belemmeringen uit dit advies waar iets op wijst en die deze vorm raken.'),
    praktijken: ids(
      'hollandscheveld-verbindt',
      'Praktijken die bij deze vorm als voorbeeld staan; zie /v1/praktijken. Afwezig bij uitleg=geen.',
    ).optional(),
    vervolgstappen: z
      .array(Bronzin)
      .optional()
      .openapi({ description: 'De stappen om haar te regelen, in volgorde; alleen bij een vorm die passend of mogelijk is.' }),
  })
  .openapi('Vormadvies');

const Handelingsperspectief = z
  .strictObject({
    tekst: z.string(),
    praktijk: z.string().optional(),
    overdraagbaar: z.string().openapi({ description: 'Voor wie dit over te nemen is.' }),
    geldigVan: z.string().optional(),
    geldigTot: z.string().optional(),
    bron: Bronverwijzing,
  })
  .openapi('Handelingsperspectief');

const Belemmeringadvies = z
  .strictObject({
    id: id('schadekarakter'),
    naam: z.string(),
    geldt: z.enum(['ja', 'mogelijk']),
    aanwijzing: z
      .boolean()
      .openapi({ description: 'Of er iets bekend is dat erop wijst; anders is zij alleen mogelijk omdat nog niemand het heeft gezegd.' }),
    schot: z.enum(['hard', 'zacht']),
    fase: z.enum(['opstarten', 'bestendigen', 'stelsel']),
    toelichting: z.string().optional(),
    bron: Bronverwijzing.optional(),
    handelingsperspectief: z.array(Handelingsperspectief).optional().openapi({ description: 'Wat anderen eraan deden.' }),
    redenen: z.array(Reden).optional(),
  })
  .openapi('Belemmeringadvies');

const Succesfactoradvies = z
  .strictObject({
    id: id('gezamenlijke-visie'),
    naam: z.string(),
    fase: z.enum(['opstarten', 'bestendigen']),
    stand: z.enum(['aanwezig', 'ontbreekt', 'onbekend']),
    toelichting: z.string(),
    bron: Bronverwijzing,
    aanpak: Bronzin.optional().openapi({ description: 'Wat te doen als zij ontbreekt of onbekend is.' }),
    voorbeelden: z.array(z.strictObject({ tekst: z.string(), praktijk: z.string().optional(), bron: Bronverwijzing })),
  })
  .openapi('Succesfactoradvies');

const Ontvangstbewijs = z
  .strictObject({
    regelset: z.strictObject({ versie: z.int(), sha256: z.string(), gepubliceerdOp: z.string().openapi({ format: 'date-time' }) }),
    peildatum: datum('De dag waarvoor dit advies geldt.'),
    motor: z.string().openapi({ description: 'De versie van de rekenwijze.', example: '1.0.0' }),
    initiatief: vrijObject('De vraag zoals wij haar begrepen.'),
    afgeleid: z.record(z.string(), Waarde).openapi({ description: 'Wat uit de kenmerken is berekend.' }),
    aannames: z.array(z.string()),
    inhoudSha256: z.string().openapi({ description: 'sha256 van de canonieke JSON van de overige onderdelen in dit antwoord.' }),
  })
  .openapi('Ontvangstbewijs');

export const Adviesantwoord = z
  .strictObject({
    id: z.string().optional().openapi({
      description: 'Alleen als het advies bewaard is: waarmee het terug te halen is.',
      example: '7f3a9c0e5b1d4826a0f2c7e94d6b8135',
    }),
    verwijdersleutel: z.string().optional().openapi({
      description: 'Alleen in het antwoord op het bewaren zelf: de sleutel om het advies te verwijderen. Hij komt niet terug.',
    }),
    verlooptOp: z
      .string()
      .optional()
      .openapi({ description: 'Alleen als het advies bewaard is: het moment waarna het er niet meer is.', format: 'date-time' }),
    ontvangstbewijs: Ontvangstbewijs.optional(),
    afbakening: z
      .strictObject({
        oordeel: z.enum(AFBAKENINGEN),
        schotten: z.enum(['hard', 'zacht', 'gemengd']).optional(),
        toelichting: z.string(),
        redenen: z.array(Reden),
      })
      .optional()
      .openapi({ description: 'Is ontschotten hier de vraag?' }),
    financieringsvormen: z.array(Vormadvies).optional().openapi({ description: 'Elke vorm van de regelset, per soort, de beste eerst.' }),
    belemmeringen: z.array(Belemmeringadvies).optional(),
    succesfactoren: z.array(Succesfactoradvies).optional(),
    praktijken: z
      .array(
        z.strictObject({
          id: id('hollandscheveld-verbindt'),
          naam: z.string(),
          gelijkenis: z.number().min(0).max(1),
          waarom: z.array(z.string()),
          kort: z.string(),
          geleerd: z.array(Bronzin),
          afloop: Bronzin.optional().openapi({ description: 'Hoe het verder ging of eindigde.' }),
          bron: Bronverwijzing,
        }),
      )
      .optional()
      .openapi({ description: 'De praktijken die het meest op dit initiatief lijken.' }),
    beleidsontwikkelingen: z
      .array(
        z.strictObject({
          id: z.string(),
          naam: z.string(),
          wanneer: z.string(),
          tekst: z.string(),
          zekerheid: Zekerheid,
          bron: Bronverwijzing,
        }),
      )
      .optional()
      .openapi({ description: 'Wat er tot de peildatum veranderde rond deze wetten, het nieuwste eerst.' }),
    vervolgvragen: z
      .array(
        z.strictObject({
          kenmerk: z.string(),
          soort: z.enum(['beslissend', 'verfijnend']),
          vraag: z.string(),
          uitleg: z.string(),
          beantwoorder: z.string(),
          type: z.enum(['keuze', 'inrichting', 'verzameling', 'getal', 'waarheid']).openapi({ description: 'Hoe het antwoord eruitziet.' }),
          mogelijkeAntwoorden: z
            .array(z.strictObject({ waarde: z.union([z.string(), z.boolean()]), naam: z.string() }))
            .openapi({ description: 'Elk antwoord dat kan. Van een verzameling mogen er meer; bij een getal leeg.' }),
          eenheid: z.string().optional().openapi({ description: 'Waarin een getal geteld wordt.', example: 'euro' }),
          beslistOver: z.array(z.string()).openapi({ description: 'De vormen en belemmeringen die op dit antwoord wachten.' }),
          winst: z.number().openapi({ description: 'Hoeveel oordelen en plaatsen het antwoord naar verwachting beslist.', example: 3.2 }),
        }),
      )
      .optional(),
    klaar: z
      .boolean()
      .optional()
      .openapi({ description: 'Waar als geen antwoord dat niet is overgeslagen nog een oordeel kan veranderen.' }),
    businesscase: Concept.optional().openapi({ description: 'Een opzet van de businesscase, om aan te vullen.' }),
    waarschuwingen: z.array(z.strictObject({ code: z.string(), plaats: z.string().optional(), tekst: z.string() })).optional(),
  })
  .openapi('Advies');

/** De vraag in het document. De vorm die echt controleert staat in `advies/initiatiefvorm.ts`; een test houdt de velden gelijk. */
export const Initiatiefvraag = z
  .strictObject({
    naam: z.string().max(200).optional().openapi({ example: 'Hollandscheveld Verbindt' }),
    omschrijving: z
      .string()
      .max(5000)
      .optional()
      .openapi({ description: 'Vrije tekst; wordt niet gebruikt om te oordelen, en alleen bewaard als u daarom vraagt.' }),
    domeinen: z
      .array(z.string())
      .max(100)
      .optional()
      .openapi({ description: 'Minstens één wet of domein. Bekende namen: /v1/domeinen.', example: ['sociaal-domein', 'zorg'] }),
    wetten: z
      .array(z.string())
      .max(100)
      .optional()
      .openapi({
        description: 'De wetten waaruit geld komt of zou moeten komen. Bekende namen: /v1/wetten.',
        example: ['wmo', 'wlz', 'zvw'],
      }),
    kenmerken: vrijObject('Antwoorden op de vragen van /v1/kenmerken. Wat ontbreekt of null is, is onbekend. Een lijst is volledig.', {
      niveau: 'individueel',
      lastenIn: ['wmo'],
      batenIn: ['wlz'],
    }).optional(),
    overgeslagen: z
      .array(z.string())
      .max(100)
      .optional()
      .openapi({ description: 'Kenmerken waarop u het antwoord niet weet: zij worden niet meer gevraagd.' }),
    businesscase: Businesscaseschetsvraag.optional(),
    bewaren: z.boolean().optional().openapi({
      description: 'true: het advies wordt bewaard tot zijn termijn voorbij is of u het verwijdert. Zonder dit wordt er niets bewaard.',
    }),
  })
  .openapi('Initiatief');
