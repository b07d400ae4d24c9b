import type { Context } from 'hono';
import { OngeldigeInvoer, type Invoerfout } from '../advies/invoerfout.ts';
import { Beheerfout, type Beheercode } from '../beheer/fouten.ts';
import type { Bevinding } from '../kennisbank/bevinding.ts';
import { BewarenOnbereikbaar, TeGrootOmTeBewaren } from '../bewaren/bewaarfout.ts';
import { KennisOnbereikbaar } from '../kennisbank/kennisbron.ts';
import { antwoord } from './koppen.ts';

/** Een fout met een HTTP-antwoord dat de oproeper verder helpt. */
export class Probleem extends Error {
  readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 409 | 412 | 413 | 415 | 428 | 503 | 500;
  readonly titel: string;
  readonly errors: readonly Invoerfout[] | undefined;
  /** Wat er aan een regelset schort. */
  readonly bevindingen: readonly Bevinding[] | undefined;
  readonly koppen: Readonly<Record<string, string>>;
  constructor(
    status: Probleem['status'],
    titel: string,
    detail: string,
    meer: {
      readonly errors?: readonly Invoerfout[];
      readonly bevindingen?: readonly Bevinding[];
      readonly koppen?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(detail);
    this.status = status;
    this.titel = titel;
    this.errors = meer.errors;
    this.bevindingen = meer.bevindingen;
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
  if (fout instanceof Beheerfout) return alsBeheerprobleem(fout);
  if (fout instanceof KennisOnbereikbaar)
    return new Probleem(
      503,
      'De kennisbank is niet bereikbaar',
      'De kennisbank is op dit moment niet te lezen. Probeer het over een halve minuut opnieuw.',
      { koppen: { 'Retry-After': '30' } },
    );
  if (fout instanceof BewarenOnbereikbaar)
    return new Probleem(
      503,
      'Bewaarde adviezen zijn niet bereikbaar',
      'De databank is op dit moment niet te bereiken; er is niets bewaard of verwijderd. Probeer het over een halve minuut opnieuw. Een advies zonder bewaren kan wel.',
      { koppen: { 'Retry-After': '30' } },
    );
  if (fout instanceof TeGrootOmTeBewaren) return teGroot(fout);
  // De naam van de fout volstaat om te zoeken: een melding kan iets uit de vraag bevatten.
  console.error(
    JSON.stringify({
      gebeurtenis: 'onverwachte-fout',
      naam: fout instanceof Error ? fout.name : typeof fout,
      spoor: fout instanceof Error ? spoorVan(fout) : undefined,
    }),
  );
  return new Probleem(
    500,
    'Er ging bij ons iets mis',
    'Uw vraag kon niet worden beantwoord door een fout bij ons. Probeer het later opnieuw.',
  );
}

const BEHEERPROBLEEM: Readonly<Record<Beheercode, readonly [Probleem['status'], string]>> = {
  GEEN_TOEGANG: [401, 'Niet aangemeld'],
  GEEN_RECHT: [403, 'Niet toegestaan'],
  VIER_OGEN: [403, 'Niet toegestaan'],
  NIET_GEVONDEN: [404, 'Niet gevonden'],
  STAND_NIET_GENOEMD: [428, 'Noem de stand die u zag'],
  STAND_VEROUDERD: [412, 'De stand is veranderd'],
  OVERGANG_GEWEIGERD: [409, 'Dit kan nu niet'],
  NIET_DE_LAATSTE: [409, 'Er is een nieuwere'],
  NOG_VERWEZEN: [409, 'Er wordt nog naar verwezen'],
  POORT_DICHT: [409, 'De poort blijft dicht'],
  BESTAAT_AL: [409, 'Bestaat al'],
  BESTAND_ONGELDIG: [400, 'Het bestand klopt niet'],
  TE_DRUK: [503, 'Te druk'],
};

function alsBeheerprobleem({ code, message, bevindingen }: Beheerfout): Probleem {
  const [status, titel] = BEHEERPROBLEEM[code];
  return new Probleem(status, titel, message, {
    ...(bevindingen === undefined ? {} : { bevindingen }),
    ...(status === 400 ? { errors: (bevindingen ?? []).map(alsInvoerfout) } : {}),
    ...(status === 401 ? { koppen: { 'WWW-Authenticate': 'Bearer realm="beheer"' } } : {}),
    ...(status === 503 ? { koppen: { 'Retry-After': '5' } } : {}),
  });
}

/** In een bestand is de plaats van een fout de soort, de naam van het item en het veld. */
function alsInvoerfout({ code, plaats, melding }: Bevinding): Invoerfout {
  const delen = [plaats.soort ?? plaats.bestand, plaats.item, plaats.veld].filter((deel) => deel !== undefined && deel !== '');
  return {
    in: 'body',
    location: delen.map((deel) => `/${deel}`).join(''),
    code: code === 'veld-onbekend' ? 'onbekend-veld' : 'ongeldig',
    detail: melding,
  };
}

/** De plekken in de code waar het misging. Het spoor begint met de melding, die over meer regels kan gaan; zij blijft eruit. */
function spoorVan({ message, stack = '' }: Error): readonly string[] {
  const begin = stack.indexOf(message);
  if (begin === -1) return [];
  const plekken = stack.slice(begin + message.length).split('\n');
  return plekken.filter((regel) => /^\s+at /.test(regel)).slice(0, 5);
}

function teGroot({ bytes }: TeGrootOmTeBewaren): Probleem {
  const megabytes = (bytes / 1_000_000).toLocaleString('nl-NL', { maximumFractionDigits: 1 });
  return new Probleem(400, 'De vraag klopt niet', 'Er is één fout gevonden; zie errors.', {
    errors: [
      {
        in: 'body',
        location: '/bewaren',
        code: 'te-lang',
        detail: `Dit advies is ${megabytes} MB en te groot om te bewaren. Vraag uitleg=kort, minder onderdelen, of minder varianten in de businesscase.`,
      },
    ],
  });
}

/** Het antwoord bij een probleem. */
export function probleemAntwoord(c: Context, probleem: Probleem): Response {
  const { status, titel, message, errors, bevindingen, koppen } = probleem;
  const inhoud = {
    type: 'about:blank',
    title: titel,
    status,
    detail: message,
    instance: new URL(c.req.url).pathname,
    ...(errors === undefined ? {} : { errors }),
    ...(bevindingen === undefined ? {} : { bevindingen }),
  };
  return antwoord(JSON.stringify(inhoud), status, { ...koppen, 'Content-Type': 'application/problem+json' });
}
