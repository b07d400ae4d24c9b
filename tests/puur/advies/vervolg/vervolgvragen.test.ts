import { describe, expect, it } from 'vitest';
import { weegBelemmeringen } from '../../../../src/advies/belemmeringen.ts';
import { bepaalVervolg, type Vervolg } from '../../../../src/advies/vervolg/vervolgvragen.ts';
import { weegVormen } from '../../../../src/advies/vormen.ts';
import type { Kennis } from '../../../../src/kennisbank/kennis.ts';
import { afgeleid, belemmering, bouwKennis, kenmerk, regel, stand, stelVraag, vorm, waarden } from '../../hulp.ts';

const over = (id: string) => ['financieringsvorm', id] as const;
const kennis = bouwKennis({
  kenmerken: [
    kenmerk('collectief', 'waarheid'),
    kenmerk('meetbaar', 'waarheid'),
    kenmerk('tekort', 'waarheid'),
    kenmerk('verrekening', 'inrichting', { waarden: waarden('achteraf', 'nog-niet', 'geen') }),
    kenmerk('ongebruikt', 'waarheid'),
  ],
  'afgeleide-kenmerken': [
    afgeleid('financiersLasten', { financiersVan: 'lastenIn' }),
    afgeleid('financiersBaten', { financiersVan: 'batenIn' }),
    afgeleid('batenBijAnder', { voorwaarde: { kenmerk: 'financiersBaten', bevatBuiten: 'financiersLasten' } }),
  ],
  financieringsvormen: [vorm('pot'), vorm('zand'), vorm('klei')],
  belemmeringen: [belemmering('tekorten')],
  regels: [
    regel('pot-eis', over('pot'), 'vereist', { kenmerk: 'collectief', is: true }),
    regel('pot-voor', over('pot'), 'pleit-voor', { kenmerk: 'meetbaar', is: true }),
    regel('zand-eis', over('zand'), 'sluit-uit', { kenmerk: 'collectief', is: false }),
    regel('zand-keuze', over('zand'), 'vereist', { kenmerk: 'verrekening', is: 'achteraf' }),
    regel('klei-eis', over('klei'), 'vereist', { kenmerk: 'batenBijAnder', is: true }),
    regel('tekorten-op', ['belemmering', 'tekorten'], 'treedt-op', { kenmerk: 'tekort', is: true }),
  ],
});

function vervolg(kenmerken: Record<string, unknown>, overgeslagen: string[] = [], deze: Kennis = kennis): Vervolg {
  const vraag = stelVraag(deze, { wetten: ['wmo'], kenmerken, overgeslagen });
  return bepaalVervolg(weegVormen(vraag), weegBelemmeringen(vraag), vraag);
}

