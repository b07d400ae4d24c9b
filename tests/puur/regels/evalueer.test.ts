import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bladenVan } from '../../../src/regels/bladen.ts';
import { leesBlad, maakToets, type Verklaring } from '../../../src/regels/evalueer.ts';
import { operatornamen } from '../../../src/regels/operatoren/alle-operatoren.ts';
import type { Feiten } from '../../../src/regels/feiten.ts';
import type { Blad, Voorwaarde } from '../../../src/regels/voorwaarde.ts';
import { waarheid, type Waarheid } from '../../../src/regels/waarheid.ts';
import {
  alleen,
  BLAD_PER_OPERATOR,
  eenVoorwaarde,
  feiten,
  genoemdeKenmerken,
  proefkenmerken,
  proefsoorten,
  volledigeFeiten,
  voltooiingen,
} from '../willekeurig.ts';
import { klassiek } from './klassiek.ts';

const toets = (voorwaarde: Voorwaarde) => maakToets(voorwaarde, proefsoorten);

function uitkomstVan(voorwaarde: Voorwaarde): (bekend: Feiten) => Waarheid {
  const klaar = toets(voorwaarde);
  return (bekend) => klaar.uitkomst(bekend);
}

function bladeren(verklaring: Verklaring): Extract<Verklaring, { soort: 'blad' }>[] {
  return verklaring.soort === 'blad' ? [verklaring] : verklaring.delen.flatMap(bladeren);
}

describe('de generator', () => {
  it('kent elke operator', () => {
    expect(Object.keys(BLAD_PER_OPERATOR).toSorted()).toEqual(operatornamen.toSorted());
  });

  it('geeft voorwaarden die waar, onwaar en onbekend zijn', () => {
    const uitkomsten = fc.sample(fc.tuple(eenVoorwaarde(3), feiten), 500).map(([als, bekend]) => toets(als).uitkomst(bekend));
    expect(new Set(uitkomsten)).toEqual(new Set(['waar', 'onwaar', 'onbekend']));
  });
});

describe('een voorwaarde uitrekenen', () => {
  it('geeft als alles bekend is dezelfde uitkomst als gewone logica', () => {
    const nietsOpen = volledigeFeiten.filter(({ betaling }) => betaling !== 'nog-niet');
    fc.assert(
      fc.property(eenVoorwaarde(3), nietsOpen, (voorwaarde, alles) => {
        expect(toets(voorwaarde).uitkomst(alles)).toBe(waarheid(klassiek(voorwaarde, alles)));
      }),
      { numRuns: 1000 },
    );
  });

  it('geeft met en zonder verklaring dezelfde uitkomst', () => {
    fc.assert(
      fc.property(eenVoorwaarde(3), feiten, (voorwaarde, bekend) => {
        const klaar = toets(voorwaarde);
        expect(klaar.verklaar(bekend).uitkomst).toBe(klaar.uitkomst(bekend));
      }),
      { numRuns: 1000 },
    );
  });

  it('hangt niet af van de volgorde van de delen', () => {
    const delenInTweeVolgordes = fc
      .array(eenVoorwaarde(2), { minLength: 2, maxLength: 5 })
      .chain((delen) => fc.tuple(fc.constant(delen), fc.shuffledSubarray(delen, { minLength: delen.length })));
    const verbindingen: ((delen: Voorwaarde[]) => Voorwaarde)[] = [
      (alle) => ({ alle }),
      (een) => ({ een }),
      (geen) => ({ geen }),
      (van) => ({ aantalVan: { minstens: 2, van } }),
    ];
    fc.assert(
      fc.property(delenInTweeVolgordes, feiten, ([delen, geschud], bekend) => {
        for (const verbind of verbindingen) expect(toets(verbind(geschud)).uitkomst(bekend)).toBe(toets(verbind(delen)).uitkomst(bekend));
      }),
      { numRuns: 300 },
    );
  });

  it('is monotoon: meer antwoorden keren een besliste uitkomst nooit om', () => {
    fc.assert(
      fc.property(eenVoorwaarde(3), volledigeFeiten, fc.subarray(proefkenmerken), (voorwaarde, alles, bekend) => {
        const uitkomst = uitkomstVan(voorwaarde);
        const eerst = uitkomst(alleen(alles, bekend));
        if (eerst === 'onbekend') return;
        for (const erbij of proefkenmerken) expect(uitkomst(alleen(alles, [...bekend, erbij]))).toBe(eerst);
        expect(uitkomst(alles)).toBe(eerst);
      }),
      { numRuns: 1000 },
    );
  });

  it('een besliste uitkomst is de uitkomst van elke mogelijke voltooiing', () => {
    fc.assert(
      fc.property(eenVoorwaarde(2), feiten, (voorwaarde, bekend) => {
        const uitkomst = uitkomstVan(voorwaarde);
        const eerst = uitkomst(bekend);
        if (eerst === 'onbekend') return;
        const uitkomsten = new Set(voltooiingen(bekend, genoemdeKenmerken(voorwaarde)).map(uitkomst));
        expect([...uitkomsten]).toEqual([eerst]);
      }),
      { numRuns: 500 },
    );
  });

  it('`a of niet a` staat open zolang a openstaat: de logica raadt niet', () => {
    const a: Voorwaarde = { kenmerk: 'collectief', is: true };
    expect(toets({ een: [a, { niet: a }] }).uitkomst({})).toBe('onbekend');
    expect(toets({ een: [a, { niet: a }] }).uitkomst({ collectief: false })).toBe('waar');
  });
});

