import { describe, expect, it } from 'vitest';
import { bronplaatsen } from '../../../../src/kennisbank/inhoudscontrole/bronplaatsen.ts';
import { leesBrontekst } from '../../../../src/kennisbank/inhoudscontrole/brontekst.ts';
import { metUitleg, proefset } from './proefset.ts';

/** Een namaakbron met de indeling van aef-2023. */
const AEF = `
## / 3 Verdieping
### 3.1 Selectie
Zes praktijken.<sup>4</sup>
### 3.2 Uitwerking
#### 1. Een praktijk
<b>Organisatie</b>	Organisatie-vorm	De gemeente.
	Betrokken wetten	Wmo
Financiën: uit de Wmo. Noot.<sup>1</sup>
## 2. Nog een praktijk
Alleen iets over Context.
**Tabel 2.** Soorten
## 5.3 Beleid
### **Wet Domeinoverstijgend Samenwerken (DOS) (Wmo-Wlz)**
De Wet DOS komt eraan, met de overgang naar blijvend geld.
## / Bijlage A: Groslijst
1. Dorp
# Hollands Dorp en Zorgmaat
`;
const BELEID =
  '## GALA, brede SPUK and the successor SPUK AZWA\n- tekst\n## AZWA (signed 8 Sep 2025) and HLO\n## Wet DOS (Kamerstuk 36 486)\n';
const VNG = 'Bestaanszekerheid als sleutel voor eigen regie en gezondheidsbevordering\n';
const NDSO = 'Het samenbrengen van communicerende vaten is nodig\n';
const bronteksten = new Map([
  ['aef-2023', AEF],
  ['beleid-2026', BELEID],
  ['vng-2021', VNG],
  ['ndso-2018', NDSO],
]);
const codes = (bron: string, plaats: string, teksten: ReadonlyMap<string, string> = bronteksten): string[] => [
  ...new Set(bronplaatsen(proefset(metUitleg('Uitleg.', plaats, bron)), teksten).map(({ code }) => code)),
];

describe('een plaats in een bron', () => {
  it.each([
    ['aef-2023', '3.2.1'],
    ['aef-2023', '3.2.1 Organisatie, Betrokken wetten'],
    ['aef-2023', '3.2.1 Organisatievorm en Financiën; 3.2.2 Context'],
    ['aef-2023', '3.1 noot 4, 3.2.1 (een toelichting, met komma)'],
    ['aef-2023', '3 tabel 2 noot 4'],
    ['aef-2023', '3 inleiding'],
    ['aef-2023', 'bijlage A 1, 10 en 13; bijlage A 47-50'],
    ['aef-2023', 'bijlage B Hollands Dorp'],
    ['aef-2023', '5.3 Wet DOS en de overgang naar blijvend geld'],
    ['aef-2023', '3.2.1; vergelijk beleid-2026 Wet DOS'],
    ['beleid-2026', 'GALA, brede SPUK and the successor SPUK AZWA; Wet DOS (projectplan, b)'],
    ['beleid-2026', 'AZWA (signed 8 Sep 2025) and HLO'],
    ['vng-2021', 'Bestaanszekerheid als sleutel voor eigen regie en gezondheidsbevordering'],
    ['ndso-2018', 'p. 19 en p. 22 Het samenbrengen van communicerende vaten'],
    ['ndso-2018', 'pagina 10 en 11, noot 5'],
  ])('%s "%s" is goed', (bron, plaats) => expect(codes(bron, plaats)).toEqual([]));

  it.each([
    ['aef-2023', '7.1'],
    ['aef-2023', '4.1.8'],
    ['aef-2023', 'bijlage C'],
    ['aef-2023', 'bijlage A 55'],
    ['aef-2023', 'tabel 3'],
    ['aef-2023', '3.2.1, 99'],
    ['aef-2023', '3.2.1 (alleen toelichting);'],
    ['ndso-2018', 'pagina 40'],
  ])('%s "%s" kan er niet zijn, ook zonder de tekst', (bron, plaats) => {
    expect(codes(bron, plaats)).toEqual(['plaats-onbekende-vorm']);
    expect(codes(bron, plaats, new Map())).toEqual(['plaats-onbekende-vorm']);
  });

  it.each([
    ['aef-2023', '3.2.3'],
    ['aef-2023', '3.1 noot 5'],
    ['aef-2023', 'figuur 1'],
    ['aef-2023', '3.2.2 Organisatievorm'],
    ['aef-2023', '3.2.1 Organogram'],
    ['aef-2023', 'bijlage B Hollandscheveld'],
    ['aef-2023', '3.2.1; vergelijk beleid-2026 Wet XYZ'],
    ['beleid-2026', 'Wet DUS'],
    ['vng-2021', 'Bestaanszekerheid als sleutel voor eigen huis'],
  ])('%s "%s" staat er niet in', (bron, plaats) => {
    expect(codes(bron, plaats)).toEqual(['plaats-niet-in-bron']);
    expect(codes(bron, plaats, new Map())).toEqual([]);
  });

  it.each([
    ['eigen oordeel op aef-2023 3.2.1 en beleid-2026', []],
    ['afgeleid uit aef-2023 bijlage A 1; de duiding is van ons', []],
    ['afgeleid uit aef-2023 3.2.3 en 3.2.1', ['plaats-niet-in-bron']],
    ['afgeleid uit aef-2023 7.1', ['plaats-onbekende-vorm']],
    ['zomaar', ['plaats-onbekende-vorm']],
  ])('bij een eigen oordeel telt wat het noemt: %s', (plaats, verwacht) => expect(codes('redactie', plaats)).toEqual(verwacht));

  it('van een bron die wij niet kennen is elke plaats goed', () => expect(codes('nieuw-2027', 'waar dan ook')).toEqual([]));

  it('elke verwijzing telt, met haar veld', () => {
    const velden = bronplaatsen(proefset(metUitleg('Uitleg.', '7.1', 'aef-2023')), bronteksten).map(
      ({ plaats, ernst }) => `${ernst} ${plaats.veld ?? ''}`,
    );
    expect(velden).toEqual(['fout uitleg.bron', 'fout bron']);
  });
});

describe('een bron als tekst', () => {
  const tekst = leesBrontekst(AEF, new Map([['Zorgmaat', 'Zorgmaatje']]));
  it('kent haar paragrafen, ook als het nummer alleen in de volgorde zit', () => {
    expect(['3', '3.1', '3.2', '3.2.1', '3.2.2', '5.3', 'bijlage A', 'tabel 2', 'noot 1'].filter((deel) => !tekst.heeft(deel))).toEqual([]);
    expect(['3.2.3', '5.4', 'bijlage B', 'tabel 1', 'noot 2'].filter((deel) => tekst.heeft(deel))).toEqual([]);
  });
  it('weet waar iets staat, over opmaak, accenten en afgebroken woorden heen, maar niet midden in een woord', () => {
    expect([
      tekst.noemt('organisatievorm', '3.2.1'),
      tekst.noemt('Financien', '3.2'),
      tekst.noemt('Wet Domeinoverstijgend Samenwerken'),
    ]).toEqual([true, true, true]);
    expect([tekst.noemt('organisatievorm', '3.2.2'), tekst.noemt('gang'), tekst.noemt('Zorgmaatje')]).toEqual([false, false, true]);
  });
});
