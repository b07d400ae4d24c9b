import {
  AlignmentType,
  BorderStyle,
  Document as Worddocument,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IStylesOptions,
} from 'docx';
import { brontekst, delenVan, type Blok, type Document, type Lijst, type Regel, type Tabel, type Tekstdeel } from './document.ts';
import { metAslabelsOnderaan } from './docxPakket.ts';
import { grafiekrun } from './docxGrafiek.ts';
import { geldigeTekst } from './geldigeTekst.ts';

/** De tekstbreedte van een A4 met deze marges, in twintigsten van een punt. */
const MARGE = 1134;
const BREEDTE = 11_906 - 2 * MARGE;

const BLAUW = '1D4F91';
const GRIJS = '595959';
const STIPPEN = 'stippen';
const KOPPEN = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

/** Een document als Word-bestand: echte koppen, lijsten en tabellen met een kopregel, en grafieken die in Word te bewerken zijn. */
export async function alsDocx(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  const { titel, voetregel, blokken } = document;
  const nummers = new Map(blokken.filter(({ soort }) => soort === 'lijst').map((lijst, plaats) => [lijst, plaats]));
  const woord = new Worddocument({
    title: geldigeTekst(titel),
    subject: geldigeTekst(voetregel),
    creator: 'Ontschot',
    lastModifiedBy: 'Ontschot',
    styles: STIJLEN,
    numbering: {
      config: [
        {
          reference: STIPPEN,
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '\u2022', style: { paragraph: { indent: { left: 420, hanging: 280 } } } }],
        },
        // Elke genummerde lijst begint bij 1.
        ...[...nummers.values()].map((plaats) => ({
          reference: lijstnaam(plaats),
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent: { left: 480, hanging: 480 } } } }],
        })),
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: MARGE, bottom: MARGE, left: MARGE, right: MARGE } } },
        footers: { default: voettekst(voetregel) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [letters(titel)] }),
          ...blokken.flatMap((blok, plaats) => wordBlok(blok, { nummer: nummers.get(blok) ?? 0, volgende: blokken[plaats + 1] })),
        ],
      },
    ],
  });
  return metAslabelsOnderaan(new Uint8Array(await Packer.toArrayBuffer(woord)));
}

const BIJEEN: ReadonlySet<Blok['soort']> = new Set(['lijst', 'tabel', 'figuur']);

function lijstnaam(plaats: number): string {
  return `stappen-${plaats}`;
}

interface Plek {
  /** Het nummer van een lijst. */
  readonly nummer: number;
  readonly volgende: Blok | undefined;
}

function wordBlok(blok: Blok, { nummer, volgende }: Plek): (Paragraph | Table)[] {
  switch (blok.soort) {
    case 'kop':
      return [new Paragraph({ heading: KOPPEN[blok.niveau], children: [letters(blok.tekst)] })];
    case 'alinea':
      // Een aanhef blijft bij wat zij aankondigt.
      return [new Paragraph({ keepNext: volgende !== undefined && BIJEEN.has(volgende.soort), children: regelRuns(blok.regel) })];
    case 'kader':
      return blok.regels.map((regel) => new Paragraph({ style: 'Kader', children: regelRuns(regel) }));
    case 'lijst':
      return lijstParagrafen(blok, nummer);
    case 'tabel':
      return tabelBlok(blok);
    case 'figuur':
      return [
        new Paragraph({ style: 'Caption', keepNext: true, children: [letters(blok.bijschrift)] }),
        // Een matrix kan Word niet tekenen; de tabel eronder zegt hetzelfde.
        ...(blok.grafiek.type === 'dekkingsmatrix' ? [] : [new Paragraph({ children: [grafiekrun(blok, blok.grafiek)] })]),
        ...tabelBlok(blok.tabel),
      ];
  }
}

function lijstParagrafen({ genummerd, punten }: Lijst, nummer: number): Paragraph[] {
  const reference = genummerd ? lijstnaam(nummer) : STIPPEN;
  return punten.map((punt) => new Paragraph({ style: 'ListParagraph', numbering: { reference, level: 0 }, children: regelRuns(punt) }));
}

const GEEN = { style: BorderStyle.NIL } as const;
const DUN = { style: BorderStyle.SINGLE, size: 4, color: 'C8C8C8' } as const;
const DIK = { style: BorderStyle.SINGLE, size: 8, color: '1B1B1B' } as const;
const RAND_ONDER = { bottom: DIK } as const;
const RAND_BOVEN = { top: DIK } as const;

