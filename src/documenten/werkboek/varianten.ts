import { alsGetal } from '../../businesscase/breuk.ts';
import type { VoorEnNa } from '../../businesscase/berekenVariant.ts';
import type { Rekening } from '../../businesscase/rekening.ts';
import type { Opzet, Variantplan } from './opzet.ts';
import { kasNettoVan } from './rekeningen.ts';
import { DISCONTOVOET } from './uitgangspunten.ts';
import { cel, kolom, vastVak, type Blad, type Cel } from './werkboek.ts';

const OVERDRACHTEN = 'Overdrachten';
const EERSTE_RIJ = 3;

interface Boeking {
  readonly variant: Variantplan;
  readonly soort: 'overdracht' | 'eigen kosten';
  readonly van: Rekening;
  readonly naar?: Rekening;
  readonly jaar: number;
  readonly bedrag: number;
  readonly grond: string;
}

/** Alles wat door een vorm van rekening wisselt of erbij komt. */
function boekingen({ plannen }: Opzet): readonly Boeking[] {
  return plannen.flatMap((variant) => [
    ...variant.eigen.flatMap(({ post, kas }) =>
      kas.flatMap((bedrag, jaar): readonly Boeking[] =>
        bedrag.teller === 0n
          ? []
          : [
              {
                variant,
                soort: 'eigen kosten',
                van: { partij: post.partij, ...(post.wet === undefined ? {} : { wet: post.wet }) },
                jaar,
                bedrag: alsGetal(bedrag),
                grond: post.naam,
              },
            ],
      ),
    ),
    ...variant.overdrachten.map(({ van, naar, jaar, bedrag, grond }): Boeking => ({
      variant,
      soort: 'overdracht',
      van,
      naar,
      jaar,
      bedrag: alsGetal(bedrag),
      grond,
    })),
  ]);
}

const KOLOM = {
  variant: 0,
  vorm: 1,
  soort: 2,
  van: 3,
  vanNaam: 4,
  naar: 5,
  naarNaam: 6,
  jaar: 7,
  bedrag: 8,
  factor: 9,
  contant: 10,
  grond: 11,
} as const;

/** De bedragen die per vorm van rekening wisselen. De regels van een vorm zelf staan niet in formules; de bedragen zijn exact. */
export function overdrachtenblad(opzet: Opzet): Blad {
  const { lezing, rekeningnummer, veld } = opzet;
  return {
    naam: OVERDRACHTEN,
    breedtes: [9, 54, 14, 6, 30, 6, 30, 8, 18, 12, 18, 60],
    vast: { rijen: EERSTE_RIJ - 1, kolommen: 2 },
    rijen: [
      [{ titel: 'Wie wat aan wie betaalt, per vorm, in euro' }],
      ['Variant', 'Vorm', 'Soort', 'Van', 'Rekening', 'Naar', 'Rekening', 'Jaar', 'Bedrag', 'Factor', 'Contante waarde', 'Waarom'].map(
        (kop, plaats) => ({ kop, rechts: plaats >= KOLOM.jaar && plaats < KOLOM.grond }),
      ),
      ...boekingen(opzet).map(({ variant, soort, van, naar, jaar, bedrag, grond }, plaats): readonly Cel[] => {
        const rij = EERSTE_RIJ + plaats;
        const factor = alsGetal(veld.disconto.factor(jaar));
        return [
          { vast: variant.nummer + 1 },
          variant.naam,
          soort,
          { vast: rekeningnummer(van) },
          lezing.rij(van),
          naar === undefined ? '' : { vast: rekeningnummer(naar) },
          naar === undefined ? '' : lezing.rij(naar),
          { invoer: jaar, opmaak: 'getal' },
          { invoer: bedrag, opmaak: 'euro' },
          { formule: `(1+${DISCONTOVOET})^-${cel(KOLOM.jaar, rij)}`, waarde: factor, opmaak: 'factor' },
          { formule: `${cel(KOLOM.bedrag, rij)}*${cel(KOLOM.factor, rij)}`, waarde: bedrag * factor, opmaak: 'euro' },
          grond,
        ];
      }),
    ],
  };
}

const STAND = {
  variant: 0,
  vorm: 1,
  rekening: 2,
  partij: 3,
  naam: 4,
  basis: 5,
  eigen: 6,
  voor: 7,
  betaald: 8,
  ontvangen: 9,
  na: 10,
  verschil: 11,
} as const;

/** Het netto per rekening en per partij voor en na elke vorm. */
export function variantenblad(opzet: Opzet): Blad {
  const { varianten } = opzet.lezing.uitkomst;
  const lijst = boekingen(opzet);
  const rekeningrijen = varianten.flatMap((variant) => variant.perRekening.map((rij) => ({ variant: variant.nummer, rij })));
  const laatste = EERSTE_RIJ + rekeningrijen.length - 1;
  const eerstePartij = laatste + 4;
  const partijrijen = varianten.flatMap((variant) => variant.perPartij.map((rij) => ({ variant: variant.nummer, rij })));
  const koppen = (wat: string): readonly Cel[] =>
    [
      'Variant',
      'Vorm',
      'Nr',
      'Partij',
      wat,
      'Zonder verrekening',
      'Eigen kosten van de vorm',
      'Voor',
      'Betaald',
      'Ontvangen',
      'Na',
      'Verschil',
    ].map((kop, plaats) => ({ kop, rechts: plaats >= STAND.basis }));
  return {
    naam: 'Varianten',
    breedtes: [9, 54, 6, 8, 34, 18, 18, 18, 18, 18, 18, 18],
    vast: { rijen: EERSTE_RIJ - 1, kolommen: 2 },
    rijen: [
      [{ titel: 'Netto in kas voor en na elke vorm, contante waarde in euro' }],
      koppen('Rekening'),
      ...rekeningrijen.map(({ variant, rij }, plaats) => rekeningrij(variant, rij, EERSTE_RIJ + plaats, lijst, opzet)),
      [],
      [{ titel: 'Hetzelfde per partij' }],
      koppen('Partij'),
      ...partijrijen.map(({ variant, rij }, plaats) => partijrij(variant, rij, eerstePartij + plaats, laatste, lijst, opzet)),
    ],
  };
}

