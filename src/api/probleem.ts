import type { Context } from 'hono';
import { OngeldigeInvoer, type Invoerfout } from '../advies/invoerfout.ts';
import { KennisOnbereikbaar } from '../kennisbank/kennisbron.ts';
import { antwoord } from './koppen.ts';

/** Een fout met een HTTP-antwoord dat de oproeper verder helpt. */
export class Probleem extends Error {
  readonly status: 400 | 404 | 405 | 406 | 413 | 415 | 503 | 500;
  readonly titel: string;
  readonly errors: readonly Invoerfout[] | undefined;
  readonly koppen: Readonly<Record<string, string>>;
  constructor(
    status: Probleem['status'],
    titel: string,
    detail: string,
    meer: { readonly errors?: readonly Invoerfout[]; readonly koppen?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
    this.status = status;
    this.titel = titel;
    this.errors = meer.errors;
    this.koppen = meer.koppen ?? {};
  }
}

/** De enige plek waar fouten een HTTP-antwoord worden (RFC 9457). */
export function alsProbleem(fout: unknown): Probleem {
  if (fout instanceof Probleem) return fout;
  if (fout instanceof OngeldigeInvoer) {
    const aantal = fout.fouten.length;
    return new Probleem(
      400,
      'De vraag klopt niet',
      aantal === 1 ? 'Er is één fout gevonden; zie errors.' : `Er zijn ${aantal} fouten gevonden; zie errors.`,
      { errors: fout.fouten },
    );
  }
  if (fout instanceof KennisOnbereikbaar)
    return new Probleem(
      503,
      'De kennisbank is niet bereikbaar',
      'De kennisbank is op dit moment niet te lezen. Probeer het over een halve minuut opnieuw.',
      { koppen: { 'Retry-After': '30' } },
    );
  // De naam van de fout volstaat om te zoeken; een melding kan iets uit de vraag bevatten.
  console.error(
    JSON.stringify({
      gebeurtenis: 'onverwachte-fout',
      naam: fout instanceof Error ? fout.name : typeof fout,
      spoor: fout instanceof Error ? fout.stack?.split('\n').slice(1, 6) : undefined,
    }),
  );
  return new Probleem(
    500,
    'Er ging bij ons iets mis',
    'Uw vraag kon niet worden beantwoord door een fout bij ons. Probeer het later opnieuw.',
  );
}

/** Het antwoord bij een probleem. */
export function probleemAntwoord(c: Context, probleem: Probleem): Response {
  const { status, titel, message, errors, koppen } = probleem;
  const inhoud = {
    type: 'about:blank',
    title: titel,
    status,
    detail: message,
    instance: new URL(c.req.url).pathname,
    ...(errors === undefined ? {} : { errors }),
  };
  return antwoord(JSON.stringify(inhoud), status, { ...koppen, 'Content-Type': 'application/problem+json' });
}
