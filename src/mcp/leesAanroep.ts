import { z } from 'zod';
import { InitiatiefInvoer } from '../advies/initiatiefvorm.ts';
import { OngeldigeInvoer, pointer, type Invoerfout } from '../advies/invoerfout.ts';
import type { Kennis } from '../kennisbank/kennis.ts';
import { leesDagIn } from '../kennisbank/leesDagIn.ts';
import { meldZodFoutAlsZin } from '../kennisbank/meldingen.ts';
import { bedoeldeU } from '../kennisbank/nabij.ts';
import { vandaag, type Peildatum } from '../kennisbank/peildatum.ts';
import type { Raadpleging } from './gereedschap.ts';

/** De argumenten die elk gereedschap kent. */
export const GRONDSLAGVELDEN = {
  peildatum: z
    .string()
    .optional()
    .meta({ description: 'Wat op deze dag geldt (JJJJ-MM-DD); zonder opgave vandaag in Nederland.', format: 'date' }),
  regelset: z
    .int()
    .min(1)
    .max(1_000_000)
    .optional()
    .meta({ description: 'Een vaste, gepubliceerde versie van de regelset; zonder opgave de actieve.' }),
};

/** Een gelezen aanroep. Ook als er fouten zijn is er kennis, zodat de rest nog nagelopen kan worden. */
export interface Aanroep<Uit> {
  readonly kennis: Kennis;
  readonly peildatum: Peildatum;
  /** De argumenten, of niets als hun vorm niet klopt. */
  readonly gelezen: Uit | undefined;
  /** Wat er letterlijk stond, zonder wat null is: null telt als afwezig. */
  readonly ruw: Readonly<Record<string, unknown>>;
  readonly fouten: Invoerfout[];
}

type Grondslagvorm = z.ZodRawShape & typeof GRONDSLAGVELDEN;

/** Leest de argumenten van een gereedschap en kiest de kennis. Elke fout komt bij `fouten`. @throws KennisOnbereikbaar */
export async function leesAanroep<Vorm extends Grondslagvorm>(
  schema: z.ZodObject<Vorm>,
  argumenten: unknown,
  { kennisbron, d1 }: Raadpleging,
): Promise<Aanroep<z.output<z.ZodObject<Vorm>>>> {
  const fouten: Invoerfout[] = [];
  const ruw = zonderNull(argumenten ?? {});
  const uitkomst = schema.safeParse(ruw, { reportInput: true });
  if (!uitkomst.success) fouten.push(...uitkomst.error.issues.flatMap((issue) => argumentfouten(issue, Object.keys(schema.shape))));
  const versie = GRONDSLAGVELDEN.regelset.safeParse(ruw['regelset']).data;
  const vast = versie === undefined ? undefined : await kennisbron.versie(d1, versie);
  if (versie !== undefined && vast === undefined)
    fouten.push({
      in: 'body',
      location: pointer('regelset'),
      code: 'onbekende-waarde',
      detail: `Regelset ${versie} bestaat niet of is nooit gepubliceerd. Laat "regelset" weg voor de actieve.`,
    });
  const kennis = vast ?? (await kennisbron.actief(d1));
  return {
    kennis,
    peildatum: leesDag('peildatum', ruw, kennis, fouten) ?? vandaag(new Date()),
    gelezen: uitkomst.data,
    ruw,
    fouten,
  };
}

/** De dag in een argument, of niets als hij er niet staat of niet klopt. */
export function leesDag(veld: string, ruw: Aanroep<unknown>['ruw'], { regelset }: Kennis, fouten: Invoerfout[]): Peildatum | undefined {
  const gegeven = ruw[veld];
  if (typeof gegeven !== 'string') return undefined;
  const { dag, mankement } = leesDagIn(regelset, gegeven, vandaag(new Date()));
  if (mankement !== undefined) fouten.push({ in: 'body', location: pointer(veld), ...mankement });
  return dag;
}

/** De argumenten als er niets aan mankeert. @throws OngeldigeInvoer met alle fouten */
export function eisFoutloos<Uit>({ gelezen, fouten }: Pick<Aanroep<Uit>, 'gelezen' | 'fouten'>): Uit {
  if (gelezen === undefined || fouten.length > 0) throw new OngeldigeInvoer(fouten);
  return gelezen;
}

/** Dezelfde fouten, met hun plaats onder een argument. */
export function onder(veld: string, fouten: readonly Invoerfout[]): readonly Invoerfout[] {
  return fouten.map((fout) => ({ ...fout, location: `${pointer(veld)}${fout.location}` }));
}

function zonderNull(argumenten: unknown): Record<string, unknown> {
  // JSON-RPC laat bij tools/call alleen een object door.
  return Object.fromEntries(Object.entries(argumenten as object).filter(([, waarde]) => waarde !== null));
}

function argumentfouten(issue: z.core.$ZodIssue, bekend: readonly string[]): readonly Invoerfout[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((naam) => ({
      in: 'body',
      location: pointer(...issue.path, naam),
      code: 'onbekend-veld',
      detail: onbekendArgument(naam, bekend),
    }));
  // Wat zijn eigen lezer heeft, zoals een initiatief, meldt daar dat het ontbreekt.
  if (issue.code === 'invalid_type' && issue.expected === 'nonoptional') return [];
  const code = issue.code === 'invalid_type' ? 'verkeerd-type' : issue.code === 'too_big' ? 'te-lang' : 'ongeldig';
  return [{ in: 'body', location: pointer(...issue.path), code, detail: meldZodFoutAlsZin(issue) }];
}

function onbekendArgument(naam: string, bekend: readonly string[]): string {
  const getoond = `Het argument "${naam.slice(0, 80)}" bestaat hier niet`;
  if (bekend.includes('initiatief') && Object.hasOwn(InitiatiefInvoer.shape, naam)) return `${getoond}. Zet het onder "initiatief".`;
  return `${getoond}${bedoeldeU(naam, bekend)}. Bekend zijn: ${bekend.join(', ')}.`;
}
