import type { Kennis } from './kennis.ts';
import { Geldigheid } from './model/basis.ts';
import type { Item, Soort } from './model/regelset.ts';
import { geldtOp, type Peildatum } from './peildatum.ts';

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

/** Alle items van een soort zoals zij op de peildatum gelden, in de volgorde van de samensteller. */
export function raadpleeg(kennis: Kennis, soort: OpenbareSoort, peildatum: Peildatum): readonly Record<string, unknown>[] {
  const items: readonly Item<OpenbareSoort>[] = kennis.regelset.items[soort];
  return items
    .filter((item) => bestaatOp(soort, item, peildatum))
    .map((item) => ({ ...zoalsOp(item, peildatum), ...aanvulling(soort, item, kennis, peildatum) }));
}

/** Een regel bestaat alleen binnen zijn geldigheid, een ontwikkeling vanaf haar datum; de rest bestaat altijd. */
function bestaatOp(soort: OpenbareSoort, item: Item<OpenbareSoort>, peildatum: Peildatum): boolean {
  if (soort === 'regels') return geldtOp(item as Item<'regels'>, peildatum);
  return soort !== 'beleidsontwikkelingen' || (item as Item<'beleidsontwikkelingen'>).datum <= peildatum;
}

/** Het item zonder de teksten die op de peildatum niet gelden, hoe diep zij ook staan. */
function zoalsOp<T>(waarde: T, peildatum: Peildatum): T;
function zoalsOp(waarde: unknown, peildatum: Peildatum): unknown {
  if (Array.isArray(waarde)) return waarde.filter((deel) => isGeldig(deel, peildatum)).map((deel: unknown) => zoalsOp(deel, peildatum));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([sleutel, deel]: [string, unknown]) => [sleutel, zoalsOp(deel, peildatum)]));
}

function isGeldig(onderdeel: unknown, peildatum: Peildatum): boolean {
  const tekst = Geldigheid.safeParse(onderdeel);
  return !tekst.success || geldtOp(tekst.data, peildatum);
}

/** Wat bij een item hoort maar er niet in staat: de stand op de dag, de toegestane waarden, de vindplaats van een wet. */
function aanvulling(soort: OpenbareSoort, item: Item<OpenbareSoort>, kennis: Kennis, peildatum: Peildatum): Record<string, unknown> {
  if (soort === 'financieringsvormen') {
    const stand = kennis.opPeildatum(peildatum).vormen.find(({ vorm }) => vorm.id === item.id)?.stand;
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
