import { alsGetal, type Breuk } from '../../businesscase/breuk.ts';
import { isImmaterieel } from '../../businesscase/model.ts';
import type { Stroom } from '../../businesscase/stroom.ts';
import type { Zienswijze } from '../../businesscase/veld.ts';
import type { Opzet } from './opzet.ts';
import { EERSTE_RIJ, KOLOM as P, POSTEN, rolVan } from './posten.ts';
import { DISCONTOVOET } from './uitgangspunten.ts';
import { cel, kolom, koppenrij, leeg, vastVak, type Blad, type Cel } from './werkboek.ts';

export const NAAM: Readonly<Record<Zienswijze, string>> = { maatschappelijk: 'Effect', kas: 'Kas' };
const FACTOR_RIJ = 2;
const JAREN_RIJ = 3;

const KOLOM = { nummer: 0, naam: 1, rekening: 2, rol: 3, richting: 4, immaterieel: 5, jaar0: 6 } as const;

/** Waar op een blad per jaar iets staat; andere bladen verwijzen hiernaar. */
export interface Stroombereik {
  readonly rekening: string;
  readonly rol: string;
  readonly richting: string;
  readonly immaterieel: string;
  readonly bedragen: string;
  readonly factoren: string;
  readonly contant: string;
  /** De rij met deze slotregel, alle jaren. */
  readonly rij: (naam: Slotregel) => string;
  /** De cel met de som of de uitkomst van een slotregel. */
  readonly som: (naam: Slotregel) => string;
}

const SLOTREGELS = ['kosten', 'baten', 'saldo', 'stand', 'contant', 'standContant', 'terug', 'terugContant'] as const;
export type Slotregel = (typeof SLOTREGELS)[number];

export function stroombereik(wijze: Zienswijze, { geval }: Pick<Opzet, 'geval'>): Stroombereik {
  const laatste = EERSTE_RIJ + Math.max(geval.posten.length, 1) - 1;
  const jaarN = KOLOM.jaar0 + geval.horizonJaren - 1;
  const op = (vak: string): string => `${NAAM[wijze]}!${vak}`;
  const rij = (naam: Slotregel): number => laatste + 2 + SLOTREGELS.indexOf(naam);
  return {
    rekening: op(vastVak(KOLOM.rekening, EERSTE_RIJ, KOLOM.rekening, laatste)),
    rol: op(vastVak(KOLOM.rol, EERSTE_RIJ, KOLOM.rol, laatste)),
    richting: op(vastVak(KOLOM.richting, EERSTE_RIJ, KOLOM.richting, laatste)),
    immaterieel: op(vastVak(KOLOM.immaterieel, EERSTE_RIJ, KOLOM.immaterieel, laatste)),
    bedragen: op(vastVak(KOLOM.jaar0, EERSTE_RIJ, jaarN, laatste)),
    factoren: op(vastVak(KOLOM.jaar0, FACTOR_RIJ, jaarN, FACTOR_RIJ)),
    contant: op(vastVak(jaarN + 2, EERSTE_RIJ, jaarN + 2, laatste)),
    rij: (naam) => op(vastVak(KOLOM.jaar0, rij(naam), jaarN, rij(naam))),
    som: (naam) => op(vastVak(jaarN + 1, rij(naam), jaarN + 1, rij(naam)).split(':')[0] ?? ''),
  };
}

