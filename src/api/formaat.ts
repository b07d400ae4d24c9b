import { z } from '@hono/zod-openapi';
import type { Verzoek } from './omgeving.ts';
import { Probleem } from './probleem.ts';

/** De vormen waarin een antwoord er kan zijn, met hun mediatype. */
export const MEDIATYPE = {
  json: 'application/json',
  yaml: 'application/yaml; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  svg: 'image/svg+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type Formaat = keyof typeof MEDIATYPE;

export const ALLEEN_JSON: readonly Formaat[] = ['json'];

/** De queryparameter `formaat` van een operatie die meer dan JSON geeft; zij gaat voor de kop Accept. */
export function formaatParameter<F extends Formaat>(formaten: readonly [F, ...F[]]) {
  return z
    .enum(formaten)
    .optional()
    .openapi({
      param: { name: 'formaat', in: 'query' },
      description: 'Het formaat van het antwoord; gaat voor de kop Accept. Fouten komen altijd als application/problem+json.',
      example: formaten[0],
    });
}

/** Het mediatype zonder parameters. */
export function kaalMediatype(formaat: Formaat): string {
  return MEDIATYPE[formaat].split(';')[0] ?? '';
}

/** Weigert een vraag om een formaat dat er niet is; een gevraagd `formaat` gaat voor. @throws Probleem 406 */
export function eisFormaat(c: Verzoek, formaten: readonly Formaat[]): void {
  const accept = c.req.header('accept');
  if (accept === undefined || vraagtJson(accept) || besteFormaat(accept, formaten) !== undefined) return;
  if (formaten.length > 1 && c.req.query('formaat') !== undefined) return;
  const er = formaten.map(kaalMediatype).join(', ');
  throw new Probleem(
    406,
    'Formaat niet beschikbaar',
    formaten.length === 1
      ? `Dit antwoord is er alleen als ${er}; gevraagd is "${accept.slice(0, 80)}".`
      : `Dit antwoord is er als ${er}; gevraagd is "${accept.slice(0, 80)}".`,
  );
}

/** Het formaat waarin geantwoord wordt: het gevraagde, anders het beste van Accept, anders JSON. */
export function kiesFormaat<F extends Formaat>(c: Verzoek, gevraagd: F | undefined, formaten: readonly F[]): F | 'json' {
  if (gevraagd !== undefined) return gevraagd;
  const accept = c.req.header('accept');
  return accept === undefined || vraagtJson(accept) ? 'json' : (besteFormaat(accept, formaten) ?? 'json');
}

/** Wat bijna elke oproeper stuurt; dan hoeft er niets ontleed te worden. */
function vraagtJson(accept: string): boolean {
  return accept === '*/*' || accept === 'application/json';
}

interface Voorkeur {
  readonly type: string;
  readonly gewicht: number;
}

/** Het formaat met de hoogste voorkeur (RFC 9110, 12.5.1); bij gelijke voorkeur het eerste van de operatie. Niets als er geen past. */
function besteFormaat<F extends Formaat>(accept: string, formaten: readonly F[]): F | undefined {
  const voorkeuren = accept.split(',').map(leesVoorkeur);
  let beste: { readonly formaat: F; readonly gewicht: number } | undefined;
  for (const formaat of formaten) {
    const gewicht = gewichtVan(kaalMediatype(formaat), voorkeuren);
    if (gewicht > 0 && (beste === undefined || gewicht > beste.gewicht)) beste = { formaat, gewicht };
  }
  // Wie alleen fouten als JSON verwacht, kan ook met JSON overweg.
  return beste?.formaat ?? formaten.find((formaat) => formaat === 'json' && gewichtVan('application/problem+json', voorkeuren) > 0);
}

function leesVoorkeur(deel: string): Voorkeur {
  const [type = '', ...parameters] = deel.split(';').map((stuk) => stuk.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const gewicht = q === undefined ? 1 : Number(q);
  return { type, gewicht: Number.isFinite(gewicht) ? Math.min(Math.max(gewicht, 0), 1) : 0 };
}

/** Het gewicht van de meest precieze voorkeur die past: `text/html` gaat voor `text/*`, en dat voor alles. */
function gewichtVan(type: string, voorkeuren: readonly Voorkeur[]): number {
  const [groep = ''] = type.split('/');
  for (const naam of [type, `${groep}/*`, '*/*']) {
    const gevonden = voorkeuren.find((voorkeur) => voorkeur.type === naam);
    if (gevonden !== undefined) return gevonden.gewicht;
  }
  return 0;
}
