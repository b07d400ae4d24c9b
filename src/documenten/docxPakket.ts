import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Zet in elke grafiek de namen langs de as aan de rand. Het pakket docx zet ze naast de as, en dan staan zij bij een verlies
 * dwars door de balk; het heeft er geen instelling voor.
 */
export function metAslabelsOnderaan(bestand: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const delen = unzipSync(bestand);
  const grafieken = Object.keys(delen).filter((naam) => /^word\/charts\/chart\d+\.xml$/.test(naam));
  if (grafieken.length === 0) return bestand;
  for (const naam of grafieken) {
    const deel = delen[naam];
    if (deel !== undefined) delen[naam] = strToU8(aslabelsOnderaan(strFromU8(deel)));
  }
  return zipSync(delen);
}

/** Alleen de as met namen; die met bedragen ligt al onderaan. */
function aslabelsOnderaan(xml: string): string {
  return xml.replaceAll(/<c:catAx>.*?<\/c:catAx>/gs, (as) => as.replace('<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="low"/>'));
}