/** Het bedrag van elke post per jaar, en daaronder de jaren bij elkaar. */
export function stroomblad(wijze: Zienswijze, opzet: Opzet): Blad {
  const { geval, veld } = opzet;
  const jaren = Array.from({ length: geval.horizonJaren }, (_, jaar) => jaar);
  const kolommen = jaren.map((jaar) => kolom(KOLOM.jaar0 + jaar));
  return {
    naam: NAAM[wijze],
    breedtes: [5, 32, 10, 12, 10, 12, ...jaren.map(() => 14), 16, 16],
    vast: { rijen: JAREN_RIJ, kolommen: 2 },
    rijen: [
      [{ titel: wijze === 'kas' ? 'Kas: wat er per jaar als geld vrijkomt, in euro' : 'Effect: wat er per jaar verandert, in euro' }],
      [
        undefined,
        { kop: 'Disconteringsfactor' },
        ...leeg(4),
        ...jaren.map((jaar): Cel => ({
          formule: `(1+${DISCONTOVOET})^-${kolommen[jaar] ?? ''}$${JAREN_RIJ}`,
          waarde: alsGetal(veld.disconto.factor(jaar)),
          opmaak: 'factor',
        })),
      ],
      [
        ...koppenrij(['Nr', 'Post', 'Rekening', 'Rol', 'Richting', 'Immaterieel'], () => false),
        ...jaren.map((jaar): Cel => ({ kop: jaar, rechts: true })),
        { kop: 'Samen', rechts: true },
        { kop: 'Contante waarde', rechts: true },
      ],
      ...veld.stromen.map((stroom, plaats) => stroomrij(stroom, plaats, wijze, opzet)),
      ...(veld.stromen.length === 0 ? [[]] : []),
      [],
      ...slotrijen(wijze, opzet, kolommen),
    ],
  };
}

function stroomrij(stroom: Stroom, plaats: number, wijze: Zienswijze, { geval, veld, rekeningnummer }: Opzet): readonly Cel[] {
  const { post } = stroom;
  const rij = EERSTE_RIJ + plaats;
  const bedragen = wijze === 'kas' ? stroom.kas : stroom.effect;
  const [eerste, laatste] = [kolom(KOLOM.jaar0), kolom(KOLOM.jaar0 + geval.horizonJaren - 1)];
  const vanRij = `${eerste}${rij}:${laatste}${rij}`;
  const euro = (formule: string, bedrag: Breuk): Cel => ({ formule, waarde: alsGetal(bedrag), opmaak: 'euro' });
  const gelezen = (kolomnummer: number, waarde: string | number): Cel => ({
    formule: `${POSTEN}!${cel(kolomnummer, rij)}`,
    waarde,
    opmaak: typeof waarde === 'number' ? 'nummer' : 'getal',
  });
  return [
    gelezen(P.nummer, plaats + 1),
    gelezen(P.naam, post.naam),
    gelezen(P.rekening, rekeningnummer(post)),
    gelezen(P.rol, rolVan(geval.partijen.find(({ id }) => id === post.partij))),
    gelezen(P.richting, post.richting),
    gelezen(P.immaterieel, isImmaterieel(post) ? 'ja' : 'nee'),
    ...bedragen.map((bedrag, jaar) =>
      euro(wijze === 'kas' ? kasformule(stroom, jaar, rij, vanRij) : effectformule(stroom, jaar, rij), bedrag),
    ),
    euro(`SUM(${vanRij})`, bedragen.reduce(telOp, NUL)),
    euro(`SUMPRODUCT(${vanRij},${eerste}$${FACTOR_RIJ}:${laatste}$${FACTOR_RIJ})`, veld.disconto.contant(bedragen)),
  ];
}

const NUL: Breuk = { teller: 0n, noemer: 1n };
const telOp = (a: Breuk, b: Breuk): Breuk => ({ teller: a.teller * b.noemer + b.teller * a.noemer, noemer: a.noemer * b.noemer });

/** Alleen baten nemen af, vanaf het jaar na hun eerste. */
function effectformule({ post }: Stroom, jaar: number, rij: number): string {
  const van = (kolomnummer: number): string => `${POSTEN}!$${kolom(kolomnummer)}${rij}`;
  const bedrag = `${van(P.perGewicht)}*${POSTEN}!${kolom(P.jaar0 + jaar)}${rij}`;
  if (post.richting === 'kosten') return bedrag;
  const ditJaar = `${kolom(KOLOM.jaar0 + jaar)}$${JAREN_RIJ}`;
  return `${bedrag}*IF(${ditJaar}<=${van(P.eersteJaar)},1,(1-${van(P.afname)})^(${ditJaar}-${van(P.eersteJaar)}))`;
}

