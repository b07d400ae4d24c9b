import { createRemoteJWKSet, customFetch, jwtVerify, type FetchImplementation } from 'jose';
import type { Accesscontrole } from './wieIs.ts';

/** Hoe Cloudflare Access is ingericht; beide staan in het dashboard van Zero Trust. */
export interface Accessinrichting {
  /** Het domein van het team, zoals `ontschot.cloudflareaccess.com`. */
  readonly team: string;
  /** Het kenmerk (AUD) van de toepassing die het beheer afschermt. */
  readonly toepassing: string;
}

/**
 * Maakt de controle van een Access-bewijs: de handtekening tegen de sleutels van het team, en de uitgever, de toepassing en de geldigheid.
 * De sleutels worden opgehaald bij het team en bewaard; komt er een bewijs met een onbekende sleutel, dan wordt opnieuw opgehaald
 * (Access wisselt zijn sleutels om de zes weken).
 */
export function maakAccesscontrole({ team, toepassing }: Accessinrichting, haal: FetchImplementation = fetch): Accesscontrole {
  const uitgever = `https://${team}`;
  const sleutels = createRemoteJWKSet(new URL(`${uitgever}/cdn-cgi/access/certs`), {
    [customFetch]: (adres, opties) => haal(adres, opties),
    timeoutDuration: 5000,
    cooldownDuration: 30_000,
  });
  return async (bewijs) => {
    try {
      const { payload } = await jwtVerify(bewijs, sleutels, {
        issuer: uitgever,
        audience: toepassing,
        // Alleen wat Access zelf gebruikt: een bewijs zonder handtekening, of met een gedeeld geheim, komt niet verder.
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'iat', 'email'],
        clockTolerance: 5,
      });
      return typeof payload['email'] === 'string' ? payload['email'] : undefined;
    } catch {
      // Waarom het niet deugt, gaat een vreemde niet aan, en hoort ook niet in een log.
      return undefined;
    }
  };
}
