import { z } from '@hono/zod-openapi';
import {
  AARDEN,
  CATEGORIEEN,
  HERKOMSTSOORTEN,
  HOOGSTENS_PARTIJEN,
  HOOGSTENS_POSTEN,
  HOOGSTENS_VARIANTEN,
  NEGATIEVE_BATEN,
  RICHTINGEN,
  UITVOERDER,
  VERDELINGEN,
} from '../../businesscase/model.ts';
import { POOLSLEUTELS, VARIANTVORMEN } from '../../businesscase/varianten/variantmodel.ts';
import { SUCCESSOORTEN, TRAJECTSOORTEN } from '../../businesscase/deuren/lpbl.ts';
import { vrijObject } from './algemeen.ts';
import { BUSINESSCASEVOORBEELD } from './businesscasevoorbeeld.ts';

/**
 * De vraag van POST /v1/businesscases in het document. De lezer die echt controleert staat in `advies/businesscase`;
 * een test houdt de velden gelijk.
 */

const bedrag = (description: string) => z.number().min(0).openapi({ description, example: 10_000 });
const fractie = (description: string) => z.number().min(0).max(1).openapi({ description, example: 0.25 });
const jaren = (description: string) => z.int().min(0).max(60).openapi({ description, example: 2 });
const partijId = z.string().max(200).openapi({ description: 'De id van een partij.', example: 'gemeente' });
const wetId = z.string().max(200).openapi({ description: 'De wet of het domein waaruit het komt; zie /v1/wetten.', example: 'wmo' });

const Rekening = z
  .strictObject({ partij: partijId, wet: wetId.optional() })
  .openapi('Rekening', { description: 'Een partij, en de wet waaruit zij betaalt of waarin zij bespaart.' });
const Rekeningaandeel = z
  .strictObject({ partij: partijId, wet: wetId.optional(), aandeel: fractie('Het deel voor deze rekening.') })
  .openapi('Rekeningaandeel');
const Rekeningbedrag = z.strictObject({ partij: partijId, wet: wetId.optional(), bedrag: bedrag('Euro.') }).openapi('Rekeningbedrag');
const aandelen = (description: string) =>
  z
    .array(Rekeningaandeel)
    .optional()
    .openapi({ description: `${description} Samen 1.` });

export const Partijvraag = z
  .strictObject({
    id: partijId,
    soort: z.string().openapi({ description: 'Een partijsoort; zie /v1/partijsoorten.', example: 'gemeente' }),
    naam: z.string().max(200).optional(),
    rol: z.enum([UITVOERDER]).optional().openapi({ description: 'De kosten van een uitvoerder zijn wat de varianten financieren.' }),
  })
  .openapi('Partij');

export const Bereikvraag = z
  .strictObject({
    laag: z.number(),
    basis: z.number(),
    hoog: z.number(),
    verdeling: z.enum(VERDELINGEN).optional().openapi({ description: 'Hoe er bij onzekerheid getrokken wordt; standaard driehoek.' }),
    parameter: z
      .string()
      .optional()
      .openapi({ description: 'Posten met dezelfde parameter bewegen samen.', example: 'aantal-huishoudens' }),
  })
  .openapi('Bereik');

const getalOfBereik = (description: string, example: number) => z.union([z.number(), Bereikvraag]).openapi({ description, example });

export const Postvraag = z
  .strictObject({
    id: z.string().max(200).optional().openapi({ example: 'uitvoering' }),
    naam: z.string().max(200).optional(),
    richting: z.enum(RICHTINGEN),
    aard: z.enum(AARDEN).optional().openapi({ description: 'Immaterieel telt alleen in de maatschappelijke uitkomst, nooit in kas.' }),
    categorie: z.enum([...CATEGORIEEN.kosten, ...CATEGORIEEN.baten]).openapi({ description: 'De soort kosten of baten (lpbl-2014 3.2).' }),
    partij: partijId,
    wet: wetId.optional(),
    hoeveelheid: getalOfBereik('Hoeveel eenheden; 0 of meer.', 40),
    eenheid: z.string().max(200).optional().openapi({ example: 'huishouden' }),
    prijs: getalOfBereik('Euro per eenheid; zonder prijs is de post PM.', 2500).optional(),
    prijspeil: z
      .int()
      .optional()
      .openapi({ description: 'Het prijspeil van deze post, als dat anders is dan van de berekening.', example: 2022 }),
    jaarprofiel: z
      .array(z.number())
      .optional()
      .openapi({
        description: 'Gewicht per jaar vanaf jaar 0; standaard [1]. Negatief is een baat die een verlies wordt.',
        example: [0, 1, 1],
      }),
    deadweight: fractie('Het deel dat ook zonder de aanpak was gebeurd.').optional(),
    verdringing: fractie('Het deel dat een ander dan minder doet.').optional(),
    aandeelAanpak: fractie(
      'Het deel dat door de aanpak komt; bij LPBL heet dit attributie. De SROI-gids noemt attributie juist het deel van anderen: dat is 1 min dit.',
    ).optional(),
    terugval: fractie('Het deel dat terugvalt.').optional(),
    afnamePerJaar: fractie('Hoeveel het effect elk jaar na het eerste afneemt.').optional(),
    verzilverbaar: fractie('Het deel van het effect dat als geld vrijkomt.').optional(),
    verzilverVertragingJaren: jaren('Hoeveel jaar later het geld vrijkomt dan het effect.').optional(),
    herkomst: z
      .strictObject({ soort: z.enum(HERKOMSTSOORTEN), bron: z.string().optional(), plaats: z.string().optional() })
      .optional()
      .openapi({ description: 'Waar het getal vandaan komt; standaard gebruiker.' }),
  })
  .openapi('Post');

