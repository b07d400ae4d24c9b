import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kanVeranderen } from '../../../../src/advies/vervolg/veranderbaar.ts';
import { weegVorm, type GewogenVorm } from '../../../../src/advies/vormen.ts';
import type { Vraag } from '../../../../src/advies/vraag.ts';
import { maakKennis } from '../../../../src/kennisbank/kennis.ts';
import type { Feiten } from '../../../../src/regels/feiten.ts';
import type { Voorwaarde } from '../../../../src/regels/voorwaarde.ts';
import { bouwRegelset, kenmerk, peildatum, regel, stand, vorm, waarden } from '../../hulp.ts';
import { ANTWOORDEN, alleen, eenVoorwaarde, proefkenmerken, proefsoorten, volledigeFeiten, voltooiingen } from '../../willekeurig.ts';

/** De kleine wereld van willekeurig.ts als regelset, met één vorm: zo zijn alle antwoorden te proberen. */
function kleineKennis(als: readonly (readonly [strekking: string, voorwaarde: Voorwaarde])[], status: string) {
  const set = bouwRegelset({
    kenmerken: [
      kenmerk('niveau', 'keuze', { waarden: waarden(...ANTWOORDEN.niveau) }),
      kenmerk('bewijs', 'keuze', { waarden: waarden(...ANTWOORDEN.bewijs), geordend: true }),
      kenmerk('betaling', 'inrichting', { waarden: waarden(...ANTWOORDEN.betaling) }),
      kenmerk('deelnemers', 'getal', { minimum: 0, maximum: 3, geheel: true }),
      kenmerk('collectief', 'waarheid'),
    ],
    financieringsvormen: [vorm('pot', { stand: [stand('2020-01-01', status)] })],
    regels: als.map(([strekking, voorwaarde], nummer) => regel(`regel-${nummer}`, ['financieringsvorm', 'pot'], strekking, voorwaarde)),
  });
  return maakKennis({ ...set, versie: 1, sha256: '', gepubliceerdOp: '', ingetrokken: false });
}

function weeg(kennis: ReturnType<typeof kleineKennis>, feiten: Feiten): GewogenVorm {
  const [vormstand] = kennis.opPeildatum(peildatum('2026-11-22')).vormen;
  if (vormstand === undefined) throw new Error('de vorm is er niet');
  return weegVorm(vormstand, feiten);
}

const eenHarde = fc.tuple(fc.constantFrom('vereist', 'sluit-uit'), eenVoorwaarde(2));

describe('kanVeranderen', () => {
  it('zegt precies of een voltooiing het oordeel verandert, ook bij overgeslagen kenmerken', () => {
    const gezien = new Map<string, number>();
    fc.assert(
      fc.property(
        fc.array(eenHarde, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('van-kracht', 'aangenomen', 'vervallen'),
        volledigeFeiten,
        fc.subarray(proefkenmerken, { minLength: 3 }),
        fc.subarray(proefkenmerken, { maxLength: 3 }),
        (regels, status, alles, bekend, skip) => {
          const kennis = kleineKennis(regels, status);
          const feiten = alleen(alles, bekend);
          const overgeslagen = skip.filter((id) => !bekend.includes(id));
          const nu = weeg(kennis, feiten);
          const open = proefkenmerken.filter((id) => !overgeslagen.includes(id));
          const anders = voltooiingen(feiten, open).some((straks) => weeg(kennis, straks).oordeel !== nu.oordeel);
          const vraag: Vraag = {
            // De verzamelingen kennen in de kleine wereld maar twee namen.
            kennis: { ...kennis, kenmerken: proefsoorten },
            stand: kennis.opPeildatum(peildatum('2026-11-22')),
            initiatief: { kenmerken: {}, overgeslagen },
            feiten,
            uitleg: 'geen',
          };
          const uitslag = kanVeranderen(nu, vraag);
          gezien.set(uitslag, (gezien.get(uitslag) ?? 0) + 1);
          expect(uitslag).toBe(anders ? 'ja' : 'nee');
        },
      ),
      { numRuns: 300 },
    );
    expect(gezien.get('ja') ?? 0).toBeGreaterThan(20);
    expect(gezien.get('nee') ?? 0).toBeGreaterThan(20);
  });
});
