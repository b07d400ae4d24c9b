import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rekenBusinesscase } from '../../../src/advies/businesscase/rekenBusinesscase.ts';
import { adviesDocument } from '../../../src/documenten/adviesDocument.ts';
import { alsHtml } from '../../../src/documenten/alsHtml.ts';
import { businesscaseDocument } from '../../../src/documenten/businesscaseDocument.ts';
import { alinea, kop, opsommingslijst, type Document } from '../../../src/documenten/document.ts';
import { adviesVoor } from '../../../scripts/motor.ts';
import { kennis } from '../businesscase/hulp.ts';
import { ALLES } from '../businesscase/vragen.ts';
import { documentMet, naslag } from './maak.ts';

const TEKENS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** De tekst zoals een browser haar toont, zonder de tags. */
const getoond = (html: string): string =>
  html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(#?\w+);/g, (heel, naam: string) => TEKENS[naam] ?? heel);
const lijf = (html: string): string => /<main>.*<\/main>/s.exec(html)?.[0] ?? '';

const casus: Document = businesscaseDocument(
  rekenBusinesscase(ALLES, kennis),
  [{ id: 'gemeente', soort: 'gemeente', naam: 'Gemeente Dorp' }],
  naslag,
);

describe('een document als HTML', () => {
  it('toont een naam met tekens van HTML als gewone tekst', async () => {
    const naam = `<script>alert("x")</script> & 'co' <img src=x onerror=alert(1)>`;
    const advies = await adviesVoor(kennis, { naam, wetten: ['wmo'] }, '2026-11-22');
    const html = alsHtml(adviesDocument(advies, naslag));
    expect(html).not.toMatch(/<script|<img|onerror=(?!alert\(1\)&gt;)/);
    expect(getoond(lijf(html))).toContain(`Advies voor ${naam}`);
  });

  it('toont elke tekst zoals zij is, waar zij ook staat', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (inhoud) => {
        const schoon = inhoud.trim();
        const html = alsHtml(
          documentMet(
            kop(2, inhoud),
            alinea([{ vet: inhoud }, inhoud, { cursief: inhoud }, { bron: { bron: inhoud, plaats: inhoud } }]),
            ...opsommingslijst([inhoud]),
            { soort: 'tabel', bijschrift: inhoud, kolommen: [{ kop: inhoud }], rijen: [{ cellen: [inhoud] }] },
          ),
        );
        const keer = schoon === '' ? 0 : getoond(lijf(html)).split(schoon).length - 1;
        if (schoon !== '') expect(keer).toBeGreaterThanOrEqual(9);
        expect(new Set(lijf(html).match(/<\w+/g))).toEqual(
          new Set([
            '<main',
            '<h1',
            '<h2',
            '<p',
            '<strong',
            '<em',
            '<span',
            '<ul',
            '<li',
            '<div',
            '<table',
            '<caption',
            '<thead',
            '<tr',
            '<th',
            '<tbody',
          ]),
        );
      }),
    );
  });

  it('heeft één h1, en slaat geen kopniveau over', () => {
    const niveaus = [...alsHtml(casus).matchAll(/<h(\d)/g)].map(([, niveau]) => Number(niveau));
    expect(niveaus.filter((niveau) => niveau === 1)).toHaveLength(1);
    for (const [plaats, niveau] of niveaus.entries()) expect(niveau - (niveaus[plaats - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('geeft elke tabel een bijschrift en koppen, en elke grafiek een titel, uitleg en tabel', () => {
    const html = alsHtml(casus);
    for (const tabel of html.match(/<table>.*?<\/table>/gs) ?? []) {
      expect(tabel).toMatch(/^<table><caption>[^<]+<\/caption><thead><tr><th scope="col"/);
      expect(tabel.match(/<tr[ >]/g)?.length).toBe((tabel.match(/<th scope="row">/g)?.length ?? 0) + 1);
    }
    const grafieken = html.match(/<svg .*?<\/svg>/gs) ?? [];
    expect(grafieken.length).toBe(casus.blokken.filter(({ soort }) => soort === 'figuur').length);
    for (const svg of grafieken) {
      const [, titel = '', uitleg = ''] = /role="img" aria-labelledby="([\w-]+) ([\w-]+)"/.exec(svg) ?? [];
      expect(svg).toMatch(new RegExp(`<title id="${titel}">[^<]+</title><desc id="${uitleg}">[^<]+</desc>`));
    }
    expect(html).toMatch(/<\/svg><\/figure>\n<div class="tabel"/);
  });

  it('gebruikt elke id één keer, en elke verwijzing komt ergens uit', () => {
    const html = alsHtml(casus);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const verwijzingen = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(verwijzingen.length).toBeGreaterThan(5);
    for (const id of verwijzingen) expect(ids).toContain(id);
  });

  it('heeft geen script, geen stijl in een attribuut en niets van buiten', () => {
    expect(alsHtml(casus)).not.toMatch(/<script|<link|<img|<iframe| style=| on\w+=|src=|url\(/);
  });
});
