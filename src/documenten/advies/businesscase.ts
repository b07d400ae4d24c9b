import type { Advies } from '../../advies/geefAdvies.ts';
import type { Concept } from '../../advies/concept/maakConcept.ts';
import { bedragentabel } from '../bedragentabel.ts';
import { maakLezing } from '../businesscase/lezing.ts';
import { businesscaseblokken } from '../businesscaseDocument.ts';
import { alinea, kop, opsommingslijst, verdiept, type Blok } from '../document.ts';
import type { Naslag } from '../naslag.ts';
import { metHoofdletter } from '../../taal.ts';

/** De businesscase in een advies, onder haar eigen kop. */
export function businesscase({ businesscase: deel }: Advies, naslag: Naslag): readonly Blok[] {
  if (deel === undefined) return [];
  const { toelichting, samenvatting, belangrijksteOntbrekende, aannames } = deel;
  return [
    kop(2, 'Businesscase'),
    alinea(toelichting),
    ...opsommingslijst(samenvatting),
    ...(belangrijksteOntbrekende === undefined ? [] : [alinea([{ vet: 'Wat het meest uitmaakt:' }, ` ${belangrijksteOntbrekende.tekst}`])]),
    ...(deel.beeld === undefined ? [] : beeldblokken(deel.beeld)),
    ...doorgerekend(deel, naslag),
    ...nietDoorgerekend(deel, naslag),
    ...(aannames.length === 0 ? [] : [kop(3, 'Wat wij bij dit concept aannamen'), ...opsommingslijst(aannames)]),
    ...nogNodig(deel, naslag),
  ];
}

/** De uitkomst, als er aan beide kanten een bedrag is. Bij een schets zouden de nullen van wat ontbreekt op een antwoord lijken. */
function doorgerekend({ stand, uitkomst, invoer }: Concept, naslag: Naslag): readonly Blok[] {
  return stand === 'schets' || uitkomst === undefined ? [] : verdiept(businesscaseblokken(maakLezing(uitkomst, invoer.partijen, naslag)));
}

/** Zoveel kolommen met bedragen passen naast een naam op een staande bladzijde. */
const HOOGSTENS_KOLOMMEN = 4;

function beeldblokken({ toelichting, situaties }: NonNullable<Concept['beeld']>): readonly Blok[] {
  const namen = [...new Set(situaties.flatMap(({ perPartij }) => perPartij.map(({ naam }) => naam)))];
  const groepen = Array.from({ length: Math.ceil(namen.length / HOOGSTENS_KOLOMMEN) }, (_, plaats) =>
    namen.slice(plaats * HOOGSTENS_KOLOMMEN, (plaats + 1) * HOOGSTENS_KOLOMMEN),
  );
  return [
    kop(3, 'Wat elke partij overhoudt'),
    alinea(toelichting),
    ...groepen.map((groep, plaats) =>
      bedragentabel(
        `Netto per partij in euro${groepen.length === 1 ? '' : ` (deel ${plaats + 1})`}`,
        ['Situatie', ...groep],
        situaties.map(({ naam, perPartij }) => ({
          naam,
          bedragen: groep.map((partij) => perPartij.find((eigen) => eigen.naam === partij)?.netto),
        })),
      ),
    ),
  ];
}

function nietDoorgerekend({ nietDoorgerekend: lijst }: Concept, { namen }: Naslag): readonly Blok[] {
  return lijst.length === 0
    ? []
    : [
        kop(3, 'Wat niet is doorgerekend'),
        ...opsommingslijst(lijst.map(({ vormen, reden }) => [{ vet: vormen.map(namen.van).join(', ') }, `: ${reden}`])),
      ];
}

function nogNodig({ nogNodig: lijst }: Concept, { namen }: Naslag): readonly Blok[] {
  return lijst.flatMap(({ partijsoort, naam, wat }) => [
    alinea([{ vet: metHoofdletter(naam ?? namen.van(partijsoort)) }, ': dit is nog nodig.']),
    ...opsommingslijst(wat),
  ]);
}