/** Kosten zijn meteen kas; baten voor het verzilverbare deel en later; wat immaterieel is nooit. */
function kasformule({ post }: Stroom, jaar: number, rij: number, vanRij: string): string {
  if (isImmaterieel(post)) return '0';
  if (post.richting === 'kosten') return `${NAAM.maatschappelijk}!${kolom(KOLOM.jaar0 + jaar)}${rij}`;
  const vertraging = `${POSTEN}!$${kolom(P.vertraging)}${rij}`;
  const ditJaar = `${kolom(KOLOM.jaar0 + jaar)}$${JAREN_RIJ}`;
  const [eerste = '', laatste = ''] = vanRij.split(':');
  const effect = `${NAAM.maatschappelijk}!$${eerste}:$${laatste}`;
  return `IF(${ditJaar}<${vertraging},0,${POSTEN}!$${kolom(P.verzilverbaar)}${rij}*INDEX(${effect},1,${ditJaar}-${vertraging}+1))`;
}

interface Jaarsommen {
  readonly kosten: readonly number[];
  readonly baten: readonly number[];
  readonly saldo: readonly number[];
  readonly contant: readonly number[];
}

function jaarsommen(wijze: Zienswijze, { veld, geval }: Opzet): Jaarsommen {
  const jaren = Array.from({ length: geval.horizonJaren }, (_, jaar) => jaar);
  const tel = (richting: string, jaar: number): number =>
    veld.stromen
      .filter(({ post }) => post.richting === richting)
      .reduce((rest, stroom) => rest + alsGetal((wijze === 'kas' ? stroom.kas : stroom.effect)[jaar] ?? NUL), 0);
  const kosten = jaren.map((jaar) => tel('kosten', jaar));
  const baten = jaren.map((jaar) => tel('baten', jaar));
  const saldo = jaren.map((jaar) => (baten[jaar] ?? 0) - (kosten[jaar] ?? 0));
  return { kosten, baten, saldo, contant: saldo.map((bedrag, jaar) => bedrag * alsGetal(veld.disconto.factor(jaar))) };
}

const opgeteld = (bedragen: readonly number[]): number => bedragen.reduce((rest, bedrag) => rest + bedrag, 0);
const gestapeld = (bedragen: readonly number[]): readonly number[] => bedragen.map((_, jaar) => opgeteld(bedragen.slice(0, jaar + 1)));

