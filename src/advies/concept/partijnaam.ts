import type { Kennis } from '../../kennisbank/kennis.ts';
import type { Rekening } from '../../businesscase/rekening.ts';
import type { Conceptpartij } from './eigenInvoer.ts';
import { metKleineLetter } from '../../taal.ts';

/** Hoe partijen en hun potjes in een zin heten. */
export interface Partijnamen {
  /** "de gemeente", "het zorgkantoor", of de naam die de gebruiker gaf. */
  readonly partij: (id: string) => string;
  /** "Wmo", "Wmo en Jeugdwet"; leeg als geen van de rekeningen een wet heeft. */
  readonly wetten: (rekeningen: readonly Rekening[]) => readonly string[];
  /** "de Wmo", "passend onderwijs" */
  readonly wet: (id: string) => string;
  /** "de gemeente (Wmo)" */
  readonly rekening: (rekening: Rekening) => string;
}

/** Namen van partijsoorten die een het-woord zijn, of geen lidwoord hebben; de rest krijgt "de". */
const HET: ReadonlySet<string> = new Set(['zorgkantoor', 'fonds', 'burgerinitiatief']);
const ZONDER: ReadonlySet<string> = new Set(['uwv', 'justitie', 'inwoners']);

/** Potjes die niet de naam van een wet hebben. */
const GEEN_WET: ReadonlySet<string> = new Set(['passend-onderwijs', 'wonen', 'veiligheid']);

export function partijnamen(partijen: readonly Conceptpartij[], { namen }: Kennis): Partijnamen {
  const bekend = new Map(partijen.map((partij) => [partij.id, partij]));
  const partijNaam = (id: string): string => {
    const { soort = id, naam, rol }: Partial<Conceptpartij> = bekend.get(id) ?? {};
    if (rol !== undefined && naam === 'Uitvoerder') return 'de uitvoerder';
    const vanSoort = namen.van(soort);
    if (naam !== undefined && naam !== vanSoort) return naam;
    const klein = metKleineLetter(vanSoort);
    const lidwoord = ZONDER.has(soort) ? '' : HET.has(soort) ? 'het ' : 'de ';
    return `${lidwoord}${klein}`;
  };
  return {
    partij: partijNaam,
    wetten: (rekeningen) => [...new Set(rekeningen.flatMap(({ wet }) => (wet === undefined ? [] : [namen.van(wet)])))],
    wet: (id) => (GEEN_WET.has(id) ? namen.van(id).toLowerCase() : `de ${namen.van(id)}`),
    rekening: ({ partij, wet }) => (wet === undefined ? partijNaam(partij) : `${partijNaam(partij)} (${namen.van(wet)})`),
  };
}
