import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesBusinesscase } from '../../../src/advies/businesscase/leesBusinesscase.ts';
import { bekendeNamen } from '../../../src/advies/businesscase/rekenBusinesscase.ts';
import { maal, min, som, teken, vergelijk, type Breuk } from '../../../src/businesscase/breuk.ts';
import { maakBenoemer } from '../../../src/businesscase/rekening.ts';
import { extraPosten, maakPlan } from '../../../src/businesscase/varianten/maakPlan.ts';
import { winstEnVerlies } from '../../../src/businesscase/varianten/pooling.ts';
import { totaleUitvoering, type Plan } from '../../../src/businesscase/varianten/plan.ts';
import type { Variant } from '../../../src/businesscase/varianten/variantmodel.ts';
import { kasbatenVan, maakVeld, metExtraPosten, type Veld } from '../../../src/businesscase/veld.ts';
import { kennis, reken, type Ruw } from './hulp.ts';
import { geval } from './willekeurig.ts';

/** Elk plan van een geval, met het veld waarop het gemaakt is. */
function plannen(invoer: Ruw): readonly { readonly variant: Variant; readonly veld: Veld; readonly plan: Plan }[] {
  const { gelezen, fouten } = leesBusinesscase(invoer, { bekend: bekendeNamen(kennis) });
  if (gelezen === undefined) throw new Error(JSON.stringify(fouten));
  const basis = maakVeld(gelezen.businesscase);
  return gelezen.businesscase.varianten.map((variant) => {
    const veld = metExtraPosten(basis, extraPosten(variant));
    return { variant, veld, plan: maakPlan(variant, { veld, noem: maakBenoemer(veld.geval.partijen, kennis.namen) }) };
  });
}

const gelijk = (a: Breuk, b: Breuk): boolean => vergelijk(a, b) === 0;
const aangehouden = { numRuns: 150 };

describe('overdrachten, exact', () => {
  it('zijn nooit negatief, nooit van een rekening naar zichzelf, en per jaar gaat er evenveel uit als in', () => {
    fc.assert(
      fc.property(geval, (invoer) => {
        for (const { plan } of plannen(invoer))
          for (const { van, naar, bedrag, jaar } of plan.overdrachten) {
            expect(teken(bedrag)).toBe(1);
            expect(van).not.toEqual(naar);
            expect(Number.isInteger(jaar) && jaar >= 0).toBe(true);
          }
      }),
      aangehouden,
    );
  });

  it('raken nooit een partij met alleen immateriële baten', () => {
    fc.assert(
      fc.property(geval, (invoer) => {
        const metInwoners = {
          ...invoer,
          posten: [
            ...(invoer['posten'] as Ruw[]),
            { id: 'geluk', richting: 'baten', categorie: 'immaterieel', partij: 'inwoners', hoeveelheid: 1, prijs: 9_999_999 },
          ],
        };
        const { varianten, verhoudingen, totaal } = reken(metInwoners);
        const zonder = reken(invoer);
        expect(varianten.map(({ overdrachten }) => overdrachten)).toEqual(zonder.varianten.map(({ overdrachten }) => overdrachten));
        expect(verhoudingen.verhoudingFinancieel).toBe(zonder.verhoudingen.verhoudingFinancieel);
        expect(verhoudingen.verhoudingGemeentelijk).toBe(zonder.verhoudingen.verhoudingGemeentelijk);
        expect(totaal.kas).toEqual(zonder.totaal.kas);
      }),
      { numRuns: 60 },
    );
  });
});

