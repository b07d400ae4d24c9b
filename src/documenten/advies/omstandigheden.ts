import type { Belemmeringadvies } from '../../advies/belemmeringen.ts';
import type { Advies } from '../../advies/geefAdvies.ts';
import type { Succesfactoradvies } from '../../advies/succesfactoren.ts';
import { alinea, kop, opsommingslijst, type Blok, type Regel, type Tekstdeel } from '../document.ts';
import type { Naslag } from '../naslag.ts';
import { metKleineLetter } from '../../taal.ts';

/** Wat er tegenzit: wat zeker is met wat anderen eraan deden, daarna wat mogelijk is. */
export function belemmeringen({ belemmeringen: lijst = [] }: Advies, { namen }: Naslag): readonly Blok[] {
  if (lijst.length === 0) return [];
  const zeker = lijst.filter(({ geldt }) => geldt === 'ja');
  const mogelijk = lijst.filter(({ geldt, aanwijzing }) => geldt === 'mogelijk' && aanwijzing);
  const overig = lijst.filter(({ aanwijzing }) => !aanwijzing);
  return [
    kop(2, 'Wat u kunt tegenkomen'),
    ...zeker.flatMap((belemmering) => uitgewerkt(belemmering, namen)),
    ...(mogelijk.length === 0
      ? []
      : [alinea('Ook mogelijk; er is al iets bekend dat erop wijst:'), ...opsommingslijst(mogelijk.map(kort))]),
    ...(overig.length === 0
      ? []
      : [alinea(`Mogelijk, maar daarover is nog niets bekend: ${overig.map(({ naam }) => metKleineLetter(naam)).join('; ')}.`)]),
  ];
}

function uitgewerkt(
  { naam, schot, toelichting, bron, handelingsperspectief = [] }: Belemmeringadvies,
  namen: Naslag['namen'],
): readonly Blok[] {
  return [
    kop(3, `${naam} (${schot} schot)`),
    ...(toelichting === undefined ? [] : [alinea([toelichting, ...achteraan(bron)])]),
    ...(handelingsperspectief.length === 0 ? [] : [alinea('Wat anderen eraan deden:')]),
    ...opsommingslijst(
      handelingsperspectief.map((perspectief): Regel => [
        `${perspectief.tekst} `,
        { cursief: `Voor wie: ${perspectief.overdraagbaar}` },
        ...(perspectief.praktijk === undefined ? [] : [` Praktijk: ${namen.van(perspectief.praktijk)}.`]),
        ' ',
        { bron: perspectief.bron },
      ]),
    ),
  ];
}

function achteraan(bron: Belemmeringadvies['bron']): readonly Tekstdeel[] {
  return bron === undefined ? [] : [' ', { bron }];
}

function kort({ naam, schot, redenen = [], bron }: Belemmeringadvies): Regel {
  const [eerste] = redenen;
  return [
    { vet: naam },
    ` (${schot} schot).`,
    ...(eerste === undefined ? achteraan(bron) : [` ${eerste.toelichting} `, { bron: eerste.bron }]),
  ];
}

/** Wat helpt: wat er al is, wat ontbreekt en wat nog niet bekend is. */
export function succesfactoren({ succesfactoren: lijst = [] }: Advies): readonly Blok[] {
  if (lijst.length === 0) return [];
  const deel = (aanhef: string, gezocht: Succesfactoradvies['stand']): readonly Blok[] => {
    const eigen = lijst.filter(({ stand }) => stand === gezocht);
    return eigen.length === 0 ? [] : [alinea(aanhef), ...opsommingslijst(eigen.map(factorregel))];
  };
  return [
    kop(2, 'Wat helpt'),
    ...deel('U heeft al:', 'aanwezig'),
    ...deel('Dit ontbreekt nog:', 'ontbreekt'),
    ...deel('Nog niet bekend:', 'onbekend'),
  ];
}

function factorregel({ naam, aanpak }: Succesfactoradvies): Regel {
  return aanpak === undefined ? naam : [`${naam}: ${aanpak.tekst} `, { bron: aanpak.bron }];
}
