import { bladenVan } from '../regels/bladen.ts';
import type { KenmerkSoort } from '../regels/feiten.ts';
import { operatornamen, operatorVan } from '../regels/operatoren/alle-operatoren.ts';
import { bevinding, type Bevinding, type Bevindingcode } from './bevinding.ts';
import { geldigheidsfouten } from './geldigheid.ts';
import { kenmerkSoorten } from './kenmerkenlijst.ts';
import { soorten, type Item, type Regelset, type Soort } from './model/regelset.ts';
import { bedoeldeU } from './nabij.ts';
import { verwijzingenVan } from './verwijzingen.ts';

/** Controleert of alles waarnaar verwezen wordt er is, of voorwaarden bij hun kenmerk passen en of er niets ontbreekt. */
export function controleerSamenhang({ items }: Pick<Regelset, 'items'>): Bevinding[] {
  const kenmerken = kenmerkSoorten(items);
  return [
    ...soorten.flatMap((soort) => verwijzingsfouten(soort, items)),
    ...items.regels.flatMap(({ id, als }) => voorwaardefouten({ soort: 'regels', item: id, veld: 'als' }, als, kenmerken)),
    ...items['afgeleide-kenmerken'].flatMap(({ id, definitie }) =>
      'voorwaarde' in definitie
        ? voorwaardefouten({ soort: 'afgeleide-kenmerken', item: id, veld: 'definitie.voorwaarde' }, definitie.voorwaarde, kenmerken)
        : [],
    ),
    ...items.kengetallen.flatMap(({ id, post }) =>
      post?.als === undefined ? [] : voorwaardefouten({ soort: 'kengetallen', item: id, veld: 'post.als' }, post.als, kenmerken),
    ),
    ...items.kenmerken.flatMap(kenmerkfouten),
    ...afleidingsfouten(items, kenmerken),
    ...items.lexicon.flatMap((woord) => lexiconfouten(woord, kenmerken)),
    ...geldigheidsfouten(items),
    ...items.toetsgevallen.flatMap((toetsgeval) => verwachtingsfouten(toetsgeval, items)),
    ...volledigheid(items),
  ];
}

function verwijzingsfouten(soort: Soort, items: Regelset['items']): Bevinding[] {
  const lijst: readonly Item<Soort>[] = items[soort];
  return lijst.flatMap((item) =>
    verwijzingenVan(soort, item).flatMap(({ veld, naarSoort, naarId }) => {
      const bekend = items[naarSoort].map(({ id }) => id);
      return bekend.includes(naarId)
        ? []
        : [
            bevinding(
              'verwijzing-onbekend',
              { soort, item: item.id, veld },
              `"${naarId}" staat niet in ${naarSoort}${bedoeldeU(naarId, bekend)}`,
            ),
          ];
    }),
  );
}

function voorwaardefouten(
  { soort, item, veld }: { readonly soort: Soort; readonly item: string; readonly veld: string },
  voorwaarde: Item<'regels'>['als'],
  kenmerken: ReadonlyMap<string, KenmerkSoort>,
): Bevinding[] {
  return bladenVan(voorwaarde, veld).flatMap(({ pad, kenmerk: id, operator: naam, verwacht }) => {
    const fout = (code: Bevindingcode, melding: string): Bevinding[] => [bevinding(code, { soort, item, veld: pad }, melding)];
    const kenmerk = kenmerken.get(id);
    if (kenmerk === undefined) return fout('kenmerk-onbekend', `onbekend kenmerk "${id}"${bedoeldeU(id, kenmerken.keys())}`);
    const operator = operatorVan(naam);
    if (operator === undefined) return fout('typefout', `onbekende operator "${naam}"; bekend: ${operatornamen.join(', ')}`);
    if (!operator.typen.includes(kenmerk.type))
      return fout('typefout', `"${naam}" past niet bij ${id} (${kenmerk.type}); wel bij ${operator.typen.join(', ')}`);
    const ordening = typefout(naam, kenmerk, verwacht);
    if (ordening !== undefined) return fout('typefout', ordening);
    if (naam === 'bevatBuiten' && typeof verwacht === 'string') {
      return kenmerken.get(verwacht)?.type === 'verzameling'
        ? []
        : fout(
            kenmerken.has(verwacht) ? 'typefout' : 'kenmerk-onbekend',
            `"${verwacht}" is geen verzameling${bedoeldeU(verwacht, kenmerken.keys())}`,
          );
    }
    const toegestaan = kenmerk.waarden ?? [];
    // De sleutel van het blad koos de operator; het schema van de voorwaarde heeft zijn verwachting al gelezen.
    const genoemd = operator.genoemd?.(verwacht as never) ?? [];
    return genoemd
      .filter((waarde) => !toegestaan.includes(waarde))
      .flatMap((waarde) => fout('waarde-onbekend', onbekendeWaarde(id, waarde, toegestaan)));
  });
}

