import type { Verzoek } from '../omgeving.ts';
import { Probleem } from '../probleem.ts';

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
