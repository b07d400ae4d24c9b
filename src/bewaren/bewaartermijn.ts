/** Zo lang blijft een bewaard advies staan als de inrichting niets anders zegt. */
export const STANDAARD_DAGEN = 365;
const HOOGSTENS_DAGEN = 3650;
const DAG_MS = 86_400_000;

/**
 * Het moment waarop een advies dat nu bewaard wordt, verloopt.
 * @param dagen de waarde uit de inrichting (`BEWAARTERMIJN_DAGEN`): een heel getal van 1 tot en met 3650; iets anders telt niet en komt in het log
 */
export function verloopt(nu: Date, dagen: string | undefined): Date {
  return new Date(nu.getTime() + leesDagen(dagen) * DAG_MS);
}

function leesDagen(dagen: string | undefined): number {
  if (dagen === undefined) return STANDAARD_DAGEN;
  const getal = /^\d{1,4}$/.test(dagen) ? Number(dagen) : 0;
  if (getal >= 1 && getal <= HOOGSTENS_DAGEN) return getal;
  console.error(JSON.stringify({ gebeurtenis: 'bewaartermijn-ongeldig', gebruikt: STANDAARD_DAGEN }));
  return STANDAARD_DAGEN;
}
