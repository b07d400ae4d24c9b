import { bladenVan, vergelekenKenmerk, type BladOpPlek } from '../regels/bladen.ts';
import { operatorVan } from '../regels/operatoren/alle-operatoren.ts';
import type { Kennis } from './kennis.ts';
import type { Geldigheid } from './model/basis.ts';
import type { Item, Regelset } from './model/regelset.ts';
import type { Namen } from './namen.ts';
import { geldtOp, type Peildatum } from './peildatum.ts';
import { bestaansduur, OPENBAAR, type OpenbareSoort } from './raadplegen.ts';
import { tekstenVan } from './teksten.ts';
import { geldigheidVan, verwijzingenVan } from './verwijzingen.ts';
import { maakWoordzoeker } from './woordzoeker.ts';

/** Een item aan de andere kant van een verwijzing, met de velden waarin zij staat. */
export interface Verwezen {
  readonly id: string;
  readonly naam: string;
  readonly velden: readonly string[];
}

/** De items aan de andere kant, per soort geteld; een soort zonder items ontbreekt. */
export type Verwijzingslijst = { readonly [S in OpenbareSoort]?: { readonly aantal: number; readonly items: readonly Verwezen[] } };

/** Alle verwijzingen tussen openbare items, van beide kanten te lezen. */
export interface Kruisverwijzingen {
  /** De items waar dit item op de peildatum naar wijst. */
  readonly verwijstNaar: (soort: OpenbareSoort, id: string, peildatum: Peildatum) => Verwijzingslijst;
  /** De items die op de peildatum naar dit item wijzen. */
  readonly verwezenDoor: (soort: OpenbareSoort, id: string, peildatum: Peildatum) => Verwijzingslijst;
}

interface Kant {
  readonly soort: OpenbareSoort;
  readonly id: string;
}

/** Eén verwijzing; `veld` is het bovenste veld van het item waarin zij staat. */
interface Lijn extends Geldigheid {
  readonly van: Kant;
  readonly naar: Kant;
  readonly veld: string;
}

const indexen = new WeakMap<Kennis, Kruisverwijzingen>();

/** De kruisverwijzingen van een regelset; zij worden één keer uitgezocht, bij de eerste vraag ernaar. */
export function kruisverwijzingenVan(kennis: Kennis): Kruisverwijzingen {
  const index = indexen.get(kennis) ?? maakKruisverwijzingen(kennis);
  indexen.set(kennis, index);
  return index;
}

function maakKruisverwijzingen({ regelset: { items }, namen, grondslag }: Kennis): Kruisverwijzingen {
  const lijnen = [
    ...rechtstreeks(items),
    ...bijAlle(items),
    ...uitGeldstromen(items),
    ...uitRegels(items, grondslag),
    ...uitTeksten(items),
  ];
  const sleutel = ({ soort, id }: Kant): string => `${soort}/${id}`;
  const heen = Map.groupBy(lijnen, ({ van }) => sleutel(van));
  const terug = Map.groupBy(lijnen, ({ naar }) => sleutel(naar));
  const rij = new Map<string, { naam: string; plaats: number; bestaat: Geldigheid }>();
  for (const soort of OPENBAAR) {
    const lijst: readonly Item<OpenbareSoort>[] = items[soort];
    for (const [plaats, item] of lijst.entries())
      rij.set(sleutel({ soort, id: item.id }), { naam: naamVan(item, namen), plaats, bestaat: bestaansduur(soort, item) });
  }
  const toon = (gevonden: readonly Lijn[], kant: (lijn: Lijn) => Kant, peildatum: Peildatum): Verwijzingslijst => {
    const geldig = gevonden.filter((lijn) => geldtOp(lijn, peildatum) && geldtOp(rij.get(sleutel(kant(lijn)))?.bestaat ?? {}, peildatum));
    const perSoort = Map.groupBy(geldig, (lijn) => kant(lijn).soort);
    const lijst: { -readonly [S in OpenbareSoort]?: Verwijzingslijst[S] } = {};
    for (const soort of OPENBAAR) {
      const perItem = Map.groupBy(perSoort.get(soort) ?? [], (lijn) => kant(lijn).id);
      if (perItem.size === 0) continue;
      const plaats = (id: string): number => rij.get(sleutel({ soort, id }))?.plaats ?? 0;
      const verwezen = [...perItem]
        .toSorted(([a], [b]) => plaats(a) - plaats(b))
        .map(([id, eigen]) => ({
          id,
          naam: rij.get(sleutel({ soort, id }))?.naam ?? id,
          velden: [...new Set(eigen.map(({ veld }) => veld))].toSorted(),
        }));
      lijst[soort] = { aantal: verwezen.length, items: verwezen };
    }
    return lijst;
  };
  return {
    verwijstNaar: (soort, id, peildatum) => toon(heen.get(sleutel({ soort, id })) ?? [], ({ naar }) => naar, peildatum),
    verwezenDoor: (soort, id, peildatum) => toon(terug.get(sleutel({ soort, id })) ?? [], ({ van }) => van, peildatum),
  };
}

