import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weegVormen } from '../../../../src/advies/vormen.ts';
import { maakConcept, type Concept } from '../../../../src/advies/concept/maakConcept.ts';
import { stelVraag } from '../../hulp.ts';
import { eenInvoer, eenPeildatum, type Invoer } from '../../willekeurigInitiatief.ts';
import { kennis, nagerekend } from './hulp.ts';

/** Wat voor elk initiatief geldt, met de kennisbank zoals zij is. */

/** Vaker een initiatief waarvan bekend is waar lasten en baten vallen; anders blijft het bij een schets. */
const geldkenmerken = fc.record(
  {
    lastenIn: fc.subarray(['wmo', 'jeugdwet', 'participatiewet', 'zvw', 'wonen'], { minLength: 1 }),
    batenIn: fc.subarray(['wmo', 'jeugdwet', 'zvw', 'wlz', 'veiligheid'], { minLength: 1 }),
    investering: fc.constantFrom(0, 1, 100_000.01, 10_000_000_000),
    aantalDeelnemers: fc.constantFrom(0, 1, 58, 1_000_000),
    batenNaMaanden: fc.constantFrom(0, 11, 12, 60, 600),
    doelgroepen: fc.subarray(['kwetsbare-inwoners', 'multiprobleemhuishoudens', 'mensen-met-schulden', 'ouderen']),
    maatwerkPerHuishouden: fc.boolean(),
  },
  { requiredKeys: [] },
);
const invoer = fc
  .tuple(eenInvoer(kennis), geldkenmerken)
  .map(([gegeven, geld]): Invoer => ({ ...gegeven, kenmerken: { ...gegeven.kenmerken, ...geld } }));

function metVormen(gegeven: unknown, datum: string) {
  const vraag = stelVraag(kennis, gegeven, { datum });
  const vormen = weegVormen(vraag);
  return { concept: maakConcept(vraag, vormen), vormen };
}

function vorElk(controleer: (concept: Concept, gegeven: Invoer, datum: string) => void, numRuns = 120): void {
  fc.assert(
    fc.property(invoer, eenPeildatum, (gegeven, datum) => {
      controleer(metVormen(gegeven, datum).concept, gegeven, datum);
    }),
    { numRuns },
  );
}

describe('elk concept', () => {
  it('is na te rekenen: de invoer geeft de uitkomst, en zonder uitkomst is er geen enkel bedrag', () => {
    let metUitkomst = 0;
    vorElk((concept) => {
      const uitkomst = nagerekend(concept);
      if (concept.uitkomst === undefined) expect(concept.invoer.posten.filter((post) => post['prijs'] !== undefined)).toEqual([]);
      else {
        metUitkomst += 1;
        expect(uitkomst).toMatchObject(concept.uitkomst);
      }
    });
    expect(metUitkomst).toBeGreaterThan(10);
  });

  it('geeft elke post een herkomst, en bij elk kengetal een bron die bestaat met haar plaats', () => {
    const bronnen = kennis.regelset.items.bronnen.map(({ id }) => id);
    vorElk(({ invoer: { posten } }) => {
      for (const post of posten) {
        expect(post['herkomst']).toMatchObject({ soort: expect.stringMatching(/^(kengetal|gebruiker|aanname)$/) as string });
        const { soort, bron, plaats } = post['herkomst'] as Record<string, string>;
        if (soort === 'aanname') expect(post).not.toHaveProperty('prijs');
        if (soort !== 'kengetal') continue;
        expect(bronnen).toContain(bron);
        expect(plaats).not.toBe('');
      }
    });
  });

  it('heeft alleen varianten van vormen die passend of mogelijk zijn, en noemt elke andere zulke vorm met een reden', () => {
    fc.assert(
      fc.property(invoer, eenPeildatum, (gegeven, datum) => {
        const { concept, vormen } = metVormen(gegeven, datum);
        const haalbaar = vormen.filter(({ oordeel }) => oordeel === 'passend' || oordeel === 'mogelijk').map(({ vorm }) => vorm.id);
        const genoemd = [...concept.invoer.varianten.map(({ vorm }) => vorm), ...concept.nietDoorgerekend.flatMap((rij) => rij.vormen)];
        expect(genoemd.map(String).toSorted()).toEqual(haalbaar.toSorted());
      }),
      { numRuns: 120 },
    );
  });

  it('vat samen in hoogstens vier zinnen', () => {
    vorElk(({ samenvatting }) => {
      expect(samenvatting.length).toBeGreaterThan(0);
      expect(samenvatting.length).toBeLessThanOrEqual(4);
      for (const zin of samenvatting) expect(zin).toMatch(/^\S.*\.$/);
    });
  });

  it('maakt in elke situatie samen evenveel: een vorm verplaatst geld en maakt het niet', () => {
    vorElk(({ beeld }) => {
      const sommen = (beeld?.situaties ?? []).map(({ perPartij }) => perPartij.reduce((samen, { netto }) => samen + netto, 0));
      // Per partij afgerond op de cent; en een impact bond die slaagt, kost hier niets extra.
      for (const som of sommen) expect(Math.abs(som - (sommen[0] ?? 0))).toBeLessThan(0.1);
    });
  });

  it('laat de gemeente met een revolverend budget binnen de gemeente precies zo staan als zonder afspraak', () => {
    let gezien = 0;
    vorElk(({ beeld, invoer: { partijen } }) => {
      const binnen = beeld?.situaties.find(({ id }) => id === 'revolverend-binnen-de-gemeente');
      const zonder = beeld?.situaties.find(({ id }) => id === 'zonder-afspraak');
      if (binnen === undefined || zonder === undefined) return;
      gezien += 1;
      const gemeente = partijen.find(({ soort }) => soort === 'gemeente')?.id;
      const van = (rij: typeof binnen): number | undefined => rij.perPartij.find(({ partij }) => partij === gemeente)?.netto;
      expect(binnen.herstelt ?? 'niet').toBe('niet');
      expect(van(binnen)).toBe(van(zonder));
    }, 200);
    expect(gezien).toBeGreaterThan(10);
  });

  it('zegt niet dat een tekort van het Rijk weg is als er niets van het Rijk verandert', () => {
    const gegeven = { wetten: ['werknemersverzekeringen'], kenmerken: { lastenIn: ['wpg', 'wsnp'], batenIn: ['veiligheid'] } };
    const { concept } = metVormen(gegeven, '2023-08-09');
    const binnen = concept.beeld?.situaties.find(({ id }) => id === 'revolverend-binnen-de-gemeente');
    expect(binnen?.herstelt).toBe('niet');
  });

  it('is hetzelfde als de lijsten in een andere volgorde staan', () => {
    fc.assert(
      fc.property(invoer, eenPeildatum, (gegeven, datum) => {
        const omgekeerd = {
          ...gegeven,
          kenmerken: Object.fromEntries(
            Object.entries(gegeven.kenmerken)
              .toReversed()
              .map(([naam, waarde]) => [naam, Array.isArray(waarde) ? waarde.toReversed() : waarde]),
          ),
        };
        expect(metVormen(omgekeerd, datum).concept).toEqual(metVormen(gegeven, datum).concept);
      }),
      { numRuns: 40 },
    );
  });
});
