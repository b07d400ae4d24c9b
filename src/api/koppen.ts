import type { MiddlewareHandler } from 'hono';

/** De versie van het contract; gelijk aan `info.version` in het OpenAPI-document. */
export const API_VERSIE = '1.0.0';

/** Zet op elk antwoord, ook op een fout, de versie van de API en de koppen die de NLgov API Design Rules vragen. */
export function standaardkoppen(): MiddlewareHandler {
  return async function standaardkoppenMiddleware(c, next) {
    await next();
    const koppen = c.res.headers;
    koppen.set('API-Version', API_VERSIE);
    if (!koppen.has('Cache-Control')) koppen.set('Cache-Control', 'no-store');
    koppen.set('Content-Security-Policy', "frame-ancestors 'none'");
    koppen.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    koppen.set('X-Content-Type-Options', 'nosniff');
    koppen.set('X-Frame-Options', 'DENY');
    koppen.set('Access-Control-Allow-Origin', '*');
    koppen.set('Access-Control-Expose-Headers', 'API-Version, Link, ETag, Location, Retry-After');
  };
}
