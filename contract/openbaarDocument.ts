import { sha256, canoniekeJson } from '../src/kennisbank/canoniek.ts';
import type { OpenApi } from './openapi.ts';

const BEHEER = '/beheer';

/**
 * Het document zoals een chatbot of portaal het nodig heeft: zonder het beheer, en zonder de schema's en sleutels die alleen het beheer gebruikt.
 * Wie de regelset bijhoudt doet dat met een rol en een eigen sleutel; die handelingen horen niet in een pakket dat iedereen installeert.
 */
export function openbaarDocument(document: OpenApi): OpenApi {
  const paths = Object.fromEntries(Object.entries(document.paths).filter(([pad]) => !pad.startsWith(`${BEHEER}/`)));
  const groepen = Object.entries(document.components ?? {}) as [string, Readonly<Record<string, unknown>>][];
  const nodig = bereikbaar(paths, groepen);
  const components = groepen.map(([groep, delen]): [string, object] => [
    groep,
    Object.fromEntries(Object.entries(delen).filter(([naam]) => nodig.has(`${groep}/${naam}`))),
  ]);
  return { ...document, paths, components: Object.fromEntries(components.filter(([, delen]) => Object.keys(delen).length > 0)) };
}

/** Alles waar de paden naar wijzen, ook langs andere delen; een sleutel wordt bij naam genoemd en niet met een verwijzing. */
function bereikbaar(paths: object, groepen: readonly [string, Readonly<Record<string, unknown>>][]): ReadonlySet<string> {
  const delen = new Map<string, unknown>(
    groepen.flatMap(([groep, inhoud]) => Object.entries(inhoud).map(([naam, deel]) => [`${groep}/${naam}`, deel] as const)),
  );
  const nodig = new Set<string>();
  const wachtend: unknown[] = [paths];
  for (const deel of wachtend) {
    for (const naam of genoemdIn(deel)) {
      if (nodig.has(naam) || !delen.has(naam)) continue;
      nodig.add(naam);
      wachtend.push(delen.get(naam));
    }
  }
  return nodig;
}

function genoemdIn(deel: unknown): readonly string[] {
  if (typeof deel !== 'object' || deel === null) return [];
  return Object.entries(deel).flatMap(([sleutel, waarde]: [string, unknown]): readonly string[] => {
    if (sleutel === '$ref' && typeof waarde === 'string') return [waarde.replace('#/components/', '')];
    if (sleutel === 'security' && Array.isArray(waarde))
      return waarde.flatMap((keuze: object) => Object.keys(keuze).map((naam) => `securitySchemes/${naam}`));
    return genoemdIn(waarde);
  });
}

/** Het zegel van een document: verandert met elk woord erin, niet met de volgorde van de velden. */
export function zegelVan(document: OpenApi): Promise<string> {
  return sha256(canoniekeJson(document));
}
