import type { Kennis } from '../kennis.ts';
import { geldtOp, type Peildatum } from '../peildatum.ts';
import { OPENBAAR, type OpenbareSoort } from '../raadplegen.ts';
import { maakFragment, plekkenIn, treffers, type Fragment, type Plek } from './fragment.ts';
import { leesZoekvraag, type Zoekvraag } from './leesZoekvraag.ts';
import { weeg, type Gewogen } from './weeg.ts';
import { naamsleutel, zoekindexVan, type Zoekindex } from './zoekindex.ts';
import { woordenVan } from '../../nederlands/woorden.ts';

/** Een item dat gevonden is, zoals een lezer het ziet. */
export interface Zoekresultaat {
  readonly soort: OpenbareSoort;
  readonly id: string;
  readonly naam: string;
  /** Waar in de naam een treffer staat. */
  readonly naamplekken: readonly Plek[];
  /** Het stuk tekst waarin de vraag het best te herkennen is, met het veld waarin het staat. */
  readonly fragment?: Fragment & { readonly veld: string };
}

/** Wat een vraag oplevert. */
export interface Zoekuitslag {
  /** Het aantal items dat bij de vraag en de gekozen soorten hoort. */
  readonly totaal: number;
  /** Per soort het aantal, ook van de soorten die niet gekozen zijn; een soort zonder items ontbreekt. */
  readonly perSoort: Readonly<Partial<Record<OpenbareSoort, number>>>;
  /** Een vraag die meer op de kennisbank lijkt; ontbreekt als elk woord bekend is, of niets in de buurt komt. */
  readonly bedoeldeU?: string;
  /** De items van plaats `van` tot (niet met) `tot`, het beste eerst. Maakt de fragmenten, dus alleen van wat getoond wordt. */
  readonly toon: (van: number, tot: number) => readonly Zoekresultaat[];
}

/** Een item dat precies zo heet gaat voor alles; een andere naam ervan gaat voor wat de woorden alleen bevat. */
const NAAMRANG = { naam: 2, andereNaam: 1, geen: 0 } as const;

/**
 * Zoekt in de hele kennisbank zoals zij op de peildatum geldt. Dezelfde vraag geeft altijd dezelfde volgorde.
 * @param soorten alleen deze soorten; leeg is alle
 */
export function zoek(kennis: Kennis, vraag: string, peildatum: Peildatum, soorten: readonly OpenbareSoort[] = []): Zoekuitslag {
  const index = zoekindexVan(kennis);
  const gelezen = leesZoekvraag(index, vraag);
  const alle = sorteer(index, vraag, gelezen, peildatum);
  const soortVan = ({ stuk }: Gewogen): OpenbareSoort | undefined => index.stukken[stuk]?.soort;
  const gekozen = soorten.length === 0 ? alle : alle.filter((gewogen) => soorten.some((soort) => soort === soortVan(gewogen)));
  const perSoort = Map.groupBy(alle, soortVan);
  const woorden = treffers(gelezen.termen, index.metStam);
  const bedoeld = alle.length === 0 ? raad(index, vraag, peildatum) : gelezen.verbeterd;
  return {
    totaal: gekozen.length,
    perSoort: Object.fromEntries(OPENBAAR.flatMap((soort) => (perSoort.has(soort) ? [[soort, perSoort.get(soort)?.length]] : []))),
    ...(bedoeld === undefined ? {} : { bedoeldeU: bedoeld }),
    toon: (van, tot) => gekozen.slice(van, tot).flatMap((gewogen) => toonResultaat(index, gewogen, woorden)),
  };
}

function sorteer(index: Zoekindex, vraag: string, { termen }: Zoekvraag, peildatum: Peildatum): readonly Gewogen[] {
  const sleutel = naamsleutel(vraag);
  const rang = new Map<number, number>();
  const bestaat = (stuk: number): boolean => geldtOp(index.stukken[stuk]?.bestaat ?? {}, peildatum);
  for (const stuk of index.opAndereNaam.get(sleutel) ?? []) if (bestaat(stuk)) rang.set(stuk, NAAMRANG.andereNaam);
  for (const stuk of index.opNaam.get(sleutel) ?? []) if (bestaat(stuk)) rang.set(stuk, NAAMRANG.naam);
  const gewogen = weeg(index, termen, peildatum);
  const gevonden = new Set(gewogen.map(({ stuk }) => stuk));
  // Wie een vaste naam intypt die niet uit gewone woorden bestaat, krijgt het item ook.
  for (const stuk of rang.keys()) if (!gevonden.has(stuk)) gewogen.push({ stuk, score: 0 });
  const rangVan = ({ stuk }: Gewogen): number => rang.get(stuk) ?? NAAMRANG.geen;
  return gewogen.toSorted((a, b) => rangVan(b) - rangVan(a) || b.score - a.score || a.stuk - b.stuk);
}

function toonResultaat({ stukken, teksten }: Zoekindex, { stuk, tekst }: Gewogen, woorden: ReadonlyMap<string, number>): Zoekresultaat[] {
  const eigen = stukken[stuk];
  if (eigen === undefined) return [];
  const { soort, id, naam } = eigen;
  const getoond = tekst === undefined ? eigen.teksten.find(({ rol }) => rol === 'kern') : teksten[tekst];
  return [
    {
      soort,
      id,
      naam,
      naamplekken: plekkenIn(naam, woorden),
      ...(getoond === undefined ? {} : { fragment: { veld: getoond.veld, ...maakFragment(getoond.tekst, woorden) } }),
    },
  ];
}

/** Zo ver mag een woord van een bekend woord af liggen om als voorstel te dienen: een derde van zijn letters, en nooit meer dan vier. */
const VOORSTEL_DEEL = 3;
const VOORSTEL_HOOGSTENS = 4;

/** Een vraag die wel iets vindt en op de gestelde lijkt, als die er is. */
function raad(index: Zoekindex, vraag: string, peildatum: Peildatum): string | undefined {
  let voorstel = '';
  let vanaf = 0;
  let anders = false;
  for (const { woord, begin, eind } of woordenVan(vraag.replaceAll('-', ' '))) {
    const bekend = index.metWoord.has(woord) ? woord : undefined;
    const nabij = bekend ?? index.lijktOp(woord, Math.min(VOORSTEL_HOOGSTENS, Math.floor(woord.length / VOORSTEL_DEEL)))[0]?.woord;
    anders ||= bekend === undefined && nabij !== undefined;
    voorstel += vraag.slice(vanaf, begin) + (bekend === undefined && nabij !== undefined ? nabij : vraag.slice(begin, eind));
    vanaf = eind;
  }
  voorstel += vraag.slice(vanaf);
  return anders && weeg(index, leesZoekvraag(index, voorstel).termen, peildatum).length > 0 ? voorstel : undefined;
}
