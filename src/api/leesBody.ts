import type { z } from 'zod';
import { OngeldigeInvoer, pointer, type Invoerfout } from '../advies/invoerfout.ts';
import { meldZodFoutAlsZin } from '../kennisbank/meldingen.ts';
import { leesJson } from './lees.ts';
import type { Verzoek } from './omgeving.ts';

/** De body als deze vorm. @throws OngeldigeInvoer met alle fouten */
export async function leesBody<S extends z.ZodType>(c: Verzoek, schema: S, voorbeeld: string): Promise<z.output<S>> {
  const gelezen = schema.safeParse(await leesJson(c, voorbeeld), { reportInput: true });
  if (gelezen.success) return gelezen.data;
  throw new OngeldigeInvoer(
    gelezen.error.issues.map((issue): Invoerfout => ({
      in: 'body',
      location: pointer(...issue.path),
      code: issue.code === 'unrecognized_keys' ? 'onbekend-veld' : 'ongeldig',
      detail: meldZodFoutAlsZin(issue),
    })),
  );
}
