import type { Dekkingsmatrix, Dekkingsvorm, Schotdekking } from '../../kennisbank/dekkingsmatrix.ts';
import type { Richting } from '../../kennisbank/overbrugging.ts';
import { alsCsv } from '../alsCsv.ts';

const KOLOMMEN = [
  'peildatum',
  'schot',
  'wet',
  'andereWet',
  'dekking',
  'vorm',
  'naam',
  'soort',
  'status',
  'voorDeelnemers',
  'sinds',
  'tot',
  'zekerheid',
  'navragenBij',
  'richtingen',
  'bron',
  'plaats',
  'vergelekenVan',
  'vergelekenNaar',
  'statusVan',
  'statusNaar',
  'voorDeelnemersVan',
  'voorDeelnemersNaar',
] as const;
type Kolom = (typeof KOLOMMEN)[number];

/**
 * De matrix als CSV: een rij per schot en vorm. Een schot zonder vorm heeft één rij met lege kolommen; een vorm voor elk schot
 * heeft één rij met schot "alle".
 */
export function dekkingscsv(matrix: Dekkingsmatrix): string {
  const { peildatum, schotten, voorElkSchot, vergelijking } = matrix;
  const vast: Partial<Record<Kolom, string>> = {
    peildatum,
    ...(vergelijking === undefined ? {} : { vergelekenVan: vergelijking.van, vergelekenNaar: vergelijking.naar }),
  };
  const rijen = [...schotten.flatMap(schotrijen), ...voorElkSchot.map((vorm) => ({ schot: 'alle', ...vormcellen(vorm) }))];
  return alsCsv(
    KOLOMMEN,
    rijen.map((rij) => KOLOMMEN.map((kolom) => ({ ...vast, ...rij })[kolom] ?? '')),
  );
}

function schotrijen({ id, wetten: [wet, andereWet], dekking, vormen }: Schotdekking): readonly Partial<Record<Kolom, string>>[] {
  const schot = { schot: id, wet, andereWet, dekking };
  return vormen.length === 0
    ? [schot]
    : vormen.map((vorm) => ({ ...schot, ...vormcellen(vorm), richtingen: vorm.richtingen.map(pijl).join(' ') }));
}

function pijl({ van, naar }: Richting): string {
  return `${van}>${naar}`;
}

function vormcellen(vorm: Dekkingsvorm): Partial<Record<Kolom, string>> {
  const { id, naam, soort, status, voorDeelnemers = '', sinds = '', tot = '', zekerheid, navragenBij = '', bron } = vorm;
  const { wijziging, wijzigingVoorDeelnemers: deelnemers } = vorm;
  return {
    vorm: id,
    naam,
    soort,
    status,
    voorDeelnemers,
    sinds,
    tot,
    zekerheid,
    navragenBij,
    bron: bron.bron,
    plaats: bron.plaats,
    ...(wijziging === undefined ? {} : { statusVan: wijziging.van, statusNaar: wijziging.naar }),
    ...(deelnemers === undefined ? {} : { voorDeelnemersVan: deelnemers.van, voorDeelnemersNaar: deelnemers.naar }),
  };
}
