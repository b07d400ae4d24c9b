import { z } from 'zod';
import { Bronverwijzing, Datum, Id, Ids, Schot, VasteTekst, Zekerheid } from './basis.ts';
import { Kengetalpost } from './kengetalpost.ts';

/** De kleine lijsten waar de rest naar verwijst: bronnen, wetten, domeinen, doelgroepen, partijsoorten, begrippen en wat er veranderde. */

export const Bron = z.strictObject({
  id: Id,
  naam: z.string().min(1),
  titel: z.string().min(1),
  uitgever: z.string().min(1),
  datum: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'JJJJ, JJJJ-MM of JJJJ-MM-DD'),
  goedVoor: z.string().min(1),
  zwak: z.string().min(1),
  /** Waarom bedragen uit deze bron alleen historisch bewijs zijn en nooit een prijs van nu; ontbreekt als dat niet zo is. */
  historisch: z.string().min(1).optional(),
  /** Bekende fouten in de bron: de gedrukte stand, wat wij narekenden en wat dat betekent. */
  kanttekeningen: z.array(z.strictObject({ plaats: z.string().min(1), tekst: z.string().min(1) })).default([]),
});
export type Bron = z.infer<typeof Bron>;

export const Partijsoort = z.strictObject({ id: Id, naam: z.string().min(1), omschrijving: VasteTekst, bron: Bronverwijzing });
export type Partijsoort = z.infer<typeof Partijsoort>;

export const Domein = z.strictObject({
  id: Id,
  naam: z.string().min(1),
  omschrijving: VasteTekst,
  /** Alleen bij een domein zonder eigen wet in de lijst (wonen, veiligheid): wie er de lasten draagt en de baten krijgt. */
  financier: Id.optional(),
  bron: Bronverwijzing,
});
export type Domein = z.infer<typeof Domein>;

export const Wet = z.strictObject({
  id: Id,
  naam: z.string().min(1),
  citeertitel: z.string().min(1).optional(),
  /** Alleen als het nummer is nagezocht. */
  bwbId: z
    .string()
    .regex(/^BWBR\d{7}$/, 'BWBR en zeven cijfers')
    .optional(),
  financier: Id,
  domein: Id,
  schot: Schot.optional(),
  betaalt: VasteTekst,
  bron: Bronverwijzing,
});
export type Wet = z.infer<typeof Wet>;

export const Doelgroep = z.strictObject({ id: Id, naam: z.string().min(1), omschrijving: VasteTekst, bron: Bronverwijzing });
export type Doelgroep = z.infer<typeof Doelgroep>;

export const Begrip = z.strictObject({
  id: Id,
  naam: z.string().min(1),
  uitleg: VasteTekst,
  synoniemen: z.array(z.string().min(1)).default([]),
  bron: Bronverwijzing,
});
export type Begrip = z.infer<typeof Begrip>;

export const Beleidsontwikkeling = z.strictObject({
  id: Id,
  naam: z.string().min(1),
  /** Eerste dag waarop dit telt; `wanneer` zegt het zo nauwkeurig als de bron ("begin 2025"). */
  datum: Datum,
  wanneer: z.string().min(1),
  wetten: Ids,
  vormen: Ids.default([]),
  tekst: VasteTekst,
  zekerheid: Zekerheid,
  bron: Bronverwijzing,
});
export type Beleidsontwikkeling = z.infer<typeof Beleidsontwikkeling>;

/** Waarover een kengetal gaat; `verhouding` is baten gedeeld door kosten. */
export const ONDERWERPEN_KENGETAL = [
  'prijs',
  'kosten',
  'besparing',
  'budget',
  'bereik',
  'caseload',
  'tijd',
  'substitutie',
  'escalatie',
  'effect',
  'tevredenheid',
  'verhouding',
] as const;

/** Een getal zoals het gedrukt staat: één waarde, of van laag tot hoog. Een percentage is een fractie: 10% is 0.1. */
const getal = { waarde: z.number().optional(), laag: z.number().optional(), hoog: z.number().optional() };

/** Wat er bij narekenen uitkomt waar de bron iets anders drukt; de gedrukte waarde blijft staan. */
const Nagerekend = z.strictObject({ ...getal, toelichting: z.string().min(1) });

