/** De taak die geen zoekvraag is: de index opnieuw maken. */
export const INDEXTAAK = '(index maken)';