describe('een voorwaarde verklaren', () => {
  it('toont elk blad met wat er verwacht en gevonden is, ook als de uitkomst al vaststond', () => {
    const als: Voorwaarde = {
      alle: [
        { kenmerk: 'collectief', is: true },
        { een: [{ kenmerk: 'lastenIn', bevat: 'wmo' }, { niet: { kenmerk: 'deelnemers', minstens: 2 } }] },
      ],
    };
    expect(toets(als).verklaar({ collectief: false, lastenIn: ['wmo'] })).toEqual({
      soort: 'alle',
      uitkomst: 'onwaar',
      delen: [
        { soort: 'blad', kenmerk: 'collectief', operator: 'is', verwacht: true, gevonden: false, uitkomst: 'onwaar' },
        {
          soort: 'een',
          uitkomst: 'waar',
          delen: [
            { soort: 'blad', kenmerk: 'lastenIn', operator: 'bevat', verwacht: 'wmo', gevonden: ['wmo'], uitkomst: 'waar' },
            {
              soort: 'niet',
              uitkomst: 'onbekend',
              delen: [{ soort: 'blad', kenmerk: 'deelnemers', operator: 'minstens', verwacht: 2, uitkomst: 'onbekend' }],
            },
          ],
        },
      ],
    });
  });

  it('zegt bij aantalVan hoeveel er nodig zijn', () => {
    const van: Voorwaarde[] = [
      { kenmerk: 'collectief', is: true },
      { kenmerk: 'betaling', is: 'ja' },
    ];
    expect(toets({ aantalVan: { minstens: 2, van } }).verklaar({})).toMatchObject({
      soort: 'aantalVan',
      minstens: 2,
      uitkomst: 'onbekend',
    });
  });

  it('slaat geen blad over en verandert niets aan de volgorde', () => {
    fc.assert(
      fc.property(eenVoorwaarde(3), feiten, (voorwaarde, bekend) => {
        const getoond = bladeren(toets(voorwaarde).verklaar(bekend));
        expect(getoond.map(({ kenmerk, operator, verwacht }) => ({ kenmerk, operator, verwacht }))).toEqual(
          bladenVan(voorwaarde).map(({ kenmerk, operator, verwacht }) => ({ kenmerk, operator, verwacht })),
        );
        for (const { kenmerk, gevonden } of getoond) expect(gevonden).toEqual(bekend[kenmerk]);
      }),
    );
  });
});

describe('een voorwaarde die niet kan', () => {
  it.each<[string, Blad]>([
    ['een onbekend kenmerk', { kenmerk: 'bestaatNiet', is: true }],
    ['een onbekende operator', { kenmerk: 'collectief', lijktOp: true } as unknown as Blad],
  ])('%s wordt geweigerd voordat er een advies is', (_, blad) => {
    expect(() => toets({ alle: [blad] })).toThrow(`onbekende voorwaarde: ${blad.kenmerk}`);
  });

  it('een blad zonder operator wordt geweigerd', () => {
    expect(() => leesBlad({ kenmerk: 'collectief' } as Blad)).toThrow('collectief zonder operator');
  });
});