describe('vervolgvragen', () => {
  it('beslissende voorop, dan naar winst, dan in de volgorde van de kenmerken', () => {
    expect(vervolg({}).vervolgvragen.map(({ kenmerk: id, soort, beslistOver }) => [id, soort, beslistOver.toSorted()])).toEqual([
      ['collectief', 'beslissend', ['pot', 'zand']],
      ['verrekening', 'beslissend', ['zand']],
      ['batenIn', 'beslissend', ['klei']],
      ['lastenIn', 'beslissend', ['klei']],
      ['tekort', 'verfijnend', ['tekorten']],
      ['meetbaar', 'verfijnend', ['pot']],
    ]);
  });

  it('noemen als winst hoeveel oordelen een antwoord gemiddeld beslist', () => {
    const winst = new Map(vervolg({}).vervolgvragen.map((vraag) => [vraag.kenmerk, vraag.winst]));
    // "ja" beslist alleen pot (zand wacht nog op de verrekening), "nee" beslist beide.
    expect(winst.get('collectief')).toBe(1.5);
    // "geen" breekt zand, "achteraf" laat zand nog op collectief wachten; "nog-niet" telt niet mee.
    expect(winst.get('verrekening')).toBe(0.5);
    expect(winst.get('tekort')).toBe(0.1);
  });

  it('vragen naar de bron van een afgeleid kenmerk, niet naar de afleiding zelf', () => {
    expect(vervolg({ batenIn: ['zvw'] }).vervolgvragen.map(({ kenmerk: id }) => id)).toContain('lastenIn');
    expect(vervolg({ batenIn: ['zvw'] }).vervolgvragen.map(({ kenmerk: id }) => id)).not.toContain('batenIn');
    expect(vervolg({ batenIn: [] }).vervolgvragen.map(({ kenmerk: id }) => id)).not.toContain('lastenIn');
  });

  it('gaan niet over een vorm die al afvalt', () => {
    expect(vervolg({ collectief: false }).vervolgvragen.map(({ kenmerk: id }) => id)).not.toContain('meetbaar');
  });

  it('vragen niet naar wat al beantwoord is, ook niet met "nog-niet"', () => {
    expect(vervolg({ verrekening: 'nog-niet' }).vervolgvragen.map(({ kenmerk: id }) => id)).not.toContain('verrekening');
  });

  it('geven de vraag met haar mogelijke antwoorden', () => {
    const vragen = new Map(vervolg({}).vervolgvragen.map((vraag) => [vraag.kenmerk, vraag]));
    expect(vragen.get('collectief')).toMatchObject({ vraag: 'Vraag naar collectief?', type: 'waarheid' });
    expect(vragen.get('collectief')?.mogelijkeAntwoorden).toEqual([
      { waarde: true, naam: 'ja' },
      { waarde: false, naam: 'nee' },
    ]);
    expect(vragen.get('verrekening')?.mogelijkeAntwoorden.map(({ waarde }) => waarde)).toEqual(['achteraf', 'nog-niet', 'geen']);
    expect(vragen.get('lastenIn')?.mogelijkeAntwoorden.map(({ waarde }) => waarde)).toContain('wonen');
  });
});

describe('klaar', () => {
  const beslist = { collectief: true, verrekening: 'achteraf', lastenIn: ['wmo'], batenIn: ['wlz'] };

  it('is het advies als alleen verfijnende vragen overblijven', () => {
    const { klaar, vervolgvragen } = vervolg(beslist);
    expect(klaar).toBe(true);
    expect(vervolgvragen.map(({ kenmerk: id }) => id)).toEqual(['tekort', 'meetbaar']);
  });

  it.each(Object.keys(beslist))('is het niet zolang %s openstaat', (weg) => {
    expect(vervolg(Object.fromEntries(Object.entries(beslist).filter(([id]) => id !== weg))).klaar).toBe(false);
  });

  it('is het als wat openstaat is overgeslagen: dat wordt niet nog eens gevraagd', () => {
    const { klaar, vervolgvragen } = vervolg({ collectief: true, lastenIn: ['wmo'], batenIn: ['wlz'] }, ['verrekening', 'tekort']);
    expect(klaar).toBe(true);
    expect(vervolgvragen.map(({ kenmerk: id }) => id)).toEqual(['meetbaar']);
  });

  it('is het niet zolang deelnemen aan een gesloten regeling het oordeel kan veranderen', () => {
    const gesloten = bouwKennis({
      financieringsvormen: [vorm('dicht', { stand: [stand('2020-01-01', 'gesloten', { voorDeelnemers: 'van-kracht' })] })],
      regels: [regel('dicht-eis', over('dicht'), 'vereist', { kenmerk: 'wetten', bevat: 'wmo' })],
    });
    expect(vervolg({}, [], gesloten)).toMatchObject({ klaar: false, vervolgvragen: [{ kenmerk: 'inRegeling', soort: 'beslissend' }] });
    expect(vervolg({ inRegeling: [] }, [], gesloten)).toEqual({ klaar: true, vervolgvragen: [] });
  });
});
