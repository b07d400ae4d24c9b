import { describe, expect, it } from 'vitest';
import { perPartij, perWet, reken, voorbeeld } from './hulp.ts';

describe('het referentievoorbeeld van het ontwerp', () => {
  const { invoer, verwacht } = voorbeeld('referentie');
  const uitkomst = reken(invoer);

  it('geeft het totaal en de verhoudingen die erbij staan', () => {
    expect({
      contanteWaardeBaten: uitkomst.totaal.contanteWaardeBaten,
      ncw: uitkomst.totaal.ncw,
      verhoudingMaatschappelijk: uitkomst.verhoudingen.verhoudingMaatschappelijk,
      verhoudingGemeentelijk: uitkomst.verhoudingen.verhoudingGemeentelijk,
      verhoudingNegatieveBatenInTeller: uitkomst.verhoudingen.verhoudingNegatieveBatenInTeller,
      terugverdientijdJaren: uitkomst.totaal.terugverdientijdJaren,
      terugverdientijdVerdisconteerdJaren: uitkomst.totaal.terugverdientijdVerdisconteerdJaren,
    }).toEqual(Object.fromEntries(Object.entries(verwacht).filter(([naam]) => naam !== 'varianten')));
  });

  it('geeft elke variant zoals zij erbij staat, tot op de cent', () => {
    const varianten = verwacht['varianten'] as Record<string, unknown>[];
    expect(uitkomst.varianten).toHaveLength(varianten.length);
    for (const [nummer, { rekeningen, ...rest }] of varianten.entries()) {
      const uit = uitkomst.varianten[nummer];
      if (uit === undefined) throw new Error(`variant ${nummer} ontbreekt`);
      if (typeof rekeningen === 'object' && rekeningen !== null) expect(perWet(uit), `variant ${nummer}`).toMatchObject(rekeningen);
      expect({ ...perPartij(uit), ...uit }, `variant ${nummer}`).toMatchObject(rest);
    }
  });

  it('laat zien dat verrekenen binnen de gemeente haar totaal niet verandert, en dat een geslaagde bond slechter kan zijn dan zelf betalen', () => {
    const gemeente = uitkomst.varianten.map((variant) => perPartij(variant)['gemeente']);
    expect(gemeente.slice(0, 3)).toEqual([6503.43, 6503.43, 6503.43]);
    expect(uitkomst.varianten[3]?.betalers).toMatchObject([{ partij: 'gemeente', slechterAf: true }]);
    expect(uitkomst.vergelijking?.perVariant[3]?.slechterAf).toEqual(['gemeente']);
    expect(uitkomst.vergelijking?.iedereenMinstensQuitte).toEqual([0, 1, 2, 5]);
  });

  it('houdt rekening en partij uit elkaar: de gemeente wint terwijl haar Wmo-budget verliest', () => {
    const na = uitkomst.varianten[0]?.scheefheid.na;
    expect(na?.rekening).toMatchObject({
      index: 1,
      verlies: 119_344.7,
      verliezers: [{ partij: 'gemeente', wet: 'wmo', verlies: 119_344.7 }],
    });
    expect(na?.partij).toMatchObject({ verlies: 0, verliezers: [] });
    // De gemeente draagt alles en heeft 125.848,13 van de 193.446,96 aan baten.
    expect(na?.partij.index).toBe(Math.round((1 - 125_848.13 / 193_446.96) * 10_000) / 10_000);
  });

  it('noemt elke variant in één zin en zegt wie welk risico draagt', () => {
    for (const { zin, risico } of uitkomst.varianten) {
      expect(zin).toMatch(/^\S.*\.$/);
      expect(risico.length).toBeGreaterThan(0);
    }
    expect(uitkomst.varianten[2]?.zin).toBe(
      'Wmo (gemeente) legt 100.000 euro voor; na 2 jaar betalen Jeugdwet (gemeente) 53.846,15 euro en Participatiewet (gemeente) 46.153,85 euro terug, zodat Wmo (gemeente) 0 euro zelf draagt.',
    );
  });
});

describe('de vier SROI-tabellen van mogroep-2013', () => {
  it.each(['sroi-mentorproject-den-haag', 'sroi-samenoud', 'sroi-meer-kracht-minder-zorg', 'sroi-thuisbegeleiding-stagiaires'])(
    '%s',
    (naam) => {
      const { invoer, verwacht } = voorbeeld(naam);
      const uitkomst = reken(invoer);
      expect(uitkomst.sroi).toMatchObject(verwacht);
      // Dezelfde cijfers langs de weg van de posten: een jaar, zonder disconto.
      expect(uitkomst.totaal).toMatchObject({
        contanteWaardeKosten: verwacht['investering'],
        contanteWaardeBaten: verwacht['waarde'],
        ncw: verwacht['saldo'],
      });
      expect(uitkomst.verhoudingen).toMatchObject({ verhoudingMaatschappelijk: verwacht['sroi'], negatieveBaten: 'teller' });
      expect(uitkomst.uitgangspunten).toMatchObject({ discontovoet: 0, horizonJaren: 1 });
    },
  );

  it('geeft de meerwaarde per belanghebbende nagerekend, ook waar de bron zich een euro verrekent', () => {
    const kessler = reken(voorbeeld('sroi-mentorproject-den-haag').invoer).sroi?.belanghebbenden.find(({ naam }) =>
      naam.startsWith('Kessler'),
    );
    expect(kessler?.meerwaarde).toBe(24_904);
    const beweging = reken(voorbeeld('sroi-thuisbegeleiding-stagiaires').invoer).sroi?.belanghebbenden.find(({ naam }) =>
      naam.startsWith('Beweging'),
    );
    expect(beweging?.meerwaarde).toBe(17_970);
  });
});
