import type { Businesscase } from '../../businesscase/model.ts';
import { getalVan, type Blad, type Cel } from './werkboek.ts';

export const UITGANGSPUNTEN = 'Uitgangspunten';
/** Waar andere bladen de discontovoet en de keuze over negatieve baten vinden. */
export const DISCONTOVOET = `${UITGANGSPUNTEN}!$B$3`;
export const NEGATIEVE_BATEN = `${UITGANGSPUNTEN}!$B$6`;
const EERSTE_INDEXRIJ = 9;

/** De discontovoet, de horizon, het prijspeil en de indexcijfers. */
export function uitgangspuntenblad(geval: Businesscase, aannames: readonly string[]): Blad {
  const jaren = indexjaren(geval);
  const tekst = (naam: string, waarde: Cel, uitleg: string): readonly Cel[] => [naam, waarde, uitleg];
  return {
    naam: UITGANGSPUNTEN,
    breedtes: [32, 16, 90],
    rijen: [
      [{ titel: 'Uitgangspunten' }],
      [{ kop: 'Wat' }, { kop: 'Waarde' }, { kop: 'Uitleg' }],
      tekst('Discontovoet', { invoer: getalVan(geval.discontovoet), opmaak: 'fractie' }, 'Een euro later telt minder mee dan een euro nu.'),
      tekst('Horizon in jaren', { vast: geval.horizonJaren }, `Jaar 0 tot en met jaar ${geval.horizonJaren - 1}.`),
      tekst(
        'Prijspeil',
        geval.prijspeil === undefined ? 'niet opgegeven' : { vast: geval.prijspeil },
        'Het jaar waarin de prijzen zijn uitgedrukt.',
      ),
      tekst(
        'Negatieve baten',
        geval.negatieveBaten,
        'kosten: een baat die een verlies wordt, telt als kosten. teller: hij gaat van de baten af.',
      ),
      [],
      [{ kop: 'Prijspeil' }, { kop: 'Indexcijfer' }, { kop: '' }],
      ...jaren.map((jaar): readonly Cel[] => {
        const cijfer = geval.indexcijfers.get(jaar);
        return [{ vast: jaar }, cijfer === undefined ? 'onbekend' : { invoer: getalVan(cijfer), opmaak: 'getal' }];
      }),
      ...(jaren.length === 0 ? [['geen']] : []),
      ...(aannames.length === 0
        ? []
        : [[], [{ kop: 'Wat is aangenomen' }], ...aannames.map((zin): readonly Cel[] => [{ alinea: zin, kolommen: 3 }])]),
    ],
  };
}

function indexjaren({ indexcijfers }: Businesscase): readonly number[] {
  return [...indexcijfers.keys()].toSorted((a, b) => a - b);
}

/** De cel met het indexcijfer van een jaar. */
export function indexcel(jaar: number, geval: Businesscase): string {
  return `${UITGANGSPUNTEN}!$B$${EERSTE_INDEXRIJ + indexjaren(geval).indexOf(jaar)}`;
}
