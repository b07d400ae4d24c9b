import type { Meld } from './breuken.ts';
import type { Schema } from './openapi.ts';

/** Wat een oproeper stuurt mag niet nauwer worden; wat hij krijgt niet ruimer. */
export type Richting = 'invoer' | 'uitvoer';

interface Paar {
  readonly was: Schema;
  readonly is: Schema;
  readonly plaats: string;
  readonly richting: Richting;
  /** De verwijzingen die al open staan: een schema dat zichzelf bevat is één keer genoeg. */
  readonly open?: readonly string[];
}

/** Volgt een verwijzing, in elk document de eigen. */
interface Volgers {
  readonly oud: (schema: Schema) => Schema;
  readonly nieuw: (schema: Schema) => Schema;
}

/** Meldt elke brekende wijziging van een schema en alles eronder. */
export function vergelijkSchema(paar: Paar, volgers: Volgers, meld: Meld): void {
  const { plaats, richting, open = [] } = paar;
  const naam = paar.was.$ref;
  if (naam !== undefined && open.includes(naam)) return;
  const was = volgers.oud(paar.was);
  const is = volgers.nieuw(paar.is);
  const verder = (deel: { was: Schema; is: Schema }, stap: string): void =>
    vergelijkSchema({ ...deel, plaats: `${plaats}${stap}`, richting, open: naam === undefined ? open : [...open, naam] }, volgers, meld);
  if (typeAnders(was, is, richting)) {
    meld({ soort: 'type-anders', plaats, uitleg: `${soortVan(was)} werd ${soortVan(is)}` });
    return;
  }
  vergelijkGrenzen(was, is, { plaats, richting }, meld);
  vergelijkVelden(was, is, { plaats, richting }, meld, verder);
  if (was.items !== undefined && is.items !== undefined) verder({ was: was.items, is: is.items }, '/[]');
  if (typeof was.additionalProperties === 'object' && typeof is.additionalProperties === 'object')
    verder({ was: was.additionalProperties, is: is.additionalProperties }, '/{}');
  vergelijkKeuzes(was, is, { plaats, richting }, meld, verder);
}

function soortVan({ type, format, anyOf, oneOf, allOf }: Schema): string {
  const samen = (anyOf && 'anyOf') ?? (oneOf && 'oneOf') ?? (allOf && 'allOf');
  return `${type ?? samen ?? 'vrij'}${format === undefined ? '' : ` (${format})`}`;
}

/** Een geheel getal is ook een getal: dat mag in invoer ruimer en in uitvoer nauwer worden. */
function typeAnders(was: Schema, is: Schema, richting: Richting): boolean {
  if (soortVan(was) === soortVan(is)) return false;
  const [nauw, ruim] = richting === 'invoer' ? [was, is] : [is, was];
  if (nauw.type === 'integer' && ruim.type === 'number') return false;
  if (soortVan(ruim) === 'vrij') return false;
  // Een format erbij maakt wat iemand krijgt alleen zekerder, en een format eraf wat iemand mag sturen alleen ruimer.
  return !(nauw.type === ruim.type && ruim.format === undefined);
}

type Waar = Pick<Paar, 'plaats' | 'richting'>;
type Verder = (deel: { was: Schema; is: Schema }, stap: string) => void;

const ONDERGRENZEN = ['minimum', 'minLength', 'minItems'] as const;
const BOVENGRENZEN = ['maximum', 'maxLength', 'maxItems'] as const;

/** Alleen van invoer: een grens op wat de dienst geeft, of een woord erbij, is niets waar een oproeper op mag bouwen. */
function vergelijkGrenzen(was: Schema, is: Schema, { plaats, richting }: Waar, meld: Meld): void {
  if (richting === 'uitvoer') return;
  const strenger = [
    ...ONDERGRENZEN.filter((grens) => is[grens] !== undefined && is[grens] > (was[grens] ?? Number.NEGATIVE_INFINITY)),
    ...BOVENGRENZEN.filter((grens) => is[grens] !== undefined && is[grens] < (was[grens] ?? Number.POSITIVE_INFINITY)),
    ...(['exclusiveMinimum', 'exclusiveMaximum'] as const).filter((grens) => is[grens] === true && was[grens] !== true),
  ].map((grens) => `${grens} was ${String(was[grens] ?? 'vrij')} en is ${String(is[grens])}`);
  if (is.pattern !== undefined && is.pattern !== was.pattern) strenger.push('het patroon is anders');
  if (was.nullable === true && is.nullable !== true) strenger.push('null mag niet meer');
  const weg = was.enum === undefined ? ['elke andere waarde'] : was.enum.filter((waarde) => !is.enum?.includes(waarde)).map(String);
  if (is.enum !== undefined && weg.length > 0) strenger.push(`mag niet meer: ${weg.join(', ')}`);
  for (const uitleg of strenger) meld({ soort: 'invoer-nauwer', plaats, uitleg });
}

function vergelijkVelden(was: Schema, is: Schema, { plaats, richting }: Waar, meld: Meld, verder: Verder): void {
  for (const [naam, veld] of Object.entries(was.properties ?? {})) {
    const nu = is.properties?.[naam];
    const hier = `${plaats}/${naam}`;
    if (nu !== undefined) verder({ was: veld, is: nu }, `/${naam}`);
    else if (richting === 'uitvoer') meld({ soort: 'veld-weg', plaats: hier, uitleg: 'dit veld komt niet meer terug' });
    else if (is.additionalProperties === false) meld({ soort: 'invoer-weg', plaats: hier, uitleg: 'dit veld mag niet meer' });
    if (richting === 'uitvoer' && nu !== undefined && eist(was, naam) && !eist(is, naam))
      meld({ soort: 'veld-niet-meer-zeker', plaats: hier, uitleg: 'stond er altijd en kan nu ontbreken' });
  }
  if (richting === 'invoer')
    for (const naam of is.required ?? [])
      if (!eist(was, naam)) meld({ soort: 'invoer-verplicht', plaats: `${plaats}/${naam}`, uitleg: 'was niet verplicht' });
  if (richting === 'invoer' && was.properties === undefined && was.additionalProperties !== false && is.additionalProperties === false)
    meld({ soort: 'invoer-nauwer', plaats, uitleg: 'eigen velden mogen niet meer' });
}

function eist({ required }: Schema, naam: string): boolean {
  return required?.includes(naam) === true;
}

/** Keuzes worden op volgorde vergeleken; een nieuwe keuze komt achteraan. */
function vergelijkKeuzes(was: Schema, is: Schema, { plaats, richting }: Waar, meld: Meld, verder: Verder): void {
  for (const soort of ['anyOf', 'oneOf', 'allOf'] as const) {
    const [oude, nieuwe] = [was[soort] ?? [], is[soort] ?? []];
    for (const [plek, keuze] of oude.entries()) {
      const nu = nieuwe[plek];
      if (nu !== undefined) verder({ was: keuze, is: nu }, `/${soort}${plek}`);
    }
    if (nieuwe.length === oude.length || was[soort] === undefined || is[soort] === undefined) continue;
    const nauwer = soort === 'allOf' ? nieuwe.length > oude.length : nieuwe.length < oude.length;
    if (nauwer && richting === 'invoer')
      meld({ soort: 'invoer-nauwer', plaats, uitleg: `${soort}: van ${oude.length} naar ${nieuwe.length}` });
    if (!nauwer && richting === 'uitvoer')
      meld({ soort: 'uitvoer-ruimer', plaats, uitleg: `${soort}: van ${oude.length} naar ${nieuwe.length}` });
  }
}