/** Eén cel van een tabel of een jaar van een reeks. */
export const Reeksdeel = z.strictObject({
  /** Het jaar, de kolom of het voorbeeld waarbij de waarde staat, zoals "2014" of "Vb1". */
  bij: z.string().min(1),
  ...getal,
  nagerekend: Nagerekend.optional(),
  kanttekening: z.string().min(1).optional(),
});

export const Kengetal = z
  .strictObject({
    id: Id,
    naam: z.string().min(1),
    onderwerp: z.enum(ONDERWERPEN_KENGETAL),
    ...getal,
    nagerekend: Nagerekend.optional(),
    /** Bij een tabel of een reeks jaren: elke cel. Een lege cel in de bron staat er niet in. */
    reeks: z.array(Reeksdeel).min(2).optional(),
    /** Waarin geteld wordt, zoals "euro per uur" of "fractie van de huishoudens in de aanpak". */
    eenheid: z.string().min(1),
    /** Wat er precies geteld is. */
    wat: VasteTekst,
    /** Het jaar waarover het gaat; bij een reeks het laatste, als het niet gegeven is dat van de bron. */
    jaar: z.number().int(),
    prijspeil: z.number().int().optional(),
    /** Bij wie geteld is. */
    populatie: z.string().min(1),
    bewijs: z.enum(['meting', 'berekening', 'schatting', 'vuistregel', 'begroting', 'prognose', 'prijslijst']),
    wetten: Ids.default([]),
    doelgroepen: Ids.default([]),
    vormen: Ids.default([]),
    praktijk: Id.optional(),
    kanttekening: z.string().min(1).optional(),
    /** Hoe dit getal een post van een concept-businesscase wordt; ontbreekt als het daar niet voor dient. */
    post: Kengetalpost.optional(),
    bron: Bronverwijzing,
  })
  .refine((k) => k.post === undefined || k.waarde !== undefined, { message: 'een post rekent met één waarde', path: ['post'] })
  .refine((k) => k.waarde !== undefined || (k.laag !== undefined && k.hoog !== undefined) || k.reeks !== undefined, {
    message: 'een waarde, een laag en een hoog, of een reeks',
    path: ['waarde'],
  });
export type Kengetal = z.infer<typeof Kengetal>;

/** Hoe zeker een woord iets aanwijst: bij name genoemd, bijna altijd bedoeld, of iets om na te vragen. Van zeker naar onzeker. */
export const ZEKERHEDEN_VAN_WOORDEN = ['zeker', 'waarschijnlijk', 'onzeker'] as const;

/** Eén woord of een paar woorden achter elkaar, zoals iemand ze schrijft. */
const Woorden = z.array(
  z
    .string()
    .max(80)
    .regex(/[\p{L}\p{N}]/u, 'minstens één letter of cijfer'),
);

/** Woorden waaraan de intake een antwoord op een kenmerk herkent. */
export const Lexiconwoord = z
  .strictObject({
    id: Id,
    /** Enkelvoud en meervoud, samenstellingen en tikfouten in lange woorden vindt de intake zelf. */
    woorden: Woorden.min(1),
    kenmerk: z.string().min(1),
    /** Het antwoord waarop de woorden wijzen. */
    waarde: z.union([z.string(), z.number(), z.boolean()]).optional(),
    /** In plaats van een waarde: het getal in de tekst. Een aantal staat voor het woord, de andere in hetzelfde zinsdeel of dezelfde zin. */
    leest: z.enum(['aantal', 'duur', 'bedrag', 'percentage']).optional(),
    zekerheid: z.enum(ZEKERHEDEN_VAN_WOORDEN).default('waarschijnlijk'),
    /** De woorden tellen alleen als een van deze in hetzelfde zinsdeel staat. */
    alleenBij: Woorden.default([]),
    /** De woorden tellen niet als een van deze in dezelfde zin staat. */
    nietBij: Woorden.default([]),
    /** Woorden met dezelfde stam die iets anders betekenen: "beperkt" is geen beperking. */
    nietAls: Woorden.default([]),
    /** Andere waarden van hetzelfde kenmerk die preciezer zijn: wijst de tekst daar ergens op, dan tellen deze woorden niet. */
    wijktVoor: Ids.default([]),
    bron: Bronverwijzing,
  })
  .refine(({ waarde, leest }) => (waarde === undefined) !== (leest === undefined), {
    message: 'een waarde, of in plaats daarvan leest',
    path: ['waarde'],
  });
export type Lexiconwoord = z.infer<typeof Lexiconwoord>;
