import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rekenBusinesscase } from '../../../src/advies/businesscase/rekenBusinesscase.ts';
import { alsDocx } from '../../../src/documenten/alsDocx.ts';
import { businesscaseDocument } from '../../../src/documenten/businesscaseDocument.ts';
import { alinea, kop, stappenlijst, type Document } from '../../../src/documenten/document.ts';
import { kennis } from '../businesscase/hulp.ts';
import { ALLES } from '../businesscase/vragen.ts';
import { documentMet, naslag } from './maak.ts';

const casus: Document = businesscaseDocument(rekenBusinesscase(ALLES, kennis), [], naslag);

async function delenVan(document: Document): Promise<(naam: string) => string> {
  const delen = unzipSync(await alsDocx(document));
  return (naam) => {
    const deel = delen[naam];
    if (deel === undefined) throw new Error(`er is geen ${naam}`);
    return strFromU8(deel);
  };
}

/** Wat in XML niet mag staan. */
const STUURTEKENS = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

const TEKENS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const tekstVan = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .map(([, deel = '']) => deel.replaceAll(/&(\w+);/g, (heel, naam: string) => TEKENS[naam] ?? heel))
    .join('');

describe('een document als Word-bestand', () => {
  it('heeft echte koppen, op het niveau van het document', async () => {
    const xml = (await delenVan(casus))('word/document.xml');
    const aantal = (stijl: string): number => xml.split(`<w:pStyle w:val="${stijl}"/>`).length - 1;
    const koppen = (niveau: number): number => casus.blokken.filter((blok) => blok.soort === 'kop' && blok.niveau === niveau).length;
    expect([aantal('Title'), aantal('Heading1'), aantal('Heading2')]).toEqual([1, koppen(2), koppen(3)]);
  });

  it('herhaalt van elke tabel de kopregel, en breekt geen rij over een bladzijde', async () => {
    const xml = (await delenVan(casus))('word/document.xml');
    const tabellen = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tabellen).toHaveLength(casus.blokken.filter(({ soort }) => soort === 'tabel' || soort === 'figuur').length);
    for (const tabel of tabellen) {
      const rijen = tabel.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
      expect(rijen[0]).toContain('<w:tblHeader/>');
      expect(rijen.filter((rij) => rij.includes('<w:tblHeader/>'))).toHaveLength(1);
      expect(rijen.every((rij) => rij.includes('<w:cantSplit/>'))).toBe(true);
    }
  });

  it('geeft elke grafiek een tekstalternatief, en zet namen niet door een balk', async () => {
    const deel = await delenVan(casus);
    const figuren = casus.blokken.filter((blok) => blok.soort === 'figuur');
    const alternatieven = [...deel('word/document.xml').matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, tekst]) => tekst);
    expect(alternatieven).toEqual(figuren.map(({ tekstalternatief }) => tekstalternatief));
    for (const nummer of figuren.keys()) {
      const xml = deel(`word/charts/chart${nummer + 1}.xml`);
      expect(xml.match(/<c:catAx>.*<\/c:catAx>/s)?.[0]).toContain('<c:tickLblPos val="low"/>');
    }
  });

  it('zegt onder elke bladzijde dat het een concept is, en zet de taal op Nederlands', async () => {
    const deel = await delenVan(casus);
    expect(tekstVan(deel('word/footer1.xml'))).toContain('Concept. Businesscase. Peildatum 22 november 2026, regelset 1.');
    expect(deel('word/styles.xml')).toContain('w:val="nl-NL"');
    expect(deel('docProps/core.xml')).toContain('<dc:title>Businesscase</dc:title>');
  });

  it('laat elke genummerde lijst bij 1 beginnen', async () => {
    const xml = (await delenVan(documentMet(...stappenlijst(['a', 'b']), kop(2, 'En'), ...stappenlijst(['c']))))('word/document.xml');
    const nummers = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(nummers[0]).toBe(nummers[1]);
    expect(nummers[2]).not.toBe(nummers[0]);
  });

  it('toont elke tekst zoals zij is, en houdt het bestand heel', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (inhoud) => {
        const xml = (await delenVan(documentMet(alinea(inhoud))))('word/document.xml');
        const mag = inhoud.toWellFormed().replaceAll(STUURTEKENS, '');
        expect(tekstVan(xml).replaceAll(/\s/g, '')).toBe(`Proef${mag}`.replaceAll(/\s/g, ''));
        expect(xml).not.toMatch(STUURTEKENS);
      }),
      { numRuns: 60 },
    );
  });
});
