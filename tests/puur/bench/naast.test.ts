import { describe, expect, it } from 'vitest';
import { REKENAARNAMEN, REKENAARS, type Rekenaarnaam } from '../../../bench/naast/alleRekenaars.ts';
import { maakProef, proefregels } from '../../../bench/naast/proef.ts';
import { maakProefregels } from '../../../bench/naast/proefregels.ts';
import type { Waarheid } from '../../../src/regels/waarheid.ts';

async function uitkomsten(naam: Rekenaarnaam, deelBekend: number, aantal: number): Promise<Waarheid[]> {
  const rekenaar = maakProef(naam, deelBekend, aantal);
  const alle = await Promise.all(Array.from({ length: aantal }, (_, plaats) => plaats).map((plaats) => rekenaar.uitkomsten(plaats)));
  return alle.flat();
}

describe('de motoren waarmee de bench ons vergelijkt', () => {
  it('krijgen elke keer dezelfde regels', () => {
    expect(proefregels()).toEqual(proefregels());
    expect(proefregels().vormen).toHaveLength(30);
    expect(proefregels().vormen.every(({ voorwaarden }) => voorwaarden.length === 9)).toBe(true);
    expect(maakProefregels(2, 9, 1)).not.toEqual(maakProefregels(2, 9, 2));
  });

  it.each(REKENAARNAMEN.filter((naam) => naam !== 'ontschot'))('%s zegt hetzelfde als wij zodra alles bekend is', async (naam) => {
    const onze = await uitkomsten('ontschot', 1, 10);
    expect(new Set(onze)).toEqual(new Set(['waar', 'onwaar']));
    expect(await uitkomsten(naam, 1, 10)).toEqual(onze);
  });

  it('publicodes zegt ook bij onbekende feiten hetzelfde als wij: het is dezelfde logica, los van ons gemaakt', async () => {
    const onze = await uitkomsten('ontschot', 0.5, 20);
    expect(new Set(onze).size).toBeGreaterThan(1);
    expect(await uitkomsten('publicodes', 0.5, 20)).toEqual(onze);
  });

  it.each(REKENAARNAMEN.filter((naam) => ['jsonLogicEngine', 'jsonLogicJs', 'jsonRulesEngine', 'feelin'].includes(naam)))(
    '%s beslist waar wij onbekend zeggen, en zegt soms ja: daarom is er een eigen motor',
    async (naam) => {
      const onze = await uitkomsten('ontschot', 0.5, 20);
      const hunne = await uitkomsten(naam, 0.5, 20);
      const waarOpen = hunne.filter((_, plaats) => onze[plaats] === 'onbekend');
      expect(waarOpen).toContain('waar');
      expect(waarOpen.filter((uitkomst) => uitkomst !== 'onbekend').length).toBeGreaterThan(waarOpen.length / 2);
      expect(REKENAARS[naam]).toHaveProperty('pakket');
    },
  );
});
