import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rekenUit } from '../../../src/advies/businesscase/rekenBusinesscase.ts';
import { alsMarkdown } from '../../../src/documenten/alsMarkdown.ts';
import { businesscaseDocument } from '../../../src/documenten/businesscaseDocument.ts';
import { delenVan, regelsVan, type Blok, type Document, type Tabel } from '../../../src/documenten/document.ts';
import { bedrag } from '../../../src/documenten/notatie.ts';
import { kennis, voorbeeld } from '../businesscase/hulp.ts';
import { ALLES, LPBL, SROI, type Ruw } from '../businesscase/vragen.ts';
import { naslag } from './maak.ts';
import { businesscase } from './willekeurigeBusinesscase.ts';

function maak(invoer: Ruw) {
  const { geval, uitkomst } = rekenUit(invoer, kennis);
  return { uitkomst, document: businesscaseDocument(uitkomst, geval.partijen, naslag) };
}

const tabellenVan = ({ blokken }: Document): readonly Tabel[] =>
  blokken.flatMap((blok: Blok) => (blok.soort === 'tabel' ? [blok] : blok.soort === 'figuur' ? [blok.tabel] : []));

/** Elk bedrag dat in een tekst staat, zoals het er staat. */
const bedragenIn = (tekst: string): readonly string[] => tekst.match(/−?\d{1,3}(?:\.\d{3})*,\d\d(?!\d|%)/g) ?? [];

/** Elk getal in een antwoord, als bedrag geschreven, en elk bedrag dat in zijn zinnen staat. */
function bedragenVan(waarde: unknown): readonly string[] {
  if (typeof waarde === 'number') return [bedrag(waarde)];
  if (typeof waarde === 'string') return bedragenIn(waarde);
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(bedragenVan) : [];
}

/** Alle tekst van een document, zonder de regels afronding: die rekent het document zelf uit. */
function tekstenVan(document: Document): readonly string[] {
  const figuren = document.blokken.flatMap((blok) => (blok.soort === 'figuur' ? [blok.tekstalternatief] : []));
  const regels = regelsVan(document).flatMap((regel) =>
    delenVan(regel).flatMap((deel) => (typeof deel === 'string' ? [deel] : Object.values(deel).filter((stuk) => typeof stuk === 'string'))),
  );
  const cellen = tabellenVan(document).flatMap(({ rijen }) =>
    rijen.filter(({ slot }) => slot !== 'afronding').flatMap((rij) => rij.cellen),
  );
  return [...figuren, ...regels, ...cellen];
}

function verwachtAlleenCijfersUitHetAntwoord(invoer: Ruw): void {
  const { uitkomst, document } = maak(invoer);
  const bekend = new Set(bedragenVan(uitkomst));
  for (const tekst of tekstenVan(document))
    for (const cijfer of bedragenIn(tekst)) expect(bekend.has(cijfer), `${cijfer} in "${tekst}"`).toBe(true);
}

