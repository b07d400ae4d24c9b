import { describe, expect, it } from 'vitest';
import { cel, gedrukt, kengetal, nagerekend, uitBron } from './kengetallen.ts';

const BRONNEN = ['prijzen-2022', 'aef-2023', 'vng-2021', 'ndso-2018'] as const;

describe('referentieprijzen', () => {
  const prijzen = uitBron('prijzen-2022').filter(({ bewijs }) => bewijs === 'prijslijst');

  it('zijn er 28, allemaal op prijspeil 2022', () => {
    expect(prijzen).toHaveLength(28);
    expect(new Set(prijzen.map(({ onderwerp, prijspeil }) => `${onderwerp} ${prijspeil}`))).toEqual(new Set(['prijs 2022']));
  });

  it('horen bij de wet die de bron noemt: 15 bij de Zvw, 2 bij de Wlz, 4 bij de Wmo, 7 zonder wet', () => {
    const perWet: Record<string, number> = {};
    for (const { wetten } of prijzen) {
      const wet = wetten.length === 0 ? 'geen' : wetten.join('+');
      perWet[wet] = (perWet[wet] ?? 0) + 1;
    }
    expect(perWet).toEqual({ zvw: 15, wlz: 2, wmo: 4, geen: 7 });
  });

  it('tellen samen op tot het totaal van de lijst in de bron, zodat geen prijs verschreven is', () => {
    const som = prijzen.reduce((totaal, { id }) => totaal + Math.round(gedrukt(id) * 100), 0);
    expect(som).toBe(7_575_134);
  });

  it('hebben een factor voor 2023 en 2024, en voor geen ander jaar', () => {
    expect(kengetal('cpi-vanaf-2022').reeks).toEqual([
      { bij: '2023', waarde: 1.038 },
      { bij: '2024', waarde: 1.073 },
    ]);
  });
});

describe('narekenen van aef-2023', () => {
  const fasen = ['fase 1', 'fase 2'];
  const som = (id: string) => fasen.reduce((totaal, fase) => totaal + cel(id, fase), 0);

  it('de besparing per huishouden van MaatPact is uit de fasen 30.405,80 euro en niet de gedrukte 22.000', () => {
    expect(nagerekend('maatpact-besparing-per-huishouden')).toBeCloseTo(
      som('maatpact-besparing-per-fase') / som('maatpact-gezinnen-per-fase'),
      2,
    );
    expect(gedrukt('maatpact-besparing-per-huishouden')).toBe(22_000);
  });

  it.each(fasen)('de investering per casus van MaatPact volgt uit %s', (fase) => {
    expect(cel('maatpact-investering-per-fase', fase) / cel('maatpact-gezinnen-per-fase', fase)).toBe(
      gedrukt('maatpact-investering-per-casus'),
    );
  });

  it('de besparing per huishouden van WIJ Groningen volgt uit totaal en aantal', () => {
    expect(gedrukt('wij-groningen-besparing-per-huishouden')).toBeCloseTo(
      gedrukt('wij-groningen-besparing-gemeente') / gedrukt('wij-groningen-geholpen-totaal'),
      2,
    );
  });

  it('de delen van de besparing van WIJ Groningen komen niet op het gedrukte totaal uit', () => {
    const delen = gedrukt('wij-groningen-besparing-gemeente') + gedrukt('wij-groningen-besparing-zvw');
    expect(delen).toBe(2_829_454);
    expect(gedrukt('wij-groningen-besparing-totaal')).toBe(3_000_000);
  });

  it('de investering per gezin van het Sociaal Hospitaal volgt uit investering en gezinnen', () => {
    expect(gedrukt('sociaal-hospitaal-investering-per-gezin')).toBeCloseTo(
      gedrukt('sociaal-hospitaal-investering') / gedrukt('sociaal-hospitaal-gezinnen'),
      2,
    );
  });

  it('wat zelf berekend is, zegt dat de bron het niet drukt', () => {
    const eigen = uitBron('aef-2023').filter(({ bron }) => bron.bron === 'redactie');
    expect(eigen.length).toBeGreaterThan(0);
    for (const { id, bewijs, kanttekening } of eigen) {
      expect(bewijs, id).toBe('berekening');
      expect(kanttekening, id).toContain('drukt dit bedrag niet');
    }
  });

  it('elke besparing zegt waarom zij geen bewijs van effect is', () => {
    const besparingen = uitBron('aef-2023').filter(({ onderwerp }) => onderwerp === 'besparing');
    expect(besparingen.length).toBeGreaterThan(0);
    expect(besparingen.filter(({ kanttekening }) => kanttekening === undefined).map(({ id }) => id)).toEqual([]);
  });
});

describe.each(BRONNEN)('elk kengetal uit %s', (bron) => {
  const getallen = uitBron(bron).flatMap(({ id, eenheid, waarde, laag, hoog, reeks }) =>
    [{ waarde, laag, hoog }, ...(reeks ?? [])].map((deel) => ({ id, eenheid, waarde: deel.waarde, laag: deel.laag, hoog: deel.hoog })),
  );

  it('heeft een laag die niet boven hoog ligt', () => {
    expect(getallen.length).toBeGreaterThan(0);
    expect(getallen.filter(({ laag, hoog }) => (laag ?? 0) > (hoog ?? Infinity)).map(({ id }) => id)).toEqual([]);
  });

  it('heeft een percentage als fractie, met in de eenheid waarvan', () => {
    const fracties = getallen.filter(({ eenheid }) => eenheid.startsWith('fractie'));
    expect(fracties.filter(({ waarde, laag, hoog }) => [waarde, laag, hoog].some((x) => Math.abs(x ?? 0) > 1)).map(({ id }) => id)).toEqual(
      [],
    );
    expect(fracties.filter(({ eenheid }) => eenheid === 'fractie').map(({ id }) => id)).toEqual([]);
  });

  it('heeft bij een reeks elke cel één keer', () => {
    for (const { id, reeks } of uitBron(bron)) {
      const bij = (reeks ?? []).map((deel) => deel.bij);
      expect(new Set(bij).size, id).toBe(bij.length);
    }
  });
});
