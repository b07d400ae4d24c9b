import type { Scheefheid } from '../../businesscase/scheefheid.ts';
import { opsomming } from '../../kennisbank/namen.ts';
import { bedragentabel } from '../bedragentabel.ts';
import { alinea, kop, opsommingslijst, type Blok, type Regel } from '../document.ts';
import { euro, getal } from '../notatie.ts';
import type { Lezing } from './lezing.ts';

/** Wie betaalt en wie wint als er niets wordt verrekend. */
export function verdeling({ uitkomst, rij, noem }: Lezing): readonly Blok[] {
  const { perPartij, perRekening, totaal, scheefheid } = uitkomst;
  const koppen = ['Kosten in kas', 'Baten in kas', 'Netto in kas', 'Netto maatschappelijk'] as const;
  const slot = {
    naam: 'Samen',
    bedragen: [totaal.kas.contanteWaardeKosten, totaal.kas.contanteWaardeBaten, totaal.kas.ncw, totaal.ncw],
  };
  const bedragen = ({ kas, ncw }: (typeof perRekening)[number] | (typeof perPartij)[number]): readonly number[] => [
    kas.contanteWaardeKosten,
    kas.contanteWaardeBaten,
    kas.ncw,
    ncw,
  ];
  return [
    kop(2, 'Wie betaalt en wie wint'),
    alinea('Dit is de stand als niemand iets verrekent. Alle bedragen zijn contante waarden in euro.'),
    bedragentabel(
      'Per partij',
      ['Partij', ...koppen],
      perPartij.map((eigen) => ({ naam: rij(eigen), bedragen: bedragen(eigen) })),
      slot,
    ),
    bedragentabel(
      'Per rekening: een partij met de wet waaruit zij betaalt',
      ['Rekening', ...koppen],
      perRekening.map((eigen) => ({ naam: rij(eigen), bedragen: bedragen(eigen) })),
      slot,
    ),
    ...scheefheidblokken(scheefheid, noem),
    ...verzilvering(uitkomst, rij),
  ];
}

/** Alleen wie baten heeft, heeft iets te verzilveren. */
function verzilvering({ perPartij }: Lezing['uitkomst'], rij: Lezing['rij']): readonly Blok[] {
  const metBaten = perPartij.filter(({ contanteWaardeBaten }) => contanteWaardeBaten > 0);
  return metBaten.length === 0
    ? []
    : [
        alinea('Wat er nodig is om een besparing ook in geld te zien:'),
        ...opsommingslijst(metBaten.map((eigen): Regel => [{ vet: rij(eigen) }, `: ${eigen.verzilvering}`])),
      ];
}

function scheefheidblokken({ rekening, partij }: Lezing['uitkomst']['scheefheid'], noem: Lezing['noem']): readonly Blok[] {
  return [
    alinea(
      'Scheefheid is een getal van 0 tot 1. Bij 0 draagt ieder lasten naar zijn baten; bij 1 betaalt de een alles en wint de ander alles.',
    ),
    ...opsommingslijst([
      [{ vet: 'Tussen partijen' }, `: ${scheefheidzin(partij, noem)}`],
      [{ vet: 'Tussen rekeningen' }, `: ${scheefheidzin(rekening, noem)}`],
    ]),
  ];
}

/** De scheefheid als zin, met wie er verliest. */
export function scheefheidzin({ index, reden, verlies, verliezers }: Scheefheid, noem: Lezing['noem']): string {
  const cijfer = index === undefined ? (reden ?? 'Er is geen index te geven.') : `${getal(index)}.`;
  if (verliezers.length === 0) return `${cijfer} Niemand verliest.`;
  const wie = opsomming(verliezers.map((verliezer) => `${noem(verliezer)} ${euro(verliezer.verlies)}`));
  return verliezers.length === 1 ? `${cijfer} Verlies: ${wie}.` : `${cijfer} Verlies: samen ${euro(verlies)}, namelijk ${wie}.`;
}
