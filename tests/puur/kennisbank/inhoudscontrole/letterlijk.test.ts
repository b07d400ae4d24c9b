import { describe, expect, it } from 'vitest';
import { letterlijkUitBron } from '../../../../src/kennisbank/inhoudscontrole/letterlijk.ts';
import { bij, eenBron, metUitleg, proefset } from './proefset.ts';

const BRON = 'Het <b>geld</b> gaat van de gemeente naar de aanbieder, en die betaalt daar de hulp van voor het hele dorp.';
const bronteksten = new Map([['proefbron', BRON]]);
const gevonden = (tekst: string): string[] => bij('proef', letterlijkUitBron(proefset(metUitleg(tekst)), bronteksten));

describe('letterlijk uit een bron', () => {
  it.each([
    'Het geld gaat van de gemeente naar de aanbieder, en die betaalt.',
    'Zo zit het: HET GELD GAAT VAN DE GEMEENTE NAAR DE AANBIEDER - en die betaalt daar de hulp van.',
  ])('twaalf woorden achter elkaar worden gemeld: %s', (tekst) => expect(gevonden(tekst)).toEqual(['uitleg.tekst: letterlijk-uit-bron']));

  it('noemt de langste rij en haar lengte', () => {
    const [bevinding] = letterlijkUitBron(proefset(metUitleg(`Kijk: ${BRON.replaceAll(/<\/?b>/g, '')}`)), bronteksten);
    expect(bevinding?.melding).toContain('20 woorden achter elkaar uit proefbron');
  });

  it.each([
    'Het geld gaat van de gemeente naar de aanbieder, en die zorgt.',
    'Het geld gaat van onze gemeente naar de aanbieder, en die betaalt daar de hulp.',
  ])('elf woorden niet, en met een ander woord ertussen ook niet: %s', (tekst) => expect(gevonden(tekst)).toEqual([]));

  it('de titel van een bron mag letterlijk zijn, en zonder tekst is er niets te vergelijken', () => {
    const set = proefset({ bronnen: [{ ...eenBron('andere'), titel: BRON }] });
    expect(bij('andere', letterlijkUitBron(set, bronteksten))).toEqual([]);
    expect(letterlijkUitBron(proefset(metUitleg(BRON)), new Map())).toEqual([]);
  });
});
