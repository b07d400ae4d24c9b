import { isGewijzigd, STATUSVOLGORDE, type Dekkingsmatrix, type Schotdekking } from '../../kennisbank/dekkingsmatrix.ts';
import type { StatusVorm } from '../../kennisbank/model/financieringsvorm.ts';
import type { Dekkingsbeeld, Schotstand, Schotvak } from '../grafieken/grafiek.ts';
import { datum } from '../notatie.ts';
import { STATUSNAAM } from '../statusnaam.ts';

/** De matrix als beeld: per schot de stand van het beste eigen instrument. */
export function dekkingsbeeld(matrix: Dekkingsmatrix): Dekkingsbeeld {
  const { wetten, schotten, voorElkSchot, peildatum, vergelijking } = matrix;
  const plaats = new Map(wetten.map(({ id }, waar) => [id, waar]));
  return {
    type: 'dekkingsmatrix',
    wetten: wetten.map(({ naam }) => naam),
    vakken: schotten.map((schot) => maakVak(schot, plaats)),
    kop: `Stand op ${datum(peildatum)}`,
    ...(vergelijking === undefined ? {} : { ondertitel: `Veranderd van ${datum(vergelijking.van)} tot ${datum(vergelijking.naar)}` }),
    voetnoten: voorElkSchot.map(({ naam, status }) => `Voor elk schot is er ook: ${naam} (${STATUSNAAM[status]}).`),
  };
}

function maakVak(schot: Schotdekking, plaats: ReadonlyMap<string, number>): Schotvak {
  const [een, ander] = schot.wetten.map((id) => plaats.get(id) ?? 0);
  const instrumenten = schot.vormen.filter(({ soort }) => soort === 'instrument');
  const van = beste(instrumenten.map(({ status, wijziging }) => wijziging?.van ?? status));
  const naar = beste(instrumenten.map(({ status, wijziging }) => wijziging?.naar ?? status));
  return {
    rij: Math.max(een ?? 0, ander ?? 0),
    kolom: Math.min(een ?? 0, ander ?? 0),
    stand: beste(instrumenten.map(({ status }) => status)),
    ...(van === naar ? {} : { wijziging: { van, naar } }),
    gewijzigd: isGewijzigd(schot),
    instrumenten: instrumenten.length,
    andereVormen: schot.vormen.length - instrumenten.length,
  };
}

function beste(standen: readonly StatusVorm[]): Schotstand {
  return STATUSVOLGORDE.find((stand) => standen.includes(stand)) ?? 'geen';
}
