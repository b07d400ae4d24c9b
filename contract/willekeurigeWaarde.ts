import * as fc from 'fast-check';
import { volg, type OpenApi, type Schema } from './openapi.ts';

/** Waar willekeurige waarden uit gemaakt worden. */
export interface Wereld {
  readonly document: OpenApi;
  /** Namen die de dienst kent (wetten, vormen, …): zonder zou bijna elke vraag op een onbekende naam stranden. */
  readonly namen: readonly string[];
}

/** Zo diep gaat een waarde; daaronder blijven alleen de verplichte velden. */
const DIEPSTE = 6;
const LANGSTE_LIJST = 3;
const LANGSTE_TEKST = 40;

/** Een waarde die bij het schema past. Voorbeelden en bekende namen komen vaker voor, want daarmee komt een vraag verder. */
export function willekeurigeWaarde(wereld: Wereld, schema: Schema, diepte = 0): fc.Arbitrary<unknown> {
  const echt = volg(wereld.document, schema);
  const voorbeeld = schema.example ?? echt.example;
  const gemaakt = uitSchema(wereld, echt, diepte);
  return voorbeeld === undefined ? gemaakt : fc.oneof({ weight: 1, arbitrary: fc.constant(voorbeeld) }, { weight: 2, arbitrary: gemaakt });
}

function uitSchema(wereld: Wereld, schema: Schema, diepte: number): fc.Arbitrary<unknown> {
  const keuzes = schema.anyOf ?? schema.oneOf;
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (keuzes !== undefined) return fc.oneof(...keuzes.map((keuze) => willekeurigeWaarde(wereld, keuze, diepte + 1)));
  if (schema.allOf !== undefined)
    return fc
      .tuple(...schema.allOf.filter(zegtIets).map((deel) => willekeurigeWaarde(wereld, deel, diepte)))
      .map((delen) => Object.assign({}, ...delen) as unknown);
  switch (schema.type) {
    case 'object':
      return object(wereld, schema, diepte);
    case 'array':
      return lijst(wereld, schema, diepte);
    case 'string':
      return tekst(wereld, schema);
    case 'integer':
      return heelGetal(schema);
    case 'number':
      return getal(schema);
    case 'boolean':
      return fc.boolean();
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

/** Een deel met alleen een beschrijving past op alles; een willekeurige waarde daarvoor zou de andere delen bederven. */
function zegtIets({ $ref, type, enum: woorden, anyOf, oneOf, allOf }: Schema): boolean {
  return [$ref, type, woorden, anyOf, oneOf, allOf].some((een) => een !== undefined);
}

function object(wereld: Wereld, { properties = {}, required = [], additionalProperties }: Schema, diepte: number): fc.Arbitrary<unknown> {
  const alle = Object.entries(properties);
  const gekozen = diepte >= DIEPSTE ? alle.filter(([naam]) => required.includes(naam)) : alle;
  // Alleen via een verplicht veld kan een schema zichzelf nog bevatten; dat houdt JSON ook niet vol.
  const velden = Object.fromEntries(gekozen.map(([naam, schema]) => [naam, willekeurigeWaarde(wereld, schema, diepte + 1)]));
  const eigen = fc.record(velden, { requiredKeys: required.filter((naam) => Object.hasOwn(velden, naam)) });
  if (alle.length > 0 || additionalProperties === false) return eigen;
  const vrij = typeof additionalProperties === 'object' ? willekeurigeWaarde(wereld, additionalProperties, diepte + 1) : fc.jsonValue();
  return fc.dictionary(naamOfTekst(wereld), vrij, { maxKeys: LANGSTE_LIJST });
}

function lijst(wereld: Wereld, { items, minItems = 0, maxItems = LANGSTE_LIJST }: Schema, diepte: number): fc.Arbitrary<unknown> {
  const kort = diepte >= DIEPSTE ? 0 : LANGSTE_LIJST;
  const onderdeel = items === undefined ? fc.jsonValue() : willekeurigeWaarde(wereld, items, diepte + 1);
  return fc.array(onderdeel, { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, kort)) });
}

function tekst(wereld: Wereld, { format, pattern, minLength = 0, maxLength = LANGSTE_TEKST }: Schema): fc.Arbitrary<string> {
  if (format === 'date') return datum().map((moment) => moment.slice(0, 10));
  if (format === 'date-time') return datum();
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u'), { maxLength });
  const past = (woord: string): boolean => woord.length >= minLength && woord.length <= maxLength;
  return naamOfTekst(wereld, minLength, maxLength).filter(past);
}

function datum(): fc.Arbitrary<string> {
  return fc.date({ min: new Date('2023-08-09'), max: new Date('2035-12-31'), noInvalidDate: true }).map((dag) => dag.toISOString());
}

function naamOfTekst({ namen }: Wereld, minLength = 0, maxLength = LANGSTE_TEKST): fc.Arbitrary<string> {
  const vrij = fc.string({ unit: 'binary', minLength, maxLength: Math.max(minLength, Math.min(maxLength, LANGSTE_TEKST)) });
  return namen.length === 0 ? vrij : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...namen) }, { weight: 1, arbitrary: vrij });
}

function heelGetal({ minimum = -1_000_000, maximum = 1_000_000, exclusiveMinimum }: Schema): fc.Arbitrary<number> {
  return fc.integer({ min: Math.ceil(minimum) + (exclusiveMinimum === true ? 1 : 0), max: Math.floor(maximum) });
}

function getal({ minimum = -1e9, maximum = 1e9, exclusiveMinimum, exclusiveMaximum }: Schema): fc.Arbitrary<number> {
  const precies = fc.double({
    min: minimum,
    max: maximum,
    minExcluded: exclusiveMinimum === true,
    maxExcluded: exclusiveMaximum === true,
    noNaN: true,
    noDefaultInfinity: true,
  });
  // Gewone bedragen: die rekenen verder dan een getal met zeventien cijfers.
  const gewoon = fc.integer({ min: Math.max(Math.ceil(minimum), -10_000), max: Math.min(Math.floor(maximum), 10_000) });
  const magGewoon = (waarde: number): boolean =>
    (exclusiveMinimum !== true || waarde > minimum) && (exclusiveMaximum !== true || waarde < maximum);
  return fc.oneof(precies, gewoon.filter(magGewoon));
}
