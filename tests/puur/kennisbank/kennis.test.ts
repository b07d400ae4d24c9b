import { describe, expect, it } from 'vitest';
import type { Kennisstand } from '../../../src/kennisbank/kennis.ts';
import { afgeleid, belemmering, bouwKennis, bron, tekst, kenmerk, peildatum, regel, stand, succesfactor, vorm, waarden } from '../hulp.ts';

const eis = { kenmerk: 'wetten', bevat: 'wmo' } as const;
const over = ['financieringsvorm', 'pot'] as const;
const kennis = bouwKennis({
  partijsoorten: [{ id: 'uwv', naam: 'UWV', omschrijving: tekst('Een partij.'), bron }],
  kenmerken: [
    kenmerk('partijen', 'verzameling', { waardenUit: ['partijsoorten'] }),
    kenmerk('niveau', 'keuze', { waarden: waarden('individueel', 'populatie') }),
    kenmerk('inwoners', 'getal'),
  ],
  'afgeleide-kenmerken': [
    afgeleid('financiersLasten', { financiersVan: 'lastenIn' }),
    afgeleid('financiersBaten', { financiersVan: 'batenIn' }),
    afgeleid('batenBijAnder', { voorwaarde: { kenmerk: 'financiersBaten', bevatBuiten: 'financiersLasten' } }),
  ],
  financieringsvormen: [
    vorm('pot', { stand: [stand('2023-01-01', 'van-kracht', { tot: '2023-12-31' }), stand('2024-07-01', 'gesloten')] }),
    vorm('zand', { soort: 'verdeling' }),
  ],
  belemmeringen: [belemmering('wachten')],
  succesfactoren: [succesfactor('vertrouwen')],
  regels: [
    regel('pot-altijd', over, 'vereist', eis),
    regel('pot-oud', over, 'sluit-uit', eis, { geldigTot: '2024-01-31' }),
    regel('pot-nieuw', over, 'pleit-voor', eis, { geldigVan: '2024-02-01', gewicht: 4 }),
    regel('pot-zonder-gewicht', over, 'pleit-tegen', eis),
    regel('zand-eis', ['financieringsvorm', 'zand'], 'vereist', eis),
    regel('wachten-op', ['belemmering', 'wachten'], 'treedt-op', eis),
    regel('vertrouwen-is-er', ['succesfactor', 'vertrouwen'], 'aanwezig', eis),
    regel('wijst-a', ['afbakening', 'heroverwegen'], 'wijst-op', eis),
    regel('wijst-b', ['afbakening', 'ontschotten'], 'wijst-op', eis),
  ],
});

function vanPot(datum: string): Kennisstand['vormen'][number] {
  const pot = kennis.opPeildatum(peildatum(datum)).vormen.find(({ vorm: { id } }) => id === 'pot');
  if (pot === undefined) throw new Error('de pot ontbreekt');
  return pot;
}