function tabelBlok({ bijschrift, kolommen, rijen }: Tabel): (Paragraph | Table)[] {
  const breedtes = kolombreedtes({ kolommen, rijen });
  const cel = (inhoud: string, kolom: number, vet: boolean, rand?: typeof RAND_ONDER | typeof RAND_BOVEN): TableCell =>
    new TableCell({
      width: { size: breedtes[kolom] ?? 0, type: WidthType.DXA },
      ...(rand === undefined ? {} : { borders: rand }),
      children: [
        new Paragraph({
          style: kolommen[kolom]?.getal ? 'Tabelgetal' : 'Tabeltekst',
          children: [letters(inhoud, vet ? { bold: true } : {})],
        }),
      ],
    });
  const kopregel = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: kolommen.map(({ kop }, plaats) => cel(kop, plaats, true, RAND_ONDER)),
  });
  const lijf = rijen.map(
    ({ cellen, slot }) =>
      new TableRow({
        cantSplit: true,
        children: cellen.map((inhoud, plaats) => cel(inhoud, plaats, slot === 'totaal', slot === 'totaal' ? RAND_BOVEN : undefined)),
      }),
  );
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [letters(bijschrift)] }),
    new Table({
      width: { size: BREEDTE, type: WidthType.DXA },
      columnWidths: breedtes,
      layout: TableLayoutType.FIXED,
      // Randen en marges van de tabel als geheel: per cel kost het maken van een groot document merkbaar meer tijd.
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
      borders: { top: GEEN, left: GEEN, right: GEEN, insideVertical: GEEN, insideHorizontal: DUN, bottom: DUN },
      tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
      rows: [kopregel, ...lijf],
    }),
    new Paragraph({ style: 'Witregel', children: [] }),
  ];
}

/** Zo breed is een letter in een tabel hoogstens, met de rand van de cel erbij; een bedrag breekt dan niet af. */
const LETTERBREEDTE = 105;
const CELRAND = 150;
/** Een kolom met tekst breekt af; ruimer dan dit helpt het lezen niet. */
const RUIMSTE_TEKST = 34;

/** Getallen krijgen de breedte die zij nodig hebben; de tekst verdeelt de rest naar hoeveel er staat. */
function kolombreedtes({ kolommen, rijen }: Pick<Tabel, 'kolommen' | 'rijen'>): number[] {
  const langste = kolommen.map(({ kop, getal }, plaats) => {
    const waarden = rijen.map(({ cellen }) => cellen[plaats]?.length ?? 0);
    const langsteWoord = Math.max(...kop.split(' ').map(({ length }) => length));
    return getal ? Math.max(langsteWoord, ...waarden) : Math.min(RUIMSTE_TEKST, Math.max(langsteWoord, ...waarden));
  });
  const nodig = kolommen.map(({ getal }, plaats) => (getal ? (langste[plaats] ?? 0) * LETTERBREEDTE + CELRAND : 0));
  const rest = BREEDTE - nodig.reduce((som, breedte) => som + breedte, 0);
  const tekst = kolommen.map(({ getal }, plaats) => (getal ? 0 : Math.max(langste[plaats] ?? 0, 6)));
  const heel = tekst.reduce((som, lengte) => som + lengte, 0);
  return nodig.map((breedte, plaats) => Math.floor(breedte + (rest * (tekst[plaats] ?? 0)) / heel));
}

function voettekst(voetregel: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [letters(`${voetregel} Bladzijde `), new TextRun({ children: [PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}

function regelRuns(regel: Regel): TextRun[] {
  return delenVan(regel).map(deelRun);
}

function deelRun(deel: Tekstdeel): TextRun {
  if (typeof deel === 'string') return letters(deel);
  if ('vet' in deel) return letters(deel.vet, { bold: true });
  if ('cursief' in deel) return letters(deel.cursief, { italics: true });
  return letters(brontekst(deel.bron), { color: GRIJS, size: 18 });
}

function letters(
  inhoud: string,
  opmaak: { readonly bold?: boolean; readonly italics?: boolean; readonly color?: string; readonly size?: number } = {},
): TextRun {
  return new TextRun({ text: geldigeTekst(inhoud), ...opmaak });
}

const kopstijl = (size: number, before: number, after: number) => ({
  run: { font: 'Arial', size, bold: true, color: BLAUW },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

const STIJLEN: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 21, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { font: 'Arial', size: 40, bold: true }, paragraph: { spacing: { after: 240 } } },
    heading1: kopstijl(30, 400, 140),
    heading2: kopstijl(25, 280, 100),
    heading3: kopstijl(22, 200, 80),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    caption: {
      run: { font: 'Arial', size: 19, bold: true, italics: false, color: '1B1B1B' },
      paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Kader',
      name: 'Kader',
      basedOn: 'Normal',
      paragraph: {
        spacing: { after: 0, before: 0 },
        indent: { left: 170, right: 170 },
        border: {
          left: { style: BorderStyle.SINGLE, size: 36, color: BLAUW, space: 8 },
        },
      },
    },
    {
      id: 'Tabeltekst',
      name: 'Tabeltekst',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    { id: 'Tabelgetal', name: 'Tabelgetal', basedOn: 'Tabeltekst', paragraph: { alignment: AlignmentType.RIGHT } },
    { id: 'Witregel', name: 'Witregel', basedOn: 'Normal', run: { size: 12 }, paragraph: { spacing: { after: 60 } } },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 16, color: GRIJS } },
  ],
};
