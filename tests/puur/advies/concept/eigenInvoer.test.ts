import { describe, expect, it } from 'vitest';
import { conceptVan, nagerekend, netto, postVan } from './hulp.ts';

const kenmerken = { lastenIn: ['wmo'], batenIn: ['wlz', 'zvw'], doelgroepen: ['kwetsbare-inwoners'], aantalDeelnemers: 70, investering: 1 };
const met = (businesscase: unknown) => ({ wetten: ['wmo', 'wlz', 'zvw'], kenmerken, businesscase });

const partijen = [
  { id: 'hoogeveen', soort: 'gemeente', naam: 'Gemeente Hoogeveen' },
  { id: 'dorp', soort: 'burgerinitiatief', rol: 'uitvoerder' },
];
const kosten = { id: 'dorpsregisseur', richting: 'kosten', categorie: 'aanpak', partij: 'dorp', wet: 'wmo', hoeveelheid: 2, prijs: 60_000 };

describe('een eigen businesscase', () => {
  it('is leidend: eigen posten, partijen en namen blijven, en wat ontbreekt komt erbij', () => {
    const concept = conceptVan(met({ partijen, posten: [kosten], discontovoet: 0, horizonJaren: 3 }));
    expect(postVan(concept, 'dorpsregisseur')).toEqual(kosten);
    expect(concept.invoer.partijen.slice(0, 2)).toEqual(partijen);
    expect(concept.invoer.partijen.map(({ soort }) => soort)).not.toContain('welzijnsorganisatie');
    expect(concept.invoer).toMatchObject({ discontovoet: 0, horizonJaren: 3 });
    // De investering uit de vragenlijst en de kosten uit een kengetal wijken voor de eigen kosten; de baten komen erbij.
    expect(concept.invoer.posten.map(({ id }) => id)).toEqual(['dorpsregisseur', 'baten-wlz', 'baten-zvw']);
    expect(netto(concept, 'zonder-afspraak')).toMatchObject({ hoogeveen: -120_000, zorgkantoor: 2_800_000 });
    expect(concept.samenvatting[0]).toContain('Gemeente Hoogeveen (Wmo) betaalt');
    expect(nagerekend(concept)).toMatchObject({ ...concept.uitkomst });
  });

  it('houdt een eigen bedrag boven een kengetal', () => {
    const eigen = {
      id: 'mijn-baat',
      richting: 'baten',
      categorie: 'substitutie',
      partij: 'kantoor',
      wet: 'wlz',
      hoeveelheid: 10,
      prijs: 500,
    };
    const concept = conceptVan(met({ partijen: [...partijen, { id: 'kantoor', soort: 'zorgkantoor' }], posten: [kosten, eigen] }));
    expect(concept.invoer.posten.map(({ id }) => id)).toEqual(['dorpsregisseur', 'mijn-baat', 'baten-zvw']);
    expect(concept.uitkomst?.totaal.contanteWaardeBaten).toBe(5000);
  });

  it('houdt een eigen variant en stelt voor die vorm niets anders voor', () => {
    const variant = { vorm: 'betaalafspraken', naam: 'Ons plan', aandelen: [{ partij: 'hoogeveen', wet: 'wmo', aandeel: 1 }] };
    const { varianten } = conceptVan(met({ partijen, posten: [kosten], varianten: [variant] })).invoer;
    expect(varianten[0]).toEqual(variant);
    expect(varianten.filter(({ vorm }) => vorm === 'betaalafspraken')).toHaveLength(1);
  });

  it('vult in een halve post in wat nodig is, en zegt dat erbij', () => {
    const concept = conceptVan(met({ partijen, posten: [{ naam: 'Begeleiding', richting: 'kosten', wet: 'wmo', prijs: 900 }] }));
    expect(concept.invoer.posten[0]).toMatchObject({
      naam: 'Begeleiding',
      categorie: 'aanpak',
      partij: 'dorp',
      hoeveelheid: 1,
      prijs: 900,
    });
    expect(concept.aannames).toContain('In uw Begeleiding vulden wij in: categorie aanpak, partij dorp en hoeveelheid 1.');
  });

  it('laat weg wat niet te gebruiken is, en zegt dat erbij', () => {
    const concept = conceptVan(
      met({ partijen: [...partijen, { naam: 'Iemand' }], posten: [kosten, { naam: 'Iets' }], varianten: [{ vorm: 'lumpsum', bedrag: 5 }] }),
    );
    expect(concept.invoer.partijen.map(({ naam }) => naam)).not.toContain('Iemand');
    expect(concept.invoer.posten.map(({ naam }) => naam)).not.toContain('Iets');
    expect(concept.aannames.join(' ')).toContain('Uw Iets doet niet mee');
    expect(concept.aannames.join(' ')).toContain('Uit uw businesscase doet varianten/0 nog niet mee.');
    expect(nagerekend(concept)).toMatchObject({ ...concept.uitkomst });
  });

  it('verzint bij een SROI-tabel geen posten erbij', () => {
    const belanghebbenden = [
      { naam: 'Gemeente', soort: 'gemeente', investering: 100, waarde: 40 },
      { naam: 'Verzekeraar', soort: 'zorgverzekeraar', waarde: 160 },
    ];
    const concept = conceptVan(met({ sroi: { belanghebbenden } }));
    expect(concept.invoer.posten).toEqual([]);
    expect(concept.uitkomst?.sroi?.sroi).toBe(2);
    expect(concept.nietDoorgerekend[0]?.reden).toContain('uitvoerder');
  });

  it('valt terug op het initiatief als er te weinig van te maken is', () => {
    const concept = conceptVan(met({ sroi: {} }));
    expect(concept.invoer.posten.map(({ id }) => id)).toEqual(['kosten-wmo', 'baten-wlz', 'baten-zvw']);
    expect(concept.aannames.join(' ')).toContain('Aan uw eigen businesscase ontbreekt te veel');
  });
});
