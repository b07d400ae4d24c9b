import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maakAfleider, typeVanAfleiding, type AfgeleidSoort } from '../../../src/regels/afgeleid.ts';
import type { Feiten, KenmerkSoort, Waarde } from '../../../src/regels/feiten.ts';

const WETTEN = ['wmo', 'jeugdwet', 'zvw', 'wlz', 'wonen'];
const financiers = new Map([
  ['wmo', 'gemeente'],
  ['jeugdwet', 'gemeente'],
  ['zvw', 'zorgverzekeraar'],
  ['wlz', 'zorgkantoor'],
  ['wonen', 'woningcorporatie'],
]);
const definities: readonly AfgeleidSoort[] = [
  { id: 'financiersLasten', definitie: { financiersVan: 'lastenIn' } },
  { id: 'financiersBaten', definitie: { financiersVan: 'batenIn' } },
  { id: 'batenBijAnder', definitie: { voorwaarde: { kenmerk: 'financiersBaten', bevatBuiten: 'financiersLasten' } } },
  { id: 'aantalFinanciers', definitie: { aantalFinanciersVan: 'wetten' } },
  { id: 'hardSchot', definitie: { voorwaarde: { kenmerk: 'wetten', bevatEenVan: ['zvw', 'wlz'] } } },
];
const bronnen = ['wetten', 'lastenIn', 'batenIn'] as const;
const soorten = new Map<string, KenmerkSoort>([
  ...bronnen.map((id): [string, KenmerkSoort] => [id, { id, type: 'verzameling', waarden: WETTEN }]),
  ...definities.map(({ id, definitie }): [string, KenmerkSoort] => [id, { id, type: typeVanAfleiding(definitie) }]),
]);
const leidAf = maakAfleider(definities, soorten, financiers);
const afgeleidUit = (feiten: Feiten, id: string): Waarde | undefined => leidAf(feiten)[id];

describe('afgeleide kenmerken', () => {
  it.each<[Feiten, string, Waarde | undefined]>([
    [{ lastenIn: ['wmo', 'zvw'] }, 'financiersLasten', ['gemeente', 'zorgverzekeraar']],
    [{ lastenIn: ['wmo', 'jeugdwet'] }, 'financiersLasten', ['gemeente']],
    [{ batenIn: ['wonen'] }, 'financiersBaten', ['woningcorporatie']],
    [{ batenIn: [] }, 'financiersBaten', []],
    [{}, 'financiersLasten', undefined],
    [{ wetten: ['wmo', 'jeugdwet'] }, 'aantalFinanciers', 1],
    [{ wetten: ['wmo', 'zvw', 'wlz'] }, 'aantalFinanciers', 3],
    [{ wetten: [] }, 'aantalFinanciers', 0],
    [{}, 'aantalFinanciers', undefined],
    [{ wetten: ['wmo', 'wlz'] }, 'hardSchot', true],
    [{ wetten: ['wmo'] }, 'hardSchot', false],
    [{}, 'hardSchot', undefined],
  ])('uit %j volgt %s = %j', (feiten, id, waarde) => expect(afgeleidUit(feiten, id)).toEqual(waarde));

  it.each<[string, Feiten, boolean | undefined]>([
    ['de Wlz bespaart en de gemeente betaalt', { lastenIn: ['wmo'], batenIn: ['wlz'] }, true],
    ['de gemeente bespaart in een andere wet dan waaruit zij betaalt', { lastenIn: ['wmo'], batenIn: ['jeugdwet'] }, false],
    ['er bespaart niemand', { lastenIn: ['wmo'], batenIn: [] }, false],
    ['er bespaart niemand en wie betaalt is onbekend', { batenIn: [] }, false],
    ['wie betaalt is onbekend', { batenIn: ['wlz'] }, undefined],
    ['wie bespaart is onbekend', { lastenIn: ['wmo'] }, undefined],
  ])('batenBijAnder als %s', (_, feiten, waarde) => expect(afgeleidUit(feiten, 'batenBijAnder')).toBe(waarde));

  it('laten de gegeven antwoorden staan en veranderen de invoer niet', () => {
    const feiten = Object.freeze({ lastenIn: ['wmo'], collectief: true });
    expect(leidAf(feiten)).toMatchObject({ lastenIn: ['wmo'], collectief: true });
    expect(Object.keys(feiten)).toEqual(['lastenIn', 'collectief']);
  });

  it('worden opnieuw berekend als een antwoord verandert: ook wat weer onbekend wordt', () => {
    const eerst = leidAf({ batenIn: [] });
    expect(eerst['batenBijAnder']).toBe(false);
    expect(leidAf({ ...eerst, batenIn: ['wlz'] })['batenBijAnder']).toBeUndefined();
  });

  it('die onbekend zijn, staan er niet in als leeg of als nee', () => {
    expect(Object.keys(leidAf({}))).toEqual([]);
  });

  it('hangen niet af van de volgorde waarin de wetten genoemd zijn', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(WETTEN), (wetten) => {
        expect(leidAf({ wetten, lastenIn: wetten })).toMatchObject({
          financiersLasten: leidAf({ lastenIn: wetten.toSorted() })['financiersLasten'],
          aantalFinanciers: new Set(wetten.map((wet) => financiers.get(wet))).size,
        });
      }),
    );
  });

  it('keren niet om als er een antwoord bij komt', () => {
    const lijst = fc.subarray(WETTEN);
    fc.assert(
      fc.property(fc.record({ wetten: lijst, lastenIn: lijst, batenIn: lijst }), fc.subarray([...bronnen]), (alles, bekend) => {
        const eerst = leidAf(Object.fromEntries(bekend.map((id) => [id, alles[id]])));
        const daarna = leidAf(alles);
        for (const { id } of definities) if (eerst[id] !== undefined) expect(daarna[id]).toEqual(eerst[id]);
      }),
    );
  });

  it.each([
    [{ financiersVan: 'lastenIn' }, 'verzameling'],
    [{ aantalFinanciersVan: 'wetten' }, 'getal'],
    [{ voorwaarde: { kenmerk: 'wetten', isLeeg: true } }, 'waarheid'],
  ] as const)('%j is een %s', (definitie, type) => expect(typeVanAfleiding(definitie)).toBe(type));
});
