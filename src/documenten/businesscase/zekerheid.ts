import type { Omslagpunt, Tornadobalk } from '../../businesscase/gevoeligheid.ts';
import type { Onzekerheid, Spreiding } from '../../businesscase/onzekerheid.ts';
import { bedragentabel } from '../bedragentabel.ts';
import { alinea, kop, opsommingslijst, type Blok, type Regel, type Tabel } from '../document.ts';
import { bedrag, euro, getal, procent } from '../notatie.ts';
import type { Lezing } from './lezing.ts';
import { metHoofdletter } from '../../taal.ts';

const VELD: Readonly<Record<string, string>> = {
  hoeveelheid: 'hoeveelheid',
  prijs: 'prijs',
  aandeelAanpak: 'aandeel van de aanpak',
  deadweight: 'wat zonder aanpak ook gebeurt (deadweight)',
  verdringing: 'verdringing',
  terugval: 'terugval',
  afnamePerJaar: 'afname per jaar',
};

/** Meer balken passen niet op een bladzijde; de breedste staan voorop en de tabel heeft ze alle. */
const HOOGSTENS_GETEKEND = 12;

/** Hoe gevoelig de uitkomst is, en hoe zeker. */
export function zekerheid(lezing: Lezing): readonly Blok[] {
  const { gevoeligheid, onzekerheid, totaal } = lezing.uitkomst;
  if (gevoeligheid === undefined && onzekerheid === undefined) return [];
  const { tornado: balken, omslagpunten } = gevoeligheid ?? { tornado: [], omslagpunten: [] };
  const namen = new Map(lezing.uitkomst.posten.map(({ id, naam }) => [id, naam]));
  const post = (id: string): string => namen.get(id) ?? id;
  return [
    kop(2, 'Hoe zeker is dit'),
    ...tornado(balken, totaal.ncw, post),
    ...kansen(onzekerheid, lezing),
    ...omslagblokken(omslagpunten, post),
    ...(balken.length === 0 && onzekerheid === undefined
      ? [alinea('Er zijn geen lage en hoge waarden opgegeven. Hoe onzeker de uitkomst is, is dus niet te zeggen.')]
      : []),
  ];
}

/** "Uitvoering: hoeveelheid", of de gedeelde parameter zelf. */
function aannamenaam({ aanname, posten }: Tornadobalk, post: (id: string) => string): string {
  const [enige] = posten;
  const veld = enige === undefined || posten.length > 1 ? undefined : aanname.slice(enige.length + 1);
  const eigen = enige !== undefined && veld !== undefined && aanname === `${enige}/${veld}` ? VELD[veld] : undefined;
  return enige === undefined || eigen === undefined ? metHoofdletter(aanname) : `${post(enige)}: ${eigen}`;
}

function tornado(balken: readonly Tornadobalk[], ncw: number, post: (id: string) => string): readonly Blok[] {
  const [breedste] = balken;
  if (breedste === undefined) return [];
  const rijen = balken.map((balk) => ({
    naam: aannamenaam(balk, post),
    laag: balk.ncwLaag,
    hoog: balk.ncwHoog,
    spreiding: balk.spreiding,
  }));
  return [
    alinea('Elke balk laat zien wat de netto contante waarde wordt als één getal laag of hoog uitvalt en de rest blijft zoals het is.'),
    {
      soort: 'figuur',
      bijschrift: 'Welke aanname het meest uitmaakt, in euro',
      tekstalternatief: `Liggende balken rond de verwachte netto contante waarde van ${euro(ncw)}, de breedste bovenaan. Het meest maakt uit: ${aannamenaam(breedste, post)}, van ${euro(breedste.ncwLaag)} bij de lage waarde tot ${euro(breedste.ncwHoog)} bij de hoge.`,
      grafiek: { type: 'tornado', basis: ncw, balken: rijen.slice(0, HOOGSTENS_GETEKEND) },
      tabel: bedragentabel(
        'Netto contante waarde bij een lage en een hoge waarde, in euro',
        ['Aanname', 'Bij laag', 'Bij hoog', 'Verschil'],
        rijen.map(({ naam, laag, hoog, spreiding }) => ({ naam, bedragen: [laag, hoog, spreiding] })),
      ),
    },
  ];
}

