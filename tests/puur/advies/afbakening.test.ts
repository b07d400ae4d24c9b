import { describe, expect, it } from 'vitest';
import { bepaalAfbakening } from '../../../src/advies/afbakening.ts';
import { bouwKennis, kenmerk, regel, stelVraag } from '../hulp.ts';

const kennis = bouwKennis({
  kenmerken: [kenmerk('enkelvoudig', 'waarheid')],
  regels: [
    regel('enkelvoudig-probleem', ['afbakening', 'heroverwegen'], 'wijst-op', { kenmerk: 'enkelvoudig', is: true }),
    regel('een-wet', ['afbakening', 'binnen-een-wet'], 'wijst-op', { kenmerk: 'wetten', aantal: { hoogstens: 1 } }),
    regel('meer-wetten', ['afbakening', 'ontschotten'], 'wijst-op', { kenmerk: 'wetten', aantal: { minstens: 2 } }),
    regel('zorgwet', ['afbakening', 'ontschotten'], 'wijst-op', { kenmerk: 'wetten', bevatEenVan: ['zvw', 'wlz'] }),
  ],
});
const afbakening = (invoer: Record<string, unknown>) => bepaalAfbakening(stelVraag(kennis, invoer));

describe('de afbakening', () => {
  it.each<[string, Record<string, unknown>]>([
    ['ontschotten', { wetten: ['wmo', 'zvw'] }],
    ['binnen-een-wet', { wetten: ['wmo'] }],
    ['heroverwegen', { wetten: ['wmo', 'zvw'], kenmerken: { enkelvoudig: true } }],
    ['ontschotten', { wetten: ['wmo', 'zvw'], kenmerken: { enkelvoudig: false } }],
    ['nog-niet-te-bepalen', { domeinen: ['zorg'] }],
  ])('is %s bij %j: de eerste regel die geldt, beslist', (oordeel, invoer) => expect(afbakening(invoer).oordeel).toBe(oordeel));

  it('noemt de regels die tot dit oordeel leiden, en geen andere', () => {
    expect(afbakening({ wetten: ['wmo', 'zvw'] }).redenen.map(({ regel: id }) => id)).toEqual(['meer-wetten', 'zorgwet']);
  });

  it('noemt als er niets te bepalen is, wat er nog openstaat', () => {
    const { redenen, toelichting } = afbakening({ domeinen: ['zorg'] });
    expect(redenen.map(({ uitkomst }) => uitkomst)).toEqual(['onbekend', 'onbekend', 'onbekend']);
    expect(toelichting).toContain('uit welke wetten het geld komt');
  });

  it.each<[string | undefined, Record<string, unknown>]>([
    ['hard', { wetten: ['wmo', 'zvw'] }],
    ['hard', { wetten: ['zvw', 'wlz'] }],
    ['zacht', { wetten: ['wmo', 'jeugdwet'] }],
    ['gemengd', { wetten: ['wmo', 'jeugdwet', 'wlz'] }],
    [undefined, { wetten: ['zvw'] }],
    [undefined, { domeinen: ['zorg', 'wonen'] }],
  ])('de schotten zijn %s bij %j', (schotten, invoer) => expect(afbakening(invoer).schotten).toBe(schotten));
});
