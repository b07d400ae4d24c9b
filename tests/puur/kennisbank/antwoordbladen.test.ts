import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kennisbankmap, leesEchteKennis } from '../hulp.ts';

/** Een antwoordblad is pas een toets van de hele vragenlijst als er geen vraag ontbreekt en elk antwoord na te zoeken is. */

const { kenmerken, toetsgevallen } = leesEchteKennis().regelset.items;
const volgorde = kenmerken.map(({ id }) => id);

/** Alles wat een toetsgeval over het initiatief zegt: wetten en domeinen zijn ook kenmerken, al staan zij ernaast. */
function antwoorden(toetsgeval: string): Record<string, unknown> {
  const { wetten, domeinen, kenmerken: overig } = initiatiefVan(toetsgeval);
  return { wetten, domeinen, ...(overig as Record<string, unknown>) };
}

function overgeslagen(toetsgeval: string): readonly string[] {
  return initiatiefVan(toetsgeval)['overgeslagen'] as string[];
}

/** @throws Error als het toetsgeval er niet is: een blad dat ontbreekt, mag niet stil slagen. */
function initiatiefVan(toetsgeval: string): Record<string, unknown> {
  const gevonden = toetsgevallen.find(({ id }) => id === toetsgeval);
  if (gevonden === undefined) throw new Error(`geen toetsgeval ${toetsgeval}`);
  return gevonden.initiatief;
}

const metVoorvoegsel = (voorvoegsel: string): string[] =>
  toetsgevallen.flatMap(({ id }) => (id.startsWith(voorvoegsel) ? [id.slice(voorvoegsel.length)] : []));

const goedePraktijken = metVoorvoegsel('goede-praktijk-');

it('elk van de zes goede praktijken heeft een blad', () => {
  expect(goedePraktijken).toHaveLength(6);
  expect(metVoorvoegsel('antwoordblad-').toSorted()).toEqual(goedePraktijken.toSorted());
});

describe.each(goedePraktijken)('het antwoordblad van %s', (praktijk) => {
  const gegeven = antwoorden(`antwoordblad-${praktijk}`);
  const open = overgeslagen(`antwoordblad-${praktijk}`);

  it('heeft elk kenmerk precies één keer: beantwoord of overgeslagen', () => {
    expect([...Object.keys(gegeven), ...open].toSorted()).toEqual(volgorde.toSorted());
  });

  it.each([
    ['de antwoorden', Object.keys(gegeven).filter((id) => id !== 'wetten' && id !== 'domeinen')],
    ['wat is overgeslagen', open],
  ])('geeft %s in de volgorde van de vragenlijst', (_, ids) => {
    expect(ids).toEqual(volgorde.filter((id) => ids.includes(id)));
  });

  it('spreekt het toetsgeval van dezelfde praktijk nergens tegen', () => {
    const kort = antwoorden(`goede-praktijk-${praktijk}`);
    const beide = Object.keys(kort).filter((id) => id in gegeven);
    expect(beide).not.toEqual([]);
    expect(Object.fromEntries(beide.map((id) => [id, gegeven[id]]))).toEqual(Object.fromEntries(beide.map((id) => [id, kort[id]])));
  });
});

it('achter elk antwoord staat een plaats in de bron', () => {
  const regels = readFileSync(join(kennisbankmap, 'toetsgevallen', 'antwoordbladen.yaml'), 'utf8').split('\n');
  const regelsMetAntwoord = regels.filter((regel) => /^ {4}(?:wetten|domeinen): |^ {6}\w+: /.test(regel));
  expect(regelsMetAntwoord).toHaveLength(goedePraktijken.flatMap((id) => Object.keys(antwoorden(`antwoordblad-${id}`))).length);
  expect(regelsMetAntwoord.filter((regel) => !/ # .*(?:\d\.\d|bijlage [AB])/.test(regel))).toEqual([]);
});
