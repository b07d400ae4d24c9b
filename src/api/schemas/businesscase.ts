import { z } from '@hono/zod-openapi';
import { HERKOMSTSOORTEN, NEGATIEVE_BATEN, RICHTINGEN } from '../../businesscase/model.ts';
import { WAARSCHUWINGSCODES } from '../../businesscase/fouten.ts';
import { VARIANTVORMEN } from '../../businesscase/varianten/variantmodel.ts';

/** Het antwoord van POST /v1/businesscases, zoals het document het belooft; een test legt echte antwoorden hiernaast. */

const euro = (description: string) => z.number().openapi({ description, example: 74_102.26 });
const fractie = (description: string) => z.number().openapi({ description, example: 0.0225 });
const wie = { partij: z.string().openapi({ example: 'gemeente' }), wet: z.string().optional().openapi({ example: 'wmo' }) };
const Rekening = z.strictObject(wie).openapi('Rekeningantwoord');
const Weggelaten = z
  .array(z.strictObject({ cijfer: z.string(), reden: z.string() }))
  .optional()
  .openapi({ description: 'Cijfers die er niet zijn, met de reden.' });

const zicht = {
  contanteWaardeKosten: euro('Contante waarde van de kosten.'),
  contanteWaardeBaten: euro('Contante waarde van de baten, negatieve baten eraf.'),
  ncw: euro('Netto contante waarde: baten min kosten.'),
};
const totaal = {
  ...zicht,
  saldo: euro('Baten min kosten zonder disconto.'),
  terugverdientijdJaren: z.number().optional().openapi({ example: 1.11 }),
  terugverdientijdVerdisconteerdJaren: z.number().optional().openapi({ example: 1.14 }),
  interneRentevoet: fractie('De discontovoet waarbij de NCW nul is.').optional(),
  weggelaten: Weggelaten,
};
const Bedragen = z.strictObject(zicht).openapi('Contantewaarden');
const Waarschuwing = z
  .strictObject({
    code: z.enum(WAARSCHUWINGSCODES),
    plaats: z.string().optional().openapi({ example: '/posten/3/prijs' }),
    tekst: z.string(),
  })
  .openapi('Rekenwaarschuwing');

const Scheefheid = z
  .strictObject({
    index: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .openapi({ description: '0: ieder draagt lasten naar zijn baten; 1: de een betaalt alles en de ander wint alles.' }),
    verlies: euro('Wat de verliezers samen verliezen.'),
    verliezers: z.array(z.strictObject({ ...wie, verlies: z.number() })),
    reden: z.string().optional().openapi({ description: 'Waarom er geen index is.' }),
  })
  .openapi('Scheefheid');
const Scheefheden = z.strictObject({ rekening: Scheefheid, partij: Scheefheid }).openapi('Scheefheden');

const jaarbedragen = {
  kosten: z.number(),
  baten: z.number(),
  saldo: z.number(),
  cumulatief: z.number(),
  contanteWaarde: z.number(),
};

const Spreiding = z
  .strictObject({
    p10: z.number(),
    p50: z.number(),
    p90: z.number(),
    kansPositief: z.number().min(0).max(1).openapi({ description: 'Deel van de trekkingen met een NCW boven nul.' }),
  })
  .openapi('Spreiding');
const spreiding = { ...Spreiding.shape, kas: Spreiding };

const VoorEnNa = z
  .strictObject({
    ...wie,
    ncw: euro('Na de overdrachten, in kas.'),
    ncwVoor: euro('Zonder overdrachten.'),
    verschil: z.number(),
    begroting: z.number().optional().openapi({ description: 'Kas in het begrotingsjaar, na de overdrachten.' }),
  })
  .openapi('VoorEnNa');

