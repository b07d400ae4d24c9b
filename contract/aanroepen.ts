import * as fc from 'fast-check';
import type { Aanroep } from './aanroep.ts';
import { bedorvenWaarde, vreemdeWaarde } from './bedorvenWaarde.ts';
import { jsonSchema, volg, type Operatie, type Parameter, type Schema } from './openapi.ts';
import { voorbeeldwaarde } from './voorbeeld.ts';
import type { Bekend } from './wereld.ts';
import { willekeurigeWaarde } from './willekeurigeWaarde.ts';

/** Een vraag in delen, zodat er één bedorven kan worden. */
interface Delen {
  readonly methode: string;
  readonly pad: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [string, string])[];
  readonly koppen: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly staart: string;
}

/** Willekeurige vragen voor deze operatie: een derde past bij het document, de rest is op een of meer plaatsen bedorven. */
export function aanroepen(wereld: Bekend, operatie: Operatie): fc.Arbitrary<Aanroep> {
  const goed = goedeDelen(wereld, operatie);
  const bedorven = fc
    .tuple(goed, fc.array(fc.oneof(...bederf(wereld, operatie)), { minLength: 1, maxLength: 2 }))
    .map(([delen, stappen]) => stappen.reduce((nu, stap) => stap(nu), delen));
  return fc.oneof(
    { weight: 1, arbitrary: goed.map((delen) => alsAanroep(operatie, delen, true)) },
    { weight: 2, arbitrary: bedorven.map((delen) => alsAanroep(operatie, delen, false)) },
  );
}

/**
 * De vraag die alleen uit voorbeelden van het document bestaat; van wat geen voorbeeld heeft blijft het verplichte over.
 * Een parameter met een voorbeeld op zichzelf (niet in zijn schema) doet mee: die is samen met een andere nodig.
 */
export function voorbeeldaanroep(wereld: Bekend, operatie: Operatie): Aanroep {
  const waardeVan = (parameter: Parameter): unknown =>
    parameter.in === 'path'
      ? (idsVoor(wereld, operatie)[0] ?? voorbeeldwaarde(wereld.document, parameter.schema))
      : (parameter.example ?? voorbeeldwaarde(wereld.document, parameter.schema));
  const inhoud = jsonSchema(operatie.body?.inhoud);
  return alsAanroep(
    operatie,
    {
      methode: operatie.methode,
      pad: Object.fromEntries(operatie.parameters.filter((een) => een.in === 'path').map((een) => [een.name, String(waardeVan(een))])),
      query: operatie.parameters
        .filter((een) => een.in === 'query' && (een.required === true || een.example !== undefined))
        .flatMap((een) => alsQuery(een, waardeVan(een))),
      koppen: inhoud === undefined ? {} : { 'Content-Type': 'application/json' },
      body: inhoud && JSON.stringify(voorbeeldwaarde(wereld.document, inhoud)),
      staart: '',
    },
    true,
  );
}

function goedeDelen(wereld: Bekend, operatie: Operatie): fc.Arbitrary<Delen> {
  const padparameters = operatie.parameters.filter((een) => een.in === 'path');
  const inhoud = jsonSchema(operatie.body?.inhoud);
  return fc.record({
    methode: fc.constant(operatie.methode),
    pad: fc.record(Object.fromEntries(padparameters.map((een) => [een.name, padwaarde(wereld, operatie, een)]))),
    query: goedeQuery(wereld, operatie),
    koppen: goedeKoppen(operatie),
    body: inhoud === undefined ? fc.constant(undefined) : goedeBody(wereld, operatie),
    staart: fc.constant(''),
  });
}

function goedeBody(wereld: Bekend, operatie: Operatie): fc.Arbitrary<string> {
  return bodywaarde(wereld, operatie).map((waarde) => JSON.stringify(waarde) ?? 'null');
}

