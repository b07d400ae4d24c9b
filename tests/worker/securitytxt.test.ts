import { describe, expect, it } from 'vitest';
import { maakSecuritytxt } from '../../src/api/securitytxt.ts';
import { CONTACT } from '../../src/documenten/naslag.ts';
import { vraag } from './hulp.ts';

const PAD = '/.well-known/security.txt';

/** De velden van een security.txt; RFC 9116 schrijft ze als naam, dubbele punt, spatie, waarde. */
function veldenVan(tekst: string): Map<string, string> {
  return new Map(
    tekst
      .trimEnd()
      .split('\n')
      .map((regel) => [regel.slice(0, regel.indexOf(': ')), regel.slice(regel.indexOf(': ') + 2)] as const),
  );
}

describe('security.txt', () => {
  it('heeft de velden van RFC 9116, als gewone tekst, met het adres van de dienst', async () => {
    const { status, koppen, tekst } = await vraag(PAD);
    expect(status).toBe(200);
    expect(koppen.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(koppen.get('x-content-type-options')).toBe('nosniff');
    const velden = veldenVan(tekst);
    expect([...velden.keys()]).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical']);
    expect(velden.get('Contact')).toBe(`mailto:${CONTACT.post}`);
    expect(velden.get('Canonical')).toBe(`${CONTACT.adres}${PAD}`);
    expect(velden.get('Canonical')).toMatch(/^https:/);
  });

  it.each(['2026-11-25T00:00:00Z', '2026-11-25T23:59:59Z', '2028-02-29T12:00:00Z'])('verloopt op %s minder dan een jaar later', (nu) => {
    const verloopt = veldenVan(maakSecuritytxt(new Date(nu))).get('Expires') ?? '';
    expect(verloopt).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    const dagen = (Date.parse(verloopt) - Date.parse(nu)) / 86_400_000;
    expect(dagen).toBeGreaterThan(150);
    expect(dagen).toBeLessThan(365);
  });

  it('is alleen te lezen, en alleen op haar eigen pad', async () => {
    const post = await vraag(PAD, { method: 'POST' });
    expect([post.status, post.koppen.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect((await vraag(PAD, { method: 'HEAD' })).status).toBe(200);
    expect((await vraag(`${PAD}/`)).status).toBe(404);
    expect((await vraag('/.well-known/ander.txt')).status).toBe(404);
  });
});
