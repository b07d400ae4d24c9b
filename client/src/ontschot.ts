import maakFetchclient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './contract.ts';

export type { components, operations, paths } from './contract.ts';

type Schemas = components['schemas'];
/** Wat u van een initiatief vertelt. */
export type Initiatiefvraag = Schemas['Initiatief'];
/** Een fout van de dienst (RFC 9457); bij 400 staat in `errors` alles wat er niet klopt. */
export type Probleem = Schemas['Probleem'];

/** Ook een advies is er als document; deze client vraagt JSON, en leest een fout als JSON. */
type Json = 'application/json' | 'application/problem+json';

/** Hoe de dienst bereikt wordt: een eigen fetch, koppen. */
export type Keuzes = Omit<ClientOptions, 'baseUrl'>;

/**
 * Een client met een functie per methode: `client.POST('/adviezen', { body })`. Het antwoord is `{ data }` of `{ error }`; er wordt niets gegooid
 * zolang de dienst bereikbaar is.
 * @param adres van de dienst, met de major: `https://…/v1`
 */
export function maakClient(adres: string, keuzes: Keuzes = {}): Client<paths, Json> {
  // De kenmerken van een plat advies staan elk onder hun eigen naam in het adres.
  const querySerializer = { object: { style: 'form', explode: true } } as const;
  return maakFetchclient<paths, Json>({ querySerializer, ...keuzes, baseUrl: adres.replace(/\/$/, '') });
}

/** Alles wat er aan een vraag niet klopt, als zinnen met hun plaats; anders de fout zelf in één zin. */
export function legUit({ title, detail, errors = [] }: Probleem): readonly string[] {
  return errors.length === 0 ? [`${title}: ${detail}`] : errors.map(({ location, detail: zin }) => `${location}: ${zin}`);
}
