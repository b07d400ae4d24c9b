import { describe, expect, it } from 'vitest';
import { jargonZonderBegrip, ZONDER_BEGRIP } from '../../../../src/kennisbank/inhoudscontrole/jargon.ts';
import { soorten } from '../../../../src/kennisbank/model/regelset.ts';
import { tekstenVan } from '../../../../src/kennisbank/teksten.ts';
import { bron, leesEchteKennis, tekst } from '../../hulp.ts';
import { metUitleg, proefset } from './proefset.ts';

const woorden = (uitleg: string, erbij: readonly unknown[] = []): (string | undefined)[] => {
  const { begrippen = [], ...rest } = metUitleg(uitleg);
  return jargonZonderBegrip(proefset({ ...rest, begrippen: [...begrippen, ...erbij] })).map(
    ({ melding }) => /^"([^"]+)"/.exec(melding)?.[1],
  );
};

describe('jargon zonder begrip', () => {
  it.each([
    ['De POH doet mee.', ['POH']],
    ['De NZa beslist, met de POH-ggz.', ['NZa', 'POH']],
    ['Een nulmeting en een caseload.', ['nulmeting', 'caseload']],
    ['Geld via de wrong pocket.', ['wrong pocket']],
  ])('"%s" heeft %j', (uitleg, verwacht) => expect(woorden(uitleg)).toEqual(verwacht));

  it.each([
    'De gemeente betaalt uit het budget.',
    'Zie deel II en IV.',
    'Subsidie van ZonMw en ParkinsonNet.',
    'Regeling BR/REG-23148.',
    'Een nulmetingen-achtig woord.',
  ])('"%s" heeft er geen', (uitleg) => expect(woorden(uitleg)).toEqual([]));

  it('een begrip, een synoniem of een naam met een eigen bladzijde legt het uit', () => {
    const begrip = { id: 'poh', naam: 'Praktijkondersteuner', synoniemen: ['POH'], uitleg: tekst('Helpt de huisarts.'), bron };
    expect(woorden('De POH doet mee.', [begrip])).toEqual([]);
    const uwv = { id: 'uwv', naam: 'UWV', omschrijving: tekst('Een partij.'), bron };
    expect(jargonZonderBegrip(proefset({ ...metUitleg('Het UWV betaalt.'), partijsoorten: [uwv] }))).toEqual([]);
  });

  it('een naam op de lijst van uitzonderingen krijgt geen begrip', () =>
    expect(woorden('Zorgverzekeraar CZ doet mee met de POH.')).toEqual(['POH']));

  const kennis = leesEchteKennis().regelset;

  it.each([...ZONDER_BEGRIP])('"%s" staat nog in de kennisbank en is daar geen begrip (%s)', (woord) => {
    const alsWoord = new RegExp(`(?<![\\p{L}])${woord}(?![\\p{L}])`, 'u');
    expect(
      soorten.some((soort) => kennis.items[soort].some((item) => tekstenVan(item).some((leestekst) => alsWoord.test(leestekst.tekst)))),
    ).toBe(true);
    expect(kennis.items.begrippen.flatMap(({ naam, synoniemen }) => [naam, ...synoniemen])).not.toContain(woord);
  });

  it('legt in de echte kennisbank elke andere afkorting uit', () => {
    expect(jargonZonderBegrip(kennis).map(({ melding }) => melding)).toEqual([]);
  });

  it('meldt een woord één keer, met hoe vaak het elders staat, als waarschuwing', () => {
    const gevonden = jargonZonderBegrip(
      proefset({
        begrippen: ['een', 'twee', 'drie'].map((id) => ({ id, naam: id, uitleg: tekst('Van de POH.'), bron })),
      }),
    );
    expect(gevonden).toMatchObject([{ plaats: { item: 'een' }, ernst: 'waarschuwing' }]);
    expect(gevonden[0]?.melding).toContain('in 2 andere items');
  });
});
