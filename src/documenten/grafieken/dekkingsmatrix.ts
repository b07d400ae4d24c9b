import { STATUSNAAM } from '../statusnaam.ts';
import type { Dekkingsbeeld, Schotstand, Schotvak } from './grafiek.ts';
import { DONKER, INKT, letters, LIJN, rond, tekening, tekstbreedte, veilig, type Beschrijving } from './tekening.ts';

/** Een stand heeft een letter en een kleur: wie de kleuren niet ziet, heeft genoeg aan de letter. Contrast met de letter: minstens 8,6. */
interface Teken {
  readonly letter: string;
  readonly vlak: string;
  readonly inkt: string;
  readonly naam: string;
}

const TEKEN: Readonly<Record<Schotstand, Teken>> = {
  'van-kracht': { letter: 'V', vlak: DONKER, inkt: '#ffffff', naam: STATUSNAAM['van-kracht'] },
  aangenomen: { letter: 'A', vlak: '#a9c7ec', inkt: INKT, naam: STATUSNAAM.aangenomen },
  onbekend: { letter: '?', vlak: '#f7e08a', inkt: INKT, naam: STATUSNAAM.onbekend },
  'in-voorbereiding': { letter: 'I', vlak: '#e4e4e4', inkt: INKT, naam: STATUSNAAM['in-voorbereiding'] },
  gesloten: { letter: 'G', vlak: '#f3cfc4', inkt: INKT, naam: STATUSNAAM.gesloten },
  'bestaat-nog-niet': { letter: 'N', vlak: '#eef3e6', inkt: INKT, naam: STATUSNAAM['bestaat-nog-niet'] },
  vervallen: { letter: 'X', vlak: '#d2c9db', inkt: INKT, naam: STATUSNAAM.vervallen },
  geen: { letter: '\u2013', vlak: '#ffffff', inkt: INKT, naam: 'geen eigen instrument' },
};

/** De groepen van de legenda: wat er te krijgen is, waar navragen kan helpen, en de witte vlekken. */
const GROEPEN: readonly { readonly kop: string; readonly standen: readonly Schotstand[] }[] = [
  { kop: 'Te krijgen', standen: ['van-kracht'] },
  { kop: 'Navragen', standen: ['aangenomen', 'onbekend'] },
  { kop: 'Witte vlek', standen: ['in-voorbereiding', 'gesloten', 'bestaat-nog-niet', 'vervallen', 'geen'] },
];

const VAK = 46;
const KOP = 40;
const REGEL = 20;
const LEGENDAVAK = 18;
const LEGENDARIJ = 25;
const KLEIN = 11;
/** Het driehoekje in de hoek van een vak dat veranderde: wit met een donkere rand, dus op elke kleur te zien. */
const HOEK = 11;
const MARGE = 10;
const SMALST = 560;

/**
 * De schotten als afstandstabel: elk vak hoort bij de wet die rechts van zijn rij staat en bij die boven aan zijn kolom.
 * Zo komt elk schot één keer voor en staat er geen naam op zijn kant.
 */
export function tekenDekkingsmatrix(beeld: Dekkingsbeeld, beschrijving: Beschrijving): string {
  const { wetten, vakken, kop, ondertitel, voetnoten } = beeld;
  const breedte = breedteVoor(beeld);
  const legenda = tekenLegenda(KOP + wetten.length * VAK + 14, vakken);
  const noten = [...uitleg(vakken, ondertitel !== undefined), ...voetnoten].flatMap((noot) => gebroken(noot, breedte));
  const onder = legenda.onder + 6;
  const [heelBreed, hoogte] = [breedte + 2 * MARGE, onder + noten.length * REGEL + 8 + 2 * MARGE];
  return tekening(
    beschrijving,
    hoogte,
    [
      // Een los beeld staat soms op een donkere bladzijde; daarom brengt het zijn eigen achtergrond en rand mee.
      `<rect width="${heelBreed}" height="${hoogte}" fill="#ffffff"/><g transform="translate(${MARGE} ${MARGE})">`,
      letters(0, 14, kop, 'start', true),
      ...(ondertitel === undefined ? [] : [letters(0, 34, ondertitel)]),
      ...wetten.map((naam, plaats) => letters(plaats * VAK + 8, KOP + plaats * VAK + VAK / 2 + 5, naam, 'start', true)),
      ...vakken.map(tekenVak),
      ...legenda.delen,
      ...noten.map((regel, plaats) => letters(0, onder + 14 + plaats * REGEL, regel)),
      '</g>',
    ],
    heelBreed,
  );
}

