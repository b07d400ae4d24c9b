import { describe, expect, it } from 'vitest';
import { cel, gedrukt, nagerekend, uitBron } from './kengetallen.ts';

/** Zoals de bron drukt: op hele procenten. */
const opHeleProcenten = (fractie: number) => Math.round(fractie * 100) / 100;

describe('budget per cliënt in ndso-2018', () => {
  const in2015 = cel('ndso-budget-per-client-jeugdwet', '2015');
  const in2017 = cel('ndso-budget-per-client-jeugdwet', '2017');

  it('daalt in de Jeugdwet met 26,54%, en niet met de gedrukte 26%', () => {
    const daling = (in2015 - in2017) / in2015;
    expect(nagerekend('ndso-daling-budget-per-client-jeugdwet')).toBeCloseTo(daling, 4);
    expect(opHeleProcenten(daling)).toBe(0.27);
    expect(gedrukt('ndso-daling-budget-per-client-jeugdwet')).toBe(0.26);
  });

  it('daalt in de Wmo minder hard dan in de Jeugdwet', () => {
    const wmo2015 = cel('ndso-budget-per-client-wmo', '2015');
    const daling = (wmo2015 - cel('ndso-budget-per-client-wmo', '2017')) / wmo2015;
    expect(daling).toBeCloseTo(0.0684, 4);
    expect(daling).toBeLessThan((in2015 - in2017) / in2015);
  });

  it('werd in de Wlz meer dan twee keer zo hoog, en een vijfde hoger dan voorspeld', () => {
    const werkelijk = (1 - cel('ndso-budget-buiten-wlz', 'werkelijk')) / (1 - cel('ndso-uitstroom-awbz-aandeel', 'werkelijk'));
    const voorspeld = (1 - cel('ndso-budget-buiten-wlz', 'voorspeld')) / (1 - cel('ndso-uitstroom-awbz-aandeel', 'voorspeld'));
    expect(werkelijk).toBeGreaterThan(gedrukt('ndso-budget-per-wlz-client-factor'));
    expect(werkelijk).toBeCloseTo(2.0625, 4);
    expect(opHeleProcenten(werkelijk / voorspeld - 1)).toBe(gedrukt('ndso-budget-per-wlz-client-boven-voorspelling'));
  });
});

describe('de overgang uit de AWBZ in ndso-2018', () => {
  const clienten = cel('ndso-awbz-clienten-2014', 'volgens het CBS');

  it.each(['voorspeld', 'werkelijk'])('het deel dat uitstroomde (%s) volgt uit de aantallen', (bij) => {
    expect(opHeleProcenten(cel('ndso-uitstroom-awbz-clienten', bij) / clienten)).toBe(cel('ndso-uitstroom-awbz-aandeel', bij));
  });

  it('de uitstroom was 30.000 cliënten hoger dan voorspeld', () => {
    expect(cel('ndso-uitstroom-awbz-clienten', 'werkelijk') - cel('ndso-uitstroom-awbz-clienten', 'voorspeld')).toBe(30_000);
  });

  it('de voorspelde nieuwe Wmo-cliënten zijn 31% van de AWBZ-cliënten, niet het derde deel dat er staat', () => {
    expect(opHeleProcenten(cel('ndso-nieuwe-wmo-clienten', 'voorspeld') / clienten)).toBe(0.31);
  });

  it('er kwamen 1,76 keer zoveel Wmo-cliënten bij als voorspeld: pagina 14 zegt bijna het dubbele, pagina 12 meer dan het dubbele', () => {
    const factor = cel('ndso-nieuwe-wmo-clienten', 'werkelijk') / cel('ndso-nieuwe-wmo-clienten', 'voorspeld');
    expect(factor).toBeCloseTo(1.76, 2);
    expect(factor).toBeLessThan(2);
  });

  it('de raming met volumestijging zit er 170.000 onder', () => {
    const raming = cel('ndso-nieuwe-wmo-clienten', 'voorspeld, met volumestijging');
    expect(cel('ndso-nieuwe-wmo-clienten', 'werkelijk') - raming).toBe(170_000);
  });
});

describe('groei in ndso-2018', () => {
  it('het aandeel van Wmo en Jeugdwet in 2018 ligt binnen wat de afgeronde groeicijfers toelaten', () => {
    const half = 0.0005;
    const naDrieJaar = (aandeel: number, eigen: number, totaal: number) => aandeel * ((1 + eigen) / (1 + totaal)) ** 3;
    const aandeel = cel('ndso-aandeel-wmo-jeugdwet', '2015');
    const eigen = cel('ndso-groei-budget-wmo-jeugdwet', '2015-2018');
    const totaal = gedrukt('ndso-groei-budget-totaal');
    const gedruktAandeel = cel('ndso-aandeel-wmo-jeugdwet', '2018');
    expect(gedruktAandeel + half).toBeGreaterThan(naDrieJaar(aandeel - half, eigen - half, totaal + half));
    expect(gedruktAandeel - half).toBeLessThan(naDrieJaar(aandeel + half, eigen + half, totaal - half));
  });

  it('de groei van alle wetten samen ligt tussen die van de afzonderlijke wetten', () => {
    const perWet = [
      cel('ndso-groei-budget-wmo-jeugdwet', '2015-2018'),
      cel('ndso-groei-budget-wlz', '2015-2018'),
      gedrukt('ndso-groei-budget-zvw'),
    ];
    expect(gedrukt('ndso-groei-budget-totaal')).toBeGreaterThan(Math.min(...perWet));
    expect(gedrukt('ndso-groei-budget-totaal')).toBeLessThan(Math.max(...perWet));
  });

  it('de zorguitgaven per burger zijn in 2040 bijna verdubbeld', () => {
    expect(cel('ndso-zorguitgaven-per-burger', '2040') / cel('ndso-zorguitgaven-per-burger', '2017')).toBeCloseTo(1.965, 3);
  });
});

it('de delen van de beoogde besparing in de ggz zijn samen het totaal', () => {
  const delen = ['eigen rendement', 'besparingen', 'verschuiving naar lichtere zorg'].map((bij) => cel('ndso-ggz-akkoord-besparing', bij));
  expect(delen.reduce((som, deel) => som + deel, 0)).toBe(cel('ndso-ggz-akkoord-besparing', 'totaal'));
});

it('alleen de daling in de Jeugdwet wijkt meer dan een afronding af van wat er gedrukt staat', () => {
  const afwijkend = uitBron('ndso-2018').filter(
    (k) => k.nagerekend !== undefined || k.reeks?.some((deel) => deel.nagerekend !== undefined),
  );
  expect(afwijkend.map(({ id }) => id)).toEqual(['ndso-daling-budget-per-client-jeugdwet']);
});

it('elk jaar na de bron is een raming of een begroting, en een reeks zegt dat bij het jaar', () => {
  const later = uitBron('ndso-2018').filter(({ jaar }) => jaar > 2018);
  expect(later.length).toBeGreaterThan(0);
  for (const { id, bewijs, reeks } of later) {
    expect(['prognose', 'begroting'], id).toContain(bewijs);
    for (const { bij, kanttekening } of reeks ?? [])
      if (/20(19|2\d|4\d)/.test(bij)) expect(kanttekening, `${id}, ${bij}`).toMatch(/raming|trend/);
  }
});
