/** Een tabel als CSV (RFC 4180): komma's, CRLF, en aanhalingstekens waar het moet. De eerste rij noemt de kolommen. */
export function alsCsv(kolommen: readonly string[], rijen: readonly (readonly string[])[]): string {
  return [kolommen, ...rijen].map((rij) => `${rij.map(cel).join(',')}\r\n`).join('');
}

/** Begint een cel hiermee, dan rekent een rekenblad haar uit als formule. */
const FORMULE = /^[=+\-@\t\r]/;

function cel(inhoud: string): string {
  const veilig = FORMULE.test(inhoud) ? `'${inhoud}` : inhoud;
  return /[",\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}
