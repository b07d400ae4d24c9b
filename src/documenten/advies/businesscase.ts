import type { Advies } from '../../advies/geefAdvies.ts';
import type { Partij } from '../../businesscase/model.ts';
import { bedragentabel } from '../bedragentabel.ts';
import { maakLezing, type Toonbaar } from '../businesscase/lezing.ts';
import { businesscaseblokken } from '../businesscaseDocument.ts';
import { alinea, kop, opsommingslijst, verdiept, type Blok } from '../document.ts';
import type { Naslag } from '../naslag.ts';
import { metHoofdletter } from '../notatie.ts';

/** Wat een advies over de businesscase kan zeggen: een schets van wat ontbreekt, of een concept met dezelfde uitkomst als POST /v1/businesscases. */
interface Deel {
  readonly toelichting: string;
  readonly samenvatting?: readonly string[];
  readonly beeld?: Beeld;
  readonly invoer?: { readonly partijen: readonly Pick<Partij, 'id' | 'soort' | 'naam'>[] };
  readonly uitkomst?: Toonbaar;
  readonly aannames?: readonly string[];
  readonly nietDoorgerekend?: readonly { readonly vormen: readonly string[]; readonly reden: string }[];
  readonly nogNodig: readonly { readonly partijsoort: string; readonly naam?: string; readonly wat: readonly string[] }[];
  readonly belangrijksteOntbrekende?: { readonly tekst: string };
}

/** Wat elke partij overhoudt, zonder afspraak en met elke vorm. */
interface Beeld {
  readonly toelichting: string;
  readonly situaties: readonly {
    readonly naam: string;
    readonly perPartij: readonly { readonly naam: string; readonly netto: number }[];
  }[];
}

/** De businesscase in een advies, onder haar eigen kop. */
export function businesscase({ businesscase: gegeven }: Advies, naslag: Naslag): readonly Blok[] {
  if (gegeven === undefined) return [];
  const deel: Deel = gegeven;
  const { toelichting, samenvatting = [], belangrijksteOntbrekende, aannames = [] } = deel;
  return [
    kop(2, 'Businesscase'),
    alinea(toelichting),
    ...opsommingslijst(samenvatting),
    ...(belangrijksteOntbrekende === undefined ? [] : [alinea([{ vet: 'Wat het meest uitmaakt:' }, ` ${belangrijksteOntbrekende.tekst}`])]),
    ...(deel.beeld === undefined ? [] : beeldblokken(deel.beeld)),
    ...(deel.uitkomst === undefined ? [] : verdiept(businesscaseblokken(maakLezing(deel.uitkomst, deel.invoer?.partijen ?? [], naslag)))),
    ...nietDoorgerekend(deel, naslag),
    ...(aannames.length === 0 ? [] : [kop(3, 'Wat wij bij dit concept aannamen'), ...opsommingslijst(aannames)]),
    ...nogNodig(deel, naslag),
  ];
}

/** Zoveel kolommen met bedragen passen naast een naam op een staande bladzijde. */
const HOOGSTENS_KOLOMMEN = 4;

function beeldblokken({ toelichting, situaties }: Beeld): readonly Blok[] {
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

function nietDoorgerekend({ nietDoorgerekend: lijst = [] }: Deel, { namen }: Naslag): readonly Blok[] {
  return lijst.length === 0
    ? []
    : [
        kop(3, 'Wat niet is doorgerekend'),
        ...opsommingslijst(lijst.map(({ vormen, reden }) => [{ vet: vormen.map(namen.van).join(', ') }, `: ${reden}`])),
      ];
}

function nogNodig({ nogNodig: lijst }: Deel, { namen }: Naslag): readonly Blok[] {
  return lijst.flatMap(({ partijsoort, naam, wat }) => [
    alinea([{ vet: metHoofdletter(naam ?? namen.van(partijsoort)) }, ': dit is nog nodig.']),
    ...opsommingslijst(wat),
  ]);
}
