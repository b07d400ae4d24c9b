import { sha256 } from '../kennisbank/canoniek.ts';

/** 128 bits: te veel om te raden, en kort genoeg voor een adres. */
const ID_BYTES = 16;
const SLEUTEL_BYTES = 32;

/** Een nieuwe id: wie haar kent, mag het advies lezen. Hexadecimaal, zodat overtypen en plakken niets kan verminken. */
export function maakId(): string {
  return willekeurig(ID_BYTES);
}

/** Een nieuwe verwijdersleutel. Hij wordt één keer getoond; bewaard wordt alleen zijn hash. */
export function maakSleutel(): string {
  return willekeurig(SLEUTEL_BYTES);
}

function willekeurig(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Of een tekst de vorm van een id heeft; anders hoeft niemand te zoeken. */
export function isId(tekst: string): boolean {
  return /^[0-9a-f]{32}$/.test(tekst);
}

/** De hash waarmee een sleutel bewaard wordt. Een sleutel van 256 willekeurige bits is niet te raden, dus één ronde volstaat. */
export function hashVan(sleutel: string): Promise<string> {
  return sha256(sleutel);
}

/** Of de sleutel bij de hash hoort; hoe lang dat duurt, verraadt niet hoeveel er klopt. */
export async function past(sleutel: string, hash: string): Promise<boolean> {
  const codeer = new TextEncoder();
  return crypto.subtle.timingSafeEqual(codeer.encode(await hashVan(sleutel)), codeer.encode(hash));
}
