/** De koppen die de NLgov API Design Rules op elk antwoord vragen, met wat erin moet staan. */
const VERPLICHT: readonly (readonly [string, RegExp])[] = [
  ['cache-control', /no-store|max-age=\d+/],
  ['content-security-policy', /frame-ancestors 'none'/],
  ['strict-transport-security', /max-age=(31536|31[6-9]|3[2-9]|[4-9]|\d{9,})/],
  ['x-content-type-options', /^nosniff$/],
  ['x-frame-options', /^DENY$/],
  ['content-type', /^[a-z]+\/[\w.+-]+/],
];

/**
 * Wat er aan de koppen van een antwoord ontbreekt of niet klopt.
 * @param versie `info.version` uit het document
 * @param open of elke herkomst het antwoord mag lezen: ja bij wat openbaar is, nee bij wat een sleutel vraagt
 */
export function koppengebreken(koppen: Headers, versie: string, open: boolean): readonly string[] {
  const mis = VERPLICHT.filter(([naam, vorm]) => !vorm.test(koppen.get(naam) ?? '')).map(
    ([naam]) => `${naam} is ${koppen.get(naam) ?? 'er niet'}`,
  );
  if (koppen.get('api-version') !== versie) mis.push(`api-version is ${koppen.get('api-version') ?? 'er niet'}, niet ${versie}`);
  const herkomst = koppen.get('access-control-allow-origin');
  if ((herkomst === '*') !== open) mis.push(`access-control-allow-origin is ${herkomst ?? 'er niet'}`);
  return mis;
}
