import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsMarkdown } from '../../../src/documenten/alsMarkdown.ts';
import { alinea, kop, opsommingslijst, stappenlijst } from '../../../src/documenten/document.ts';
import { documentMet } from './maak.ts';

const wild = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc
    .array(fc.constantFrom('*', '_', '`', '<b>', '&amp;', '[x](y)', '# ', '- ', '1. ', '|', '\\', ' ', '\n', 'woord', '~~', '> ', '+ '), {
      maxLength: 12,
    })
    .map((delen) => delen.join('')),
);

/** De tekst zoals een lezer van Markdown haar terugziet: zonder de strepen die een teken gewoon maken. */
const gelezen = (markdown: string): string => markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
const gewoon = (tekst: string): string => tekst.replaceAll(/\s+/g, ' ').trim();
/** Met een gewone letter op elke plek die met een streep gewoon gemaakt is. */
const zonderOntsnapt = (markdown: string): string => markdown.replaceAll(/\\[!-/:-@[-`{-~]/g, 'x');

describe('een document als Markdown', () => {
  it('geeft koppen, lijsten, nadruk en bronnen', () => {
    const tekst = alsMarkdown(
      documentMet(
        kop(2, 'Wat helpt'),
        alinea([{ vet: 'Let op.' }, ' Zo staat het er. ', { bron: { bron: 'aef-2023', plaats: '4.1.2' } }]),
        ...opsommingslijst(['een', [{ cursief: 'twee' }]]),
        ...stappenlijst(['eerst', 'dan']),
      ),
    );
    expect(tekst).toBe(
      '# Proef\n\n## Wat helpt\n\n**Let op.** Zo staat het er. (aef-2023, 4.1.2)\n\n- een\n- *twee*\n\n1. eerst\n2. dan\n',
    );
  });

  it('geeft een tabel met kopregel, en getallen rechts', () => {
    const tekst = alsMarkdown(
      documentMet({
        soort: 'tabel',
        bijschrift: 'Per partij',
        kolommen: [{ kop: 'Partij' }, { kop: 'Netto', getal: true }],
        rijen: [{ cellen: ['Gemeente | Dorp', '1,00'] }, { cellen: ['Samen', '1,00'], slot: 'totaal' }],
      }),
    );
    expect(tekst).toContain('**Per partij**\n\n| Partij | Netto |\n| --- | ---: |\n| Gemeente \\| Dorp | 1,00 |\n| **Samen** | **1,00** |');
  });

  it('geeft bij een figuur het tekstalternatief en de tabel', () => {
    const tabel = { soort: 'tabel', bijschrift: 'Stand', kolommen: [{ kop: 'Jaar' }], rijen: [{ cellen: ['Jaar 0'] }] } as const;
    const tekst = alsMarkdown(
      documentMet({
        soort: 'figuur',
        bijschrift: 'Verloop',
        tekstalternatief: 'De lijn stijgt.',
        grafiek: { type: 'verloop', waarden: [1] },
        tabel,
      }),
    );
    expect(tekst).toContain('**Verloop**. De lijn stijgt.\n\n**Stand**');
    expect(tekst).toContain('| Jaar 0 |');
  });

  it('laat elke tekst precies zo lezen als zij is', () => {
    fc.assert(
      fc.property(wild, (inhoud) => {
        fc.pre(gewoon(inhoud) !== '');
        const regel = alsMarkdown(documentMet(alinea(inhoud)))
          .split('\n')
          .slice(2, -1);
        expect(regel).toHaveLength(1);
        expect(gelezen(regel[0] ?? '')).toBe(gewoon(inhoud));
      }),
    );
  });

  it('maakt van wat iemand invult nooit opmaak, HTML, een link of een kop', () => {
    fc.assert(
      fc.property(wild, (inhoud) => {
        const regel = zonderOntsnapt(
          alsMarkdown(documentMet(alinea(inhoud)))
            .slice('# Proef\n\n'.length)
            .trim(),
        );
        expect(regel).not.toMatch(/[*`<>[\]~]|&#?\w+;|^[-+#=|]|^\d+[.)]\s/);
      }),
    );
    const cel = alsMarkdown(
      documentMet({ soort: 'tabel', bijschrift: '', kolommen: [{ kop: 'a' }], rijen: [{ cellen: ['x | y\n<script>'] }] }),
    );
    expect(cel).toContain('| x \\| y \\<script\\> |');
  });
});
