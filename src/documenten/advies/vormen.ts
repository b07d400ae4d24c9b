import type { Advies } from '../../advies/geefAdvies.ts';
import type { Vormadvies } from '../../advies/vormadvies.ts';
import type { Voorstel } from '../../advies/watMoetVeranderen.ts';
import { opsomming } from '../../kennisbank/namen.ts';
import { alinea, kop, opsommingslijst, stappenlijst, type Blok, type Regel, type Tekstdeel } from '../document.ts';
import type { Naslag } from '../naslag.ts';
import { datum, procent } from '../notatie.ts';
import { redenregel } from './redenregel.ts';
import { metKleineLetter } from '../../taal.ts';
import { STATUSNAAM } from '../statusnaam.ts';

/** Hoe een oordeel in een zin heet. */
export const OORDEEL = { passend: 'past', mogelijk: 'kan', 'niet-beschikbaar': 'is er niet', 'niet-passend': 'past niet' } as const;
/** Hoe een soort vorm als kop heet. */
export const SOORT = {
  categorie: 'Categorieën',
  instrument: 'Instrumenten',
  bekostigingswijze: 'Bekostigingswijzen',
  verdeling: 'Verdelingen',
} as const;

/** Zoveel vormen van een soort krijgen een uitleg; de rest staat in de lijst eronder. */
const UITGEWERKT = 3;
/** Een langere rij namen leest niemand; het volledige antwoord heeft ze alle. */
const HOOGSTENS_NAMEN = 6;

/** De best passende vormen in één oogopslag. */
export function overzicht({ financieringsvormen: lijst = [] }: Advies): readonly Blok[] {
  const beste = [...Map.groupBy(lijst, ({ soort }) => soort).values()].flatMap(haalbareVan);
  if (beste.length === 0) return [];
  return [
    kop(2, 'In het kort'),
    alinea(
      'Dit zijn per soort de vormen die het best passen. Geschiktheid zegt hoe goed een vorm past op wat bekend is; het deel daarachter zegt hoeveel dat is.',
    ),
    {
      soort: 'tabel',
      bijschrift: 'De best passende vormen',
      kolommen: [
        { kop: 'Vorm' },
        { kop: 'Soort' },
        { kop: 'Oordeel' },
        { kop: 'Geschiktheid', getal: true },
        { kop: 'Bekend', getal: true },
      ],
      rijen: beste.map(({ naam, soort, oordeel, geschiktheid, zekerheid }) => ({
        cellen: [naam, soort, OORDEEL[oordeel], procent(geschiktheid), procent(zekerheid)],
      })),
    },
  ];
}

function haalbareVan(vanSoort: readonly Vormadvies[]): readonly Vormadvies[] {
  return vanSoort.filter(({ oordeel }) => oordeel === 'passend' || oordeel === 'mogelijk').slice(0, UITGEWERKT);
}

/** De vormen per soort: de beste uitgewerkt, elke andere met haar oordeel en waarom. */
export function vormen({ financieringsvormen: lijst = [] }: Advies, naslag: Naslag): readonly Blok[] {
  return [...Map.groupBy(lijst, ({ soort }) => soort)].flatMap(([soort, eigen]) => {
    const haalbaar = haalbareVan(eigen);
    const rest = eigen.filter((vorm) => !haalbaar.includes(vorm));
    return [
      kop(2, SOORT[soort]),
      ...haalbaar.flatMap((vorm) => uitgewerkt(vorm, naslag)),
      ...(rest.length === 0
        ? []
        : [
            haalbaar.length === 0 ? alinea('Bekeken:') : kop(3, 'Verder bekeken'),
            ...opsommingslijst(rest.map((vorm): Regel => [{ vet: vorm.naam }, ` ${OORDEEL[vorm.oordeel]}. `, ...kortWaarom(vorm)])),
          ]),
    ];
  });
}

