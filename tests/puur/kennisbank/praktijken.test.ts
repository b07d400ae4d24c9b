import { describe, expect, it } from 'vitest';
import type { Praktijk } from '../../../src/kennisbank/model/ervaring.ts';
import { raadpleeg } from '../../../src/kennisbank/raadplegen.ts';
import { leesEchteKennis, peildatum } from '../hulp.ts';

const { praktijken, financieringsvormen } = leesEchteKennis().regelset.items;

/** aef-2023 bijlage A: 1 tot en met 34 vallen binnen het onderzoek, 35 tot en met 54 erbuiten. */
const LAATSTE_BINNEN = 34;
const LAATSTE = 54;

function metNummer(nummer: number): Praktijk[] {
  return praktijken.filter(({ nummersGroslijst }) => nummersGroslijst.includes(nummer));
}

describe('de groslijst van aef-2023 bijlage A', () => {
  const nummers = Array.from({ length: LAATSTE }, (_, plaats) => plaats + 1);

  it.each(nummers)('nummer %i hoort bij één praktijk', (nummer) => expect(metNummer(nummer)).toHaveLength(1));

  it('54 nummers zijn 52 praktijken: MaatPact en Werk na detentie staan er twee keer', () => {
    const inDeLijst = praktijken.filter(({ nummersGroslijst }) => nummersGroslijst.length > 0);
    expect(inDeLijst).toHaveLength(52);
    expect(inDeLijst.filter(({ nummersGroslijst }) => nummersGroslijst.length > 1).map(({ id }) => id)).toEqual([
      'maatpact-tilburg',
      'werk-na-detentie',
    ]);
  });

  it.each(nummers)('nummer %i valt aan dezelfde kant van de grens als in de lijst', (nummer) => {
    const [praktijk] = metNummer(nummer);
    const kanten = new Set(praktijk?.nummersGroslijst.map((ander) => ander <= LAATSTE_BINNEN));
    // Werk na detentie staat aan beide kanten; daar blijft open of zij binnen het onderzoek valt.
    expect(praktijk?.binnenScope).toBe(kanten.size > 1 ? undefined : nummer <= LAATSTE_BINNEN);
  });

  it.each(nummers.filter((nummer) => nummer > LAATSTE_BINNEN))('nummer %i zegt waarom zij erbuiten valt', (nummer) => {
    expect(metNummer(nummer)[0]?.redenScope?.tekst).toBeTruthy();
  });

  it('alle nummers zeggen hoe het geld loopt, of dat de bron dat niet zegt', () => {
    expect(praktijken.filter(({ nummersGroslijst, geld }) => nummersGroslijst.length > 0 && geld === undefined)).toEqual([]);
  });
});

describe('vormen en praktijken', () => {
  const paren = praktijken.flatMap((praktijk) => praktijk.vormen.map((vorm) => [praktijk.id, vorm] as const));

  it.each(paren)('%s gebruikt %s, dus noemt die vorm haar', (praktijk, vorm) => {
    expect(financieringsvormen.find(({ id }) => id === vorm)?.praktijken).toContain(praktijk);
  });
});

describe('een praktijk in meer bronnen', () => {
  it('noemt elke bron van `ookIn` ook bij een tekst, en nooit haar eigen bron', () => {
    for (const praktijk of praktijken) {
      const bijTeksten = JSON.stringify({ ...praktijk, ookIn: [], bron: undefined });
      for (const { bron } of praktijk.ookIn) {
        expect(bron, praktijk.id).not.toBe(praktijk.bron.bron);
        expect(bijTeksten, `${praktijk.id}: ${bron}`).toContain(bron);
      }
    }
  });
});

