import { CONTACT } from '../documenten/naslag.ts';
import type { Api } from './eindpunt.ts';
import { antwoord } from './koppen.ts';

/** Waar wie een lek vindt, leest bij wie dat te melden is (RFC 9116). */
export const SECURITYTXT_PAD = '/.well-known/security.txt';
/** Zo lang mag een lezer erop vertrouwen dat dit nog klopt; de standaard raadt minder dan een jaar aan. */
const GELDIG_DAGEN = 180;
const DAG_MS = 86_400_000;

/** Zet security.txt; zij hoort bij de dienst en niet bij het contract van de API, en staat daarom niet in het document. */
export function zetSecuritytxt(app: Api): void {
  app.get(SECURITYTXT_PAD, () =>
    antwoord(maakSecuritytxt(new Date()), 200, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=86400',
    }),
  );
}

/** De tekst van security.txt. De dag waarop zij verloopt schuift mee: wie de dienst laat draaien, staat in voor het adres. */
export function maakSecuritytxt(nu: Date): string {
  const verloopt = new Date(Math.floor(nu.getTime() / DAG_MS + GELDIG_DAGEN) * DAG_MS);
  const velden = [
    `Contact: mailto:${CONTACT.post}`,
    `Expires: ${verloopt.toISOString().replace('.000Z', 'Z')}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${CONTACT.adres}${SECURITYTXT_PAD}`,
  ];
  return `${velden.join('\n')}\n`;
}
