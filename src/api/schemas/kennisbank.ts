import { z } from '@hono/zod-openapi';
import { Belemmering, Praktijk, Succesfactor } from '../../kennisbank/model/ervaring.ts';
import { Financieringsvorm, Standregel } from '../../kennisbank/model/financieringsvorm.ts';
import { Kengetalpost } from '../../kennisbank/model/kengetalpost.ts';
import { Kenmerk } from '../../kennisbank/model/kenmerk.ts';
import { Begrip, Beleidsontwikkeling, Bron, Doelgroep, Domein, Kengetal, Partijsoort, Wet } from '../../kennisbank/model/naslag.ts';
import { Strekking } from '../../kennisbank/model/regel.ts';
import { OPENBAAR, type OpenbareSoort } from '../../kennisbank/raadplegen.ts';
import { Bronverwijzing, vrijObject } from './algemeen.ts';
import { metHoofdletter } from '../../taal.ts';

const waarden = z.array(z.strictObject({ id: z.string(), naam: z.string(), toelichting: z.string().optional() })).optional();

/** Een kenmerk met zijn toegestane waarden uitgeschreven; welke velden erbij staan hangt van het type af. */
const Kenmerkitem = z.strictObject({
  ...Kenmerk.options[4].shape,
  type: z.enum(['keuze', 'inrichting', 'verzameling', 'getal', 'waarheid']),
  waarden,
  waardenUit: z.array(z.string()).optional(),
  geordend: z.boolean().optional(),
  eenheid: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  geheel: z.boolean().optional(),
});

/** De post van een kengetal; een voorwaarde is een boom, en staat daarom als vrij object in het document. */
const Kengetalpostitem = z
  .strictObject({
    ...Kengetalpost.shape,
    als: vrijObject('Bij welk initiatief dit getal past: een voorwaarde zoals bij een regel.').optional(),
  })
  .openapi('Kengetalpost');

const Regelitem = z.strictObject({
  id: z.string(),
  over: z.strictObject({ soort: z.enum(['financieringsvorm', 'belemmering', 'succesfactor', 'afbakening']), id: z.string() }),
  strekking: Strekking,
  als: vrijObject('De voorwaarde: alle, een, geen, niet, aantalVan, of een kenmerk met een operator.'),
  omdat: z.string(),
  gewicht: z.int().optional(),
  geldigVan: z.string().optional(),
  geldigTot: z.string().optional(),
  bron: Bronverwijzing,
});

const stand = {
  status: Standregel.shape.status,
  sinds: z.string().optional(),
  tot: z.string().optional(),
  zekerheid: Standregel.shape.zekerheid,
  toelichting: z.string(),
  navragenBij: z.string().optional(),
  bron: Bronverwijzing,
};
const StandOpPeildatum = z.strictObject({ deelnemers: z.strictObject(stand), anderen: z.strictObject(stand) }).openapi('StandOpPeildatum');

/** De vorm van een openbaar item in een lijst, per soort. */
export const ITEMSCHEMA: Record<OpenbareSoort, z.ZodObject> = {
  financieringsvormen: z
    .strictObject({ ...Financieringsvorm.shape, standOpPeildatum: StandOpPeildatum.optional() })
    .openapi('Financieringsvorm'),
  belemmeringen: Belemmering.openapi('Belemmering'),
  succesfactoren: Succesfactor.openapi('Succesfactor'),
  praktijken: Praktijk.openapi('Praktijk'),
  wetten: z.strictObject({ ...Wet.shape, vindplaats: z.string().optional() }).openapi('Wet'),
  domeinen: Domein.openapi('Domein'),
  doelgroepen: Doelgroep.openapi('Doelgroep'),
  partijsoorten: Partijsoort.openapi('Partijsoort'),
  kenmerken: Kenmerkitem.openapi('Kenmerk'),
  kengetallen: z.strictObject({ ...Kengetal.shape, post: Kengetalpostitem.optional() }).openapi('Kengetal'),
  bronnen: Bron.extend({
    // Van een bron is soms alleen het jaar of de maand bekend: dan is `date` niet waar. De NLgov-regels vragen bij een datum wel een format.
    datum: Bron.shape.datum.openapi({
      format: 'jaar-maand-of-dag',
      description: 'Zo precies als bekend: JJJJ, JJJJ-MM of JJJJ-MM-DD.',
      example: '2023-08',
    }),
  }).openapi('Bron'),
  begrippen: Begrip.openapi('Begrip'),
  beleidsontwikkelingen: Beleidsontwikkeling.openapi('Beleidsontwikkeling'),
  regels: Regelitem.openapi('Regel'),
};

const Verwezen = z
  .strictObject({
    id: z.string().openapi({ example: 'wij-groningen' }),
    naam: z.string().openapi({ description: 'De naam; een regel heet naar wie hij gaat en wat hij wil zeggen.', example: 'WIJ Groningen' }),
    velden: z.array(z.string()).openapi({
      description: 'De velden waarin de verwijzing staat, op alfabet. "regels": zij volgt uit een regel over dit item.',
      example: ['wetten'],
    }),
  })
  .openapi('Verwezen');

const Verwijzingengroep = z
  .strictObject({ aantal: z.int().openapi({ description: 'Hoeveel items van deze soort.', example: 1 }), items: z.array(Verwezen) })
  .openapi('Verwijzingengroep');

function verwijzingslijst(naam: string, description: string) {
  return z.strictObject(Object.fromEntries(OPENBAAR.map((soort) => [soort, Verwijzingengroep.optional()]))).openapi(naam, { description });
}

const verwijzingen = {
  verwijstNaar: verwijzingslijst(
    'VerwijstNaar',
    'De items waar dit item op de peildatum naar wijst, per soort; een soort zonder items ontbreekt.',
  ),
  verwezenDoor: verwijzingslijst(
    'VerwezenDoor',
    'De items die op de peildatum naar dit item wijzen, per soort; een soort zonder items ontbreekt.',
  ),
};

/** De vorm van één openbaar item met zijn verwijzingen. */
export function itemdetail(soort: OpenbareSoort): z.ZodObject {
  const naam = `${metHoofdletter(soort)}Detail`;
  return z.strictObject({ ...ITEMSCHEMA[soort].shape, ...verwijzingen }).openapi(naam);
}
