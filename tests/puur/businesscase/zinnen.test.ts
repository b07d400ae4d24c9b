import { describe, expect, it } from 'vitest';
import { cent, cw, I } from './narekening.ts';
import { fouten, jeugdwet, participatiewet, referentie, variant, wmo, zvw, type Ruw } from './hulp.ts';

const betalers = [
  { ...jeugdwet, aandeel: 0.5 },
  { ...participatiewet, aandeel: 0.5 },
];
const reservering = { vorm: 'resultaatreservering', rendement: 0, looptijdJaren: 2, betalers };
const bond = { ...reservering, vorm: 'impact-bond', investeerder: 'investeerder' };
const half = { resultaat: 50, drempel: 0, doel: 100 };

describe('de zin van een resultaatbetaling zegt wat de overdrachten doen', () => {
  it.each<[string, Ruw, readonly string[], readonly string[]]>([
    [
      'mislukt met gedeeld risico: de betalers betalen hun deel',
      { ...reservering, uitkomst: 'mislukt', risicodrager: { aandeelUitvoerder: 0.4 } },
      ['niet gehaald', 'risico', '30.000 euro'],
      ['betaalt niemand,'],
    ],
    [
      'half gehaald met gedeeld risico: beide bedragen',
      { ...reservering, uitkomst: half, risicodrager: { aandeelUitvoerder: 0.4 } },
      ['25.000 euro', '15.000 euro', 'risico'],
      ['niet gehaald'],
    ],
    ['mislukt voor de uitvoerder: niemand betaalt', { ...reservering, uitkomst: 'mislukt' }, ['betaalt niemand, want'], []],
    [
      'mislukte bond: de uitvoerder betaalt terug',
      { ...bond, uitkomst: 'mislukt', risicodrager: { aandeelUitvoerder: 0.4 } },
      ['niet gehaald', 'de uitvoerder betaalt 40.000 euro terug'],
      ['niemand'],
    ],
    [
      'half gehaalde bond: betalers en uitvoerder',
      { ...bond, uitkomst: half, risicodrager: { aandeelUitvoerder: 0.4 } },
      ['25.000 euro', 'de uitvoerder betaalt 20.000 euro terug'],
      ['niet gehaald'],
    ],
    [
      'een plafond van nul is iets anders dan een gemist resultaat',
      { ...reservering, uitkomst: 'geslaagd', plafond: 0 },
      ['plafond is nul'],
      ['niet gehaald'],
    ],
  ])('%s', (_, invoer, wel, niet) => {
    const { zin } = variant(invoer);
    for (const deel of wel) expect(zin).toContain(deel);
    for (const deel of niet) expect(zin).not.toContain(deel);
  });

  it('zonder kosten is er niets voor te leggen, ook als het resultaat gehaald is', () => {
    const posten = (referentie()['posten'] as Ruw[]).filter(({ id }) => id !== 'uitvoering');
    for (const vorm of [reservering, { ...bond, risicodrager: 'investeerder' }]) {
      const { zin, overdrachten } = variant({ ...vorm, uitkomst: 'geslaagd' }, { posten });
      expect(overdrachten).toEqual([]);
      expect(zin).toContain('geen kosten van de uitvoering');
      expect(zin).not.toContain('niet gehaald');
    }
  });
});

describe('wet-dos op de grens', () => {
  const dos = (bijdrage: number, anders: Ruw = {}) => variant({ vorm: 'wet-dos', bijdrage, rest: wmo }, anders);

  it('raadt een bedrag aan dat ook kan', () => {
    const geweigerd = dos(28_909.44);
    expect(geweigerd.geweigerd).toBe('DOS_BUSINESSCASE_NEGATIEF');
    expect(geweigerd.waarschuwingen[0]?.tekst).toContain('minder dan een cent groter');
    expect(geweigerd.waarschuwingen[0]?.tekst).toContain('Vraag hoogstens 28.909,43 euro');
    expect(geweigerd.zin).not.toContain('is 28.909,44 euro');
    expect(dos(28_909.43).geweigerd).toBeUndefined();
  });

  it('raadt niets aan als er geen besparing is', () => {
    const posten = (referentie()['posten'] as Ruw[]).filter(({ id }) => id !== 'wlz');
    expect(dos(1000, { posten }).waarschuwingen[0]?.tekst).toContain('geen bijdrage');
  });
});

const euro = (bedrag: number): string => `${cent(bedrag).toLocaleString('nl-NL')} euro`;
const teksten = ({ waarschuwingen }: ReturnType<typeof variant>, code: string): readonly string[] =>
  waarschuwingen.filter((rij) => rij.code === code).map(({ tekst }) => tekst);

