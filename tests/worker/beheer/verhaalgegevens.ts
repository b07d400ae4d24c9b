/** Een verzonnen regeling voor het verhaal van het beheer; zij staat in geen enkele bron en wordt nergens anders gebruikt. */
const bron = { bron: 'redactie', plaats: 'verzonnen voor het verhaal van het beheer' };
const zin = (tekst: string) => ({ tekst, bron });

export const IN_BUURTPLAN = {
  id: 'inBuurtplan',
  type: 'waarheid',
  naam: 'In een buurtplan',
  onderwerp: 'of het initiatief in een buurtplan staat',
  vraag: 'Staat uw initiatief in een buurtplan?',
  uitleg: 'Een buurtplan is een plan van bewoners en gemeente samen. Vraag het na bij uw gemeente.',
  beantwoorder: 'de wijkmanager van de gemeente',
  verandering: { doorWie: 'gemeente', moeite: 2 },
  bron,
};

export const BUURTGELD = {
  id: 'buurtgeld',
  naam: 'Buurtgeld',
  soort: 'instrument',
  raaktRijkEnGemeenten: true,
  wat: zin('Het Rijk geeft gemeenten geld voor plannen die bewoners met de gemeente maken.'),
  hoeHetGeldLoopt: zin('Het geld gaat van het Rijk naar de gemeente. De gemeente betaalt er het buurtplan van.'),
  past: [zin('Uw initiatief staat in een buurtplan.')],
  pastNiet: [zin('Er is geen buurtplan.')],
  wieBeslist: zin('Het college van burgemeester en wethouders.'),
  wieBetaalt: zin('Het Rijk.'),
  grondslag: zin('Een verzonnen regeling.'),
  overbrugt: [{ van: ['wmo'], naar: ['participatiewet'], bron }],
  stappen: [zin('Maak een buurtplan.'), zin('Vraag het geld aan.')],
  inspanning: zin('Enkele maanden.'),
  risicos: [zin('Het geld is tijdelijk.')],
  stand: [
    {
      vanaf: '2023-08-09',
      tot: '2026-11-25',
      status: 'bestaat-nog-niet',
      zekerheid: 'officieel',
      toelichting: 'De regeling was er nog niet.',
      bron,
    },
    { vanaf: '2026-11-26', status: 'van-kracht', zekerheid: 'officieel', toelichting: 'De regeling is ingegaan.', bron },
  ],
  bron,
};

const over = { soort: 'financieringsvorm', id: BUURTGELD.id };
export const REGELS = [
  {
    id: 'buurtgeld-buurtplan',
    over,
    strekking: 'vereist',
    als: { kenmerk: 'inBuurtplan', is: true },
    omdat: 'Buurtgeld is er alleen voor een initiatief dat in een buurtplan staat.',
    bron,
  },
  {
    id: 'buurtgeld-wmo',
    over,
    strekking: 'vereist',
    als: { kenmerk: 'wetten', bevatEenVan: ['wmo'] },
    omdat: 'Buurtgeld vult het geld voor de Wmo aan.',
    bron,
  },
];

/** Deze regel maakt de vorige onmogelijk: wat de ene vereist, sluit de andere uit. */
export const TEGENSTRIJDIG = {
  id: 'buurtgeld-geen-buurtplan',
  over,
  strekking: 'sluit-uit',
  als: { kenmerk: 'inBuurtplan', is: true },
  omdat: 'Een vergissing: dit had "is: false" moeten zijn.',
  bron,
};

export const INITIATIEF = {
  wetten: ['wmo', 'participatiewet'],
  domeinen: ['sociaal-domein'],
  kenmerken: { niveau: 'populatie', doelgroepen: ['wijkbewoners'] },
};

export const TOETSGEVAL = {
  id: 'buurtgeld-met-buurtplan',
  omschrijving: 'Een buurthuis met een buurtplan krijgt Buurtgeld als passend.',
  bron,
  initiatief: { ...INITIATIEF, kenmerken: { ...INITIATIEF.kenmerken, inBuurtplan: true } },
  peildatum: '2026-11-26',
  verwacht: { oordeel: { buurtgeld: 'passend' } },
};
