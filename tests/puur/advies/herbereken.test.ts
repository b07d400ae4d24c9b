import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geefAdvies, MOTOR, ONDERDELEN } from '../../../src/advies/geefAdvies.ts';
import { herbereken, type Eerder } from '../../../src/advies/herbereken.ts';
import { leesOpnieuw } from '../../../src/advies/leesOpnieuw.ts';
import type { Kennis } from '../../../src/kennisbank/kennis.ts';
import { bouwKennis, kenmerk, lees, leesEchteKennis, peildatum, regel, vorm, waarden, type Lijsten } from '../hulp.ts';
import { eenInvoer } from '../willekeurigInitiatief.ts';

const DAG = peildatum('2024-06-01');
const eis = regel('eis', ['financieringsvorm', 'a'], 'vereist', { kenmerk: 'wetten', bevat: 'wlz' });
const metKenmerken = (...kenmerken: unknown[]): Lijsten => ({ financieringsvormen: [vorm('a')], regels: [eis], kenmerken });
const niveau = (...mag: string[]) => kenmerk('niveau', 'keuze', { waarden: waarden(...mag) });

function eerder(kennis: Kennis, invoer: unknown, meer: Partial<Eerder> = {}): Eerder {
  return {
    kennis,
    initiatief: lees(invoer, kennis),
    aannames: [],
    peildatum: DAG,
    uitleg: 'geen',
    onderdelen: ONDERDELEN,
    motor: MOTOR,
    ...meer,
  };
}

describe('een initiatief opnieuw lezen', () => {
  const toen = bouwKennis(metKenmerken(niveau('individueel', 'populatie'), kenmerk('collectief', 'waarheid')));
  const initiatief = lees(
    { wetten: ['wmo', 'wlz'], kenmerken: { niveau: 'populatie', collectief: true, lastenIn: ['wmo'] }, overgeslagen: ['collectief'] },
    toen,
  );

  it('laat alles staan wat de regelset kent', () => {
    expect(leesOpnieuw(initiatief, toen)).toEqual({ initiatief, vervallen: [] });
  });

  it('maakt van een onbekend kenmerk en een onbekende waarde een open vraag, nooit een ander antwoord', () => {
    const nu = bouwKennis(metKenmerken(niveau('individueel', 'buurt')));
    expect(leesOpnieuw(initiatief, nu)).toEqual({
      initiatief: { wetten: ['wlz', 'wmo'], kenmerken: { lastenIn: ['wmo'] } },
      vervallen: [
        { veld: 'kenmerken', id: 'collectief' },
        { veld: 'kenmerken', id: 'niveau' },
        { veld: 'overgeslagen', id: 'collectief' },
      ],
    });
  });

  it('laat een vervallen wet weg, en geeft niets als er geen overblijft', () => {
    const zonder = (...ids: string[]): Kennis => {
      const { regelset } = toen;
      const kaal = { ...regelset.items, wetten: regelset.items.wetten.filter(({ id }) => !ids.includes(id)) };
      return { ...toen, regelset: { ...regelset, items: kaal } };
    };
    const { kenmerken: _weg, ...alleenWetten } = initiatief;
    const kaal = { ...alleenWetten, kenmerken: {} };
    expect(leesOpnieuw(kaal, zonder('wlz'))?.initiatief.wetten).toEqual(['wmo']);
    expect(leesOpnieuw(kaal, zonder('wlz'))?.vervallen).toEqual([{ veld: 'wetten', id: 'wlz' }]);
    expect(leesOpnieuw(kaal, zonder('wlz', 'wmo'))).toBeUndefined();
  });

  it('laat een businesscase die niet meer past in haar geheel weg', () => {
    const casus = { partijen: [{ id: 'g', naam: 'G', soort: 'bestaat-niet' }] } as never;
    expect(leesOpnieuw({ ...initiatief, businesscase: casus }, toen)).toEqual({ initiatief, vervallen: [{ veld: 'businesscase' }] });
  });
});

describe('een advies opnieuw berekenen', () => {
  it('is met dezelfde kennis en dag nog actueel, voor elk initiatief, en geeft hetzelfde advies', async () => {
    const echt = leesEchteKennis();
    const dag = peildatum('2026-11-22');
    await fc.assert(
      fc.asyncProperty(eenInvoer(echt), async (invoer) => {
        const toen = { ...eerder(echt, invoer), peildatum: dag };
        const { initiatief, aannames, uitleg, onderdelen } = toen;
        expect(await herbereken(toen, { kennis: echt, peildatum: dag })).toEqual({
          actueel: true,
          samenvatting: 'Uw advies is nog actueel.',
          toen: { regelset: 1, peildatum: dag, motor: MOTOR },
          nu: { regelset: 1, peildatum: dag, motor: MOTOR },
          veranderd: [],
          advies: await geefAdvies(echt, { initiatief, aannames, peildatum: dag, uitleg, onderdelen }),
        });
      }),
      { numRuns: 40 },
    );
  });

  it('zegt welk antwoord niet meer meetelt', async () => {
    const toen = bouwKennis(metKenmerken(niveau('individueel', 'populatie'), kenmerk('collectief', 'waarheid')));
    const nu = bouwKennis(metKenmerken(niveau('individueel', 'buurt')));
    const gevraagd = eerder(toen, { wetten: ['wmo', 'wlz'], kenmerken: { niveau: 'populatie', collectief: true } });
    const uitkomst = await herbereken(gevraagd, { kennis: nu, peildatum: DAG });
    expect(uitkomst?.samenvatting).toBe('Er veranderde iets: 2 antwoorden die niet meer meetellen.');
    expect(uitkomst?.veranderd.map(({ over, id, zin }) => [over, id, zin])).toEqual([
      ['antwoord', 'collectief', 'De regelset vraagt niet meer naar "Naam van collectief"; uw antwoord telt niet mee.'],
      ['antwoord', 'niveau', 'Uw antwoord bij "Naam van niveau" kent de regelset niet meer; het telt nu als onbekend.'],
    ]);
    expect(uitkomst?.advies.ontvangstbewijs?.initiatief.kenmerken).toEqual({});
  });

  it('noemt een andere rekenwijze, want het gegeven advies kan dan anders zijn dan hier te zien is', async () => {
    const kennis = bouwKennis(metKenmerken());
    const uitkomst = await herbereken(eerder(kennis, { wetten: ['wmo'] }, { motor: '0.9.0' }), { kennis, peildatum: DAG });
    expect([uitkomst?.actueel, uitkomst?.samenvatting]).toEqual([false, 'Er veranderde iets: de rekenwijze.']);
    expect(uitkomst?.veranderd).toMatchObject([{ over: 'rekenwijze', was: '0.9.0', wordt: MOTOR }]);
  });

  it('vat alles samen in één zin', async () => {
    const toen = bouwKennis(metKenmerken());
    const nu = bouwKennis({
      financieringsvormen: [vorm('a'), vorm('b')],
      regels: [
        { ...eis, als: { kenmerk: 'wetten', bevat: 'zvw' } },
        { ...eis, id: 'eis-b', over: { soort: 'financieringsvorm', id: 'b' } },
      ],
    });
    const uitkomst = await herbereken(eerder(toen, { wetten: ['wmo', 'wlz'] }), { kennis: nu, peildatum: DAG });
    expect(uitkomst?.samenvatting).toBe('Er veranderde iets: 2 oordelen en wat vooraan staat bij de instrumenten.');
  });
});
