/**
 * JSON met de sleutels op alfabet en zonder witruimte: dezelfde inhoud geeft altijd dezelfde tekst.
 * Een sleutel zonder waarde (`undefined`) telt als afwezig.
 */
export function canoniekeJson(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniekeJson).join(',')}]`;
  if (typeof waarde === 'object' && waarde !== null) {
    const delen = Object.entries(waarde)
      .filter(([, deel]) => deel !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([sleutel, deel]) => `${JSON.stringify(sleutel)}:${canoniekeJson(deel)}`);
    return `{${delen.join(',')}}`;
  }
  return JSON.stringify(waarde);
}

/** De sha256 van een tekst, als 64 hexadecimale tekens. */
export async function sha256(tekst: string): Promise<string> {
  const som = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(tekst));
  return Array.from(new Uint8Array(som), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
