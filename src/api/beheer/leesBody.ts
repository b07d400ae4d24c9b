import type { z } from 'zod';
import { OngeldigeInvoer, pointer, type Invoerfout } from '../../advies/invoerfout.ts';
import { meldZodFoutAlsZin } from '../../kennisbank/meldingen.ts';
import { leesJson } from '../lees.ts';
import type { Verzoek } from '../omgeving.ts';
import { Probleem } from '../probleem.ts';

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

/** Het versienummer in het pad. @throws Probleem 404 als het geen nummer is */
export function leesVersie(c: Verzoek): number {
  const tekst = c.req.param('versie') ?? '';
  if (!/^[1-9]\d{0,6}$/.test(tekst))
    throw new Probleem(404, 'Niet gevonden', `"${tekst.slice(0, 20)}" is geen versienummer. Alle regelsets staan op /v1/beheer/regelsets.`);
  return Number(tekst);
}

/** Welke stand de oproeper zag, als hij dat zegt. */
export function gezienDoor(c: Verzoek): string | undefined {
  return c.req.header('if-match');
}
