import { bevinding, type Bevinding } from './bevinding.ts';
import { soorten, type Item, type Regelset, type Soort } from './model/regelset.ts';

/** Tijdvakken die niet kunnen: een eind voor het begin, of een stand die in de volgende doorloopt. */
export function geldigheidsfouten(items: Regelset['items']): Bevinding[] {
  return [
    ...soorten.flatMap((soort) => {
      const lijst: readonly Item<Soort>[] = items[soort];
      return lijst.flatMap((item) => omgekeerd(item, '').map(([veld, melding]) => meld(soort, item.id, veld, melding)));
    }),
    ...items.financieringsvormen.flatMap(standfouten),
  ];
}

function meld(soort: Soort, item: string, veld: string, melding: string): Bevinding {
  return bevinding('geldigheid-omgekeerd', { soort, item, veld }, melding);
}

/** Elke plek in een item waar `geldigTot` voor `geldigVan` ligt; een toetsgeval zegt niets over geldigheid. */
function omgekeerd(waarde: unknown, pad: string): (readonly [veld: string, melding: string])[] {
  if (Array.isArray(waarde)) return waarde.flatMap((deel, plaats) => omgekeerd(deel, `${pad}[${plaats}]`));
  if (typeof waarde !== 'object' || waarde === null) return [];
  const { geldigVan, geldigTot } = waarde as { readonly geldigVan?: unknown; readonly geldigTot?: unknown };
  const veld = (sleutel: string): string => (pad === '' ? sleutel : `${pad}.${sleutel}`);
  const dieper = Object.entries(waarde)
    .filter(([sleutel]) => sleutel !== 'initiatief')
    .flatMap(([sleutel, deel]: [string, unknown]) => omgekeerd(deel, veld(sleutel)));
  if (typeof geldigVan !== 'string' || typeof geldigTot !== 'string' || geldigVan <= geldigTot) return dieper;
  return [[veld('geldigTot'), `geldigTot (${geldigTot}) ligt voor geldigVan (${geldigVan}); zet geldigTot op die dag of later`], ...dieper];
}

/** De tijdvakken van een stand volgen elkaar op en overlappen niet. */
function standfouten(vorm: Item<'financieringsvormen'>): Bevinding[] {
  const fouten: Bevinding[] = [];
  for (const [plaats, { vanaf, tot }] of vorm.stand.entries()) {
    const volgende = vorm.stand[plaats + 1];
    const veld = `stand[${plaats}]`;
    if (tot !== undefined && tot < vanaf)
      fouten.push(meld('financieringsvormen', vorm.id, veld, `tot (${tot}) ligt voor vanaf (${vanaf}); zet tot op die dag of later`));
    if (volgende !== undefined && (tot === undefined || tot >= volgende.vanaf))
      fouten.push(
        bevinding(
          'stand-overlapt',
          { soort: 'financieringsvormen', item: vorm.id, veld },
          `loopt over in het volgende tijdvak (vanaf ${volgende.vanaf}); zet tot op een dag daarvoor`,
        ),
      );
  }
  return fouten;
}