/** Het voorbeeld komt vaak terug: daarmee komt een vraag tot in de berekening, en een bedorven voorbeeld bijna. */
function bodywaarde(wereld: Bekend, operatie: Operatie): fc.Arbitrary<unknown> {
  const schema = jsonSchema(operatie.body?.inhoud);
  if (schema === undefined) return fc.constant({});
  const voorbeeld = voorbeeldwaarde(wereld.document, schema);
  return fc.oneof(fc.constant(voorbeeld), metAndereVelden(wereld, schema, voorbeeld), willekeurigeWaarde(wereld, schema));
}

/** Het voorbeeld met een of twee velden anders: de rest blijft kloppen, dus de dienst komt aan die velden toe. */
function metAndereVelden(wereld: Bekend, schema: Schema, voorbeeld: unknown): fc.Arbitrary<unknown> {
  const velden = Object.entries(volg(wereld.document, schema).properties ?? {});
  if (velden.length === 0) return fc.constant(voorbeeld);
  return fc
    .subarray(velden, { minLength: 1, maxLength: Math.min(2, velden.length) })
    .chain((gekozen) => fc.record(Object.fromEntries(gekozen.map(([naam, veld]) => [naam, willekeurigeWaarde(wereld, veld, 1)]))))
    .map((anders) => ({ ...(voorbeeld as object), ...anders }));
}

function padwaarde(wereld: Bekend, operatie: Operatie, { schema }: Parameter): fc.Arbitrary<string> {
  const ids = idsVoor(wereld, operatie);
  const vrij = willekeurigeWaarde(wereld, schema)
    .map(String)
    .filter((waarde) => waarde !== '' && waarde.isWellFormed());
  return ids.length === 0 ? vrij : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: vrij });
}

function idsVoor({ perLijst }: Bekend, { pad }: Operatie): readonly string[] {
  return perLijst.get(pad.slice(0, pad.indexOf('/{'))) ?? [];
}

function goedeQuery(wereld: Bekend, operatie: Operatie): fc.Arbitrary<Delen['query']> {
  const parameters = operatie.parameters.filter((een) => een.in === 'query');
  const verplicht = parameters.filter(({ required }) => required === true);
  const vrij = parameters.filter(({ required }) => required !== true);
  const erbij = fc.subarray(vrij, { maxLength: Math.min(3, vrij.length) });
  return erbij.chain((gekozen) =>
    fc
      .tuple(...[...verplicht, ...gekozen].map((een) => willekeurigeWaarde(wereld, een.schema).map((waarde) => alsQuery(een, waarde))))
      .map((paren) => paren.flat()),
  );
}

/** Vaak geen Accept; soms een van de soorten die het document noemt. */
function goedeKoppen(operatie: Operatie): fc.Arbitrary<Delen['koppen']> {
  const soorten = Object.keys(operatie.antwoorden['200']?.content ?? {});
  const accept =
    soorten.length === 0
      ? fc.constant({})
      : fc.oneof(
          fc.constant({}),
          fc.constantFrom(...soorten).map((Accept) => ({ Accept })),
        );
  return operatie.body === undefined ? accept : accept.map((koppen) => ({ ...koppen, 'Content-Type': 'application/json' }));
}

type Stap = (delen: Delen) => Delen;

/** De manieren om een vraag te bederven; die met een body alleen als de operatie er een heeft. */
function bederf(wereld: Bekend, operatie: Operatie): fc.Arbitrary<Stap>[] {
  const namen = operatie.parameters.filter((een) => een.in === 'query').map(({ name }) => name);
  const vreemdeTekst = vreemdeWaarde
    .map((waarde) => (typeof waarde === 'string' ? waarde : (JSON.stringify(waarde) ?? '')))
    .map(welgevormd);
  const sleutel = fc.oneof(
    fc.constantFrom('', 'kleur', 'Page', 'peildatum[]', '__proto__', ...namen),
    vreemdeTekst.map((tekst) => tekst.slice(0, 200)),
  );
  const vanAlles = [
    fc.tuple(sleutel, vreemdeTekst).map(([naam, waarde]): Stap => (delen) => ({ ...delen, query: [...delen.query, [naam, waarde]] })),
    fc.constant<Stap>((delen) => ({ ...delen, query: [...delen.query, ...delen.query] })),
    vreemdeTekst.map((waarde): Stap => (delen) => ({
      ...delen,
      pad: Object.fromEntries(Object.keys(delen.pad).map((naam) => [naam, waarde])),
    })),
    fc
      .constantFrom('text/csv', 'application/*;q=0', '*/*;q=0', 'x', '', 'image/png, */*;q=0.1', 'application/json;q=nee')
      .map((Accept): Stap => (delen) => ({ ...delen, koppen: { ...delen.koppen, Accept } })),
    fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE').map((methode): Stap => (delen) => ({ ...delen, methode })),
    fc.constantFrom('/', '//', '/..%2f', '.json', '%00', '%').map((staart): Stap => (delen) => ({ ...delen, staart })),
  ];
  return operatie.body === undefined ? vanAlles : [...vanAlles, ...bodybederf(wereld, operatie)];
}

