/** Een businesscase om mee te meten: 30 posten over zes rekeningen, zes jaar, en zeven varianten met elk een andere geldstroom. */
export function meetgeval(posten = 30): Record<string, unknown> {
  const rekeningen = [
    { partij: 'gemeente', wet: 'wmo' },
    { partij: 'gemeente', wet: 'jeugdwet' },
    { partij: 'gemeente', wet: 'participatiewet' },
    { partij: 'verzekeraar', wet: 'zvw' },
    { partij: 'zorgkantoor', wet: 'wlz' },
    { partij: 'corporatie', wet: 'wonen' },
  ];
  const [wmo, jeugdwet, participatiewet, zvw] = rekeningen;
  const aandelen = [wmo, jeugdwet, participatiewet].map((rekening, plaats) => ({ ...rekening, aandeel: [0.5, 0.25, 0.25][plaats] }));
  return {
    prijspeil: 2023,
    discontovoet: 0.0225,
    horizonJaren: 6,
    partijen: [
      { id: 'gemeente', soort: 'gemeente' },
      { id: 'verzekeraar', soort: 'zorgverzekeraar' },
      { id: 'zorgkantoor', soort: 'zorgkantoor' },
      { id: 'corporatie', soort: 'woningcorporatie' },
      { id: 'rijk', soort: 'rijk' },
      { id: 'investeerder', soort: 'private-investeerder' },
      { id: 'uitvoerder', soort: 'welzijnsorganisatie', rol: 'uitvoerder' },
    ],
    posten: Array.from({ length: posten }, (_, nummer) =>
      nummer % 10 === 0 ? kostenpost(nummer) : batenpost(nummer, rekeningen[nummer % 6]),
    ),
    varianten: [
      { vorm: 'maatwerkbudget', aandelen },
      { vorm: 'maatwerkbudget-revolverend', voorfinancier: wmo, deelnemers: [jeugdwet, participatiewet, zvw], vertragingJaren: 2 },
      { vorm: 'vooraf-inboeken', wijze: 'taakstellend', voorfinancier: wmo, deelnemers: [jeugdwet, participatiewet] },
      {
        vorm: 'impact-bond',
        investeerder: 'investeerder',
        rendement: 0.05,
        looptijdJaren: 3,
        betalers: aandelen,
        transactiekosten: { partij: 'gemeente', bedrag: 10_000 },
        uitkomst: 'geslaagd',
        risicodrager: 'investeerder',
      },
      { vorm: 'spuk-dos', ontvanger: wmo, normbedrag: 2000, clienten: 40, rest: wmo },
      { vorm: 'wet-dos', bijdrage: 25_000, rest: wmo },
      { vorm: 'pooling', sleutel: 'nucleolus' },
    ],
  };
}

function kostenpost(nummer: number): Record<string, unknown> {
  return {
    id: `kosten-${nummer}`,
    richting: 'kosten',
    categorie: 'aanpak',
    partij: 'uitvoerder',
    hoeveelheid: bereik(40 + nummer, nummer),
    eenheid: 'huishouden',
    prijs: 1250.5,
    jaarprofiel: [1, 0.5],
  };
}

function batenpost(nummer: number, rekening: object | undefined): Record<string, unknown> {
  return {
    id: `baten-${nummer}`,
    richting: 'baten',
    categorie: 'effectiever',
    ...rekening,
    hoeveelheid: 3 + nummer,
    prijs: bereik(987.65, nummer),
    jaarprofiel: [0, 1, 1, 0.8, 0.6],
    deadweight: 0.15,
    verdringing: 0.05,
    aandeelAanpak: 0.75,
    terugval: 0.1,
    afnamePerJaar: 0.12,
    verzilverbaar: 0.9,
    verzilverVertragingJaren: 1,
  };
}

function bereik(basis: number, nummer: number): Record<string, unknown> {
  return { laag: basis * 0.75, basis, hoog: basis * 1.5, verdeling: nummer % 2 === 0 ? 'driehoek' : 'pert' };
}
