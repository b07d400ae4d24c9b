import Engine from 'publicodes';
import type { Feiten, KenmerkSoort } from '../../src/regels/feiten.ts';
import type { Blad, Voorwaarde } from '../../src/regels/voorwaarde.ts';
import { waarheid } from '../../src/regels/waarheid.ts';
import { opPlaats, type MaakRekenaar } from './rekenaar.ts';

type Formule = string | { readonly [mechanisme: string]: readonly Formule[] };

/** publicodes: een regel per vorm en per kenmerk. Zij kent geen lijsten; elke naam in een verzameling is een eigen ja of nee. */
export const publicodes: MaakRekenaar = ({ vormen, kenmerken }, feiten) => {
  const invoer = kenmerken.flatMap((kenmerk) => namenVan(kenmerk).map((naam): [string, null] => [naam, null]));
  const regels = vormen.map(({ id, voorwaarden }): [string, Formule] => [id, alleWaar(voorwaarden.map((deel) => alsFormule(deel, true)))]);
  const motor = new Engine(Object.fromEntries<unknown>([...invoer, ...regels]) as ConstructorParameters<typeof Engine>[0]);
  const situaties = feiten.map((bekend) => alsSituatie(bekend, kenmerken));
  const reken = (plaats: number): unknown[] => {
    motor.setSituation(opPlaats(situaties, plaats));
    return vormen.map(({ id }) => motor.evaluate(id).nodeValue);
  };
  return {
    reken,
    uitkomsten: async (plaats) => reken(plaats).map((uitslag) => (uitslag === undefined ? 'onbekend' : waarheid(uitslag === true))),
  };
};

function namenVan({ id, type, waarden = [] }: KenmerkSoort): string[] {
  return type === 'verzameling' ? waarden.map((naam) => inLijst(id, naam)) : [id];
}

function inLijst(kenmerk: string, naam: string): string {
  return `${kenmerk} ${naam}`;
}

const jaOfNee = (bewering: boolean): string => (bewering ? 'oui' : 'non');

function alsSituatie(bekend: Feiten, kenmerken: readonly KenmerkSoort[]): Record<string, string | number> {
  return Object.fromEntries(
    kenmerken.flatMap(({ id, waarden = [] }): [string, string | number][] => {
      const waarde = bekend[id];
      if (waarde === undefined) return [];
      if (typeof waarde === 'boolean') return [[id, jaOfNee(waarde)]];
      if (typeof waarde === 'number') return [[id, waarde]];
      if (typeof waarde === 'string') return [[id, `'${waarde}'`]];
      return waarden.map((naam) => [inLijst(id, naam), jaOfNee(waarde.includes(naam))]);
    }),
  );
}

const alleWaar = (delen: readonly Formule[]): Formule => ({ 'toutes ces conditions': delen });
const eenWaar = (delen: readonly Formule[]): Formule => ({ 'une de ces conditions': delen });

/** De formule die waar is als de voorwaarde waar is, of juist onwaar: publicodes keert geen formule om. */
function alsFormule(voorwaarde: Voorwaarde, hoort: boolean): Formule {
  const delen = (lijst: readonly Voorwaarde[], zo: boolean): Formule[] => lijst.map((deel) => alsFormule(deel, zo));
  if ('alle' in voorwaarde) return (hoort ? alleWaar : eenWaar)(delen(voorwaarde.alle, hoort));
  if ('een' in voorwaarde) return (hoort ? eenWaar : alleWaar)(delen(voorwaarde.een, hoort));
  if ('geen' in voorwaarde) return (hoort ? alleWaar : eenWaar)(delen(voorwaarde.geen, !hoort));
  if ('niet' in voorwaarde) return alsFormule(voorwaarde.niet, !hoort);
  if ('aantalVan' in voorwaarde) throw new Error('de proefregels tellen geen voorwaarden');
  return bladAlsFormule(voorwaarde, hoort);
}

function bladAlsFormule(blad: Blad, hoort: boolean): Formule {
  const { kenmerk } = blad;
  const gelijk = hoort ? '=' : '!=';
  if ('bevat' in blad) return `${inLijst(kenmerk, blad.bevat)} = ${jaOfNee(hoort)}`;
  if ('bevatEenVan' in blad)
    return (hoort ? eenWaar : alleWaar)(blad.bevatEenVan.map((naam) => `${inLijst(kenmerk, naam)} = ${jaOfNee(hoort)}`));
  if ('is' in blad)
    return typeof blad.is === 'boolean' ? `${kenmerk} = ${jaOfNee(blad.is === hoort)}` : `${kenmerk} ${gelijk} '${blad.is}'`;
  if ('isEenVan' in blad) return (hoort ? eenWaar : alleWaar)(blad.isEenVan.map((naam) => `${kenmerk} ${gelijk} '${naam}'`));
  if ('isNiet' in blad) return `${kenmerk} ${hoort ? '!=' : '='} '${blad.isNiet}'`;
  if ('minstens' in blad) return `${kenmerk} ${hoort ? '>=' : '<'} ${blad.minstens}`;
  if ('hoogstens' in blad) return `${kenmerk} ${hoort ? '<=' : '>'} ${blad.hoogstens}`;
  throw new Error(`de proefregels vragen dit niet: ${JSON.stringify(blad)}`);
}