const Variantantwoord = z
  .strictObject({
    nummer: z.int(),
    vorm: z.enum(VARIANTVORMEN),
    naam: z.string().optional(),
    zin: z.string().openapi({ description: 'Wat deze vorm met het geld doet, in één zin.' }),
    geweigerd: z.string().optional().openapi({ description: 'De code waarom deze vorm zo niet kan; er zijn dan geen overdrachten.' }),
    ncw: euro('Van alle partijen samen, in kas.'),
    overdrachten: z.array(
      z.strictObject({
        van: Rekening,
        naar: Rekening,
        jaar: z.int(),
        bedrag: z.number(),
        grond: z.string(),
        naHorizon: z.literal(true).optional(),
      }),
    ),
    perPartij: z.array(VoorEnNa),
    perRekening: z.array(VoorEnNa),
    afronding: z.strictObject({ perPartij: z.number().optional(), perRekening: z.number().optional() }).optional(),
    scheefheid: z.strictObject({ voor: Scheefheden, na: Scheefheden.optional() }),
    risico: z.array(z.strictObject({ risico: z.string(), drager: z.string() })),
    waarschuwingen: z.array(Waarschuwing),
    aannames: z.array(z.string()),
    eigenDeelVoorfinancier: euro('Revolverend: wat de voorfinancier zelf draagt.').optional(),
    ingeboekt: euro('Taakstellend: wat op de budgetten is ingeboekt.').optional(),
    standFonds: euro('Taakstellend: wat de algemene middelen overhouden of tekortkomen.').optional(),
    hoofdsom: euro('Resultaatbetaling: de uitvoeringskosten.').optional(),
    behaaldDeel: fractie('Resultaatbetaling: het verdiende deel.').optional(),
    resultaatbetaling: euro('Wat voor het resultaat betaald wordt.').optional(),
    rendementInvesteerder: fractie('Het rendement van de investeerder per jaar.').optional(),
    rendementInvesteerderReden: z.string().optional(),
    betalers: z
      .array(
        z.strictObject({
          partij: z.string(),
          contanteWaardeKosten: z.number(),
          contanteWaardeZelfBetalen: z.number(),
          verschil: z.number(),
          slechterAf: z.boolean(),
        }),
      )
      .optional()
      .openapi({ description: 'Of een betaler slechter af is dan wanneer hij zelf had betaald.' }),
    vergoeding: euro('Centrale vergoeding: wat er betaald wordt.').optional(),
    perClient: z.array(z.strictObject({ ...wie, vergoeding: z.number(), kosten: z.number(), verschil: z.number() })).optional(),
    bijdrage: euro('Wet DOS: de bijdrage.').optional(),
    contanteWaardeBesparingWlz: euro('Wet DOS: de verwachte besparing.').optional(),
    resultaatHoofdaannemer: euro('Lumpsum: wat de hoofdaannemer overhoudt.').optional(),
    gedeeldTekort: euro('Lumpsum.').optional(),
    gedeeldOverschot: euro('Lumpsum.').optional(),
    besparing: euro('Shared savings: benchmark min werkelijk.').optional(),
    gedeeldeBesparing: euro('Shared savings: de pot; negatief is een gedeeld verlies.').optional(),
    teDragen: euro('Pooling: uitvoering en verliezen samen.').optional(),
    baten: euro('Pooling: de baten van wie wint.').optional(),
    tekort: euro('Pooling: hoeveel er te weinig baat is.').optional(),
    sleutel: z.string().optional(),
    inbreng: z
      .array(z.strictObject({ ...wie, bedrag: z.number() }))
      .optional()
      .openapi({ description: 'Pooling: wie wat inbrengt.' }),
  })
  .openapi('Variantantwoord');

const Vergelijkrij = z
  .strictObject({ ...wie, varianten: z.array(z.strictObject({ variant: z.int(), ncw: z.number() })) })
  .openapi('Vergelijkrij');

const perNaam = (...namen: readonly string[]) => z.strictObject(Object.fromEntries(namen.map((naam) => [naam, z.number()])));

