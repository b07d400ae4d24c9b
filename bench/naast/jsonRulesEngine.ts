import { Engine, type EngineResult, type NestedCondition } from 'json-rules-engine';
import type { Blad, Voorwaarde } from '../../src/regels/voorwaarde.ts';
import { waarheid } from '../../src/regels/waarheid.ts';
import { opPlaats, type MaakRekenaar } from './rekenaar.ts';

/** json-rules-engine: een regel per vorm, en een feit dat ontbreekt is toegestaan; anders stopt de hele uitvoering met een fout. */
export const jsonRulesEngine: MaakRekenaar = ({ vormen }, feiten) => {
  const motor = new Engine(
    vormen.map(({ id, voorwaarden }) => ({ name: id, conditions: { all: voorwaarden.map(alsConditie) }, event: { type: id } })),
    { allowUndefinedFacts: true },
  );
  const reken = (plaats: number): Promise<EngineResult> => motor.run({ ...opPlaats(feiten, plaats) });
  return {
    reken,
    uitkomsten: async (plaats) => {
      const geslaagd = new Set((await reken(plaats)).events.map(({ type }) => type));
      return vormen.map(({ id }) => waarheid(geslaagd.has(id)));
    },
  };
};

function alsConditie(voorwaarde: Voorwaarde): NestedCondition {
  if ('alle' in voorwaarde) return { all: voorwaarde.alle.map(alsConditie) };
  if ('een' in voorwaarde) return { any: voorwaarde.een.map(alsConditie) };
  if ('geen' in voorwaarde) return { not: { any: voorwaarde.geen.map(alsConditie) } };
  if ('niet' in voorwaarde) return { not: alsConditie(voorwaarde.niet) };
  if ('aantalVan' in voorwaarde) throw new Error('de proefregels tellen geen voorwaarden');
  return bladAlsConditie(voorwaarde);
}

function bladAlsConditie(blad: Blad): NestedCondition {
  const conditie = (operator: string, value: unknown): NestedCondition => ({ fact: blad.kenmerk, operator, value });
  if ('bevat' in blad) return conditie('contains', blad.bevat);
  if ('bevatEenVan' in blad) return { any: blad.bevatEenVan.map((naam) => conditie('contains', naam)) };
  if ('is' in blad) return conditie('equal', blad.is);
  if ('isEenVan' in blad) return conditie('in', blad.isEenVan);
  if ('isNiet' in blad) return conditie('notEqual', blad.isNiet);
  if ('minstens' in blad) return conditie('greaterThanInclusive', blad.minstens);
  if ('hoogstens' in blad) return conditie('lessThanInclusive', blad.hoogstens);
  throw new Error(`de proefregels vragen dit niet: ${JSON.stringify(blad)}`);
}
