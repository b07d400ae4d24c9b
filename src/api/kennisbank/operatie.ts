/** De naam van een operatie in het document: lijstWetten, toonBeleidsontwikkelingen. */
export function operatie(werkwoord: string, soort: string): string {
  return `${werkwoord}${soort.charAt(0).toUpperCase()}${soort.slice(1)}`;
}
