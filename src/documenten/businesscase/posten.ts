import type { Herkomst } from '../../businesscase/model.ts';
import { bedragentabel } from '../bedragentabel.ts';
import { alinea, brontekst, kop, opsommingslijst, type Blok } from '../document.ts';
import { bedrag, getal, procent, verhouding } from '../notatie.ts';
import type { Lezing } from './lezing.ts';
import { metHoofdletter } from '../../taal.ts';

/** Waar elk cijfer vandaan komt. */
export function posten({ uitkomst: { posten: lijst }, rij }: Lezing): readonly Blok[] {
  return [
    kop(2, 'Posten'),
    alinea(
      'Elke post met zijn contante waarde in euro en waar hij vandaan komt. PM: er is nog geen prijs; de post telt dan nergens in mee.',
    ),
    {
      soort: 'tabel',
      bijschrift: 'Kosten en baten',
      kolommen: [
        { kop: 'Post' },
        { kop: 'Rekening' },
        { kop: 'Soort' },
        { kop: 'Effect', getal: true },
        { kop: 'In kas', getal: true },
        { kop: 'Herkomst' },
      ],
      rijen: lijst.map((post) => ({
        cellen: [
          post.naam,
          rij(post),
          `${metHoofdletter(post.richting)}: ${post.categorie.replaceAll('-', ' ')}`,
          post.pm ? 'PM' : bedrag(post.contanteWaarde),
          post.pm ? 'PM' : bedrag(post.contanteWaardeKas),
          herkomsttekst(post.herkomst),
        ],
      })),
    },
  ];
}

const HERKOMST = { bron: 'bron', kengetal: 'kengetal', aanname: 'aanname', gebruiker: 'eigen opgave' } as const;

export function herkomsttekst({ soort, bron, plaats }: Herkomst): string {
  if (bron === undefined) return plaats === undefined ? HERKOMST[soort] : `${HERKOMST[soort]} (${plaats})`;
  return `${HERKOMST[soort]} ${plaats === undefined ? `(${bron})` : brontekst({ bron, plaats })}`;
}

/** De eigen tabel van de deur waardoor de vraag binnenkwam. */
export function deuren({ uitkomst: { sroi, lpbl } }: Lezing): readonly Blok[] {
  return [...(sroi === undefined ? [] : sroiblokken(sroi)), ...(lpbl === undefined ? [] : lpblblokken(lpbl))];
}

function sroiblokken(sroi: NonNullable<Lezing['uitkomst']['sroi']>): readonly Blok[] {
  const cijfers = [
    ...(sroi.sroi === undefined ? [] : [`Waarde per geïnvesteerde euro: ${verhouding(sroi.sroi)}`]),
    ...(sroi.sroiNegatieveBatenAlsKosten === undefined
      ? []
      : [`Met een verlies bij de kosten: ${verhouding(sroi.sroiNegatieveBatenAlsKosten)}`]),
  ];
  return [
    kop(2, 'De SROI-tabel'),
    bedragentabel(
      'Investering en sociale waarde per belanghebbende, in euro',
      ['Belanghebbende', 'Investering', 'Sociale waarde', 'Meerwaarde'],
      sroi.belanghebbenden.map(({ naam, investering, waarde, meerwaarde }) => ({ naam, bedragen: [investering, waarde, meerwaarde] })),
      { naam: 'Samen', bedragen: [sroi.investering, sroi.waarde, sroi.saldo] },
    ),
    ...opsommingslijst(cijfers),
  ];
}

const TYPE: Readonly<Record<string, string>> = {
  gezinnen: 'Gezinnen',
  ouderen: 'Ouderen',
  overig: 'Overige huishoudens',
  enkelvoudig: 'Enkelvoudige vraag',
  zelfredzaam: 'Zelfredzaam',
  nietZelfredzaam: 'Niet zelfredzaam',
  top: 'Zwaarste groep',
};

function lpblblokken(lpbl: NonNullable<Lezing['uitkomst']['lpbl']>): readonly Blok[] {
  const rijen: readonly (readonly [string, number])[] = [
    ...Object.entries(lpbl.huishoudensPerType),
    ...Object.entries(lpbl.huishoudensPerZwaarte),
    ['Uren per jaar', lpbl.urenPerJaar],
    ['Benodigde fte', lpbl.benodigdeFte],
    ['Fte waarmee gerekend is', lpbl.fte],
    ['Nieuw gevonden huishoudens', lpbl.nieuwGevondenHuishoudens],
    ['Voorkomen escalaties', lpbl.voorkomenEscalaties],
  ];
  return [
    kop(2, 'De MKBA-tool van LPBL'),
    {
      soort: 'tabel',
      bijschrift: 'Wat de tool uit uw invoer afleidt',
      kolommen: [{ kop: 'Wat' }, { kop: 'Aantal', getal: true }],
      rijen: rijen.map(([naam, waarde]) => ({ cellen: [TYPE[naam] ?? naam, getal(waarde)] })),
    },
  ];
}

/** Waarmee gerekend is en wat is aangenomen. */
export function uitgangspunten({ uitkomst }: Lezing): readonly Blok[] {
  const { prijspeil, discontovoet, discontovoetHerkomst, horizonJaren, negatieveBaten } = uitkomst.uitgangspunten;
  return [
    kop(2, 'Uitgangspunten en aannames'),
    ...opsommingslijst([
      ...(prijspeil === undefined ? [] : [`Prijspeil: ${prijspeil}.`]),
      `Discontovoet: ${procent(discontovoet)}; herkomst: ${discontovoetHerkomst}.`,
      `Horizon: ${horizonJaren} jaar, van jaar 0 tot en met jaar ${horizonJaren - 1}.`,
      negatieveBaten === 'kosten'
        ? 'Een baat die een verlies wordt, telt als kosten.'
        : 'Een baat die een verlies wordt, gaat van de baten af.',
      ...uitkomst.aannames,
    ]),
  ];
}
