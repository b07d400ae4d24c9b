import { alsGetal, plus } from '../../businesscase/breuk.ts';
import { sleutelVan, type Rekening } from '../../businesscase/rekening.ts';
import type { Opzet } from './opzet.ts';
import { stroombereik } from './stromen.ts';
import { cel, kolom, koppenrij, leeg, vasteCel, vastVak, type Blad, type Cel } from './werkboek.ts';

export const REKENINGEN = 'Rekeningen';
const EERSTE_RIJ = 4;
const KOLOM = {
  nummer: 0,
  naam: 1,
  partij: 2,
  kosten: 3,
  baten: 4,
  netto: 5,
  kasKosten: 6,
  kasBaten: 7,
  kasNetto: 8,
  verlies: 9,
  last: 10,
  winst: 11,
} as const;
const LAATSTE_KOLOM = KOLOM.winst;

/** De cel met het netto in kas van een rekening, zonder verrekening. */
export function kasNettoVan(rekening: Rekening, { rekeningnummer }: Opzet): string {
  return `${REKENINGEN}!${vasteCel(KOLOM.kasNetto, EERSTE_RIJ + rekeningnummer(rekening) - 1)}`;
}

/** Wie betaalt en wie wint, per rekening en per partij, met de scheefheid. */
export function rekeningenblad(opzet: Opzet): Blad {
  const { rekeningen, geval } = opzet;
  const somRij = EERSTE_RIJ + rekeningen.length;
  // Na de som, de scheefheid, een lege rij en de koppen.
  const eerstePartij = somRij + 4;
  return {
    naam: REKENINGEN,
    breedtes: [6, 46, 8, 16, 16, 16, 16, 16, 16, 16, 16, 16],
    vast: { rijen: EERSTE_RIJ - 1, kolommen: 2 },
    rijen: [
      [{ titel: 'Per rekening en per partij: contante waarden in euro, zonder verrekening' }],
      [...leeg(3), ...groep('Effect', 3), ...groep('Kas', 4), ...groep('Scheefheid', 2)],
      koppen('Rekening'),
      ...rekeningen.map((rekening, plaats) => rekeningrij(rekening, EERSTE_RIJ + plaats, opzet)),
      somrij(EERSTE_RIJ, somRij - 1, opzet),
      scheefheidrij(EERSTE_RIJ, somRij - 1, opzet.lezing.uitkomst.scheefheid.rekening.index),
      [],
      koppen('Partij'),
      ...geval.partijen.map((partij, plaats) => partijrij(partij.id, eerstePartij + plaats, somRij - 1, opzet)),
      somrij(eerstePartij, eerstePartij + geval.partijen.length - 1, opzet),
      scheefheidrij(eerstePartij, eerstePartij + geval.partijen.length - 1, opzet.lezing.uitkomst.scheefheid.partij.index),
    ],
  };
}

function groep(naam: string, breed: number): readonly Cel[] {
  return Array.from({ length: breed }, (_, plaats): Cel => ({ kop: plaats === 0 ? naam : '' }));
}

function koppen(wat: string): readonly Cel[] {
  return koppenrij(
    ['Nr', wat, 'Partij', 'Kosten', 'Baten', 'Netto', 'Kosten', 'Baten', 'Netto', 'Negatieve baten', 'Lasten', 'Baten'],
    (plaats) => plaats >= KOLOM.kosten,
  );
}

function rekeningrij(rekening: Rekening, rij: number, opzet: Opzet): readonly Cel[] {
  const { lezing, rekeningnummer, partijnummer } = opzet;
  const gevonden = lezing.uitkomst.perRekening.find((eigen) => sleutelVan(eigen) === sleutelVan(rekening));
  const [effect, kas] = [stroombereik('maatschappelijk', opzet), stroombereik('kas', opzet)];
  const nummer = `$${cel(KOLOM.nummer, rij)}`;
  const som = (bereik: typeof effect, richting: string, waarde: number): Cel => ({
    formule: `SUMIFS(${bereik.contant},${bereik.rekening},${nummer},${bereik.richting},"${richting}")`,
    waarde,
    opmaak: 'euro',
  });
  const van = (naam: keyof typeof KOLOM): string => cel(KOLOM[naam], rij);
  const positie = positieVan(rekening, opzet);
  const [kasKosten, kasBaten] = [gevonden?.kas.contanteWaardeKosten ?? 0, gevonden?.kas.contanteWaardeBaten ?? 0];
  return [
    { vast: rekeningnummer(rekening) },
    lezing.rij(rekening),
    { vast: partijnummer(rekening.partij) },
    som(effect, 'kosten', gevonden?.contanteWaardeKosten ?? 0),
    som(effect, 'baten', gevonden?.contanteWaardeBaten ?? 0),
    { formule: `${van('baten')}-${van('kosten')}`, waarde: gevonden?.ncw ?? 0, opmaak: 'euro' },
    som(kas, 'kosten', kasKosten),
    som(kas, 'baten', kasBaten),
    { formule: `${van('kasBaten')}-${van('kasKosten')}`, waarde: gevonden?.kas.ncw ?? 0, opmaak: 'euro' },
    {
      formule: `SUMPRODUCT((${kas.rekening}=${nummer})*(${kas.richting}="baten")*(${kas.bedragen}<0)*${kas.bedragen}*${kas.factoren})`,
      waarde: positie.verlies,
      opmaak: 'euro',
    },
    { formule: `MAX(0,${van('kasKosten')}-${van('verlies')})`, waarde: positie.last, opmaak: 'euro' },
    { formule: `${van('kasBaten')}-${van('verlies')}+MAX(0,${van('verlies')}-${van('kasKosten')})`, waarde: positie.winst, opmaak: 'euro' },
  ];
}

