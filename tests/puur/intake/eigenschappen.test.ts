import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesInitiatief } from '../../../src/advies/leesInitiatief.ts';
import { neemIn } from '../../../src/intake/neemIn.ts';
import { leesEchteKennis } from '../hulp.ts';
import { intakeVan } from './hulp.ts';

const kennis = leesEchteKennis();
const { lexicon } = kennis.regelset.items;
const lexiconwoord = fc.constantFrom(...lexicon.flatMap(({ woorden, alleenBij }) => [...woorden, ...alleenBij]));
const gewoon = fc.constantFrom(
  'geen',
  'zonder',
  'niet',
  'voor',
  'de',
  'en',
  'of',
  'maar',
  '70',
  '3',
  '€ 250.000',
  '18 maanden',
  '2 jaar',
  '1 op de 5',
  'niet mee',
  '5%',
);
const teken = fc.constantFrom('. ', ', ', ' ', ' ', '\n', '-', '; ', ' (', '…');
/** Tekst die ergens op lijkt: woorden uit het lexicon met ontkenningen, getallen, leestekens en wat willekeurige tekens ertussen. */
const beschrijving = fc
  .array(fc.tuple(fc.oneof(lexiconwoord, gewoon, fc.string({ unit: 'binary', maxLength: 6 })), teken), { maxLength: 40 })
  .map((delen) => delen.flat().join(''));
const elkeTekst = fc.oneof(beschrijving, fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }));

describe('de intake', () => {
  it('loopt op geen enkele tekst vast en geeft altijd hetzelfde', () => {
    fc.assert(
      fc.property(elkeTekst, (tekst) => {
        expect(intakeVan(kennis, tekst)).toEqual(intakeVan(kennis, tekst));
      }),
      { numRuns: 300 },
    );
  });

  it('geeft bij elk voorstel de plekken van woorden die daar echt staan', () => {
    fc.assert(
      fc.property(elkeTekst, (tekst) => {
        const { voorstellen, uitgesloten } = intakeVan(kennis, tekst);
        for (const { woorden } of [...voorstellen, ...uitgesloten]) {
          expect(woorden.length).toBeGreaterThan(0);
          for (const woord of woorden) {
            expect(woord.eind).toBeGreaterThan(woord.begin);
            expect(tekst.slice(woord.begin, woord.eind)).toBe(woord.tekst);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('stelt alleen voor wat een initiatief mag hebben, elk voorstel los en de adviesvraag als geheel', () => {
    fc.assert(
      fc.property(beschrijving, (tekst) => {
        const { voorstellen, adviesvraag } = neemIn(kennis, { tekst, metOmschrijving: true });
        for (const { kenmerk, waarde } of voorstellen) {
          const antwoord = kennis.gevraagd.get(kenmerk)?.type === 'verzameling' ? [waarde] : waarde;
          const los =
            kenmerk === 'wetten' || kenmerk === 'domeinen'
              ? { [kenmerk]: antwoord }
              : { wetten: ['wmo'], kenmerken: { [kenmerk]: antwoord } };
          expect(leesInitiatief(los, kennis).fouten, `${kenmerk} ${String(waarde)}`).toEqual([]);
        }
        if (adviesvraag !== undefined) expect(leesInitiatief(adviesvraag, kennis).fouten).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('zegt van elke waarde maar één ding: voorgesteld of uitgesloten', () => {
    fc.assert(
      fc.property(beschrijving, (tekst) => {
        const { voorstellen, uitgesloten } = intakeVan(kennis, tekst);
        const sleutels = [...voorstellen, ...uitgesloten].map(({ kenmerk, waarde }) => `${kenmerk} ${String(waarde)}`);
        expect(new Set(sleutels).size).toBe(sleutels.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('een ontkend woord', () => {
  const gevallen = lexicon.flatMap(({ woorden, kenmerk, waarde, alleenBij }) =>
    waarde === undefined || alleenBij.length > 0 ? [] : woorden.map((woord) => ({ woord, kenmerk, waarde })),
  );

  it('uit het lexicon wordt nooit voorgesteld', () => {
    for (const { woord, kenmerk, waarde } of gevallen)
      for (const ervoor of ['geen', 'zonder', 'uitgezonderd de', 'zonder hulp van', 'niet met de', 'niet uit']) {
        const tekst = `Dit is ons plan, ${ervoor} ${woord}. Meer weten wij niet.`;
        const raak = intakeVan(kennis, tekst).voorstellen.filter((voorstel) => voorstel.kenmerk === kenmerk && voorstel.waarde === waarde);
        expect(raak, tekst).toEqual([]);
      }
  });
});
