import { describe, expect, it } from 'vitest';
import { conceptVan, nagerekend, netto, postVan, situatie, zinMet } from './hulp.ts';

/** Hollandscheveld: de Wmo betaalt en de Wlz wint (aef-2023 3.2.3). De bron noemt 70 cliënten en 40.000 euro per cliënt, en geen kosten. */
const kenmerken = {
  niveau: 'individueel',
  doelgroepen: ['kwetsbare-inwoners'],
  lastenIn: ['wmo'],
  batenIn: ['wlz'],
  inRegeling: ['spuk-dos'],
};
const hollandscheveld = { wetten: ['wmo', 'wlz'], kenmerken: { ...kenmerken, aantalDeelnemers: 70 } };
const metInvestering = { wetten: ['wmo', 'wlz'], kenmerken: { ...kenmerken, aantalDeelnemers: 70, investering: 175_000 } };

describe('Hollandscheveld zonder kosten', () => {
  const concept = conceptVan(hollandscheveld);

  it('toont de verkeerde zak in één zin', () => {
    expect(concept.samenvatting[0]).toBe(
      'De gemeente (Wmo) betaalt, maar de baten vallen bij het zorgkantoor (Wlz): wie betaalt, krijgt er zelf geen besparing voor terug.',
    );
    expect(concept.samenvatting.length).toBeLessThanOrEqual(4);
  });

  it('neemt van AEF de besparing per cliënt over, met haar bron, en laat de kosten PM', () => {
    expect(postVan(concept, 'baten-wlz')).toMatchObject({
      partij: 'zorgkantoor',
      hoeveelheid: 70,
      prijs: 40_000,
      herkomst: { soort: 'kengetal', bron: 'aef-2023', plaats: '3.2.3 Output, Stelsel en noot 17' },
    });
    expect(postVan(concept, 'kosten-wmo')).not.toHaveProperty('prijs');
    expect(concept.stand).toBe('schets');
    expect(concept.uitkomst?.totaal.contanteWaardeBaten).toBe(2_800_000);
    expect(concept.uitkomst?.verhoudingen.exclusiefPm).toBe(true);
    expect(concept.uitkomst?.waarschuwingen.map(({ code }) => code)).toContain('PRIJS_ONTBREEKT');
  });

  it('laat in een rekenvoorbeeld zien wat een vorm voor de gemeente doet, en zegt dat het een rekenvoorbeeld is', () => {
    expect(concept.beeld?.soort).toBe('rekenvoorbeeld');
    expect(concept.beeld?.toelichting).toContain('geen bedragen van uw initiatief');
    expect(zinMet(concept, 'rekenvoorbeeld')).toContain('geen cijfers van u');
    expect(netto(concept, 'zonder-afspraak')).toMatchObject({ gemeente: -100, zorgkantoor: 100 });
    expect(netto(concept, 'revolverend-binnen-de-gemeente')).toEqual(netto(concept, 'zonder-afspraak'));
    expect(netto(concept, 'centrale-vergoeding')).toMatchObject({ gemeente: 0, rijk: -100, zorgkantoor: 100 });
    expect(netto(concept, 'betaalafspraken')).toMatchObject({ gemeente: -50, zorgkantoor: 50 });
    expect(
      ['revolverend-binnen-de-gemeente', 'centrale-vergoeding', 'betaalafspraken'].map((id) => situatie(concept, id).herstelt),
    ).toEqual(['niet', 'geheel', 'deels']);
    expect(concept.beeld?.scheefheid).toBe(1);
  });

  it('zegt wat het herstelt en wat niet', () => {
    expect(zinMet(concept, 'te herstellen')).toContain('helemaal met Centrale vergoeding');
    expect(zinMet(concept, 'revolverend budget binnen de gemeente')).toContain('blijft in de gemeente');
  });

  it('noemt de kosten als het cijfer dat de uitkomst beslist, met het omslagpunt', () => {
    expect(concept.belangrijksteOntbrekende).toMatchObject({ post: 'kosten-wmo', cijfer: 'bedrag', omslagwaarde: 2_800_000 });
  });

  it('zegt per partij wat er nodig is', () => {
    expect(concept.nogNodig.map(({ partij }) => partij)).toEqual(['gemeente', 'zorgkantoor']);
    expect(concept.nogNodig[1]?.wat[0]).toContain('40.000 euro per cliënt, cijfer over 2021 (AEF 2023)');
  });

  it('houdt wie alleen in het rekenvoorbeeld meespeelt buiten de invoer', () => {
    const inVarianten = JSON.stringify(concept.invoer.varianten);
    const partijen = concept.invoer.partijen.map(({ id }) => id).filter((id) => !['gemeente', 'zorgkantoor', 'uitvoerder'].includes(id));
    for (const id of partijen) expect(inVarianten).toContain(`"${id}"`);
  });
});

