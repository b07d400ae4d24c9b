import type { Context } from 'hono';
import type { z } from 'zod';
import { OngeldigeInvoer, type Invoerfout } from '../advies/invoerfout.ts';
import type { Kennis } from '../kennisbank/kennis.ts';
import { meldZodFoutAlsZin } from '../kennisbank/meldingen.ts';
import { bedoeldeU } from '../kennisbank/nabij.ts';
import { leesDagIn } from '../kennisbank/leesDagIn.ts';
import { vandaag, type Peildatum } from '../kennisbank/peildatum.ts';
import type { Kennisbron } from '../kennisbank/kennisbron.ts';
import type { Verzoek } from './omgeving.ts';
import { Probleem } from './probleem.ts';

/** De gelezen parameters, of niets als er een fout is; en wat er letterlijk stond, om ook dan verder te kunnen nalopen. */
export interface Query<Uit> {
  readonly gelezen: Uit | undefined;
  readonly ruw: Readonly<Record<string, string>>;
  /** De parameters die vaker mogen voorkomen, met al hun waarden; wat niet gegeven is, ontbreekt. */
  readonly herhaald: Readonly<Record<string, readonly string[]>>;
}

/** Een query waarin ook namen mogen staan die pas met de regelset te beoordelen zijn. */
export interface VrijeQuery<Uit> extends Query<Uit> {
  /** Wat het schema niet noemt, in de volgorde van het adres. */
  readonly overig: readonly (readonly [string, string])[];
}

/** Zoveel verschillende vragen (het deel na het vraagteken) blijven per operatie gelezen staan; oproepers herhalen ze voortdurend. */
const HOOGSTENS_BEWAARDE_QUERIES = 64;
/** Zo vaak mag een herhaalbare parameter voorkomen; geen lijst heeft meer namen die samen zin hebben. */
export const HOOGSTENS_HERHAALD = 20;

/**
 * Maakt een lezer van queryparameters voor één operatie. Elke fout komt bij `fouten`.
 * Een onbekende parameter is een fout: stilletjes negeren helpt niemand. Alleen een naam uit `herhaalbaar` mag vaker voorkomen.
 */
export function maakQuerylezer<Vorm extends z.ZodRawShape>(
  schema: z.ZodObject<Vorm>,
  herhaalbaar: readonly string[] = [],
): (c: Context, fouten: Invoerfout[]) => Query<z.output<z.ZodObject<Vorm>>> {
  const bewaard = new Map<string, Query<z.output<z.ZodObject<Vorm>>>>();
  return (c, fouten) => {
    const { url } = c.req;
    const begin = url.indexOf('?');
    const zoek = begin === -1 ? '' : url.slice(begin);
    const eerder = bewaard.get(zoek);
    if (eerder !== undefined) return eerder;
    // Hono slaat een parameter zonder naam over; hier telt zij als elke andere die niet bestaat.
    const gegeven = /[?&]=/.test(zoek) ? { ...c.req.queries(), '': [''] } : c.req.queries();
    const query = leesQuery(gegeven, schema, herhaalbaar, fouten);
    if (query.gelezen !== undefined && fouten.length === 0) {
      if (bewaard.size >= HOOGSTENS_BEWAARDE_QUERIES) bewaard.clear();
      bewaard.set(zoek, query);
    }
    return query;
  };
}

/**
 * Maakt een lezer van queryparameters waarbij de rest van het adres aan de operatie is.
 * Er blijft niets van staan: wat iemand over zijn initiatief zegt, hoort niet in het geheugen te blijven.
 */
export function maakVrijeQuerylezer<Vorm extends z.ZodRawShape>(
  schema: z.ZodObject<Vorm>,
): (c: Context, fouten: Invoerfout[]) => VrijeQuery<z.output<z.ZodObject<Vorm>>> {
  return (c, fouten) => {
    const paren = [...new URL(c.req.url).searchParams];
    const isVast = ([naam]: readonly [string, string]): boolean => Object.hasOwn(schema.shape, naam);
    const vast = Object.groupBy(paren.filter(isVast), ([naam]) => naam);
    const gegeven = Object.fromEntries(Object.entries(vast).map(([naam, van = []]) => [naam, van.map(([, waarde]) => waarde)]));
    return { ...leesQuery(gegeven, schema, [], fouten), overig: paren.filter((paar) => !isVast(paar)) };
  };
}

