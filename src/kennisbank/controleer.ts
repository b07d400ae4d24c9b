import { bevinding, type Bevinding } from './bevinding.ts';
import { maakHerkomst } from './herkomst.ts';
import { controleerSamenhang } from './samenhang.ts';
import { codeVanZodFout, meldZodFout, toonPad } from './meldingen.ts';
import { RegelsetGegevens, SOORTEN, soorten, type Regelset, type Soort } from './model/regelset.ts';
import { bedoeldeU } from './nabij.ts';

/** Kennis zoals zij binnenkomt: van wie zij zegt te zijn, nog ongecontroleerd. */
export interface Aangeleverd {
  readonly gegevens: unknown;
  readonly lijsten: readonly { readonly bestand: string; readonly soort: string; readonly items: readonly unknown[] }[];
}

export type Gecontroleerd =
  | { readonly regelset: Regelset; readonly fouten: readonly [] }
  | { readonly regelset?: undefined; readonly fouten: readonly Bevinding[] };

/**
 * Controleert aangeleverde kennis: de vorm van elk item, dubbele namen, verwijzingen en volledigheid.
 * Geeft de hele regelset, of alle fouten die er zijn: elk met bestand, item, veld en wat goed zou zijn.
 */
export function controleerKennis(aangeleverd: Aangeleverd): Gecontroleerd {
  const fouten: Bevinding[] = [];
  const gegevens = RegelsetGegevens.safeParse(aangeleverd.gegevens, { reportInput: true });
  if (!gegevens.success)
    for (const issue of gegevens.error.issues)
      fouten.push(bevinding(codeVanZodFout(issue), { bestand: 'regelset.yaml', veld: toonPad(issue.path) }, meldZodFout(issue)));

  const items = Object.fromEntries(soorten.map((soort) => [soort, [] as unknown[]])) as Record<Soort, unknown[]>;
  const herkomst = new Map<string, string>();
  for (const { bestand, soort, items: ruw } of aangeleverd.lijsten) {
    if (!isSoort(soort)) {
      fouten.push(
        bevinding('soort-onbekend', { bestand }, `onbekende soort "${soort}"${bedoeldeU(soort, soorten)}; bekend: ${soorten.join(', ')}`),
      );
      continue;
    }
    for (const [plaats, item] of ruw.entries()) {
      const naam = naamVan(item, plaats);
      const gelezen = SOORTEN[soort].safeParse(item, { reportInput: true });
      if (!gelezen.success) {
        for (const issue of gelezen.error.issues)
          fouten.push(
            bevinding(codeVanZodFout(issue, soort), { bestand, soort, item: naam, veld: toonPad(issue.path) }, meldZodFout(issue)),
          );
        continue;
      }
      const sleutel = `${soort}/${gelezen.data.id}`;
      const eerder = herkomst.get(sleutel);
      if (eerder !== undefined)
        fouten.push(
          bevinding(
            'id-dubbel',
            { bestand, soort, item: naam, veld: 'id' },
            `deze naam staat al in ${eerder}; elke naam komt binnen een soort één keer voor`,
          ),
        );
      else {
        herkomst.set(sleutel, bestand);
        items[soort].push(gelezen.data);
      }
    }
  }
  // Elk item is hierboven met het schema van zijn eigen soort gelezen.
  const regelset = { ...(gegevens.data ?? { naam: '', toelichting: '', dekkingVanaf: '', kennisTot: '' }), items } as unknown as Regelset;
  const alles = [...fouten, ...controleerSamenhang(regelset).map(maakHerkomst(aangeleverd))];
  return alles.length === 0 ? { regelset, fouten: [] } : { fouten: alles };
}

function isSoort(naam: string): naam is Soort {
  return Object.hasOwn(SOORTEN, naam);
}

function naamVan(item: unknown, plaats: number): string {
  if (typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string') return item.id;
  return `item ${plaats + 1}`;
}
