/** De tekst van bevroren delen: de kennis zelf. Die verandert niet, en staat in bijna elk advies. */
const bewaard = new WeakMap<object, string>();

/**
 * JSON met de sleutels op alfabet en zonder witruimte: dezelfde inhoud geeft altijd dezelfde tekst.
 * Een sleutel zonder waarde (`undefined`) telt als afwezig.
 */
export function canoniekeJson(waarde: unknown): string {
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde);
  if (!Object.isFrozen(waarde)) return schrijf(waarde);
  const eerder = bewaard.get(waarde);
  if (eerder !== undefined) return eerder;
  const tekst = schrijf(waarde);
  bewaard.set(waarde, tekst);
  return tekst;
}

function schrijf(waarde: object): string {
  let tekst = '';
  if (Array.isArray(waarde)) {
    for (const deel of waarde) tekst += tekst === '' ? canoniekeJson(deel) : `,${canoniekeJson(deel)}`;
    return `[${tekst}]`;
  }
  const delen = waarde as Record<string, unknown>;
  for (const sleutel of Object.keys(delen).toSorted()) {
    const deel = delen[sleutel];
    if (deel !== undefined) tekst += `${tekst === '' ? '' : ','}${JSON.stringify(sleutel)}:${canoniekeJson(deel)}`;
  }
  return `{${tekst}}`;
}

/** De sha256 van een tekst, als 64 hexadecimale tekens. */
export async function sha256(tekst: string): Promise<string> {
  const som = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(tekst));
  return Array.from(new Uint8Array(som), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