/** De jaren bij elkaar: kosten, baten, saldo, stand, contante waarde, en wanneer het is terugverdiend. */
function slotrijen(wijze: Zienswijze, opzet: Opzet, kolommen: readonly string[]): readonly (readonly Cel[])[] {
  const begin = EERSTE_RIJ + Math.max(opzet.geval.posten.length, 1) + 1;
  const rij = (naam: Slotregel): number => begin + SLOTREGELS.indexOf(naam);
  const { kosten, baten, saldo, contant } = jaarsommen(wijze, opzet);
  const richting = `$${kolom(KOLOM.richting)}$${EERSTE_RIJ}:$${kolom(KOLOM.richting)}$${begin - 2}`;
  const telling = (soort: string) => (letter: string) => `SUMIF(${richting},"${soort}",${letter}$${EERSTE_RIJ}:${letter}$${begin - 2})`;
  const vak = (naam: Slotregel): string => `${kolommen[0] ?? ''}${rij(naam)}:${kolommen.at(-1) ?? ''}${rij(naam)}`;
  const vorige = (jaar: number): string => kolommen[jaar - 1] ?? '';
  const regel = (
    naam: string,
    formule: (letter: string, jaar: number) => string,
    waarden: readonly (number | string)[],
    som?: Cel,
  ): readonly Cel[] => [
    undefined,
    { kop: naam },
    ...leeg(4),
    ...kolommen.map((letter, jaar): Cel => ({ formule: formule(letter, jaar), waarde: waarden[jaar] ?? 0, opmaak: 'euro' })),
    som,
  ];
  const som = (naam: Slotregel, waarden: readonly number[]): Cel => ({
    formule: `SUM(${vak(naam)})`,
    waarde: opgeteld(waarden),
    opmaak: 'euro',
    vet: true,
  });
  const stapel =
    (naam: Slotregel, bij: Slotregel) =>
    (letter: string, jaar: number): string =>
      jaar === 0 ? `${letter}${rij(bij)}` : `${vorige(jaar)}${rij(naam)}+${letter}${rij(bij)}`;
  const terug =
    (stand: Slotregel, bij: Slotregel) =>
    (letter: string, jaar: number): string => {
      if (jaar === 0) return '""';
      const [nu, eerder] = [`${letter}${rij(stand)}`, `${vorige(jaar)}${rij(stand)}`];
      return `IF(AND(ROUND(${eerder},6)<0,ROUND(${nu},6)>=0),${vorige(jaar)}$${JAREN_RIJ}-${eerder}/${letter}${rij(bij)},"")`;
    };
  const tijd = (naam: Slotregel, stand: Slotregel, waarden: readonly number[]): Cel => ({
    formule: `IF(COUNT(${vak(naam)})>0,MIN(${vak(naam)}),IF(ROUND(MIN(${vak(stand)}),6)<0,"${NIET_TERUG}",0))`,
    waarde: terugverdientijd(waarden),
    opmaak: 'verhouding',
    vet: true,
  });
  return [
    regel('Kosten', telling('kosten'), kosten, som('kosten', kosten)),
    regel('Baten', telling('baten'), baten, som('baten', baten)),
    regel('Saldo', (letter) => `${letter}${rij('baten')}-${letter}${rij('kosten')}`, saldo, som('saldo', saldo)),
    regel('Stand', stapel('stand', 'saldo'), gestapeld(saldo)),
    regel('Contante waarde', (letter) => `${letter}${rij('saldo')}*${letter}$${FACTOR_RIJ}`, contant, som('contant', contant)),
    regel('Stand, contant', stapel('standContant', 'contant'), gestapeld(contant)),
    regel('Terugverdiend', terug('stand', 'saldo'), terugmomenten(saldo), tijd('terug', 'stand', saldo)),
    regel(
      'Terugverdiend, contant',
      terug('standContant', 'contant'),
      terugmomenten(contant),
      tijd('terugContant', 'standContant', contant),
    ),
  ];
}

const NIET_TERUG = 'niet binnen de horizon';
/** Een miljoenste euro: kleiner is een drijvend getal dat op nul uitkomt. */
const opMiljoenste = (bedrag: number): number => Math.round(bedrag * 1e6) / 1e6;

/** Per jaar het moment waarop de stand van onder nul naar nul of meer gaat, of niets. */
function terugmomenten(bedragen: readonly number[]): readonly (number | string)[] {
  const stand = gestapeld(bedragen);
  return stand.map((nu, jaar) => {
    const eerder = stand[jaar - 1];
    return eerder !== undefined && opMiljoenste(eerder) < 0 && opMiljoenste(nu) >= 0 ? jaar - 1 - eerder / (bedragen[jaar] ?? 1) : '';
  });
}

function terugverdientijd(bedragen: readonly number[]): number | string {
  const momenten = terugmomenten(bedragen).filter((moment) => typeof moment === 'number');
  if (momenten.length > 0) return Math.min(...momenten);
  return opMiljoenste(Math.min(...gestapeld(bedragen))) < 0 ? NIET_TERUG : 0;
}
