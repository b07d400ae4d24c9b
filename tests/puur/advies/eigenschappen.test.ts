import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geefAdvies, ONDERDELEN, type Advies } from '../../../src/advies/geefAdvies.ts';
import { feitenVan } from '../../../src/advies/initiatief.ts';
import { weegBelemmeringen } from '../../../src/advies/belemmeringen.ts';
import { bepaalVervolg } from '../../../src/advies/vervolg/vervolgvragen.ts';
import { maakVeranderadvies } from '../../../src/advies/watMoetVeranderen.ts';
import { weegVormen, type GewogenVorm } from '../../../src/advies/vormen.ts';
import type { Peildatum } from '../../../src/kennisbank/peildatum.ts';
import type { Uitleg, Vraag } from '../../../src/advies/vraag.ts';
import { lees, leesEchteKennis } from '../hulp.ts';
import { alleAntwoorden, alsInvoer, eenInvoer, eenPeildatum, enkeleKenmerken, type Invoer } from '../willekeurigInitiatief.ts';

/** Wat voor elk initiatief geldt, met de kennisbank zoals zij is. */

const kennis = leesEchteKennis();
const { items } = kennis.regelset;
const SOORTEN = ['categorie', 'instrument', 'bekostigingswijze', 'verdeling'];
const inrichtingen = items.kenmerken.filter(({ type }) => type === 'inrichting').map(({ id }) => id);
const antwoorden = alleAntwoorden(kennis);
const bekend = enkeleKenmerken(kennis);
const invoer = eenInvoer(kennis);

function vraagVan(invoerVan: Invoer, dag: Peildatum): Vraag {
  const initiatief = lees(invoerVan, kennis);
  return { kennis, stand: kennis.opPeildatum(dag), initiatief, feiten: kennis.leidAf(feitenVan(initiatief)), uitleg: 'geen' };
}

function vormen(invoerVan: Invoer, dag: Peildatum): GewogenVorm[] {
  return weegVormen(vraagVan(invoerVan, dag));
}

function advies(invoerVan: unknown, peildatum: Peildatum, uitleg: Uitleg = 'geen'): Promise<Advies> {
  return geefAdvies(kennis, { initiatief: lees(invoerVan, kennis), peildatum, uitleg, onderdelen: ONDERDELEN, aannames: [] });
}

/** Van elke vorm wat de voorwaarden zeggen, los van of zij te krijgen is. */
function perVorm<W>(gewogen: readonly GewogenVorm[], neem: (vorm: GewogenVorm) => W): Map<string, W> {
  return new Map(gewogen.map((vorm) => [vorm.vorm.id, neem(vorm)]));
}

