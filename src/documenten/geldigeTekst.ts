/** Tekens die in XML niet mogen staan: een bestand met zo'n teken gaat niet open. Tab en regeleinde mogen wel. */
const ONGELDIG = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

/** De tekst zonder tekens die in HTML of XML niet mogen; een half teken wordt een vraagteken in een ruit. */
export function geldigeTekst(inhoud: string): string {
  return inhoud.toWellFormed().replaceAll(ONGELDIG, '');
}
