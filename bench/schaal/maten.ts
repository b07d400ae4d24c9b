/** Zoveel gemaakte regels. */
export const MATEN = [100, 1000, 10_000] as const;

/** Welke wetten de vraag noemt: één, die van de zes voorbeelden (om en om), of allemaal. */
export const VRAGEN = ['een-wet', 'voorbeelden', 'alle-wetten'] as const;
export type Schaalvraag = (typeof VRAGEN)[number];

/** Alleen het oordeel over elke vorm, of ook de verklaring van elke regel. */
export const STAPPEN = ['wegen', 'verklaren'] as const;
export type Schaalstap = (typeof STAPPEN)[number];

/** De taak zoals de meetworker haar kent. */
export function schaaltaak(maat: number, vraag: Schaalvraag, stap: Schaalstap): string {
  return `${maat}/${vraag}/${stap}`;
}
