import { describe, expect, it } from 'vitest';
import { conceptVan, kennis, nagerekend, netto, postVan } from './hulp.ts';

const gevallen = kennis.regelset.items.toetsgevallen.filter(({ id }) => id.startsWith('goede-praktijk-'));
const initiatief = (id: string): unknown => gevallen.find((geval) => geval.id === `goede-praktijk-${id}`)?.initiatief;

describe('de zes goede praktijken', () => {
  it('zijn er alle zes', () => {
    expect(gevallen).toHaveLength(6);
  });

  it.each(
    gevallen.flatMap(({ id, initiatief: invoer, peildatum }) => [[id, peildatum, invoer] as const, [id, '2026-11-22', invoer] as const]),
  )('%s geeft op %s een concept dat door te rekenen is', (_, datum, invoer) => {
    const concept = conceptVan(invoer, { datum });
    expect(concept.samenvatting.length).toBeGreaterThan(0);
    expect(concept.nogNodig.length + concept.aannames.length).toBeGreaterThan(0);
    expect(nagerekend(concept)).toMatchObject({ ...concept.uitkomst });
  });

  it('zegt bij Hollands Kroon dat wie betaalt ook wint: binnen één gemeente is er geen verkeerde zak', () => {
    expect(conceptVan(initiatief('hollands-kroon')).samenvatting[0]).toContain('wie betaalt, wint ook');
  });

  it('verdeelt bij WIJ Groningen de besparing van de gemeente niet over haar wetten, want dat doet de bron ook niet', () => {
    const concept = conceptVan(initiatief('wij-groningen'));
    expect(postVan(concept, 'baten-gemeente')).toMatchObject({ partij: 'gemeente', hoeveelheid: 58, prijs: 16_746.59 });
    expect(postVan(concept, 'baten-gemeente')).not.toHaveProperty('wet');
    expect(concept.invoer.posten.map(({ id }) => id)).not.toContain('baten-jeugdwet');
    expect(postVan(concept, 'baten-zvw')).not.toHaveProperty('prijs');
    expect(concept.nogNodig[0]?.wat.join()).toContain('de bron verdeelt haar niet');
  });

  it('rekent bij WIJ Groningen voorzichtig met de hoogste van twee kosten, en laat de spreiding zien', () => {
    const concept = conceptVan(initiatief('wij-groningen'));
    expect(postVan(concept, 'kosten-wmo')['prijs']).toEqual({ laag: 2500, basis: 3333.33, hoog: 3333.33 });
    expect(netto(concept, 'zonder-afspraak')['gemeente']).toBe(777_969.08);
    expect(concept.samenvatting[1]).toContain('zonder de posten die nog geen bedrag hebben (PM)');
    expect(concept.belangrijksteOntbrekende).toMatchObject({ post: 'kosten-wmo', cijfer: 'prijs', spreiding: 48_333.14 });
  });

  it('vraagt bij het Sociaal Hospitaal eerst waar lasten en baten vallen, en wat de baten minstens moeten zijn', () => {
    const concept = conceptVan(initiatief('sociaal-hospitaal'));
    expect(concept.samenvatting).toEqual([
      'Nog niet bekend is waar de lasten vallen en waar de baten vallen: zeg welke wet betaalt en welke wet bespaart, dan is te zien wie betaalt en wie wint.',
    ]);
    expect(concept.beeld).toBeUndefined();
    expect(concept.belangrijksteOntbrekende).toMatchObject({ cijfer: 'bedrag', omslagwaarde: 500_000 });
  });
});
