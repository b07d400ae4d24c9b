import { describe, expect, it } from 'vitest';
import { ERNST, type Bevindingcode } from '../../../src/kennisbank/bevinding.ts';
import { controleerKennis } from '../../../src/kennisbank/controleer.ts';
import type { Voorwaarde } from '../../../src/regels/voorwaarde.ts';
import {
  aangeleverd,
  afgeleid,
  belemmering,
  bron,
  kenmerk,
  regel,
  stand,
  succesfactor,
  tekst,
  vorm,
  type Lijsten,
  type Ruw,
} from '../hulp.ts';

const over = ['financieringsvorm', 'pot'] as const;
const eis = regel('pot-eis', over, 'vereist', { kenmerk: 'wetten', bevat: 'wmo' });
const metVorm = (meer: Ruw): Lijsten => ({ financieringsvormen: [vorm('pot', meer)], regels: [eis] });
const metRegel = (als: Voorwaarde, meer: Ruw = {}): Lijsten => ({
  financieringsvormen: [vorm('pot')],
  regels: [eis, regel('proef', over, 'pleit-voor', als, meer)],
});
const metKenmerk = (meer: Ruw): Lijsten => ({ kenmerken: [kenmerk('collectief', 'waarheid', meer)] });
const metAfleiding = (definitie: Ruw): Lijsten => ({ 'afgeleide-kenmerken': [afgeleid('proef', definitie)] });
const metWoord = (kenmerkId: string, waarde: unknown, meer: Ruw = {}): Lijsten => ({
  lexicon: [{ id: 'woord', woorden: ['buurt'], kenmerk: kenmerkId, waarde, bron, ...meer }],
});
const praktijk = (meer: Ruw): Lijsten => ({ praktijken: [{ id: 'dorp', naam: 'Dorp', kort: tekst('Wat zij doet.'), bron, ...meer }] });
const wetten = { kenmerk: 'wetten', bevat: 'wmo' };

/** De codes en plekken van alle bevindingen, zonder het bestand: dat is hier altijd dat van de soort. */
function gevonden(erbij: Lijsten): (readonly [Bevindingcode, string | undefined])[] {
  return controleerKennis(aangeleverd(erbij)).fouten.map(({ code, ernst, plaats: { soort, item, veld } }) => {
    expect(ernst).toBe(ERNST[code]);
    return [code, [soort, item, veld].filter((deel) => deel !== undefined).join(' ')];
  });
}