describe('elk advies', () => {
  it('noemt elke vorm precies één keer', async () => {
    const alle = items.financieringsvormen.map(({ id }) => id).toSorted((a, b) => a.localeCompare(b));
    await fc.assert(
      fc.asyncProperty(invoer, eenPeildatum, async (gegeven, dag) => {
        const { financieringsvormen = [] } = await advies(gegeven, dag);
        expect(financieringsvormen.map(({ id }) => id).toSorted((a, b) => a.localeCompare(b))).toEqual(alle);
      }),
      { numRuns: 100 },
    );
  });

  it('zet de vormen op volgorde: soort, dan passend en mogelijk samen naar geschiktheid, dan niet-beschikbaar, dan niet-passend', () => {
    const rang = { passend: 0, mogelijk: 0, 'niet-beschikbaar': 1, 'niet-passend': 2 };
    fc.assert(
      fc.property(invoer, eenPeildatum, (gegeven, dag) => {
        const sleutels = vormen(gegeven, dag).map(({ vorm, oordeel, weging }) => ({
          id: vorm.id,
          delen: [SOORTEN.indexOf(vorm.soort), rang[oordeel], -weging.geschiktheid, oordeel === 'passend' ? 0 : 1],
        }));
        for (const [plaats, { id, delen }] of sleutels.entries()) {
          const vorige = sleutels[plaats - 1];
          if (vorige === undefined) continue;
          const verschil = delen.findIndex((deel, plek) => deel !== vorige.delen[plek]);
          if (verschil === -1) expect(vorige.id < id, `${vorige.id} voor ${id}`).toBe(true);
          else expect(vorige.delen[verschil], `${vorige.id} voor ${id}`).toBeLessThan(delen[verschil] ?? Number.NaN);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('houdt geschiktheid, zekerheid en gelijkenis tussen 0 en 1', async () => {
    await fc.assert(
      fc.asyncProperty(invoer, eenPeildatum, async (gegeven, dag) => {
        const { financieringsvormen = [], praktijken = [] } = await advies(gegeven, dag);
        const fracties = [
          ...financieringsvormen.flatMap(({ geschiktheid, zekerheid }) => [geschiktheid, zekerheid]),
          ...praktijken.map(({ gelijkenis }) => gelijkenis),
        ];
        expect(fracties.filter((fractie) => !(fractie >= 0 && fractie <= 1))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('noemt bij een vorm alleen belemmeringen die zelf in het advies staan', async () => {
    await fc.assert(
      fc.asyncProperty(invoer, eenPeildatum, async (gegeven, dag) => {
        const { financieringsvormen = [], belemmeringen = [] } = await advies(gegeven, dag);
        const genoemd = new Set(belemmeringen.map(({ id }) => id));
        for (const { id, belemmeringen: eigen } of financieringsvormen)
          expect(
            eigen.filter((belemmering) => !genoemd.has(belemmering)),
            id,
          ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('oordeelt met uitleg hetzelfde als zonder, en noemt kort hoogstens drie redenen', async () => {
    await fc.assert(
      fc.asyncProperty(invoer, eenPeildatum, async (gegeven, dag) => {
        const [geen, kort, volledig] = await Promise.all([
          advies(gegeven, dag),
          advies(gegeven, dag, 'kort'),
          advies(gegeven, dag, 'volledig'),
        ]);
        const kern = ({ financieringsvormen = [], klaar, afbakening }: Advies): unknown => [
          financieringsvormen.map(({ id, oordeel, geschiktheid, zekerheid }) => [id, oordeel, geschiktheid, zekerheid]),
          klaar,
          afbakening?.oordeel,
        ];
        expect(kern(kort)).toEqual(kern(geen));
        expect(kern(volledig)).toEqual(kern(geen));
        for (const { id, redenen = [] } of kort.financieringsvormen ?? []) {
          const alle = volledig.financieringsvormen?.find((vorm) => vorm.id === id)?.redenen ?? [];
          expect(redenen.length).toBeLessThanOrEqual(3);
          expect(redenen.map(({ regel }) => regel)).toEqual(alle.slice(0, redenen.length).map(({ regel }) => regel));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('een antwoord erbij', () => {
  it('haalt nooit een vorm uit niet-passend en maakt nooit een passende vorm niet-passend', () => {
    fc.assert(
      fc.property(antwoorden, bekend, eenPeildatum, (alles, gegeven, dag) => {
        const eerst = perVorm(vormen(alsInvoer(alles, gegeven), dag), ({ weging }) => weging.oordeel);
        const open = Object.keys(alles).filter((id) => !gegeven.includes(id) && id !== 'inRegeling');
        for (const erbij of open)
          for (const { vorm, weging, oordeel } of vormen(alsInvoer(alles, [...gegeven, erbij]), dag)) {
            const was = eerst.get(vorm.id);
            if (was !== 'mogelijk') expect(weging.oordeel, `${vorm.id} na ${erbij}`).toBe(was);
            if (was === 'niet-passend') expect(oordeel, `${vorm.id} na ${erbij}`).toBe('niet-passend');
          }
      }),
      { numRuns: 250 },
    );
  });

  it('laat een belemmering die er niet is niet alsnog optreden', () => {
    fc.assert(
      fc.property(antwoorden, bekend, eenPeildatum, (alles, gegeven, dag) => {
        const eerst = new Set(weegBelemmeringen(vraagVan(alsInvoer(alles, gegeven), dag)).map(({ belemmering }) => belemmering.id));
        const daarna = weegBelemmeringen(vraagVan(alsInvoer(alles, Object.keys(alles)), dag)).map(({ belemmering }) => belemmering.id);
        expect(daarna.filter((id) => !eerst.has(id))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('verandert geen enkel oordeel meer als het advies klaar is, behalve een antwoord op wat overgeslagen is', () => {
    let klaar = 0;
    fc.assert(
      fc.property(
        antwoorden,
        fc.array(fc.constantFrom(...items.kenmerken.map(({ id }) => id)), { maxLength: 8 }),
        bekend,
        eenPeildatum,
        (alles, open, gegeven, dag) => {
          const weten = gegeven.filter((id) => !open.includes(id) || id === 'wetten' || id === 'domeinen');
          const overgeslagen = items.kenmerken.map(({ id }) => id).filter((id) => !weten.includes(id) && !open.includes(id));
          const vraag = vraagVan({ ...alsInvoer(alles, weten), overgeslagen }, dag);
          const gewogen = weegVormen(vraag);
          if (!bepaalVervolg(gewogen, weegBelemmeringen(vraag), vraag).klaar) return;
          klaar += 1;
          const daarna = vormen(alsInvoer(alles, [...weten, ...open.filter((id) => !overgeslagen.includes(id))]), dag);
          expect(perVorm(daarna, ({ oordeel }) => oordeel)).toEqual(perVorm(gewogen, ({ oordeel }) => oordeel));
        },
      ),
      { numRuns: 600 },
    );
    expect(klaar, 'adviezen die klaar waren').toBeGreaterThan(10);
  });
});

describe('wat moet veranderen', () => {
  it('doet wat het belooft: met die antwoorden is het oordeel wat er stond', () => {
    let gezien = 0;
    fc.assert(
      fc.property(invoer, eenPeildatum, (invoerVan, dag) => {
        const vraag = vraagVan(invoerVan, dag);
        for (const gewogen of weegVormen(vraag))
          for (const { wijzigingen, wordt } of maakVeranderadvies(vraag)(gewogen).watMoetVeranderen) {
            const anders = Object.fromEntries(wijzigingen.map(({ kenmerk, naar }) => [kenmerk, naar]));
            const { wetten = invoerVan.wetten, domeinen = invoerVan.domeinen, ...kenmerken } = anders;
            const straks = vormen({ wetten, domeinen, kenmerken: { ...invoerVan.kenmerken, ...kenmerken } }, dag);
            expect(straks.find(({ vorm }) => vorm.id === gewogen.vorm.id)?.oordeel, gewogen.vorm.id).toBe(wordt);
            gezien += 1;
          }
      }),
      { numRuns: 60 },
    );
    expect(gezien).toBeGreaterThan(100);
  });

  it('laat staan wat bekend is en niemand kan veranderen', () => {
    const feiten = new Set(items.kenmerken.filter(({ verandering }) => verandering.doorWie === 'niemand').map(({ id }) => id));
    fc.assert(
      fc.property(invoer, eenPeildatum, (invoerVan, dag) => {
        const vraag = vraagVan(invoerVan, dag);
        const wijzigingen = weegVormen(vraag)
          .flatMap((gewogen) => maakVeranderadvies(vraag)(gewogen).watMoetVeranderen)
          .flatMap((voorstel) => voorstel.wijzigingen);
        for (const { kenmerk, van, aard } of wijzigingen) {
          expect(aard).toBe(feiten.has(kenmerk) ? 'uitzoeken' : 'regelen');
          if (aard === 'uitzoeken') expect(van).toBeUndefined();
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('nog-niet', () => {
  it('op elke inrichting sluit geen vorm uit die zonder die antwoorden mogelijk was', () => {
    const nogNiet = Object.fromEntries(inrichtingen.map((id) => [id, 'nog-niet']));
    fc.assert(
      fc.property(antwoorden, bekend, eenPeildatum, (alles, gegeven, dag) => {
        const zonder = gegeven.filter((id) => !inrichtingen.includes(id));
        const eerst = perVorm(vormen(alsInvoer(alles, zonder), dag), ({ oordeel }) => oordeel);
        for (const { vorm, oordeel } of vormen(alsInvoer({ ...alles, ...nogNiet }, [...zonder, ...inrichtingen]), dag))
          if (oordeel === 'niet-passend') expect(eerst.get(vorm.id), vorm.id).toBe('niet-passend');
      }),
      { numRuns: 300 },
    );
  });
});

describe('de volgorde waarin iemand iets noemt', () => {
  it('maakt voor het advies niet uit: dezelfde inhoud, hetzelfde ontvangstbewijs', async () => {
    const achterstevoren = (waarde: unknown): unknown => {
      if (Array.isArray(waarde)) return [...waarde.toReversed(), ...waarde.slice(0, 1)];
      if (typeof waarde !== 'object' || waarde === null) return waarde;
      return Object.fromEntries(
        Object.entries(waarde)
          .toReversed()
          .map(([sleutel, deel]: [string, unknown]) => [sleutel, achterstevoren(deel)]),
      );
    };
    await fc.assert(
      fc.asyncProperty(invoer, eenPeildatum, async (gegeven, dag) => {
        const met = { ...gegeven, overgeslagen: ['fase', 'bewijs'] };
        const [eerst, daarna] = await Promise.all([advies(met, dag, 'volledig'), advies(achterstevoren(met), dag, 'volledig')]);
        expect(daarna.ontvangstbewijs?.inhoudSha256).toMatch(/^[0-9a-f]{64}$/);
        expect(daarna).toEqual(eerst);
      }),
      { numRuns: 60 },
    );
  });
});
