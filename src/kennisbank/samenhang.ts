import type { KenmerkSoort } from '../regels/feiten.ts';
import { operatornamen, operatorVan } from '../regels/operatoren/alle-operatoren.ts';
import { kenmerkSoorten } from './kenmerkenlijst.ts';
import { soorten, type Item, type Regelset, type Soort } from './model/regelset.ts';
import { bedoeldeU } from './nabij.ts';
import { bladenVan, verwijzingenVan } from './verwijzingen.ts';

/** Een fout tussen items: het item dat niet klopt met de rest. */
export interface Samenhangfout {
  readonly soort: Soort;
  readonly item: string;
  readonly veld?: string;
  readonly melding: string;
}

/** Controleert of alles waarnaar verwezen wordt er is, of voorwaarden bij hun kenmerk passen en of er niets ontbreekt. */
export function controleerSamenhang({ items }: Pick<Regelset, 'items'>): Samenhangfout[] {
  const kenmerken = kenmerkSoorten(items);
  return [
    ...soorten.flatMap((soort) => verwijzingsfouten(soort, items)),
    ...items.regels.flatMap((regel) => voorwaardefouten('regels', regel.id, regel.als, kenmerken)),
    ...items['afgeleide-kenmerken'].flatMap(({ id, definitie }) =>
      'voorwaarde' in definitie ? voorwaardefouten('afgeleide-kenmerken', id, definitie.voorwaarde, kenmerken) : [],
    ),
    ...items.financieringsvormen.flatMap(standfouten),
    ...volledigheid(items),
  ];
}

function verwijzingsfouten(soort: Soort, items: Regelset['items']): Samenhangfout[] {
  const lijst: readonly Item<Soort>[] = items[soort];
  return lijst.flatMap((item) =>
    verwijzingenVan(soort, item).flatMap(({ veld, naarSoort, naarId }) => {
      const bekend = items[naarSoort].map(({ id }) => id);
      return bekend.includes(naarId)
        ? []
        : [{ soort, item: item.id, veld, melding: `"${naarId}" staat niet in ${naarSoort}${bedoeldeU(naarId, bekend)}` }];
    }),
  );
}

function voorwaardefouten(
  soort: Soort,
  item: string,
  voorwaarde: Item<'regels'>['als'],
  kenmerken: ReadonlyMap<string, KenmerkSoort>,
): Samenhangfout[] {
  return bladenVan(voorwaarde, soort === 'regels' ? 'als' : 'definitie.voorwaarde').flatMap(
    ({ pad, kenmerk: id, operator: naam, verwacht }) => {
      const fout = (melding: string): Samenhangfout[] => [{ soort, item, veld: pad, melding }];
      const kenmerk = kenmerken.get(id);
      if (kenmerk === undefined) return fout(`onbekend kenmerk "${id}"${bedoeldeU(id, kenmerken.keys())}`);
      const operator = operatorVan(naam);
      if (operator === undefined) return fout(`onbekende operator "${naam}"; bekend: ${operatornamen.join(', ')}`);
      if (!operator.typen.includes(kenmerk.type))
        return fout(`"${naam}" past niet bij ${id} (${kenmerk.type}); wel bij ${operator.typen.join(', ')}`);
      const ordening = typefout(naam, kenmerk, verwacht);
      if (ordening !== undefined) return fout(ordening);
      if (naam === 'bevatBuiten' && typeof verwacht === 'string') {
        return kenmerken.get(verwacht)?.type === 'verzameling'
          ? []
          : fout(`"${verwacht}" is geen verzameling${bedoeldeU(verwacht, kenmerken.keys())}`);
      }
      const toegestaan = kenmerk.waarden ?? [];
      // De sleutel van het blad koos de operator; het schema van de voorwaarde heeft zijn verwachting al gelezen.
      const genoemd = operator.genoemd?.(verwacht as never) ?? [];
      return genoemd
        .filter((waarde) => !toegestaan.includes(waarde))
        .flatMap((waarde) =>
          fout(`${id} kent de waarde "${waarde}" niet${bedoeldeU(waarde, toegestaan)}; bekend: ${toegestaan.join(', ')}`),
        );
    },
  );
}

function typefout(operator: string, kenmerk: KenmerkSoort, verwacht: unknown): string | undefined {
  if (kenmerk.type === 'waarheid' && typeof verwacht !== 'boolean') return `${kenmerk.id} is ja of nee: gebruik is: true of is: false`;
  if (kenmerk.type !== 'waarheid' && typeof verwacht === 'boolean' && operator !== 'isLeeg')
    return `${kenmerk.id} kent geen true of false; noem een waarde`;
  if (operator === 'minstens' || operator === 'hoogstens') {
    if (kenmerk.type === 'getal' && typeof verwacht !== 'number') return `${kenmerk.id} is een getal: geef een getal`;
    if (kenmerk.type === 'keuze' && kenmerk.geordend !== true) return `${kenmerk.id} heeft geen volgorde; gebruik is of isEenVan`;
  }
  return undefined;
}

/** De tijdvakken van een stand volgen elkaar op en overlappen niet. */
function standfouten(vorm: Item<'financieringsvormen'>): Samenhangfout[] {
  const fouten: Samenhangfout[] = [];
  for (const [plaats, { vanaf, tot }] of vorm.stand.entries()) {
    const volgende = vorm.stand[plaats + 1];
    const veld = `stand[${plaats}]`;
    if (tot !== undefined && tot < vanaf)
      fouten.push({ soort: 'financieringsvormen', item: vorm.id, veld, melding: `tot (${tot}) ligt voor vanaf (${vanaf})` });
    if (volgende !== undefined && (tot === undefined || tot >= volgende.vanaf))
      fouten.push({
        soort: 'financieringsvormen',
        item: vorm.id,
        veld,
        melding: `loopt over in het volgende tijdvak (vanaf ${volgende.vanaf}); zet tot op een dag daarvoor`,
      });
  }
  return fouten;
}

/** Wat er van elke soort moet zijn: geen vorm zonder regels, geen belemmering die nooit kan optreden. */
function volledigheid(items: Regelset['items']): Samenhangfout[] {
  const heeft = (soort: string, id: string, strekkingen?: readonly string[]): boolean =>
    items.regels.some(
      ({ over, strekking }) => over.soort === soort && over.id === id && (strekkingen === undefined || strekkingen.includes(strekking)),
    );
  const fout = (soort: Soort, item: string, melding: string): Samenhangfout => ({ soort, item, melding });
  return [
    ...items.financieringsvormen
      .filter(({ id }) => !heeft('financieringsvorm', id, ['vereist', 'sluit-uit']))
      .map(({ id }) => fout('financieringsvormen', id, 'heeft geen regel die zegt wat vereist is of wat haar uitsluit')),
    ...items.belemmeringen
      .filter(({ id }) => !heeft('belemmering', id, ['treedt-op']))
      .map(({ id }) => fout('belemmeringen', id, 'heeft geen regel (treedt-op) die zegt wanneer zij optreedt')),
    ...items.succesfactoren
      .filter(({ id }) => !heeft('succesfactor', id, ['aanwezig']))
      .map(({ id }) => fout('succesfactoren', id, 'heeft geen regel (aanwezig) die zegt wanneer zij er is')),
  ];
}
