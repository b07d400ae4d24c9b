import { describe, expect, it } from 'vitest';
import { jeugdwet, participatiewet, referentie, variant, wmo, type Ruw } from './hulp.ts';

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