function uitgewerkt(vorm: Vormadvies, naslag: Naslag): readonly Blok[] {
  const { naam, oordeel, geschiktheid, zekerheid, waarom = [], redenen = [], vervolgstappen = [] } = vorm;
  return [
    kop(3, `${naam}: ${OORDEEL[oordeel]}`),
    alinea([`Geschiktheid ${procent(geschiktheid)}; van wat hiervoor telt is ${procent(zekerheid)} bekend. `, ...stand(vorm)]),
    ...(waarom.length === 0 ? [] : [alinea([{ vet: 'Waarom:' }, ` ${waarom.join(' ')}`])]),
    ...opsommingslijst(redenen.map(redenregel)),
    ...verandering(vorm, naslag),
    ...metNamen('Wat u hierbij kunt tegenkomen:', vorm.belemmeringen.map(naslag.namen.van).map(metKleineLetter)),
    ...metNamen('Voorbeelden uit de praktijk:', (vorm.praktijken ?? []).map(naslag.namen.van)),
    ...(vervolgstappen.length === 0
      ? []
      : [kop(4, 'Zo regelt u het'), ...stappenlijst(vervolgstappen.map((stap): Regel => [`${stap.tekst} `, { bron: stap.bron }]))]),
  ];
}

function stand({ beschikbaarheid: { status, toelichting, navragenBij, bron } }: Vormadvies): readonly Tekstdeel[] {
  return [
    `Stand: ${STATUSNAAM[status]}.`,
    ...(toelichting === undefined ? [] : [` ${toelichting}`]),
    ...(navragenBij === undefined ? [] : [` Vraag na bij: ${navragenBij}.`]),
    ...(bron === undefined ? [] : [' ', { bron }]),
  ];
}

function metNamen(aanhef: string, namen: readonly string[]): readonly Blok[] {
  if (namen.length === 0) return [];
  const rest = namen.length > HOOGSTENS_NAMEN ? '; en andere' : '';
  return [alinea([{ vet: aanhef }, ` ${namen.slice(0, HOOGSTENS_NAMEN).join('; ')}${rest}.`])];
}

/** Wat er minstens moet veranderen om haar eisen te halen, of waarom daar niets voor te doen is. */
function verandering({ watMoetVeranderen = [], nietsTeVeranderen }: Vormadvies, naslag: Naslag): readonly Blok[] {
  if (nietsTeVeranderen !== undefined) return [alinea([{ vet: 'Wat er moet veranderen:' }, ` ${nietsTeVeranderen}`])];
  if (watMoetVeranderen.length === 0) return [];
  return [
    kop(4, 'Wat er moet veranderen'),
    ...(watMoetVeranderen.length > 1 ? [alinea('Een van deze is genoeg; de eerste kost de minste moeite.')] : []),
    ...opsommingslijst(watMoetVeranderen.map((voorstel) => voorstelregel(voorstel, naslag))),
  ];
}

function voorstelregel({ toelichting, wordt, neemtWeg }: Voorstel, { namen }: Naslag): Regel {
  const weg = neemtWeg.length === 0 ? '' : ` U komt dan niet meer tegen: ${opsomming(neemtWeg.map(namen.van).map(metKleineLetter))}.`;
  return `${toelichting} ${wordt === 'passend' ? 'Dan past deze vorm.' : 'Dan kan deze vorm; haar stand is nog onzeker.'}${weg}`;
}

function kortWaarom({ oordeel, redenen = [], beschikbaarheid }: Vormadvies): readonly Tekstdeel[] {
  if (oordeel === 'niet-beschikbaar') {
    const { toelichting = '', bron } = beschikbaarheid;
    return [toelichting, ...(bron === undefined ? [] : [' ', { bron }])];
  }
  const [eerste] = redenen;
  const eindigt = beschikbaarheid.tot === undefined ? '' : `Deze stand geldt tot en met ${datum(beschikbaarheid.tot)}. `;
  return eerste === undefined ? [eindigt] : [`${eindigt}${eerste.toelichting} `, { bron: eerste.bron }];
}