export const Businesscaseantwoord = z
  .strictObject({
    sroi: z
      .strictObject({
        investering: z.number(),
        waarde: z.number(),
        saldo: z.number(),
        sroi: z.number().optional(),
        sroiNegatieveBatenAlsKosten: z.number().optional(),
        belanghebbenden: z.array(
          z.strictObject({ naam: z.string(), investering: z.number().optional(), waarde: z.number().optional(), meerwaarde: z.number() }),
        ),
      })
      .optional()
      .openapi({ description: 'De SROI-tabel, als de vraag door die deur kwam.' }),
    lpbl: z
      .strictObject({
        huishoudensPerType: perNaam('gezinnen', 'ouderen', 'overig'),
        huishoudensPerZwaarte: perNaam('enkelvoudig', 'zelfredzaam', 'nietZelfredzaam', 'top'),
        urenPerJaar: z.number(),
        benodigdeFte: z.number().openapi({ example: 3.5612 }),
        fte: z.number(),
        nieuwGevondenHuishoudens: z.number(),
        voorkomenEscalaties: z.number(),
      })
      .optional()
      .openapi({ description: 'Wat de MKBA-tool vastlegt, als de vraag door die deur kwam.' }),
    uitgangspunten: z.strictObject({
      prijspeil: z.int().optional(),
      discontovoet: fractie('Waarmee gerekend is.'),
      discontovoetHerkomst: z.string(),
      horizonJaren: z.int(),
      negatieveBaten: z.enum(NEGATIEVE_BATEN),
    }),
    totaal: z.strictObject({
      ...totaal,
      kas: z.strictObject(totaal).openapi({ description: 'Hetzelfde met alleen wat er in kas omgaat.' }),
    }),
    verhoudingen: z.strictObject({
      verhoudingMaatschappelijk: z.number().optional().openapi({ example: 1.62 }),
      verhoudingFinancieel: z.number().optional(),
      verhoudingGemeentelijk: z.number().optional().openapi({ example: 1.05 }),
      verhoudingNegatieveBatenInTeller: z.number().optional(),
      verhoudingNegatieveBatenAlsKosten: z.number().optional(),
      negatieveBaten: z.enum(NEGATIEVE_BATEN),
      exclusiefPm: z.boolean().openapi({ description: 'Waar als er posten zonder prijs zijn.' }),
      lezing: z.string().openapi({ description: 'Wat de verhoudingen samen zeggen.' }),
      weggelaten: Weggelaten,
    }),
    posten: z.array(
      z.strictObject({
        id: z.string(),
        naam: z.string(),
        richting: z.enum(RICHTINGEN),
        categorie: z.string(),
        ...wie,
        pm: z.boolean(),
        contanteWaarde: z.number(),
        contanteWaardeKas: z.number(),
        herkomst: z.strictObject({ soort: z.enum(HERKOMSTSOORTEN), bron: z.string().optional(), plaats: z.string().optional() }),
      }),
    ),
    perPartij: z.array(z.strictObject({ partij: z.string(), soort: z.string(), ...zicht, kas: Bedragen, verzilvering: z.string() })),
    perRekening: z.array(z.strictObject({ ...wie, ...zicht, kas: Bedragen, kasPerJaar: z.array(z.number()) })),
    perJaar: z.array(
      z.strictObject({ jaar: z.int(), disconteringsfactor: z.number(), ...jaarbedragen, kas: z.strictObject(jaarbedragen) }),
    ),
    afronding: z
      .strictObject({ perPartij: z.number().optional(), perRekening: z.number().optional(), perJaar: z.number().optional() })
      .optional()
      .openapi({ description: 'Per tabel de regel afronding: het verschil tussen het afgeronde totaal en de afgeronde rijen.' }),
    scheefheid: Scheefheden,
    begroting: z
      .strictObject({
        jaar: z.int(),
        perRekening: z.array(z.strictObject({ ...wie, kosten: z.number(), baten: z.number(), saldo: z.number() })),
      })
      .optional(),
    gevoeligheid: z.strictObject({
      tornado: z.array(
        z.strictObject({
          aanname: z.string(),
          posten: z.array(z.string()),
          ncwLaag: z.number(),
          ncwHoog: z.number(),
          spreiding: z.number(),
        }),
      ),
      omslagpunten: z
        .array(
          z.strictObject({
            post: z.string(),
            veld: z.string(),
            waarde: z.number(),
            omslagwaarde: z.number().optional(),
            reden: z.string().optional(),
          }),
        )
        .openapi({ description: 'Bij welke waarde de NCW nul wordt als alleen dat getal verandert.' }),
    }),
    onzekerheid: z
      .strictObject({
        trekkingen: z.int(),
        zaad: z.int(),
        totaal: z.strictObject(spreiding),
        perPartij: z.array(z.strictObject({ partij: z.string(), ...spreiding })),
      })
      .optional(),
    varianten: z.array(Variantantwoord),
    vergelijking: z
      .strictObject({
        perPartij: z.array(Vergelijkrij),
        perRekening: z.array(Vergelijkrij),
        perVariant: z.array(
          z.strictObject({
            variant: z.int(),
            vorm: z.enum(VARIANTVORMEN),
            scheefheidRekening: z.number().optional(),
            scheefheidPartij: z.number().optional(),
            slechterAf: z.array(z.string()).openapi({ description: 'Partijen die slechter af zijn dan als er niets gebeurt.' }),
            iedereenMinstensQuitte: z.boolean(),
          }),
        ),
        iedereenMinstensQuitte: z.array(z.int()),
      })
      .optional(),
    aannames: z.array(z.string()),
    waarschuwingen: z.array(Waarschuwing),
  })
  .openapi('Businesscaseantwoord');
