import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';

export type JsonSchema = Record<string, unknown>;

/**
 * Een schema dat zich laat zien maar niet zelf keurt. Wie erin komt keurt het gereedschap, dat alle fouten tegelijk en in het Nederlands
 * meldt; wat eruit gaat keurt een toets.
 */
export function doorgeefschema(json: JsonSchema): StandardSchemaWithJSON {
  return {
    '~standard': {
      version: 1,
      vendor: 'ontschot',
      validate: (value) => ({ value }),
      jsonSchema: { input: () => json, output: () => json },
    },
  };
}