function typefout(operator: string, kenmerk: KenmerkSoort, verwacht: unknown): string | undefined {
  if (kenmerk.type === 'waarheid' && typeof verwacht !== 'boolean') return `${kenmerk.id} is ja of nee: gebruik is: true of is: false`;
  if (kenmerk.type !== 'waarheid' && typeof verwacht === 'boolean' && operator !== 'isLeeg')
    return `${kenmerk.id} kent geen true of false; noem een waarde`;
  if (operator === 'minstens' || operator === 'hoogstens') {
    if (kenmerk.type === 'getal' && typeof verwacht !== 'number') return `${kenmerk.id} is een getal: geef een getal`;
    if (kenmerk.type === 'keuze' && kenmerk.geordend !== true) return `${kenmerk.id} heeft geen volgorde; gebruik is of isEenVan`;
    if (kenmerk.type === 'keuze' && typeof verwacht !== 'string')
      return `${kenmerk.id} is een keuze: noem een van ${(kenmerk.waarden ?? []).join(', ')}`;
  }
  return undefined;
}

/** Een woord dat een antwoord voorstelt dat het kenmerk niet kent; een onbekend kenmerk is al een verwijzing die nergens heen gaat. */
function lexiconfouten(
  { id, kenmerk: naam, waarde, leest, wijktVoor }: Item<'lexicon'>,
  kenmerken: ReadonlyMap<string, KenmerkSoort>,
): Bevinding[] {
  const kenmerk = kenmerken.get(naam);
  if (kenmerk === undefined) return [];
  const plaats = { soort: 'lexicon', item: id, veld: leest === undefined ? 'waarde' : 'leest' };
  if (leest !== undefined)
    return kenmerk.type === 'getal'
      ? []
      : [bevinding('typefout', plaats, `${naam} is een ${kenmerk.type}; alleen een getal wordt uit de tekst gelezen, geef een waarde`)];
  const type = kenmerk.type === 'getal' ? 'number' : kenmerk.type === 'waarheid' ? 'boolean' : 'string';
  if (typeof waarde !== type)
    return [bevinding('typefout', plaats, `${naam} is een ${kenmerk.type}; ${JSON.stringify(waarde)} is daar geen antwoord op`)];
  const toegestaan = kenmerk.waarden ?? [];
  const genoemd = [{ veld: 'waarde', naam: waarde }, ...wijktVoor.map((ander) => ({ veld: 'wijktVoor', naam: ander }))];
  return genoemd.flatMap(({ veld, naam: ander }) =>
    typeof ander !== 'string' || toegestaan.includes(ander)
      ? []
      : [bevinding('waarde-onbekend', { ...plaats, veld }, onbekendeWaarde(naam, ander, toegestaan))],
  );
}

function onbekendeWaarde(kenmerk: string, waarde: string, toegestaan: readonly string[]): string {
  return `${kenmerk} kent de waarde "${waarde}" niet${bedoeldeU(waarde, toegestaan)}; bekend: ${toegestaan.join(', ')}`;
}

function kenmerkfouten(kenmerk: Item<'kenmerken'>): Bevinding[] {
  const fout = (veld: string, melding: string): Bevinding[] => [
    bevinding('kenmerk-ongeldig', { soort: 'kenmerken', item: kenmerk.id, veld }, melding),
  ];
  if (kenmerk.type === 'keuze' && kenmerk.waarden === undefined && kenmerk.waardenUit === undefined)
    return fout('waarden', 'een keuze heeft waarden of waardenUit');
  if (kenmerk.type === 'getal' && kenmerk.minimum > kenmerk.maximum)
    return fout('minimum', `het minimum (${kenmerk.minimum}) ligt boven het maximum (${kenmerk.maximum})`);
  return [];
}

