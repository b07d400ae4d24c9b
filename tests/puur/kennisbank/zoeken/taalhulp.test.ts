import { describe, expect, it } from 'vitest';
import { maakFragment, plekkenIn } from '../../../../src/kennisbank/zoeken/fragment.ts';
import { maakSplitser } from '../../../../src/kennisbank/zoeken/samenstelling.ts';
import { maakSpelling } from '../../../../src/nederlands/spelling.ts';
import { stamVan } from '../../../../src/nederlands/stam.ts';
import { vouw, woordenVan } from '../../../../src/nederlands/woorden.ts';

describe('een stam', () => {
  it.each([
    'besparen bespaart besparing besparingen bespaard',
    'gemeente gemeenten gemeentelijk gemeentelijke',
    'zorg zorgt zorgen',
    'zorgkantoor zorgkantoren',
    'pot potje potjes potten',
    'huis huizen',
    'brief brieven',
    'proces processen',
    'prijs prijzen',
    'kind kinderen',
    'dakloos dakloze daklozen',
    'gegeven gegevens',
    'gezond gezonde gezondheid',
    'betaalafspraak betaalafspraken',
    'schot schotten',
    'wijkteam wijkteams',
    'psychiatrie psychiatrisch psychiatrische',
    'administratie administratief administratieve',
    'preventie preventief preventieve',
  ])('is dezelfde voor %s', (vormen) => expect(new Set(vormen.split(' ').map(stamVan)).size).toBe(1));

  it('laat korte woorden, afkortingen en getallen met rust', () => {
    for (const woord of ['ggz', 'wmo', 'het', '2027', '8terhoek']) expect(stamVan(woord)).toBe(woord);
  });
});

describe('woorden', () => {
  it('vouwt accenten, hoofdletters, ligaturen en de s van een meervoud', () => {
    expect(['Coördinator', "risico's", 'ﬁnancier', 'GGZ', 'één'].map(vouw)).toEqual(['coordinator', 'risico', 'financier', 'ggz', 'een']);
  });

  it('wijst elk woord in de tekst aan, ook wat met een koppelteken aan elkaar zit', () => {
    const inhoud = 'De Wlz-indicatie geldt.';
    expect(woordenVan(inhoud).map(({ woord, begin, eind }) => [woord, inhoud.slice(begin, eind)])).toEqual([
      ['de', 'De'],
      ['wlz', 'Wlz'],
      ['indicatie', 'indicatie'],
      ['wlzindicatie', 'Wlz-indicatie'],
      ['geldt', 'geldt'],
    ]);
  });
});

describe('een samenstelling', () => {
  const splits = maakSplitser(['zorgkantoor', 'budget', 'zorg', 'kantoor', 'wijk', 'gezin', 'plan', 'voorziening'], new Set(['ggz']), [
    'respijtzorg',
    'respijtvoorziening',
  ]);

  it.each([
    ['zorgkantoorbudget', ['zorgkantoor', 'budget']],
    ['gezinsplannen', ['gezin', 'plannen']],
    ['wijkggz', ['wijk', 'ggz']],
    ['respijtzorg', ['respijt', 'zorg']],
    ['budget', []],
    ['zorgxyz', []],
  ])('%s is %j', (woord, delen) => expect(splits(woord).map(stamVan)).toEqual(delen.map(stamVan)));
});

describe('de spelling', () => {
  const lijktOp = maakSpelling(['besparing', 'bespreking', 'zorg', 'portemonnee', 'hollandscheveld']);

  it.each([
    ['beparing', 'besparing'],
    ['bespairng', 'besparing'],
    ['portemonee', 'portemonnee'],
    ['hollandsgeveldt', undefined],
    ['hollandsheveld', 'hollandscheveld'],
    ['zorh', 'zorg'],
    ['zo', undefined],
  ])('%s lijkt op %s', (woord, bedoeld) => expect(lijktOp(woord)[0]?.woord).toBe(bedoeld));
});

describe('een fragment', () => {
  const zin = 'Deze zin gaat nergens over en staat er alleen om de tekst lang te maken. ';
  const lang = `${zin.repeat(4)}De besparing valt bij het zorgkantoor. ${zin.repeat(4)}`;
  const woorden = new Map([
    ['besparing', 1],
    ['zorgkantoor', 1],
  ]);

  it('begint bij de zin met de treffers en is een letterlijk stuk van de tekst', () => {
    const { tekst, plekken, meerErvoor, meerErna } = maakFragment(lang, woorden);
    expect(tekst.startsWith('De besparing valt')).toBe(true);
    expect(lang).toContain(tekst);
    expect(plekken.map(({ begin, eind }) => tekst.slice(begin, eind))).toEqual(['besparing', 'zorgkantoor']);
    expect([meerErvoor, meerErna]).toEqual([true, true]);
    expect(tekst.length).toBeLessThanOrEqual(220);
  });

  it('laat een korte tekst heel', () => {
    expect(maakFragment('De besparing.', woorden)).toEqual({
      tekst: 'De besparing.',
      plekken: [{ begin: 3, eind: 12 }],
      meerErvoor: false,
      meerErna: false,
    });
  });

  it('wijst een woord met een koppelteken één keer aan', () => {
    const treffers = new Map([
      ['wlz', 1],
      ['wlzindicatie', 1],
    ]);
    expect(plekkenIn('Een Wlz-indicatie', treffers)).toEqual([{ begin: 4, eind: 17 }]);
  });

  it('snijdt een tekst zonder spaties niet midden in een teken door', () => {
    const { tekst } = maakFragment(`a${'🏥'.repeat(200)}`, new Map());
    expect(tekst.isWellFormed()).toBe(true);
  });
});
