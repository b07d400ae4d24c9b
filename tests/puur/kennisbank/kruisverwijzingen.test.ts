import { describe, expect, it } from 'vitest';
import { kruisverwijzingenVan, type Verwijzingslijst } from '../../../src/kennisbank/kruisverwijzingen.ts';
import { OPENBAAR, raadpleeg } from '../../../src/kennisbank/raadplegen.ts';
import { belemmering, bouwKennis, bron, leesEchteKennis, peildatum, regel, tekst, vorm } from '../hulp.ts';

const kennis = bouwKennis({
  praktijken: [
    {
      id: 'dorp',
      naam: 'Dorp',
      vormen: ['pot'],
      wetten: ['wmo'],
      lastenIn: ['wmo'],
      batenIn: ['wlz', 'wonen'],
      kort: tekst('Een dorp.'),
      bron,
    },
  ],
  financieringsvormen: [
    vorm('pot', { overbrugt: [{ van: ['wmo'], naar: 'alle', bron }], past: [tekst('Past bij lumpsum.', { geldigTot: '2023-12-31' })] }),
    vorm('zand'),
  ],
  belemmeringen: [
    belemmering('overal', {
      handelingsperspectief: [
        { tekst: 'Zo deed het dorp het.', praktijk: 'dorp', overdraagbaar: 'voor elk dorp', bron, geldigVan: '2024-01-01' },
      ],
    }),
  ],
  begrippen: [
    { id: 'lumpsum', naam: 'Lumpsum', uitleg: tekst('Een vast bedrag; lumpsum dus.'), synoniemen: ['vast bedrag'], bron },
    { id: 'vast', naam: 'Vast', uitleg: tekst('Niet los.'), bron },
  ],
  regels: [
    regel('pot-eis', ['financieringsvorm', 'pot'], 'vereist', { kenmerk: 'lastenIn', bevat: 'wonen' }),
    regel('zand-eis', ['financieringsvorm', 'zand'], 'vereist', { kenmerk: 'inRegeling', bevat: 'pot' }, { geldigVan: '2024-01-01' }),
    regel('overal-bij-wlz', ['belemmering', 'overal'], 'treedt-op', { kenmerk: 'wetten', bevat: 'wlz' }),
  ],
});
const { verwijstNaar, verwezenDoor } = kruisverwijzingenVan(kennis);
const toen = peildatum('2023-06-01');
const nu = peildatum('2024-06-01');
/** Per soort de namen, met hun velden. */
const kort = (lijst: Verwijzingslijst): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(lijst).map(([soort, { items }]) => [soort, items.map(({ id, velden }) => `${id}:${velden.join('+')}`)]),
  );

describe('kruisverwijzingen', () => {
  it('een praktijk wijst naar haar vormen, wetten en domeinen, met de velden waarin dat staat', () => {
    expect(kort(verwijstNaar('praktijken', 'dorp', nu))).toMatchObject({
      financieringsvormen: ['pot:vormen'],
      wetten: ['wmo:lastenIn+wetten', 'wlz:batenIn'],
      domeinen: ['wonen:batenIn'],
      bronnen: ['proefbron:bron+kort'],
    });
  });

  it('een vorm die "alle" wetten verbindt en een belemmering bij "alle" vormen horen bij elk daarvan', () => {
    expect(kort(verwezenDoor('wetten', 'jeugdwet', nu))['financieringsvormen']).toEqual(['pot:overbrugt']);
    expect(kort(verwezenDoor('financieringsvormen', 'zand', nu))['belemmeringen']).toEqual(['overal:vormen']);
  });

  it('een regel wijst naar het kenmerk en de namen in zijn voorwaarde; zijn belemmering hoort bij die wet', () => {
    expect(kort(verwijstNaar('regels', 'pot-eis', nu))).toMatchObject({ kenmerken: ['lastenIn:als'], domeinen: ['wonen:als'] });
    expect(kort(verwezenDoor('financieringsvormen', 'pot', nu))['regels']).toEqual(['pot-eis:over', 'zand-eis:als']);
    expect(kort(verwezenDoor('wetten', 'wlz', nu))).toMatchObject({ regels: ['overal-bij-wlz:als'], belemmeringen: ['overal:regels'] });
  });

  it('wat op de peildatum niet geldt, verwijst niet', () => {
    expect(kort(verwezenDoor('financieringsvormen', 'pot', toen))['regels']).toEqual(['pot-eis:over']);
    expect(kort(verwezenDoor('praktijken', 'dorp', toen))).toEqual({});
    expect(kort(verwezenDoor('praktijken', 'dorp', nu))).toEqual({ belemmeringen: ['overal:handelingsperspectief'] });
    expect(kort(verwezenDoor('begrippen', 'lumpsum', toen))).toEqual({ financieringsvormen: ['pot:past'] });
    expect(kort(verwezenDoor('begrippen', 'lumpsum', nu))).toEqual({});
  });

  it('een begrip wijst niet naar zichzelf, wel naar een ander begrip in zijn uitleg', () => {
    expect(kort(verwijstNaar('begrippen', 'lumpsum', nu))['begrippen']).toEqual(['vast:synoniemen+uitleg']);
  });

  it('een regel heet naar wie hij gaat', () => {
    expect(verwezenDoor('financieringsvormen', 'pot', nu).regels?.items[0]?.naam).toBe('Vorm pot: vereist');
  });

  it('wat niet bestaat, heeft geen verwijzingen', () => {
    expect([verwijstNaar('wetten', 'nergens', nu), verwezenDoor('wetten', 'nergens', nu)]).toEqual([{}, {}]);
  });

  it('wordt per regelset één keer uitgezocht', () => {
    expect(kruisverwijzingenVan(kennis)).toBe(kruisverwijzingenVan(kennis));
  });

  it('is van beide kanten hetzelfde, voor alle kennis van dit huis', () => {
    const echt = leesEchteKennis();
    const index = kruisverwijzingenVan(echt);
    const dag = peildatum('2026-11-22');
    const heen = new Set<string>();
    const terug = new Set<string>();
    for (const soort of OPENBAAR)
      for (const { id } of raadpleeg(echt, soort, dag)) {
        for (const [ander, { aantal, items }] of Object.entries(index.verwijstNaar(soort, id, dag))) {
          expect(aantal).toBe(items.length);
          for (const item of items) heen.add(`${soort}/${id} ${ander}/${item.id} ${item.velden.join()}`);
        }
        for (const [ander, { items }] of Object.entries(index.verwezenDoor(soort, id, dag)))
          for (const item of items) terug.add(`${ander}/${item.id} ${soort}/${id} ${item.velden.join()}`);
      }
    expect(heen.size).toBeGreaterThan(2000);
    expect([...heen].filter((lijn) => !terug.has(lijn))).toEqual([]);
    expect(terug.size).toBe(heen.size);
  });
});
