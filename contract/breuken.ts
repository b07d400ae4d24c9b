import { operatiesVan, volg, type OpenApi, type Operatie, type Parameter } from './openapi.ts';
import { vergelijkSchema, type Richting } from './schemabreuken.ts';

/** Een wijziging waardoor een oproeper die het oude contract volgt vastloopt. */
export interface Breuk {
  readonly soort: Breuksoort;
  /** Waar: de operatie en het deel ervan. */
  readonly plaats: string;
  readonly uitleg: string;
}

export type Breuksoort =
  | 'pad-weg'
  | 'operatie-weg'
  | 'operatie-hernoemd'
  | 'sleutel-nodig'
  | 'parameter-weg'
  | 'invoer-verplicht'
  | 'invoer-weg'
  | 'invoer-nauwer'
  | 'status-weg'
  | 'mediatype-weg'
  | 'kop-weg'
  | 'veld-weg'
  | 'veld-niet-meer-zeker'
  | 'uitvoer-ruimer'
  | 'type-anders';

export type Meld = (breuk: Breuk) => void;

/** Een schema met het document waarin zijn verwijzingen staan. */
interface Kant {
  readonly document: OpenApi;
  readonly operatie: Operatie;
}

/** Noemt elke brekende wijziging van het oude naar het nieuwe document. Wat er alleen bij komt, breekt niets. */
export function vindBreuken(oud: OpenApi, nieuw: OpenApi): readonly Breuk[] {
  const gevonden = new Map<string, Breuk>();
  // Een schema dat op veel plaatsen gebruikt wordt, breekt op elke plaats één keer.
  const meld: Meld = (breuk) => gevonden.set(`${breuk.soort} ${breuk.plaats}`, breuk);
  const nieuwe = operatiesVan(nieuw);
  for (const operatie of operatiesVan(oud)) {
    const opPad = nieuwe.filter(({ pad }) => zonderNamen(pad) === zonderNamen(operatie.pad));
    const nu = opPad.find(({ methode }) => methode === operatie.methode);
    const plaats = `${operatie.methode} ${operatie.pad}`;
    if (opPad.length === 0) meld({ soort: 'pad-weg', plaats: operatie.pad, uitleg: 'dit pad is er niet meer' });
    else if (nu === undefined) meld({ soort: 'operatie-weg', plaats, uitleg: 'deze methode is er niet meer' });
    else vergelijkOperatie({ document: oud, operatie }, { document: nieuw, operatie: nu }, plaats, meld);
  }
  return [...gevonden.values()];
}

/** Hoe een parameter in het pad heet, ziet een oproeper niet. */
function zonderNamen(pad: string): string {
  return pad.replaceAll(/\{[^}]+\}/g, '{}');
}

function vergelijkOperatie(oud: Kant, nieuw: Kant, plaats: string, meld: Meld): void {
  const [was, is] = [oud.operatie, nieuw.operatie];
  if (was.id !== is.id)
    meld({ soort: 'operatie-hernoemd', plaats, uitleg: `operationId ${was.id} heet nu ${is.id}; een gemaakte client roept de oude naam` });
  if (is.metSleutel && !was.metSleutel) meld({ soort: 'sleutel-nodig', plaats, uitleg: 'was open en vraagt nu een sleutel' });
  vergelijkParameters(oud, nieuw, plaats, meld);
  vergelijkBody(oud, nieuw, plaats, meld);
  for (const [status, antwoord] of Object.entries(was.antwoorden)) {
    const nu = is.antwoorden[status];
    const hier = `${plaats} ${status}`;
    if (nu === undefined) {
      meld({ soort: 'status-weg', plaats: hier, uitleg: 'deze status staat er niet meer' });
      continue;
    }
    for (const kop of Object.keys(antwoord.headers ?? {}))
      if (nu.headers?.[kop] === undefined) meld({ soort: 'kop-weg', plaats: `${hier} ${kop}`, uitleg: 'deze kop staat er niet meer' });
    vergelijkInhoud(oud, nieuw, { was: antwoord.content, is: nu.content, plaats: hier, richting: 'uitvoer' }, meld);
  }
}

function vergelijkParameters(oud: Kant, nieuw: Kant, plaats: string, meld: Meld): void {
  const zelfde = (een: Parameter) => (ander: Parameter) => ander.in === een.in && (een.in === 'path' || ander.name === een.name);
  for (const parameter of oud.operatie.parameters.filter((een) => een.in !== 'path')) {
    const hier = `${plaats} ?${parameter.name}`;
    const nu = nieuw.operatie.parameters.find(zelfde(parameter));
    if (nu === undefined) {
      meld({ soort: 'parameter-weg', plaats: hier, uitleg: 'deze parameter is er niet meer' });
      continue;
    }
    if (nu.required === true && parameter.required !== true)
      meld({ soort: 'invoer-verplicht', plaats: hier, uitleg: 'was niet verplicht' });
    if ((parameter.explode ?? true) !== (nu.explode ?? true))
      meld({ soort: 'type-anders', plaats: hier, uitleg: 'een lijst wordt anders geschreven' });
    vergelijkSchema({ was: parameter.schema, is: nu.schema, plaats: hier, richting: 'invoer' }, volgers(oud, nieuw), meld);
  }
  for (const parameter of nieuw.operatie.parameters.filter((een) => een.in !== 'path' && een.required === true))
    if (!oud.operatie.parameters.some(zelfde(parameter)))
      meld({ soort: 'invoer-verplicht', plaats: `${plaats} ?${parameter.name}`, uitleg: 'nieuw en meteen verplicht' });
}

function vergelijkBody(oud: Kant, nieuw: Kant, plaats: string, meld: Meld): void {
  const [was, is] = [oud.operatie.body, nieuw.operatie.body];
  const hier = `${plaats} body`;
  if (is?.verplicht === true && was?.verplicht !== true)
    meld({ soort: 'invoer-verplicht', plaats: hier, uitleg: 'de body was niet verplicht' });
  if (was === undefined) return;
  if (is === undefined) meld({ soort: 'invoer-weg', plaats: hier, uitleg: 'er is geen body meer' });
  else vergelijkInhoud(oud, nieuw, { was: was.inhoud, is: is.inhoud, plaats: hier, richting: 'invoer' }, meld);
}

type Inhoud = NonNullable<Operatie['body']>['inhoud'] | undefined;

function vergelijkInhoud(
  oud: Kant,
  nieuw: Kant,
  {
    was = {},
    is = {},
    plaats,
    richting,
  }: { readonly was: Inhoud; readonly is: Inhoud; readonly plaats: string; readonly richting: Richting },
  meld: Meld,
): void {
  for (const [soort, { schema }] of Object.entries(was)) {
    const nu = is[soort];
    if (nu === undefined) meld({ soort: 'mediatype-weg', plaats: `${plaats} ${soort}`, uitleg: 'dit mediatype is er niet meer' });
    else if (schema !== undefined && nu.schema !== undefined)
      vergelijkSchema({ was: schema, is: nu.schema, plaats, richting }, volgers(oud, nieuw), meld);
  }
}

function volgers(oud: Kant, nieuw: Kant) {
  return {
    oud: (schema: Parameter['schema']) => volg(oud.document, schema),
    nieuw: (schema: Parameter['schema']) => volg(nieuw.document, schema),
  };
}