/** Breed genoeg voor elke naam, voor de kop en voor het langste woord van een voetnoot; de rest van een noot breekt af. */
function breedteVoor({ wetten, kop, ondertitel = '', voetnoten }: Dekkingsbeeld): number {
  const namen = wetten.map((naam, plaats) => plaats * VAK + 10 + tekstbreedte(naam));
  const woorden = [kop, ondertitel, ...voetnoten.flatMap((noot) => noot.split(' '))].map(tekstbreedte);
  return Math.ceil(Math.max(SMALST, ...namen, ...woorden));
}

function tekenVak({ rij, kolom, stand, wijziging, gewijzigd, instrumenten, andereVormen }: Schotvak): string {
  const [links, boven] = [kolom * VAK, KOP + rij * VAK];
  const { vlak, inkt, letter } = TEKEN[stand];
  const tekst =
    wijziging === undefined ? `${letter}${gewijzigd ? '*' : ''}` : `${TEKEN[wijziging.van].letter}\u2192${TEKEN[wijziging.naar].letter}`;
  const aantal = [instrumenten > 0 ? String(instrumenten) : '', andereVormen > 0 ? `+${andereVormen}` : ''].join('');
  const [x, y, zijde] = [rond(links + 1), rond(boven + 1), VAK - 2];
  return [
    `<rect x="${x}" y="${y}" width="${zijde}" height="${zijde}" fill="${vlak}" stroke="${LIJN}"/>`,
    ...(gewijzigd
      ? [
          `<path d="M${x + zijde - HOEK} ${y}h${HOEK}v${HOEK}z" fill="#ffffff" stroke="${INKT}" stroke-width="1.5" stroke-linejoin="round"/>`,
        ]
      : []),
    vakletters(links, boven + (aantal === '' ? 28 : 23), tekst, inkt, 15),
    ...(aantal === '' ? [] : [vakletters(links, boven + 38, aantal, inkt, KLEIN)]),
  ].join('');
}

function vakletters(links: number, y: number, tekst: string, inkt: string, grootte: number): string {
  return `<text x="${links + VAK / 2}" y="${y}" text-anchor="middle" font-size="${grootte}"${grootte === KLEIN ? '' : ' font-weight="bold"'} fill="${inkt}">${veilig(tekst)}</text>`;
}

/** De legenda noemt elke stand met het aantal schotten, ook als dat nul is: dan is te zien dat er niets ontbreekt. */
function tekenLegenda(boven: number, vakken: readonly Schotvak[]): { readonly delen: readonly string[]; readonly onder: number } {
  let y = boven;
  const delen = GROEPEN.flatMap(({ kop, standen }) => {
    const aantal = vakken.filter(({ stand }) => standen.includes(stand)).length;
    const rijen = standen.map((stand, plaats) => legendaregel(y + LEGENDARIJ * (plaats + 1) - 4, stand, vakken));
    const groep = [letters(0, y + 14, `${kop}: ${aantal} ${aantal === 1 ? 'schot' : 'schotten'}`, 'start', true), ...rijen];
    y += LEGENDARIJ * (standen.length + 1) + 4;
    return groep;
  });
  return { delen, onder: y };
}

function legendaregel(boven: number, stand: Schotstand, vakken: readonly Schotvak[]): string {
  const { letter, vlak, inkt, naam } = TEKEN[stand];
  const aantal = vakken.filter((vak) => vak.stand === stand).length;
  return [
    `<rect x="1" y="${rond(boven)}" width="${LEGENDAVAK}" height="${LEGENDAVAK}" fill="${vlak}" stroke="${LIJN}"/>`,
    `<text x="${1 + LEGENDAVAK / 2}" y="${rond(boven + 14)}" text-anchor="middle" font-weight="bold" fill="${inkt}">${veilig(letter)}</text>`,
    letters(LEGENDAVAK + 10, boven + 14, `${naam} (${aantal})`),
  ].join('');
}

function uitleg(vakken: readonly Schotvak[], vergelijking: boolean): readonly string[] {
  const overige = vakken.some(({ andereVormen }) => andereVormen > 0) ? ', en na de plus hoeveel andere vormen' : '';
  return [
    `De letter is de stand van het beste eigen instrument. Het cijfer zegt hoeveel eigen instrumenten er zijn${overige}.`,
    ...(vergelijking
      ? [
          'Een driehoekje in de hoek is een verandering: I\u2192A is van I naar A; een sterretje is een verandering bij een vorm die niet de beste is.',
        ]
      : []),
  ];
}

/** De tekst in regels die op de breedte passen. */
function gebroken(tekst: string, breedte: number): readonly string[] {
  const regels: string[] = [];
  for (const woord of tekst.split(' ')) {
    const vorige = regels.at(-1);
    if (vorige !== undefined && tekstbreedte(`${vorige} ${woord}`) <= breedte) regels[regels.length - 1] = `${vorige} ${woord}`;
    else regels.push(woord);
  }
  return regels;
}
