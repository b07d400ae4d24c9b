import { jsonSchema, type Operatie, type Parameter } from './openapi.ts';
import type { Schematoets } from './schematoets.ts';

/** Waar een vraag in strijd is met het document. */
export interface Strijd {
  readonly waar: string;
  readonly uitleg: string;
}

/** De eerste strijdigheid van een vraag met het document, of niets als zij erbij past. */
export function strijdMetDocument(
  toets: Schematoets,
  operatie: Operatie,
  { adres, body }: { readonly adres: string; readonly body: string | undefined },
): Strijd | undefined {
  return queryStrijd(toets, operatie, adres) ?? bodyStrijd(toets, operatie, body);
}

function queryStrijd(toets: Schematoets, { parameters }: Operatie, adres: string): Strijd | undefined {
  const zoek = new URL(adres, 'http://dienst.invalid').searchParams;
  for (const naam of new Set(zoek.keys())) {
    const query = parameters.filter((een) => een.in === 'query' && !isVrij(een));
    const parameter = query.find((een) => een.name === naam) ?? vrijeParameter(parameters);
    if (parameter === undefined) return { waar: 'onbekende parameter', uitleg: naam };
    const [mis] = toets(parameter.schema, parameterwaarde(parameter, zoek.getAll(naam)));
    if (mis !== undefined) return { waar: `parameter ${naam}`, uitleg: mis };
  }
  return undefined;
}

/** Een object dat uitgeschreven wordt, staat in een adres onder de namen van zijn velden. */
function isVrij({ in: waar, schema, explode = true }: Parameter): boolean {
  return waar === 'query' && explode && schema.type === 'object';
}

/** De parameter die elke andere naam aanneemt, met het schema van één waarde. */
function vrijeParameter(parameters: readonly Parameter[]): Parameter | undefined {
  const vrij = parameters.find(isVrij);
  const waarde = vrij?.schema.additionalProperties;
  return vrij === undefined || typeof waarde !== 'object' ? undefined : { ...vrij, schema: waarde };
}

/** De waarde van een parameter zoals haar schema haar bedoelt: een getal is in een adres tekst. */
function parameterwaarde({ schema, explode = true }: Parameter, waarden: readonly string[]): unknown {
  if (schema.type === 'array') return explode ? waarden : waarden.flatMap((waarde) => waarde.split(','));
  const [waarde = ''] = waarden;
  if (waarden.length > 1) return waarden;
  if (schema.type === 'boolean') return { true: true, false: false }[waarde] ?? waarde;
  const isGetal = (schema.type === 'integer' || schema.type === 'number') && /^-?\d+(\.\d+)?$/.test(waarde);
  return isGetal ? Number(waarde) : waarde;
}

function bodyStrijd(toets: Schematoets, { body: beschreven }: Operatie, body: string | undefined): Strijd | undefined {
  const schema = jsonSchema(beschreven?.inhoud);
  if (schema === undefined || body === undefined) return undefined;
  const [mis] = toets(schema, zonderNull(JSON.parse(body)));
  return mis === undefined ? undefined : { waar: `body ${mis.replaceAll(/\/\d+/g, '/…')}`, uitleg: mis };
}

/** `null` telt in een vraag als afwezig; het document laat het daarom weg. */
function zonderNull(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(zonderNull);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).flatMap(([naam, deel]) => (deel === null ? [] : [[naam, zonderNull(deel)]])));
}
