import { alsGetal, type Breuk } from '../../businesscase/breuk.ts';
import { isImmaterieel, type Post } from '../../businesscase/model.ts';
import type { Zicht } from '../../businesscase/totaal.ts';
import { procent } from '../notatie.ts';
import type { Opzet } from './opzet.ts';
import { stroombereik, type Stroombereik } from './stromen.ts';
import { NEGATIEVE_BATEN } from './uitgangspunten.ts';
import { prijzen, rolVan } from './posten.ts';
import { kolom, koppenrij, type Blad, type Cel } from './werkboek.ts';

const NIET = 'niet te geven';

/** De totalen en de verhoudingen, elk uit de andere bladen opgeteld. */
export function uitkomstblad(opzet: Opzet): Blad {
  const { totaal } = opzet.lezing.uitkomst;
  const [effect, kas] = [stroombereik('maatschappelijk', opzet), stroombereik('kas', opzet)];
  const rij = (
    naam: string,
    formule: (bereik: Stroombereik) => string,
    waarde: (zicht: Zicht) => number | string,
    opmaak: 'euro' | 'verhouding' = 'euro',
  ) =>
    [
      { kop: naam },
      { formule: formule(effect), waarde: waarde(totaal), opmaak },
      { formule: formule(kas), waarde: waarde(totaal.kas), opmaak },
    ] satisfies readonly Cel[];
  const som = (richting: string) => (bereik: Stroombereik) => `SUMIF(${bereik.richting},"${richting}",${bereik.contant})`;
  return {
    naam: 'Uitkomst',
    breedtes: [48, 20, 20, 20],
    rijen: [
      [{ titel: 'De uitkomst voor alle partijen samen' }],
      koppenrij(['Cijfer', 'Maatschappelijk', 'In kas'], (plaats) => plaats > 0),
      rij('Kosten, contante waarde in euro', som('kosten'), ({ contanteWaardeKosten }) => contanteWaardeKosten),
      rij('Baten, contante waarde in euro', som('baten'), ({ contanteWaardeBaten }) => contanteWaardeBaten),
      [
        { kop: 'Netto: baten min kosten, contante waarde in euro' },
        { formule: 'B4-B3', waarde: totaal.ncw, opmaak: 'euro', vet: true },
        { formule: 'C4-C3', waarde: totaal.kas.ncw, opmaak: 'euro', vet: true },
      ],
      rij(
        'Saldo zonder disconto in euro',
        (bereik) => bereik.som('saldo'),
        ({ saldo }) => saldo,
      ),
      rij(
        'Terugverdientijd in jaren',
        (bereik) => bereik.som('terug'),
        (zicht) => zicht.terugverdientijdJaren ?? 'niet binnen de horizon',
        'verhouding',
      ),
      rij(
        'Terugverdientijd met disconto in jaren',
        (bereik) => bereik.som('terugContant'),
        (zicht) => zicht.terugverdientijdVerdisconteerdJaren ?? 'niet binnen de horizon',
        'verhouding',
      ),
      [{ kop: 'Interne rentevoet' }, rentevoet(effect, totaal), rentevoet(kas, totaal.kas)],
      [],
      ...verhoudingrijen(effect, opzet),
    ],
  };
}

/** Hieronder is bijna alles kwijt, en dan vindt een rekenblad de rentevoet niet meer. */
const LAAGSTE_RENTEVOET = -0.99;

/** Alleen waar er precies een is: het rekenblad zou er anders zomaar een van geven. */
function rentevoet(bereik: Stroombereik, zicht: Zicht): Cel {
  const voet = zicht.interneRentevoet;
  if (voet === undefined) return zicht.weggelaten?.find(({ cijfer }) => cijfer === 'interneRentevoet')?.reden ?? NIET;
  if (voet < LAAGSTE_RENTEVOET) return procent(voet);
  return { formule: `IRR(${bereik.rij('saldo')},${voet})`, waarde: voet, opmaak: 'fractie' };
}

/** Wat in een verhouding meetelt: welke posten bij de baten, en welke bij de kosten. */
interface Zeef {
  readonly formule: (bereik: Stroombereik) => string;
  readonly past: (post: Post, rol: string) => boolean;
}

const ALLES: Zeef = { formule: () => '', past: () => true };
const GELD: Zeef = { formule: ({ immaterieel }) => `*(${immaterieel}="nee")`, past: (post) => !isImmaterieel(post) };
const GEMEENTE: Zeef = {
  formule: (bereik) => `${GELD.formule(bereik)}*(${bereik.rol}="gemeente")`,
  past: (post, rol) => GELD.past(post, rol) && rol === 'gemeente',
};
const GEMEENTE_EN_UITVOERDER: Zeef = {
  formule: (bereik) => `${GELD.formule(bereik)}*((${bereik.rol}="gemeente")+(${bereik.rol}="uitvoerder"))`,
  past: (post, rol) => GELD.past(post, rol) && (rol === 'gemeente' || rol === 'uitvoerder'),
};
const VERHOUDINGEN: readonly { readonly baten: Zeef; readonly kosten: Zeef }[] = [
  { baten: ALLES, kosten: ALLES },
  { baten: GELD, kosten: GELD },
  { baten: GEMEENTE, kosten: GEMEENTE_EN_UITVOERDER },
];

