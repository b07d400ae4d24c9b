import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OngeldigeInvoer, type Invoerfout } from '../../../src/advies/invoerfout.ts';
import { rekenBusinesscase, type Businesscaseantwoord } from '../../../src/advies/businesscase/rekenBusinesscase.ts';
import type { Variantuitkomst } from '../../../src/businesscase/berekenVariant.ts';
import { leesEchteKennis } from '../hulp.ts';

export const kennis = leesEchteKennis();

export type Ruw = Record<string, unknown>;

/** Een uitgewerkt voorbeeld: invoer en wat eruit moet komen. */
export interface Voorbeeld {
  readonly id: string;
  readonly bron: { readonly bron: string; readonly plaats: string };
  readonly invoer: Ruw;
  readonly verwacht: Ruw;
}

export function voorbeeld(naam: string): Voorbeeld {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'voorbeelden', `${naam}.json`), 'utf8')) as Voorbeeld;
}

/** Rekent een invoer die goed hoort te zijn. */
export function reken(invoer: unknown): Businesscaseantwoord {
  try {
    return rekenBusinesscase(invoer, kennis);
  } catch (fout) {
    if (fout instanceof OngeldigeInvoer)
      throw new Error(fout.fouten.map(({ location, code, detail }) => `${location} ${code}: ${detail}`).join('\n'), { cause: fout });
    throw fout;
  }
}

/** De fouten van een invoer die niet goed is. */
export function fouten(invoer: unknown): readonly Invoerfout[] {
  try {
    rekenBusinesscase(invoer, kennis);
    return [];
  } catch (fout) {
    if (fout instanceof OngeldigeInvoer) return fout.fouten;
    throw fout;
  }
}

/** De invoer van het referentievoorbeeld met alleen deze varianten. */
export function referentie(...varianten: readonly Ruw[]): Ruw {
  return { ...voorbeeld('referentie').invoer, varianten };
}

/** De uitkomst van één variant op het referentievoorbeeld, eventueel met andere invoer. */
export function variant(invoer: Ruw, anders: Ruw = {}): Variantuitkomst {
  const [uitkomst] = reken({ ...referentie(invoer), ...anders }).varianten;
  if (uitkomst === undefined) throw new Error('er is geen variant');
  return uitkomst;
}

/** De NCW na een variant per wet (of per partij waar geen wet is). */
export function perWet({ perRekening }: Variantuitkomst): Record<string, number> {
  return Object.fromEntries(perRekening.map(({ partij, wet, ncw }) => [wet ?? partij, ncw]));
}

export function perPartij({ perPartij: rijen }: Variantuitkomst): Record<string, number> {
  return Object.fromEntries(rijen.map(({ partij, ncw }) => [partij, ncw]));
}

export const wmo = { partij: 'gemeente', wet: 'wmo' };
export const jeugdwet = { partij: 'gemeente', wet: 'jeugdwet' };
export const participatiewet = { partij: 'gemeente', wet: 'participatiewet' };
export const zvw = { partij: 'verzekeraar', wet: 'zvw' };
export const wlz = { partij: 'zorgkantoor', wet: 'wlz' };