/** Een regel heeft geen naam: hij heet naar wie hij gaat en wat hij wil zeggen. */
export function naamVan(item: Item<OpenbareSoort>, namen: Namen): string {
  return 'naam' in item ? item.naam : `${namen.van(item.over.id)}: ${item.strekking}`;
}

function isOpenbaar(soort: string): soort is OpenbareSoort {
  return (OPENBAAR as readonly string[]).includes(soort);
}

/** Het bovenste veld van een pad: "past" van "past[0].bron". */
function bovensteVeld(pad: string): string {
  return /^\w+/.exec(pad)?.[0] ?? pad;
}

/** Wat het ene item zelf over het andere zegt. */
function rechtstreeks(items: Regelset['items']): Lijn[] {
  return OPENBAAR.flatMap((soort) => {
    const lijst: readonly Item<OpenbareSoort>[] = items[soort];
    return lijst.flatMap((item) =>
      verwijzingenVan(soort, item).flatMap(({ veld, naarSoort, naarId, ...geldigheid }): Lijn[] =>
        isOpenbaar(naarSoort)
          ? [{ van: { soort, id: item.id }, naar: { soort: naarSoort, id: naarId }, veld: bovensteVeld(veld), ...geldigheid }]
          : [],
      ),
    );
  });
}

/** `alle` is voor een lezer elk item: een vorm die alle wetten verbindt, verbindt ook de Wlz. */
function bijAlle({ financieringsvormen, belemmeringen, wetten }: Regelset['items']): Lijn[] {
  const naarElk = (van: Kant, veld: string, soort: OpenbareSoort, doelen: readonly { readonly id: string }[]): Lijn[] =>
    doelen.map(({ id }) => ({ van, veld, naar: { soort, id } }));
  return [
    ...financieringsvormen
      .filter(({ overbrugt }) => overbrugt.some(({ van, naar }) => van === 'alle' || naar === 'alle'))
      .flatMap(({ id }) => naarElk({ soort: 'financieringsvormen', id }, 'overbrugt', 'wetten', wetten)),
    ...belemmeringen
      .filter(({ vormen }) => vormen === 'alle')
      .flatMap(({ id }) => naarElk({ soort: 'belemmeringen', id }, 'vormen', 'financieringsvormen', financieringsvormen)),
  ];
}

/** Waar een praktijk lasten en baten heeft: een wet, of een domein zonder eigen wet. */
function uitGeldstromen({ praktijken, wetten, domeinen }: Regelset['items']): Lijn[] {
  const isWet = new Set(wetten.map(({ id }) => id));
  const isDomein = new Set(domeinen.map(({ id }) => id));
  return praktijken.flatMap((praktijk) =>
    (['lastenIn', 'batenIn'] as const).flatMap((veld) =>
      (praktijk[veld] ?? []).flatMap((id): Lijn[] => {
        const van: Kant = { soort: 'praktijken', id: praktijk.id };
        if (isWet.has(id)) return [{ van, veld, naar: { soort: 'wetten', id } }];
        return isDomein.has(id) ? [{ van, veld, naar: { soort: 'domeinen', id } }] : [];
      }),
    ),
  );
}