describe('de SROI-tabellen', () => {
  const tabellen = praktijken.flatMap(({ id, sroi }) => (sroi === undefined ? [] : [[id, sroi] as const]));
  const som = (delen: readonly (number | undefined)[]): number => delen.reduce<number>((totaal, deel) => totaal + (deel ?? 0), 0);

  it('zijn de vier van mogroep-2013', () => {
    expect(tabellen.map(([id]) => id).toSorted()).toEqual([
      'meer-kracht-minder-zorg',
      'mentorproject-den-haag',
      'samenoud',
      'thuisbegeleiding-door-stagiaires',
    ]);
  });

  it.each(tabellen)('%s: de rijen tellen op tot de totalen', (_, { rijen, totaal }) => {
    expect(som(rijen.map(({ investering }) => investering))).toBe(totaal.investering);
    expect(som(rijen.map(({ waarde }) => waarde))).toBe(totaal.waarde);
  });

  it.each(tabellen)('%s: elk saldo klopt, gedrukt of anders nagerekend', (_, { rijen, totaal, nagerekend }) => {
    for (const rij of [...rijen, { ...totaal, nagerekend }]) {
      if (rij.saldo === undefined) continue;
      const saldo = (rij.waarde ?? 0) - (rij.investering ?? 0);
      expect(rij.nagerekend?.saldo ?? rij.saldo).toBe(saldo);
    }
  });

  it.each(tabellen)('%s: de verhouding is de waarde gedeeld door de investering', (_, { totaal, nagerekend }) => {
    expect(totaal.waarde / totaal.investering).toBeCloseTo(totaal.sroi, 2);
    if (nagerekend?.sroi === undefined) return;
    expect((nagerekend.waarde ?? Number.NaN) / (nagerekend.investering ?? Number.NaN)).toBeCloseTo(nagerekend.sroi, 2);
  });

  it('SamenOud: met de negatieve baat bij de kosten is de verhouding 1,60 in plaats van 1,64', () => {
    const tabel = praktijken.find(({ id }) => id === 'samenoud')?.sroi;
    const negatief = som(tabel?.rijen.map(({ waarde }) => Math.min(waarde ?? 0, 0)) ?? []);
    expect(tabel?.nagerekend?.investering).toBe((tabel?.totaal.investering ?? 0) - negatief);
    expect(tabel?.nagerekend?.waarde).toBe((tabel?.totaal.waarde ?? 0) - negatief);
    expect([tabel?.totaal.sroi, tabel?.nagerekend?.sroi]).toEqual([1.64, 1.6]);
  });
});

describe('historische bronnen', () => {
  const { bronnen } = leesEchteKennis().regelset.items;

  it('zeggen waarom hun bedragen geen prijs van nu zijn', () => {
    expect(bronnen.filter(({ historisch }) => historisch !== undefined).map(({ id }) => id)).toEqual([
      'lpbl-2014',
      'mogroep-2013',
      'ndso-2018',
    ]);
  });

  it('geven hun SROI-bedragen nooit zonder kanttekening over de decentralisatie van 2015', () => {
    for (const { sroi, kanttekeningen } of praktijken) {
      if (sroi === undefined) continue;
      expect(kanttekeningen.map(({ tekst }) => tekst).join(' ')).toContain('decentralisatie van 2015');
    }
  });
});

describe('Gesundes Kinzigtal', () => {
  const kennis = leesEchteKennis();
  const op = (datum: string) => raadpleeg(kennis, 'praktijken', peildatum(datum)).find(({ id }) => id === 'gesundes-kinzigtal');

  it('zegt vanaf 31 december 2023 beide: wat de VNG als succes meldt en dat AOK stopte', () => {
    const afloop = op('2023-12-31')?.['afloop'] as { readonly tekst: string } | undefined;
    expect(afloop?.tekst).toMatch(/VNG .* succesvol/);
    expect(afloop?.tekst).toMatch(/AOK .* 31 december 2023 beëindigd/);
  });

  it('zegt daarvoor niet dat het contract al is gestopt', () => {
    expect(op('2023-12-30')).toHaveProperty('kort');
    expect(JSON.stringify(op('2023-12-30'))).not.toMatch(/beëindigd|gestopt|2023/);
  });
});