/** De contante waarde van wat door een zeef gaat; `teken` houdt alleen bedragen boven of onder nul. */
function gezeefd(richting: 'kosten' | 'baten', teken: '>' | '<' | '', zeef: Zeef, effect: Stroombereik, { veld, geval }: Opzet): Cel {
  const rollen = new Map(geval.partijen.map((partij) => [partij.id, rolVan(partij)]));
  const mee = ({ teller }: Breuk): boolean => teken === '' || (teken === '>' ? teller > 0n : teller < 0n);
  const waarde = veld.stromen
    .filter(({ post }) => post.richting === richting && zeef.past(post, rollen.get(post.partij) ?? 'overig'))
    .flatMap((stroom) => stroom.effect.map((bedrag, jaar) => (mee(bedrag) ? alsGetal(veld.disconto.contantIn(bedrag, jaar)) : 0)))
    .reduce((rest, bedrag) => rest + bedrag, 0);
  const kant = teken === '' ? '' : `*(${effect.bedragen}${teken}0)`;
  return {
    formule: `SUMPRODUCT((${effect.richting}="${richting}")${zeef.formule(effect)}${kant}*${effect.bedragen}*${effect.factoren})`,
    waarde,
    opmaak: 'euro',
  };
}

/** Of aan een kant wel posten staan, maar geen enkele met een prijs: dan is die kant onbekend en niet nul. */
function eenKantZonderPrijs(richting: 'kosten' | 'baten', zeef: Zeef, effect: Stroombereik, { geval }: Opzet): string {
  const kant = `(${effect.richting}="${richting}")${zeef.formule(effect)}`;
  return `AND(SUMPRODUCT(${kant}*1)>0,SUMPRODUCT(${kant}*ISNUMBER(${prijzen(geval)}))=0)`;
}

const EERSTE_VERHOUDING = 12;

function verhoudingrijen(effect: Stroombereik, opzet: Opzet): readonly (readonly Cel[])[] {
  const { verhoudingen } = opzet.lezing.uitkomst;
  const metGemeente = opzet.geval.partijen.some(({ soort }) => soort === 'gemeente');
  const cijfers = [
    verhoudingen.verhoudingMaatschappelijk,
    verhoudingen.verhoudingFinancieel,
    metGemeente ? verhoudingen.verhoudingGemeentelijk : undefined,
  ];
  const verhouding = (waarde: number | undefined, plaats: number): Cel => {
    if (plaats === 2 && !metGemeente) return NIET;
    const [plus, min, kosten] = [0, 1, 2].map((erbij) => `${kolom(plaats + 1)}${EERSTE_VERHOUDING + erbij}`);
    const boven = `IF(${NEGATIEVE_BATEN}="kosten",${plus},${plus}+${min})`;
    const onder = `IF(${NEGATIEVE_BATEN}="kosten",${kosten}-${min},${kosten})`;
    const { baten, kosten: lasten } = VERHOUDINGEN[plaats] ?? { baten: ALLES, kosten: ALLES };
    const onbekend = [eenKantZonderPrijs('kosten', lasten, effect, opzet), eenKantZonderPrijs('baten', baten, effect, opzet)];
    // Met een formule, zodat de verhouding er komt als iemand de ontbrekende prijs invult.
    const formule = `IF(OR(${onbekend.join(',')},ROUND(${onder},6)<=0),"${NIET}",(${boven})/(${onder}))`;
    return { formule, waarde: waarde ?? NIET, opmaak: 'verhouding', vet: true };
  };
  return [
    koppenrij(['Verhouding', 'Maatschappelijk', 'Financieel', 'Gemeentelijk'], (plaats) => plaats > 0),
    [{ kop: 'Baten boven nul, contante waarde in euro' }, ...VERHOUDINGEN.map(({ baten }) => gezeefd('baten', '>', baten, effect, opzet))],
    [{ kop: 'Baten onder nul, contante waarde in euro' }, ...VERHOUDINGEN.map(({ baten }) => gezeefd('baten', '<', baten, effect, opzet))],
    [{ kop: 'Kosten, contante waarde in euro' }, ...VERHOUDINGEN.map(({ kosten }) => gezeefd('kosten', '', kosten, effect, opzet))],
    [{ kop: `Baten gedeeld door kosten${verhoudingen.exclusiefPm ? ', exclusief PM' : ''}` }, ...cijfers.map(verhouding)],
    [],
    [{ alinea: verhoudingen.lezing, kolommen: 4 }],
  ];
}
