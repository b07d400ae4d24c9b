import { describe, expect, it } from 'vitest';
import { vergelijkbarePraktijken, type Praktijkadvies } from '../../../src/advies/praktijken.ts';
import { bouwKennis, bron, kenmerk, regel, stelVraag, tekst, vorm } from '../hulp.ts';

const praktijk = (id: string, meer: Record<string, unknown>) => ({ id, naam: `Praktijk ${id}`, kort: tekst('Kort.'), bron, ...meer });
/** Deelt de doelgroep en één van drie wetten, en vertelt iets. */
const verteller = (id: string, iets: Record<string, unknown>) =>
  praktijk(id, { doelgroepen: ['ouderen'], wetten: ['wmo', 'jeugdwet', 'wlz'], ...iets });
/** Deelt alles, maar is alleen uit een lijst bekend. */
const uitLijst = (id: string) => praktijk(id, { doelgroepen: ['ouderen'], wetten: ['wmo'] });

function gekozen(praktijken: Record<string, unknown>[]): string[] {
  return adviezen(praktijken, '2024-06-01').map(({ id }) => id);
}

function adviezen(praktijken: Record<string, unknown>[], datum: string): Praktijkadvies[] {
  const kennis = bouwKennis({
    kenmerken: [kenmerk('doelgroepen', 'verzameling', { waardenUit: ['doelgroepen'] })],
    financieringsvormen: [vorm('pot')],
    regels: [regel('pot-eis', ['financieringsvorm', 'pot'], 'vereist', { kenmerk: 'wetten', bevat: 'wmo' })],
    praktijken,
  });
  return vergelijkbarePraktijken(stelVraag(kennis, { wetten: ['wmo'], kenmerken: { doelgroepen: ['ouderen'] } }, { datum }));
}

const vertellers = [
  verteller('a', { geleerd: [tekst('Les.')] }),
  verteller('b', { geld: tekst('Geld.') }),
  verteller('c', { vormen: ['pot'] }),
  verteller('d', { geleerd: [tekst('Les.')] }),
];

describe('een praktijk die alleen uit een lijst bekend is', () => {
  it('verdringt geen praktijk met een les of een verhaal over geld', () => {
    expect(gekozen([uitLijst('x'), uitLijst('y'), ...vertellers, verteller('e', { geld: tekst('Geld.') })])).toEqual([
      'c',
      'a',
      'b',
      'd',
      'e',
    ]);
  });

  it('vult de plaatsen die overblijven, met de meest gelijkende bovenaan', () => {
    expect(gekozen([uitLijst('x'), uitLijst('y'), ...vertellers])).toEqual(['c', 'x', 'a', 'b', 'd']);
  });
});

describe('hoe een praktijk afliep', () => {
  const afgelopen = praktijk('a', { doelgroepen: ['ouderen'], wetten: ['wmo'], afloop: tekst('Zij stopte.', { geldigVan: '2023-12-31' }) });

  it('staat er pas vanaf de dag dat het zo was', () => {
    expect(adviezen([afgelopen], '2023-12-30')[0]).not.toHaveProperty('afloop');
    expect(adviezen([afgelopen], '2023-12-31')[0]?.afloop).toEqual({ tekst: 'Zij stopte.', bron });
  });
});