/** De contante waarde van wat een rekening bij een variant betaalt of ontvangt. */
function opgeteld(lijst: readonly Boeking[], past: (boeking: Boeking) => boolean, { veld }: Opzet): number {
  return lijst.filter(past).reduce((som, { bedrag, jaar }) => som + bedrag * alsGetal(veld.disconto.factor(jaar)), 0);
}

function rekeningrij(variant: number, eigen: VoorEnNa, rij: number, lijst: readonly Boeking[], opzet: Opzet): readonly Cel[] {
  const vak = (kolomnummer: number): string =>
    `${OVERDRACHTEN}!${vastVak(kolomnummer, EERSTE_RIJ, kolomnummer, EERSTE_RIJ + Math.max(lijst.length, 1) - 1)}`;
  const van = (naam: keyof typeof STAND): string => cel(STAND[naam], rij);
  const som = (soort: Boeking['soort'], kant: 'van' | 'naar'): string =>
    `SUMIFS(${vak(KOLOM.contant)},${vak(KOLOM.variant)},$${van('variant')},${vak(KOLOM.soort)},"${soort}",${vak(KOLOM[kant])},$${van('rekening')})`;
  const nummer = opzet.rekeningnummer(eigen);
  const bedrag = (kant: 'van' | 'naar'): number =>
    opgeteld(
      lijst,
      (boeking) => {
        const wie = boeking[kant];
        return (
          boeking.variant.nummer === variant && boeking.soort === 'overdracht' && wie !== undefined && opzet.rekeningnummer(wie) === nummer
        );
      },
      opzet,
    );
  const euro = (formule: string, waarde: number): Cel => ({ formule, waarde, opmaak: 'euro' });
  const basis = nettoZonder(eigen, opzet);
  return [
    { vast: variant + 1 },
    opzet.plannen[variant]?.naam ?? '',
    { vast: nummer },
    { vast: opzet.partijnummer(eigen.partij) },
    opzet.lezing.rij(eigen),
    euro(kasNettoVan(eigen, opzet), basis),
    euro(`-${som('eigen kosten', 'van')}`, eigen.ncwVoor - basis),
    euro(`${van('basis')}+${van('eigen')}`, eigen.ncwVoor),
    euro(som('overdracht', 'van'), bedrag('van')),
    euro(som('overdracht', 'naar'), bedrag('naar')),
    euro(`${van('voor')}-${van('betaald')}+${van('ontvangen')}`, eigen.ncw),
    euro(`${van('na')}-${van('voor')}`, eigen.verschil),
  ];
}

function nettoZonder({ partij, wet }: Rekening, { lezing }: Opzet): number {
  return lezing.uitkomst.perRekening.find((rij) => rij.partij === partij && rij.wet === wet)?.kas.ncw ?? 0;
}

function partijrij(
  variant: number,
  eigen: VoorEnNa,
  rij: number,
  laatste: number,
  lijst: readonly Boeking[],
  opzet: Opzet,
): readonly Cel[] {
  const vak = (kolomnummer: number): string => vastVak(kolomnummer, EERSTE_RIJ, kolomnummer, Math.max(laatste, EERSTE_RIJ));
  const som = (naam: keyof typeof STAND, waarde: number): Cel => ({
    formule: `SUMIFS(${kolom(STAND[naam])}$${EERSTE_RIJ}:${kolom(STAND[naam])}$${Math.max(laatste, EERSTE_RIJ)},${vak(STAND.variant)},$${cel(STAND.variant, rij)},${vak(STAND.partij)},$${cel(STAND.partij, rij)})`,
    waarde,
    opmaak: 'euro',
  });
  const bedrag = (kant: 'van' | 'naar'): number =>
    opgeteld(
      lijst,
      (boeking) => boeking.variant.nummer === variant && boeking.soort === 'overdracht' && boeking[kant]?.partij === eigen.partij,
      opzet,
    );
  const basis = opzet.lezing.uitkomst.perPartij.find(({ partij }) => partij === eigen.partij)?.kas.ncw ?? 0;
  return [
    { vast: variant + 1 },
    opzet.plannen[variant]?.naam ?? '',
    undefined,
    { vast: opzet.partijnummer(eigen.partij) },
    opzet.lezing.rij({ partij: eigen.partij }),
    som('basis', basis),
    som('eigen', eigen.ncwVoor - basis),
    som('voor', eigen.ncwVoor),
    som('betaald', bedrag('van')),
    som('ontvangen', bedrag('naar')),
    som('na', eigen.ncw),
    som('verschil', eigen.verschil),
  ];
}
