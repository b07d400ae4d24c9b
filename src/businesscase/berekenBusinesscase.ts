import { breuk, plus, rondAf, vergelijk as vergelijkBreuken } from './breuk.ts';
import { begrotingVan, type Begroting } from './begroting.ts';
import { berekenVariant, type Variantuitkomst } from './berekenVariant.ts';
import type { Rekenfout, Rekenwaarschuwing } from './fouten.ts';
import { gevoeligheidVan, type Gevoeligheid } from './gevoeligheid.ts';
import type { Businesscase, NegatieveBaten } from './model.ts';
import { onzekerheidVan, type Onzekerheid } from './onzekerheid.ts';
import { opTekst, type Namen } from './rekening.ts';
import { maakPositie, scheefhedenVan, type Scheefheden } from './scheefheid.ts';
import { HOOGSTENS_SHAPLEY } from './sleutels/shapley.ts';
import {
  afrondingVanTabellen,
  perJaar,
  perPartij,
  perPost,
  perRekening,
  type Afronding,
  type Jaarrij,
  type Partijrij,
  type Postrij,
  type Rekeningrij,
} from './tabellen.ts';
import { totaalstroom, zichtVan, type Totaal } from './totaal.ts';
import { winstEnVerlies } from './varianten/pooling.ts';
import { maakVeld, type Veld } from './veld.ts';
import { verhoudingenVan, type Verhoudingen } from './verhoudingen.ts';
import { vergelijk, type Vergelijking } from './vergelijking.ts';
import { waarschuwingenVan, type Naslag } from './waarschuwingen.ts';

/** Waarmee gerekend is; staat bij elke uitkomst. */
export interface Uitgangspunten {
  readonly prijspeil?: number;
  readonly discontovoet: number;
  readonly discontovoetHerkomst: string;
  readonly horizonJaren: number;
  readonly negatieveBaten: NegatieveBaten;
}

/** De uitkomst van een businesscase. Elk cijfer is de afronding van zijn exacte waarde. */
export interface Uitkomst {
  readonly uitgangspunten: Uitgangspunten;
  readonly totaal: Totaal;
  readonly verhoudingen: Verhoudingen;
  readonly posten: readonly Postrij[];
  readonly perPartij: readonly Partijrij[];
  readonly perRekening: readonly Rekeningrij[];
  readonly perJaar: readonly Jaarrij[];
  readonly afronding?: Afronding;
  readonly scheefheid: Scheefheden;
  readonly begroting?: Begroting;
  readonly gevoeligheid: Gevoeligheid;
  readonly onzekerheid?: Onzekerheid;
  readonly varianten: readonly Variantuitkomst[];
  readonly vergelijking?: Vergelijking;
  readonly aannames: readonly string[];
  readonly waarschuwingen: readonly Rekenwaarschuwing[];
}

export interface Hulp extends Naslag {
  readonly namen: Namen;
  /** Wat bij het lezen is ingevuld omdat het er niet stond. */
  readonly aannames: readonly string[];
}

export type Berekening =
  | { readonly uitkomst: Uitkomst; readonly fouten: readonly [] }
  | { readonly uitkomst?: undefined; readonly fouten: readonly Rekenfout[] };

