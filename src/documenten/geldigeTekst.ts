/** Tekens die in XML niet mogen staan: een bestand met zo'n teken gaat niet open. */
// oxlint-disable-next-line no-control-regex
const ONGELDIG = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** De tekst zonder tekens die in HTML of XML niet mogen; een half teken wordt een vraagteken. */
export function geldigeTekst(inhoud: string): string {
  return inhoud.toWellFormed().replaceAll(ONGELDIG, '');
}