describe('wat er op een peildatum geldt', () => {
  it.each([
    ['2024-01-31', ['pot-altijd', 'pot-oud', 'pot-zonder-gewicht']],
    ['2024-02-01', ['pot-altijd', 'pot-nieuw', 'pot-zonder-gewicht']],
  ])('op %s gelden de regels %j: een grens hoort erbij', (datum, regels) => {
    expect(vanPot(datum).regels.map(({ regel: { id } }) => id)).toEqual(regels);
  });

  it.each([
    ['2022-12-31', 'onbekend'],
    ['2023-01-01', 'van-kracht'],
    ['2023-12-31', 'van-kracht'],
    ['2024-01-01', 'onbekend'],
    ['2024-06-30', 'onbekend'],
    ['2024-07-01', 'gesloten'],
    ['2099-01-01', 'gesloten'],
  ])('op %s is de stand %s: in een gat geldt de oude niet door', (datum, status) => {
    expect(vanPot(datum).stand.anderen.status).toBe(status);
  });

  it('elke regel hoort bij wie hij gaat, in de volgorde van de regelset', () => {
    const { belemmeringen, succesfactoren, afbakening, vormen } = kennis.opPeildatum(peildatum('2024-03-01'));
    expect(belemmeringen.map(({ treedtOp }) => treedtOp.map(({ regel: { id } }) => id))).toEqual([['wachten-op']]);
    expect(succesfactoren.map(({ regels }) => regels.map(({ regel: { id } }) => id))).toEqual([['vertrouwen-is-er']]);
    expect(afbakening.map(({ regel: { id } }) => id)).toEqual(['wijst-a', 'wijst-b']);
    expect(vormen.map(({ vorm: { id } }) => id)).toEqual(['pot', 'zand']);
  });

  it('een argument zonder gewicht telt als 2', () => {
    expect(vanPot('2024-03-01').regels.map(({ regel: { id }, gewicht }) => [id, gewicht])).toContainEqual(['pot-zonder-gewicht', 2]);
    expect(vanPot('2024-03-01').regels.map(({ regel: { id }, gewicht }) => [id, gewicht])).toContainEqual(['pot-nieuw', 4]);
  });

  it('blijft hetzelfde na veel andere peildata', () => {
    const eerst = vanPot('2024-01-31').regels.map(({ regel: { id } }) => id);
    for (let dag = 1; dag <= 40; dag += 1) kennis.opPeildatum(peildatum(`20${String(dag + 10)}-05-05`));
    expect(vanPot('2024-01-31').regels.map(({ regel: { id } }) => id)).toEqual(eerst);
  });
});

describe('wat een kenmerk als antwoord kent', () => {
  it.each([
    ['wetten', ['wmo', 'jeugdwet', 'zvw', 'wlz']],
    ['lastenIn', ['wmo', 'jeugdwet', 'zvw', 'wlz', 'wonen']],
    ['domeinen', ['zorg', 'sociaal-domein', 'wonen']],
    ['inRegeling', ['pot']],
    ['niveau', ['individueel', 'populatie']],
    ['financiersLasten', ['gemeente', 'zorgverzekeraar', 'zorgkantoor', 'woningcorporatie', 'private-investeerder', 'uwv']],
    ['inwoners', undefined],
  ])('%s: %j', (id, verwacht) => expect(kennis.kenmerken.get(id)?.waarden).toEqual(verwacht));
});

describe('wie er betaalt', () => {
  it('volgt uit de financier van de wet, of van het domein zonder wet', () => {
    expect(kennis.leidAf({ lastenIn: ['wmo', 'wonen'], batenIn: ['wlz'] })).toMatchObject({
      financiersLasten: ['gemeente', 'woningcorporatie'],
      financiersBaten: ['zorgkantoor'],
      batenBijAnder: true,
    });
  });
});

describe('namen voor de lezer', () => {
  const { namen } = kennis;

  it.each([
    ['wetten', [], 'geen'],
    ['wetten', ['wmo'], 'wmo'],
    ['inRegeling', ['pot', 'zand'], 'Vorm pot en Vorm zand'],
    ['domeinen', ['zorg', 'wonen', 'sociaal-domein'], 'domein zorg, domein wonen en domein sociaal-domein'],
    ['niveau', 'populatie', 'waarde populatie'],
    ['partijen', ['uwv', 'gemeente'], 'UWV en partij gemeente'],
    ['niveau', 'nog-niet', 'nog niet'],
    ['inwoners', 12_345.5, '12.345,5 stuks'],
    ['batenBijAnder', true, 'ja'],
    ['batenBijAnder', false, 'nee'],
  ])('%s = %j heet "%s"', (id, waarde, verwacht) => expect(namen.waarde(id, waarde)).toBe(verwacht));

  it('wat geen naam heeft, heet zoals zijn id', () => {
    expect(namen.van('onbekend-ding')).toBe('onbekend-ding');
    expect(namen.kenmerk('onbekend')).toBe('onbekend');
    expect(namen.kenmerk('batenBijAnder')).toBe('Naam van batenBijAnder');
    expect(namen.onderwerp('inwoners')).toBe('onderwerp van inwoners');
  });
});
