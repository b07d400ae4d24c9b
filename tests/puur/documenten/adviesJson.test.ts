import { describe, expect, it } from 'vitest';
import { geefAdvies, ONDERDELEN, type Onderdeel } from '../../../src/advies/geefAdvies.ts';
import { UITLEG } from '../../../src/advies/vraag.ts';
import { adviesJson } from '../../../src/documenten/adviesJson.ts';
import { lees, leesEchteKennis, peildatum } from '../hulp.ts';

const kennis = leesEchteKennis();
const vragen = kennis.regelset.items.toetsgevallen.map(({ initiatief }) => lees(initiatief, kennis));

describe('een advies als JSON', () => {
  it.each(UITLEG)('is bij uitleg=%s precies wat JSON.stringify geeft', async (uitleg) => {
    const keuzes: readonly (readonly Onderdeel[])[] = [ONDERDELEN, ['belemmeringen', 'financieringsvormen'], ['afbakening'], []];
    for (const [nummer, initiatief] of vragen.entries()) {
      const onderdelen = keuzes[nummer % keuzes.length] ?? [];
      const advies = await geefAdvies(kennis, { initiatief, peildatum: peildatum('2026-11-22'), uitleg, onderdelen, aannames: [] });
      const json = adviesJson(advies);
      const tekst = typeof json === 'string' ? json : new TextDecoder().decode(json);
      expect(tekst === JSON.stringify(advies), `toetsgeval ${nummer}`).toBe(true);
    }
  });
});
