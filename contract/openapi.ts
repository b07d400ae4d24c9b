/** Zoveel van OpenAPI 3.0.3 als de contractcontroles nodig hebben. */

export interface Schema {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly enum?: unknown[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly nullable?: boolean;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: boolean;
  readonly exclusiveMaximum?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly default?: unknown;
  readonly example?: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly explode?: boolean;
  readonly example?: unknown;
  readonly schema: Schema;
}

type Inhoud = Readonly<Record<string, { readonly schema?: Schema }>>;

export interface Antwoordbeschrijving {
  readonly headers?: Readonly<Record<string, { readonly required?: boolean; readonly schema?: Schema }>>;
  readonly content?: Inhoud;
}

type Sleutels = readonly Readonly<Record<string, unknown>>[];

interface Operatiebeschrijving {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Inhoud };
  readonly responses: Readonly<Record<string, Antwoordbeschrijving>>;
  readonly security?: Sleutels;
  readonly 'x-rollen'?: readonly string[];
}

export interface OpenApi {
  readonly info: { readonly version: string };
  readonly servers?: readonly { readonly url: string }[];
  readonly security?: Sleutels;
  readonly paths: Readonly<Record<string, unknown>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

/** Eén operatie, met alles wat er elders in het document over staat erbij. */
export interface Operatie {
  readonly id: string;
  /** In hoofdletters. */
  readonly methode: string;
  /** Vanaf de wortel van de dienst, met `{…}` voor een parameter. */
  readonly pad: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly verplicht: boolean; readonly inhoud: Inhoud } | undefined;
  readonly antwoorden: Readonly<Record<string, Antwoordbeschrijving>>;
  /** Of zij alleen met een sleutel te gebruiken is. */
  readonly metSleutel: boolean;
  /** De rollen die haar mogen, in het beheer. */
  readonly rollen: readonly string[];
}

const METHODEN = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Alle operaties, in de volgorde van het document. */
export function operatiesVan(document: OpenApi): readonly Operatie[] {
  const basis = basispad(document);
  return Object.entries(document.paths).flatMap(([pad, item]) => {
    const perMethode = item as Readonly<Record<string, Operatiebeschrijving>> & { readonly parameters?: readonly Parameter[] };
    return METHODEN.flatMap((methode): Operatie[] => {
      const operatie = perMethode[methode];
      if (operatie === undefined) return [];
      const sleutels = operatie.security ?? document.security ?? [];
      return [
        {
          id: operatie.operationId,
          methode: methode.toUpperCase(),
          pad: `${basis}${pad}`,
          parameters: [...(perMethode.parameters ?? []), ...(operatie.parameters ?? [])],
          body: operatie.requestBody && { verplicht: operatie.requestBody.required === true, inhoud: operatie.requestBody.content },
          antwoorden: operatie.responses,
          metSleutel: sleutels.length > 0 && sleutels.every((sleutel) => Object.keys(sleutel).length > 0),
          rollen: operatie['x-rollen'] ?? [],
        },
      ];
    });
  });
}

/** Het pad van de dienst in `servers`, zonder streep aan het eind. */
export function basispad({ servers }: OpenApi): string {
  const url = servers?.[0]?.url ?? '';
  return new URL(url, 'https://basis.invalid').pathname.replace(/\/$/, '');
}

/** Het schema zelf, als het naar een ander verwijst. @throws als dat er niet is */
export function volg(document: OpenApi, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const gevonden = document.components?.schemas?.[schema.$ref.replace('#/components/schemas/', '')];
  if (gevonden === undefined) throw new Error(`het document heeft geen ${schema.$ref}`);
  return volg(document, gevonden);
}

/** Het schema van een JSON-body of -antwoord. */
export function jsonSchema(inhoud: Inhoud | undefined): Schema | undefined {
  return inhoud?.['application/json']?.schema;
}

/** De operatie waar een vraag terechtkomt, of niets als het document dit pad met deze methode niet heeft. */
export function zoekOperatie(operaties: readonly Operatie[], methode: string, pad: string): Operatie | undefined {
  return opPad(operaties, pad).find((operatie) => operatie.methode === methode);
}

/** Alle operaties op dit pad, wat hun methode ook is. */
export function opPad(operaties: readonly Operatie[], pad: string): readonly Operatie[] {
  return operaties.filter((operatie) => patroonVan(operatie.pad).test(pad));
}

const patronen = new Map<string, RegExp>();

function patroonVan(pad: string): RegExp {
  const bewaard = patronen.get(pad) ?? new RegExp(`^${pad.replaceAll('.', String.raw`\.`).replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
  patronen.set(pad, bewaard);
  return bewaard;
}
