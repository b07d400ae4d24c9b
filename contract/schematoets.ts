import { Validator, type Schema as JsonSchema } from '@cfworker/json-schema';
import type { OpenApi, Schema } from './openapi.ts';

/** Legt een waarde naast een schema. @returns wat er niet klopt, met de plaats als JSON Pointer; leeg als het past */
export type Schematoets = (schema: Schema, waarde: unknown) => readonly string[];

const HOOGSTENS_GENOEMD = 3;

/**
 * Een toets voor de schema's van dit document. De controleur leest het schema en maakt er geen code van:
 * zo draait hij ook in workerd.
 */
export function maakSchematoets(document: OpenApi): Schematoets {
  const schemas = perNaam(document.components?.schemas ?? {}, kaal);
  const bewaard = new WeakMap<Schema, Validator>();
  return (schema, waarde) => {
    const toets = bewaard.get(schema) ?? new Validator({ ...kaal(schema), components: { schemas } }, '4', false);
    bewaard.set(schema, toets);
    const { valid, errors } = toets.validate(waarde);
    if (valid) return [];
    // De binnenste fouten staan achteraan en zeggen het meest.
    return errors.slice(-HOOGSTENS_GENOEMD).map(({ instanceLocation, error }) => `${instanceLocation.replace(/^#/, '') || '/'}: ${error}`);
  };
}

/** Het schema zonder voorbeelden en beschrijvingen: een voorbeeld met een `id` zou anders als schema met een adres gelezen worden. */
function kaal(schema: Schema): JsonSchema {
  const { $ref, properties, additionalProperties, items, allOf, anyOf, oneOf, nullable, example: _, default: __, ...rest } = schema;
  if ($ref !== undefined) return { $ref };
  const zonderNull: JsonSchema = {
    ...rest,
    ...(properties && { properties: perNaam(properties, kaal) }),
    ...(additionalProperties !== undefined && {
      additionalProperties: typeof additionalProperties === 'boolean' ? additionalProperties : kaal(additionalProperties),
    }),
    ...(items && { items: kaal(items) }),
    ...(allOf && { allOf: allOf.map(kaal) }),
    ...(anyOf && { anyOf: anyOf.map(kaal) }),
    ...(oneOf && { oneOf: oneOf.map(kaal) }),
  };
  return nullable === true ? { anyOf: [zonderNull, { type: 'null' }] } : zonderNull;
}

function perNaam<In, Uit>(alle: Readonly<Record<string, In>>, doe: (een: In) => Uit): Record<string, Uit> {
  return Object.fromEntries(Object.entries(alle).map(([naam, een]) => [naam, doe(een)]));
}