describe('wat een vorm mag', () => {
  it('een deelnemer betaalt niet meer terug dan zijn deel van de kosten', () => {
    fc.assert(
      fc.property(geval, (invoer) => {
        for (const { variant, veld, plan } of plannen(invoer)) {
          if (variant.vorm !== 'maatwerkbudget-revolverend') continue;
          const terug = som(plan.overdrachten.filter(({ grond }) => grond.startsWith('betaalt zijn deel')).map(({ bedrag }) => bedrag));
          expect(vergelijk(terug, totaleUitvoering(veld))).toBeLessThanOrEqual(0);
        }
      }),
      aangehouden,
    );
  });

  it('een resultaatbetaling blijft onder het plafond en een pot onder de besparing', () => {
    fc.assert(
      fc.property(geval, (invoer) => {
        for (const { variant, plan } of plannen(invoer)) {
          const betaald = som(plan.overdrachten.filter(({ grond }) => grond === 'betaalt voor het resultaat').map(({ bedrag }) => bedrag));
          if (variant.vorm === 'impact-bond' && variant.plafond !== undefined)
            expect(vergelijk(betaald, variant.plafond)).toBeLessThanOrEqual(0);
          const pot = som(plan.overdrachten.filter(({ grond }) => grond === 'deelt de besparing').map(({ bedrag }) => bedrag));
          if (variant.vorm === 'shared-savings' && teken(pot) > 0)
            expect(vergelijk(pot, min(variant.benchmark, variant.werkelijk))).toBeLessThanOrEqual(0);
        }
      }),
      aangehouden,
    );
  });

  it('op een budget wordt niet meer ingeboekt dan het bespaart', () => {
    fc.assert(
      fc.property(geval, (invoer) => {
        for (const { variant, veld, plan } of plannen(invoer)) {
          if (variant.vorm !== 'vooraf-inboeken' || variant.wijze !== 'taakstellend') continue;
          for (const rekening of variant.deelnemers) {
            const ingeboekt = plan.overdrachten.filter(({ van, grond }) => van === rekening && grond.startsWith('verwachte'));
            expect(vergelijk(som(ingeboekt.map(({ bedrag }) => bedrag)), kasbatenVan(rekening, veld))).toBeLessThanOrEqual(0);
          }
        }
      }),
      aangehouden,
    );
  });

  it('in een pool draagt niemand meer dan zijn baat, en samen precies wat te dragen is', () => {
    let poelen = 0;
    const sleutels = ['gelijk', 'evenredig', 'gelijk-netto', 'nucleolus', 'shapley'].map((sleutel) => ({ vorm: 'pooling', sleutel }));
    // Goedkope uitvoering, zodat er meestal genoeg baten zijn om samen te dragen.
    const goedkoop = (post: Ruw): Ruw => (post['partij'] === 'uitvoerder' ? { ...post, hoeveelheid: 0.01 } : post);
    fc.assert(
      fc.property(geval, (gegeven) => {
        const invoer = { ...gegeven, posten: (gegeven['posten'] as Ruw[]).map(goedkoop), varianten: sleutels };
        for (const { variant, veld, plan } of plannen(invoer)) {
          if (variant.vorm !== 'pooling' || variant.sleutel === 'vast' || plan.geweigerd !== undefined || plan.overdrachten.length === 0)
            continue;
          poelen += 1;
          const { winst } = winstEnVerlies(veld);
          for (const { rekening, bedrag: baat } of winst) {
            const inbreng = som(plan.overdrachten.filter(({ van }) => van === rekening).map(({ bedrag }) => bedrag));
            expect(vergelijk(inbreng, baat)).toBeLessThanOrEqual(0);
          }
          // Na een volledige pool is elke verliezer en elke uitvoerder in contante waarde quitte.
          for (const { rekening, bedrag } of winstEnVerlies(veld).verlies) {
            const ontvangen = som(plan.overdrachten.filter(({ naar }) => naar === rekening).map((rij) => rij.bedrag));
            expect(gelijk(ontvangen, bedrag)).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(poelen).toBeGreaterThan(100);
  });
});

describe('na elke variant', () => {
  it('is de som over partijen en over rekeningen het echte totaal, op de getoonde afronding na', () => {
    fc.assert(
      fc.property(geval, (invoer) => {
        const centen = (bedrag: number): number => Math.round(bedrag * 100);
        for (const { ncw, perPartij, perRekening, afronding } of reken(invoer).varianten) {
          for (const [naam, rijen] of [
            ['perPartij', perPartij],
            ['perRekening', perRekening],
          ] as const) {
            const opgeteld = rijen.reduce((rest, rij) => rest + centen(rij.ncw), 0);
            expect(opgeteld + centen(afronding?.[naam] ?? 0)).toBe(centen(ncw));
            expect(Math.abs(centen(afronding?.[naam] ?? 0))).toBeLessThanOrEqual(rijen.length);
          }
        }
      }),
      aangehouden,
    );
  });

  it('is de NCW die van het geheel, tenzij de vorm zelf kosten toevoegt', () => {
    fc.assert(
      fc.property(geval, (invoer) => {
        const uitkomst = reken(invoer);
        for (const [nummer, { ncw }] of uitkomst.varianten.entries()) {
          const ruw = (invoer['varianten'] as Ruw[])[nummer];
          const extra = (ruw?.['transactiekosten'] ?? ruw?.['leerkosten']) as { bedrag: number } | undefined;
          expect(ncw).toBe(Math.round((uitkomst.totaal.kas.ncw - (extra?.bedrag ?? 0)) * 100) / 100);
        }
      }),
      aangehouden,
    );
  });

  it('verandert een overdracht binnen een partij haar netto niet', () => {
    fc.assert(
      fc.property(geval, (invoer) => {
        for (const { plan, veld } of plannen(invoer)) {
          const binnen = plan.overdrachten.filter(({ van, naar }) => van.partij === naar.partij);
          const netto = som(
            binnen.flatMap(({ bedrag, jaar }) => [
              veld.disconto.contantIn(bedrag, jaar),
              maal(veld.disconto.contantIn(bedrag, jaar), { teller: -1n, noemer: 1n }),
            ]),
          );
          expect(netto.teller).toBe(0n);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('het geheel', () => {
  it('de volgorde van posten en partijen verandert niets', () => {
    fc.assert(
      fc.property(geval, fc.integer(), (invoer, zaad) => {
        const schud = (rij: readonly Ruw[]): Ruw[] =>
          rij.toSorted((a, b) => Math.sin(zaad + JSON.stringify(a).length) - Math.sin(zaad + JSON.stringify(b).length)).toReversed();
        const bereik = { hoeveelheid: { laag: 0, basis: 2, hoog: 9, verdeling: 'pert' } };
        const posten = (invoer['posten'] as Ruw[]).map((post, nummer) => (nummer % 3 === 0 ? { ...post, ...bereik } : post));
        const een = reken({ ...invoer, posten, onzekerheid: { trekkingen: 50, zaad: 7 } });
        const ander = reken({
          ...invoer,
          posten: schud(posten),
          partijen: schud(invoer['partijen'] as Ruw[]),
          onzekerheid: { trekkingen: 50, zaad: 7 },
        });
        const zonderPlaats = ({ posten: rijen, gevoeligheid, waarschuwingen, ...rest }: typeof een) => ({
          ...rest,
          posten: rijen.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
          omslagpunten: gevoeligheid.omslagpunten.toSorted((a, b) => (a.post + a.veld < b.post + b.veld ? -1 : 1)),
          codes: waarschuwingen.map(({ code }) => code).toSorted(),
        });
        expect(zonderPlaats(ander)).toEqual(zonderPlaats(een));
      }),
      { numRuns: 60 },
    );
  });

  it('alle bedragen keer tien maakt de NCW tien keer zo groot en laat verhoudingen en index staan', () => {
    fc.assert(
      fc.property(geval, (invoer) => {
        const keer = (post: Ruw): Ruw => ({ ...post, prijs: Math.round((post['prijs'] as number) * 1000) / 100 });
        const een = reken({ ...invoer, varianten: [] });
        const tien = reken({ ...invoer, varianten: [], posten: (invoer['posten'] as Ruw[]).map(keer) });
        // Op de cent afgerond scheelt tien keer een afgerond bedrag hoogstens vijf cent.
        expect(Math.abs(Math.round(tien.totaal.ncw * 100) - Math.round(een.totaal.ncw * 1000))).toBeLessThanOrEqual(5);
        expect(tien.verhoudingen).toEqual(een.verhoudingen);
        expect([tien.scheefheid.rekening.index, tien.scheefheid.partij.index]).toEqual([
          een.scheefheid.rekening.index,
          een.scheefheid.partij.index,
        ]);
        expect(tien.totaal.terugverdientijdJaren).toBe(een.totaal.terugverdientijdJaren);
        expect(tien.totaal.interneRentevoet).toBe(een.totaal.interneRentevoet);
      }),
      aangehouden,
    );
  });

  it('de index ligt van 0 tot en met 1', () => {
    fc.assert(
      fc.property(geval, (invoer) => {
        const uitkomst = reken(invoer);
        const alle = [uitkomst.scheefheid, ...uitkomst.varianten.flatMap(({ scheefheid }) => scheefheid.na ?? [])];
        for (const { rekening, partij } of alle)
          for (const { index } of [rekening, partij])
            if (index !== undefined) {
              expect(index).toBeGreaterThanOrEqual(0);
              expect(index).toBeLessThanOrEqual(1);
            }
      }),
      aangehouden,
    );
  });

  it('trekkingen zonder spreiding geven precies de vaste uitkomst', () => {
    fc.assert(
      fc.property(geval, (invoer) => {
        const vast = (waarde: unknown): Ruw => ({ laag: waarde, basis: waarde, hoog: waarde, verdeling: 'pert' });
        const posten = (invoer['posten'] as Ruw[]).map((post) => ({
          ...post,
          prijs: vast(post['prijs']),
          hoeveelheid: vast(post['hoeveelheid']),
        }));
        const uitkomst = reken({ ...invoer, varianten: [], posten, onzekerheid: { trekkingen: 20, zaad: 3 } });
        const zelfde = ({ ncw }: { ncw: number }) => ({ p10: ncw, p50: ncw, p90: ncw });
        expect(uitkomst.onzekerheid?.totaal).toMatchObject({ ...zelfde(uitkomst.totaal), kas: zelfde(uitkomst.totaal.kas) });
        for (const rij of uitkomst.perPartij)
          expect(uitkomst.onzekerheid?.perPartij.find(({ partij }) => partij === rij.partij)).toMatchObject({
            ...zelfde(rij),
            kas: zelfde(rij.kas),
          });
      }),
      { numRuns: 60 },
    );
  });
});
