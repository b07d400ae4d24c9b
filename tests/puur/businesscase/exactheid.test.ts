import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EEN, maal, macht, min, NUL, plus, som, vereenvoudig, type Breuk } from '../../../src/businesscase/breuk.ts';
import { reken, type Ruw } from './hulp.ts';
import { geval } from './willekeurig.ts';

describe('duizend en meer willekeurige posten', () => {
  it('elk bedrag is de afronding van zijn exacte waarde', () => {
    let bedragen = 0;
    fc.assert(
      fc.property(geval, (invoer) => {
        const uitkomst = reken(invoer);
        const exact = narekening(invoer);
        for (const [nummer, rij] of uitkomst.posten.entries()) {
          expect(rij.contanteWaarde, rij.id).toBe(halfOmhoog(exact[nummer] ?? NUL));
          bedragen += 1;
        }
        const ncw = som(
          uitkomst.posten.map(({ richting }, nummer) => (richting === 'kosten' ? min(NUL, exact[nummer] ?? NUL) : (exact[nummer] ?? NUL))),
        );
        expect(uitkomst.totaal.ncw).toBe(halfOmhoog(ncw));
      }),
      { numRuns: 250 },
    );
    expect(bedragen).toBeGreaterThan(1000);
  });
});

/** De contante waarde van elke post, los nagerekend met breuken rechtstreeks uit de formule van het ontwerp. */
function narekening(invoer: Ruw): Breuk[] {
  const exact = (getal: unknown): Breuk => {
    const [heel = '0', decimalen = ''] = Number(getal).toFixed(6).split('.');
    return vereenvoudig({ teller: BigInt(heel + decimalen), noemer: 1_000_000n });
  };
  const voet = exact(invoer['discontovoet']);
  return (invoer['posten'] as Ruw[]).map((post) => {
    const profiel = post['jaarprofiel'] as number[];
    const t0 = profiel.findIndex((gewicht) => gewicht !== 0);
    let waarde = NUL;
    for (const [jaar, gewicht] of profiel.entries()) {
      let stuk = maal(maal(exact(post['hoeveelheid']), exact(post['prijs'])), exact(gewicht));
      if (post['richting'] === 'baten') {
        for (const aftrek of ['deadweight', 'verdringing', 'terugval']) stuk = maal(stuk, min(EEN, exact(post[aftrek])));
        stuk = maal(stuk, exact(post['aandeelAanpak']));
        if (t0 >= 0 && jaar > t0) stuk = maal(stuk, macht(min(EEN, exact(post['afnamePerJaar'])), jaar - t0));
      }
      for (let terug = 0; terug < jaar; terug += 1)
        stuk = { teller: stuk.teller * voet.noemer, noemer: stuk.noemer * (voet.noemer + voet.teller) };
      waarde = plus(waarde, stuk);
    }
    return waarde;
  });
}

/** Half van nul af, met hele getallen en zonder de code van de dienst. */
function halfOmhoog({ teller, noemer }: Breuk): number {
  const groot = teller < 0n ? -teller : teller;
  const [cent, rest] = [(groot * 100n) / noemer, (groot * 100n) % noemer];
  const afgerond = rest * 2n >= noemer ? cent + 1n : cent;
  return afgerond === 0n ? 0 : Number(teller < 0n ? -afgerond : afgerond) / 100;
}
