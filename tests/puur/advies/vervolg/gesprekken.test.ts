import { describe, expect, it } from 'vitest';
import { gesprekkenMetPraktijken, gesprekkenMetVerzonnen, verdeling } from '../../../../scripts/gesprekken.ts';
import { leesEchteKennis } from '../../hulp.ts';

const kennis = leesEchteKennis();
/** Een gesprek telt tientallen adviezen. */
const LANG_MS = 180_000;

describe('een gesprek dat steeds de eerste vraag beantwoordt', () => {
  it(
    'is bij elk van de zes praktijken na hoogstens twintig vragen klaar',
    async () => {
      const gesprekken = await gesprekkenMetPraktijken(kennis);
      expect(gesprekken.size).toBe(6);
      for (const [id, { klaar, beurten }] of gesprekken) {
        expect(klaar, id).toBe(true);
        expect(beurten.length, id).toBeLessThanOrEqual(20);
      }
    },
    LANG_MS,
  );

  it(
    'is bij verzonnen initiatieven in het midden na hoogstens zestien vragen klaar, en dan staan de eerste drie al vast',
    async () => {
      const gesprekken = await gesprekkenMetVerzonnen(kennis, 100);
      expect(gesprekken.every(({ klaar }) => klaar)).toBe(true);
      expect(verdeling(gesprekken.map(({ beurten }) => beurten.length)).mediaan).toBeLessThanOrEqual(16);
      expect(verdeling(gesprekken.map(({ stabielNa }) => stabielNa)).mediaan).toBeLessThanOrEqual(12);
    },
    LANG_MS,
  );

  it(
    'vraagt nooit iets twee keer, en nooit wat bij het begin al bekend was',
    async () => {
      for (const { beurten } of await gesprekkenMetVerzonnen(kennis, 20, 7)) {
        const gevraagd = beurten.map(({ vraag }) => vraag.kenmerk);
        expect(new Set(gevraagd).size).toBe(gevraagd.length);
        expect(gevraagd).not.toContain('wetten');
        expect(gevraagd).not.toContain('domeinen');
      }
    },
    LANG_MS,
  );
});
