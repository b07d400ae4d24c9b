import type { Regelset } from '../kennisbank/model/regelset.ts';

/** Iets dat binnenkort afloopt of oud wordt. */
export interface Aandachtspunt {
  readonly soort: string;
  readonly item: string;
  readonly veld: string;
  /** De laatste dag waarop het nog klopt. */
  readonly tot: string;
  readonly wat: string;
}

/** Zo oud mag een kengetal worden voor iemand moet nagaan of er een nieuwer is; de prijzen zijn dan een tiende of meer gestegen. */
const KENGETAL_OUD_NA_JAREN = 5;

/**
 * Wat er tussen vandaag en over zoveel dagen afloopt (standen, regels en teksten met een einddatum) of oud wordt (kengetallen, en de dag
 * tot waar de bronnen zijn nagelopen), op datum.
 */
export function aandachtspunten({ items, kennisTot }: Regelset, vandaag: string, dagen: number): Aandachtspunt[] {
  const einde = dagenLater(vandaag, dagen);
  const binnenkort = ({ tot }: Aandachtspunt): boolean => tot >= vandaag && tot <= einde;
  const gevonden: Aandachtspunt[] = [
    ...items.financieringsvormen.flatMap((vorm) => standen(vorm)),
    ...Object.entries(items).flatMap(([soort, lijst]) => lijst.flatMap((item) => geldigheden(soort, item.id, item, ''))),
    ...items.kengetallen.flatMap(({ id, naam, jaar }) => oud(id, naam, jaar)),
    {
      soort: 'regelset',
      item: 'regelset',
      veld: 'kennisTot',
      tot: dagenLater(kennisTot, DAGEN_TUSSEN_NALOPEN),
      wat: `De bronnen zijn nagelopen tot ${kennisTot}; loop ze opnieuw na.`,
    },
  ];
  return gevonden
    .filter(binnenkort)
    .toSorted((a, b) => a.tot.localeCompare(b.tot) || a.soort.localeCompare(b.soort) || a.item.localeCompare(b.item));
}

/** Beleid verandert elk half jaar wel ergens. */
const DAGEN_TUSSEN_NALOPEN = 180;

function standen({ id, naam, stand }: Regelset['items']['financieringsvormen'][number]): Aandachtspunt[] {
  return stand.flatMap(({ tot, status }, plaats) =>
    tot === undefined
      ? []
      : [{ soort: 'financieringsvormen', item: id, veld: `stand[${plaats}]`, tot, wat: `${naam} is ${status} tot en met ${tot}.` }],
  );
}

/** Elk onderdeel met een einddatum. */
function geldigheden(soort: string, item: string, deel: unknown, pad: string): Aandachtspunt[] {
  if (typeof deel !== 'object' || deel === null) return [];
  const eigen =
    'geldigTot' in deel && typeof deel.geldigTot === 'string'
      ? [{ soort, item, veld: pad, tot: deel.geldigTot, wat: `Dit geldt tot en met ${deel.geldigTot}.` }]
      : [];
  const dieper = Object.entries(deel).flatMap(([veld, waarde]: [string, unknown]) =>
    geldigheden(soort, item, waarde, Array.isArray(deel) ? `${pad}[${veld}]` : pad === '' ? veld : `${pad}.${veld}`),
  );
  return [...eigen, ...dieper];
}

function oud(id: string, naam: string, jaar: number | undefined): Aandachtspunt[] {
  if (jaar === undefined) return [];
  const tot = `${jaar + KENGETAL_OUD_NA_JAREN}-12-31`;
  return [{ soort: 'kengetallen', item: id, veld: 'jaar', tot, wat: `${naam} is van ${jaar}; zoek of er een nieuwer getal is.` }];
}

function dagenLater(datum: string, dagen: number): string {
  const dag = new Date(`${datum}T00:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + dagen);
  return dag.toISOString().slice(0, 10);
}
