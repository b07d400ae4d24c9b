import { rekenBusinesscase } from '../../../../src/advies/businesscase/rekenBusinesscase.ts';
import { maakConcept, type Concept } from '../../../../src/advies/concept/maakConcept.ts';
import type { Situatie } from '../../../../src/advies/concept/beeld.ts';
import type { Uitleg } from '../../../../src/advies/vraag.ts';
import { weegVormen } from '../../../../src/advies/vormen.ts';
import type { Kennis } from '../../../../src/kennisbank/kennis.ts';
import { leesEchteKennis, stelVraag } from '../../hulp.ts';

export const kennis = leesEchteKennis();

/** Het concept bij een initiatief dat goed hoort te zijn. */
export function conceptVan(
  invoer: unknown,
  { datum = '2026-11-22', uitleg = 'kort', van = kennis }: { datum?: string; uitleg?: Uitleg; van?: Kennis } = {},
): Concept {
  const vraag = stelVraag(van, invoer, { datum, uitleg });
  return maakConcept(vraag, weegVormen(vraag));
}

/** Wat POST /v1/businesscases voor de invoer van het concept zou geven. */
export function nagerekend({ invoer }: Concept, van = kennis): unknown {
  return rekenBusinesscase(structuredClone(invoer), van);
}

/** Wat elke partij in een situatie overhoudt. */
export function netto(concept: Concept, id: string): Record<string, number> {
  return Object.fromEntries(situatie(concept, id).perPartij.map(({ partij, netto: bedrag }) => [partij, bedrag]));
}

export function situatie({ beeld }: Pick<Concept, 'beeld'>, id: string): Situatie {
  const gevonden = beeld?.situaties.find((rij) => rij.id === id);
  if (gevonden === undefined) throw new Error(`geen situatie ${id}; wel ${beeld?.situaties.map((rij) => rij.id).join(', ')}`);
  return gevonden;
}

/** De zin van het concept waarin deze tekst staat. */
export function zinMet({ samenvatting }: Concept, deel: string): string {
  return samenvatting.find((zin) => zin.includes(deel)) ?? '';
}

export function postVan({ invoer }: Concept, id: string): Record<string, unknown> {
  const gevonden = invoer.posten.find((post) => post['id'] === id);
  if (gevonden === undefined) throw new Error(`geen post ${id}; wel ${invoer.posten.map((post) => String(post['id'])).join(', ')}`);
  return gevonden;
}
