import type { Feiten, KenmerkSoort, Waarde } from '../../src/regels/feiten.ts';
import type { Blad, Voorwaarde } from '../../src/regels/voorwaarde.ts';
import { maakToeval, type Toeval } from './toeval.ts';

/** Regels die elke bibliotheek kan uitdrukken: per vorm een lijst voorwaarden die allemaal moeten gelden. */
export interface Proefregels {
  readonly kenmerken: readonly KenmerkSoort[];
  readonly vormen: readonly { readonly id: string; readonly voorwaarden: readonly Voorwaarde[] }[];
}

const KEUZES = ['rood', 'groen', 'blauw', 'geel'];
const NAMEN = ['appel', 'peer', 'pruim', 'kers', 'druif', 'vijg', 'kiwi', 'meloen'];
const HOOGSTE = 100;

const genummerd = (soort: string, aantal: number, meer: Omit<KenmerkSoort, 'id'>): KenmerkSoort[] =>
  Array.from({ length: aantal }, (_, nummer) => ({ id: `${soort}${nummer + 1}`, ...meer }));

const KENMERKEN: readonly KenmerkSoort[] = [
  ...genummerd('keuze', 8, { type: 'keuze', waarden: KEUZES }),
  ...genummerd('waarheid', 6, { type: 'waarheid' }),
  ...genummerd('getal', 4, { type: 'getal', minimum: 0, maximum: HOOGSTE, geheel: true }),
  ...genummerd('lijst', 6, { type: 'verzameling', waarden: NAMEN }),
];

/** Elke voorwaarde is vaak waar, zodat een vorm met negen voorwaarden soms past en soms openblijft. */
export function maakProefregels(aantalVormen: number, perVorm: number, zaad: number): Proefregels {
  const toeval = maakToeval(zaad);
  return {
    kenmerken: KENMERKEN,
    vormen: Array.from({ length: aantalVormen }, (_, nummer) => ({
      id: `vorm${nummer + 1}`,
      voorwaarden: Array.from({ length: perVorm }, () => eenVoorwaarde(toeval)),
    })),
  };
}

function eenVoorwaarde(toeval: Toeval): Voorwaarde {
  if (toeval.kans(0.15)) return { niet: { kenmerk: `keuze${1 + toeval.heel(7)}`, is: toeval.kies(KEUZES) } };
  if (toeval.kans(0.4)) return { een: Array.from({ length: 2 + toeval.heel(1) }, () => eenBlad(toeval)) };
  return eenBlad(toeval);
}

function eenBlad(toeval: Toeval): Blad {
  const { id: kenmerk, type } = toeval.kies(KENMERKEN);
  switch (type) {
    case 'keuze':
    case 'inrichting':
      return toeval.kans(0.5) ? { kenmerk, isEenVan: toeval.enkele(KEUZES, 3) } : { kenmerk, isNiet: toeval.kies(KEUZES) };
    case 'waarheid':
      return { kenmerk, is: true };
    case 'getal':
      return toeval.kans(0.5)
        ? { kenmerk, minstens: toeval.heel(HOOGSTE / 4) }
        : { kenmerk, hoogstens: HOOGSTE - toeval.heel(HOOGSTE / 4) };
    case 'verzameling':
      return toeval.kans(0.3) ? { kenmerk, bevat: toeval.kies(NAMEN) } : { kenmerk, bevatEenVan: toeval.enkele(NAMEN, 3) };
  }
}

/** Feiten waarvan zo'n deel van de kenmerken bekend is (1: allemaal). */
export function maakProeffeiten(aantal: number, deelBekend: number, zaad: number): Feiten[] {
  const toeval = maakToeval(zaad);
  return Array.from({ length: aantal }, () =>
    Object.fromEntries(
      KENMERKEN.map((kenmerk): [string, Waarde] => [kenmerk.id, eenAntwoord(kenmerk, toeval)]).filter(() => toeval.kans(deelBekend)),
    ),
  );
}

function eenAntwoord({ type }: KenmerkSoort, toeval: Toeval): Waarde {
  switch (type) {
    case 'keuze':
    case 'inrichting':
      return toeval.kies(KEUZES);
    case 'waarheid':
      return toeval.kans(0.75);
    case 'getal':
      return toeval.heel(HOOGSTE);
    case 'verzameling':
      return NAMEN.filter(() => toeval.kans(0.6));
  }
}
