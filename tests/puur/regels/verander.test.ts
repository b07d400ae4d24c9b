import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maakToets } from '../../../src/regels/evalueer.ts';
import type { Feiten } from '../../../src/regels/feiten.ts';
import { genoemdeKenmerken } from '../../../src/regels/bladen.ts';
import type { Voorwaarde } from '../../../src/regels/voorwaarde.ts';
import { zoekVeranderingen, type Doel, type Optie } from '../../../src/regels/verander.ts';
import { ANTWOORDEN, eenVoorwaarde, feiten as eenFeiten, proefkenmerken, proefsoorten, type Proefkenmerk } from '../willekeurig.ts';

const doel = (voorwaarde: Voorwaarde): Doel => ({
  toets: maakToets(voorwaarde, proefsoorten),
  gewenst: 'waar',
  kenmerken: genoemdeKenmerken(voorwaarde),
});
const metAntwoord = (feiten: Feiten, kenmerk: string, naar: Feiten[string]): Feiten => ({ ...feiten, [kenmerk]: naar });
/** Elk ander antwoord kan, en kost wat er bij het kenmerk staat. */
function zoek(doelen: readonly Doel[], feiten: Feiten, kosten: Partial<Record<Proefkenmerk, number>> = {}, hoogstens = 3) {
  const opties = (kenmerk: string): readonly Optie[] =>
    ANTWOORDEN[kenmerk as Proefkenmerk]
      .filter((naar) => naar !== feiten[kenmerk])
      .map((naar) => ({ kenmerk, naar, kosten: kosten[kenmerk as Proefkenmerk] ?? 1 }));
  return zoekVeranderingen(doelen, { feiten, metAntwoord, opties }, hoogstens).map((voorstel) =>
    voorstel.map(({ kenmerk, naar }) => `${kenmerk}=${String(naar)}`),
  );
}

describe('zoekVeranderingen', () => {
  const individueel: Voorwaarde = { kenmerk: 'niveau', is: 'individueel' };
  const collectief: Voorwaarde = { kenmerk: 'collectief', is: true };

  it('verandert niets als alles al klopt', () => {
    expect(zoek([doel(individueel)], { niveau: 'individueel' })).toEqual([[]]);
  });

  it('verandert wat nodig is en niet meer', () => {
    expect(zoek([doel(individueel), doel(collectief)], { niveau: 'populatie', collectief: true })).toEqual([['niveau=individueel']]);
  });

  it('zet goedkoop voor duur, ook als goedkoop twee wijzigingen vraagt', () => {
    const keuze: Voorwaarde = { een: [{ alle: [individueel, collectief] }, { kenmerk: 'bewijs', is: 'bewezen' }] };
    const feiten = { niveau: 'populatie', collectief: false, bewijs: 'geen' };
    expect(zoek([doel(keuze)], feiten, { bewijs: 5 })).toEqual([['niveau=individueel', 'collectief=true'], ['bewijs=bewezen']]);
    expect(zoek([doel(keuze)], feiten, { bewijs: 1.5 })[0]).toEqual(['bewijs=bewezen']);
  });

  it('geeft van voorstellen over hetzelfde kenmerk alleen de goedkoopste', () => {
    const opties = (kenmerk: string): readonly Optie[] => [
      { kenmerk, naar: ['wmo'], kosten: 1 },
      { kenmerk, naar: ['wmo', 'zvw'], kosten: 2 },
    ];
    const gevonden = zoekVeranderingen([doel({ kenmerk: 'batenIn', bevat: 'wmo' })], { feiten: {}, metAntwoord, opties }, 3);
    expect(gevonden.map((voorstel) => voorstel.map(({ naar }) => naar))).toEqual([[['wmo']]]);
  });

  it('geeft niets als niemand het kan veranderen', () => {
    expect(zoekVeranderingen([doel(collectief)], { feiten: { collectief: false }, metAntwoord, opties: () => [] }, 3)).toEqual([]);
  });

  it('geeft hoogstens zoveel voorstellen als gevraagd', () => {
    const keuze: Voorwaarde = {
      een: [individueel, collectief, { kenmerk: 'bewijs', is: 'bewezen' }, { kenmerk: 'deelnemers', minstens: 3 }],
    };
    const feiten = { niveau: 'populatie', collectief: false, bewijs: 'geen', deelnemers: 0 };
    expect(zoek([doel(keuze)], feiten, {}, 2)).toHaveLength(2);
    expect(zoek([doel(keuze)], feiten, {}, 9)).toHaveLength(4);
  });

  it('doet bij elk stel voorwaarden wat het belooft, en kan er niets uit missen', () => {
    const kosten = fc.record(Object.fromEntries(proefkenmerken.map((kenmerk) => [kenmerk, fc.integer({ min: 1, max: 5 })])));
    fc.assert(
      fc.property(fc.array(eenVoorwaarde(2), { minLength: 1, maxLength: 3 }), eenFeiten, kosten, (voorwaarden, begin, prijs) => {
        const doelen = voorwaarden.map(doel);
        const opties = (kenmerk: string): readonly Optie[] =>
          ANTWOORDEN[kenmerk as Proefkenmerk]
            .filter((naar) => naar !== begin[kenmerk])
            .map((naar) => ({ kenmerk, naar, kosten: prijs[kenmerk] ?? 1 }));
        const klopt = (stel: readonly Optie[]): boolean => {
          const straks = stel.reduce<Feiten>((tot, { kenmerk, naar }) => metAntwoord(tot, kenmerk, naar), begin);
          return doelen.every(({ toets }) => toets.uitkomst(straks) === 'waar');
        };
        for (const voorstel of zoekVeranderingen(doelen, { feiten: begin, metAntwoord, opties }, 3)) {
          expect(klopt(voorstel)).toBe(true);
          for (const weg of voorstel) expect(klopt(voorstel.filter((optie) => optie !== weg))).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});
