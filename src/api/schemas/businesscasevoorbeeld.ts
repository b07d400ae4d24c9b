import { UITVOERDER } from '../../businesscase/model.ts';

/**
 * Een zaak waarin de gemeente betaalt en de Wlz bespaart: ook uitgewerkt in docs/businesscase.md.
 * Per veld, want de NLgov-linter leest een sleutel als `posten` in een samengesteld voorbeeld als de methode post.
 */
export const BUSINESSCASEVOORBEELD = {
  partijen: [
    { id: 'gemeente', soort: 'gemeente' },
    { id: 'zorgkantoor', soort: 'zorgkantoor' },
    { id: 'dorp', soort: 'burgerinitiatief', rol: UITVOERDER },
  ],
  posten: [
    { id: 'begeleiding', richting: 'kosten', categorie: 'aanpak', partij: 'dorp', hoeveelheid: 70, eenheid: 'inwoner', prijs: 500 },
    {
      id: 'later-opgenomen',
      richting: 'baten',
      categorie: 'voorkomen-escalatie',
      partij: 'zorgkantoor',
      wet: 'wlz',
      hoeveelheid: 3,
      eenheid: 'jaar',
      prijs: 30_000,
      jaarprofiel: [0, 0.5, 0.5],
      aandeelAanpak: 0.5,
    },
  ],
  varianten: [
    { vorm: 'maatwerkbudget', naam: 'De gemeente betaalt', aandelen: [{ partij: 'gemeente', wet: 'wmo', aandeel: 1 }] },
    { vorm: 'wet-dos', bijdrage: 20_000, rest: { partij: 'gemeente', wet: 'wmo' } },
  ],
};