function kansen(onzekerheid: Onzekerheid | undefined, { rij }: Lezing): readonly Blok[] {
  if (onzekerheid === undefined) return [];
  const cellen = (naam: string, { p10, p50, p90, kansPositief }: Spreiding): readonly string[] => [
    naam,
    bedrag(p10),
    bedrag(p50),
    bedrag(p90),
    procent(kansPositief),
  ];
  return [
    alinea(
      `Alle onzekere getallen zijn ${getal(onzekerheid.trekkingen)} keer tegelijk getrokken (zaad ${onzekerheid.zaad}). In een op de tien gevallen valt de netto contante waarde lager uit dan de lage stand, en in een op de tien hoger dan de hoge.`,
    ),
    {
      soort: 'tabel',
      bijschrift: 'Spreiding van de netto contante waarde, in euro',
      kolommen: [
        { kop: 'Wie' },
        { kop: 'Lage stand (P10)', getal: true },
        { kop: 'Midden (P50)', getal: true },
        { kop: 'Hoge stand (P90)', getal: true },
        { kop: 'Kans op winst', getal: true },
      ],
      rijen: [
        { cellen: cellen('Samen, maatschappelijk', onzekerheid.totaal) },
        { cellen: cellen('Samen, in kas', onzekerheid.totaal.kas) },
        ...onzekerheid.perPartij.map((eigen) => ({ cellen: cellen(`${rij(eigen)}, in kas`, eigen.kas) })),
      ],
    },
  ];
}

/** Wat de uitkomst kan omslaan als tabel; wat dat niet kan in een lijst per reden, want tien regels "kan niet" lezen niet. */
function omslagblokken(punten: readonly Omslagpunt[], post: (id: string) => string): readonly Blok[] {
  const er = punten.filter(({ omslagwaarde }) => omslagwaarde !== undefined);
  const niet = Map.groupBy(
    punten.filter(({ omslagwaarde }) => omslagwaarde === undefined),
    ({ reden = '' }) => reden,
  );
  return [
    ...(er.length === 0 ? [] : [omslagtabel(er, post)]),
    ...[...niet].flatMap(([reden, eigen]) => [
      alinea([{ vet: 'Wat de uitkomst niet op nul kan brengen.' }, ` ${reden} Dat geldt voor:`]),
      ...opsommingslijst(
        [...Map.groupBy(eigen, (punt) => punt.post)].map(([id, velden]): Regel => [
          { vet: post(id) },
          `: ${velden.map(({ veld }) => VELD[veld] ?? veld).join(', ')}`,
        ]),
      ),
    ]),
  ];
}

/** Hoeveelheden en prijzen zijn getallen; de rest zijn fracties. */
function omslagtabel(punten: readonly Omslagpunt[], post: (id: string) => string): Tabel {
  const toon = (veld: string, waarde: number): string => (veld === 'hoeveelheid' || veld === 'prijs' ? getal(waarde) : procent(waarde));
  return {
    soort: 'tabel',
    bijschrift: 'Bij welke waarde de netto contante waarde nul wordt, als alleen dat getal verandert',
    kolommen: [{ kop: 'Post' }, { kop: 'Wat verandert' }, { kop: 'Nu', getal: true }, { kop: 'Nul bij', getal: true }],
    rijen: punten.map(({ post: id, veld, waarde, omslagwaarde = waarde }) => ({
      cellen: [post(id), VELD[veld] ?? veld, toon(veld, waarde), toon(veld, omslagwaarde)],
    })),
  };
}