/** De parameters van een operatie die verder niets te lezen heeft. @throws OngeldigeInvoer met alle fouten erin */
export function leesFoutloos<Uit>(c: Context, lees: (c: Context, fouten: Invoerfout[]) => Query<Uit>): Uit {
  const fouten: Invoerfout[] = [];
  const { gelezen } = lees(c, fouten);
  if (gelezen === undefined || fouten.length > 0) throw new OngeldigeInvoer(fouten);
  return gelezen;
}

function leesQuery<Vorm extends z.ZodRawShape>(
  gegeven: Readonly<Record<string, string[]>>,
  schema: z.ZodObject<Vorm>,
  herhaalbaar: readonly string[],
  fouten: Invoerfout[],
): Query<z.output<z.ZodObject<Vorm>>> {
  const ruw: Record<string, string> = {};
  const herhaald: Record<string, readonly string[]> = {};
  const ongeldig = (location: string, detail: string): void => {
    fouten.push({ in: 'query', location, code: 'ongeldig', detail });
  };
  for (const [naam, waarden] of Object.entries(gegeven)) {
    if (herhaalbaar.includes(naam)) {
      if (waarden.length > HOOGSTENS_HERHAALD) ongeldig(naam, `De parameter "${naam}" mag hoogstens ${HOOGSTENS_HERHAALD} keer voorkomen.`);
      else herhaald[naam] = waarden;
    } else if (!Object.hasOwn(schema.shape, naam)) {
      const bekend = [...herhaalbaar, ...Object.keys(schema.shape)];
      const wel = bekend.length === 0 ? 'Er zijn hier geen parameters.' : `Bekend zijn: ${bekend.join(', ')}.`;
      const detail = `De parameter "${naam.slice(0, 80)}" bestaat hier niet${bedoeldeU(naam, bekend)}. ${wel}`;
      fouten.push({ in: 'query', location: naam, code: 'onbekend-veld', detail });
    } else if (waarden.length > 1) ongeldig(naam, `De parameter "${naam}" mag één keer voorkomen.`);
    else ruw[naam] = waarden[0] ?? '';
  }
  const uitkomst = schema.safeParse(ruw, { reportInput: true });
  if (uitkomst.success) return { gelezen: uitkomst.data, ruw, herhaald };
  for (const issue of uitkomst.error.issues) ongeldig(issue.path.map(String).join('.'), meldZodFoutAlsZin(issue));
  return { gelezen: undefined, ruw, herhaald };
}

/** De kennis waarmee geantwoord wordt: een vastgepinde versie, of de actieve. @throws Probleem 404 als die versie nooit gepubliceerd is. */
export async function kiesKennis(c: Verzoek, kennisbron: Kennisbron, versie: number | undefined): Promise<Kennis> {
  if (versie === undefined) return kennisbron.actief(c.env.DB);
  const kennis = await kennisbron.versie(c.env.DB, versie);
  if (kennis === undefined)
    throw new Probleem(
      404,
      'Regelset niet gevonden',
      `Regelset ${versie} bestaat niet of is nooit gepubliceerd. De gepubliceerde regelsets staan op /v1/regelsets.`,
    );
  return kennis;
}

/** De peildatum uit de vraag, of vandaag; buiten de dekking van de regelset is een fout. */
export function kiesPeildatum(gegeven: string | undefined, kennis: Kennis, fouten: Invoerfout[]): Peildatum {
  const nu = vandaag(new Date());
  return gegeven === undefined ? nu : (leesDag('peildatum', gegeven, kennis, fouten) ?? nu);
}

