import { describe, expect, it } from 'vitest';
import { breuk } from '../../../src/businesscase/breuk.ts';
import { maakToeval } from '../../../src/businesscase/toeval.ts';
import { kwantielVan } from '../../../src/businesscase/trekking.ts';
import { fouten, reken, referentie, type Ruw } from './hulp.ts';

const bereik = (laag: number, basis: number, hoog: number, verdeling: 'driehoek' | 'pert') => ({
  laag: breuk(laag),
  basis: breuk(basis),
  hoog: breuk(hoog),
  verdeling,
});

describe('toeval met een zaad', () => {
  it('geeft bij hetzelfde zaad en dezelfde naam dezelfde rij, en anders een andere', () => {
    const rij = (zaad: number, naam: string): number[] => Array.from({ length: 20 }, maakToeval(zaad, naam));
    expect(rij(42, 'a')).toEqual(rij(42, 'a'));
    expect(rij(42, 'a')).not.toEqual(rij(43, 'a'));
    expect(rij(42, 'a')).not.toEqual(rij(42, 'b'));
  });

  it('is gelijkmatig verdeeld', () => {
    const toeval = maakToeval(7, 'proef');
    const vakken = Array.from({ length: 10 }, () => 0);
    for (let keer = 0; keer < 20_000; keer += 1) {
      const vak = Math.floor(toeval() * 10);
      vakken[vak] = (vakken[vak] ?? 0) + 1;
    }
    // Elk vak verwacht 2.000 met een standaardafwijking van 42.
    for (const aantal of vakken) expect(Math.abs(aantal - 2000)).toBeLessThan(210);
  });
});

describe('driehoek en pert', () => {
  it.each([
    ['driehoek', 10, 20, 60, (10 + 20 + 60) / 3],
    ['pert', 10, 20, 60, (10 + 80 + 60) / 6],
    ['pert', 0, 0, 6, 1],
    ['driehoek', 5, 5, 8, 6],
  ] as const)('%s van %d, %d, %d heeft gemiddelde %d', (verdeling, laag, basis, hoog, gemiddelde) => {
    const kwantiel = kwantielVan(bereik(laag, basis, hoog, verdeling));
    const stappen = 20_000;
    const som = Array.from({ length: stappen }, (_, stap) => kwantiel((stap + 0.5) / stappen)).reduce((a, b) => a + b, 0);
    expect(som / stappen).toBeCloseTo(gemiddelde, 2);
    expect(kwantiel(0)).toBeCloseTo(laag, 6);
    expect(kwantiel(1)).toBeCloseTo(hoog, 6);
  });

  it('de driehoek heeft de helft van zijn kans onder de mediaan', () => {
    expect(kwantielVan(bereik(0, 1, 1, 'driehoek'))(0.25)).toBeCloseTo(0.5, 10);
  });
});

describe('de onzekerheid van een berekening', () => {
  const metBereik = (anders: Ruw = {}): Ruw => ({
    ...referentie(),
    posten: (referentie()['posten'] as Ruw[]).map((post) =>
      post['id'] === 'uitvoering' ? { ...post, prijs: { laag: 2000, basis: 2500, hoog: 4000, verdeling: 'driehoek' } } : post,
    ),
    ...anders,
  });

  it('is er alleen als ernaar gevraagd is, met 1.000 trekkingen als er geen aantal staat', () => {
    expect(reken(metBereik()).onzekerheid).toBeUndefined();
    expect(reken(metBereik({ onzekerheid: {} })).onzekerheid?.trekkingen).toBe(1000);
    expect(fouten(metBereik({ onzekerheid: { trekkingen: 0 } }))).toMatchObject([{ code: 'buiten-bereik' }]);
  });

  it('geeft de percentielen van de enige onzekere prijs, bij het geheel en bij wie haar draagt', () => {
    const { onzekerheid, totaal } = reken(metBereik({ onzekerheid: { trekkingen: 10_000, zaad: 42 } }));
    // De kosten zijn 40 maal de prijs; de NCW is 174.102,26 min die kosten, dus P10 van de NCW is P90 van de prijs.
    const kwantiel = kwantielVan(bereik(2000, 2500, 4000, 'driehoek'));
    for (const [naam, kans] of [
      ['p10', 0.9],
      ['p50', 0.5],
      ['p90', 0.1],
    ] as const)
      expect(Math.abs((onzekerheid?.totaal[naam] ?? 0) - (totaal.contanteWaardeBaten - 40 * kwantiel(kans)))).toBeLessThan(1500);
    expect(onzekerheid?.totaal.kansPositief).toBe(1);
    expect(onzekerheid?.perPartij.find(({ partij }) => partij === 'uitvoerder')?.kansPositief).toBe(0);
    expect(onzekerheid?.perPartij.find(({ partij }) => partij === 'gemeente')).toMatchObject({ p10: 106_503.43, p90: 106_503.43 });
  });

  it('trekt een gedeelde parameter één keer: kosten en baten die samen bewegen, heffen elkaar op', () => {
    const q = { laag: 10, basis: 40, hoog: 90, verdeling: 'pert', parameter: 'huishoudens' };
    const invoer = {
      discontovoet: 0,
      partijen: [{ id: 'gemeente', soort: 'gemeente' }],
      posten: [
        { id: 'kosten', richting: 'kosten', categorie: 'aanpak', partij: 'gemeente', hoeveelheid: q, prijs: 100 },
        { id: 'baten', richting: 'baten', categorie: 'effectiever', partij: 'gemeente', hoeveelheid: q, prijs: 100 },
        { id: 'vast', richting: 'baten', categorie: 'effectiever', partij: 'gemeente', hoeveelheid: 1, prijs: 50 },
      ],
      onzekerheid: { trekkingen: 200, zaad: 1 },
    };
    const samen = reken(invoer).onzekerheid?.totaal;
    expect(samen).toMatchObject({ p10: 50, p50: 50, p90: 50, kansPositief: 1 });
    const los = reken({
      ...invoer,
      posten: invoer.posten.map((post) => (post.id === 'kosten' ? { ...post, hoeveelheid: { ...q, parameter: 'anders' } } : post)),
    });
    expect(los.onzekerheid?.totaal.p10).toBeLessThan(0);
    expect(los.onzekerheid?.totaal.p90).toBeGreaterThan(100);
  });
});

