import { z } from 'zod';
import { meldZodFoutAlsZin } from '../kennisbank/meldingen.ts';
import { bedoeldeU } from '../kennisbank/nabij.ts';
import { pointer, type Invoerfout } from './invoerfout.ts';

/** Zoveel namen mag een lijst in de vraag hebben. */
export const HOOGSTENS_NAMEN = 100;
const HOOGSTENS_NAAM = 200;
const HOOGSTENS_OMSCHRIJVING = 5000;

/** `null` telt overal als afwezig. */
const ofNiets = <S extends z.ZodType>(schema: S) => schema.nullish().transform((waarde) => waarde ?? undefined);
/**
 * De grens aan een lengte, pas als vaststaat dat het een tekst of lijst is. `max` van zod vergelijkt ook de `length` van iets anders,
 * en loopt vast als die niet tot een getal te maken is.
 */
const totLengte = <S extends z.ZodType<string | readonly string[]>>(schema: S, hoogstens: number) =>
  schema.check(({ value, issues }) => {
    if (value.length > hoogstens)
      issues.push({
        code: 'too_big',
        origin: typeof value === 'string' ? 'string' : 'array',
        maximum: hoogstens,
        inclusive: true,
        input: value,
      });
  });
const tekst = (hoogstens: number) => totLengte(z.string(), hoogstens);
const lijst = totLengte(z.array(tekst(HOOGSTENS_NAAM)), HOOGSTENS_NAMEN);

/** De vorm van een initiatief; of de namen en waarden bestaan, hangt van de regelset af en controleert `leesInitiatief`. */
export const InitiatiefInvoer = z.strictObject({
  naam: ofNiets(tekst(HOOGSTENS_NAAM)),
  omschrijving: ofNiets(tekst(HOOGSTENS_OMSCHRIJVING)),
  domeinen: ofNiets(lijst),
  wetten: ofNiets(lijst),
  kenmerken: ofNiets(z.record(tekst(HOOGSTENS_NAAM), z.unknown())),
  overgeslagen: ofNiets(lijst),
  // De lezer van businesscases kijkt haar na; zij heeft eigen codes en zinnen.
  businesscase: z.unknown().optional(),
  bewaren: ofNiets(z.boolean()),
});

/** Wat de vorm oplevert; namen en waarden worden daarna tegen de regelset gelezen. */
export interface Initiatiefvorm {
  readonly naam?: string | null | undefined;
  readonly omschrijving?: string | null | undefined;
  readonly businesscase?: unknown;
  readonly bewaren?: boolean | null | undefined;
}

/** Leest de vorm van een initiatief; niets als zij niet klopt, met elke fout bij `fouten`. */
export function leesVorm(invoer: unknown, fouten: Invoerfout[]): Initiatiefvorm | undefined {
  if (kloptDuidelijk(invoer)) return invoer;
  const vorm = InitiatiefInvoer.safeParse(invoer, { reportInput: true });
  if (vorm.success) return vorm.data;
  fouten.push(...vorm.error.issues.flatMap(vormfouten));
  return undefined;
}

/**
 * Of een gewone vraag duidelijk de goede vorm heeft. Dan is het schema niet nodig; dat kost in workerd, waar zod niets mag
 * compileren, een tiende van een smal antwoord. Bij twijfel nee: dan beslist het schema. Een test houdt de twee gelijk.
 */
export function kloptDuidelijk(invoer: unknown): invoer is Initiatiefvorm {
  if (typeof invoer !== 'object' || invoer === null || Array.isArray(invoer)) return false;
  for (const [veld, waarde] of Object.entries(invoer) as [string, unknown][]) {
    if (waarde === null && Object.hasOwn(InitiatiefInvoer.shape, veld)) continue;
    switch (veld) {
      case 'naam':
        if (typeof waarde !== 'string' || waarde.length > HOOGSTENS_NAAM) return false;
        break;
      case 'omschrijving':
        if (typeof waarde !== 'string' || waarde.length > HOOGSTENS_OMSCHRIJVING) return false;
        break;
      case 'wetten':
      case 'domeinen':
      case 'overgeslagen':
        if (!isNamenlijst(waarde)) return false;
        break;
      case 'kenmerken':
        if (
          typeof waarde !== 'object' ||
          waarde === null ||
          Array.isArray(waarde) ||
          !Object.keys(waarde).every((id) => id.length <= HOOGSTENS_NAAM)
        )
          return false;
        break;
      case 'bewaren':
        if (typeof waarde !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isNamenlijst(waarde: unknown): boolean {
  return (
    Array.isArray(waarde) &&
    waarde.length <= HOOGSTENS_NAMEN &&
    waarde.every((naam) => typeof naam === 'string' && naam.length <= HOOGSTENS_NAAM)
  );
}

function vormfouten(issue: z.core.$ZodIssue): Invoerfout[] {
  const location = pointer(...issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((sleutel) => ({
      in: 'body',
      location: pointer(...issue.path, sleutel),
      code: 'onbekend-veld',
      detail: `Het veld "${sleutel}" bestaat niet${bedoeldeU(sleutel, Object.keys(InitiatiefInvoer.shape))}. Eigenschappen van uw initiatief horen onder "kenmerken".`,
    }));
  const code = issue.code === 'invalid_type' ? 'verkeerd-type' : issue.code === 'too_big' ? 'te-lang' : 'ongeldig';
  return [{ in: 'body', location, code, detail: meldZodFoutAlsZin(issue) }];
}
