import type { Waarde } from '../regels/feiten.ts';
import { NOG_NIET } from '../regels/feiten.ts';
import type { Regelset } from './model/regelset.ts';
import { metKleineLetter } from '../taal.ts';

/** Hoe dingen heten voor een lezer. */
export interface Namen {
  /** De naam van een wet, partij, doelgroep of andere waarde; zonder naam de id zelf. */
  readonly van: (id: string) => string;
  /** Een antwoord als tekst: "Wmo en Wlz", "ja", "70 cliënten per jaar". */
  readonly waarde: (kenmerk: string, waarde: Waarde) => string;
  /** De korte naam van een kenmerk: "Baten vallen in". */
  readonly kenmerk: (id: string) => string;
  /** Het zinsdeel na "Nog niet bekend is": "waar de baten vallen". */
  readonly onderwerp: (id: string) => string;
}

const getallen = new Intl.NumberFormat('nl-NL');

/** "Wmo", "Wmo en Wlz", "Wmo, Zvw en Wlz". */
export function opsomming(delen: readonly string[], voegwoord = 'en'): string {
  if (delen.length < 2) return delen[0] ?? '';
  return `${delen.slice(0, -1).join(', ')} ${voegwoord} ${delen.at(-1) ?? ''}`;
}

export function maakNamen(items: Regelset['items']): Namen {
  const gewoon = new Map<string, string>();
  for (const lijst of [
    items.succesfactoren,
    items.belemmeringen,
    items.praktijken,
    items.financieringsvormen,
    items.doelgroepen,
    items.partijsoorten,
    items.domeinen,
    items.wetten,
  ])
    for (const { id, naam } of lijst) gewoon.set(id, naam);
  const kenmerken = new Map([...items.kenmerken, ...items['afgeleide-kenmerken']].map((kenmerk) => [kenmerk.id, kenmerk]));
  const eigen = new Map(
    items.kenmerken.map((kenmerk) => [
      kenmerk.id,
      new Map('waarden' in kenmerk && kenmerk.waarden !== undefined ? kenmerk.waarden.map(({ id, naam }) => [id, naam]) : []),
    ]),
  );
  /** Wetten en regelingen houden hun hoofdletter. */
  const eigennamen = new Set([...items.wetten, ...items.financieringsvormen].map(({ id }) => id));
  const van = (id: string): string => gewoon.get(id) ?? id;
  return {
    van,
    kenmerk: (id) => kenmerken.get(id)?.naam ?? id,
    onderwerp: (id) => kenmerken.get(id)?.onderwerp ?? id,
    waarde: (id, waarde) => {
      if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
      if (typeof waarde === 'number') {
        const kenmerk = kenmerken.get(id);
        const eenheid = kenmerk !== undefined && 'eenheid' in kenmerk ? ` ${kenmerk.eenheid}` : '';
        return `${getallen.format(waarde)}${eenheid}`;
      }
      const noem = (naam: string): string => {
        const eigenNaam = eigen.get(id)?.get(naam);
        if (eigenNaam !== undefined) return metKleineLetter(eigenNaam);
        return eigennamen.has(naam) ? van(naam) : metKleineLetter(van(naam));
      };
      if (typeof waarde === 'string') return waarde === NOG_NIET ? 'nog niet' : noem(waarde);
      return waarde.length === 0 ? 'geen' : opsomming(waarde.map(noem));
    },
  };
}