describe('een businesscase als document', () => {
  it.each<[string, Ruw]>([
    ['elke vorm', ALLES],
    ['de deur lpbl', LPBL],
    ['de deur sroi', SROI],
    ['het referentievoorbeeld', voorbeeld('referentie').invoer],
  ])('noemt geen bedrag dat niet in het antwoord staat: %s', (_, invoer) => verwachtAlleenCijfersUitHetAntwoord(invoer));

  it('doet dat bij geen enkele businesscase', () => {
    fc.assert(fc.property(businesscase, verwachtAlleenCijfersUitHetAntwoord), { numRuns: 60 });
  });

  it('geeft elke tabel en elke figuur een eigen naam, zodat een lijst ervan te lezen is', () => {
    const namen = tabellenVan(maak(ALLES).document).map(({ bijschrift }) => bijschrift);
    expect(new Set(namen).size).toBe(namen.length);
  });

  it('telt in elke tabel met een totaal op tot dat totaal, de afronding meegerekend', () => {
    const centen = (tekst: string): number => Number(tekst.replaceAll('.', '').replace(',', '').replace('−', '-'));
    fc.assert(
      fc.property(businesscase, (invoer) => {
        for (const { kolommen, rijen, bijschrift } of tabellenVan(maak(invoer).document)) {
          const totaal = rijen.at(-1);
          if (totaal?.slot !== 'totaal') continue;
          for (const [plaats, { getal }] of kolommen.entries()) {
            if (!getal || totaal.cellen[plaats] === '') continue;
            const som = rijen.slice(0, -1).reduce((rest, { cellen }) => rest + centen(cellen[plaats] ?? ''), 0);
            expect(som, bijschrift).toBe(centen(totaal.cellen[plaats] ?? ''));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('laat in het referentievoorbeeld zien dat een revolverend budget het totaal van de gemeente niet verandert', () => {
    const { document } = maak(voorbeeld('referentie').invoer);
    const vergelijking = tabellenVan(document).find(({ bijschrift }) => bijschrift.startsWith('Netto in kas per partij onder elke vorm'));
    const gemeente = vergelijking?.kolommen.findIndex(({ kop }) => kop === 'Gemeente') ?? -1;
    const bij = (naam: string): string | undefined => vergelijking?.rijen.find(({ cellen }) => cellen[0]?.includes(naam))?.cellen[gemeente];
    expect([bij('Maatwerkbudget'), bij('revolverend')]).toEqual(['6.503,43', '6.503,43']);
  });

  it('noemt elke vorm, ook een die niet kan, met haar risico en aannames', () => {
    const { uitkomst, document } = maak(ALLES);
    const tekst = alsMarkdown(document);
    const koppen = document.blokken.flatMap((blok) => (blok.soort === 'kop' && blok.niveau === 3 ? [blok.tekst] : []));
    expect(koppen).toHaveLength(uitkomst.varianten.length);
    expect(tekst).toContain('kan zo niet; zie hieronder waarom.');
    for (const { zin, risico } of uitkomst.varianten) {
      expect(tekst).toContain(zin.slice(0, 30));
      for (const { drager } of risico) expect(tekst).toContain(drager.slice(0, 20));
    }
  });

  it('zet PM bij een post zonder prijs en zegt dat de verhoudingen die niet meetellen', () => {
    const { document } = maak(ALLES);
    const posten = tabellenVan(document).find(({ bijschrift }) => bijschrift === 'Kosten en baten');
    expect(posten?.rijen.find(({ cellen }) => cellen[0] === 'onbekend')?.cellen.slice(3, 5)).toEqual(['PM', 'PM']);
    expect(alsMarkdown(document)).toContain('exclusief PM');
  });

  it('geeft elke post zijn herkomst, en de genoemde bron haar titel', () => {
    const { document } = maak(ALLES);
    const tekst = alsMarkdown(document);
    expect(tekst).toContain('bron (lpbl-2014, 4.3)');
    expect(tekst).toMatch(/- \*\*lpbl-2014\*\* Meta analyse/);
  });

  it('laat weg wat een kort antwoord weglaat', () => {
    const { geval, uitkomst } = rekenUit(ALLES, kennis);
    const { perJaar: _jaren, gevoeligheid: _gevoelig, vergelijking: _vergelijking, onzekerheid: _kansen, varianten, ...rest } = uitkomst;
    const kort = {
      ...rest,
      varianten: varianten.map(({ overdrachten: _o, perRekening: _r, scheefheid: _s, aannames: _a, ...variant }) => variant),
    };
    const tekst = alsMarkdown(businesscaseDocument(kort, geval.partijen, naslag));
    for (const weg of ['Door de jaren heen', 'Hoe zeker is dit', 'Wie wat aan wie betaalt']) expect(tekst).not.toContain(weg);
    expect(tekst).toContain('Netto per partij voor en na: 1. De Wmo betaalt');
  });

  it('draagt dat het een concept is, de peildatum, de regelset en hoe iemand een fout meldt', () => {
    const { document } = maak(SROI);
    const tekst = alsMarkdown(document);
    for (const deel of [
      'Dit is een concept.',
      'peildatum 22 november 2026 (2026-11-22)',
      'regelset 1',
      'Klopt er iets niet?',
      'contact@ontschot.example',
    ])
      expect(tekst).toContain(deel);
    expect(document.voetregel).toBe('Concept. Businesscase. Peildatum 22 november 2026, regelset 1.');
  });
});