describe('vooraf inboeken met een besparing die niet komt', () => {
  const inboeken = (wijze: string, anders: Ruw): ReturnType<typeof variant> =>
    variant({ vorm: 'vooraf-inboeken', voorfinancier: wmo, deelnemers: [jeugdwet, participatiewet], wijze, ...anders });

  it.each(['inleg-vooraf', 'taakstellend'])('noemt bij %s per rekening wat er niet in de bedragen zit', (wijze) => {
    const gevonden = teksten(
      inboeken(wijze, {
        realisatie: [
          { ...jeugdwet, factor: 0.5 },
          { ...participatiewet, factor: 1 },
        ],
      }),
      'BESPARING_NIET_GEHAALD',
    );
    expect(gevonden).toHaveLength(1);
    expect(gevonden[0]).toContain(euro(cw('jeugdwet') / 2));
    expect(gevonden[0]).toContain('Jeugdwet');
  });

  it('trekt niets gelijk als niemand iets bespaarde', () => {
    const realisatie = [jeugdwet, participatiewet].map((rekening) => ({ ...rekening, factor: 0 }));
    const { zin, overdrachten } = inboeken('inleg-vooraf', { realisatie });
    expect(overdrachten.some(({ grond }) => grond.startsWith('nacalculatie'))).toBe(false);
    expect(zin).not.toContain('gelijkgetrokken');
    expect(inboeken('inleg-vooraf', { realisatie: realisatie.slice(1) }).zin).toContain('gelijkgetrokken');
  });
});

describe('een vergoeding van de meerkosten', () => {
  it('spreekt niet van een normbedrag', () => {
    const spuk = { vorm: 'spuk-dos', ontvanger: wmo, normbedrag: 2000, clienten: 40, beschikking: 60_000, rest: wmo };
    const uit = variant({ ...spuk, grondslag: 'meerkosten' });
    expect(teksten(uit, 'SPUK_BOVEN_BESCHIKKING')[0]).toContain('De meerkosten zijn 100.000 euro');
    expect(JSON.stringify([uit.risico, uit.waarschuwingen, uit.zin]).toLowerCase()).not.toContain('normbedrag');
    expect(JSON.stringify(variant(spuk).risico)).toContain('normbedrag');
  });
});

describe('een pool met vaste delen', () => {
  it('noemt wie meer inbrengt dan hij wint, met het bedrag', () => {
    const K = I - cw('wmo');
    const gevonden = teksten(
      variant({
        vorm: 'pooling',
        sleutel: 'vast',
        aandelen: [
          { ...wmo, aandeel: 0.25 },
          { ...jeugdwet, aandeel: 0.25 },
          { ...zvw, aandeel: 0.5 },
        ],
      }),
      'INBRENG_BOVEN_BAAT',
    );
    expect(gevonden).toHaveLength(2);
    expect(gevonden[0]).toContain('Wmo');
    expect(gevonden[0]).toContain(`niets: dat is ${euro(K / 4)} meer`);
    expect(gevonden[1]).toContain(`wint zelf ${euro(cw('zvw'))}: dat is ${euro(K / 2 - cw('zvw'))} meer`);
  });

  it('waarschuwt niet als ieders baat groot genoeg is', () => {
    const aandelen = [jeugdwet, participatiewet, zvw].map((rekening, plaats) => ({ ...rekening, aandeel: plaats === 2 ? 0.2 : 0.4 }));
    expect(teksten(variant({ vorm: 'pooling', sleutel: 'vast', aandelen }), 'INBRENG_BOVEN_BAAT')).toEqual([]);
  });
});

describe('grenzen en zinnen', () => {
  it('zegt dat een bijdrage Wet DOS boven de kosten verlaagd is', () => {
    const posten = (referentie()['posten'] as Ruw[]).map((post) => (post['id'] === 'uitvoering' ? { ...post, prijs: 500 } : post));
    const uit = variant({ vorm: 'wet-dos', bijdrage: 25_000, rest: wmo }, { posten });
    expect(teksten(uit, 'BIJDRAGE_BOVEN_KOSTEN')[0]).toContain('verlaagd naar 20.000 euro');
    expect(teksten(variant({ vorm: 'wet-dos', bijdrage: 25_000, rest: wmo }), 'BIJDRAGE_BOVEN_KOSTEN')).toEqual([]);
  });

  it('een zin begint met een hoofdletter, ook als een partij dat niet doet', () => {
    expect(variant({ ...bond, uitkomst: 'geslaagd', risicodrager: 'investeerder' }).zin).toMatch(/^Investeerder legt/);
    expect(variant({ vorm: 'spuk-dos', ontvanger: wmo, normbedrag: 1, clienten: 1, rest: wmo }).zin).toMatch(/^Rijk betaalt/);
  });

  it('een te groot getal noemt hoe groot het mag zijn', () => {
    const posten = (referentie()['posten'] as Ruw[]).map((post) => (post['id'] === 'uitvoering' ? { ...post, prijs: 1e15 } : post));
    const gevonden = fouten({ ...referentie(), posten });
    expect(gevonden.find(({ location }) => location === '/posten/0/prijs')?.detail).toContain('hoogstens 1000000000000');
  });
});