/** De soort waaruit een kenmerk zijn waarden haalt. */
const LIJSTSOORT = {
  wetten: 'wetten',
  domeinen: 'domeinen',
  'domeinen-met-financier': 'domeinen',
  doelgroepen: 'doelgroepen',
  partijsoorten: 'partijsoorten',
  instrumenten: 'financieringsvormen',
} as const satisfies Record<string, OpenbareSoort>;

/**
 * De kenmerken en namen in de voorwaarde van een regel. Gaat de regel over een belemmering en noemt hij een wet,
 * dan hoort die belemmering ook bij die wet: nergens anders staat welke wetten zij raakt.
 */
function uitRegels(items: Regelset['items'], grondslag: Kennis['grondslag']): Lijn[] {
  return items.regels.flatMap((regel) => {
    const van: Kant = { soort: 'regels', id: regel.id };
    const genoemd = bladenVan(regel.als).flatMap((blad) => genoemdInBlad(blad, items, grondslag));
    const lijnen = genoemd.map((naar): Lijn => ({ van, naar, veld: 'als' }));
    if (regel.over.soort !== 'belemmering') return lijnen;
    const belemmering: Kant = { soort: 'belemmeringen', id: regel.over.id };
    const wetten = genoemd.filter(({ soort }) => soort === 'wetten');
    return [...lijnen, ...wetten.map((naar): Lijn => ({ van: belemmering, naar, veld: 'regels', ...geldigheidVan(regel) }))];
  });
}

function genoemdInBlad(blad: BladOpPlek, items: Regelset['items'], grondslag: Kennis['grondslag']): Kant[] {
  const { kenmerk, operator, verwacht } = blad;
  const kenmerken = [kenmerk, ...vergelekenKenmerk(blad)].flatMap((id) => grondslag.get(id) ?? [id]);
  // De sleutel van het blad koos de operator; de controle van de regelset heeft zijn verwachting al gelezen.
  const namen = operatorVan(operator)?.genoemd?.(verwacht as never) ?? [];
  const eigen = items.kenmerken.find(({ id }) => id === kenmerk);
  const lijsten = eigen !== undefined && 'waardenUit' in eigen ? (eigen.waardenUit ?? []) : (['partijsoorten'] as const);
  return [
    ...kenmerken.map((id): Kant => ({ soort: 'kenmerken', id })),
    ...namen.flatMap((id) =>
      [...new Set(lijsten.map((lijst) => LIJSTSOORT[lijst]))]
        .filter((soort) => items[soort].some((item) => item.id === id))
        .map((soort): Kant => ({ soort, id })),
    ),
  ];
}

/** Waar een begrip gebruikt wordt. Een begrip gebruikt zichzelf altijd; dat telt niet. */
function uitTeksten(items: Regelset['items']): Lijn[] {
  const zoek = maakWoordzoeker(items.begrippen.map(({ id, naam, synoniemen }) => ({ id, namen: [naam, ...synoniemen] })));
  return OPENBAAR.flatMap((soort) => {
    const lijst: readonly Item<OpenbareSoort>[] = items[soort];
    return lijst.flatMap((item) =>
      tekstenVan(item).flatMap(({ veld, tekst, ...geldigheid }) =>
        [...zoek(tekst)]
          .filter((begrip) => soort !== 'begrippen' || begrip !== item.id)
          .map((begrip): Lijn => ({
            van: { soort, id: item.id },
            naar: { soort: 'begrippen', id: begrip },
            veld: bovensteVeld(veld),
            ...geldigheid,
          })),
      ),
    );
  });
}
