import { z } from '@hono/zod-openapi';
import { MINISTERIES, ROLLEN } from '../../beheer/rollen.ts';
import { FOUTEN, probleem, Veldwaarde } from '../schemas/algemeen.ts';

const moment = (description: string) => z.string().openapi({ format: 'date-time', description, example: '2026-11-25T10:00:00.000Z' });
const dag = (description: string) => z.string().openapi({ format: 'date', description, example: '2026-11-25' });

export const Rol = z.enum(ROLLEN).openapi({ description: 'Wat iemand mag.', example: 'redacteur' });
export const Ministerie = z.enum(MINISTERIES).openapi({ description: 'Voor welk ministerie.', example: 'VWS' });

export const STATUSSEN = ['concept', 'ter-beoordeling', 'goedgekeurd', 'gepubliceerd', 'vervangen', 'ingetrokken'] as const;

export const Regelsetstand = z
  .strictObject({
    versie: z.int().openapi({ example: 2 }),
    status: z.enum(STATUSSEN).openapi({ description: 'De stand vandaag.', example: 'concept' }),
    naam: z.string(),
    toelichting: z.string().openapi({ description: 'Wat er in deze versie verandert.' }),
    dekkingVanaf: dag('De vroegste peildatum.'),
    kennisTot: dag('De dag tot waar de bronnen zijn nagelopen.'),
    gebaseerdOp: z.int().optional().openapi({ description: 'De gepubliceerde versie waarvan zij is afgeleid.', example: 1 }),
    actiefVanaf: dag('De dag vanaf wanneer zij geldt.').optional(),
    gepubliceerdOp: moment('Wanneer zij is gepubliceerd.').optional(),
    sha256: z.string().optional().openapi({ description: 'Het zegel over alle inhoud.' }),
  })
  .openapi('Regelsetstand');

export const Beoordeling = z
  .strictObject({
    goedkeuringen: z.array(z.strictObject({ persoon: z.string(), ministerie: Ministerie.optional() })),
    ontbreekt: z.array(z.string()).openapi({ description: 'De ministeries die nog moeten goedkeuren.', example: ['BZK'] }),
    rijkEnGemeenten: z.array(z.string()).openapi({
      description: 'De gewijzigde vormen die geld tussen Rijk en gemeenten raken: dan zijn VWS en BZK allebei nodig.',
      example: ['spuk-dos'],
    }),
  })
  .openapi('Beoordeling');

export const BEHEERFOUTEN = {
  401: probleem('U bent niet aangemeld.'),
  403: probleem('Uw rol mag dit niet, of u mag uw eigen werk niet beoordelen.'),
  409: probleem('Dit kan niet in de huidige stand; bij een dichte poort staan de bevindingen erbij.'),
  412: probleem('Een ander was u voor: de ETag in If-Match is niet meer die van nu.'),
  428: probleem('De kop If-Match ontbreekt.'),
} as const;

/** De fouten van een handeling op een stand die de oproeper zag. */
export const STANDFOUTEN = { 404: FOUTEN[404], 409: BEHEERFOUTEN[409], 412: BEHEERFOUTEN[412], 428: BEHEERFOUTEN[428] } as const;
/** De fouten van een operatie met een body; 400 heeft elke operatie van het beheer. */
export const BODYFOUTEN = { 413: FOUTEN[413], 415: FOUTEN[415] } as const;

/** De kop waarmee de oproeper zegt welke stand hij zag. */
export const ifMatch = z.object({
  'If-Match': z
    .string()
    .optional()
    .openapi({
      param: { name: 'If-Match', in: 'header' },
      description: 'De ETag van de stand die u zag; een GET geeft haar.',
      example: '"regelset-2-0"',
    }),
});

export const versieParameter = z.object({
  versie: z.string().openapi({ param: { name: 'versie', in: 'path' }, description: 'Het nummer van de regelset.', example: '2' }),
});

export const ETAGKOP = {
  ETag: { description: 'De stand van nu; stuur hem terug als If-Match bij een wijziging.', schema: { type: 'string' as const } },
};

const Veldverschil = z
  .strictObject({
    veld: z.string().openapi({ description: 'Het pad in het item.', example: 'uitleg.tekst' }),
    voor: Veldwaarde.optional().openapi({ description: 'Wat er stond; ontbreekt als het veld er niet was.' }),
    na: Veldwaarde.optional().openapi({ description: 'Wat er staat; ontbreekt als het veld er niet meer is.' }),
  })
  .openapi('Veldverschil');

export const Verschillen = z
  .strictObject({
    gegevens: z.array(Veldverschil),
    soorten: z.array(
      z.strictObject({
        soort: z.string().openapi({ example: 'regels' }),
        toegevoegd: z.array(z.string()),
        verwijderd: z.array(z.string()),
        gewijzigd: z.array(z.strictObject({ id: z.string(), velden: z.array(Veldverschil) })),
        herschikt: z.boolean().openapi({ description: 'De items staan in een andere volgorde.' }),
      }),
    ),
  })
  .openapi('Verschillen');