function bodybederf(wereld: Bekend, operatie: Operatie): fc.Arbitrary<Stap>[] {
  const metBody =
    (body: string): Stap =>
    (delen) => ({ ...delen, body });
  const bedorven = bedorvenWaarde(bodywaarde(wereld, operatie)).map((waarde) => metBody(JSON.stringify(waarde) ?? ''));
  return [
    // Het meeste gaat mis in wat er in de body staat.
    ...Array.from({ length: 6 }, () => bedorven),
    fc.nat({ max: 200 }).map((lengte): Stap => (delen) => ({ ...delen, body: delen.body?.slice(0, lengte) })),
    fc
      .constantFrom(
        '',
        'null',
        '[]',
        '"wmo"',
        '{"a":1,"a":2}',
        '{',
        '\u0000',
        '[1e999]',
        `${'['.repeat(5000)}${']'.repeat(5000)}`,
        `"${'a'.repeat(300_000)}"`,
      )
      .map(metBody),
    fc.integer({ min: 2, max: 60 }).map((diep) => metBody(`${'{"a":'.repeat(diep)}1${'}'.repeat(diep)}`)),
    fc
      .constantFrom(
        'text/plain',
        'application/xml',
        'multipart/form-data; boundary=x',
        'application/jsonp',
        '',
        'application/json; charset=utf-16',
      )
      .map((type): Stap => (delen) => ({ ...delen, koppen: { ...delen.koppen, 'Content-Type': type } })),
  ];
}

function alsQuery({ name, explode = true }: Parameter, waarde: unknown): readonly (readonly [string, string])[] {
  if (typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) && explode)
    return Object.entries(waarde).map(([veld, deel]) => [welgevormd(veld), welgevormd(String(deel))]);
  if (!Array.isArray(waarde)) return [[name, welgevormd(String(waarde))]];
  const delen = waarde.map((deel) => welgevormd(String(deel)));
  return explode ? delen.map((deel) => [name, deel] as const) : [[name, delen.join(',')]];
}

function alsAanroep(operatie: Operatie, { methode, pad, query, koppen, body, staart }: Delen, geldig: boolean): Aanroep {
  const ingevuld = operatie.pad.replaceAll(/\{([^}]+)\}/g, (_, naam: string) => padstuk(pad[naam] ?? ''));
  const zoek = query.map(([naam, waarde]) => `${encodeURIComponent(welgevormd(naam))}=${encodeURIComponent(waarde)}`).join('&');
  const adres = `${ingevuld}${staart}${zoek === '' ? '' : `?${zoek}`}`;
  // GET en HEAD hebben in fetch geen body.
  return { operatie, methode, adres, koppen, geldig, ...(body === undefined || methode === 'GET' ? {} : { body }) };
}

/** Een deel van een pad; `.` en `..` haalt elke client weg, ook gecodeerd. */
function padstuk(waarde: string): string {
  const stuk = encodeURIComponent(welgevormd(waarde));
  return /^\.{1,2}$/.test(stuk) ? `${stuk}~` : stuk;
}

/** Een half teken kan niet in een adres. */
function welgevormd(tekst: string): string {
  return tekst.toWellFormed();
}
