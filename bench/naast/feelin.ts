import { evaluate } from 'feelin';
import type { Blad, Voorwaarde } from '../../src/regels/voorwaarde.ts';
import { waarheid } from '../../src/regels/waarheid.ts';
import { opPlaats, type MaakRekenaar } from './rekenaar.ts';

/** feelin (FEEL van DMN): een uitdrukking per vorm. Zij leest de tekst bij elke keer rekenen; een klaargezette vorm heeft zij niet. */
export const feelin: MaakRekenaar = ({ vormen }, feiten) => {
  const uitdrukkingen = vormen.map(({ voorwaarden }) => voorwaarden.map(alsUitdrukking).join(' and '));
  const reken = (plaats: number): unknown[] =>
    uitdrukkingen.map((uitdrukking) => evaluate(uitdrukking, { ...opPlaats(feiten, plaats) }).value);
  return {
    reken,
    uitkomsten: async (plaats) => reken(plaats).map((uitslag) => (uitslag === null ? 'onbekend' : waarheid(uitslag === true))),
  };
};

function alsUitdrukking(voorwaarde: Voorwaarde): string {
  const verbonden = (delen: readonly Voorwaarde[], met: string): string => `(${delen.map(alsUitdrukking).join(` ${met} `)})`;
  if ('alle' in voorwaarde) return verbonden(voorwaarde.alle, 'and');
  if ('een' in voorwaarde) return verbonden(voorwaarde.een, 'or');
  if ('geen' in voorwaarde) return `not(${verbonden(voorwaarde.geen, 'or')})`;
  if ('niet' in voorwaarde) return `not(${alsUitdrukking(voorwaarde.niet)})`;
  if ('aantalVan' in voorwaarde) throw new Error('de proefregels tellen geen voorwaarden');
  return bladAlsUitdrukking(voorwaarde);
}

function bladAlsUitdrukking(blad: Blad): string {
  const { kenmerk } = blad;
  if ('bevat' in blad) return `list contains(${kenmerk}, "${blad.bevat}")`;
  if ('bevatEenVan' in blad) return `(${blad.bevatEenVan.map((naam) => `list contains(${kenmerk}, "${naam}")`).join(' or ')})`;
  if ('is' in blad) return `${kenmerk} = ${JSON.stringify(blad.is)}`;
  if ('isEenVan' in blad) return `${kenmerk} in (${blad.isEenVan.map((naam) => JSON.stringify(naam)).join(', ')})`;
  if ('isNiet' in blad) return `${kenmerk} != "${blad.isNiet}"`;
  if ('minstens' in blad) return `${kenmerk} >= ${blad.minstens}`;
  if ('hoogstens' in blad) return `${kenmerk} <= ${blad.hoogstens}`;
  throw new Error(`de proefregels vragen dit niet: ${JSON.stringify(blad)}`);
}
