import { canoniekeJson } from '../../kennisbank/canoniek.ts';
import type { Kennisregel } from '../../kennisbank/kennis.ts';
import { geldtOp } from '../../kennisbank/peildatum.ts';
import type { Waarheid } from '../../regels/waarheid.ts';
import type { Uitkomst } from '../uitkomst.ts';
import type { Oorzaak } from './oorzaak.ts';

type Oorzaaksoort = Oorzaak['soort'];

/** Een regel met wat er bij dit initiatief uitkomt. */
export interface Gemeten<R extends Kennisregel = Kennisregel> {
  readonly kennisregel: R;
  readonly uitkomst: Waarheid;
}

/** De twee metingen van één regel; wat ontbreekt, gold toen of nu niet voor dit onderdeel. */
interface Paar<R extends Kennisregel> {
  readonly voor?: Gemeten<R>;
  readonly na?: Gemeten<R>;
}

/** Twee uitkomsten van hetzelfde initiatief: met andere kennis, op een andere dag, of allebei. */
export interface Vergelijking {
  readonly voor: Uitkomst;
  readonly na: Uitkomst;
}

export function meet<R extends Kennisregel>(regels: readonly R[], { feiten }: Uitkomst): Gemeten<R>[] {
  return regels.map((kennisregel) => ({ kennisregel, uitkomst: kennisregel.toets.uitkomst(feiten) }));
}

/**
 * De regels die iets anders bijdragen dan eerst. Een regel die er niet is, draagt bij als een lege meting.
 * @param bijdrage wat een regel bijdraagt aan het onderdeel waar het om gaat; alleen wat daarin verschilt, is een oorzaak
 */
export function regeloorzaken<R extends Kennisregel>(
  eerst: readonly Gemeten<R>[],
  nu: readonly Gemeten<R>[],
  bijdrage: (gemeten: Gemeten<R> | undefined) => string | number,
  vergelijking: Vergelijking,
): Oorzaak[] {
  return paren(eerst, nu)
    .filter(({ voor, na }) => bijdrage(voor) !== bijdrage(na))
    .flatMap((paar) => alsOorzaak(paar, vergelijking));
}

function paren<R extends Kennisregel>(eerst: readonly Gemeten<R>[], nu: readonly Gemeten<R>[]): Paar<R>[] {
  const alle = new Map<string, Paar<R>>();
  for (const voor of eerst) alle.set(voor.kennisregel.regel.id, { voor });
  for (const na of nu) alle.set(na.kennisregel.regel.id, { ...alle.get(na.kennisregel.regel.id), na });
  return [...alle.values()];
}

function alsOorzaak<R extends Kennisregel>({ voor, na }: Paar<R>, vergelijking: Vergelijking): Oorzaak[] {
  const gemeten = na ?? voor;
  if (gemeten === undefined) return [];
  const { regel } = gemeten.kennisregel;
  const soort = soortVan(voor, na, vergelijking);
  const dag = vergelijking.na.stand.peildatum;
  const aanhef: Partial<Record<Oorzaaksoort, string>> = {
    'regel-erbij': 'Nieuwe regel',
    'regel-weg': 'Deze regel is vervallen',
    'regel-veranderd': 'Deze regel is veranderd',
    'regel-anders-uit': `Deze regel was bij u ${UITKOMST[voor?.uitkomst ?? 'onbekend']} en is nu ${UITKOMST[na?.uitkomst ?? 'onbekend']}`,
    'regel-op-andere-dag': na === undefined ? `Deze regel geldt niet op ${dag}` : `Deze regel geldt op ${dag} wel`,
  };
  return [{ soort, regel: regel.id, zin: `${aanhef[soort] ?? ''}: ${regel.omdat}` }];
}

const UITKOMST: Record<Waarheid, string> = { waar: 'voldaan', onwaar: 'niet voldaan', onbekend: 'onbekend' };

function soortVan(voor: Gemeten | undefined, na: Gemeten | undefined, vergelijking: Vergelijking): Oorzaaksoort {
  if (voor !== undefined && na !== undefined) return weegtHetzelfde(voor, na) ? 'regel-anders-uit' : 'regel-veranderd';
  const gemeten = na ?? voor;
  const eigen = vergelijking[na === undefined ? 'voor' : 'na'];
  const andere = vergelijking[na === undefined ? 'na' : 'voor'];
  const gelijke = andere.kennis.regelset.items.regels.find(({ id }) => id === gemeten?.kennisregel.regel.id);
  if (gelijke === undefined) return na === undefined ? 'regel-weg' : 'regel-erbij';
  // De andere regelset heeft hem ook. Gold hij daar op deze dag wel over hetzelfde, dan ligt het aan de dag.
  const zelfdeOnderwerp = canoniekeJson(gelijke.over) === canoniekeJson(gemeten?.kennisregel.regel.over);
  return zelfdeOnderwerp && geldtOp(gelijke, eigen.stand.peildatum) ? 'regel-op-andere-dag' : 'regel-veranderd';
}

/** Of twee regels hetzelfde wegen; een andere toelichting of bron verandert geen uitkomst. */
function weegtHetzelfde(een: Gemeten, ander: Gemeten): boolean {
  const kern = ({ kennisregel: { regel } }: Gemeten): string =>
    canoniekeJson([regel.over, regel.strekking, regel.als, regel.gewicht ?? null]);
  return kern(een) === kern(ander);
}
