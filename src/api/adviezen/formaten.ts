/** De formaten van een advies, gegeven of bewaard. */
export const FORMATEN = ['json', 'markdown', 'html', 'docx'] as const;

/** De naam van het bestand waarin een advies als document komt. */
export function bestandsnaamVan(naam: string | undefined, peildatum: string): string {
  return `advies ${naam ?? ''} ${peildatum}`;
}
