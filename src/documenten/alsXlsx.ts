import schrijfXlsx, { type CellObject, type Feature, type Sheet } from 'write-excel-file/universal';
import { geldigeTekst } from './geldigeTekst.ts';
import { cel as adres, type Blad, type Cel, type Opmaak, type Werkboek } from './werkboek/werkboek.ts';

const FORMAAT: Readonly<Record<Opmaak, string>> = {
  euro: '#,##0.00',
  fractie: '0.00%',
  factor: '0.0000',
  getal: 'General',
  verhouding: '0.00',
  nummer: 'General',
};
const INVOER = '#FFF4CC';
const KOP = '#DCE6F2';
const TITELHOOGTE = 24;
/** Excel weigert een langere tekst in een cel. */
const LANGSTE_TEKST = 32_000;

/** Een werkboek als bestand voor Excel of LibreOffice. Elke formule krijgt ook haar uitkomst mee, voor wie het bestand alleen bekijkt. */
export async function alsXlsx(werkboek: Werkboek): Promise<Uint8Array<ArrayBuffer>> {
  const bladen = werkboek.map((blad): Sheet<Blob> => ({
    sheet: blad.naam,
    data: blad.rijen.map((rij) => rij.map((deel, plaats) => metAfstand(maakCel(deel), rij[plaats - 1]))),
    columns: blad.breedtes.map((width) => ({ width })),
    orientation: 'landscape',
    showGridLines: false,
    ...(blad.vast === undefined ? {} : { stickyRowsCount: blad.vast.rijen, stickyColumnsCount: blad.vast.kolommen }),
  }));
  const bestand = await schrijfXlsx(bladen, {
    fontFamily: 'Arial',
    fontSize: 10,
    features: [metUitkomsten(werkboek), OPNIEUW_REKENEN],
  }).toBlob();
  return new Uint8Array(await bestand.arrayBuffer());
}

/** Tekst vlak achter een getal springt in: een getal staat rechts in zijn cel. */
function metAfstand(inhoud: CellObject | null, vorige: Cel): CellObject | null {
  const naGetal =
    typeof vorige === 'object' && ('invoer' in vorige || 'open' in vorige || ('formule' in vorige && vorige.opmaak !== 'nummer'));
  return naGetal && inhoud?.type === String && inhoud.align !== 'right' ? { ...inhoud, align: 'left', indent: 1 } : inhoud;
}

function maakCel(deel: Cel): CellObject | null {
  if (deel === undefined || deel === '') return null;
  if (typeof deel === 'string') return tekstcel(deel);
  if ('titel' in deel) return { ...tekstcel(deel.titel), fontWeight: 'bold', fontSize: 14, height: TITELHOOGTE };
  if ('alinea' in deel)
    return { ...tekstcel(deel.alinea), wrap: true, columnSpan: deel.kolommen, height: hoogte(deel.alinea, deel.kolommen) };
  if ('kop' in deel) {
    const stijl = {
      fontWeight: 'bold',
      backgroundColor: KOP,
      wrap: true,
      alignVertical: 'bottom',
      align: deel.rechts ? 'right' : 'left',
    } as const;
    if (deel.kop === '') return { value: ' ', type: String, ...stijl };
    return typeof deel.kop === 'number' ? { value: deel.kop, type: Number, ...stijl } : { ...tekstcel(deel.kop), ...stijl };
  }
  if ('open' in deel) return { ...tekstcel(deel.open), align: 'right', backgroundColor: INVOER };
  if ('invoer' in deel) return { value: deel.invoer, type: Number, format: FORMAAT[deel.opmaak], backgroundColor: INVOER };
  if ('vast' in deel) return { value: deel.vast, type: Number, align: 'center' };
  return {
    value: deel.formule,
    type: 'Formula',
    format: FORMAAT[deel.opmaak],
    ...(deel.vet ? { fontWeight: 'bold' } : {}),
    ...(deel.opmaak === 'nummer' ? { align: 'center' } : {}),
  };
}

/** Altijd als tekst: wat iemand invulde wordt nooit een formule. */
function tekstcel(inhoud: string): CellObject {
  return { value: geldigeTekst(inhoud).slice(0, LANGSTE_TEKST), type: String, alignVertical: 'top' };
}

/** Een rekenblad maakt een rij met samengevoegde cellen niet zelf hoger. */
function hoogte(tekst: string, kolommen: number): number {
  const tekensPerRegel = kolommen > 1 ? 115 : 95;
  return Math.ceil(tekst.length / tekensPerRegel) * 13.5 + 2;
}

/** Zet achter elke formule haar uitkomst, en laat elk blad op de breedte van een bladzijde passen. */
function metUitkomsten(werkboek: Werkboek): Feature<Blob> {
  const uitkomsten = werkboek.map(uitkomstenVan);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _opties, { sheetIndex }) =>
            xml
              .replace('<sheetViews', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews')
              .replaceAll(/<c r="([A-Z]+\d+)"([^>]*)><f>(.*?)<\/f><\/c>/g, (heel, plek: string, rest: string, formule: string) => {
                const waarde = uitkomsten[sheetIndex]?.get(plek);
                if (waarde === undefined) return heel;
                const soort = typeof waarde === 'string' ? ' t="str"' : '';
                return `<c r="${plek}"${rest}${soort}><f>${formule}</f><v>${xmlTekst(waarde)}</v></c>`;
              }),
          transformElementAttributes: (naam, attributen, _nummer, _opties, { sheetIndex }) =>
            naam === 'pageSetup' ? { ...attributen, fitToWidth: werkboek[sheetIndex]?.bladzijdenBreed ?? 1, fitToHeight: 0 } : attributen,
        },
      },
    },
  };
}

function uitkomstenVan({ rijen }: Blad): ReadonlyMap<string, string | number> {
  return new Map(
    rijen.flatMap((rij, rijnummer) =>
      rij.flatMap((deel, kolom): readonly (readonly [string, string | number])[] =>
        typeof deel === 'object' && 'formule' in deel ? [[adres(kolom, rijnummer + 1), deel.waarde]] : [],
      ),
    ),
  );
}

function xmlTekst(waarde: string | number): string {
  return geldigeTekst(String(waarde)).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Excel rekent bij het openen alles na: de meegegeven uitkomst is er alleen om te bekijken. */
const OPNIEUW_REKENEN: Feature<Blob> = {
  files: {
    transform: {
      'xl/workbook.xml': {
        transformElementAttributes: (naam, attributen) => (naam === 'calcPr' ? { ...attributen, fullCalcOnLoad: 1 } : attributen),
      },
    },
  },
};