/** De dag in een parameter, of niets met een fout erbij als hij niet bestaat of de regelset er niets van weet. */
export function leesDag(parameter: string, gegeven: string, kennis: Kennis, fouten: Invoerfout[]): Peildatum | undefined {
  const { dag, mankement } = leesDagIn(kennis.regelset, gegeven, vandaag(new Date()));
  if (mankement !== undefined) fouten.push({ in: 'query', location: parameter, ...mankement });
  return dag;
}

/** De grootste body die een vraag mag hebben. */
const BODY_GRENS_BYTES = 256 * 1024;
/** Zo diep mag JSON genest zijn; geen vraag heeft meer nodig en dieper kost de server zijn stapel. */
const HOOGSTENS_DIEP = 32;

/** Leest de body als JSON. @param voorbeeld wat een lege body had kunnen zijn @throws Probleem 415 bij een ander type, 400 bij kapotte of te diepe JSON. */
export async function leesJson(c: Context, voorbeeld = '{"wetten": ["wmo", "zvw"]}', grensBytes = BODY_GRENS_BYTES): Promise<unknown> {
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(type))
    throw new Probleem(
      415,
      'Onbekend soort inhoud',
      `De vraag is JSON: zet Content-Type: application/json. Er staat ${type === '' ? 'niets' : `"${type.slice(0, 80)}"`}.`,
    );
  const tekst = await leesTekst(c.req.raw, grensBytes);
  const kapot = (detail: string): Probleem =>
    new Probleem(400, 'De vraag klopt niet', 'De body is niet te lezen; zie errors.', {
      errors: [{ in: 'body', location: '', code: 'ongeldig', detail }],
    });
  if (diepte(tekst) > HOOGSTENS_DIEP) throw kapot(`De JSON is dieper genest dan ${HOOGSTENS_DIEP} niveaus.`);
  try {
    return JSON.parse(tekst) as unknown;
  } catch (fout) {
    throw kapot(
      tekst.trim() === ''
        ? `De body is leeg. Stuur JSON, bijvoorbeeld ${voorbeeld}.`
        : `De body is geen geldige JSON${plaatsVan(fout, tekst)}. Let op komma's, aanhalingstekens en haakjes.`,
    );
  }
}

/** De body als tekst, tot de grens. @throws Probleem 413 als zij groter is, ook als zij geen lengte opgeeft. */
export async function leesTekst(verzoek: Request, grensBytes: number): Promise<string> {
  const teGroot = (): Probleem =>
    new Probleem(413, 'De vraag is te groot', `De body is groter dan ${grensBytes / 1024} KiB. Kort de omschrijving of de lijsten in.`);
  const opgegeven = verzoek.headers.get('content-length');
  if (opgegeven !== null) {
    if (Number(opgegeven) > grensBytes) throw teGroot();
    return verzoek.text();
  }
  const delen: Uint8Array[] = [];
  let bytes = 0;
  for await (const deel of verzoek.body ?? []) {
    bytes += deel.byteLength;
    if (bytes > grensBytes) throw teGroot();
    delen.push(deel);
  }
  return new Blob(delen).text();
}

/** De diepste nesting van haakjes buiten tekst, zonder te ontleden. */
function diepte(tekst: string): number {
  let nu = 0;
  let diepst = 0;
  let inTekst = false;
  for (let plaats = 0; plaats < tekst.length; plaats += 1) {
    const teken = tekst[plaats];
    if (inTekst) {
      if (teken === '\\') plaats += 1;
      else if (teken === '"') inTekst = false;
    } else if (teken === '"') inTekst = true;
    else if (teken === '{' || teken === '[') diepst = Math.max(diepst, ++nu);
    else if (teken === '}' || teken === ']') nu -= 1;
  }
  return diepst;
}

/** Waar het ontleden misging, als de machine dat zegt. */
function plaatsVan(fout: unknown, tekst: string): string {
  const plek = /position (\d+)/.exec(String(fout))?.[1];
  if (plek === undefined) return '';
  const regels = tekst.slice(0, Number(plek)).split('\n');
  return ` (regel ${regels.length}, kolom ${(regels.at(-1)?.length ?? 0) + 1})`;
}
