import type { Dekking, Dekkingsmatrix, Dekkingsvorm, Schotdekking, Statuswijziging } from '../../kennisbank/dekkingsmatrix.ts';
import { alinea, kop, opsommingslijst, type Document, type Figuur, type Regel, type Tabel } from '../document.ts';
import { conceptkader, metBronnen, voetregel, type Naslag } from '../naslag.ts';
import { datum } from '../notatie.ts';
import { STATUSNAAM } from '../statusnaam.ts';
import { dekkingsbeeld } from './dekkingsbeeld.ts';

/** Hoe een dekking in een zin heet. */
export const DEKKINGNAAM: Readonly<Record<Dekking, string>> = {
  'van-kracht': 'te krijgen',
  navragen: 'navragen',
  wit: 'witte vlek',
};

/** De matrix als document: het beeld, dezelfde stand als tabel, en per vorm waar die stand op rust. */
export function dekkingsdocument(matrix: Dekkingsmatrix, naslag: Naslag): Document {
  const titel = dekkingstitel(matrix);
  const vormen = new Map([...matrix.schotten.flatMap((schot) => schot.vormen), ...matrix.voorElkSchot].map((vorm) => [vorm.id, vorm]));
  const document: Document = {
    titel,
    voetregel: voetregel(titel, naslag),
    blokken: [
      conceptkader('Deze matrix rust op openbare bronnen.', naslag),
      alinea(samenvatting(matrix)),
      dekkingsfiguur(matrix, naslag),
      kop(2, 'Waar de stand op rust'),
      ...opsommingslijst([...vormen.values()].map(toelichting)),
    ],
  };
  return metBronnen(document, naslag);
}

/** Hoe het beeld heet. */
export function dekkingstitel({ peildatum }: Dekkingsmatrix): string {
  return `Dekkingsmatrix op ${datum(peildatum)}`;
}

/** Wat het beeld laat zien, in woorden. */
export function samenvatting({ wetten, schotten, telling, voorElkSchot, vergelijking }: Dekkingsmatrix): string {
  const algemeen = voorElkSchot.map(({ naam, status }) => `${naam} (${STATUSNAAM[status]})`);
  return [
    `Van de ${schotten.length} schotten tussen ${wetten.length} wetten is er bij ${telling['van-kracht']} een eigen instrument van kracht. Bij ${telling.navragen} is navragen nodig. Bij de andere ${telling.wit} is er geen eigen instrument te krijgen: dat zijn witte vlekken.`,
    ...(algemeen.length === 0 ? [] : [`Voor elk schot bedoeld, en hier niet meegeteld: ${algemeen.join('; ')}.`]),
    ...(vergelijking === undefined
      ? []
      : [`Schotten waar iets veranderde van ${datum(vergelijking.van)} tot ${datum(vergelijking.naar)}: ${vergelijking.gewijzigd}.`]),
  ].join(' ');
}

function dekkingsfiguur(matrix: Dekkingsmatrix, { namen }: Naslag): Figuur {
  return {
    soort: 'figuur',
    bijschrift: 'Welk schot tussen twee wetten een eigen instrument heeft',
    tekstalternatief: `${samenvatting(matrix)} De tabel hieronder noemt elk schot.`,
    grafiek: dekkingsbeeld(matrix),
    tabel: schottentabel(matrix, namen),
  };
}

function schottentabel({ schotten, vergelijking }: Dekkingsmatrix, namen: Naslag['namen']): Tabel {
  const metWijziging = vergelijking !== undefined;
  return {
    soort: 'tabel',
    bijschrift: 'Elk schot met zijn stand en zijn vormen',
    kolommen: [{ kop: 'Schot' }, { kop: 'Stand' }, { kop: 'Vormen' }, ...(metWijziging ? [{ kop: 'Veranderd' }] : [])],
    rijen: schotten.map((schot) => ({
      cellen: [
        schot.wetten.map((id) => namen.van(id)).join(' en '),
        DEKKINGNAAM[schot.dekking],
        schot.vormen.map(vormtekst).join('; ') || 'geen',
        ...(metWijziging ? [wijzigingen(schot)] : []),
      ],
    })),
  };
}

function vormtekst({ naam, soort, status, voorDeelnemers }: Dekkingsvorm): string {
  const wat = soort === 'instrument' ? '' : `${soort}, `;
  const deelnemers = voorDeelnemers === undefined ? '' : `, voor wie al meedoet ${STATUSNAAM[voorDeelnemers]}`;
  return `${naam} (${wat}${STATUSNAAM[status]}${deelnemers})`;
}

function wijzigingen({ wijziging, vormen }: Schotdekking): string {
  const delen = [
    ...(wijziging === undefined ? [] : [`van ${DEKKINGNAAM[wijziging.van]} naar ${DEKKINGNAAM[wijziging.naar]}`]),
    ...vormen.flatMap(({ naam, wijziging: eigen, wijzigingVoorDeelnemers: deelnemers }) => [
      ...(eigen === undefined ? [] : [`${naam}: ${vanNaar(eigen)}`]),
      ...(deelnemers === undefined ? [] : [`${naam}, voor wie al meedoet: ${vanNaar(deelnemers)}`]),
    ]),
  ];
  return delen.length === 0 ? 'niets' : delen.join('; ');
}

function vanNaar({ van, naar }: Statuswijziging): string {
  return `van ${STATUSNAAM[van]} naar ${STATUSNAAM[naar]}`;
}

function toelichting({ naam, status, sinds, toelichting: tekst, navragenBij, bron }: Dekkingsvorm): Regel {
  const vanaf = sinds === undefined ? '' : ` sinds ${datum(sinds)}`;
  const navragen = navragenBij === undefined ? '' : ` Navragen bij: ${navragenBij}.`;
  return [{ vet: naam }, `, ${STATUSNAAM[status]}${vanaf}. ${tekst}${navragen} `, { bron }];
}
