import type { Aanroep, Antwoord } from './aanroep.ts';
import { koppengebreken } from './koppen.ts';
import { jsonSchema, operatiesVan, opPad, zoekOperatie, type OpenApi, type Operatie } from './openapi.ts';
import { maakSchematoets, type Schematoets } from './schematoets.ts';
import { strijdMetDocument } from './strijd.ts';

/** Eén afwijking tussen document en dienst. */
export interface Gebrek {
  /** Het soort, zonder wat per vraag verschilt: zo telt dezelfde fout één keer. */
  readonly soort: string;
  readonly uitleg: string;
}

export type Oordeel = (aanroep: Aanroep, antwoord: Antwoord) => readonly Gebrek[];

/** Wat de dienst alleen mag zeggen als er iets aan de vorm van de vraag mankeert. */
const NOOIT_BIJ_GELDIG: ReadonlySet<number> = new Set([405, 406, 413, 415]);

/** Legt een antwoord van de dienst naast het document. */
export function maakOordeel(document: OpenApi): Oordeel {
  const operaties = operatiesVan(document);
  const toets = maakSchematoets(document);
  return (aanroep, antwoord) => {
    const pad = new URL(aanroep.adres, 'http://dienst.invalid').pathname;
    const doel = zoekOperatie(operaties, aanroep.methode, pad);
    const opDitPad = opPad(operaties, pad);
    // Een pad dat er niet is, hoort bij de operatie waar de vraag voor bedoeld was: achter de deur van het beheer is alles gesloten.
    const bedoeld = doel ?? opDitPad.find(({ rollen }) => rollen.length > 0) ?? (opDitPad.length === 0 ? aanroep.operatie : undefined);
    const open = (bedoeld?.rollen ?? []).length === 0;
    return [
      ...statusgebreken(aanroep, antwoord, doel, opDitPad),
      ...inhoudsgebreken(document, antwoord, doel, toets),
      ...koppengebreken(antwoord.koppen, document.info.version, open).map((uitleg) => ({ soort: uitleg, uitleg })),
      ...teRuim(aanroep, antwoord, doel, toets),
    ];
  };
}

function statusgebreken(
  { geldig, methode }: Aanroep,
  { status, koppen, tekst }: Antwoord,
  doel: Operatie | undefined,
  opDitPad: readonly Operatie[],
): readonly Gebrek[] {
  if (status >= 500) return [{ soort: `status ${status}`, uitleg: tekst.slice(0, 300) }];
  if (doel === undefined) {
    const verwacht = opDitPad.length > 0 ? 405 : 404;
    if (status !== verwacht) return [{ soort: `status ${status} waar ${verwacht} hoort`, uitleg: `${methode} staat niet in het document` }];
    return status === 405 && !koppen.has('allow') ? [{ soort: '405 zonder Allow', uitleg: methode }] : [];
  }
  if (doel.antwoorden[status] === undefined) return [{ soort: `status ${status} staat niet in het document`, uitleg: tekst.slice(0, 300) }];
  if (geldig && NOOIT_BIJ_GELDIG.has(status))
    return [{ soort: `status ${status} op een vraag die bij het document past`, uitleg: tekst.slice(0, 300) }];
  return [];
}

function inhoudsgebreken(
  document: OpenApi,
  { status, koppen, tekst }: Antwoord,
  doel: Operatie | undefined,
  toets: Schematoets,
): readonly Gebrek[] {
  if (status < 200 || status === 204 || status === 304) return [];
  const soort = (koppen.get('content-type') ?? '').split(';')[0] ?? '';
  if (status >= 400 && soort !== 'application/problem+json') return [{ soort: `fout ${status} is geen problem+json`, uitleg: soort }];
  const beschreven = doel?.antwoorden[status]?.content;
  if (beschreven !== undefined && beschreven[soort] === undefined)
    return [{ soort: `${soort} staat niet in het document`, uitleg: String(status) }];
  const schema = status >= 400 ? (beschreven?.[soort]?.schema ?? document.components?.schemas?.['Probleem']) : jsonSchema(beschreven);
  if (schema === undefined || !soort.endsWith('json')) return [];
  let waarde: unknown;
  try {
    waarde = JSON.parse(tekst);
  } catch {
    return [{ soort: 'het antwoord is geen JSON', uitleg: tekst.slice(0, 100) }];
  }
  const mis = [...toets(schema, waarde), ...(status >= 400 ? probleemgebreken(waarde as Readonly<Record<string, unknown>>, status) : [])];
  return mis.length === 0 ? [] : [{ soort: `antwoord ${status} past niet bij zijn schema`, uitleg: mis.join(' · ') }];
}

function probleemgebreken(probleem: Readonly<Record<string, unknown>>, status: number): readonly string[] {
  const mis = probleem['status'] === status ? [] : [`status in de body is ${String(probleem['status'])}`];
  const { errors } = probleem;
  return status === 400 && !(Array.isArray(errors) && errors.length > 0) ? [...mis, '400 zonder errors'] : mis;
}

/** Het document moet ook streng genoeg zijn: wat het verbiedt, mag de dienst niet aannemen. */
function teRuim({ geldig, adres, body }: Aanroep, { status }: Antwoord, doel: Operatie | undefined, toets: Schematoets): readonly Gebrek[] {
  if (geldig || doel === undefined || status >= 300) return [];
  const strijd = strijdMetDocument(toets, doel, { adres, body });
  return strijd === undefined ? [] : [{ soort: `aangenomen wat het document verbiedt: ${strijd.waar}`, uitleg: strijd.uitleg }];
}
