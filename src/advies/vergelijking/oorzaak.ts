/** Waardoor een uitkomst anders werd. */
export const OORZAAKSOORTEN = [
  'regel-erbij',
  'regel-weg',
  'regel-veranderd',
  // Dezelfde regel, maar een antwoord of de betekenis van een kenmerk is anders.
  'regel-anders-uit',
  // Dezelfde regel, die op de ene dag geldt en op de andere niet.
  'regel-op-andere-dag',
  // Dezelfde regels over de afbakening, in een andere volgorde.
  'regelvolgorde',
  'stand-veranderd',
  'stand-op-andere-dag',
  'item-erbij',
  'item-weg',
  'item-veranderd',
  'antwoord',
  'rekenwijze',
] as const;

export interface Oorzaak {
  readonly soort: (typeof OORZAAKSOORTEN)[number];
  /** De regel die het verschil maakt; zie /v1/regels. */
  readonly regel?: string;
  /** De vorm, belemmering of wet die, of het kenmerk dat het verschil maakt. */
  readonly item?: string;
  readonly zin: string;
}

/** Een item dat er in een van de twee regelsets niet is. */
export function kwamOfGing(id: string, naam: string, isErbij: boolean): Oorzaak {
  return isErbij
    ? { soort: 'item-erbij', item: id, zin: `${naam} is aan de regelset toegevoegd.` }
    : { soort: 'item-weg', item: id, zin: `${naam} is uit de regelset gehaald.` };
}
