import type { Kennis } from '../kennis.ts';
import { naamVan } from '../kruisverwijzingen.ts';
import type { Geldigheid } from '../model/basis.ts';
import type { Item } from '../model/regelset.ts';
import { bestaansduur, OPENBAAR, type OpenbareSoort } from '../raadplegen.ts';
import { tekstenVan } from '../teksten.ts';
import { geldigheidVan, verwijzingenVan } from '../verwijzingen.ts';

/** Waar een tekst in een item voor dient; dat bepaalt hoe zwaar een treffer erin telt. */
export type Rol = 'naam' | 'ook-bekend-als' | 'kern' | 'lopend' | 'verband';

/** Eén tekst van een item waarin gezocht wordt. */
export interface Zoektekst extends Geldigheid {
  readonly rol: Rol;
  readonly veld: string;
  readonly tekst: string;
}

/** Een item zoals de zoeker het kent. */
export interface Zoekstuk {
  readonly soort: OpenbareSoort;
  readonly id: string;
  readonly naam: string;
  readonly bestaat: Geldigheid;
  readonly teksten: readonly Zoektekst[];
}

/** Het veld waarin een item zegt wat het is. */
const KERN: ReadonlySet<string> = new Set([
  'kort.tekst',
  'wat.tekst',
  'uitleg.tekst',
  'uitleg',
  'toelichting.tekst',
  'omschrijving.tekst',
  'betaalt.tekst',
  'tekst.tekst',
  'vraag',
  'omdat',
  'goedVoor',
]);
/** Velden waarvan de tekst een andere naam van hetzelfde is. */
const ANDERE_NAMEN: ReadonlySet<string> = new Set(['citeertitel', 'titel']);
/** Velden met vaste woorden, zoals de plaats van een praktijk; één woord is geen zin, maar wie "Groningen" typt bedoelt het wel. */
const VASTE_WOORDEN = ['plaats', 'land', 'eenheid', 'bwbId'] as const;
/** Waar een item naar wijst, staat met zijn naam bij het item: zo vindt "ouderen wlz" ook wie die woorden zelf niet gebruikt. */
const VERBANDEN: ReadonlySet<string> = new Set(['wetten', 'doelgroepen', 'domeinen', 'partijsoorten', 'praktijken', 'financieringsvormen']);

/** Alle openbare items van een regelset, met de teksten waarin gezocht wordt en wanneer die gelden. */
export function zoekstukkenVan(kennis: Kennis): Zoekstuk[] {
  return OPENBAAR.flatMap((soort) => {
    const lijst: readonly Item<OpenbareSoort>[] = kennis.regelset.items[soort];
    return lijst.map((item) => maakZoekstuk(kennis, soort, item));
  });
}

function maakZoekstuk({ namen }: Kennis, soort: OpenbareSoort, item: Item<OpenbareSoort>): Zoekstuk {
  const naam = naamVan(item, namen);
  const verbonden = verwijzingenVan(soort, item).filter(({ naarSoort }) => VERBANDEN.has(naarSoort));
  const verbanden = new Map(
    verbonden.map(({ veld, naarSoort, naarId, ...geldigheid }) => [
      `${naarSoort}/${naarId}`,
      { rol: 'verband' as const, veld, tekst: namen.van(naarId), ...geldigheid },
    ]),
  );
  return {
    soort,
    id: item.id,
    naam,
    bestaat: bestaansduur(soort, item),
    teksten: [
      { rol: 'naam', veld: 'naam', tekst: naam },
      ...andereNamen(item).map((tekst): Zoektekst => ({ rol: 'ook-bekend-als', veld: 'synoniemen', tekst })),
      ...tekstenVan(item)
        .filter(({ veld }) => veld !== 'naam' && !veld.startsWith('synoniemen'))
        .map((tekst): Zoektekst => ({ ...tekst, ...standduur(item, tekst.veld), rol: rolVan(tekst.veld) })),
      ...VASTE_WOORDEN.flatMap((veld): Zoektekst[] => {
        const tekst: unknown = (item as Readonly<Record<string, unknown>>)[veld];
        return typeof tekst === 'string' && !/\s/.test(tekst) ? [{ rol: 'verband', veld, tekst }] : [];
      }),
      ...verbanden.values(),
    ],
  };
}

function rolVan(veld: string): Rol {
  if (ANDERE_NAMEN.has(veld)) return 'ook-bekend-als';
  return KERN.has(veld) ? 'kern' : 'lopend';
}

/** De synoniemen van een begrip, en de namen binnen en buiten haakjes: "SPUK DOS" uit "SPUK Domeinoverstijgende samenwerking (SPUK DOS)". */
function andereNamen(item: Item<OpenbareSoort>): readonly string[] {
  const synoniemen = 'synoniemen' in item ? item.synoniemen : [];
  const naam = 'naam' in item ? item.naam : '';
  const [, buiten, binnen] = /^(.+?)\s*\(([^()]+)\)$/.exec(naam) ?? [];
  return [...synoniemen, ...(buiten === undefined ? [] : [buiten]), ...(binnen === undefined ? [] : [binnen])];
}

/** Een stand geldt alleen in haar tijdvak; de toelichting erbij dus ook. */
function standduur(item: Item<OpenbareSoort>, veld: string): Geldigheid {
  const plaats = /^stand\[(\d+)\]/.exec(veld)?.[1];
  if (plaats === undefined || !('stand' in item)) return {};
  const standregel = item.stand[Number(plaats)];
  return standregel === undefined ? {} : geldigheidVan({ geldigVan: standregel.vanaf, geldigTot: standregel.tot });
}
