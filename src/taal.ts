/** Letters aan het begin van een zin en midden in een zin; voor elke kamer, dus zonder een kamer te kennen. */

/** De eerste letter groot, voor het begin van een zin; de rest zoals iemand het schreef. */
export function metHoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/** De eerste letter klein, voor midden in een zin; een afkorting (UWV, KPI's) houdt haar hoofdletters. */
export function metKleineLetter(tekst: string): string {
  return /^\p{Lu}{2}/u.test(tekst) ? tekst : tekst.charAt(0).toLowerCase() + tekst.slice(1);
}
