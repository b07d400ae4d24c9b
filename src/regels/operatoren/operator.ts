import type { Feiten, KenmerkSoort, KenmerkType, Waarde } from '../feiten.ts';
import type { Waarheid } from '../waarheid.ts';

/** Eén operator van de regeltaal. `geldt` krijgt alleen bekende waarden van een van zijn typen. */
export interface Operator<Verwacht = never> {
  readonly naam: string;
  readonly typen: readonly KenmerkType[];
  geldt(gevonden: Waarde, verwacht: Verwacht, kenmerk: KenmerkSoort, feiten: Feiten): Waarheid;
  /** De namen die de voorwaarde noemt, om te controleren of het kenmerk ze kent. */
  genoemd?(verwacht: Verwacht): readonly string[];
  /** Alleen bij een verzameling: namen waarvan er minstens één in moet zitten. Zit er geen in, dan is het blad onwaar. */
  poort?(verwacht: Verwacht): readonly string[];
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
