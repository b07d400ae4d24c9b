/** Vragen voor een businesscase die samen alles raken; ook de documenten worden hiermee getoetst. */

export type Ruw = Record<string, unknown>;

export const PARTIJEN: readonly Ruw[] = [
  { id: 'gemeente', soort: 'gemeente' },
  { id: 'verzekeraar', soort: 'zorgverzekeraar' },
  { id: 'zorgkantoor', soort: 'zorgkantoor' },
  { id: 'rijk', soort: 'rijk' },
  { id: 'investeerder', soort: 'private-investeerder' },
  { id: 'inwoners', soort: 'inwoners' },
  { id: 'uitvoerder', soort: 'welzijnsorganisatie', rol: 'uitvoerder' },
];

const wmo = { partij: 'gemeente', wet: 'wmo' };
const jeugdwet = { partij: 'gemeente', wet: 'jeugdwet' };
const baat = (id: string, rekening: object, jaarprofiel: number[], meer: Ruw = {}): Ruw => ({
  id,
  richting: 'baten',
  categorie: 'effectiever',
  ...rekening,
  hoeveelheid: 1,
  prijs: 1,
  jaarprofiel,
  ...meer,
});

/** Een businesscase met alles erop en eraan: elke vorm, PM, immaterieel, bereiken en een begrotingsjaar. */
export const ALLES: Ruw = {
  prijspeil: 2023,
  indexcijfers: { 2022: 100, 2023: 103.8 },
  discontovoet: 0.0225,
  horizonJaren: 4,
  begrotingsjaar: 2,
  partijen: PARTIJEN.map((partij) => (partij['id'] === 'gemeente' ? { ...partij, naam: 'Gemeente Dorp' } : partij)),
  posten: [
    {
      id: 'uitvoering',
      naam: 'Uitvoering',
      richting: 'kosten',
      aard: 'financieel',
      categorie: 'aanpak',
      partij: 'uitvoerder',
      wet: null,
      hoeveelheid: { laag: 35, basis: 40, hoog: 50, verdeling: 'pert', parameter: 'huishoudens' },
      eenheid: 'huishouden',
      prijs: 2500,
      prijspeil: 2022,
      jaarprofiel: [1],
      herkomst: { soort: 'bron', bron: 'lpbl-2014', plaats: '4.3' },
    },
    baat('wmo', wmo, [0, -10_000, -10_000]),
    baat('jeugdwet', jeugdwet, [0, 40_000, 30_000], {
      hoeveelheid: { laag: 0.5, basis: 1, hoog: 1.2 },
      verzilverbaar: 0.8,
      verzilverVertragingJaren: 1,
    }),
    baat('zvw', { partij: 'verzekeraar', wet: 'zvw' }, [0, 20_000, 20_000]),
    baat('wlz', { partij: 'zorgkantoor', wet: 'wlz' }, [0, 30_000, 30_000]),
    baat('welbevinden', { partij: 'inwoners' }, [5000], { categorie: 'immaterieel' }),
    baat('onbekend', jeugdwet, [1], { prijs: null }),
  ],
  varianten: [
    { vorm: 'maatwerkbudget', naam: 'De Wmo betaalt', aandelen: [{ ...wmo, aandeel: 1 }] },
    { vorm: 'maatwerkbudget-lerend', aandelen: [{ ...wmo, aandeel: 1 }], leerkosten: { ...wmo, bedrag: 500 } },
    { vorm: 'maatwerkbudget-revolverend', voorfinancier: wmo, deelnemers: [jeugdwet], vertragingJaren: 5 },
    { vorm: 'vooraf-inboeken', wijze: 'taakstellend', voorfinancier: 'gemeente', deelnemers: [jeugdwet], nacalculatie: true },
    {
      vorm: 'impact-bond',
      investeerder: 'investeerder',
      rendement: 0.05,
      looptijdJaren: 2,
      betalers: [{ ...jeugdwet, aandeel: 1 }],
      uitkomst: { resultaat: 75, drempel: 50, doel: 100 },
      risicodrager: { aandeelUitvoerder: 0.5 },
    },
    { vorm: 'resultaatreservering', looptijdJaren: 1, betalers: [{ ...jeugdwet, aandeel: 1 }], uitkomst: 'mislukt' },
    { vorm: 'spuk-dos', ontvanger: wmo, normbedrag: 3000, clienten: 40, rest: wmo, terugvordering: { naJaren: 2 } },
    { vorm: 'brede-spuk', ontvanger: wmo, bedrag: 50_000, rest: wmo },
    { vorm: 'wet-dos', bijdrage: 25_000, rest: wmo },
    { vorm: 'wet-dos', bijdrage: 400_000, rest: wmo },
    {
      vorm: 'lumpsum',
      opdrachtgever: wmo,
      hoofdaannemer: 'uitvoerder',
      bedrag: 90_000,
      bandbreedte: 0.05,
      delingTekort: 0.5,
      delingOverschot: 0.5,
    },
    {
      vorm: 'shared-savings',
      benchmark: 300_000,
      werkelijk: 200_000,
      deelpercentage: 0.5,
      verdeling: [{ partij: 'uitvoerder', aandeel: 1 }],
      rest: wmo,
    },
    { vorm: 'pooling', sleutel: 'shapley' },
    { vorm: 'pooling', sleutel: 'vast', aandelen: [{ ...wmo, aandeel: 1 }] },
  ],
  onzekerheid: { trekkingen: 100, zaad: 42 },
};

export const LPBL: Ruw = {
  lpbl: {
    bereik: { huishoudens: 100, typen: { gezinnen: { aandeel: 1, nietZelfredzaam: 1 } } },
    kosten: { prijsPerFte: 80_000 },
    effect: { escalatie: { gezinnen: { aandeel: 0.03, prijs: 20_000, jaarprofiel: [0, 1] } } },
  },
};
export const SROI: Ruw = {
  sroi: {
    belanghebbenden: [
      { naam: 'Gemeente', soort: 'gemeente', investering: 3000, waarde: -36_136 },
      { naam: 'Verzekeraar', soort: 'zorgverzekeraar', investering: null, waarde: 796_111 },
    ],
  },
};