const rekeningVeld = (description: string) => z.union([z.string(), Rekening]).optional().openapi({ description });

/** Alle parameters van alle vormen bij elkaar; welke bij welke vorm horen staat in docs/businesscase.md en wordt bij het lezen gecontroleerd. */
export const Variantvraag = z
  .strictObject({
    vorm: z.enum(VARIANTVORMEN),
    naam: z.string().max(200).optional(),
    aandelen: aandelen('maatwerkbudget, betaalafspraken, revolverend (aangewezen) en pooling (vast): wie welk deel betaalt.'),
    leerkosten: Rekeningbedrag.optional().openapi({ description: 'maatwerkbudget-lerend: wat het leren kost.' }),
    voorfinancier: rekeningVeld('revolverend en vooraf-inboeken: wie de kosten voorlegt.'),
    deelnemers: z
      .array(z.union([z.string(), Rekening]))
      .optional()
      .openapi({ description: 'revolverend en vooraf-inboeken: wie terugbetaalt of inbrengt.' }),
    sleutel: z
      .enum(['naar-baten', 'aangewezen', ...POOLSLEUTELS])
      .optional()
      .openapi({ description: 'revolverend en pooling: hoe er verdeeld wordt.' }),
    grondslag: z
      .enum(['deelnemers', 'alle-begunstigden', 'normbedrag', 'meerkosten'])
      .optional()
      .openapi({ description: 'revolverend: waarover verdeeld wordt; centrale vergoeding: normbedrag of bewezen meerkosten.' }),
    vertragingJaren: jaren('revolverend: na hoeveel jaar wordt terugbetaald.').optional(),
    wijze: z.enum(['inleg-vooraf', 'taakstellend']).optional().openapi({ description: 'vooraf-inboeken.' }),
    realisatie: z
      .array(
        z.strictObject({
          partij: partijId,
          wet: wetId.optional(),
          factor: z.number().min(0).openapi({ description: '1 is precies de verwachting.' }),
        }),
      )
      .optional()
      .openapi({ description: 'vooraf-inboeken: gerealiseerde besparing gedeeld door verwachte.' }),
    nacalculatie: z.boolean().optional().openapi({ description: 'vooraf-inboeken: of achteraf wordt verrekend.' }),
    nacalculatieNaJaren: jaren('vooraf-inboeken: wanneer.').optional(),
    investeerder: rekeningVeld('impact-bond: wie de uitvoering voorlegt.'),
    rendement: fractie('impact-bond en resultaatreservering: rendement per jaar.').optional(),
    looptijdJaren: jaren('impact-bond en resultaatreservering: wanneer het resultaat betaald wordt.').optional(),
    betalers: aandelen('impact-bond en resultaatreservering: wie voor het resultaat betaalt.'),
    transactiekosten: Rekeningbedrag.optional().openapi({
      description: 'impact-bond en resultaatreservering: echte kosten van de afspraken, in jaar 0.',
    }),
    plafond: bedrag('impact-bond en shared-savings: hoogstens dit bedrag.').optional(),
    uitkomst: z
      .union([z.enum(['geslaagd', 'mislukt']), z.strictObject({ resultaat: z.number(), drempel: z.number(), doel: z.number() })])
      .optional()
      .openapi({ description: 'impact-bond en resultaatreservering: het resultaat, ook in delen.' }),
    risicodrager: z
      .union([z.enum(['investeerder', 'uitvoerder']), z.strictObject({ aandeelUitvoerder: fractie('Het deel voor de uitvoerder.') })])
      .optional()
      .openapi({ description: 'impact-bond: wie draagt wat er bij mislukken niet terugkomt.' }),
    betaler: rekeningVeld('Wie betaalt als er niet precies één Rijk of zorgkantoor is.'),
    ontvanger: rekeningVeld('centrale vergoeding en toewijzing: wie het geld krijgt.'),
    ontvangers: z
      .array(
        z.strictObject({
          partij: partijId,
          wet: wetId.optional(),
          normbedrag: bedrag('Per cliënt.').optional(),
          clienten: z.number().min(0).optional(),
        }),
      )
      .optional()
      .openapi({ description: 'centrale vergoeding: meer ontvangers, elk met eigen normbedrag en cliënten.' }),
    normbedrag: bedrag('centrale vergoeding: euro per cliënt.').optional(),
    clienten: z.number().min(0).optional().openapi({ description: 'centrale vergoeding: aantal cliënten.', example: 40 }),
    beschikking: bedrag('centrale vergoeding: hoogstens dit bedrag.').optional(),
    terugvordering: z
      .strictObject({ naJaren: jaren('Wanneer.') })
      .optional()
      .openapi({ description: 'centrale vergoeding: wat boven de kosten ligt gaat terug.' }),
    rest: rekeningVeld('Wie betaalt wat de vorm openlaat.'),
    bedrag: bedrag('toewijzing en lumpsum: de vaste som.').optional(),
    bijdrage: bedrag('wet-dos: wat het zorgkantoor meebetaalt.').optional(),
    opdrachtgever: rekeningVeld('lumpsum: wie de vaste som betaalt.'),
    hoofdaannemer: rekeningVeld('lumpsum: wie haar krijgt.'),
    bandbreedte: fractie('lumpsum: binnen dit deel van de som deelt niemand.').optional(),
    delingTekort: fractie('lumpsum: deel van een tekort buiten de bandbreedte voor de opdrachtgever.').optional(),
    delingOverschot: fractie('lumpsum: deel van een overschot buiten de bandbreedte voor de opdrachtgever.').optional(),
    benchmark: bedrag('shared-savings: verwachte kosten zonder de aanpak.').optional(),
    werkelijk: bedrag('shared-savings: werkelijke kosten.').optional(),
    minimaleBesparing: fractie('shared-savings: kleinere besparingen worden niet gedeeld.').optional(),
    deelpercentage: fractie('shared-savings: het deel van de besparing dat verdeeld wordt.').optional(),
    verdeling: aandelen('shared-savings: wie welk deel krijgt.'),
    verliesdeling: fractie('shared-savings: het deel van een verlies dat de ontvangers dragen.').optional(),
    preventiefonds: Rekeningaandeel.optional().openapi({ description: 'shared-savings: een deel van de pot gaat eerst hierheen.' }),
  })
  .openapi('Variant', { description: 'Een financieringsvorm met haar parameters.' });

