import * as fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import { alsJsonLogic } from '../../../bench/naast/alsJsonLogic.ts';
import { maakToets } from '../../../src/regels/evalueer.ts';
import { NOG_NIET, type Feiten } from '../../../src/regels/feiten.ts';
import { operatornamen } from '../../../src/regels/operatoren/alle-operatoren.ts';
import { leesEchteKennis } from '../hulp.ts';
import { BLAD_PER_OPERATOR, eenVoorwaarde, proefsoorten, volledigeFeiten } from '../willekeurig.ts';
import { alleAntwoorden } from '../willekeurigInitiatief.ts';

/** Feiten waarin niets openstaat: JsonLogic kent geen keuze die nog gemaakt moet worden. */
const bekend = volledigeFeiten.map((feiten) => zonderOpenKeuze(feiten, () => 'nee'));

function zonderOpenKeuze(feiten: Feiten, anders: (kenmerk: string) => string): Feiten {
  return Object.fromEntries(Object.entries(feiten).map(([id, waarde]) => [id, waarde === NOG_NIET ? anders(id) : waarde]));
}

describe('naast json-logic-js, als alles bekend is', () => {
  it('zegt elke operator hetzelfde', () => {
    expect(Object.keys(BLAD_PER_OPERATOR).toSorted()).toEqual([...operatornamen].toSorted());
    for (const blad of Object.values(BLAD_PER_OPERATOR))
      fc.assert(
        fc.property(blad, bekend, (voorwaarde, feiten) => {
          const hunne = Boolean(jsonLogic.apply(alsJsonLogic(voorwaarde, proefsoorten), feiten));
          expect(maakToets(voorwaarde, proefsoorten).uitkomst(feiten)).toBe(hunne ? 'waar' : 'onwaar');
        }),
        { numRuns: 100 },
      );
  });

  it('zegt elke samengestelde voorwaarde hetzelfde: 0 verschillen op 3.000 gevallen', () => {
    const aantallen = { waar: 0, onwaar: 0, onbekend: 0 };
    fc.assert(
      fc.property(eenVoorwaarde(3), bekend, (voorwaarde, feiten) => {
        const onze = maakToets(voorwaarde, proefsoorten).uitkomst(feiten);
        aantallen[onze] += 1;
        expect(onze).toBe(jsonLogic.apply(alsJsonLogic(voorwaarde, proefsoorten), feiten) ? 'waar' : 'onwaar');
      }),
      { numRuns: 3000 },
    );
    expect(aantallen.onbekend).toBe(0);
    expect(Math.min(aantallen.waar, aantallen.onwaar)).toBeGreaterThan(500);
  });

  it('zegt elke regel van de kennisbank hetzelfde bij twintig initiatieven', () => {
    const kennis = leesEchteKennis();
    const { regels } = kennis.regelset.items;
    const vertaald = regels.map(({ id, als }) => ({
      id,
      toets: maakToets(als, kennis.kenmerken),
      logica: alsJsonLogic(als, kennis.kenmerken),
    }));
    const keuze = (id: string): string => kennis.kenmerken.get(id)?.waarden?.find((naam) => naam !== NOG_NIET) ?? '';
    fc.assert(
      fc.property(alleAntwoorden(kennis), (antwoorden) => {
        const feiten = kennis.leidAf(zonderOpenKeuze(antwoorden, keuze));
        const onze = vertaald.map(({ id, toets }) => `${id}: ${toets.uitkomst(feiten)}`);
        const hunne = vertaald.map(({ id, logica }) => `${id}: ${jsonLogic.apply(logica, feiten) ? 'waar' : 'onwaar'}`);
        expect(onze).toEqual(hunne);
      }),
      { numRuns: 20 },
    );
  });
});