describe('elke bevinding van de controle', () => {
  it.each<[Bevindingcode, string, Lijsten, Lijsten]>([
    ['veld-ontbreekt', 'regels proef omdat', metRegel(wetten, { omdat: undefined }), metRegel({ kenmerk: 'wetten', bevat: 'zvw' })],
    ['veld-ontbreekt', 'regels proef omdat', metRegel(wetten, { omdat: '' }), metRegel(wetten, { omdat: 'x' })],
    ['veld-onbekend', 'regels proef ', metRegel(wetten, { opmerking: 'x' }), metRegel(wetten, { gewicht: 3 })],
    ['veld-ongeldig', 'regels proef gewicht', metRegel(wetten, { gewicht: 6 }), metRegel(wetten, { gewicht: 5 })],
    ['zonder-bron', 'financieringsvormen pot bron', metVorm({ bron: undefined }), metVorm({})],
    [
      'zonder-bron',
      'financieringsvormen pot wat.bron.plaats',
      metVorm({ wat: { tekst: 'x', bron: { bron: 'proefbron', plaats: '' } } }),
      metVorm({ wat: tekst('x') }),
    ],
    [
      'zonder-bron',
      'belemmeringen wachten toelichting.bron',
      { belemmeringen: [belemmering('wachten', { toelichting: { tekst: 'x' } })] },
      { belemmeringen: [belemmering('wachten')], regels: [regel('op', ['belemmering', 'wachten'], 'treedt-op', wetten)] },
    ],
    ['zonder-bron', 'praktijken dorp bron', praktijk({ bron: null }), praktijk({})],
    ['kenmerk-zonder-vraag', 'kenmerken collectief vraag', metKenmerk({ vraag: undefined }), metKenmerk({})],
    [
      'kenmerk-zonder-vraag',
      'kenmerken collectief vraag',
      metKenmerk({ vraag: 'Voor een groep.' }),
      metKenmerk({ vraag: 'Voor een groep?' }),
    ],
    [
      'veld-ongeldig',
      'kenmerken collectief vraag',
      metKenmerk({ vraag: `${'x'.repeat(300)}?` }),
      metKenmerk({ vraag: `${'x'.repeat(299)}?` }),
    ],
    ['verwijzing-onbekend', 'financieringsvormen pot categorieen', metVorm({ categorieen: ['weg'] }), metVorm({ categorieen: ['pot'] })],
    [
      'verwijzing-onbekend',
      'praktijken dorp kort.bron',
      praktijk({ kort: { tekst: 'x', bron: { bron: 'weg', plaats: '1' } } }),
      praktijk({ kort: tekst('x') }),
    ],
    ['kenmerk-onbekend', 'regels proef als', metRegel({ kenmerk: 'wet', bevat: 'wmo' }), metRegel({ kenmerk: 'domeinen', bevat: 'zorg' })],
    [
      'kenmerk-onbekend',
      'regels proef als',
      metRegel({ kenmerk: 'batenIn', bevatBuiten: 'lasten' }),
      metRegel({ kenmerk: 'batenIn', bevatBuiten: 'lastenIn' }),
    ],
    ['waarde-onbekend', 'regels proef als', metRegel({ kenmerk: 'wetten', bevat: 'wpg' }), metRegel({ kenmerk: 'wetten', bevat: 'wlz' })],
    ['waarde-onbekend', 'lexicon woord waarde', metWoord('wetten', 'wpg'), metWoord('wetten', 'wlz')],
    ['typefout', 'regels proef als', metRegel({ kenmerk: 'wetten', is: 'wmo' }), metRegel(wetten)],
    ['typefout', 'lexicon woord waarde', metWoord('wetten', true), metWoord('wetten', 'wmo')],
    [
      'waarde-onbekend',
      'lexicon woord wijktVoor',
      metWoord('wetten', 'wmo', { wijktVoor: ['wpg'] }),
      metWoord('wetten', 'wmo', { wijktVoor: ['wlz'] }),
    ],
    [
      'typefout',
      'lexicon woord leest',
      metWoord('wetten', undefined, { leest: 'aantal' }),
      {
        kenmerken: [kenmerk('inwoners', 'getal')],
        lexicon: [{ id: 'woord', woorden: ['buurt'], kenmerk: 'inwoners', leest: 'aantal', bron }],
      },
    ],
    ['veld-ongeldig', 'lexicon woord waarde', metWoord('wetten', 'wmo', { leest: 'aantal' }), metWoord('wetten', 'wmo')],
    [
      'veld-ongeldig',
      'lexicon woord nietBij[0]',
      metWoord('wetten', 'wmo', { nietBij: ['!'] }),
      metWoord('wetten', 'wmo', { nietBij: ['x'] }),
    ],
    [
      'typefout',
      'lexicon woord waarde',
      { ...metKenmerk({}), ...metWoord('collectief', 'ja') },
      { ...metKenmerk({}), ...metWoord('collectief', true) },
    ],
    [
      'kenmerk-ongeldig',
      'kenmerken inwoners minimum',
      { kenmerken: [kenmerk('inwoners', 'getal', { minimum: 2, maximum: 1 })] },
      { kenmerken: [kenmerk('inwoners', 'getal', { minimum: 1, maximum: 1 })] },
    ],
    [
      'afleiding-ongeldig',
      'afgeleide-kenmerken proef definitie.financiersVan',
      metAfleiding({ financiersVan: 'lasten' }),
      metAfleiding({ financiersVan: 'lastenIn' }),
    ],
    [
      'geldigheid-omgekeerd',
      'regels proef geldigTot',
      metRegel(wetten, { geldigVan: '2024-01-02', geldigTot: '2024-01-01' }),
      metRegel(wetten, { geldigVan: '2024-01-01', geldigTot: '2024-01-01' }),
    ],
    [
      'geldigheid-omgekeerd',
      'financieringsvormen pot stappen[1].geldigTot',
      metVorm({ stappen: [tekst('a'), tekst('b', { geldigVan: '2024-02-01', geldigTot: '2024-01-31' })] }),
      metVorm({ stappen: [tekst('a'), tekst('b', { geldigVan: '2024-01-31', geldigTot: '2024-02-01' })] }),
    ],
    [
      'stand-overlapt',
      'financieringsvormen pot stand[0]',
      metVorm({ stand: [stand('2023-01-01', 'gesloten', { tot: '2024-01-01' }), stand('2024-01-01', 'van-kracht')] }),
      metVorm({ stand: [stand('2023-01-01', 'gesloten', { tot: '2023-12-31' }), stand('2024-01-01', 'van-kracht')] }),
    ],
    ['vorm-zonder-regel', 'financieringsvormen pot', { financieringsvormen: [vorm('pot')] }, metVorm({})],
    [
      'belemmering-zonder-regel',
      'belemmeringen wachten',
      { belemmeringen: [belemmering('wachten')] },
      { belemmeringen: [belemmering('wachten')], regels: [regel('op', ['belemmering', 'wachten'], 'treedt-op', wetten)] },
    ],
    [
      'succesfactor-zonder-regel',
      'succesfactoren vertrouwen',
      { succesfactoren: [succesfactor('vertrouwen')] },
      { succesfactoren: [succesfactor('vertrouwen')], regels: [regel('er', ['succesfactor', 'vertrouwen'], 'aanwezig', wetten)] },
    ],
    ['id-dubbel', 'kenmerken wetten id', { kenmerken: [kenmerk('wetten', 'waarheid')] }, { kenmerken: [kenmerk('wettelijk', 'waarheid')] }],
  ])('%s op %s, en niet bij wat er net naast zit', (code, plek, fout, goed) => {
    expect(gevonden(fout)[0]).toEqual([code, plek]);
    expect(gevonden(goed)).toEqual([]);
  });
});