describe('Hollandscheveld met kosten', () => {
  const concept = conceptVan(metInvestering);

  it('rekent de verkeerde zak uit in euro', () => {
    expect(concept.stand).toBe('concept');
    expect(concept.beeld?.soort).toBe('bedragen');
    expect(netto(concept, 'zonder-afspraak')).toMatchObject({ gemeente: -175_000, zorgkantoor: 2_800_000 });
    expect(zinMet(concept, 'Zonder afspraak')).toContain(
      'komt de gemeente 175.000 euro tekort en houdt het zorgkantoor 2.800.000 euro over',
    );
    expect(concept.beeld?.lasten).toEqual([{ partij: 'gemeente', wet: 'wmo', naam: 'De gemeente (Wmo)', bedrag: 175_000 }]);
  });

  it('herstelt niet met een revolverend budget binnen de gemeente en wel met een centrale vergoeding', () => {
    expect(netto(concept, 'revolverend-binnen-de-gemeente')).toEqual(netto(concept, 'zonder-afspraak'));
    expect(netto(concept, 'centrale-vergoeding')).toMatchObject({ gemeente: 0, rijk: -175_000 });
    expect(situatie(concept, 'impact-bond').herstelt).toBe('niet');
  });

  it('wijst elke situatie met een vorm naar haar variant in de uitkomst', () => {
    for (const { id, variant, perPartij } of concept.beeld?.situaties ?? []) {
      if (variant === undefined) continue;
      const uitkomst = concept.uitkomst?.varianten[variant];
      expect(uitkomst?.vorm).toBe(id);
      for (const { partij, netto: bedrag } of perPartij)
        expect(uitkomst?.perPartij.find((rij) => rij.partij === partij)?.ncw ?? 0).toBe(bedrag);
    }
  });

  it('geeft met de Wet DOS een bijdrage die nooit boven de verwachte besparing ligt', () => {
    const duur = conceptVan({ ...metInvestering, kenmerken: { ...metInvestering.kenmerken, investering: 5_000_000 } });
    expect(duur.invoer.varianten.find(({ vorm }) => vorm === 'wet-dos')).toMatchObject({ bijdrage: 2_800_000 });
    expect(duur.uitkomst?.varianten.find(({ vorm }) => vorm === 'wet-dos')).not.toHaveProperty('geweigerd');
    expect(situatie(duur, 'wet-dos').herstelt).toBe('deels');
  });

  it('legt de baten in het jaar waarin de gebruiker ze verwacht', () => {
    const later = conceptVan({ ...metInvestering, kenmerken: { ...metInvestering.kenmerken, batenNaMaanden: 18 } });
    expect(postVan(later, 'baten-wlz')['jaarprofiel']).toEqual([0, 1]);
    expect(later.uitkomst?.totaal.contanteWaardeBaten).toBe(2_738_386.31);
  });

  it('is na te rekenen: de invoer geeft precies de uitkomst', () => {
    const volledig = conceptVan(metInvestering, { uitleg: 'volledig' });
    expect(volledig.uitkomst).toEqual(nagerekend(volledig));
  });
});

describe('dezelfde wetten met een andere groep', () => {
  it('gebruikt het cijfer van Hollandscheveld niet voor ouderen in het algemeen, en toont wel de prijs van een dag', () => {
    const concept = conceptVan({
      wetten: ['wmo', 'wlz'],
      kenmerken: { doelgroepen: ['ouderen'], lastenIn: ['wmo'], batenIn: ['wlz'], investering: 58_000 },
    });
    expect(postVan(concept, 'baten-wlz')).not.toHaveProperty('prijs');
    expect(concept.nogNodig.find(({ partij }) => partij === 'zorgkantoor')?.wat).toContain(
      'hoeveel dagen in het verpleeghuis dat scheelt; de prijs is bekend: 290 euro per dag, prijspeil 2022 (Referentieprijzen 2022)',
    );
    expect(concept.belangrijksteOntbrekende).toMatchObject({ post: 'baten-wlz', omslagwaarde: 58_000 });
    expect(concept.belangrijksteOntbrekende?.tekst).toContain('200 dagen in het verpleeghuis minder');
  });
});
