import { describe, expect, it } from 'vitest';
import { bouwKennis, bron, kenmerk, tekst, type Ruw } from '../../hulp.ts';
import { conceptVan, postVan } from './hulp.ts';

const kengetal = (id: string, waarde: number, post: Ruw, meer: Ruw = {}): Ruw => ({
  id,
  naam: `Kengetal ${id}`,
  onderwerp: 'besparing',
  waarde,
  eenheid: 'euro per cliënt',
  wat: tekst('Wat er is geteld.'),
  jaar: 2022,
  populatie: 'een groep',
  bewijs: 'schatting',
  bron,
  post: {
    richting: 'baten',
    categorie: 'effectiever',
    telling: 'per-deelnemer',
    wet: 'wlz',
    naam: `Post ${id}`,
    als: voorOuderen,
    aanname: `Zo gaat ${id}.`,
    ...post,
  },
  ...meer,
});
const voorOuderen = { kenmerk: 'doelgroepen', bevat: 'ouderen' };

function concept(kengetallen: readonly Ruw[], kenmerken: Ruw = {}) {
  const van = bouwKennis({
    bronnen: [
      {
        id: 'oud',
        naam: 'Oud stuk',
        titel: 'Oud',
        uitgever: 'Iemand',
        datum: '2014',
        goedVoor: 'toen',
        zwak: 'oud',
        historisch: 'Van vroeger.',
      },
    ],
    kenmerken: [
      kenmerk('doelgroepen', 'verzameling', { waardenUit: ['doelgroepen'] }),
      kenmerk('aantalDeelnemers', 'getal'),
      kenmerk('investering', 'getal', { maximum: 1_000_000 }),
    ],
    kengetallen,
  });
  const gegeven = { lastenIn: ['wmo'], batenIn: ['wlz'], doelgroepen: ['ouderen'], aantalDeelnemers: 10, investering: 1000, ...kenmerken };
  return conceptVan({ wetten: ['wmo', 'wlz'], kenmerken: gegeven }, { van });
}

describe('een kengetal in het concept', () => {
  it('telt per deelnemer, met herkomst en met wat het aanneemt', () => {
    const gevonden = concept([kengetal('passend', 300, {})]);
    expect(postVan(gevonden, 'baten-wlz')).toMatchObject({
      naam: 'Post passend',
      categorie: 'effectiever',
      hoeveelheid: 10,
      prijs: 300,
      herkomst: { soort: 'kengetal', bron: 'proefbron', plaats: 'hoofdstuk 1' },
    });
    expect(gevonden.aannames).toContain('Zo gaat passend.');
    expect(gevonden.stand).toBe('concept');
  });

  it.each([
    ['voor een andere groep is', { doelgroepen: ['jeugd'] }],
    ['voor een groep is die niet bekend is', { doelgroepen: undefined }],
    ['niet met een aantal te vermenigvuldigen is', { aantalDeelnemers: undefined }],
    ['in een andere wet valt', { batenIn: ['zvw'] }],
  ])('telt niet mee als het %s', (_, kenmerken) => {
    const { invoer, aannames } = concept([kengetal('passend', 300, {})], kenmerken);
    expect(invoer.posten.filter(({ richting, prijs }) => richting === 'baten' && prijs !== undefined)).toEqual([]);
    expect(aannames).not.toContain('Zo gaat passend.');
  });

  it('rekent van meer passende kengetallen bij baten met het laagste, en toont het bereik', () => {
    const gevonden = concept([kengetal('hoog', 500, {}), kengetal('laag', 300, {})]);
    expect(postVan(gevonden, 'baten-wlz')).toMatchObject({ naam: 'Post laag', prijs: { laag: 300, basis: 300, hoog: 500 } });
    expect(gevonden.belangrijksteOntbrekende).toMatchObject({ post: 'baten-wlz', cijfer: 'prijs', spreiding: 2000 });
    expect(gevonden.aannames.join(' ')).toContain('300 euro (Kengetal laag) en 500 euro (Kengetal hoog)');
  });

  it('geeft bij een historische bron een waarschuwing in de uitkomst en een woord erbij in wat nodig is', () => {
    const { uitkomst, nogNodig } = concept([kengetal('oud', 300, {}, { bron: { bron: 'oud', plaats: 'hoofdstuk 1' } })]);
    expect(uitkomst?.waarschuwingen).toContainEqual(expect.objectContaining({ code: 'HISTORISCH_KENGETAL', plaats: '/posten/1/herkomst' }));
    expect(nogNodig.flatMap(({ wat }) => wat).join(' ')).toContain('(Oud stuk; historisch, geen prijs van nu)');
  });

  it('blijft PM als alleen de prijs bekend is, en noemt die prijs', () => {
    const gevonden = concept([
      kengetal('dagen', 290, { telling: 'te-tellen', naam: 'dagen in een huis' }, { eenheid: 'euro per dag', prijspeil: 2022 }),
    ]);
    expect(postVan(gevonden, 'baten-wlz')).not.toHaveProperty('prijs');
    expect(gevonden.nogNodig.flatMap(({ wat }) => wat)).toContain(
      'hoeveel dagen in een huis dat scheelt; de prijs is bekend: 290 euro per dag, prijspeil 2022 (Proef)',
    );
    expect(gevonden.belangrijksteOntbrekende?.tekst).toContain('4 dagen in een huis minder');
  });

  it('wijkt voor wat de gebruiker zelf zegt', () => {
    const kosten = kengetal('kosten', 7, { richting: 'kosten', categorie: 'aanpak', wet: undefined });
    expect(postVan(concept([kosten]), 'kosten-wmo')).toMatchObject({ hoeveelheid: 1, prijs: 1000, herkomst: { soort: 'gebruiker' } });
    expect(postVan(concept([kosten], { investering: undefined }), 'kosten-wmo')).toMatchObject({ hoeveelheid: 10, prijs: 7 });
  });
});
