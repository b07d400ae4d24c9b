import { leesBlad } from './evalueer.ts';
import type { Blad, Voorwaarde } from './voorwaarde.ts';

/** Een blad van een voorwaarde, met de plek waar het staat. */
export interface BladOpPlek {
  readonly pad: string;
  readonly kenmerk: string;
  readonly operator: string;
  readonly verwacht: unknown;
}

/** De voorwaarden waaruit een voorwaarde is samengesteld, met hun pad; `undefined` bij een blad. */
export function delenVan(voorwaarde: Voorwaarde, pad = 'als'): readonly { readonly pad: string; readonly deel: Voorwaarde }[] | undefined {
  const genummerd = (delen: readonly Voorwaarde[], naam: string) =>
    delen.map((deel, plaats) => ({ pad: `${pad}.${naam}[${plaats}]`, deel }));
  if ('alle' in voorwaarde) return genummerd(voorwaarde.alle, 'alle');
  if ('een' in voorwaarde) return genummerd(voorwaarde.een, 'een');
  if ('geen' in voorwaarde) return genummerd(voorwaarde.geen, 'geen');
  if ('niet' in voorwaarde) return [{ pad: `${pad}.niet`, deel: voorwaarde.niet }];
  if ('aantalVan' in voorwaarde) return genummerd(voorwaarde.aantalVan.van, 'aantalVan.van');
  return undefined;
}

/** Alle bladen van een voorwaarde, met hun pad. */
export function bladenVan(voorwaarde: Voorwaarde, pad = 'als'): BladOpPlek[] {
  const delen = delenVan(voorwaarde, pad);
  if (delen !== undefined) return delen.flatMap((deel) => bladenVan(deel.deel, deel.pad));
  // Zonder delen is het een blad.
  return [{ pad, ...leesBlad(voorwaarde as Blad) }];
}

/** De kenmerken waar een voorwaarde naar vraagt, ook als het andere van een vergelijking. */
export function genoemdeKenmerken(voorwaarde: Voorwaarde): ReadonlySet<string> {
  return new Set(bladenVan(voorwaarde).flatMap((blad) => [blad.kenmerk, ...vergelekenKenmerk(blad)]));
}

/** Bij "bevat iets buiten een ander kenmerk": dat andere kenmerk. */
export function vergelekenKenmerk({ operator, verwacht }: BladOpPlek): readonly string[] {
  return operator === 'bevatBuiten' && typeof verwacht === 'string' ? [verwacht] : [];
}

/** Vergelijkt twee kenmerken: wat het antwoord waard is, hangt dan van het andere antwoord af. */
export function vergelijktKenmerken(blad: BladOpPlek): boolean {
  return vergelekenKenmerk(blad).length > 0;
}
