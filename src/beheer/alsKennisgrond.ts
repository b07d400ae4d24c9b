import type { Regelset } from '../kennisbank/model/regelset.ts';
import type { GepubliceerdeRegelset } from '../kennisbank/opslag/lees.ts';

/** Een concept als grond voor een advies, om na te gaan wat het zou doen. Zulke adviezen verlaten het beheer niet: zij dragen geen zegel. */
export function alsKennisgrond(regelset: Regelset): GepubliceerdeRegelset {
  return { ...regelset, versie: 0, sha256: '', gepubliceerdOp: '', ingetrokken: false };
}