interface Positie {
  readonly verlies: number;
  readonly last: number;
  readonly winst: number;
}

/** Wat een rekening draagt en wint als een negatieve baat bij de lasten komt; minder dan niets betalen is ontvangen. */
function positieVan(rekening: Rekening, { veld }: Opzet): Positie {
  const kas = veld.perSleutel.get(sleutelVan(rekening))?.contant.kas;
  if (kas === undefined) return { verlies: 0, last: 0, winst: 0 };
  const [last, winst] = [alsGetal(plus(kas.kosten, kas.batenMin)), alsGetal(kas.batenPlus)];
  return { verlies: -alsGetal(kas.batenMin), last: Math.max(0, last), winst: winst + Math.max(0, -last) };
}

function positiesOpgeteld(rekeningen: readonly Rekening[], opzet: Opzet): Positie {
  return rekeningen
    .map((rekening) => positieVan(rekening, opzet))
    .reduce((a, b) => ({ verlies: a.verlies + b.verlies, last: a.last + b.last, winst: a.winst + b.winst }), {
      verlies: 0,
      last: 0,
      winst: 0,
    });
}

function partijrij(partij: string, rij: number, laatsteRekening: number, opzet: Opzet): readonly Cel[] {
  const { lezing, partijnummer, rekeningen } = opzet;
  const positie = positiesOpgeteld(
    rekeningen.filter((rekening) => rekening.partij === partij),
    opzet,
  );
  const gevonden = lezing.uitkomst.perPartij.find((eigen) => eigen.partij === partij);
  const nummers = vastVak(KOLOM.partij, EERSTE_RIJ, KOLOM.partij, Math.max(laatsteRekening, EERSTE_RIJ));
  const som = (naam: keyof typeof KOLOM, waarde: number): Cel => {
    const letter = kolom(KOLOM[naam]);
    return {
      formule: `SUMIF(${nummers},$${cel(KOLOM.nummer, rij)},${letter}$${EERSTE_RIJ}:${letter}$${Math.max(laatsteRekening, EERSTE_RIJ)})`,
      waarde,
      opmaak: 'euro',
    };
  };
  const [kasKosten, kasBaten] = [gevonden?.kas.contanteWaardeKosten ?? 0, gevonden?.kas.contanteWaardeBaten ?? 0];
  return [
    { vast: partijnummer(partij) },
    lezing.rij({ partij }),
    undefined,
    som('kosten', gevonden?.contanteWaardeKosten ?? 0),
    som('baten', gevonden?.contanteWaardeBaten ?? 0),
    som('netto', gevonden?.ncw ?? 0),
    som('kasKosten', kasKosten),
    som('kasBaten', kasBaten),
    som('kasNetto', gevonden?.kas.ncw ?? 0),
    som('verlies', positie.verlies),
    som('last', positie.last),
    som('winst', positie.winst),
  ];
}

function somrij(van: number, tot: number, opzet: Opzet): readonly Cel[] {
  const { totaal } = opzet.lezing.uitkomst;
  const positie = positiesOpgeteld(opzet.rekeningen, opzet);
  const waarden: Readonly<Record<number, number>> = {
    [KOLOM.kosten]: totaal.contanteWaardeKosten,
    [KOLOM.baten]: totaal.contanteWaardeBaten,
    [KOLOM.netto]: totaal.ncw,
    [KOLOM.kasKosten]: totaal.kas.contanteWaardeKosten,
    [KOLOM.kasBaten]: totaal.kas.contanteWaardeBaten,
    [KOLOM.kasNetto]: totaal.kas.ncw,
    [KOLOM.verlies]: positie.verlies,
    [KOLOM.last]: positie.last,
    [KOLOM.winst]: positie.winst,
  };
  return [
    undefined,
    { kop: 'Samen' },
    undefined,
    ...Array.from({ length: LAATSTE_KOLOM - 2 }, (_, plaats): Cel => {
      const letter = kolom(KOLOM.kosten + plaats);
      return tot < van
        ? { vast: 0 }
        : { formule: `SUM(${letter}${van}:${letter}${tot})`, waarde: waarden[KOLOM.kosten + plaats] ?? 0, opmaak: 'euro', vet: true };
    }),
  ];
}

/** De helft van de som van |aandeel in de lasten - aandeel in de baten|. */
function scheefheidrij(van: number, tot: number, index: number | undefined): readonly Cel[] {
  const [lasten, baten] = [vastVak(KOLOM.last, van, KOLOM.last, tot), vastVak(KOLOM.winst, van, KOLOM.winst, tot)];
  const formule = `IF(OR(ROUND(SUM(${lasten}),9)=0,ROUND(SUM(${baten}),9)=0),"niet te geven",SUMPRODUCT(ABS(${lasten}/SUM(${lasten})-${baten}/SUM(${baten})))/2)`;
  const cijfer: Cel = tot < van ? 'niet te geven' : { formule, waarde: index ?? 'niet te geven', opmaak: 'factor' };
  return [undefined, { kop: 'Scheefheid (0: naar baten, 1: geheel scheef)' }, ...leeg(LAATSTE_KOLOM - 2), cijfer];
}