describe('de gevoeligheid', () => {
  const invoer: Ruw = {
    discontovoet: 0,
    horizonJaren: 3,
    partijen: [{ id: 'gemeente', soort: 'gemeente' }],
    posten: [
      {
        id: 'kosten',
        richting: 'kosten',
        categorie: 'aanpak',
        partij: 'gemeente',
        hoeveelheid: { laag: 8, basis: 10, hoog: 14, parameter: 'n' },
        prijs: 100,
      },
      {
        id: 'baten',
        richting: 'baten',
        categorie: 'effectiever',
        partij: 'gemeente',
        hoeveelheid: { laag: 8, basis: 10, hoog: 14, parameter: 'n' },
        prijs: { laag: 50, basis: 80, hoog: 90 },
        jaarprofiel: [0, 1, 1],
        aandeelAanpak: 0.75,
      },
    ],
  };

  it('zet de tornado van breed naar smal, met gedeelde parameters bij elkaar', () => {
    // NCW = 1.000 kosten tegen 10 · 80 · 2 · 0,75 = 1.200.
    expect(reken(invoer).gevoeligheid.tornado).toEqual([
      { aanname: 'baten/prijs', posten: ['baten'], ncwLaag: -250, ncwHoog: 350, spreiding: 600 },
      { aanname: 'n', posten: ['baten', 'kosten'], ncwLaag: 160, ncwHoog: 280, spreiding: 120 },
    ]);
  });

  it('geeft de omslagwaarde van elk getal, of waarom die er niet is', () => {
    const punten = reken(invoer).gevoeligheid.omslagpunten;
    const bij = (post: string, veld: string) => punten.find((punt) => punt.post === post && punt.veld === veld);
    expect(bij('kosten', 'prijs')).toMatchObject({ waarde: 100, omslagwaarde: 120 });
    expect(bij('baten', 'prijs')?.omslagwaarde).toBe(66.67);
    expect(bij('baten', 'aandeelAanpak')?.omslagwaarde).toBe(0.625);
    expect(bij('baten', 'deadweight')?.omslagwaarde).toBe(0.1667);
    // 600 · (1 + u) = 1.000.
    expect(bij('baten', 'afnamePerJaar')?.omslagwaarde).toBe(0.3333);
    const winstgevend = reken({
      ...invoer,
      posten: (invoer['posten'] as Ruw[]).map((post) => ({ ...post, prijs: post['id'] === 'baten' ? 10 : 100 })),
    });
    expect(winstgevend.gevoeligheid.omslagpunten.find(({ post, veld }) => post === 'baten' && veld === 'deadweight')?.reden).toContain(
      '0 tot 1',
    );
  });

  it('elke omslagwaarde maakt, ingevuld, de NCW nul', () => {
    // Een honderdste in de hoeveelheid is hier 1,20 euro; de helft daarvan kan door afronden blijven staan.
    const kaal = {
      ...invoer,
      posten: (invoer['posten'] as Ruw[]).map((post) => ({ ...post, hoeveelheid: 10, prijs: post['id'] === 'baten' ? 80 : 100 })),
    };
    for (const { post: id, veld, omslagwaarde } of reken(kaal).gevoeligheid.omslagpunten) {
      if (omslagwaarde === undefined) continue;
      const posten = kaal.posten.map((post) => ((post as Ruw)['id'] === id ? { ...post, [veld]: omslagwaarde } : post));
      expect(Math.abs(reken({ ...kaal, posten }).totaal.ncw), `${id} ${veld}`).toBeLessThan(0.61);
    }
  });
});
