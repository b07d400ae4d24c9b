import { volg, type OpenApi, type Schema } from './openapi.ts';

const DIEPSTE = 8;

/**
 * De waarde die het document zelf als voorbeeld geeft: het voorbeeld van het schema, anders samengesteld uit de voorbeelden van zijn delen.
 * Een veld dat niet hoeft en nergens een voorbeeld heeft, ontbreekt.
 */
export function voorbeeldwaarde(document: OpenApi, schema: Schema, diepte = 0): unknown {
  const echt = volg(document, schema);
  const gegeven = schema.example ?? echt.example ?? echt.default ?? echt.enum?.[0];
  if (gegeven !== undefined) return gegeven;
  const deel = echt.anyOf?.[0] ?? echt.oneOf?.[0];
  if (deel !== undefined) return voorbeeldwaarde(document, deel, diepte + 1);
  if (echt.allOf !== undefined) return Object.assign({}, ...echt.allOf.map((een) => voorbeeldwaarde(document, een, diepte))) as unknown;
  switch (echt.type) {
    case 'object': {
      const velden = Object.entries(echt.properties ?? {}).filter(
        ([naam, veld]) => echt.required?.includes(naam) === true || (diepte < DIEPSTE && volg(document, veld).example !== undefined),
      );
      return Object.fromEntries(velden.map(([naam, veld]) => [naam, voorbeeldwaarde(document, veld, diepte + 1)]));
    }
    case 'array':
      return echt.items === undefined || diepte >= DIEPSTE ? [] : [voorbeeldwaarde(document, echt.items, diepte + 1)];
    case 'integer':
    case 'number':
      return echt.minimum ?? 1;
    case 'boolean':
      return false;
    default:
      return 'a'.repeat(echt.minLength ?? 0);
  }
}