/** Een afleiding heeft een eigen naam en steunt alleen op een verzameling die er al is: een kenmerk, of een eerdere afleiding. */
function afleidingsfouten(items: Regelset['items'], kenmerken: ReadonlyMap<string, KenmerkSoort>): Bevinding[] {
  const gewoon = new Set(items.kenmerken.map(({ id }) => id));
  const eerder = new Set(gewoon);
  return items['afgeleide-kenmerken'].flatMap(({ id, definitie }): Bevinding[] => {
    const fout = (veld: string, melding: string): Bevinding =>
      bevinding('afleiding-ongeldig', { soort: 'afgeleide-kenmerken', item: id, veld }, melding);
    const fouten = gewoon.has(id) ? [fout('id', 'deze naam is al van een kenmerk dat gevraagd wordt')] : [];
    const steunt =
      'financiersVan' in definitie
        ? [{ veld: 'definitie.financiersVan', naam: definitie.financiersVan }]
        : 'aantalFinanciersVan' in definitie
          ? [{ veld: 'definitie.aantalFinanciersVan', naam: definitie.aantalFinanciersVan }]
          : bladenVan(definitie.voorwaarde, 'definitie.voorwaarde').map(({ pad, kenmerk }) => ({ veld: pad, naam: kenmerk }));
    for (const { veld, naam } of steunt) {
      if (!eerder.has(naam)) fouten.push(fout(veld, `"${naam}" is geen kenmerk en geen eerdere afleiding${bedoeldeU(naam, eerder)}`));
      else if (!('voorwaarde' in definitie) && kenmerken.get(naam)?.type !== 'verzameling')
        fouten.push(fout(veld, `"${naam}" is geen verzameling`));
    }
    eerder.add(id);
    return fouten;
  });
}

/** Een toetsgeval dat iets verwacht van een naam die er niet is, zou altijd slagen. */
function verwachtingsfouten({ id, verwacht }: Item<'toetsgevallen'>, items: Regelset['items']): Bevinding[] {
  const {
    oordeel = {},
    status = {},
    succesfactoren = {},
    eerste = [],
    eersteTwee = [],
    eersteDrie = [],
    nietPassend = [],
    nietUitgesloten = [],
  } = verwacht;
  const { belemmeringen = [], belemmeringenJa = [], geenBelemmeringen = [] } = verwacht;
  const genoemd = [
    {
      soort: 'financieringsvormen',
      ids: [...Object.keys(oordeel), ...Object.keys(status), ...eerste, ...eersteTwee, ...eersteDrie, ...nietPassend, ...nietUitgesloten],
    },
    { soort: 'belemmeringen', ids: [...belemmeringen, ...belemmeringenJa, ...geenBelemmeringen] },
    { soort: 'succesfactoren', ids: Object.keys(succesfactoren) },
  ] as const;
  return genoemd.flatMap(({ soort, ids }) => {
    const bekend = items[soort].map((item) => item.id);
    return ids
      .filter((naam) => !bekend.includes(naam))
      .map((naam) =>
        bevinding(
          'verwijzing-onbekend',
          { soort: 'toetsgevallen', item: id, veld: 'verwacht' },
          `"${naam}" staat niet in ${soort}${bedoeldeU(naam, bekend)}`,
        ),
      );
  });
}

/** Wat er van elke soort moet zijn: geen vorm zonder regels, geen belemmering die nooit kan optreden. */
function volledigheid(items: Regelset['items']): Bevinding[] {
  const heeft = (soort: string, id: string, strekkingen?: readonly string[]): boolean =>
    items.regels.some(
      ({ over, strekking }) => over.soort === soort && over.id === id && (strekkingen === undefined || strekkingen.includes(strekking)),
    );
  return [
    ...items.financieringsvormen
      .filter(({ id }) => !heeft('financieringsvorm', id, ['vereist', 'sluit-uit']))
      .map(({ id }) =>
        bevinding(
          'vorm-zonder-regel',
          { soort: 'financieringsvormen', item: id },
          'heeft geen regel die zegt wat vereist is of wat haar uitsluit',
        ),
      ),
    ...items.belemmeringen
      .filter(({ id }) => !heeft('belemmering', id, ['treedt-op']))
      .map(({ id }) =>
        bevinding(
          'belemmering-zonder-regel',
          { soort: 'belemmeringen', item: id },
          'heeft geen regel (treedt-op) die zegt wanneer zij optreedt',
        ),
      ),
    ...items.succesfactoren
      .filter(({ id }) => !heeft('succesfactor', id, ['aanwezig']))
      .map(({ id }) =>
        bevinding(
          'succesfactor-zonder-regel',
          { soort: 'succesfactoren', item: id },
          'heeft geen regel (aanwezig) die zegt wanneer zij er is',
        ),
      ),
  ];
}
