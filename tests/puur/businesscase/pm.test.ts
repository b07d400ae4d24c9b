import { describe, expect, it } from 'vitest';
import { reken, referentie, voorbeeld, wmo, type Ruw } from './hulp.ts';

const posten = referentie()['posten'] as Ruw[];
/** Het referentievoorbeeld met deze posten op PM. */
const zonderPrijs = (past: (post: Ruw) => boolean, anders: Ruw = {}) =>
  reken({ ...referentie(), posten: posten.map((post) => (past(post) ? { ...post, prijs: null } : post)), ...anders });
const VERHOUDINGEN = ['verhoudingMaatschappelijk', 'verhoudingFinancieel', 'verhoudingGemeentelijk'];

describe('een oordeel met PM', () => {
  it.each(['kosten', 'baten'])('is er niet als alle %s PM zijn; elke verhouding is weggelaten met die reden', (richting) => {
    const { verhoudingen } = zonderPrijs((post) => post['richting'] === richting);
    expect(verhoudingen.lezing).toContain('nog niet te beoordelen');
    expect(verhoudingen.lezing).toContain('PM');
    for (const cijfer of VERHOUDINGEN) {
      expect(verhoudingen).not.toHaveProperty(cijfer);
      expect(verhoudingen.weggelaten?.find((rij) => rij.cijfer === cijfer)?.reden).toContain(`alle ${richting}`);
    }
  });

  it('de waarschuwing over kosten nul zegt dat de prijs ontbreekt, niet dat er geen kosten zijn', () => {
    const { waarschuwingen } = zonderPrijs((post) => post['richting'] === 'kosten', { posten: [{ ...posten[0], prijs: null }, posten[2]] });
    expect(waarschuwingen.find(({ code }) => code === 'KOSTEN_NUL')?.tekst).toContain('ontbreekt nog de prijs');
  });

  it('zegt dat het exclusief PM is als een deel geen prijs heeft', () => {
    const { verhoudingen } = zonderPrijs(({ id }) => id === 'zvw' || id === 'wlz');
    expect(verhoudingen.verhoudingMaatschappelijk).toBeGreaterThan(0);
    expect(verhoudingen.lezing).toContain('exclusief PM: 2 posten');
    expect(zonderPrijs(() => false).verhoudingen.lezing).not.toContain('PM');
  });

  it('over de gemeente alleen is niets te zeggen als al haar baten PM zijn', () => {
    const { verhoudingen } = zonderPrijs(({ partij }) => partij === 'gemeente', {
      posten: posten.map((post) =>
        post['partij'] === 'gemeente' ? { ...post, prijs: null } : post['id'] === 'zvw' ? { ...post, prijs: 9 } : post,
      ),
    });
    expect(verhoudingen).not.toHaveProperty('verhoudingGemeentelijk');
    expect(verhoudingen.lezing).toContain('Over de gemeente alleen is nog niets te zeggen. Bij alle baten voor de gemeente');
  });

  it('met alleen immateriële baten in geld is over geld nog niets te zeggen', () => {
    const geluk = { id: 'geluk', richting: 'baten', categorie: 'immaterieel', partij: 'gemeente', hoeveelheid: 1, prijs: 500_000 };
    const { verhoudingen } = reken({
      ...referentie(),
      posten: [...posten.map((post) => (post['richting'] === 'baten' ? { ...post, prijs: null } : post)), geluk],
    });
    expect(verhoudingen.verhoudingMaatschappelijk).toBe(5);
    expect(verhoudingen.lezing).toContain('Of dit in geld uit kan, is nog niet te beoordelen');
  });
});

describe('varianten zonder uitvoerder', () => {
  const varianten = [{ vorm: 'maatwerkbudget', aandelen: [{ ...wmo, aandeel: 1 }] }];
  const partijen = (voorbeeld('referentie').invoer['partijen'] as Ruw[]).map((partij) => ({ ...partij, rol: null }));
  const codes = (anders: Ruw): string[] => reken({ ...referentie(), partijen, ...anders }).waarschuwingen.map(({ code }) => code);

  it('waarschuwen dat zij niets van de uitvoering betalen', () => {
    expect(codes({ varianten })).toContain('GEEN_UITVOERDER');
    expect(codes({ varianten: [] })).not.toContain('GEEN_UITVOERDER');
    expect(codes({ varianten, posten: posten.slice(1) })).not.toContain('GEEN_UITVOERDER');
    expect(codes({ varianten, partijen: referentie()['partijen'] })).not.toContain('GEEN_UITVOERDER');
  });
});