const Lpbltype = z
  .strictObject({
    aandeel: fractie('Deel van alle huishoudens.'),
    enkelvoudig: fractie('Deel zonder of met een enkelvoudig probleem.').optional(),
    zelfredzaam: fractie('Deel met meervoudige problemen dat zich redt.').optional(),
    nietZelfredzaam: fractie('Deel met meervoudige problemen dat zich niet redt.').optional(),
    top: fractie('Deel in de top van de piramide.').optional(),
  })
  .openapi('Lpbltype');

const caseload = z.number().openapi({ description: 'Huishoudens per fte.', example: 150 }).optional();
const geboekt = { prijs: bedrag('Euro per keer; zonder prijs PM.').optional(), partij: partijId.optional(), wet: wetId.optional() };
const escalatie = z
  .strictObject({
    aandeel: fractie('Deel van dit type bij wie escalatie wordt voorkomen.'),
    ...geboekt,
    jaarprofiel: z.array(z.number()).optional(),
  })
  .optional();

export const Lpblvraag = z
  .strictObject({
    bereik: z.strictObject({
      huishoudens: z.number().min(0).openapi({ example: 328 }),
      typen: z.strictObject({ gezinnen: Lpbltype.optional(), ouderen: Lpbltype.optional(), overig: Lpbltype.optional() }),
    }),
    caseload: z.strictObject({ enkelvoudig: caseload, zelfredzaam: caseload, nietZelfredzaam: caseload, top: caseload }).optional(),
    kosten: z
      .strictObject({
        team: rekeningVeld('De rekening van het team.'),
        nieuwVoorOud: rekeningVeld('Waar de vrijgevallen inzet valt.'),
        fte: z.number().min(0).optional(),
        prijsPerFte: bedrag('Euro per fte met huisvesting.').optional(),
        aandeelAdditioneel: fractie('Deel van de fte dat extra is.').optional(),
        overigeTeamkosten: bedrag('Per jaar.').optional(),
        aandeelOverigAdditioneel: fractie('Deel van de overige kosten dat extra is.').optional(),
        aandeelFrictie: fractie('Frictiekosten als deel van de kosten van de fte.').optional(),
        eenmaligeKosten: bedrag('Eenmalig.').optional(),
        aandeelNieuwGevonden: fractie('Deel van de huishoudens dat nieuw gevonden is.').optional(),
        prijsNieuwGevonden: bedrag('Extra zorg per nieuw gevonden huishouden.').optional(),
        nieuwGevonden: rekeningVeld('Waar die extra zorg valt.'),
      })
      .optional(),
    effect: z
      .strictObject({
        substitutieNieuw: z.number().min(-1).max(1).optional(),
        substitutieBestaand: z.number().min(-1).max(1).optional(),
        trajecten: z
          .array(
            z.strictObject({
              soort: z.enum(TRAJECTSOORTEN),
              aantalNieuw: z.number().optional(),
              aantalBestaand: z.number().optional(),
              ...geboekt,
            }),
          )
          .optional(),
        disciplines: z.array(z.string()).optional(),
        succes: z
          .array(z.strictObject({ soort: z.enum(SUCCESSOORTEN), aandeel: z.number().optional(), aantal: z.number(), ...geboekt }))
          .optional(),
        escalatie: z.strictObject({ gezinnen: escalatie, ouderen: escalatie, overig: escalatie }).optional(),
      })
      .optional(),
  })
  .openapi('Lpblinvoer', { description: 'De invoer van de MKBA-tool (lpbl-2014, bijlage 2); zie docs/businesscase.md.' });

