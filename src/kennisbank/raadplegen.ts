import type { Kennis, Kennisstand } from './kennis.ts';
import type { Geldigheid } from './model/basis.ts';
import type { Item, Soort } from './model/regelset.ts';
import { geldtOp, type Peildatum } from './peildatum.ts';
import { geldigheidVan } from './verwijzingen.ts';

/** De soorten die iedereen mag lezen, met de naam in het pad. */
export const OPENBAAR = [
  'financieringsvormen',
  'belemmeringen',
  'succesfactoren',
  'praktijken',
  'wetten',
  'domeinen',
  'doelgroepen',
  'partijsoorten',
  'kenmerken',
  'kengetallen',
  'bronnen',
  'begrippen',
  'beleidsontwikkelingen',
  'regels',
] as const satisfies readonly Soort[];
export type OpenbareSoort = (typeof OPENBAAR)[number];

/** Een item zoals een lezer het krijgt. */
export type OpenbaarItem = Readonly<Record<string, unknown>> & { readonly id: string };

/** Wat er per peildatum is uitgezocht; verdwijnt samen met de stand van die dag. */
const geraadpleegd = new WeakMap<Kennisstand, Map<OpenbareSoort, readonly OpenbaarItem[]>>();

/** Alle items van een soort zoals zij op de peildatum gelden, in de volgorde van de samensteller. */
export function raadpleeg(kennis: Kennis, soort: OpenbareSoort, peildatum: Peildatum): readonly OpenbaarItem[] {
  const stand = kennis.opPeildatum(peildatum);
  const perSoort = geraadpleegd.get(stand) ?? new Map<OpenbareSoort, readonly OpenbaarItem[]>();
  geraadpleegd.set(stand, perSoort);
  const eerder = perSoort.get(soort);
  if (eerder !== undefined) return eerder;
  const items: readonly Item<OpenbareSoort>[] = kennis.regelset.items[soort];
  const gelezen = items
    .filter((item) => geldtOp(bestaansduur(soort, item), peildatum))
    .map((item) => ({ ...zoalsOp(item, peildatum), ...aanvulling(soort, item, kennis, stand) }));
  perSoort.set(soort, gelezen);
  return gelezen;
}

/** Een regel bestaat alleen binnen zijn geldigheid, een ontwikkeling vanaf haar datum; de rest bestaat altijd. */
export function bestaansduur(soort: OpenbareSoort, item: Item<OpenbareSoort>): Geldigheid {
  if (soort === 'beleidsontwikkelingen') return { geldigVan: (item as Item<'beleidsontwikkelingen'>).datum };
  return soort === 'regels' ? geldigheidVan(item) : {};
}

/** Het item zonder de teksten die op de peildatum niet gelden, los of in een lijst, hoe diep zij ook staan. Wat niet verandert, blijft hetzelfde object. */
function zoalsOp<T>(waarde: T, peildatum: Peildatum): T;
function zoalsOp(waarde: unknown, peildatum: Peildatum): unknown {
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  if (Array.isArray(waarde)) {
    const over = waarde.filter((deel: unknown) => isGeldig(deel, peildatum)).map((deel: unknown) => zoalsOp(deel, peildatum));
    return over.length === waarde.length && over.every((deel, plaats) => deel === waarde[plaats]) ? waarde : over;
  }
  const alles: [string, unknown][] = Object.entries(waarde);
  const delen = alles
    .filter(([, deel]) => isGeldig(deel, peildatum))
    .map(([sleutel, deel]) => [sleutel, deel, zoalsOp(deel, peildatum)] as const);
  if (delen.length === alles.length && delen.every(([, was, is]) => was === is)) return waarde;
  return Object.fromEntries(delen.map(([sleutel, , is]) => [sleutel, is]));
}

function isGeldig(onderdeel: unknown, peildatum: Peildatum): boolean {
  return typeof onderdeel !== 'object' || onderdeel === null || geldtOp(geldigheidVan(onderdeel), peildatum);
}

/** Wat bij een item hoort maar er niet in staat: de stand op de dag, de toegestane waarden, de vindplaats van een wet. */
function aanvulling(soort: OpenbareSoort, item: Item<OpenbareSoort>, kennis: Kennis, { vormen }: Kennisstand): Record<string, unknown> {
  if (soort === 'financieringsvormen') {
    const stand = vormen.find(({ vorm }) => vorm.id === item.id)?.stand;
    return stand === undefined ? {} : { standOpPeildatum: stand };
  }
  if (soort === 'kenmerken') {
    const waarden = kennis.kenmerken.get(item.id)?.waarden;
    const eigen = 'waarden' in item && item.waarden !== undefined ? item.waarden : undefined;
    return waarden === undefined ? {} : { waarden: eigen ?? waarden.map((id) => ({ id, naam: kennis.namen.van(id) })) };
  }
  if (soort === 'wetten' && 'bwbId' in item && item.bwbId !== undefined) return { vindplaats: `https://wetten.overheid.nl/${item.bwbId}` };
  return {};
}