/** Rekent een businesscase door. Dezelfde invoer geeft altijd dezelfde uitkomst; de volgorde van posten en partijen maakt niet uit. */
export function berekenBusinesscase(geval: Businesscase, hulp: Hulp): Berekening {
  const veld = maakVeld(geval);
  const fouten = teVeelRekeningen(veld);
  if (fouten.length > 0) return { fouten };
  const maatschappelijk = totaalstroom(veld, 'maatschappelijk');
  const kas = totaalstroom(veld, 'kas');
  const tabellen = { perPartij: perPartij(veld), perRekening: perRekening(veld), perJaar: perJaar(maatschappelijk, kas, veld.disconto) };
  const afronding = afrondingVanTabellen(maatschappelijk, tabellen);
  const scheefheid = scheefhedenVan(
    veld.rekeningen.map(({ rekening, contant: { kas: eigen } }) =>
      maakPositie(rekening, plus(eigen.kosten, eigen.batenMin), eigen.batenPlus),
    ),
  );
  const standen = geval.varianten.map((variant, nummer) => berekenVariant(variant, nummer, { veld, scheefheid, namen: hulp.namen }));
  const varianten = standen.map(({ uitkomst }) => uitkomst);
  return {
    fouten: [],
    uitkomst: {
      uitgangspunten: uitgangspuntenVan(geval),
      totaal: { ...zichtVan(maatschappelijk, veld.disconto), kas: zichtVan(kas, veld.disconto) },
      verhoudingen: verhoudingenVan(veld, geval.negatieveBaten),
      posten: perPost(veld),
      ...tabellen,
      ...(afronding === undefined ? {} : { afronding }),
      scheefheid,
      ...(geval.begrotingsjaar === undefined ? {} : { begroting: begrotingVan(veld, geval.begrotingsjaar) }),
      gevoeligheid: gevoeligheidVan(veld, maatschappelijk.ncw),
      ...(geval.onzekerheid === undefined ? {} : { onzekerheid: onzekerheidVan(veld, geval.onzekerheid) }),
      varianten,
      ...(standen.length === 0 ? {} : { vergelijking: vergelijk(standen) }),
      aannames: hulp.aannames,
      waarschuwingen: [
        ...waarschuwingenVan(veld, [maatschappelijk, kas], hulp),
        ...varianten.flatMap(({ waarschuwingen }) => waarschuwingen),
      ].toSorted((a, b) => opTekst(a.plaats ?? '', b.plaats ?? '')),
    },
  };
}

/** Gebruikelijke discontovoeten met waar zij vandaan komen. */
const HERKOMST_DISCONTOVOET: readonly (readonly [number, string])[] = [
  [0.0225, 'de Nederlandse standaardvoet sinds 2021'],
  [0.055, 'lpbl-2014 (2,5% plus 3% risico)'],
  [0.035, 'het Britse Green Book'],
  [0, 'zonder disconto, zoals bij een SROI-meting van één jaar'],
];

function uitgangspuntenVan({ prijspeil, discontovoet, horizonJaren, negatieveBaten }: Businesscase): Uitgangspunten {
  const herkomst = HERKOMST_DISCONTOVOET.find(([voet]) => vergelijkBreuken(breuk(voet), discontovoet) === 0)?.[1];
  return {
    ...(prijspeil === undefined ? {} : { prijspeil }),
    discontovoet: rondAf(discontovoet, 6),
    discontovoetHerkomst: herkomst ?? 'eigen keuze',
    horizonJaren,
    negatieveBaten,
  };
}

/** Of de Shapley-sleutel te veel inbrengers krijgt; dat blijkt pas als bekend is wie wint. */
function teVeelRekeningen(veld: Veld): readonly Rekenfout[] {
  const { varianten } = veld.geval;
  if (!varianten.some((variant) => variant.vorm === 'pooling' && variant.sleutel === 'shapley')) return [];
  const aantal = winstEnVerlies(veld).winst.length;
  if (aantal <= HOOGSTENS_SHAPLEY) return [];
  return varianten.flatMap((variant, nummer) =>
    variant.vorm === 'pooling' && variant.sleutel === 'shapley'
      ? [
          {
            code: 'TE_VEEL_REKENINGEN' as const,
            plaats: `/varianten/${nummer}/sleutel`,
            tekst: `De sleutel shapley kan met hoogstens ${HOOGSTENS_SHAPLEY} inbrengende rekeningen; hier zijn het er ${aantal}. Voeg rekeningen samen of kies een andere sleutel, zoals nucleolus.`,
          },
        ]
      : [],
  );
}