export const Belanghebbendevraag = z
  .strictObject({
    naam: z.string().max(200),
    soort: z.string().openapi({ description: 'Een partijsoort; zie /v1/partijsoorten.', example: 'zorgverzekeraar' }),
    investering: bedrag('Wat hij inbrengt.').optional(),
    waarde: z.number().optional().openapi({ description: 'De sociale waarde voor hem; negatief als het hem geld kost.', example: 103_190 }),
  })
  .openapi('Belanghebbende');

export const Businesscasevraag = z
  .strictObject({
    prijspeil: z.int().optional().openapi({ description: 'Het jaar waarvan de prijzen zijn.', example: 2023 }),
    indexcijfers: vrijObject('Indexcijfer per jaar, om posten met een ander prijspeil om te rekenen.', {
      '2022': 100,
      '2023': 103.8,
    }).optional(),
    discontovoet: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .openapi({ description: 'Standaard 0.0225. Ook gebruikt: 0.055 (lpbl-2014), 0.035 (Green Book), 0 (SROI).', example: 0.0225 }),
    horizonJaren: z.int().min(1).max(30).optional().openapi({ description: 'n jaar: jaar 0 tot en met n-1.', example: 4 }),
    begrotingsjaar: z
      .int()
      .min(0)
      .max(30)
      .optional()
      .openapi({ description: 'Toon ook de kas in dit jaar als er elk jaar een lichting begint.', example: 2 }),
    negatieveBaten: z
      .enum(NEGATIEVE_BATEN)
      .optional()
      .openapi({ description: 'Of een negatieve baat bij de kosten komt (standaard) of van de baten afgaat.' }),
    partijen: z.array(Partijvraag).max(HOOGSTENS_PARTIJEN).optional().openapi({ example: BUSINESSCASEVOORBEELD.partijen }),
    posten: z.array(Postvraag).max(HOOGSTENS_POSTEN).optional().openapi({ example: BUSINESSCASEVOORBEELD.posten }),
    varianten: z.array(Variantvraag).max(HOOGSTENS_VARIANTEN).optional().openapi({ example: BUSINESSCASEVOORBEELD.varianten }),
    onzekerheid: z
      .strictObject({ trekkingen: z.int().min(1).max(10_000).optional(), zaad: z.int().optional() })
      .optional()
      .openapi({ description: 'Trek de onzekere getallen zo vaak; hetzelfde zaad geeft dezelfde uitkomst.' }),
    lpbl: Lpblvraag.optional(),
    sroi: z
      .strictObject({ belanghebbenden: z.array(Belanghebbendevraag).max(100) })
      .optional()
      .openapi({ description: 'Een SROI-tabel in plaats van posten.' }),
  })
  .openapi('Businesscase');

/** Binnen een initiatief mag nog van alles ontbreken; wat er staat, moet kloppen. */
export const Businesscaseschetsvraag = z
  .strictObject({
    // Niet met extend: dat wordt in het document een allOf van twee gesloten objecten, en daar past niets in.
    ...Businesscasevraag.shape,
    partijen: z.array(z.strictObject(Partijvraag.partial().shape).openapi('Partijschets')).max(HOOGSTENS_PARTIJEN).optional(),
    posten: z.array(z.strictObject(Postvraag.partial().shape).openapi('Postschets')).max(HOOGSTENS_POSTEN).optional(),
  })
  .openapi('Businesscaseschets', { description: 'Hieruit volgt waar lasten en baten vallen; doorrekenen kan met POST /v1/businesscases.' });
