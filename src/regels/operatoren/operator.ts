import type { Feiten, KenmerkSoort, KenmerkType, Waarde } from '../feiten.ts';
import type { Waarheid } from '../waarheid.ts';

/** Wat een operator van zijn omgeving mag zien. */
export interface Omgeving {
  readonly kenmerk: KenmerkSoort;
  readonly feiten: Feiten;
}

/** Eén operator van de regeltaal. `geldt` krijgt alleen bekende waarden van een van zijn typen. */
export interface Operator<Verwacht = never> {
  readonly naam: string;
  readonly typen: readonly KenmerkType[];
  geldt(gevonden: Waarde, verwacht: Verwacht, omgeving: Omgeving): Waarheid;
  /** De namen die de voorwaarde noemt, om te controleren of het kenmerk ze kent. */
  genoemd?(verwacht: Verwacht): readonly string[];
}

/** Een verzameling is altijd een lijst; de regelset is daarop gecontroleerd voor zij hier komt. */
export function alsVerzameling(waarde: Waarde): readonly string[] {
  if (!Array.isArray(waarde)) throw new TypeError('een verzameling verwacht');
  return waarde as readonly string[];
}

export function alsGetal(waarde: Waarde): number {
  if (typeof waarde !== 'number') throw new TypeError('een getal verwacht');
  return waarde;
}
