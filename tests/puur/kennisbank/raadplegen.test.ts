import { describe, expect, it } from 'vitest';
import { controleerKennis } from '../../../src/kennisbank/controleer.ts';
import { OPENBAAR, raadpleeg } from '../../../src/kennisbank/raadplegen.ts';
import { aangeleverd, bouwKennis, bron, kenmerk, peildatum, regel, stand, tekst, vorm, waarden } from '../hulp.ts';

const eis = { kenmerk: 'wetten', bevat: 'wmo' } as const;
const over = ['financieringsvorm', 'pot'] as const;
const ontwikkeling = (id: string, datum: string) => ({
  id,
  naam: id,
  datum,
  wanneer: datum,
  wetten: ['wmo'],
  tekst: tekst('x'),
  zekerheid: 'officieel',
  bron,
});
const kennis = bouwKennis({
  wetten: [{ id: 'wpg', naam: 'Wpg', bwbId: 'BWBR0024705', financier: 'gemeente', domein: 'zorg', betaalt: tekst('x'), bron }],
  kenmerken: [kenmerk('niveau', 'keuze', { waarden: waarden('individueel', 'populatie') })],
  financieringsvormen: [
    vorm('pot', {
      past: [tekst('altijd'), tekst('vroeger', { geldigTot: '2023-12-31' }), tekst('later', { geldigVan: '2024-01-01' })],
      stand: [stand('2023-01-01', 'van-kracht', { tot: '2023-12-31' }), stand('2024-07-01', 'gesloten')],
    }),
  ],
  regels: [regel('pot-eis', over, 'vereist', eis), regel('pot-oud', over, 'vereist', eis, { geldigTot: '2023-12-31' })],
  beleidsontwikkelingen: [ontwikkeling('nieuw', '2024-03-01'), ontwikkeling('oud', '2023-01-01')],
  praktijken: [{ id: 'dorp', naam: 'Dorp', kort: tekst('Kort.'), afloop: tekst('Het stopte.', { geldigVan: '2024-01-01' }), bron }],
});
const ids = (soort: (typeof OPENBAAR)[number], datum: string): unknown[] => raadpleeg(kennis, soort, peildatum(datum)).map(({ id }) => id);
const pot = (datum: string): Record<string, unknown> => raadpleeg(kennis, 'financieringsvormen', peildatum(datum))[0] ?? {};

describe('de kennisbank op een peildatum', () => {
  it.each([
    ['2023-12-31', ['altijd', 'vroeger']],
    ['2024-01-01', ['altijd', 'later']],
  ])('op %s staan alleen de teksten erin die dan gelden: %j', (datum, teksten) => {
    expect(pot(datum)['past']).toEqual(teksten.map((inhoud) => expect.objectContaining({ tekst: inhoud }) as unknown));
  });

  it.each([
    ['2023-12-31', undefined],
    ['2024-01-01', 'Het stopte.'],
  ])('op %s geldt dat ook voor een tekst die los staat: %s', (datum, afloop) => {
    const [dorp] = raadpleeg(kennis, 'praktijken', peildatum(datum));
    expect((dorp?.['afloop'] as { tekst: string } | undefined)?.tekst).toBe(afloop);
    expect(dorp).toMatchObject({ id: 'dorp', kort: { tekst: 'Kort.' } });
  });

  it('een tekst die een item niet kan missen, heeft daarom geen tijdvak', () => {
    const { fouten } = controleerKennis(
      aangeleverd({ praktijken: [{ id: 'dorp', naam: 'Dorp', kort: tekst('Kort.', { geldigTot: '2024-01-01' }), bron }] }),
    );
    expect(fouten).toMatchObject([{ plaats: { item: 'dorp', veld: 'kort' } }]);
  });

  it.each([
    ['2023-12-31', 'van-kracht'],
    ['2024-07-01', 'gesloten'],
  ])('op %s staat de stand van die dag erbij: %s', (datum, status) => {
    expect(pot(datum)['standOpPeildatum']).toMatchObject({ anderen: { status } });
  });

  it('in een gat tussen twee tijdvakken is de stand onbekend', () => {
    expect(pot('2024-03-01')['standOpPeildatum']).toMatchObject({ anderen: { status: 'onbekend', zekerheid: 'niet-gevonden' } });
  });

  it('laat de hele geschiedenis van een vorm zien, wat de peildatum ook is', () => {
    expect(pot('2023-06-01')['stand']).toHaveLength(2);
  });

  it('een regel is er alleen binnen zijn geldigheid', () => {
    expect(ids('regels', '2023-12-31')).toEqual(['pot-eis', 'pot-oud']);
    expect(ids('regels', '2024-01-01')).toEqual(['pot-eis']);
  });

  it('een beleidsontwikkeling is er vanaf haar datum', () => {
    expect(ids('beleidsontwikkelingen', '2024-02-29')).toEqual(['oud']);
    expect(ids('beleidsontwikkelingen', '2024-03-01')).toEqual(['nieuw', 'oud']);
  });

  it('een kenmerk heeft zijn toegestane waarden met naam, eigen of uit een lijst', () => {
    const kenmerken = new Map(raadpleeg(kennis, 'kenmerken', peildatum('2024-01-01')).map(({ id, waarden: w }) => [id, w]));
    expect(kenmerken.get('niveau')).toEqual([
      { id: 'individueel', naam: 'Waarde individueel' },
      { id: 'populatie', naam: 'Waarde populatie' },
    ]);
    expect(kenmerken.get('domeinen')).toContainEqual({ id: 'zorg', naam: 'Domein zorg' });
    expect(kenmerken.get('lastenIn')).toContainEqual({ id: 'wonen', naam: 'Domein wonen' });
  });

  it('een wet met een nagezocht nummer heeft een vindplaats, een wet zonder niet', () => {
    const vindplaatsen = Object.fromEntries(
      raadpleeg(kennis, 'wetten', peildatum('2024-01-01')).map(({ id, vindplaats }) => [id, vindplaats]),
    );
    expect(vindplaatsen).toMatchObject({ wpg: 'https://wetten.overheid.nl/BWBR0024705' });
    expect(vindplaatsen['wmo']).toBeUndefined();
  });

  it('verandert de regelset zelf niet', () => {
    raadpleeg(kennis, 'financieringsvormen', peildatum('2024-01-01'));
    expect(kennis.regelset.items.financieringsvormen[0]?.past).toHaveLength(3);
    expect(kennis.regelset.items.financieringsvormen[0]).not.toHaveProperty('standOpPeildatum');
  });

  it('houdt toetsgevallen en lexicon binnen', () => {
    expect(OPENBAAR).not.toContain('toetsgevallen');
    expect(OPENBAAR).not.toContain('lexicon');
  });
});
